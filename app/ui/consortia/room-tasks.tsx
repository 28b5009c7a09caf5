import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Hidden } from "../primitives/field.tsx";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";

export type ShownTask = {
  readonly id: string;
  readonly title: string;
  readonly firm: string;
  /** Of one's own firm only. */
  readonly person: string;
  readonly dueOn: string | null;
  readonly isLate: boolean;
  readonly isDone: boolean;
  readonly doneAt: number | null;
  readonly comments: number;
  readonly mayMark: boolean;
  readonly mayEdit: boolean;
};

/** What is to be done before the bid, by whom and until when. */
export function RoomTasks({ consortiumId, tasks }: { consortiumId: string; tasks: readonly ShownTask[] }) {
  const { t } = useWords();
  if (tasks.length === 0) return <p className="empty">{t("room.tasks.none")}</p>;
  return (
    <ul className="rows">
      {tasks.map((task) => (
        <li key={task.id}>
          <div className="head">
            <span>
              {task.mayEdit ? (
                <a className="title" href={`/firm/consortia/${consortiumId}/tasks/${task.id}`}>
                  {task.title}
                </a>
              ) : (
                <b>{task.title}</b>
              )}{" "}
              <span className="note">
                {task.firm}
                {task.person === "" ? "" : ` · ${task.person}`}
                {task.dueOn === null ? "" : ` · ${t("room.tasks.dueOn", { day: task.dueOn })}`}
              </span>
            </span>
            <Tag tone={task.isDone ? "ok" : task.isLate ? "warn" : "plain"}>
              {t(task.isDone ? "room.tasks.isDone" : task.isLate ? "room.tasks.isLate" : "room.tasks.isOpen")}
            </Tag>
          </div>
          <div className="acts small">
            <TaskActs consortiumId={consortiumId} task={task} />
            <a href={`/firm/consortia/${consortiumId}/comments?topic=task&id=${task.id}`}>
              {task.comments === 0 ? t("room.tasks.talk") : t("room.tasks.talkCount", { count: task.comments })}
            </a>
          </div>
        </li>
      ))}
    </ul>
  );
}

function TaskActs({ consortiumId, task }: { consortiumId: string; task: ShownTask }) {
  const { t } = useWords();
  const action = `/firm/consortia/${consortiumId}/tasks/${task.id}`;
  return (
    <>
      {task.mayMark ? (
        <ActForm action={action} className="inline">
          <Hidden name="act" value={task.isDone ? "open" : "done"} />
          <Button tone="quiet">{t(task.isDone ? "room.tasks.reopen" : "room.tasks.done")}</Button>
        </ActForm>
      ) : null}
      {task.mayEdit ? (
        <ActForm action={action} className="inline" confirm={t("room.tasks.removeSure", { title: task.title })}>
          <Hidden name="act" value="remove" />
          <button type="submit" className="link">
            {t("form.remove")}
          </button>
        </ActForm>
      ) : null}
    </>
  );
}
