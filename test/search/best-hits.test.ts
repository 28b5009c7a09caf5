import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestFirst, bestHits, offer } from "../../app/search/embedded/best-hits.ts";

const hit = fc.record({
  key: fc.integer({ min: 0, max: 6 }),
  part: fc.integer({ min: 0, max: 2 }),
  document: fc.integer({ min: 0, max: 40 }),
});

describe("the best hits", () => {
  it("are the first of all in order, whatever order they were offered in", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(hit, { selector: ({ part, document }) => `${part} ${document}`, maxLength: 60 }),
        fc.integer({ min: 0, max: 25 }),
        (offered, limit) => {
          const best = bestHits(limit);
          for (const { key, part, document } of offered) offer(best, key, part, document);
          const sorted = [...offered].sort(
            (one, other) => other.key - one.key || other.part - one.part || other.document - one.document,
          );
          const found = bestFirst(best).map((place) => [best.keys[place], best.parts[place], best.documents[place]]);
          expect(found).toEqual(sorted.slice(0, limit).map(({ key, part, document }) => [key, part, document]));
        },
      ),
      { numRuns: 300, seed: 20261123 },
    );
  });
});
