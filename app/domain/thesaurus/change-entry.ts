import type { Database } from "../../../db/schema/database.ts";
import type { ThesaurusEntryRow } from "../../../db/schema/thesaurus.ts";
import { done, type Result, refused, refusedFor } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { entryFaults, withoutTwins } from "./entry-faults.ts";
import type { CuratedWords } from "./thesaurus.ts";
import { canKeepThesaurus } from "./thesaurus-policy.ts";
import { findEntry, listActiveEntries } from "./thesaurus-queries.ts";
import type { ChangeEntryCommand } from "./thesaurus-schema.ts";
import { writeEntry } from "./write-entry.ts";

/** Changes an entry's words; one that was withdrawn is restored first. Written as it is already, nothing happens. */
export function changeEntry(
  db: Database,
  command: ChangeEntryCommand,
  { actor, now, words }: Acting & { readonly words: CuratedWords },
): Result<unknown> {
  return act(db, (tx) => {
    const decision = canKeepThesaurus(actor);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    const row = findEntry(tx, command.id);
    if (actor.kind !== "person" || row === undefined) return refused("access.not-yours");
    if (row.state === "withdrawn") return refused("thesaurus.withdrawn");
    const { chinese, english, near, note } = withoutTwins(command, words);
    const content = { chinese, english, near, note };
    if (isSame(row, content)) return done({});
    if (row.version !== command.version) return refused("thesaurus.changed-meanwhile");
    const others = listActiveEntries(tx).filter((entry) => entry.id !== row.id);
    const faults = entryFaults(content, others, words);
    if (faults.length > 0) return refusedFor(faults);
    writeEntry(tx, { ...row, ...content, version: row.version + 1, changedAt: now }, actor.personId);
    return done({});
  });
}

type Content = Pick<ThesaurusEntryRow, "chinese" | "english" | "near" | "note">;

function isSame(row: Content, given: Content): boolean {
  const told = ({ chinese, english, near, note }: Content) => JSON.stringify([chinese, english, near, note]);
  return told(row) === told(given);
}
