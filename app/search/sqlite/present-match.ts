import type { NeedMatch, ProductMatch, Reason } from "../engine.ts";
import { figureChecks } from "../ranking/check-figures.ts";
import type { FusedMatch, ProductReading } from "../ranking/fuse-needs.ts";
import type { CallReading } from "../ranking/read-call.ts";
import { isTraditional } from "../text/normalize.ts";
import { reasonOf } from "./present-hit.ts";
import { figuresOfStored, type StoredDocument } from "./stored-document.ts";

const MOST_REASONS = 5;

/** Turns a fused match into what is shown: per need how strongly and by which words. */
export function presentMatch(
  match: FusedMatch<ProductReading & { readonly row: StoredDocument }>,
  call: CallReading,
): ProductMatch {
  const { product, score } = match;
  const domain = call.query.domain;
  const always: Reason[] = [];
  if (domain !== null && product.domain === 1) {
    always.push({ kind: "domain", asked: domain, found: domain, field: "facet" });
  }
  const figures = figuresOfStored(product.row);
  if (product.isLocal) always.push({ kind: "local", asked: "local", found: "local", field: "facet" });
  return {
    id: product.row.key,
    ref: product.row.ref,
    title: product.row.title,
    score: Math.round(score * 10_000) / 10_000,
    needs: match.needs.map((need): NeedMatch => {
      const telling = [...need.answers]
        .filter((answer) => !answer.unit.isGeneric)
        .sort((left, right) => right.score * right.unit.weight - left.score * left.unit.weight)
        .slice(0, MOST_REASONS);
      const why = telling.map((answer) => reasonOf(answer, product.text, isTraditional(product.row.title)));
      const check = figureChecks(need.need, figures);
      return { needId: need.need.id, strength: need.strength, why: [...why, ...always], check };
    }),
  };
}
