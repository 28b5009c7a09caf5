import type { Lexis } from "../query/lexis.ts";
import { characterProbe } from "./character-probe.ts";
import { domainShare } from "./domain-share.ts";
import type { NeedScore, ProductReading } from "./fuse-needs.ts";
import type { CallReading } from "./read-call.ts";
import { surfaceScore } from "./score-units.ts";
import { conceptScores, latinSurface, type ScoredText } from "./scored-text.ts";
import { cornerShares } from "./special-contexts.ts";
import { textProbe } from "./text-probe.ts";
import { titleReader } from "./title-reader.ts";

/** What bare pairs of characters make of an answer; the rest is made by words that are understood. */
const PAIR_SHARE = 0.2;

/** What is read of a product. `titleUnits`: what its title is made of, as `unitTexts` cuts it. */
export type ReadableProduct = {
  readonly text: ScoredText;
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly titleUnits: readonly string[];
  readonly id: number;
};

/**
 * Makes what reads products against every need of the call, and the call against the products' titles. What the needs
 * share is worked out once: each word of the call is looked for once in each product.
 */
export function productReader(call: CallReading, lexis: Lexis): (product: ReadableProduct) => ProductReading {
  const { units, askings, byConcept } = call.words;
  const surfaces = units.flatMap((unit, place) =>
    unit.surfaces.map((surface, order) => ({ place, order, surface, latin: latinSurface(surface) })),
  );
  const probe = textProbe(
    call.askings.map(({ pairs }) => pairs),
    surfaces.map(({ surface }) => surface),
  );
  const characters = characterProbe(units);
  const scores = new Float64Array(units.length);
  const readTitle = titleReader(call, lexis);
  const shareOf = cornerShares(call.text.row.text);

  const scoreOf = (asking: number) => {
    const { places, weights, whole } = askings[asking] ?? NO_WORDS;
    let answered = 0;
    for (let at = 0; at < places.length; at += 1) answered += (weights[at] ?? 0) * (scores[places[at] ?? 0] ?? 0);
    return (1 - PAIR_SHARE) * (answered / whole) + PAIR_SHARE * probe.share(asking);
  };
  const answer = (text: ScoredText) => {
    scores.fill(0);
    const { concepts, scores: standing } = conceptScores(text);
    for (let at = 0; at < concepts.length; at += 1) {
      const concept = concepts[at] ?? 0;
      const to = byConcept.from[concept + 1] ?? 0;
      for (let found = byConcept.from[concept] ?? to; found < to; found += 1) {
        const unit = byConcept.units[found] ?? 0;
        const score = (standing[at] ?? 0) * (byConcept.shares[found] ?? 0);
        if (score > (scores[unit] ?? 0)) scores[unit] = score;
      }
    }
    for (const held of probe.held) {
      const { place, order, surface, latin } = surfaces[held] ?? NO_SURFACE;
      if (latin !== null && !mayHoldLatin(text, surface)) continue;
      const score = surfaceScore(text, surface, latin, order);
      if (score > (scores[place] ?? 0)) scores[place] = score;
    }
    characters.raise(text, scores);
  };
  return ({ text, facets, titleUnits, id }) => {
    const share = shareOf(text.corners);
    probe.turnTo(text);
    answer(text);
    const { met: titleMet, known: titleKnown } = readTitle(titleUnits);
    return {
      id,
      text,
      facets,
      needs: call.needs.map((reading, place): NeedScore => ({ need: reading.need, score: scoreOf(place) * share })),
      title: scoreOf(call.needs.length) * share,
      whole: scoreOf(call.needs.length + 1) * share,
      titleMet,
      titleKnown,
      corner: share,
      domain: domainShare(call.query.domain, facets.domain ?? []),
      isLocal: facets.locality?.includes("local") === true,
    };
  };
}

const NO_WORDS = { places: new Uint16Array(0), weights: new Float64Array(0), whole: 1 };
const NO_SURFACE = { place: 0, order: 0, surface: "", latin: null };

const LETTERS_LOOKED_AT = 3;

/** Whether the letters that an English surface begins with stand anywhere; the row of stems is made only if they do. */
function mayHoldLatin({ row }: ScoredText, surface: string): boolean {
  return row.text.includes(surface.trim().slice(0, LETTERS_LOOKED_AT));
}
