import { isOfShares, type RuleVerdict } from "../../domain/consortia/consortium-rules.ts";
import { percentText } from "../../kernel/share.ts";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";

/** Every rule of composition with its verdict in words; what the call does not ask for is left out. */
export function RulePanel({ verdicts }: { verdicts: readonly RuleVerdict[] }) {
  const { t } = useWords();
  return (
    <ul className="rules">
      {verdicts
        .filter((verdict) => verdict.met !== null)
        .map((verdict) => (
          <li key={verdict.rule}>
            <Tag tone={verdict.met === true ? "ok" : "warn"}>
              {verdict.met === true ? t("consortia.rules.yes") : t("consortia.rules.no")}
            </Tag>
            <span>{t(`consortia.rules.${verdict.rule}`, paramsOf(verdict))}</span>
          </li>
        ))}
    </ul>
  );
}

function paramsOf({ rule, has, needs }: RuleVerdict): Record<string, string | number> {
  return isOfShares(rule) ? { has: percentText(has), needs: percentText(needs) } : { has, needs };
}
