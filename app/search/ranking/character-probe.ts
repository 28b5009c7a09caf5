import type { Unit } from "../query/units.ts";
import { classOf, HAN } from "../text/character-class.ts";
import { STOP_WORDS } from "../text/stop-words.ts";
import { ELSEWHERE_SHARE } from "./pair-score.ts";
import type { ScoredText } from "./scored-text.ts";

/** What a character counts for by the field it stands in, in the order of `FIELDS`; not at all in a firm's name. */
const SHARES = [1, ELSEWHERE_SHARE, ELSEWHERE_SHARE];
/** What all the characters of a word make of an answer to it. */
const ANSWER_SHARE = 0.5;
/** The table of characters has so many places at least, and four times as many as stand in it: it lies close by. */
const LEAST_BITS = 12;

/** A word that the thesaurus does not know: its place among the call's words, and the numbers of its characters. */
type Unknown = { readonly place: number; readonly characters: Uint16Array };

/**
 * Reads texts for the single characters of the words that the thesaurus does not know: 犬只 and 养犬, 用血 and 血袋 are
 * written with one character of the matter itself.
 */
export function characterProbe(units: readonly Unit[]) {
  const asked = [...units.entries()].flatMap(([place, unit]) => {
    const characters = tellingCharacters(unit);
    return characters.length === 0 ? [] : [{ place, characters }];
  });
  const bits = Math.ceil(Math.log2(4 * asked.reduce((sum, { characters }) => sum + characters.length, 1)));
  const table = new Uint16Array(1 << Math.max(LEAST_BITS, bits));
  const mask = table.length - 1;
  // By their numbers; nought is nobody's.
  const codes = [0];
  const slotOf = (code: number) => {
    let slot = code & mask;
    while (table[slot] !== 0 && codes[table[slot] ?? 0] !== code) slot = (slot + 1) & mask;
    return slot;
  };
  const numberOf = (character: string): number => {
    const code = character.charCodeAt(0);
    const slot = slotOf(code);
    if (table[slot] === 0) table[slot] = codes.push(code) - 1;
    return table[slot] ?? 0;
  };
  const unknown = asked.map(
    ({ place, characters }): Unknown => ({ place, characters: Uint16Array.from(characters, numberOf) }),
  );
  const shares = new Float64Array(codes.length);

  return {
    /** Raises each such word's score to what its characters in the text are worth, where that is more. */
    raise({ row }: ScoredText, scores: Float64Array): void {
      if (unknown.length === 0) return;
      shares.fill(0);
      let from = 0;
      for (let column = 0; column < SHARES.length; column += 1) {
        const to = row.ends[column] ?? from;
        const share = SHARES[column] ?? 0;
        for (let at = from; at < to; at += 1) {
          const code = row.text.charCodeAt(at);
          // Nobody asks for most characters, and an empty slot tells that at once.
          if (table[code & mask] === 0) continue;
          const number = table[slotOf(code)] ?? 0;
          if (shares[number] === 0) shares[number] = share;
        }
        from = to + 1;
      }
      for (const { place, characters } of unknown) {
        let sum = 0;
        for (let at = 0; at < characters.length; at += 1) sum += shares[characters[at] ?? 0] ?? 0;
        const score = (ANSWER_SHARE * sum) / characters.length;
        if (score > (scores[place] ?? 0)) scores[place] = score;
      }
    },
  };
}

/** The characters of a Chinese word that the thesaurus does not know; none of a word of every title. */
function tellingCharacters({ surfaces, same, isGeneric }: Unit): readonly string[] {
  const [surface = ""] = surfaces;
  if (same.length > 0 || isGeneric || surface.length < 2) return [];
  return [...new Set(surface)].filter(
    (character) => classOf(character.charCodeAt(0)) === HAN && !STOP_WORDS.has(character),
  );
}
