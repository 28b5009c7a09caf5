import type { ConsortiumTaskRow } from "../../../db/schema/consortia.ts";
import { roleIn } from "../../domain/accounts/actor.ts";
import { countThreads, listFirmPeople, listTasks } from "../../domain/consortia/talk-queries.ts";
import type { PersonVisit } from "../../http/visit.ts";
import { beijingDate } from "../../kernel/instant.ts";
import type { ShownTask } from "../../ui/consortia/room-tasks.tsx";
import type { Assignees } from "../../ui/consortia/task-form.tsx";
import { nameIn } from "./consortium-room-facts.ts";
import type { partyRoom } from "./party-room.ts";

type PartyRoom = ReturnType<typeof partyRoom>;

/** What is to be done, what is still open first, each with what the visitor may do to it. */
export function shownTasks(visit: PersonVisit, room: PartyRoom): readonly ShownTask[] {
  const threads = countThreads(visit.db, room.consortium.id);
  return listTasks(visit.db, room.consortium.id)
    .map((task) => ({
      ...shownTask(visit, room, task),
      comments: threads.find((one) => one.topic === "task" && one.topicId === task.id)?.total ?? 0,
    }))
    .toSorted((one, other) => Number(one.isDone) - Number(other.isDone));
}

export function shownTask(visit: PersonVisit, room: PartyRoom, task: ConsortiumTaskRow): ShownTask {
  const { db, now, actor } = visit;
  const isOurs = roleIn(actor, task.organizationId) !== undefined;
  const mayDo = (firm: string | undefined) => firm === room.consortium.leadId || firm === task.organizationId;
  // People of other firms are not named to one another.
  const person = isOurs && task.personId !== null ? listFirmPeople(db, [task.organizationId]) : [];
  return {
    id: task.id,
    title: task.title,
    firm: nameIn(visit, room.members, task.organizationId),
    person: person.find((one) => one.personId === task.personId)?.name ?? "",
    dueOn: task.dueOn,
    isLate: task.doneAt === null && task.dueOn !== null && task.dueOn < beijingDate(now),
    isDone: task.doneAt !== null,
    doneAt: task.doneAt,
    comments: 0,
    mayMark: mayDo(room.firmFor("task", "comment")),
    mayEdit: mayDo(room.firmFor("task", "edit")),
  };
}

/** To whom the visitor may give a task: the lead to every member, a member to itself; persons only of one's own firm. */
export function assignees(visit: PersonVisit, room: PartyRoom): Assignees {
  const firm = room.firmFor("task", "edit");
  if (firm === undefined) return { firms: [], people: [] };
  const firms = room.joined
    .filter((member) => firm === room.consortium.leadId || member.organizationId === firm)
    .map((member) => ({ id: member.organizationId, name: nameIn(visit, room.members, member.organizationId) }));
  return { firms, people: listFirmPeople(visit.db, [firm]).map(({ personId, name }) => ({ id: personId, name })) };
}
