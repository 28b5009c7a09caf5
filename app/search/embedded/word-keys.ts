import { looseSound, syllablesOf } from "../text/sounds.ts";
import { type Bytes, emptyBytes, writeVarint } from "./bytes.ts";
import { hashOf, slotsFor } from "./term-hash.ts";

const LONGEST_SPOKEN = 12;
const LONGEST_LATIN = 36;

/** How words are asked for: by what they hold, how they sound, how they begin. */
export const wordKey = {
  holding: (text: string) => `h${text.slice(0, 2)}`,
  sounding: (syllables: readonly string[]) => `y${syllables.join("-")}`,
  soundingLike: (syllables: readonly string[]) => `z${looseSound(syllables)}`,
  withInitials: (initials: string) => `i${initials}`,
  latinLike: (first: string) => `x${first}`,
} as const;

type Growing = Bytes & { last: number };

/** The keys of a vocabulary: Chinese words have the first numbers, English ones the next. */
export function wordKeyRows(words: readonly string[], latin: readonly string[]) {
  const lists = new Map<string, Growing>();
  const note = (key: string, word: number) => {
    const list = lists.get(key) ?? { ...emptyBytes(4), last: -1 };
    lists.set(key, list);
    if (list.last === word) return;
    writeVarint(list, word - list.last - 1);
    list.last = word;
  };
  for (const [number, word] of words.entries()) {
    for (let place = 0; place < word.length; place += 1) {
      note(wordKey.holding(word.slice(place, place + 1)), number);
      if (place + 1 < word.length) note(wordKey.holding(word.slice(place, place + 2)), number);
    }
    for (const key of soundKeysOf(word)) note(key, number);
  }
  for (const [place, word] of latin.entries()) {
    if (word.length < 2 || word.length > LONGEST_LATIN) continue;
    note(wordKey.latinLike(word.slice(0, 1)), words.length + place);
  }
  return keyRows(lists);
}

const spoken = new Map<string, readonly string[]>();
const MOST_REMEMBERED = 600_000;

/** Working out a sound takes longer than everything else about a word: each word's is worked out once a process. */
function soundKeysOf(word: string): readonly string[] {
  if (word.length < 2 || word.length > LONGEST_SPOKEN) return [];
  const known = spoken.get(word);
  if (known !== undefined) return known;
  const syllables = syllablesOf(word);
  const initials = syllables.map((syllable) => syllable.slice(0, 1)).join("");
  const keys = [wordKey.sounding(syllables), wordKey.soundingLike(syllables), wordKey.withInitials(initials)];
  if (spoken.size < MOST_REMEMBERED) spoken.set(word, keys);
  return keys;
}

function keyRows(lists: ReadonlyMap<string, Growing>) {
  const hashes = [...lists.keys()].map(hashOf);
  const keyHash = Uint32Array.from(hashes, ([hash]) => hash);
  const keyFrom = new Uint32Array(lists.size + 1);
  let length = 0;
  let place = 0;
  for (const list of lists.values()) {
    keyFrom[place] = length;
    length += list.length;
    place += 1;
  }
  keyFrom[place] = length;
  const keys = new Uint8Array(length);
  place = 0;
  for (const list of lists.values()) {
    keys.set(list.bytes.subarray(0, list.length), keyFrom[place]);
    place += 1;
  }
  return {
    keys,
    keyFrom,
    keyHash,
    keyCheck: Uint32Array.from(hashes, ([, check]) => check),
    keySlots: slotsFor(keyHash),
  };
}
