import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Hidden } from "../primitives/field.tsx";
import { FormState, type ReturnedForm } from "../primitives/form-state.tsx";
import { useWords } from "../words.tsx";
import { AnswerFields, type AskedAnswer } from "./answer-form.tsx";
import { AnswerReading } from "./answer-reading.tsx";
import { type BidHead, BidPage } from "./bid-page.tsx";

/** Answers to needs or to criteria: a form for those who write, the text for those who read. */
export function AnswersPage({
  facts,
  form,
  isConflict,
}: {
  facts: {
    readonly head: BidHead;
    readonly section: "need" | "criterion";
    readonly seen: string;
    readonly mayEdit: boolean;
    /** Of a joint bid, what the lead does not share is left out. */
    readonly isPart?: boolean;
    readonly asked: readonly AskedAnswer[];
  };
  form: ReturnedForm | undefined;
  isConflict: boolean;
}) {
  const { t } = useWords();
  const { head, section, seen, mayEdit, asked } = facts;
  return (
    <BidPage
      head={head}
      title={t(`bids.answers.${section}`)}
      {...(mayEdit ? { lead: t(`bids.answers.${section}Lead`) } : {})}
    >
      {facts.isPart === true ? <p className="notice">{t("bids.answers.ownPart", { lead: head.lead })}</p> : null}
      {mayEdit ? (
        <FormState form={form}>
          <ActForm autosave={`/firm/bids/${head.id}/autosave`}>
            {/* The first button is the one that Enter presses: it saves, and goes nowhere else. */}
            <button type="submit" hidden>
              {t("bids.answers.save")}
            </button>
            <Hidden name="section" value={section} />
            <Hidden name="seen" value={seen} />
            {asked.map((one, place) =>
              one.isOwn === false ? (
                <AnswerReading key={one.id} asked={one} />
              ) : (
                <AnswerFields key={one.id} asked={one} place={place} isConflict={isConflict} />
              ),
            )}
            <div className="acts">
              <Button tone="go">{t("bids.answers.save")}</Button>
              <span
                className="note save-state"
                data-save-state=""
                data-unsaved={t("form.unsaved")}
                role="status"
                aria-live="polite"
              />
            </div>
          </ActForm>
        </FormState>
      ) : (
        asked.map((one) => <AnswerReading key={one.id} asked={one} />)
      )}
    </BidPage>
  );
}
