import { ALLOWED, type Decision, denied } from "../../kernel/refusal.ts";
import { type Actor, hasDesk } from "../accounts/actor.ts";

/** The outbox is for administrators: it shows what happens on the whole site. */
export function canSeeJobs(actor: Actor): Decision {
  return hasDesk(actor, "admin") ? ALLOWED : denied("access.desk-needed", { desk: "admin" });
}

export function canRetryJob(actor: Actor): Decision {
  return canSeeJobs(actor);
}
