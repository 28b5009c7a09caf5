import { z } from "zod";
import { cleanLine } from "../../kernel/readable-text.ts";
import { keyField } from "../consortia/consortium-schema.ts";
import { type EntrySource, MOST_TEXT, MOST_TITLE, MOST_TOPIC, parseSource } from "./snippet.ts";

const line = (most: number) => z.string().transform(cleanLine).pipe(z.string().min(1).max(most));

/** `version` is the one that the form was made from; 0 for a new snippet. */
export const saveSnippetCommand = z.object({
  id: keyField<"snippet">(),
  organizationId: keyField<"organization">(),
  version: z.coerce.number().int().min(0),
  topic: line(MOST_TOPIC),
  title: line(MOST_TITLE),
  text: z
    .string()
    .transform((text) => text.replace(/\r\n?/g, "\n").trim())
    .pipe(z.string().min(1).max(MOST_TEXT)),
});

export const archiveSnippetCommand = z.object({ id: keyField<"snippet">() });

const source = z.string().transform((text, context): EntrySource => {
  const parsed = parseSource(text);
  if (parsed !== undefined) return parsed;
  context.addIssue({ code: "custom", message: "form.choice" });
  return z.NEVER;
});

export const pasteAnswerCommand = z.object({
  bidId: keyField<"bid">(),
  section: z.enum(["need", "criterion"]),
  subjectId: z.string().min(1).max(26),
  source,
});

export type SaveSnippetCommand = z.output<typeof saveSnippetCommand>;
export type ArchiveSnippetCommand = z.output<typeof archiveSnippetCommand>;
export type PasteAnswerCommand = z.output<typeof pasteAnswerCommand>;
