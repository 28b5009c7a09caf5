import type { Strength } from "../engine.ts";

const MEETS = 0.5;
const MEETS_PARTLY = 0.3;
/** Who answers a need less has nothing to do with it. */
export const RELATED = 0.13;

/** How well a product meets a need that it answers so well, 0 to 1 and a little more; undefined when it has nothing to do with it. */
export function strengthOf(score: number): Strength | undefined {
  if (score < RELATED) return undefined;
  return score >= MEETS ? 3 : score >= MEETS_PARTLY ? 2 : 1;
}
