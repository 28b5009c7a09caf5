import { expect, test } from "vitest";
import type { MatchNeed } from "../../app/search/engine.ts";
import type { FusedMatch, ProductReading } from "../../app/search/ranking/fuse-needs.ts";
import { scoredText } from "../../app/search/ranking/scored-text.ts";
import { worthShowing } from "../../app/search/ranking/worth-showing.ts";

const need: MatchNeed = { id: "n1", text: "停车诱导", domain: null, must: true, figure: null };

/** A match with one need; `score` is the product's, `answer` the need's. */
function match(
  id: number,
  score: number,
  answer: number,
  signs: Partial<Pick<ProductReading, "whole" | "titleMet" | "domain">>,
): FusedMatch<ProductReading> {
  const text = scoredText({ title: "", tags: "", body: "", organization: "" }, []);
  const reading = { id, text, facets: {}, title: 0, whole: 0, titleMet: 0, domain: 0, isLocal: false, ...signs };
  return {
    product: { ...reading, needs: [{ need, score: answer }] },
    score,
    needs: [{ need, score: answer, strength: 2 }],
  };
}

const best = match(1, 1, 0.8, { whole: 0.5, titleMet: 0.6, domain: 1 });
const isShown = (other: FusedMatch<ProductReading>) => worthShowing([best, other], new Map([[need.id, 0.8]]))(other);

test("what comes near to the best belongs on the list, whatever speaks against it", () => {
  expect(isShown(best)).toBe(true);
  expect(isShown(match(2, 0.3, 0, {}))).toBe(true);
});

test("of what lies lower, one sign alone keeps nothing, and several together do", () => {
  expect(isShown(match(2, 0.2, 0.8, {}))).toBe(false);
  expect(isShown(match(2, 0.2, 0, { whole: 0.5 }))).toBe(false);
  expect(isShown(match(2, 0.2, 0, { titleMet: 1 }))).toBe(false);
  expect(isShown(match(2, 0.2, 0, { domain: 1 }))).toBe(false);
  expect(isShown(match(2, 0.2, 0.8, { domain: 1 }))).toBe(true);
  expect(isShown(match(2, 0.2, 0.6, { whole: 0.2, titleMet: 0.2 }))).toBe(true);
});
