import type { Lexis } from "../query/lexis.ts";
import { stem } from "../text/latin.ts";
import { runsOf } from "../text/runs.ts";
import { looseSound } from "../text/sounds.ts";
import { thesaurusSounds } from "../thesaurus-sounds.ts";
import type { LiveIndex } from "./live-index.ts";
import { documentsAcross, documentsWith } from "./phrases.ts";
import { pairKey, soundKey } from "./word-keys.ts";

const MOST_REMEMBERED = 200_000;
/** In an index of this size looking into documents costs nothing worth saving. */
const FEW_DOCUMENTS = 10_000;
const MOST_SOUNDING = 12;
const MOST_INITIALS = 40;
const MOST_LATIN = 20_000;

const remembered = new WeakMap<LiveIndex, { readonly version: number; readonly lexis: Lexis }>();

/** The index's answers about words, remembered until the index changes. */
export function indexLexis(index: LiveIndex): Lexis {
  const known = remembered.get(index);
  if (known?.version === index.version()) return known.lexis;
  const lexis = freshLexis(index);
  remembered.set(index, { version: index.version(), lexis });
  return lexis;
}

function freshLexis(index: LiveIndex): Lexis {
  const parts = index.parts();
  const size = index.size();
  const counts = new Map<string, number>();
  const once = (key: string, count: () => number) => {
    const known = counts.get(key) ?? Math.min(size, count());
    if (counts.size < MOST_REMEMBERED) counts.set(key, known);
    return known;
  };
  const sum = (of: (part: (typeof parts)[number]) => number) => parts.reduce((whole, part) => whole + of(part), 0);
  const words = (key: string, most: number, spoken: readonly string[]) => {
    const found = parts.flatMap(({ segment }) => segment.wordsSounding(key));
    return [...new Set([...spoken, ...found.sort()])].slice(0, most);
  };
  const count = (plain: string) =>
    once(plain, () => {
      const runs = runsOf(plain);
      const [run] = runs;
      if (run === undefined) return 0;
      if (runs.length > 1) return sum((part) => documentsWith(index, part, plain).length);
      if (run.script === "latin") {
        return sum(({ segment }) => segment.count(segment.latinTerm(stem(run.text)) ?? -1));
      }
      const held = sum(({ segment }) => total(segment.wordsHolding(run.text).map(segment.count)));
      return held > 0 ? held : sum((part) => documentsAcross(index, part, run.text).length);
    });
  return {
    size,
    count,
    countRoughly: (plain) =>
      size <= FEW_DOCUMENTS || plain.length !== 2
        ? count(plain)
        : once(`~${plain}`, () => {
            return sum(
              ({ segment }) =>
                total(segment.wordsHolding(plain).map(segment.count)) + segment.joined(pairKey(plain)).length,
            );
          }),
    conceptCount: (concept) =>
      once(`#${concept}`, () => sum(({ segment }) => segment.count(segment.conceptTerm(concept) ?? -1))),
    bySound: (syllables) =>
      words(soundKey.sounding(syllables), MOST_SOUNDING, thesaurusSounds().exact.get(syllables.join("-")) ?? []),
    byLooseSound: (syllables) =>
      words(soundKey.soundingLike(syllables), MOST_SOUNDING, thesaurusSounds().loose.get(looseSound(syllables)) ?? []),
    byInitials: (initials) =>
      words(soundKey.withInitials(initials), MOST_INITIALS, thesaurusSounds().initials.get(initials) ?? []),
    latinLike(word) {
      const firsts = new Set([word.slice(0, 1), word.slice(1, 2)]);
      const found = [...firsts].flatMap((first) =>
        parts.flatMap(({ segment }) => segment.wordsSounding(soundKey.latinLike(first)).slice(0, MOST_LATIN)),
      );
      return [...new Set(found)].filter((other) => Math.abs(other.length - word.length) <= 1);
    },
  };
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
