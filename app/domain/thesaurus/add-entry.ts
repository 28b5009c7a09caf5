import type { Database } from "../../../db/schema/database.ts";
import type { Id } from "../../kernel/ids.ts";
import { done, type Result, refused, refusedFor } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { entryFaults, withoutTwins } from "./entry-faults.ts";
import type { CuratedWords } from "./thesaurus.ts";
import { canAddEntry } from "./thesaurus-policy.ts";
import { countEntries, findEntry, listActiveEntries } from "./thesaurus-queries.ts";
import type { AddEntryCommand } from "./thesaurus-schema.ts";
import { writeEntry } from "./write-entry.ts";

/** Adds a concept of the district's own. The same id again is the same act. */
export function addEntry(
  db: Database,
  command: AddEntryCommand,
  { actor, now, words }: Acting & { readonly words: CuratedWords },
): Result<{ readonly id: Id<"thesaurus_entry"> }> {
  return act(db, (tx) => {
    const decision = canAddEntry(actor, countEntries(tx));
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    if (actor.kind !== "person") return refused("access.not-yours");
    const { id, chinese, english, near, note } = withoutTwins(command, words);
    if (findEntry(tx, id) !== undefined) return done({ id });
    const faults = entryFaults({ chinese, english, near }, listActiveEntries(tx), words);
    if (faults.length > 0) return refusedFor(faults);
    const { personId } = actor;
    const fresh = { id, chinese, english, near, note, state: "active", version: 1 } as const;
    writeEntry(tx, { ...fresh, createdById: personId, createdAt: now, changedAt: now }, personId);
    return done({ id });
  });
}
