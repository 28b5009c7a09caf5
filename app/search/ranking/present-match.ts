import type { NeedMatch, ProductMatch, Reason, SearchDocument } from "../engine.ts";
import type { Unit } from "../query/units.ts";
import { isTraditional } from "../text/normalize.ts";
import { figureChecks } from "./check-figures.ts";
import type { FusedMatch, ProductReading } from "./fuse-needs.ts";
import { reasonOf } from "./present-hit.ts";
import type { CallReading } from "./read-call.ts";
import { answersTo } from "./score-units.ts";
import { isTelling } from "./telling-reason.ts";

const MOST_REASONS = 5;

/**
 * Turns a fused match into what is shown: per need how strongly, by which words, and whether its figure is met. The
 * words are left out where nobody will read them.
 */
export function presentMatch(
  match: FusedMatch<ProductReading>,
  document: SearchDocument,
  call: CallReading,
  isExplained: boolean,
): ProductMatch {
  const { product, score } = match;
  const domain = call.query.domain;
  const always: Reason[] = [];
  if (domain !== null && product.domain === 1) {
    always.push({ kind: "domain", asked: domain, found: domain, field: "facet" });
  }
  if (product.isLocal) always.push({ kind: "local", asked: "local", found: "local", field: "facet" });
  return {
    id: document.id,
    ref: document.ref,
    title: document.title,
    score: Math.round(score * 10_000) / 10_000,
    needs: match.needs.map((need): NeedMatch => {
      const check = figureChecks(need.need, document.figures);
      if (!isExplained) return { needId: need.need.id, strength: need.strength, why: [], check };
      const reading = call.needs.find((one) => one.need === need.need);
      const why = tellingReasons(reading?.units ?? [], product, isTraditional(document.title));
      return { needId: need.need.id, strength: need.strength, why: [...why, ...always], check };
    }),
  };
}

/** By which words the product answers, those that tell most first. */
function tellingReasons(units: readonly Unit[], { text }: ProductReading, isOtherScript: boolean): readonly Reason[] {
  const answers = answersTo(units, text)
    .filter((answer) => !answer.unit.isGeneric)
    .sort((left, right) => right.score * right.unit.weight - left.score * left.unit.weight);
  const reasons: Reason[] = [];
  for (const answer of answers) {
    if (reasons.length === MOST_REASONS) break;
    const reason = reasonOf(answer, text, isOtherScript);
    if (isTelling(reason)) reasons.push(reason);
  }
  return reasons;
}
