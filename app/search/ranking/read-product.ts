import type { Lexis } from "../query/lexis.ts";
import { unitOf } from "../query/units.ts";
import { askedWords } from "./asked-words.ts";
import { domainShare } from "./domain-share.ts";
import type { NeedScore, ProductReading } from "./fuse-needs.ts";
import { PAIR_SHARE } from "./pair-score.ts";
import type { Asking, CallReading } from "./read-call.ts";
import { answerTo, conceptScore, surfaceScore } from "./score-units.ts";
import { latinSurface, type ScoredText } from "./scored-text.ts";
import { contextShare } from "./special-contexts.ts";
import { textProbe } from "./text-probe.ts";

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
  const askings: readonly Asking[] = [...call.needs, call.title, call.whole];
  const { units, byConcept, places } = askedWords(askings.map((asking) => asking.units));
  const probe = textProbe(askings.map((asking) => asking.pairs));
  const surfaces = units.flatMap((unit, place) =>
    unit.surfaces.map((surface, order) => ({ place, order, surface, latin: latinSurface(surface) })),
  );
  const scores = new Float64Array(units.length);
  const titleScores = new Map<string, { readonly weight: number; readonly score: number }>();

  const scoreOf = (asking: number) => {
    const { units: asked = [], whole = 1 } = askings[asking] ?? {};
    const at = places[asking] ?? [];
    let answered = 0;
    for (const [place, unit] of asked.entries()) answered += unit.weight * (scores[at[place] ?? 0] ?? 0);
    const covered = answered / whole;
    return (1 - PAIR_SHARE) * covered + PAIR_SHARE * probe.share(asking);
  };
  const answer = (text: ScoredText) => {
    scores.fill(0);
    for (const [concept, counts] of text.concepts) {
      for (const { unit, share } of byConcept.get(concept) ?? []) {
        const score = conceptScore(counts) * share;
        if (score > (scores[unit] ?? 0)) scores[unit] = score;
      }
    }
    for (const { place, order, surface, latin } of surfaces) {
      if (!(latin === null ? probe.mayHold(surface) : mayHoldLatin(text, surface))) continue;
      const score = surfaceScore(text, surface, latin, order);
      if (score > (scores[place] ?? 0)) scores[place] = score;
    }
  };
  /** How much of what the product calls itself the call speaks of. */
  const titleMet = (titleUnits: readonly string[]) => {
    let whole = 0;
    let met = 0;
    for (const surface of titleUnits) {
      const known = titleScores.get(surface) ?? titleScore(surface, call, lexis);
      titleScores.set(surface, known);
      whole += known.weight;
      met += known.weight * known.score;
    }
    return whole === 0 ? 0 : met / whole;
  };

  return ({ text, facets, titleUnits, id }) => {
    const share = contextShare(call.text.corners, text.corners);
    probe.turnTo(text);
    answer(text);
    return {
      id,
      text,
      facets,
      needs: call.needs.map((reading, place): NeedScore => ({ need: reading.need, score: scoreOf(place) * share })),
      title: scoreOf(call.needs.length) * share,
      whole: scoreOf(call.needs.length + 1) * share,
      titleMet: titleMet(titleUnits),
      domain: domainShare(call.query.domain, facets.domain ?? []),
      isLocal: facets.locality?.includes("local") === true,
    };
  };
}

function titleScore(surface: string, call: CallReading, lexis: Lexis) {
  const unit = unitOf(surface, "word", [surface], lexis);
  return { weight: unit.weight, score: answerTo(unit, call.text)?.score ?? 0 };
}

const LETTERS_LOOKED_AT = 3;

/** Whether the letters that an English surface begins with stand anywhere; the row of stems is made only if they do. */
function mayHoldLatin({ fields }: ScoredText, surface: string): boolean {
  const letters = surface.trim().slice(0, LETTERS_LOOKED_AT);
  return (
    fields.title.includes(letters) ||
    fields.body.includes(letters) ||
    fields.tags.includes(letters) ||
    fields.organization.includes(letters)
  );
}
