import { z } from "zod";
import type { Id } from "../../kernel/ids.ts";
import { LONGEST_NOTE, MOST_NEAR, MOST_TERMS } from "./thesaurus.ts";

/** Room for the longest list of terms and the marks between them. */
const LONGEST_LIST = 2_000;

const list = (marks: RegExp, most: number) =>
  z
    .string()
    .max(LONGEST_LIST)
    .default("")
    .transform((text) =>
      text
        .split(marks)
        .map((term) => term.trim().replace(/\s+/g, " "))
        .filter((term) => term !== ""),
    )
    .pipe(z.array(z.string()).max(most));

/** Terms as people type them: Chinese ones apart by spaces, commas or lines, English ones by commas or lines. */
export const entryForm = z.object({
  chinese: list(/[\s,;，；、]+/u, MOST_TERMS),
  english: list(/[\r\n,;，；、]+/u, MOST_TERMS),
  near: list(/[\s,;，；、]+/u, MOST_NEAR),
  note: z.string().trim().max(LONGEST_NOTE).default(""),
});

const versionField = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

/** `version`: the one that the form was made from. */
export const changeEntryForm = entryForm.extend({ version: versionField });

type EntryId = Id<"thesaurus_entry">;

export type AddEntryCommand = z.infer<typeof entryForm> & { readonly id: EntryId };
export type ChangeEntryCommand = z.infer<typeof changeEntryForm> & { readonly id: EntryId };
export type EntryCommand = { readonly id: EntryId };
