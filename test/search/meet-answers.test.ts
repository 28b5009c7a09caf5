import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meetAll } from "../../app/search/embedded/meet-answers.ts";

/** A list of documents below 4,000 with how well each answers; the spread makes some dense, some sparse. */
const list = fc
  .tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 255 }))
  .chain(([most, few, impact]) =>
    fc.uniqueArray(fc.integer({ min: 0, max: most * 10 }), { maxLength: few * 8 }).map((numbers) => {
      const documents = Uint32Array.from(numbers.sort((one, other) => one - other));
      return { documents, impacts: Uint8Array.from(documents, (document) => 1 + ((document * impact) % 255)) };
    }),
  );
const asked = fc.record({ weight: fc.constantFrom(0, 0.5, 2), answers: list, isInsisted: fc.boolean() });

describe("lists that meet", () => {
  it("leave what stands in all that is insisted on, with the worth of everything that stands there", () => {
    fc.assert(
      fc.property(fc.array(asked, { minLength: 1, maxLength: 4 }), (things) => {
        const [first, ...rest] = things;
        if (first === undefined) return;
        const all = [{ ...first, isInsisted: true }, ...rest];
        const worth = ({ weight, answers }: (typeof all)[number], document: number) => {
          const place = answers.documents.indexOf(document);
          return place === -1 ? undefined : weight * (answers.impacts[place] ?? 0);
        };
        const wanted = [...first.answers.documents].filter((document) =>
          all.every((thing) => !thing.isInsisted || worth(thing, document) !== undefined),
        );
        const { documents, sums } = meetAll(all);
        expect([...documents]).toEqual(wanted);
        expect([...sums]).toEqual(
          wanted.map((document) => all.reduce((sum, thing) => sum + (worth(thing, document) ?? 0), 0)),
        );
      }),
      { numRuns: 400, seed: 20261123 },
    );
  });

  it("leave the lists themselves as they were", () => {
    const answers = { documents: Uint32Array.of(1, 2, 3), impacts: Uint8Array.of(9, 9, 9) };
    const other = { documents: Uint32Array.of(3), impacts: Uint8Array.of(1) };
    meetAll([
      { weight: 1, answers, isInsisted: true },
      { weight: 1, answers: other, isInsisted: true },
    ]);
    expect([...answers.documents]).toEqual([1, 2, 3]);
    expect([...other.documents]).toEqual([3]);
  });
});
