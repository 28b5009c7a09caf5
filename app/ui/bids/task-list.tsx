import type { TaskState } from "../../domain/bids/bid-completeness.ts";
import { ButtonLink } from "../primitives/button.tsx";
import { Tag, type TagTone } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";
import { taskPath } from "./task-path.ts";

const TONE: Record<TaskState["state"], TagTone> = {
  empty: "plain",
  partial: "warn",
  complete: "ok",
  optional: "plain",
};

/** What is to be done and how far it has come; ends with the check. */
export function TaskList({
  bidId,
  consortiumId,
  tasks,
  isTaking,
}: {
  bidId: string;
  consortiumId: string | null;
  tasks: readonly TaskState[];
  isTaking: boolean;
}) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t("bids.tasks.title")}</h2>
      <ul className="task-list">
        {tasks.map((one) => (
          <li key={one.task}>
            <TaskName name={t(`bids.tasks.${one.task}`)} to={taskPath(one.task, bidId, consortiumId)} />
            <span>
              <span className="note num">
                {one.task === "files"
                  ? t("bids.tasks.fileCount", { of: one.of })
                  : t("bids.tasks.progress", { done: one.done, of: one.of })}
              </span>{" "}
              <Tag tone={TONE[one.state]}>{t(`bids.tasks.state.${one.state}`)}</Tag>
            </span>
          </li>
        ))}
      </ul>
      {isTaking ? (
        <div className="acts">
          <ButtonLink to={`/firm/bids/${bidId}/check`} tone="go">
            {t("bids.tasks.check")}
          </ButtonLink>
          <span className="note">{t("bids.tasks.checkNote")}</span>
        </div>
      ) : null}
    </section>
  );
}

function TaskName({ name, to }: { name: string; to: string | undefined }) {
  return to === undefined ? <span>{name}</span> : <a href={to}>{name}</a>;
}
