import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Hidden, TextArea, TextField } from "../primitives/field.tsx";
import { useWords } from "../words.tsx";

type Stored = {
  readonly summary: string;
  readonly price: string;
  readonly ownFunds: string;
  readonly durationMonths: string;
};

/** Summary, price, own funds and duration; readers see the same without the act. */
export function FiguresForm({
  bidId,
  seen,
  mayEdit,
  ...fields
}: { bidId: string; seen: string; mayEdit: boolean } & FieldFacts) {
  const { t } = useWords();
  if (!mayEdit) return <FiguresReading stored={fields.stored} />;
  return (
    <ActForm autosave={`/firm/bids/${bidId}/autosave`}>
      <Hidden name="section" value="figures" />
      <Hidden name="seen" value={seen} />
      <Fields {...fields} />
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
  );
}

type FieldFacts = { stored: Stored; asksPrice: boolean; isConflict: boolean };

function Fields({ stored, asksPrice, isConflict }: FieldFacts) {
  const { t } = useWords();
  const beside = (name: keyof Stored) => (isConflict ? <StoredValue text={stored[name]} /> : null);
  const money = { mode: "decimal", unit: t("bids.figures.wan") } as const;
  return (
    <>
      <TextArea
        name="summary"
        label={t("bids.figures.summary")}
        hint={t("bids.figures.summaryHint")}
        value={stored.summary}
        rows={6}
        most={1_000}
      />
      {beside("summary")}
      <TextField name="price" label={t("bids.figures.price")} value={stored.price} optional={!asksPrice} {...money} />
      {beside("price")}
      <TextField
        name="ownFunds"
        label={t("bids.figures.ownFunds")}
        hint={t("bids.figures.ownFundsHint")}
        value={stored.ownFunds}
        optional
        {...money}
      />
      {beside("ownFunds")}
      <TextField
        name="durationMonths"
        label={t("bids.figures.duration")}
        value={stored.durationMonths}
        mode="numeric"
        unit={t("bids.figures.months")}
      />
      {beside("durationMonths")}
    </>
  );
}

function StoredValue({ text }: { text: string }) {
  const { t } = useWords();
  return (
    <div className="stored">
      <b>{t("bids.answers.stored")}</b> {text === "" ? t("bids.answers.storedEmpty") : text}
    </div>
  );
}

function FiguresReading({ stored }: { stored: Stored }) {
  const { t } = useWords();
  const said = (text: string, unit: string) => (text === "" ? t("bids.check.notStated") : `${text} ${unit}`);
  return (
    <>
      <p className="given">{stored.summary === "" ? t("bids.check.notStated") : stored.summary}</p>
      <dl className="facts left">
        <dt>{t("bids.figures.price")}</dt>
        <dd>{said(stored.price, t("bids.figures.wan"))}</dd>
        <dt>{t("bids.figures.ownFunds")}</dt>
        <dd>{said(stored.ownFunds, t("bids.figures.wan"))}</dd>
        <dt>{t("bids.figures.duration")}</dt>
        <dd>{said(stored.durationMonths, t("bids.figures.months"))}</dd>
      </dl>
    </>
  );
}
