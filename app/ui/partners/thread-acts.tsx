import { MOST_REASON } from "../../domain/partners/partner-notice.ts";
import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { useWords } from "../words.tsx";

/** What one may do about a firm that should not have written: stop it, and show it to the administrators. */
export function ThreadActs({
  thread,
}: {
  thread: {
    readonly id: string;
    readonly other: string;
    readonly isBlocking: boolean;
    readonly isReported: boolean;
  };
}) {
  const { t } = useWords();
  const path = `/firm/threads/${thread.id}`;
  return (
    <section>
      {thread.isBlocking ? <p className="notice">{t("partners.thread.blocked", { firm: thread.other })}</p> : null}
      <details>
        <summary>{t("partners.thread.trouble")}</summary>
        <ActForm
          action={`${path}/${thread.isBlocking ? "unblock" : "block"}`}
          className="inline"
          {...(thread.isBlocking ? {} : { confirm: t("partners.thread.blockSure", { firm: thread.other }) })}
        >
          <Button>{t(thread.isBlocking ? "partners.thread.unblock" : "partners.thread.block")}</Button>
        </ActForm>
        {thread.isReported ? (
          <p className="note">{t("partners.thread.reported")}</p>
        ) : (
          <ActForm action={`${path}/report`}>
            <div className="field">
              <label htmlFor="f-reason">{t("partners.thread.reason")}</label>
              <p className="note">{t("partners.thread.reasonHint")}</p>
              <textarea id="f-reason" name="reason" rows={3} maxLength={MOST_REASON} />
            </div>
            <div className="acts">
              <Button>{t("partners.thread.report")}</Button>
            </div>
          </ActForm>
        )}
      </details>
    </section>
  );
}
