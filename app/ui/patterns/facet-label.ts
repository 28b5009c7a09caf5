import { nameSaid } from "../../i18n/name-said.ts";
import { CATALOGUES, type Translate } from "../../i18n/translate.ts";
import type { ListQuery } from "../../kernel/list-query.ts";
import type { FacetCount } from "../../search/engine.ts";
import type { FacetGroup } from "./facet-list.tsx";

/** Names of things that facet values are keys of, in the reader's language. */
export type FacetNames = Readonly<Record<string, string>>;

/** Facets whose values are codes, with the catalogue that has their words, in the order they are shown. */
const CODED: Readonly<Record<string, string>> = {
  domain: "domain",
  state: "callState",
  stage: "stageName",
  callKind: "callKind",
  investmentType: "investmentType",
  amountBand: "amountBand",
  deadlineBand: "deadlineBand",
  locality: "locality",
  partnerKind: "partnerKind",
  partnerScope: "partnerScope",
  partnerRole: "consortiumRole",
  qualification: "qualification",
};

const TERMS: Readonly<Record<string, string | Readonly<Record<string, string>>>> = CATALOGUES.zh.terms;

/** A facet value in words; what nobody knows stands for itself. */
export function facetLabel(t: Translate, facet: string, value: string, names: FacetNames): string {
  const catalogue = CODED[facet];
  if (catalogue !== undefined && codesOf(facet).includes(value)) return t(`terms.${catalogue}.${value}`);
  if (Object.hasOwn(names, value)) return names[value] ?? value;
  return facet === "city" || facet === "place" || facet === "technology" ? nameSaid(t, facet, value) : value;
}

/**
 * The counted values of each facet with their words, in an order that no choice changes. A facet with nothing to choose
 * is left out.
 */
export function facetGroups(
  t: Translate,
  facets: readonly string[],
  counts: Partial<Record<string, readonly FacetCount[]>>,
  query: ListQuery,
  names: FacetNames,
): readonly FacetGroup[] {
  return facets.flatMap((facet) => {
    const counted = counts[facet] ?? [];
    const missing = (query.filters[facet] ?? []).filter((value) => !counted.some((one) => one.value === value));
    const values = [...counted, ...missing.map((value) => ({ value, count: 0 }))].map((one) => ({
      ...one,
      label: facetLabel(t, facet, one.value, names),
    }));
    if (values.length < 2 && query.filters[facet] === undefined) return [];
    return [{ facet, values: inOrder(facet, values) }];
  });
}

function inOrder<Value extends { readonly value: string; readonly label: string }>(
  facet: string,
  values: readonly Value[],
): readonly Value[] {
  const codes = codesOf(facet);
  const placeOf = (value: string) => (codes.includes(value) ? codes.indexOf(value) : codes.length);
  return [...values].sort(
    (left, right) =>
      placeOf(left.value) - placeOf(right.value) ||
      left.label.localeCompare(right.label, "zh") ||
      (left.value < right.value ? -1 : 1),
  );
}

function codesOf(facet: string): readonly string[] {
  const catalogue = TERMS[CODED[facet] ?? ""];
  return typeof catalogue === "object" ? Object.keys(catalogue) : [];
}
