import { expect, it } from "vitest";
import { emptyNumbers, writeNumber } from "../../app/search/embedded/bytes.ts";
import {
  type FoundConcepts,
  growConceptRows,
  readConcepts,
  readTitle,
} from "../../app/search/embedded/concept-rows.ts";
import { impactOf } from "../../app/search/embedded/impact.ts";
import { FIELDS } from "../../app/search/ranking/concept-places.ts";
import { oneMore, timesIn } from "../../app/search/ranking/field-counts.ts";

const IN_BODY = oneMore(0, FIELDS.indexOf("body"));
const IN_TITLE = oneMore(0, FIELDS.indexOf("title"));
const ROOM = 1_000;

/** Of each: what its title holds beside concepts, and its concepts with how often they stand where. */
const DOCUMENTS: readonly { readonly rest: number; readonly concepts: readonly (readonly [number, number])[] }[] = [
  // Longer than a length of one byte can tell.
  {
    rest: 4,
    concepts: Array.from({ length: 200 }, (_none, place) => [place * 4, place % 3 === 0 ? IN_TITLE : IN_BODY] as const),
  },
  { rest: 0, concepts: [] },
  { rest: 255, concepts: [[0, IN_BODY]] },
  {
    rest: 7,
    concepts: [
      [3, IN_TITLE],
      [4, IN_BODY],
      [900, oneMore(IN_TITLE, 2)],
    ],
  },
  {
    rest: 12,
    concepts: [
      [64, IN_BODY],
      [65, IN_BODY],
    ],
  },
  { rest: 1, concepts: [] },
];

it("gives back of each document what stands in it, whatever stands before", () => {
  const grown = growConceptRows();
  for (const { rest, concepts } of DOCUMENTS) {
    grown.add(rest, numbersOf(concepts.map(([concept]) => concept)), numbersOf(concepts.map(([, counts]) => counts)));
  }
  const rows = grown.finish();
  const found: FoundConcepts = { concepts: new Uint16Array(ROOM), impacts: new Uint8Array(ROOM), count: 0 };
  const asked = new Uint8Array(ROOM).fill(1);
  const read = DOCUMENTS.map((_document, number) => {
    const rest = readTitle(rows, number, found);
    const title = [...found.concepts.subarray(0, found.count)];
    readConcepts(rows, number, asked, found);
    const concepts = [...found.concepts.subarray(0, found.count)];
    return { rest, title, concepts: concepts.map((concept, at) => [concept, found.impacts[at]]) };
  });
  expect(read).toEqual(
    DOCUMENTS.map(({ rest, concepts }) => ({
      rest,
      title: concepts.flatMap(([concept, counts]) => (isInTitle(counts) ? [concept] : [])),
      concepts: [
        ...concepts.filter(([, counts]) => isInTitle(counts)),
        ...concepts.filter(([, counts]) => !isInTitle(counts)),
      ].map(([concept, counts]) => [concept, impactOf(counts)]),
    })),
  );
});

it("gives back only what is asked for", () => {
  const grown = growConceptRows();
  grown.add(1, numbersOf([3, 500, 501, 40_000]), numbersOf([IN_BODY, IN_TITLE, IN_BODY, IN_TITLE]));
  const found: FoundConcepts = { concepts: new Uint16Array(ROOM), impacts: new Uint8Array(ROOM), count: 0 };
  const asked = new Uint8Array(1 << 16);
  for (const concept of [4, 501, 40_000]) asked[concept] = 1;
  readConcepts(grown.finish(), 0, asked, found);
  expect([...found.concepts.subarray(0, found.count)]).toEqual([40_000, 501]);
  expect([...found.impacts.subarray(0, found.count)]).toEqual([impactOf(IN_TITLE), impactOf(IN_BODY)]);
});

function isInTitle(counts: number): boolean {
  return timesIn(counts, FIELDS.indexOf("title")) > 0;
}

function numbersOf(values: readonly number[]) {
  const numbers = emptyNumbers();
  for (const value of values) writeNumber(numbers, value);
  return numbers;
}
