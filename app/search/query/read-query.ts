import { isTraditional, normalize } from "../text/normalize.ts";
import { runsOf } from "../text/runs.ts";
import { correct } from "./correct.ts";
import type { Lexis } from "./lexis.ts";
import { readWishes, type Wishes } from "./read-wishes.ts";
import { type Unit, unitsOf } from "./units.ts";

/**
 * A query understood. `phrases` must stand as quoted, `without` must not stand at all; both normalised. A query of signs
 * only is a phrase, which no text answers: to list everything would look as if it had been found.
 */
export type ReadQuery = {
  readonly units: readonly Unit[];
  readonly phrases: readonly string[];
  readonly without: readonly string[];
  readonly wishes: Wishes;
  /** The running text after correction, for phrase and pair scores. */
  readonly plain: string;
  readonly isTraditional: boolean;
};

const LONGEST_QUERY = 200;
const MOST_UNITS = 12;
const QUOTED = /(-?)["“”「『]([^"“”」』]+)["“”」』]/g;

/** Queries read lately, by what the index knew: every page and every filter of a list asks the same words again. */
const readBefore = new WeakMap<Lexis, Map<string, ReadQuery>>();
const MOST_REMEMBERED = 1_000;

/** Reads what somebody typed: quoted phrases, words with a minus, wishes about money, and the words themselves. */
export function readQuery(text: string, lexis: Lexis): ReadQuery {
  const known = readBefore.get(lexis) ?? new Map<string, ReadQuery>();
  readBefore.set(lexis, known);
  const asked = text.slice(0, LONGEST_QUERY);
  const query = known.get(asked) ?? freshlyRead(asked, lexis);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(asked, query);
  return query;
}

function freshlyRead(text: string, lexis: Lexis): ReadQuery {
  const phrases: string[] = [];
  const without: string[] = [];
  const unquoted = text.replace(QUOTED, (_whole, minus: string, phrase: string) => {
    (minus === "-" ? without : phrases).push(normalize(phrase));
    return " ";
  });
  const words = unquoted.normalize("NFKC").replace(/(^|\s)-(\S+)/g, (_whole, space: string, word: string) => {
    without.push(normalize(word));
    return space;
  });
  const { wishes, rest } = readWishes(normalize(words));
  const pieces = correct(rest, lexis);
  const plain = pieces.map((piece) => piece.text).join(" ");
  const units = unitsOf(pieces, lexis).slice(0, MOST_UNITS);
  const forbidden = without.filter((word) => runsOf(word).length > 0);
  const quoted = phrases.filter((phrase) => runsOf(phrase).length > 0);
  const hasMoney = wishes.least !== null || wishes.most !== null;
  const isAsking = units.length + forbidden.length + quoted.length > 0 || hasMoney;
  const signs = isAsking ? "" : normalize(text);
  return {
    units,
    phrases: signs === "" ? quoted : [signs],
    without: forbidden,
    wishes,
    plain,
    isTraditional: isTraditional(text),
  };
}
