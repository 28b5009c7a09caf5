import { Moment } from "../primitives/moment.tsx";
import { useWords } from "../words.tsx";

/** The receipts of a bid, the newest first. */
export function VersionList({
  bidId,
  versions,
}: {
  bidId: string;
  versions: readonly {
    readonly version: number;
    readonly kind: "submission" | "withdrawal";
    readonly receivedAt: number;
  }[];
}) {
  const { t } = useWords();
  if (versions.length === 0) return null;
  return (
    <section>
      <h2>{t("bids.tasks.receipts")}</h2>
      <ul className="rows receipts">
        {versions.map(({ version, kind, receivedAt }) => (
          <li key={version}>
            <a href={`/firm/bids/${bidId}/receipts/${version}`}>
              {t(kind === "withdrawal" ? "bids.tasks.receiptWithdrawal" : "bids.tasks.receipt", { version })}
            </a>{" "}
            <span className="note">
              <Moment at={receivedAt} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
