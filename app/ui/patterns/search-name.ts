import type { Translate } from "../../i18n/translate.ts";
import type { ListQuery } from "../../kernel/list-query.ts";
import { type FacetNames, facetLabel } from "./facet-label.ts";

const MOST_LENGTH = 60;

/** What a search asks, in words: its text and the filters chosen; everything when it asks for nothing. */
export function askedWords(
  t: Translate,
  query: Pick<ListQuery, "text" | "filters">,
  names: FacetNames,
): readonly string[] {
  const filters = Object.entries(query.filters).flatMap(([facet, values]) =>
    values.map((value) => facetLabel(t, facet, value, names)),
  );
  return [...(query.text === "" ? [] : [query.text]), ...filters];
}

/** The name proposed for a search. */
export function searchName(t: Translate, list: string, query: ListQuery, names: FacetNames): string {
  const words = askedWords(t, query, names);
  return [...(words.length === 0 ? [t("searches.everything")] : words), list].join(" · ").slice(0, MOST_LENGTH);
}
