import { data } from "react-router";
import { z } from "zod";
import { editTask, markTask, removeTask } from "../../domain/consortia/edit-task.ts";
import { findTask } from "../../domain/consortia/talk-queries.ts";
import { editTaskCommand } from "../../domain/consortia/talk-schema.ts";
import { doneFlash } from "../../http/flash.ts";
import { readFields, refusedForm } from "../../http/form.ts";
import { formFields } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { actAnswer, found, refusalsOf, seeOther } from "../../http/respond.ts";
import { admit, type PersonVisit } from "../../http/visit.ts";
import { translate } from "../../i18n/translate.ts";
import { parseId } from "../../kernel/ids.ts";
import { RoomFrame } from "../../ui/consortia/room-frame.tsx";
import { type Assignees, TaskForm } from "../../ui/consortia/task-form.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/consortium-task.ts";
import { partyRoom } from "./party-room.ts";
import { assignees, shownTask } from "./room-task-facts.ts";

function taskHere(visit: PersonVisit, params: Route.LoaderArgs["params"]) {
  const room = partyRoom(visit, params.consortium);
  const id = parseId<"consortium_task">(params.task);
  const task = found(id === undefined ? undefined : findTask(visit.db, id));
  found(task.consortiumId === room.consortium.id && task.removedAt === null ? task : undefined);
  return { room, task };
}

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const { room, task } = taskHere(visit, args.params);
  const { title, organizationId, personId, dueOn, version } = task;
  return {
    head: room.head,
    task: { ...shownTask(visit, room, task), organizationId, personId, version },
    stored: { title, organizationId, personId: personId ?? "", dueOn: dueOn ?? "" },
    assignees: keeping(assignees(visit, room), personId, translate(visit.locale)("room.tasks.otherPerson")),
  };
}

/** Somebody of another firm who is named already stays a choice, without the name. */
function keeping(choices: Assignees, personId: string | null, name: string): Assignees {
  const isKnown = personId === null || choices.people.some((one) => one.id === personId);
  return isKnown ? choices : { ...choices, people: [...choices.people, { id: personId, name }] };
}

const oneButton = z.object({ act: z.enum(["done", "open", "remove"]) });

/** The buttons of the list tick off, open again and remove; without one of them the form is saved. */
export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { room, task } = taskHere(visit, args.params);
  const path = `/firm/consortia/${room.consortium.id}/tasks`;
  const fields = await formFields(args.request, visit.facts);
  const button = oneButton.safeParse({ act: fields.get("act") });
  if (button.success && button.data.act === "remove") {
    return actAnswer(visit, removeTask(visit.db, { taskId: task.id }, visit), path, "consortium.task-gone");
  }
  if (button.success) {
    const done = button.data.act === "done" ? "yes" : "no";
    return actAnswer(visit, markTask(visit.db, { taskId: task.id, done }, visit), path, "consortium.task-saved");
  }
  const reading = readFields(fields, editTaskCommand.omit({ taskId: true }));
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const result = editTask(visit.db, { ...reading.value, taskId: task.id }, visit);
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  visit.world.wake();
  return seeOther(visit, path, doneFlash("consortium.task-saved"));
}

export default function ConsortiumTask({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const { head, task, stored } = loaderData;
  return (
    <RoomFrame head={head} place="tasks" title={task.title} narrow>
      <FormState form={actionData?.form}>
        {task.mayEdit ? (
          <TaskForm
            assignees={loaderData.assignees}
            act={t("form.save")}
            stored={stored}
            version={task.version}
            form={actionData?.form}
          />
        ) : (
          <p className="notice">{t("room.tasks.readOnly", { firm: task.firm })}</p>
        )}
      </FormState>
      <p>
        <a href={`/firm/consortia/${head.consortium.id}/comments?topic=task&id=${task.id}`}>{t("room.tasks.talk")}</a>
      </p>
    </RoomFrame>
  );
}
