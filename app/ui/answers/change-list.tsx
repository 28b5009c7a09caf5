import type { FactChange } from "../../domain/organizations/firm-facts.ts";
import { wanText } from "../../kernel/money.ts";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";

/** What the firm was when a text was written and is no more, old beside new: what the text itself says, the rest folded. */
export function ChangeList({ changes }: { changes: readonly FactChange[] }) {
  const { t } = useWords();
  const quoted = changes.filter((change) => change.isQuoted);
  const others = changes.filter((change) => !change.isQuoted);
  return (
    <>
      {quoted.length === 0 ? null : (
        <div className="changes">
          <p className="note">{t("answers.changes.title")}</p>
          <ul>
            {quoted.map((change) => (
              <li key={keyOf(change)}>
                <Tag tone="warn">{t("answers.changes.quoted")}</Tag> <ChangeWords change={change} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {others.length === 0 ? null : (
        <details className="changes-more note">
          <summary>{t("answers.changes.others", { count: others.length })}</summary>
          <ul>
            {others.map((change) => (
              <li key={keyOf(change)}>
                <ChangeWords change={change} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function keyOf({ fact, kind, was }: FactChange): string {
  return `${fact}:${kind ?? ""}:${was ?? ""}`;
}

function ChangeWords({ change }: { change: FactChange }) {
  const { t } = useWords();
  const { fact, kind, was, is } = change;
  const worded = (value: string | number | null) => {
    if (value === null) return t("answers.changes.nothing");
    if (fact === "size") return t(`terms.sizeClass.${value}`);
    const isAmount = typeof value === "number" && fact !== "staff";
    return isAmount ? `${wanText(value)} ${t("answers.changes.wan")}` : String(value);
  };
  const claim = kind === null ? "" : t(`terms.qualification.${kind}`);
  return <span>{t(`answers.changes.${fact}`, { claim, was: worded(was), is: worded(is) })}</span>;
}
