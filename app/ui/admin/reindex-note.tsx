import { Moment } from "../primitives/moment.tsx";
import { useWords } from "../words.tsx";

/** Whether searching knows the words as they stand on the page, or when it will. */
export function ReindexNote({
  state,
  dueAt,
  finishedAt,
}: {
  state: "idle" | "ready" | "leased" | "dead";
  dueAt: number | null;
  finishedAt: number | null;
}) {
  const { t } = useWords();
  return (
    <p className={state === "idle" ? "note" : state === "dead" ? "notice refused" : "notice"}>
      {t(`admin.thesaurus.reindex.${state}`)}
      {dueAt === null ? null : (
        <>
          {" "}
          {t("admin.thesaurus.reindex.dueAt")} <Moment at={dueAt} />
        </>
      )}
      {state === "dead" ? (
        <>
          {" "}
          <a href="/admin/jobs">{t("admin.thesaurus.reindex.jobs")}</a>
        </>
      ) : null}
      {finishedAt === null ? null : (
        <>
          {" "}
          {t("admin.thesaurus.reindex.finishedAt")} <Moment at={finishedAt} />
        </>
      )}
    </p>
  );
}
