import { and, eq, lt } from "drizzle-orm";
import type { Database } from "../../../db/schema/database.ts";
import { formDrafts } from "../../../db/schema/form-drafts.ts";
import { DAY } from "../../kernel/instant.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { PersonActor } from "./actor.ts";

const MOST_LETTERS = 200_000;
const KEPT_FOR = 90 * DAY;

/** Keeps what somebody is typing until it is sent, thrown away or forgotten. It is no act, so nothing is logged. */
export function keepFormDraft(
  db: Database,
  draft: {
    readonly form: string;
    readonly fields: Readonly<Record<string, readonly string[]>>;
    readonly version: number | null;
  },
  { actor, now }: { readonly actor: PersonActor; readonly now: number },
): Result<{ readonly savedAt: number }> {
  if (JSON.stringify(draft.fields).length > MOST_LETTERS) return refused("form.too-long", { most: MOST_LETTERS });
  const { fields, version } = draft;
  db.insert(formDrafts)
    .values({ personId: actor.personId, form: draft.form, fields, version, savedAt: now })
    .onConflictDoUpdate({
      target: [formDrafts.personId, formDrafts.form],
      set: { fields, version, savedAt: now },
    })
    .run();
  return done({ savedAt: now });
}

/** Throws away what was typed: it was sent, or is not wanted any more. */
export function dropFormDraft(db: Database, form: string, actor: PersonActor): void {
  db.delete(formDrafts)
    .where(and(eq(formDrafts.personId, actor.personId), eq(formDrafts.form, form)))
    .run();
}

/** Forgets what nobody has come back to for ninety days; returns how many. */
export function forgetFormDrafts(db: Database, { now }: { readonly now: number }): number {
  return db
    .delete(formDrafts)
    .where(lt(formDrafts.savedAt, now - KEPT_FOR))
    .run().changes;
}
