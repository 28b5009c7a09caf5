import type { LeadKind } from "../../../db/schema/calls.ts";
import { formatShare } from "../../i18n/format.ts";
import { useWords } from "../words.tsx";

/** What a bidder will have to prepare, and what a consortium must be like; shown before anything is begun. */
export function CallAsks({
  asks,
  rules,
}: {
  asks: { readonly needs: number; readonly criteria: number };
  rules: {
    readonly leadKind: LeadKind;
    readonly leastLocalSmeShare: number | null;
    readonly mostMembers: number | null;
  } | null;
}) {
  const { t } = useWords();
  return (
    <>
      <section>
        <h2>{t("consortia.start.asked")}</h2>
        <ul className="rules plain">
          <li>{t("consortia.start.askedNeeds", { count: asks.needs })}</li>
          <li>{t("consortia.start.askedCriteria", { count: asks.criteria })}</li>
          <li>{t("consortia.start.askedFigures")}</li>
          <li>{t("consortia.start.askedFiles")}</li>
        </ul>
      </section>
      {rules === null ? null : (
        <section>
          <h2>{t("consortia.start.rules")}</h2>
          <ul className="rules plain">
            {rules.leadKind === "any" ? null : (
              <li>{t("consortia.start.ruleLead", { kind: t(`terms.leadKind.${rules.leadKind}`) })}</li>
            )}
            {rules.leastLocalSmeShare === null ? null : (
              <li>{t("consortia.start.ruleShare", { share: formatShare(rules.leastLocalSmeShare) })}</li>
            )}
            {rules.mostMembers === null ? null : (
              <li>{t("consortia.start.ruleMembers", { count: rules.mostMembers })}</li>
            )}
            {rules.leadKind === "any" && rules.leastLocalSmeShare === null && rules.mostMembers === null ? (
              <li>{t("consortia.start.ruleNone")}</li>
            ) : null}
          </ul>
        </section>
      )}
    </>
  );
}
