import { expect, test } from "vitest";
import type { MatchNeed, MatchQuery } from "../../app/search/engine.ts";
import type { FusedMatch, ProductReading } from "../../app/search/ranking/fuse-needs.ts";
import type { CallReading } from "../../app/search/ranking/read-call.ts";
import { scoredText } from "../../app/search/ranking/scored-text.ts";
import { worthShowing } from "../../app/search/ranking/worth-showing.ts";

const need: MatchNeed = { id: "n1", text: "停车诱导", domain: null, must: true, figure: null };

const query: MatchQuery = { needs: [need], context: "", domain: "parking", filters: {}, size: 10 };
const asked: Pick<CallReading, "query" | "needs"> = { query, needs: [{ need, units: [], pairs: [], whole: 1 }] };

type Signs = Partial<Pick<ProductReading, "whole" | "titleMet" | "titleKnown" | "domain" | "corner">>;

/** A match with one need; `score` is the product's, `answer` the need's, nought where it answers none. */
function match(id: number, score: number, answer: number, signs: Signs): FusedMatch<ProductReading> {
  const text = scoredText({ title: "", tags: "", body: "", organization: "" }, []);
  const reading = { id, text, facets: {}, title: 0, isLocal: false, ...NO_SIGNS, ...signs };
  return {
    product: { ...reading, needs: [{ need, score: answer }] },
    score,
    needs: answer === 0 ? [] : [{ need, score: answer, strength: 2 }],
  };
}

const NO_SIGNS = { whole: 0, titleMet: 0, titleKnown: 0, domain: 0, corner: 1 };
const best = match(1, 1, 0.8, { whole: 0.5, titleMet: 0.6, titleKnown: 0.8, domain: 1 });
const shown = (...others: readonly FusedMatch<ProductReading>[]) =>
  worthShowing(asked, [best, ...others]).map(({ product }) => product.id);

test("the best belongs on the list though nothing speaks for it, in the order that matches come in", () => {
  const last = match(3, 0.5, 0.7, { whole: 0.5, titleMet: 0.5, titleKnown: 1, domain: 1 });
  expect(worthShowing(asked, [match(2, 1, 0, {}), best, last]).map(({ product }) => product.id)).toEqual([2, 1, 3]);
  expect(worthShowing(asked, [])).toEqual([]);
});

test("what only shares the words of a need is left out, and so is what no more than one or two signs speak for", () => {
  expect(shown(match(2, 0.2, 0.8, {}))).toEqual([1]);
  expect(shown(match(2, 0.2, 0, { whole: 0.5, titleMet: 0.2 }))).toEqual([1]);
  expect(shown(match(2, 0.2, 0, { titleMet: 1, titleKnown: 0.5 }))).toEqual([1]);
  expect(shown(match(2, 0.4, 0, { domain: 1 }))).toEqual([1]);
  expect(shown(match(2, 0.4, 0.4, { whole: 0.2, titleMet: 0.4, titleKnown: 0.5, domain: 1 }))).toEqual([1, 2]);
});

test("who answers a need clearly better than anybody else is kept where one of several would not be", () => {
  const low = { whole: 0.1, titleKnown: 0.2, domain: 0.5 };
  const other: MatchNeed = { ...need, id: "n2" };
  const answering = (id: number, score: number): FusedMatch<ProductReading> => {
    const plain = match(id, 0.2, 0, low);
    return { ...plain, needs: [{ need: other, score, strength: 2 }] };
  };
  expect(shown(answering(2, 0.6))).toEqual([1, 2]);
  expect(shown(answering(2, 0.6), answering(3, 0.6))).toEqual([1]);
});

test("what stands in a corner of the market that the call does not speak of needs more to speak for it", () => {
  const signs = { whole: 0.2, titleMet: 0.3, titleKnown: 0.4, domain: 0.5 };
  expect(shown(match(2, 0.2, 0.4, signs))).toEqual([1, 2]);
  expect(shown(match(2, 0.2, 0.4, { ...signs, corner: 0.5 }))).toEqual([1]);
});

test("a field of work or needs that the call does not name are held against nobody", () => {
  const low = match(2, 0.2, 0.5, { whole: 0.3, titleMet: 0.2, titleKnown: 0.3 });
  expect(worthShowing(asked, [best, low])).toHaveLength(1);
  for (const domain of [null, "other"] as const)
    expect(worthShowing({ ...asked, query: { ...query, domain } }, [best, low])).toHaveLength(2);

  const unasked = match(2, 0.2, 0, { whole: 0.2, titleMet: 0.1, titleKnown: 0.3, domain: 0.5 });
  expect(worthShowing(asked, [best, unasked])).toHaveLength(1);
  expect(worthShowing({ ...asked, needs: [] }, [best, unasked])).toHaveLength(2);
});
