import type { Database } from "../../../db/schema/database.ts";
import { done, type Result, refused, refusedFor } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { entryFaults } from "./entry-faults.ts";
import type { CuratedWords } from "./thesaurus.ts";
import { canKeepThesaurus } from "./thesaurus-policy.ts";
import { findEntry, listActiveEntries } from "./thesaurus-queries.ts";
import type { EntryCommand } from "./thesaurus-schema.ts";
import { writeEntry } from "./write-entry.ts";

/** Puts a withdrawn entry in force again, unless its terms have been given to others meanwhile. Twice is once. */
export function restoreEntry(
  db: Database,
  { id }: EntryCommand,
  { actor, now, words }: Acting & { readonly words: CuratedWords },
): Result<unknown> {
  return act(db, (tx) => {
    const decision = canKeepThesaurus(actor);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    const row = findEntry(tx, id);
    if (actor.kind !== "person" || row === undefined) return refused("access.not-yours");
    if (row.state === "active") return done({});
    const faults = entryFaults(row, listActiveEntries(tx), words);
    if (faults.length > 0) return refusedFor(faults.map(({ code, params }) => ({ code, params })));
    writeEntry(tx, { ...row, state: "active", version: row.version + 1, changedAt: now }, actor.personId);
    return done({});
  });
}
