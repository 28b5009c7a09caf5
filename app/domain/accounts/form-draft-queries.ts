import { and, eq } from "drizzle-orm";
import type { Reader } from "../../../db/schema/database.ts";
import { formDrafts } from "../../../db/schema/form-drafts.ts";
import type { Actor } from "./actor.ts";

export type FormDraft = {
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly version: number | null;
  readonly savedAt: number;
};

/** What this person has typed into a form and not sent. Nobody else ever sees it. */
export function findFormDraft(db: Reader, form: string, actor: Actor): FormDraft | undefined {
  if (actor.kind !== "person") return undefined;
  return db
    .select({ fields: formDrafts.fields, version: formDrafts.version, savedAt: formDrafts.savedAt })
    .from(formDrafts)
    .where(and(eq(formDrafts.personId, actor.personId), eq(formDrafts.form, form)))
    .get();
}
