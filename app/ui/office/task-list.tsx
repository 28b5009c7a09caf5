import { CALL_TASKS } from "../../domain/calls/call.ts";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";
import type { WorkView } from "./work-view.ts";

/** The tasks of a call, each with its state: done, optional, or how much is missing. */
export function TaskList({ work }: { work: WorkView }) {
  const { t } = useWords();
  const { attachments, missing, needs } = work;
  return (
    <section>
      <h2>{t("office.tasks")}</h2>
      <ol className="task-list">
        {CALL_TASKS.map((task) => {
          const gaps = missing.filter((one) => one.task === task).length;
          const count = task === "attachments" ? attachments.length : task === "needs" ? needs.length : null;
          return (
            <li key={task}>
              <span>
                <a href={`/office/calls/${work.call.id}/${task}`}>{t(`office.task.${task}`)}</a>
                <span className="note block">{t(`office.taskLead.${task}`)}</span>
              </span>
              {task === "attachments" && attachments.length === 0 ? (
                <Tag>{t("form.optional")}</Tag>
              ) : gaps > 0 ? (
                <Tag tone="warn">{t("office.gaps", { count: gaps })}</Tag>
              ) : (
                <Tag tone="ok">{count === null ? t("office.done") : t("office.doneCount", { count })}</Tag>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
