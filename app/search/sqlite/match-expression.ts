import type { Unit } from "../query/units.ts";
import { phraseOf } from "../text/tokens.ts";
import { conceptToken } from "./index-documents.ts";

const TEXT_COLUMNS = "{title tags body organization}";

/** FTS5's expression for a text that must stand somewhere; undefined when it holds no letter. */
export function textExpression(plain: string): string | undefined {
  const phrase = phraseOf(plain);
  return phrase === undefined ? undefined : `(${TEXT_COLUMNS} : ${phrase})`;
}

/** The unit itself, or a concept that means the same. */
export function strictExpression(unit: Unit): string | undefined {
  return anyOf([...unit.surfaces.map(textExpression), conceptExpression(unit.same)]);
}

/** What is only near the unit, of the concepts that are wanted. */
export function nearExpression(unit: Unit, isWanted: (concept: number) => boolean = () => true): string | undefined {
  return conceptExpression([...unit.kinds, ...unit.near].filter(isWanted));
}

/** All units at once, each in some way of its own. */
export function allOf(parts: readonly (string | undefined)[]): string | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? undefined : known.join(" AND ");
}

export function anyOf(parts: readonly (string | undefined)[]): string | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? undefined : `(${known.join(" OR ")})`;
}

function conceptExpression(concepts: readonly number[]): string | undefined {
  if (concepts.length === 0) return undefined;
  return `({concepts} : (${concepts.map(conceptToken).join(" OR ")}))`;
}
