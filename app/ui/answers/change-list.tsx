import type { FactChange } from "../../domain/organizations/firm-facts.ts";
import { wanText } from "../../kernel/money.ts";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";

/** What the firm was when a text was written and is no more, old beside new; what the text itself says comes first. */
export function ChangeList({ changes }: { changes: readonly FactChange[] }) {
  const { t } = useWords();
  if (changes.length === 0) return null;
  const sorted = [...changes].sort((one, other) => Number(other.isQuoted) - Number(one.isQuoted));
  return (
    <div className="changes">
      <p className="note">{t("answers.changes.title")}</p>
      <ul>
        {sorted.map((change) => (
          <li key={`${change.fact}:${change.kind ?? ""}:${change.was ?? ""}`}>
            <Tag tone={change.isQuoted ? "warn" : "plain"}>
              {t(change.isQuoted ? "answers.changes.quoted" : "answers.changes.other")}
            </Tag>{" "}
            <ChangeWords change={change} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function ChangeWords({ change }: { change: FactChange }) {
  const { t } = useWords();
  const { fact, kind, was, is } = change;
  const worded = (value: string | number | null) => {
    if (value === null) return t("answers.changes.nothing");
    if (fact === "size") return t(`terms.sizeClass.${value}`);
    return typeof value === "number" && fact !== "staff"
      ? `${wanText(value)} ${t("answers.changes.wan")}`
      : String(value);
  };
  const claim = kind === null ? "" : t(`terms.qualification.${kind}`);
  return <span>{t(`answers.changes.${fact}`, { claim, was: worded(was), is: worded(is) })}</span>;
}
