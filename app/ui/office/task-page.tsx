import type { ReactNode } from "react";
import { CALL_TASKS, type CallTask } from "../../domain/calls/call.ts";
import { PageHeader } from "../patterns/page-header.tsx";
import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Hidden } from "../primitives/field.tsx";
import { FormState, type ReturnedForm } from "../primitives/form-state.tsx";
import { useWords } from "../words.tsx";
import { ConflictNotice, type StoredField } from "./conflict-notice.tsx";
import { MissingList } from "./missing-list.tsx";
import type { WorkView } from "./work-view.ts";

/** The page of one task of a call: where it stands, what it still lacks, the other tasks, and the form or parts. */
export function TaskPage({ work, task, children }: { work: WorkView; task: CallTask; children: ReactNode }) {
  const { t } = useWords();
  const base = `/office/calls/${work.call.id}`;
  const missing = work.missing.filter((one) => one.task === task);
  return (
    <main id="content" className="wrap">
      <title>{`${t(`office.task.${task}`)} · ${work.call.titleZh || t("office.untitled")}`}</title>
      <PageHeader
        title={t(`office.task.${task}`)}
        crumbs={[
          { label: t("office.title"), to: "/office" },
          { label: work.call.titleZh || t("office.untitled"), to: base },
        ]}
        lead={t(`office.taskLead.${task}`)}
      />
      <nav aria-label={t("office.tasks")}>
        <ol className="task-steps">
          {CALL_TASKS.map((one) => (
            <li key={one}>
              <a href={`${base}/${one}`} aria-current={one === task ? "step" : undefined}>
                {t(`office.task.${one}`)}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {work.mayEdit ? null : <p className="notice">{t("office.notEditable")}</p>}
      {missing.length === 0 || !work.mayEdit ? null : (
        <div className="notice refused">
          <b>{t("office.missingHere")}</b>
          <MissingList missing={missing} />
        </div>
      )}
      {children}
    </main>
  );
}

/** The autosaved form of a task. The first button is what the Enter key presses: save and go on. */
export function TaskForm({
  work,
  task,
  form,
  stored,
  wide = false,
  stay,
  children,
}: {
  work: WorkView;
  task: CallTask;
  form: ReturnedForm | undefined;
  stored: readonly StoredField[];
  /** Forms of rows have buttons in them; the Enter key must still save. */
  wide?: boolean;
  /** What the button says that saves and stays on the page. */
  stay: string;
  children: ReactNode;
}) {
  const { t } = useWords();
  const base = `/office/calls/${work.call.id}`;
  return (
    <FormState form={form}>
      <ConflictNotice form={form} stored={stored} />
      <ActForm id="task" autosave={`${base}/save/${task}`} className={wide ? "form wide" : "form"}>
        <fieldset disabled={!work.mayEdit}>
          {wide ? (
            <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true">
              {t("office.save.next")}
            </button>
          ) : null}
          <Hidden name="version" value={String(work.call.version)} />
          {children}
          <div className="acts">
            <Button tone="go">{t("office.save.next")}</Button>
            <Button name="then" value="stay">
              {stay}
            </Button>
            <span className="save-state note" data-save-state="" data-unsaved={t("form.unsaved")} role="status" />
          </div>
        </fieldset>
      </ActForm>
    </FormState>
  );
}
