import { Moment } from "../primitives/moment.tsx";
import { useWords } from "../words.tsx";

export type ListedDecision = {
  readonly decision: {
    readonly id: string;
    readonly decision: "verified" | "rejected";
    readonly reason: string;
    readonly decidedAt: number;
  };
  readonly decidedBy: string | null;
};

/** What officials decided, each with its reason, the latest first. */
export function DecisionList({ decisions }: { decisions: readonly ListedDecision[] }) {
  const { t } = useWords();
  if (decisions.length === 0) return <p className="note">{t("firm.decisions.none")}</p>;
  return (
    <ul className="rows">
      {decisions.map(({ decision, decidedBy }) => (
        <li key={decision.id}>
          <p>
            <b>{t(`terms.verification.${decision.decision}`)}</b> <Moment at={decision.decidedAt} />{" "}
            {decidedBy === null ? null : <span className="note">{decidedBy}</span>}
          </p>
          <p>{decision.reason}</p>
        </li>
      ))}
    </ul>
  );
}
