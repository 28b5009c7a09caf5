import type { Unit } from "../query/units.ts";
import { combined, leftBy } from "./combined-score.ts";
import { FIELDS, type Field } from "./concept-places.ts";
import { countsOfConcept, latinRow, latinSurface, type ScoredText } from "./scored-text.ts";

/** How a unit was answered: how well (0 to 1), where, and by which surface or concept. */
export type UnitAnswer = {
  readonly unit: Unit;
  readonly score: number;
  readonly field: Field;
  readonly by: { readonly surface: string } | { readonly concept: number; readonly isNear: boolean };
};

export const SAME_SHARE = 0.86;
export const KIND_SHARE = 0.66;
export const NEAR_SHARE = 0.42;
export const OTHER_SURFACE_SHARE = 0.8;

/** How well a surface is answered by the text, 0 when it does not stand there. `order`: nought for the word itself. */
export function surfaceScore(text: ScoredText, surface: string, latin: string | null, order: number): number {
  return (standing(text, surface, latin)?.score ?? 0) * (order === 0 ? 1 : OTHER_SURFACE_SHARE);
}

/** From so many times on, standing in a field once more makes nothing surer. */
const MOST_COUNTED = 4;

/**
 * How well a surface stands in the text, and in which field first; undefined when it does not. English by whole stemmed
 * words, Chinese as it is written.
 */
function standing(text: ScoredText, surface: string, latin: string | null) {
  const row = latin === null ? text.row : latinRow(text);
  const what = latin ?? surface;
  let place = what === "" ? -1 : row.text.indexOf(what);
  if (place === -1) return undefined;
  // English words that follow each other share the space between them.
  const step = Math.max(1, what.length - 1);
  let left = 1;
  let first: Field | undefined;
  for (let column = 0; place !== -1 && column < FIELDS.length; column += 1) {
    const end = row.ends[column] ?? 0;
    let times = 0;
    while (place !== -1 && place < end) {
      times += 1;
      place = row.text.indexOf(what, times < MOST_COUNTED ? place + step : end);
    }
    if (times === 0) continue;
    first ??= FIELDS[column];
    left *= leftBy(column, times);
  }
  return first === undefined ? undefined : { score: 1 - left, field: first };
}

/** The best answer that the text gives to the unit, or undefined when it gives none. */
export function answerTo(unit: Unit, text: ScoredText): UnitAnswer | undefined {
  let best: UnitAnswer | undefined;
  const offer = (score: number, field: Field, by: UnitAnswer["by"]) => {
    if (score > (best?.score ?? 0)) best = { unit, score, field, by };
  };
  // What cannot be better than the best so far is not looked for.
  for (let place = 0; place < unit.surfaces.length; place += 1) {
    if (place > 0 && (best?.score ?? 0) >= OTHER_SURFACE_SHARE) break;
    const surface = unit.surfaces[place] ?? "";
    const found = standing(text, surface, latinSurface(surface));
    if (found !== undefined) offer(found.score * (place === 0 ? 1 : OTHER_SURFACE_SHARE), found.field, { surface });
  }
  for (const [concepts, share] of [
    [unit.same, SAME_SHARE],
    [unit.kinds, KIND_SHARE],
    [unit.near, NEAR_SHARE],
  ] as const) {
    if ((best?.score ?? 0) >= share) return best;
    for (const concept of concepts) {
      const found = combined(countsOfConcept(text, concept));
      if (found !== undefined) offer(found.score * share, found.field, { concept, isNear: share !== SAME_SHARE });
    }
  }
  return best;
}

/** How much of what was asked is answered, 0 to 1, weighted by how telling each unit is. */
export function coverage(units: readonly Unit[], answers: readonly UnitAnswer[]): number {
  let asked = 0;
  for (const unit of units) asked += unit.weight;
  let answered = 0;
  for (const answer of answers) answered += answer.unit.weight * answer.score;
  return asked === 0 ? 0 : answered / asked;
}

/** The answers to all units. */
export function answersTo(units: readonly Unit[], text: ScoredText): readonly UnitAnswer[] {
  const answers: UnitAnswer[] = [];
  for (const unit of units) {
    const answer = answerTo(unit, text);
    if (answer !== undefined) answers.push(answer);
  }
  return answers;
}
