import { eq } from "drizzle-orm";
import { type ConsortiumTaskRow, consortiumTasks } from "../../../db/schema/consortia.ts";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import type { Id } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { recordAssignment, refusalOfAssignee } from "./add-task.ts";
import { recordBeside } from "./change-consortium.ts";
import { actInRoom, type RoomAct } from "./room-act.ts";
import { findTask } from "./talk-queries.ts";
import type { EditTaskCommand, MarkTaskCommand, TaskCommand } from "./talk-schema.ts";

/** Says anew what is to be done, by whom and until when. Whoever is newly named hears of it. */
export function editTask(db: Database, command: EditTaskCommand, { actor, now }: Acting): Result<null> {
  return act(db, (tx) => {
    const found = taskToChange(tx, command.taskId, { actor, now });
    if (!found.ok) return found;
    const { task, room } = found.value;
    if (command.version !== task.version) return refused("consortium.task-changed-meanwhile");
    const wrong = refusalOfAssignee(tx, room, command);
    if (wrong !== undefined) return { ok: false, refusal: wrong };
    const { title, organizationId } = command;
    const set = { title, organizationId, personId: command.personId ?? null, dueOn: command.dueOn ?? null };
    write(tx, task, set);
    const isSameHand = task.organizationId === organizationId && task.personId === set.personId;
    if (isSameHand) recordBeside(tx, room.consortium, taskChange(room, task.id, now));
    else recordAssignment(tx, room, task.id, now);
    return done(null);
  });
}

/** Ticks a task off, or opens it again: those who are to do it, and the lead. */
export function markTask(
  db: Database,
  { taskId, done: isDone }: MarkTaskCommand,
  { actor, now }: Acting,
): Result<null> {
  return act(db, (tx) => {
    const found = taskToChange(tx, taskId, { actor, now }, "comment");
    if (!found.ok) return found;
    const { task, room } = found.value;
    if ((task.doneAt !== null) === (isDone === "yes")) return done(null);
    write(tx, task, isDone === "yes" ? { doneAt: now, doneById: room.personId } : { doneAt: null, doneById: null });
    recordBeside(tx, room.consortium, taskChange(room, taskId, now));
    return done(null);
  });
}

/** Takes a task off the list. */
export function removeTask(db: Database, { taskId }: TaskCommand, { actor, now }: Acting): Result<null> {
  return act(db, (tx) => {
    const task = findTask(tx, taskId);
    const found = taskToChange(tx, taskId, { actor, now });
    if (!found.ok) return task?.removedAt != null && found.refusal.code === "consortium.task-gone" ? done(null) : found;
    write(tx, found.value.task, { removedAt: now });
    recordBeside(tx, found.value.room.consortium, taskChange(found.value.room, taskId, now));
    return done(null);
  });
}

/** The task, for the lead and for the firm that is to do it. */
function taskToChange(
  tx: Transaction,
  taskId: Id<"consortium_task">,
  acting: Acting,
  needed: "comment" | "edit" = "edit",
): Result<{ readonly task: ConsortiumTaskRow; readonly room: RoomAct }> {
  const task = findTask(tx, taskId);
  if (task === undefined) return refused("access.not-yours");
  const room = actInRoom(tx, task.consortiumId, { verb: "task", needed }, acting);
  if (!room.ok) return room;
  if (task.removedAt !== null) return refused("consortium.task-gone");
  const { firm, consortium } = room.value;
  if (firm !== consortium.leadId && firm !== task.organizationId) return refused("consortium.task-of-others");
  return done({ task, room: room.value });
}

function write(tx: Transaction, task: ConsortiumTaskRow, set: Partial<ConsortiumTaskRow>): void {
  tx.update(consortiumTasks)
    .set({ ...set, version: task.version + 1 })
    .where(eq(consortiumTasks.id, task.id))
    .run();
}

function taskChange({ personId }: RoomAct, taskId: Id<"consortium_task">, now: number) {
  return { verb: "task" as const, actorId: personId, now, facts: { taskId } };
}
