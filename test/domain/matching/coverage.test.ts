import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CoverageOffer, coverageOf } from "../../../app/domain/matching/coverage.ts";
import { type CoverCandidate, leastCovers } from "../../../app/domain/matching/least-covers.ts";

const candidate = (covers: readonly number[], isPreferred = false): CoverCandidate => ({ covers, isPreferred });

const candidates = (count: number, most: number) =>
  fc.array(fc.record({ covers: fc.uniqueArray(fc.nat(count - 1), { maxLength: count }), isPreferred: fc.boolean() }), {
    maxLength: most,
  });

/** Every set of candidates tried: what the search must agree with. */
function bruteForce(count: number, all: readonly CoverCandidate[]) {
  const covers: number[][] = [];
  for (let choice = 0; choice < 2 ** all.length; choice += 1) {
    const places = [...all.keys()].filter((place) => (choice & (1 << place)) !== 0);
    const covered = new Set(places.flatMap((place) => all[place]?.covers ?? []));
    if (covered.size === count) covers.push(places);
  }
  const size = Math.min(...covers.map((cover) => cover.length));
  const least = covers.filter((cover) => cover.length === size);
  const preferred = (cover: readonly number[]) => cover.filter((place) => all[place]?.isPreferred).length;
  return { size, least, mostPreferred: Math.max(...least.map(preferred)), preferred };
}

describe("the smallest covers", () => {
  it("are what trying every set finds: their size, the most preferred among them, each of them once", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 7 }).chain((count) => fc.tuple(fc.constant(count), candidates(count, 9))),
        ([count, all]) => {
          const truth = bruteForce(count, all);
          const { covers, proof } = leastCovers(count, all, 5);
          expect(proof).toBe("exact");
          expect(covers).toHaveLength(Math.min(5, truth.least.length));
          const known = new Set(truth.least.map((cover) => cover.join()));
          expect(covers.every((cover) => known.has(cover.join()))).toBe(true);
          expect(new Set(covers.map((cover) => cover.join())).size).toBe(covers.length);
          const preferred = covers.map(truth.preferred);
          expect(preferred[0] ?? truth.mostPreferred).toBe(truth.mostPreferred);
          const best = truth.least.map(truth.preferred).sort((a, b) => b - a);
          expect(preferred).toEqual(best.slice(0, covers.length));
        },
      ),
      { numRuns: 400 },
    );
  });

  it("cover everything without a needless one beyond twenty places, and say that this is no proof", () => {
    fc.assert(
      fc.property(candidates(25, 30), (all) => {
        const { covers, proof } = leastCovers(25, all, 5);
        expect(proof).toBe("greedy");
        const everything = new Set(all.flatMap((one) => one.covers)).size === 25;
        expect(covers.length > 0).toBe(everything);
        for (const cover of covers) {
          const coveredBy = (places: readonly number[]) =>
            new Set(places.flatMap((place) => all[place]?.covers ?? [])).size;
          expect(coveredBy(cover)).toBe(25);
          for (const place of cover) expect(coveredBy(cover.filter((one) => one !== place))).toBeLessThan(25);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("give the same answer to the same question", () => {
    fc.assert(
      fc.property(candidates(6, 12), (all) => {
        expect(leastCovers(6, all, 5)).toEqual(leastCovers(6, [...all], 5));
      }),
    );
  });

  it("are none where nothing is asked for, and none where something cannot be covered", () => {
    expect(leastCovers(0, [candidate([])], 5)).toEqual({ covers: [], proof: "exact" });
    expect(leastCovers(2, [candidate([0])], 5)).toEqual({ covers: [], proof: "exact" });
  });
});

const NEEDS = ["n1", "n2", "n3", "n4"].map((id, place) => ({ id, isMust: place < 3 }));

const offer = (firmId: string, ...needs: readonly (readonly [string, 1 | 2 | 3, boolean?])[]): CoverageOffer => ({
  productId: `${firmId}-${needs.map(([id]) => id).join("-")}`,
  firmId,
  needs: needs.map(([needId, strength, isRefuted = false]) => ({ needId, strength, isRefuted })),
});

const firm = (id: string, isLocal: boolean, isLocalSme = isLocal) => ({ id, isLocal, isLocalSme });

describe("coverage of needs by firms", () => {
  const offers = [
    offer("far", ["n1", 3], ["n2", 2]),
    offer("near", ["n1", 2], ["n2", 3]),
    offer("near", ["n3", 1]),
    offer("third", ["n3", 2]),
    offer("liar", ["n3", 3, true]),
  ];
  const firms = [firm("far", false), firm("near", true), firm("third", false), firm("liar", true)];

  it("names what nobody covers, what no local firm covers, and what hangs on one firm", () => {
    const found = coverageOf(NEEDS, offers, firms, false);
    expect(found.covered).toEqual(["n1", "n2", "n3"]);
    expect(found.uncovered).toEqual(["n4"]);
    expect(found.uncoveredLocally).toEqual(["n3", "n4"]);
    expect(found.singles).toEqual([{ needId: "n3", firmId: "third" }]);
  });

  it("lets local firms break ties only where they may, and never shuts others out", () => {
    const firstOf = (prefersLocal: boolean) =>
      coverageOf(NEEDS, offers, firms, prefersLocal).sets.map((set) => set.members.map((member) => member.firmId));
    expect(firstOf(false)).toEqual([
      ["far", "third"],
      ["near", "third"],
    ]);
    expect(firstOf(true)).toEqual([
      ["near", "third"],
      ["far", "third"],
    ]);
  });

  it("gives every need to the strongest of the set", () => {
    const [first] = coverageOf(NEEDS, offers, firms, true).sets;
    expect(first).toEqual({
      members: [
        { firmId: "near", needIds: ["n1", "n2"] },
        { firmId: "third", needIds: ["n3"] },
      ],
      localSmes: 1,
    });
  });

  it("counts a firm's products together, and a product that only speaks of a need not at all", () => {
    const found = coverageOf(
      NEEDS,
      [offer("one", ["n1", 2]), offer("one", ["n2", 2]), offer("two", ["n3", 1])],
      [],
      true,
    );
    expect(found.sets).toEqual([{ members: [{ firmId: "one", needIds: ["n1", "n2"] }], localSmes: 0 }]);
    expect(found.uncovered).toEqual(["n3", "n4"]);
  });
});
