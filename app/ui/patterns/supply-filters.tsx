import { formatCount } from "../../i18n/format.ts";
import { useWords } from "../words.tsx";
import { BestLine } from "./best-line.tsx";

export type SupplyChoice = {
  readonly group: "locality" | "status";
  readonly value: string;
  readonly count: number;
  readonly isOn: boolean;
  readonly to: string;
};

/**
 * Narrowing the matched products by place and status: links, so that every choice is an address. Under them it says
 * of how many products anything is counted, where that is not all.
 */
export function SupplyFilters({ choices, best }: { choices: readonly SupplyChoice[]; best: number | null }) {
  const { t } = useWords();
  const groups = (["locality", "status"] as const).map((group) => ({
    group,
    values: choices.filter((choice) => choice.group === group && (choice.count > 0 || choice.isOn)),
  }));
  return (
    <>
      <nav className="supply-filters" aria-label={t("fit.filter.label")}>
        {groups
          .filter(({ values }) => values.length > 0)
          .map(({ group, values }) => (
            <p key={group}>
              <span className="note">{t(`fit.filter.${group}`)}</span>{" "}
              {values.map((choice) => (
                <a key={choice.value} href={choice.to} aria-current={choice.isOn ? "true" : undefined} rel="nofollow">
                  {t(group === "locality" ? `terms.locality.${choice.value}` : `terms.qualification.${choice.value}`)}{" "}
                  <span className="num note">{formatCount(choice.count)}</span>
                  {choice.isOn ? <span className="visually-hidden">{t("fit.filter.on")}</span> : null}
                </a>
              ))}
            </p>
          ))}
      </nav>
      <BestLine total={best} />
    </>
  );
}
