import type { Piece } from "../query/correct.ts";
import type { Lexis } from "../query/lexis.ts";
import { unitsOf } from "../query/units.ts";
import { runsOf } from "../text/runs.ts";
import { domainShare } from "./domain-share.ts";
import type { NeedScore, ProductReading } from "./fuse-needs.ts";
import { pairScore } from "./pair-score.ts";
import type { Asking, CallReading } from "./read-call.ts";
import { answersTo, coverage } from "./score-units.ts";
import type { ScoredText } from "./scored-text.ts";
import { contextShare } from "./special-contexts.ts";

/** Share of the bare pairs of characters beside the understood words. */
const PAIR_SHARE = 0.25;

/** Reads a product against every need of the call, and the call against the product's title. */
export function readProduct(
  call: CallReading,
  text: ScoredText,
  facets: Readonly<Record<string, readonly string[]>>,
  id: number,
  lexis: Lexis,
): ProductReading {
  const share = contextShare(call.text.corners, text.corners);
  const needs = call.needs.map((reading): NeedScore => {
    const scored = score(reading, text);
    return { need: reading.need, score: scored.score * share, answers: scored.answers };
  });
  return {
    id,
    text,
    facets,
    needs,
    title: score(call.title, text).score * share,
    whole: score(call.whole, text).score * share,
    titleMet: titleMet(call, text, lexis),
    domain: domainShare(call.query.domain, facets.domain ?? []),
    isLocal: facets.locality?.includes("local") === true,
  };
}

function score(asking: Asking, text: ScoredText) {
  const answers = answersTo(asking.units, text);
  const covered = coverage(asking.units, answers);
  return { score: (1 - PAIR_SHARE) * covered + PAIR_SHARE * pairScore(asking.pairs, text), answers };
}

/** How much of what the product calls itself the call speaks of. */
function titleMet(call: CallReading, text: ScoredText, lexis: Lexis): number {
  const pieces = runsOf(text.fields.title).map(
    (run): Piece => ({ asked: run.text, text: run.text, others: [], script: run.script, via: "word" }),
  );
  const units = unitsOf(pieces, lexis);
  return coverage(units, answersTo(units, call.text));
}
