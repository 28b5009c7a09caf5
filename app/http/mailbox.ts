import { type Actor, hasDesk } from "../domain/accounts/actor.ts";
import type { World } from "./world.ts";

/**
 * Whether somebody may open the local mailbox, which shows every mail with the links in it that open doors:
 * only where no relay takes the mails, and then everybody in the demo, but in production administrators alone.
 */
export function mayOpenMailbox({ config }: Pick<World, "config">, actor: Actor): boolean {
  return config.smtpUrl === undefined && (config.isDemo || hasDesk(actor, "admin"));
}
