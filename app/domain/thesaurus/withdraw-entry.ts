import type { Database } from "../../../db/schema/database.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { canKeepThesaurus } from "./thesaurus-policy.ts";
import { findEntry } from "./thesaurus-queries.ts";
import type { EntryCommand } from "./thesaurus-schema.ts";
import { writeEntry } from "./write-entry.ts";

/** Takes an entry out of force; it stays to be read and restored. Twice is once. */
export function withdrawEntry(db: Database, { id }: EntryCommand, { actor, now }: Acting): Result<unknown> {
  return act(db, (tx) => {
    const decision = canKeepThesaurus(actor);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    const row = findEntry(tx, id);
    if (actor.kind !== "person" || row === undefined) return refused("access.not-yours");
    if (row.state === "withdrawn") return done({});
    writeEntry(tx, { ...row, state: "withdrawn", version: row.version + 1, changedAt: now }, actor.personId);
    return done({});
  });
}
