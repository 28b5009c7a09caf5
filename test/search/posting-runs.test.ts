import { expect, test } from "vitest";
import { readVarint } from "../../app/search/embedded/bytes.ts";
import { USUAL_IMPACT } from "../../app/search/embedded/impact.ts";
import { postingRuns } from "../../app/search/embedded/posting-runs.ts";

const TERMS = 3_000;
const DOCUMENTS = 900;

/** The terms of made-up documents with their impacts: some in every second one, most in a few, all but a few late. */
function madeDocuments() {
  let state = 11;
  const random = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % below;
  };
  return Array.from({ length: DOCUMENTS }, (_none, document) => {
    const terms = new Map<number, number>();
    for (let one = random(40); one > 0; one -= 1) {
      const newest = Math.ceil((TERMS * (document + 1)) / DOCUMENTS);
      terms.set(random(3) === 0 ? random(4) : random(newest), random(2) === 0 ? USUAL_IMPACT : 1 + random(255));
    }
    return terms;
  });
}

/** Fills lists with the documents and reads them back, in the reverse order of their numbers. */
function listsOf(documents: readonly ReadonlyMap<number, number>[], mostAtOnce: number) {
  const runs = postingRuns(mostAtOnce);
  let terms = 0;
  for (const document of documents) {
    for (const [term, impact] of document) {
      while (terms <= term) terms = runs.newTerm() + 1;
      runs.note(term, impact);
    }
    runs.nextDocument();
  }
  const order = Array.from({ length: terms }, (_none, place) => terms - 1 - place);
  const { postings, termFrom, termCount } = runs.rows(order);
  const lists = order.map((_term, place) => {
    const reader = { bytes: postings, at: termFrom[place] ?? 0 };
    const list: [document: number, impact: number][] = [];
    for (let document = -1; reader.at < (termFrom[place + 1] ?? 0); ) {
      const step = readVarint(reader);
      document += (step >>> 1) + 1;
      list.push([document, (step & 1) === 1 ? (postings[reader.at++] ?? 0) : USUAL_IMPACT]);
    }
    return list;
  });
  expect(lists.map((list) => list.length)).toEqual([...termCount]);
  return lists.reverse();
}

test.each([
  ["one run", 1_000_000],
  ["many runs", 500],
  ["a run a document", 1],
])("has every document of every term in order, with its impact: %s", (_what, mostAtOnce) => {
  const documents = madeDocuments();
  const truth: [number, number][][] = [];
  for (const [document, terms] of documents.entries()) {
    for (const [term, impact] of terms) {
      while (truth.length <= term) truth.push([]);
      truth[term]?.push([document, impact]);
    }
  }
  expect(listsOf(documents, mostAtOnce)).toEqual(truth);
});

test.each([0, 3])("is empty where %i documents have no terms", (documents) => {
  const runs = postingRuns();
  for (let document = 0; document < documents; document += 1) runs.nextDocument();
  expect(runs.rows([])).toEqual({
    postings: new Uint8Array(0),
    termFrom: new Uint32Array(1),
    termCount: new Uint32Array(0),
  });
});
