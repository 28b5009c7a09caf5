import { Tag, type TagTone } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";

/** One rule as it stands: the sentence with its figure, the law behind it in plain words, and what to do. */
export type RoomRule = {
  readonly rule: string;
  readonly state: "met" | "unmet" | "unknown";
  /** Whether a bid cannot be submitted before it is met. */
  readonly isBlocking: boolean;
  readonly said: string;
  readonly law: string;
  readonly todo: string;
};

const TONE: Record<RoomRule["state"], TagTone> = { met: "ok", unmet: "warn", unknown: "plain" };

/** First what must be met before submitting, then what changes how the bid is judged. */
export function RoomRules({ rules }: { rules: readonly RoomRule[] }) {
  const { t } = useWords();
  const blocking = rules.filter((rule) => rule.isBlocking);
  const advice = rules.filter((rule) => !rule.isBlocking);
  return (
    <>
      <RuleList rules={blocking} />
      {advice.length === 0 ? null : (
        <>
          <h3>{t("room.rule.advice")}</h3>
          <RuleList rules={advice} />
        </>
      )}
    </>
  );
}

function RuleList({ rules }: { rules: readonly RoomRule[] }) {
  const { t } = useWords();
  return (
    <ul className="rules">
      {rules.map((rule) => (
        <li key={rule.rule}>
          <Tag tone={TONE[rule.state]}>{t(`room.rule.state.${rule.state}`)}</Tag>
          <div>
            <span>{rule.said}</span>
            {rule.todo === "" ? null : <p className="todo">{rule.todo}</p>}
            <details>
              <summary>{t("room.rule.why")}</summary>
              <p className="note">{rule.law}</p>
            </details>
          </div>
        </li>
      ))}
    </ul>
  );
}
