import { type Muted, mutedOf } from "../../domain/saved-searches/mute-queries.ts";
import type { Visit } from "../../http/visit.ts";
import type { NeedMatch, Reason, SearchHit, SearchKind } from "../../search/engine.ts";
import { isWord } from "../../ui/patterns/reason-words.ts";

/** What a page shows of results that its reader may have muted. */
export type Heeded<Result> = {
  readonly results: readonly Result[];
  /** How many muted results there are, left out unless `isShown`. */
  readonly hidden: number;
  readonly isShown: boolean;
  /** This page, for those who may mute; undefined for visitors. */
  readonly back: string | undefined;
};

/** Leaves muted results out, and puts those that owe their place to a muted reason behind the others. */
export function heedMuted<Result>(
  visit: Visit,
  results: readonly Result[],
  {
    keyOf,
    reasonsOf,
  }: {
    readonly keyOf: (result: Result) => { readonly kind: SearchKind; readonly id: string };
    readonly reasonsOf: (result: Result) => readonly Reason[];
  },
): Heeded<Result> {
  const muted = mutedOf(visit.db, visit.actor);
  const isShown = visit.url.searchParams.get("muted") === "show";
  const isHidden = (result: Result) => muted.isThing(keyOf(result).kind, keyOf(result).id);
  const hidden = results.filter(isHidden).length;
  const kept = isShown ? results : results.filter((result) => !isHidden(result));
  const owes = (result: Result) => reasonsOf(result).some((reason) => isWord(reason) && muted.isReason(reason));
  const back = visit.actor.kind === "person" ? visit.url.pathname + visit.url.search : undefined;
  return { results: [...kept.filter((one) => !owes(one)), ...kept.filter(owes)], hidden, isShown, back };
}

export function heedMutedHits(visit: Visit, hits: readonly SearchHit[]): Heeded<SearchHit> {
  return heedMuted(visit, hits, { keyOf: (hit) => hit, reasonsOf: (hit) => hit.why });
}

type Matched = { readonly id: string; readonly needs: readonly NeedMatch[] };

/**
 * Matched products without those that are muted, and without the needs that only muted reasons say are met: what is
 * left of a page's matrix, coverage and list. `hidden` counts both, for either is something that the page leaves out.
 */
export function heedMutedMatches<Match extends Matched>(visit: Visit, matches: readonly Match[]): Heeded<Match> {
  const muted = mutedOf(visit.db, visit.actor);
  const heeded = heedMuted(visit, matches, {
    keyOf: ({ id }) => ({ kind: "product", id }),
    reasonsOf: ({ needs }) => needs.flatMap((need) => need.why),
  });
  const left = heeded.results.map((match) => ({ ...match, needs: withoutMuted(match.needs, muted) }));
  const lost = left.filter(({ needs }, place) => needs.length < (heeded.results[place]?.needs.length ?? 0)).length;
  return {
    ...heeded,
    hidden: heeded.hidden + lost,
    results: heeded.isShown ? heeded.results : left.filter(({ needs }) => needs.length > 0),
  };
}

/** That a product is local or of the call's field meets no need by itself: a need goes with the last of its words. */
function withoutMuted(needs: readonly NeedMatch[], muted: Muted): readonly NeedMatch[] {
  return needs.flatMap((need) => {
    const words = need.why.filter(isWord);
    if (words.length > 0 && words.every(muted.isReason)) return [];
    return [{ ...need, why: need.why.filter((reason) => !(isWord(reason) && muted.isReason(reason))) }];
  });
}
