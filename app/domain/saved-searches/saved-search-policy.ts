import type { SavedSearchRow } from "../../../db/schema/saved-searches.ts";
import { ALLOWED, type Decision, denied } from "../../kernel/refusal.ts";
import type { Actor } from "../accounts/actor.ts";
import { MOST_SEARCHES } from "./saved-search.ts";

/** Anybody who is signed in keeps searches, as many as fit on a page. */
export function canSaveSearch(actor: Actor, kept: number): Decision {
  if (actor.kind !== "person") return denied("access.not-yours");
  return kept < MOST_SEARCHES ? ALLOWED : denied("search.too-many", { most: MOST_SEARCHES });
}

/** A saved search is its keeper's alone; for everybody else it is not there. */
export function canKeepSearch(actor: Actor, row: Pick<SavedSearchRow, "personId">): Decision {
  return actor.kind === "person" && actor.personId === row.personId ? ALLOWED : denied("access.not-yours");
}
