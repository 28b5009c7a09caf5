import { expect, test } from "vitest";
import { emptyNumbers, writeNumber } from "../../app/search/embedded/bytes.ts";
import { growSeamRows } from "../../app/search/embedded/grow-seam-rows.ts";
import { documentsWithSeam, seamsInMemory } from "../../app/search/embedded/seam-rows.ts";

/** Documents' pairs, the same every time: few different ones and many, some twice in a document. */
function madeSeams(documents: number, perDocument: number, mostPairs: number) {
  const growing = growSeamRows(mostPairs);
  const truth = new Map<number, Set<number>>();
  let state = 7;
  for (let document = 0; document < documents; document += 1) {
    const pairs = emptyNumbers();
    for (let seam = 0; seam < perDocument; seam += 1) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      const pair = state % 3 === 0 ? 0x9000_8000 + (state % 5) : 0x4e00_4e00 + (state >>> 12);
      writeNumber(pairs, pair);
      truth.set(pair, (truth.get(pair) ?? new Set()).add(document));
    }
    growing.add(pairs);
  }
  return { rows: growing.finish(), truth };
}

test.each([
  [1, 1, 1_000_000],
  [40, 3, 1_000_000],
  [2_000, 75, 1_000_000],
  [2_000, 75, 20_000],
  [70_000, 1, 1_000_000],
])("finds the documents of every pair, %i documents of %i pairs, dealt out by %i", (documents, each, mostPairs) => {
  const { rows, truth } = madeSeams(documents, each, mostPairs);
  const source = seamsInMemory(rows);
  for (const [pair, expected] of truth) expect([...documentsWithSeam(source, pair)]).toEqual([...expected]);
  expect([...documentsWithSeam(source, 0x1234_5678)]).toEqual([]);
});

test("has no documents where there are no pairs", () => {
  expect([...documentsWithSeam(seamsInMemory(growSeamRows().finish()), 1)]).toEqual([]);
});
