import { ActForm } from "../primitives/act-form.tsx";
import { Button, ButtonLink } from "../primitives/button.tsx";
import { Hidden } from "../primitives/field.tsx";
import { useWords } from "../words.tsx";
import { NoteAct } from "./note-act.tsx";
import type { WorkView } from "./work-view.ts";

/** What this person may do with the call now: drawn from the same table that the verbs obey. */
export function CallActs({ work }: { work: WorkView }) {
  const { locale, t } = useWords();
  const { call, missing, state, verbs } = work;
  const base = `/office/calls/${call.id}`;
  const may = (verb: WorkView["verbs"][number]) => verbs.includes(verb);
  const isPublic = call.publishedAt !== null || state === "open";
  return (
    <div className="stack">
      {may("submit") && missing.length === 0 ? (
        <OneButton work={work} verb="submit" go />
      ) : may("submit") ? (
        <p className="note">{t("office.submitWhenDone")}</p>
      ) : null}
      {may("approve") ? (
        <ButtonLink to={`${base}/approval`} tone="go" wide>
          {t("office.verb.review")}
        </ButtonLink>
      ) : null}
      {state === "awaiting_approval" && !may("approve") ? <p>{t("office.waitsForOther")}</p> : null}
      {may("publish") ? <OneButton work={work} verb="publish" go /> : null}
      {may("retract") ? <OneButton work={work} verb="retract" /> : null}
      {isPublic ? (
        <ButtonLink to={`/${locale}/calls/${call.id}`} wide>
          {t("office.publicPage")}
        </ButtonLink>
      ) : null}
      {isPublic && state !== "open" && state !== "cancelled" ? (
        <ButtonLink to={`${base}/bids`} tone="go" wide>
          {t("office.bids")}
        </ButtonLink>
      ) : null}
      <ButtonLink to={`/office/calls/new?clone=${call.id}`} wide>
        {t("office.clone")}
      </ButtonLink>
      {may("reopen") ? <NoteAct work={work} verb="reopen" /> : null}
      {may("fail") ? <NoteAct work={work} verb="fail" grave /> : null}
      {may("cancel") ? <NoteAct work={work} verb="cancel" grave /> : null}
    </div>
  );
}

export function OneButton({
  work,
  verb,
  go = false,
}: {
  work: WorkView;
  verb: "submit" | "publish" | "retract" | "approve";
  go?: boolean;
}) {
  const { t } = useWords();
  return (
    <ActForm action={`/office/calls/${work.call.id}/move/${verb}`} className="block">
      <Hidden name="version" value={String(work.call.version)} />
      <Button tone={go ? "go" : "plain"} wide>
        {t(`office.verb.${verb}`)}
      </Button>
    </ActForm>
  );
}
