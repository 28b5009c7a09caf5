import { consortiumTasks } from "../../../db/schema/consortia.ts";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import type { Id, OrganizationId } from "../../kernel/ids.ts";
import { type Refusal, refusal } from "../../kernel/refusal.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import { MOST_TASKS } from "./consortium.ts";
import { actInRoom, type RoomAct } from "./room-act.ts";
import { countTasks, findTask, listFirmPeople } from "./talk-queries.ts";
import type { AddTaskCommand } from "./talk-schema.ts";

/** Writes down what a member is to do before the bid. The lead gives tasks to everybody, a member to itself. */
export function addTask(
  db: Database,
  command: AddTaskCommand,
  { actor, now }: Acting,
): Result<{ readonly taskId: Id<"consortium_task"> }> {
  return act(db, (tx) => {
    const { id, consortiumId, title, organizationId, personId, dueOn } = command;
    const acting = actInRoom(tx, consortiumId, { verb: "task", needed: "edit" }, { actor, now });
    if (!acting.ok) return acting;
    const room = acting.value;
    const earlier = findTask(tx, id);
    if (earlier !== undefined) {
      return earlier.createdById === room.personId ? done({ taskId: id }) : refused("access.not-yours");
    }
    const wrong = refusalOfAssignee(tx, room, command);
    if (wrong !== undefined) return { ok: false, refusal: wrong };
    if (countTasks(tx, consortiumId) >= MOST_TASKS) return refused("consortium.too-many-tasks", { most: MOST_TASKS });
    tx.insert(consortiumTasks)
      .values({
        id,
        consortiumId,
        title,
        organizationId,
        personId: personId ?? null,
        dueOn: dueOn ?? null,
        createdById: room.personId,
        createdAt: now,
        version: 1,
      })
      .run();
    recordAssignment(tx, room, id, now);
    return done({ taskId: id });
  });
}

/** A task goes to a firm that is in, and a person to one of that firm's own; only the lead gives tasks to others. */
export function refusalOfAssignee(
  tx: Transaction,
  { consortium, firm, members }: RoomAct,
  { organizationId, personId }: Pick<AddTaskCommand, "organizationId" | "personId">,
): Refusal | undefined {
  const isIn = members.some((member) => member.organizationId === organizationId && member.state === "accepted");
  if (!isIn) return refusal("consortium.member-unknown", {}, "organizationId");
  if (firm !== consortium.leadId && organizationId !== firm) {
    return refusal("consortium.task-of-others", {}, "organizationId");
  }
  if (personId === undefined || isPersonOf(tx, organizationId, personId)) return undefined;
  return refusal("consortium.person-foreign", {}, "personId");
}

function isPersonOf(tx: Transaction, organizationId: OrganizationId, personId: string): boolean {
  return listFirmPeople(tx, [organizationId]).some((one) => one.personId === personId);
}

export function recordAssignment(
  tx: Transaction,
  { consortium, personId }: RoomAct,
  taskId: Id<"consortium_task">,
  now: number,
): void {
  recordEvent(tx, {
    name: "consortium.task-assigned",
    actorId: personId,
    now,
    subject: { kind: "consortium", id: consortium.id },
    payload: { taskId, verb: "task" },
  });
}
