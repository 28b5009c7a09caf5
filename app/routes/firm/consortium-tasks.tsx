import { data } from "react-router";
import { addTask } from "../../domain/consortia/add-task.ts";
import { addTaskCommand } from "../../domain/consortia/talk-schema.ts";
import { doneFlash } from "../../http/flash.ts";
import { refusedForm } from "../../http/form.ts";
import { readForm } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { refusalsOf, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { newId } from "../../kernel/ids.ts";
import { RoomFrame } from "../../ui/consortia/room-frame.tsx";
import { RoomTasks } from "../../ui/consortia/room-tasks.tsx";
import { TaskForm } from "../../ui/consortia/task-form.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/consortium-tasks.ts";
import { partyRoom } from "./party-room.ts";
import { assignees, shownTasks } from "./room-task-facts.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const room = partyRoom(visit, args.params.consortium);
  return {
    head: room.head,
    tasks: shownTasks(visit, room),
    assignees: assignees(visit, room),
    id: newId<"consortium_task">(visit.now),
  };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { consortium } = partyRoom(visit, args.params.consortium);
  const reading = await readForm(args.request, visit.facts, addTaskCommand.omit({ consortiumId: true }));
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const result = addTask(visit.db, { ...reading.value, consortiumId: consortium.id }, visit);
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  visit.world.wake();
  return seeOther(visit, `/firm/consortia/${consortium.id}/tasks`, doneFlash("consortium.task-added"));
}

export default function ConsortiumTasks({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const { head, tasks, id } = loaderData;
  return (
    <RoomFrame head={head} place="tasks" title={t("room.tasks.title")} lead={t("room.tasks.lead")}>
      <RoomTasks consortiumId={head.consortium.id} tasks={tasks} />
      <FormState form={actionData?.form}>
        {loaderData.assignees.firms.length === 0 ? null : (
          <section>
            <h2>{t("room.tasks.add")}</h2>
            <TaskForm id={id} assignees={loaderData.assignees} act={t("room.tasks.addAct")} />
          </section>
        )}
      </FormState>
    </RoomFrame>
  );
}
