import type { OrganizationRow } from "../../domain/organizations/organization.ts";
import { wanText } from "../../kernel/money.ts";

/** An organisation as its form's fields have it; the order is the form's. */
export function organizationValues(row: OrganizationRow): Readonly<Record<string, string>> {
  return {
    kind: row.kind,
    nameZh: row.nameZh,
    nameEn: row.nameEn ?? "",
    country: row.country,
    uscc: row.uscc ?? "",
    registryNumber: row.registryNumber ?? "",
    legalRepresentative: row.legalRepresentative ?? "",
    lei: row.lei ?? "",
    duns: row.duns ?? "",
    agentName: row.agentName ?? "",
    agentContact: row.agentContact ?? "",
    isLocal: row.isLocal ? "yes" : "no",
    city: row.city ?? "",
    place: row.place ?? "",
    introZh: row.introZh ?? "",
    introEn: row.introEn ?? "",
    website: row.website ?? "",
    contactEmail: row.contactEmail ?? "",
    industry: row.industry ?? "",
    staffCount: row.staffCount === null ? "" : String(row.staffCount),
    revenue: row.revenue === null ? "" : wanText(row.revenue),
    assets: row.assets === null ? "" : wanText(row.assets),
  };
}
