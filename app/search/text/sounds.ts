import { pinyin } from "pinyin-pro";

/** The syllables of a Chinese word without tones, `停车` -> `["ting", "che"]`; `ü` is written `v`. */
export function syllablesOf(word: string): readonly string[] {
  const syllables: string[] = [];
  for (const character of word) {
    const syllable = onlySoundOf(character);
    if (syllable === "") return pinyin(word, { toneType: "none", type: "array", v: true });
    syllables.push(syllable);
  }
  return syllables;
}

const onlySounds = new Map<string, string>();

/** The syllable of a character that is never spoken otherwise; empty for one whose sound depends on its word. */
function onlySoundOf(character: string): string {
  const known = onlySounds.get(character);
  if (known !== undefined) return known;
  const sounds = new Set(pinyin(character, { toneType: "none", type: "array", v: true, multiple: true }));
  const [first = ""] = sounds.size === 1 ? sounds : [];
  onlySounds.set(character, first);
  return first;
}

/** Sounds that people confuse are one: zh z, ch c, sh s, final ng n, initial l n. */
export function looseSound(syllables: readonly string[]): string {
  return syllables.map(looseSyllable).join("-");
}

const looseSyllables = new Map<string, string>();

function looseSyllable(syllable: string): string {
  const known = looseSyllables.get(syllable);
  if (known !== undefined) return known;
  const loose = syllable
    .replace(/^([zcs])h/, "$1")
    .replace(/^l/, "n")
    .replace(/ng$/, "n");
  if (SYLLABLES.has(syllable)) looseSyllables.set(syllable, loose);
  return loose;
}

const INITIALS = "b p m f d t n l g k h j q x zh ch sh r z c s y w".split(" ");
const FINALS = ["a o e i u v ai ei ao ou an en ang eng ong er ia ie iao iu ian in iang ing iong"]
  .concat(["ua uo uai ui uan un uang ue ve"])
  .flatMap((line) => line.split(" "));
const SYLLABLES: ReadonlySet<string> = new Set([
  ...INITIALS.flatMap((initial) => FINALS.map((final) => initial + final)),
  ..."a o e ai ei ao ou an en ang er".split(" "),
]);
const LONGEST_SYLLABLE = 6;

/** The ways to read letters as pinyin syllables, the fewest syllables first; empty when they are none. At most 8. */
export function readPinyin(letters: string): readonly (readonly string[])[] {
  if (!/^[a-z]{2,40}$/.test(letters)) return [];
  const ways: (readonly (readonly string[])[])[] = [[[]]];
  for (let end = 1; end <= letters.length; end += 1) {
    const here: (readonly string[])[] = [];
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start += 1) {
      const syllable = letters.slice(start, end);
      if (!SYLLABLES.has(syllable)) continue;
      for (const way of ways[start] ?? []) here.push([...way, syllable]);
    }
    ways.push(here.sort((left, right) => left.length - right.length).slice(0, 8));
  }
  return ways[letters.length] ?? [];
}
