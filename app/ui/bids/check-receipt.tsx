import { inFours } from "../../kernel/seal-figure.ts";
import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { FileField, TextArea } from "../primitives/field.tsx";
import { useWords } from "../words.tsx";

type ReadReceipt = {
  readonly bidder: string;
  readonly callCode: string;
  readonly version: number;
  readonly receivedInBeijing: string;
  readonly deadlineInBeijing: string;
  readonly logPosition: number;
  readonly fingerprint: string;
};

type Checked =
  | { readonly outcome: "genuine" | "forged"; readonly receipt: ReadReceipt }
  | { readonly outcome: "unreadable" };

/** Where a signed receipt is pasted or chosen. */
export function CheckForm() {
  const { t } = useWords();
  return (
    <ActForm files>
      <TextArea name="receipt" label={t("bids.verify.text")} rows={8} most={20_000} optional />
      <FileField name="file" label={t("bids.verify.file")} accept=".json,application/json" optional />
      <div className="acts">
        <Button tone="go">{t("bids.verify.act")}</Button>
      </div>
    </ActForm>
  );
}

/** Genuine, forged or unreadable; and what the receipt says. */
export function CheckOutcome({ check }: { check: Checked }) {
  const { t } = useWords();
  return (
    <section aria-live="polite">
      <p className={check.outcome === "genuine" ? "notice done" : "notice refused"} role="status">
        {t(`bids.verify.${check.outcome}`)}
      </p>
      {check.outcome === "unreadable" ? null : <Says receipt={check.receipt} />}
    </section>
  );
}

function Says({ receipt }: { receipt: ReadReceipt }) {
  const { t } = useWords();
  const rows = [
    [t("bids.receipt.bidder"), receipt.bidder],
    [t("bids.office.call"), receipt.callCode],
    [t("bids.receipt.version"), String(receipt.version)],
    [t("bids.receipt.receivedAt"), receipt.receivedInBeijing],
    [t("bids.receipt.deadline"), receipt.deadlineInBeijing],
    [t("bids.receipt.log"), t("bids.receipt.logPosition", { position: receipt.logPosition })],
    [t("bids.receipt.fingerprint"), inFours(receipt.fingerprint)],
  ] as const;
  return (
    <>
      <h2>{t("bids.verify.says")}</h2>
      <dl className="facts left">
        {rows.map(([name, value]) => (
          <Row key={name} name={name} value={value} />
        ))}
      </dl>
    </>
  );
}

function Row({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
