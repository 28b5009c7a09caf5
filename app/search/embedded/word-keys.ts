import { looseSound, syllablesOf } from "../text/sounds.ts";
import { emptyNumbers, writeNumber } from "./bytes.ts";
import { hashedRows } from "./hashed-rows.ts";
import { hashOf } from "./term-hash.ts";

const LONGEST_SPOKEN = 12;
const LONGEST_LATIN = 36;

/** A pair of characters as a number; a character alone is a pair with nothing before it. */
export function pairKey(text: string, place = 0): number {
  if (place + 1 >= text.length) return text.charCodeAt(place);
  return text.charCodeAt(place) * 65_536 + text.charCodeAt(place + 1);
}

/** How words are asked for by their sound, or English ones by their first letter. */
export const soundKey = {
  sounding: (syllables: readonly string[]) => `y${syllables.join("-")}`,
  soundingLike: (syllables: readonly string[]) => `z${looseSound(syllables)}`,
  withInitials: (initials: string) => `i${initials}`,
  latinLike: (first: string) => `x${first}`,
} as const;

/** The number under which a sound's words stand. */
export function soundNumber(key: string): number {
  return hashOf(key)[0];
}

/** The sound keys of a word: three of a Chinese one that is not too long to be spoken of, one of an English one. */
export function soundKeysOf(word: string, isChinese: boolean): readonly string[] {
  if (word.length < 2) return [];
  if (!isChinese) return word.length > LONGEST_LATIN ? [] : [soundKey.latinLike(word.slice(0, 1))];
  if (word.length > LONGEST_SPOKEN) return [];
  const syllables = syllablesOf(word);
  const initials = syllables.map((syllable) => syllable.slice(0, 1)).join("");
  return [soundKey.sounding(syllables), soundKey.soundingLike(syllables), soundKey.withInitials(initials)];
}

const spoken = new Map<string, readonly number[]>();
const MOST_REMEMBERED = 200_000;
/** The vocabulary of the latest changes is smaller than this one. */
const SMALL_VOCABULARY = 100_000;

/** The small part of the latest changes asks for the same words again and again; a large one asks for each once. */
function rememberedNumbersOf(word: string, isChinese: boolean): readonly number[] {
  const known = spoken.get(word);
  if (known !== undefined) return known;
  const numbers = soundNumbersOf(word, isChinese);
  if (spoken.size < MOST_REMEMBERED) spoken.set(word, numbers);
  return numbers;
}

function soundNumbersOf(word: string, isChinese: boolean): readonly number[] {
  return soundKeysOf(word, isChinese).map(soundNumber);
}

/** A vocabulary by what its words hold and how they sound. Chinese words have the first numbers, English ones the next. */
export function wordKeyRows(words: readonly string[], latin: readonly string[]) {
  const holding = { numbers: emptyNumbers(), keys: emptyNumbers() };
  const sounding = { numbers: emptyNumbers(), keys: emptyNumbers() };
  const isSmall = words.length + latin.length < SMALL_VOCABULARY;
  const numbersOf = isSmall ? rememberedNumbersOf : soundNumbersOf;
  const sound = (word: string, number: number, isChinese: boolean) => {
    for (const key of numbersOf(word, isChinese)) {
      writeNumber(sounding.numbers, number);
      writeNumber(sounding.keys, key);
    }
  };
  for (const [number, word] of words.entries()) {
    for (let place = 0; place < word.length; place += 1) {
      writeNumber(holding.numbers, number);
      writeNumber(holding.keys, word.charCodeAt(place));
      if (place + 1 === word.length) continue;
      writeNumber(holding.numbers, number);
      writeNumber(holding.keys, pairKey(word, place));
    }
    sound(word, number, true);
  }
  for (const [place, word] of latin.entries()) sound(word, words.length + place, false);
  const holders = hashedRows(holding.numbers, holding.keys);
  const sounds = hashedRows(sounding.numbers, sounding.keys);
  return { holders: holders.row, holderFrom: holders.from, sounds: sounds.row, soundFrom: sounds.from };
}
