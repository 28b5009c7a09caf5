import type { World } from "./world.ts";

/**
 * Whether the local mailbox stands open: in a demo without a relay, for everybody, and nowhere else. Its mails carry
 * links that open accounts and tell who bids, which in production not even administrators may know (招标投标法 22).
 */
export function isMailboxOpen({ config }: Pick<World, "config">): boolean {
  return config.smtpUrl === undefined && config.isDemo;
}
