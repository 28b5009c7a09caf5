import type { Unit } from "../query/units.ts";
import { classOf, HAN } from "../text/character-class.ts";
import { STOP_WORDS } from "../text/stop-words.ts";
import { ELSEWHERE_SHARE } from "./pair-score.ts";
import type { ScoredText } from "./scored-text.ts";

/** What a character counts for by the field it stands in, in the order of `FIELDS`; not at all in a firm's name. */
const SHARES = [1, ELSEWHERE_SHARE, ELSEWHERE_SHARE];
/** What all the characters of a word make of an answer to it. */
const ANSWER_SHARE = 0.5;
const CHARACTERS = 1 << 16;

/** A word that the thesaurus does not know: its place among the call's words, and the slots of its characters. */
type Unknown = { readonly place: number; readonly slots: Uint16Array };

/**
 * Reads texts for the single characters of the words that the thesaurus does not know: 犬只 and 养犬, 用血 and 血袋 are
 * written with one character of the matter itself.
 */
export function characterProbe(units: readonly Unit[]) {
  const slotOf = new Uint16Array(CHARACTERS);
  let count = 0;
  const unknown = [...units.entries()].flatMap(([place, unit]): Unknown[] => {
    const characters = tellingCharacters(unit);
    for (const character of characters) {
      const code = character.charCodeAt(0);
      if (slotOf[code] === 0) {
        count += 1;
        slotOf[code] = count;
      }
    }
    const slots = Uint16Array.from(characters, (character) => slotOf[character.charCodeAt(0)] ?? 0);
    return slots.length === 0 ? [] : [{ place, slots }];
  });
  // Slot nought is for all the characters that nobody asks for.
  const shares = new Float64Array(count + 1);

  return {
    /** Raises each such word's score to what its characters in the text are worth, where that is more. */
    raise({ row }: ScoredText, scores: Float64Array): void {
      shares.fill(0);
      let from = 0;
      for (let column = 0; column < SHARES.length; column += 1) {
        const to = row.ends[column] ?? from;
        const share = SHARES[column] ?? 0;
        for (let at = from; at < to; at += 1) {
          const slot = slotOf[row.text.charCodeAt(at)] ?? 0;
          if (shares[slot] === 0) shares[slot] = share;
        }
        from = to + 1;
      }
      for (const { place, slots } of unknown) {
        let sum = 0;
        for (let at = 0; at < slots.length; at += 1) sum += shares[slots[at] ?? 0] ?? 0;
        const score = (ANSWER_SHARE * sum) / slots.length;
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
