import { redirect } from "react-router";
import { organizationNames } from "../../domain/organizations/public-firm-queries.ts";
import { found } from "../../http/respond.ts";
import type { Visit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { nameSaid } from "../../i18n/name-said.ts";
import { translate } from "../../i18n/translate.ts";
import { parseId } from "../../kernel/ids.ts";
import { isByRelevance, type ListQuery, listAddress, readListQuery } from "../../kernel/list-query.ts";
import { isLocale } from "../../kernel/locale.ts";
import { PAGE_SIZE, pageNumber } from "../../kernel/page.ts";
import type { Facet, SearchKind, SearchQuery } from "../../search/engine.ts";
import { type ListAnswer, searchList } from "../../search/search-list.ts";
import type { ListView } from "../../ui/patterns/list-page.tsx";
import { heedMutedHits } from "./heed-muted.ts";

export type ListShape = {
  readonly kind: SearchKind;
  readonly facets: readonly Facet[];
  /** The orders offered; the first stands when none is chosen and there are no words to rank by. */
  readonly sorts: readonly [SearchQuery["sort"], ...SearchQuery["sort"][]];
};

/** Reads a list page's address, asks the engine, and names what the facets' keys stand for. */
export async function listView(visit: Visit, shape: ListShape): Promise<ListView & { readonly answer: ListAnswer }> {
  const { db, locale, now, url, world } = visit;
  found(isLocale(url.pathname.split("/")[1]) ? true : undefined);
  const page = pageNumber(url.searchParams.get("page"));
  const query = readListQuery(url.searchParams, shape.facets, ["relevance", ...shape.sorts], page);
  const answer = await searchList(world.engine, {
    kind: shape.kind,
    query,
    facets: shape.facets,
    usual: shape.sorts[0],
    now,
    locale,
  });
  if (answer.hits.length === 0 && answer.total > 0) {
    throw redirect(listAddress(url.pathname, { ...query, page: Math.ceil(answer.total / PAGE_SIZE) }), 302);
  }
  const keys = [...(answer.facets.bureau ?? []).map((one) => one.value), ...(query.filters.bureau ?? [])];
  const named = organizationNames(
    db,
    keys.flatMap((key) => parseId<"organization">(key) ?? []),
  );
  const names = {
    ...(locale === "en" ? technologyNames(visit, answer, query) : {}),
    ...Object.fromEntries(named.map((one) => [one.id, inLocale(locale, one.nameZh, one.nameEn)])),
  };
  const { results: hits, ...muting } = heedMutedHits(visit, answer.hits);
  const looser = looserKeys(query, answer, hits);
  return {
    query,
    facets: shape.facets,
    names,
    answer: { ...answer, hits },
    kind: shape.kind,
    muting,
    ...(looser === undefined ? {} : { looser }),
  };
}

/** The thesaurus's English terms for technologies that the catalogue has no name for. */
function technologyNames({ world }: Visit, { facets }: ListAnswer, { filters }: ListQuery) {
  const values = [...(facets.technology ?? []).map((one) => one.value), ...(filters.technology ?? [])];
  const t = translate("en");
  const unnamed = values.filter((value) => nameSaid(t, "technology", value) === value);
  return Object.fromEntries(unnamed.map((value) => [value, world.englishTerm(value) ?? value]));
}

/** What answers a part of the words only; undefined where it does not stand behind what answers all of them. */
function looserKeys(query: ListQuery, { hits, exact }: ListAnswer, shown: ListAnswer["hits"]) {
  if (!isByRelevance(query)) return undefined;
  const looser = hits.slice(Math.max(0, exact - (query.page - 1) * PAGE_SIZE)).map(({ id }) => id);
  const first = shown.findIndex(({ id }) => looser.includes(id));
  // What owes its place to a muted word stands behind everything.
  const isBehind = first < 0 || shown.slice(first).every(({ id }) => looser.includes(id));
  return isBehind ? looser : undefined;
}
