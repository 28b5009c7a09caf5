import { z } from "zod";
import { COMMENT_TOPICS, SPECIALTY_GRADES } from "../../../db/schema/consortia.ts";
import type { ConsortiumId } from "../../kernel/ids.ts";
import { cleanLine, cleanText, isVisible } from "../../kernel/readable-text.ts";
import type { StoredFile } from "../files/save-file.ts";
import { MOST_COMMENT, MOST_GRADES, MOST_SPECIALTY, MOST_TASK_TITLE } from "./consortium.ts";
import { keyField } from "./consortium-schema.ts";

const consortiumId = keyField<"consortium">();
const line = (most: number) => z.string().overwrite(cleanLine).min(1).max(most).refine(isVisible);

/** `topicId` is the need or the task; for the agreement it is empty. */
export const writeCommentCommand = z.object({
  id: keyField<"consortium_comment">(),
  consortiumId,
  topic: z.enum(COMMENT_TOPICS),
  topicId: z.string().max(26).default(""),
  body: z.string().overwrite(cleanText).min(1).max(MOST_COMMENT).refine(isVisible),
});

export const commentCommand = z.object({ commentId: keyField<"consortium_comment">() });

/** A civil date that exists, `YYYY-MM-DD`; an empty field is none. */
const dayField = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "form.day")
  .refine((text) => !Number.isNaN(Date.parse(`${text}T00:00:00Z`)), "form.day");

const taskFields = {
  title: line(MOST_TASK_TITLE),
  organizationId: keyField<"organization">(),
  personId: keyField<"person">().optional(),
  dueOn: dayField.optional(),
};

export const addTaskCommand = z.object({ id: keyField<"consortium_task">(), consortiumId, ...taskFields });
export const editTaskCommand = z.object({
  taskId: keyField<"consortium_task">(),
  version: z.coerce.number().int().min(0),
  ...taskFields,
});
export const markTaskCommand = z.object({ taskId: keyField<"consortium_task">(), done: z.enum(["yes", "no"]) });
export const taskCommand = z.object({ taskId: keyField<"consortium_task">() });

/** All grades that one member states; lines without a specialty are left out. */
export const setGradesCommand = z.object({
  memberId: keyField<"consortium_member">(),
  version: z.coerce.number().int().min(0),
  grades: z
    .array(
      z.object({
        specialty: z.string().overwrite(cleanLine).max(MOST_SPECIALTY).refine(isVisible).default(""),
        grade: z.enum(SPECIALTY_GRADES).default("plain"),
        certificate: z.string().overwrite(cleanLine).max(60).refine(isVisible).default(""),
      }),
    )
    .max(MOST_GRADES)
    .default([]),
});

export const roomFileCommand = z.object({ consortiumId, fileId: keyField<"file">() });

export type WriteCommentCommand = z.output<typeof writeCommentCommand>;
export type CommentCommand = z.output<typeof commentCommand>;
export type AddTaskCommand = z.output<typeof addTaskCommand>;
export type EditTaskCommand = z.output<typeof editTaskCommand>;
export type MarkTaskCommand = z.output<typeof markTaskCommand>;
export type TaskCommand = z.output<typeof taskCommand>;
export type SetGradesCommand = z.output<typeof setGradesCommand>;
export type RoomFileCommand = z.output<typeof roomFileCommand>;
export type AddRoomFilesCommand = { readonly consortiumId: ConsortiumId; readonly files: readonly StoredFile[] };
