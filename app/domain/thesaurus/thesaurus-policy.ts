import { ALLOWED, type Decision, denied } from "../../kernel/refusal.ts";
import { type Actor, hasDesk } from "../accounts/actor.ts";
import { MOST_ENTRIES } from "./thesaurus.ts";

/** The district's words change what everybody finds: administrators keep them. */
export function canKeepThesaurus(actor: Actor): Decision {
  return hasDesk(actor, "admin") ? ALLOWED : denied("access.desk-needed", { desk: "admin" });
}

export function canAddEntry(actor: Actor, kept: number): Decision {
  const decision = canKeepThesaurus(actor);
  if (!decision.allowed) return decision;
  return kept < MOST_ENTRIES ? ALLOWED : denied("thesaurus.too-many", { most: MOST_ENTRIES });
}
