import type { Transaction } from "../../../db/schema/database.ts";
import { type ThesaurusEntryRow, thesaurusEntries, thesaurusVersions } from "../../../db/schema/thesaurus.ts";
import type { PersonId } from "../../kernel/ids.ts";
import { recordEvent } from "../events/record-event.ts";
import { askToReindex } from "./ask-to-reindex.ts";
import { lineOf } from "./thesaurus.ts";

/** Writes an entry as it is from now on, keeps that version, and has the index built anew. */
export function writeEntry(tx: Transaction, row: ThesaurusEntryRow, personId: PersonId): void {
  const { id, chinese, english, near, note, state, version, changedAt } = row;
  const content = { chinese, english, near, note, state, version, changedAt };
  tx.insert(thesaurusEntries).values(row).onConflictDoUpdate({ target: thesaurusEntries.id, set: content }).run();
  tx.insert(thesaurusVersions)
    .values({ entryId: id, personId, ...content })
    .run();
  recordEvent(tx, {
    name: "thesaurus.changed",
    actorId: personId,
    now: changedAt,
    subject: { kind: "thesaurus_entry", id },
    payload: { version, state, line: lineOf(row) },
  });
  askToReindex(tx, changedAt);
}
