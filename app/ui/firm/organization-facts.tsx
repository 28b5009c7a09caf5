import { maskedName } from "../../domain/accounts/masked.ts";
import type { OrganizationRow } from "../../domain/organizations/organization.ts";
import { Money } from "../primitives/money.tsx";
import { useWords } from "../words.tsx";
import { countryName } from "./countries.ts";

/** All that is known of an organisation, for those who read and do not write it. */
export function OrganizationFacts({
  organization: own,
  isMasked = false,
}: {
  organization: OrganizationRow;
  /** Names of persons stay hidden but for their first character. */
  isMasked?: boolean;
}) {
  const { locale, t } = useWords();
  const lines: readonly (readonly [string, string | null])[] = [
    ["kind", t(`terms.organizationKind.${own.kind}`)],
    ["nameZh", own.nameZh],
    ["nameEn", own.nameEn],
    ["country", countryName(own.country, locale)],
    [own.country === "CN" ? "uscc" : "registryNumber", own.uscc ?? own.registryNumber],
    ["lei", own.lei],
    ["duns", own.duns],
    ["legalRepresentative", isMasked ? maskedOrNull(own.legalRepresentative) : own.legalRepresentative],
    ["agentName", own.agentName],
    ["agentContact", own.agentContact],
    ["isLocal", t(own.isLocal ? "form.yes" : "form.no")],
    ["city", own.city],
    ["place", own.place],
    ["industry", own.industry],
    ["staffCount", own.staffCount === null ? null : String(own.staffCount)],
    ["sizeClass", own.sizeClass === null ? null : t(`terms.sizeClass.${own.sizeClass}`)],
    ["website", own.website],
    ["contactEmail", own.contactEmail],
    ["introZh", own.introZh],
    ["introEn", own.introEn],
  ];
  return (
    <dl className="facts left">
      {lines.filter(isSaid).map(([field, value]) => (
        <div className="contents" key={field}>
          <dt>{t(`firm.fields.${field}`)}</dt>
          <dd>{value === null || value === "" ? t("site.none") : value}</dd>
        </div>
      ))}
      <dt>{t("firm.fields.revenue")}</dt>
      <dd>
        <Money fen={own.revenue} />
      </dd>
      <dt>{t("firm.fields.assets")}</dt>
      <dd>
        <Money fen={own.assets} />
      </dd>
    </dl>
  );
}

function maskedOrNull(name: string | null): string | null {
  return name === null ? null : maskedName(name);
}

/** What only few have is left out where it is not stated; everything else shows that it is not. */
function isSaid([field, value]: readonly [string, string | null]): boolean {
  return value !== null || !["lei", "duns", "agentName", "agentContact"].includes(field);
}
