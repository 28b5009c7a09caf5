import { isPolicyDomain, POLICY_DOMAINS } from "../../domain/policies/policy-domain.ts";
import type { ScenarioRow } from "../../domain/scenarios/scenario.ts";
import { wanText } from "../../kernel/money.ts";
import { Choice } from "../primitives/choice.tsx";
import { Select, TextArea, TextField } from "../primitives/field.tsx";
import { useWords } from "../words.tsx";

const DOMAINS = Object.keys(POLICY_DOMAINS).filter(isPolicyDomain);
const TYPES = [
  "GOV_PROCUREMENT",
  "SOE_PLATFORM",
  "CO_INVESTMENT",
  "SOCIAL_INVESTMENT",
] as const satisfies readonly ScenarioRow["investmentType"][];
const PARTS = ["fiscal", "platform", "social", "total"] as const;

/** The fields of a scenario; `scenario` undefined for a new one. */
export function ScenarioFields({ scenario }: { scenario: ScenarioRow | undefined }) {
  const { t } = useWords();
  const label = (name: string) => t(`office.basics.${name}`);
  const digital = scenario === undefined ? "yes" : scenario.isDigital ? "yes" : "no";
  return (
    <>
      <TextField name="titleZh" label={label("titleZh")} value={scenario?.titleZh} most={120} />
      <TextField name="titleEn" label={label("titleEn")} value={scenario?.titleEn} most={120} optional />
      <TextArea name="bodyZh" label={label("bodyZh")} value={scenario?.bodyZh} rows={10} most={20_000} />
      <TextArea name="bodyEn" label={label("bodyEn")} value={scenario?.bodyEn} rows={6} most={20_000} optional />
      <Select
        name="domain"
        label={label("domain")}
        hint={label("domainHint")}
        value={scenario?.domain}
        options={DOMAINS.map((domain) => ({
          value: domain,
          label: `${t("terms.article", { number: POLICY_DOMAINS[domain] })} ${t(`terms.domain.${domain}`)}`,
        }))}
      />
      <TextField name="place" label={label("place")} value={scenario?.place} most={120} optional />
      <Select
        name="investmentType"
        label={t("office.money.investmentType")}
        value={scenario?.investmentType}
        options={TYPES.map((type) => ({ value: type, label: t(`terms.investmentType.${type}`) }))}
      />
      <Choice
        name="isDigital"
        label={t("office.money.isDigital")}
        value={digital}
        options={[
          { value: "yes", label: t("form.yes") },
          { value: "no", label: t("form.no") },
        ]}
      />
      {PARTS.map((name) => {
        const fen = scenario?.[name] ?? null;
        return (
          <TextField
            key={name}
            name={name}
            label={t(`office.money.${name}`)}
            value={fen === null ? "" : wanText(fen)}
            mode="decimal"
            unit={t("office.money.unit")}
            optional
          />
        );
      })}
    </>
  );
}
