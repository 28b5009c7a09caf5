import { createHash } from "node:crypto";
import type { Settings } from "meilisearch";
import { FACETS } from "../engine.ts";
import { CORNERS_VERSION } from "../ranking/market-corners.ts";
import { CONCEPTS, districtTerms, THESAURUS_VERSION } from "../thesaurus.ts";
import { facetAttribute } from "./facet-values.ts";

/** Raised by hand when documents are written in another shape. */
const SHAPE = 3;
/**
 * Meilisearch looks at 50 synonyms of a word and at 100 words in all of them. Ours set the order and complete what is
 * typed, marks decide what is found: the first ones of a concept do, and a change of settings stays quick.
 */
const MOST_SYNONYMS = 8;
const MOST_FACET_VALUES = 200;
/**
 * Milliseconds, more than any question of ours may take: the server ends a longer one by giving what it has in any
 * order, and does not say so. Ours are in their order, or late, and then the embedded engine answers.
 */
const CUT_OFF_MS = 10_000;

/** Fields as people wrote them; Meilisearch cuts these by itself, for the order of hits and for suggestions. */
export const WRITTEN_FIELDS = ["title", "titleOther", "tags", "organization"] as const;

/** The same texts cut by us, and what decides whether a document is found. In the order of their weight. */
export const CUT_FIELDS = ["cutTitle", "cutTags", "cutOrganization", "cutBody", "cutCharacters"] as const;

/** Everything about the index that is not a document. Understood by Meilisearch 1.12 and later. */
export function meiliSettings(): Settings {
  return {
    searchableAttributes: [...WRITTEN_FIELDS, ...CUT_FIELDS],
    filterableAttributes: ["key", "kind", "marks", "deadline", ...STORED_FACETS.map(facetAttribute)],
    sortableAttributes: ["key", "publishedAt", "deadline", "amount"],
    // First what was asked to sort by; then words, as few slips as possible, near one another, in the weightier field.
    rankingRules: ["sort", "words", "typo", "proximity", "attribute", "exactness", "publishedAt:desc"],
    typoTolerance: { enabled: true, disableOnAttributes: [...CUT_FIELDS] },
    synonyms: synonyms(),
    localizedAttributes: [
      { attributePatterns: [...WRITTEN_FIELDS], locales: ["cmn", "eng"] },
      { attributePatterns: ["cut*"], locales: ["eng"] },
    ],
    proximityPrecision: "byWord",
    facetSearch: false,
    prefixSearch: "indexingTime",
    searchCutoffMs: CUT_OFF_MS,
    // Every word counts, and ours are cut by nobody else.
    stopWords: [],
    separatorTokens: [],
    nonSeparatorTokens: [],
    dictionary: [],
    distinctAttribute: null,
    faceting: { maxValuesPerFacet: MOST_FACET_VALUES, sortFacetValuesBy: { "*": "count" } },
    // Totals are promised to be exact, and are never counted beyond this.
    pagination: { maxTotalHits: 10_000_000 },
  };
}

/** Changes with the shape of documents, the settings and the thesaurus: an index of another version is rebuilt. */
export function meiliVersion(): string {
  const district = districtTerms();
  if (known?.district !== district) {
    const parts = [String(SHAPE), THESAURUS_VERSION, CORNERS_VERSION, district, JSON.stringify(meiliSettings())];
    known = { district, version: createHash("sha256").update(parts.join("\0")).digest("hex").slice(0, 12) };
  }
  return known.version;
}

let known: { readonly district: string; readonly version: string } | undefined;

/**
 * Whether the settings of an index, as the server tells them, are still those of `meiliSettings` in everything that
 * decides what is found and in which order. Synonyms, which it writes in its own way, only help to order and complete.
 */
export function areOurs(told: Settings): boolean {
  const wanted = meiliSettings();
  return (
    isSame(told.searchableAttributes, wanted.searchableAttributes) &&
    isSame(told.rankingRules, wanted.rankingRules) &&
    isSame(inAnyOrder(told.filterableAttributes), inAnyOrder(wanted.filterableAttributes)) &&
    isSame(inAnyOrder(told.sortableAttributes), inAnyOrder(wanted.sortableAttributes)) &&
    isSame(told.stopWords, wanted.stopWords) &&
    isSame(told.distinctAttribute, wanted.distinctAttribute) &&
    isSame(told.faceting?.maxValuesPerFacet, wanted.faceting?.maxValuesPerFacet) &&
    isSame(told.pagination?.maxTotalHits, wanted.pagination?.maxTotalHits) &&
    isSame(told.searchCutoffMs, wanted.searchCutoffMs)
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

function inAnyOrder(attributes: readonly unknown[] | null | undefined): readonly string[] {
  return (attributes ?? []).map((each) => JSON.stringify(each)).sort();
}

/** Days to the deadline are reckoned when asked, not stored. */
export const STORED_FACETS = FACETS.filter((facet) => facet !== "deadlineBand");

/** Every term of a concept stands for the first others of it. */
function synonyms(): Record<string, string[]> {
  const known: Record<string, string[]> = {};
  for (const concept of CONCEPTS) {
    if (concept.isGeneral) continue;
    for (const term of concept.terms) {
      const others = concept.terms.filter((other) => other !== term);
      known[term] = [...new Set([...(known[term] ?? []), ...others])].slice(0, MOST_SYNONYMS);
    }
  }
  return known;
}
