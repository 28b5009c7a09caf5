import type { Unit } from "../query/units.ts";
import { KIND_SHARE, NEAR_SHARE, SAME_SHARE } from "./score-units.ts";

/** What the askings of a call share: each word once, and which words a concept answers. */
export type AskedWords = {
  readonly units: readonly Unit[];
  /** Per asking its words, by their places in `units`. */
  readonly places: readonly (readonly number[])[];
  readonly byConcept: ReadonlyMap<number, readonly ConceptAnswer[]>;
};

/** A word that a concept answers, by its place, and what the answer is worth. */
export type ConceptAnswer = { readonly unit: number; readonly share: number };

/** Every word of the askings once; which words a concept answers, and how well; where each asking finds its words. */
export function askedWords(askings: readonly (readonly Unit[])[]): AskedWords {
  const units: Unit[] = [];
  const known = new Map<string, number>();
  const places = askings.map((asked) =>
    asked.map((unit) => {
      const key = `${unit.via} ${unit.asked} ${unit.surfaces.join(" ")}`;
      const place = known.get(key) ?? units.push(unit) - 1;
      known.set(key, place);
      return place;
    }),
  );
  const byConcept = new Map<number, ConceptAnswer[]>();
  for (const [unit, { same, kinds, near }] of units.entries()) {
    for (const [concepts, share] of [
      [same, SAME_SHARE],
      [kinds, KIND_SHARE],
      [near, NEAR_SHARE],
    ] as const) {
      for (const concept of concepts) {
        const answers = byConcept.get(concept) ?? [];
        answers.push({ unit, share });
        byConcept.set(concept, answers);
      }
    }
  }
  return { units, places, byConcept };
}
