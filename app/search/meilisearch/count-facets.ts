import { DEADLINE_BANDS } from "../bands.ts";
import type { Facet, FacetCount, SearchQuery } from "../engine.ts";
import { byCount, facetAttribute, facetCounts } from "./facet-values.ts";
import { bandFilter, facetFilters } from "./meili-filters.ts";
import { countOf, type MeiliAnswer, type MeiliQuestion, type MeiliReader, totalOf } from "./meili-reader.ts";
import type { MeiliAsk } from "./strict-query.ts";

export type Counted = { readonly total: number; readonly facets: Partial<Record<Facet, readonly FacetCount[]>> };

type Counting = { readonly question: MeiliQuestion; readonly take: (answer: MeiliAnswer | undefined) => void };

/**
 * Exact counts. Facets without a filter of their own come with the total; each one with a filter has a question of its
 * own that leaves it out; days to the deadline are counted band by band, since no document knows what day it is.
 */
export async function countFacets(reader: MeiliReader, ask: MeiliAsk, query: SearchQuery): Promise<Counted> {
  const { facets, filters, now } = query;
  const counts: Partial<Record<Facet, readonly FacetCount[]>> = {};
  let total = 0;
  const without = (facet?: Facet): MeiliAsk => ({
    q: ask.q,
    filter: [...ask.filter, ...facetFilters(filters, now, facet)],
  });
  const distribution = (answer: MeiliAnswer | undefined, facet: Facet) => {
    counts[facet] = facetCounts(answer?.facetDistribution?.[facetAttribute(facet)] ?? {});
  };
  const stored = facets.filter((facet) => facet !== "deadlineBand");
  const filtered = stored.filter((facet) => (filters[facet]?.length ?? 0) > 0);
  const free = stored.filter((facet) => !filtered.includes(facet));
  const questions: Counting[] = [
    {
      question: { ...countOf(without()), facets: free.map(facetAttribute) },
      take(answer) {
        total = totalOf(answer);
        for (const facet of free) distribution(answer, facet);
      },
    },
    ...filtered.map((facet) => ({
      question: { ...countOf(without(facet)), facets: [facetAttribute(facet)] },
      take: (answer: MeiliAnswer | undefined) => distribution(answer, facet),
    })),
  ];
  if (facets.includes("deadlineBand")) {
    const bands: FacetCount[] = [];
    counts.deadlineBand = bands;
    const { q, filter } = without("deadlineBand");
    for (const value of DEADLINE_BANDS) {
      questions.push({
        question: countOf({ q, filter: [...filter, ...bandFilter(value, now)] }),
        take: (answer) => bands.push({ value, count: totalOf(answer) }),
      });
    }
  }
  const answers = await reader.ask(questions.map(({ question }) => question));
  for (const [place, { take }] of questions.entries()) take(answers[place]);
  const listed = facets.map((facet) => [facet, inOrder(facet, counts[facet] ?? [])] as const);
  return { total, facets: Object.fromEntries(listed) };
}

/** Bands come one by one; the values of other facets are in order already. */
function inOrder(facet: Facet, counted: readonly FacetCount[]): readonly FacetCount[] {
  return facet === "deadlineBand" ? counted.filter(({ count }) => count > 0).sort(byCount) : counted;
}
