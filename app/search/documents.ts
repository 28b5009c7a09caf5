import type { OrganizationRow } from "../../db/schema/organizations.ts";
import type { CapabilityRow } from "../../db/schema/products.ts";
import type { SearchableCall, SearchableProduct, SearchableScenario } from "../domain/matching/searchable-queries.ts";
import { NO, reachOf, YES } from "../domain/products/capability.ts";
import { amountBand } from "./bands.ts";
import type { DocumentFigure, Facet, SearchDocument } from "./engine.ts";

/** A public call as it can be found; its scenario's stage is a facet of it. */
export function callDocument({ call, bureauZh, bureauEn, stage, needs }: SearchableCall): SearchDocument {
  const needTitles = needs.flatMap((need) => [need.titleZh, need.titleEn]);
  return {
    kind: "call",
    id: call.id,
    ref: call.ref ?? call.code,
    title: call.titleZh,
    titleOther: other(call.titleEn, call.titleZh),
    body: plainText(call.bodyZh, call.bodyEn, ...needs.flatMap((need) => [need.detailZh, need.detailEn])),
    organization: joined(bureauZh, bureauEn),
    tags: joined(...needTitles, call.city, call.place),
    facets: facets({
      domain: [call.domain],
      state: [call.state],
      stage: [stage],
      callKind: [call.kind],
      investmentType: [call.investmentType],
      bureau: [call.bureauId],
      place: [call.place],
      amountBand: [amountBand(call.total)],
      city: [call.city],
    }),
    figures: [],
    publishedAt: call.publishedAt ?? call.createdAt,
    // Nothing closes any more: among those that do it would stand between open calls.
    deadline: call.state === "cancelled" ? null : call.deadline,
    amount: call.total,
  };
}

/** A public scenario as it can be found. */
export function scenarioDocument({ scenario, bureauZh, bureauEn, needTitles }: SearchableScenario): SearchDocument {
  return {
    kind: "scenario",
    id: scenario.id,
    ref: scenario.ref ?? scenario.code,
    title: scenario.titleZh,
    titleOther: other(scenario.titleEn, scenario.titleZh),
    body: plainText(scenario.bodyZh, scenario.bodyEn),
    organization: joined(bureauZh, bureauEn),
    tags: joined(...needTitles.flatMap((need) => [need.titleZh, need.titleEn]), scenario.city, scenario.place),
    facets: facets({
      domain: [scenario.domain],
      stage: [scenario.stage],
      investmentType: [scenario.investmentType],
      bureau: [scenario.bureauId],
      place: [scenario.place],
      amountBand: [amountBand(scenario.total)],
      city: [scenario.city],
    }),
    figures: [],
    publishedAt: scenario.createdAt,
    deadline: null,
    amount: scenario.total,
  };
}

/** A published product as it can be found. */
export function productDocument(searchable: SearchableProduct): SearchDocument {
  const { product, firm, domains, technologies, capabilities, cases } = searchable;
  return {
    kind: "product",
    id: product.id,
    ref: product.ref,
    title: product.nameZh,
    titleOther: other(product.nameEn, product.nameZh),
    body: plainText(
      product.bodyZh,
      product.bodyEn,
      ...capabilities.map((capability) => capability.detail),
      ...cases.flatMap((one) => [one.customer, one.summary]),
    ),
    organization: joined(firm.nameZh, firm.nameEn),
    tags: joined(...technologies, ...capabilities.map((capability) => capability.name), product.city),
    facets: facets({
      domain: domains,
      technology: technologies,
      city: [product.city ?? firm.city],
      locality: [firm.isLocal ? "local" : "elsewhere"],
    }),
    figures: capabilities.map(figureOf),
    publishedAt: product.publishedAt ?? product.createdAt,
    deadline: null,
    amount: product.priceLow,
  };
}

/** A capability as needs are checked against it; a flag that says nothing more says yes. */
function figureOf(capability: CapabilityRow): DocumentFigure {
  const { name, figureType: type, unit, evidence, evidenceOn } = capability;
  const said = { name, type, unit, evidence, evidenceOn };
  if (type === "text") return { ...said, low: null, high: null };
  if (type === "number") return { ...said, ...reachOf(capability) };
  const figure = capability.figure === NO ? NO : YES;
  return { ...said, low: figure, high: figure };
}

/** A firm, university or institute as it can be found. */
export function organizationDocument(row: OrganizationRow): SearchDocument {
  return {
    kind: "organization",
    id: row.id,
    ref: row.ref,
    title: row.nameZh,
    titleOther: row.nameEn ?? "",
    body: plainText(row.introZh, row.introEn),
    organization: "",
    tags: joined(row.industry, row.city, row.place),
    facets: facets({ city: [row.city], place: [row.place], locality: [row.isLocal ? "local" : "elsewhere"] }),
    figures: [],
    publishedAt: row.createdAt,
    deadline: null,
    amount: null,
  };
}

function facets(values: Partial<Record<Facet, readonly (string | null)[]>>): SearchDocument["facets"] {
  const known: Partial<Record<string, readonly string[]>> = {};
  for (const [facet, list] of Object.entries(values)) {
    const said = list.flatMap((value) => (value === null || value === "" ? [] : [value]));
    if (said.length > 0) known[facet] = said;
  }
  return known;
}

function joined(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== "").join(" · ");
}

/** The other language's title, unless it only repeats the first: English entries of imported lists do. */
function other(title: string | null, first: string): string {
  return title === null || title === first ? "" : title;
}

/** Markdown without its signs: found and shown as running text. */
function plainText(...parts: readonly (string | null | undefined)[]): string {
  return [...new Set(parts)]
    .flatMap((part) => (part === null || part === undefined || part === "" ? [] : [part]))
    .map((part) => part.replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/^[#>\-*+\s]+|[*_`~|]+/gm, ""))
    .join("\n");
}
