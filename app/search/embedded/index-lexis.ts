import type { Lexis } from "../query/lexis.ts";
import { stem } from "../text/latin.ts";
import { runsOf } from "../text/runs.ts";
import { looseSound } from "../text/sounds.ts";
import { thesaurusSounds } from "../thesaurus-sounds.ts";
import type { LiveIndex } from "./live-index.ts";
import type { Part } from "./live-state.ts";
import { documentsAcross, documentsWith } from "./phrases.ts";
import type { Term } from "./segment.ts";
import { soundKey } from "./word-keys.ts";

const MOST_REMEMBERED = 200_000;
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
      if (runs.length > 1) return sum((part) => livingOf(part, documentsWith(index, part, plain)));
      if (run.script === "latin") return sum((part) => living(part, [part.segment.latinTerm(stem(run.text))]));
      const held = sum((part) => living(part, part.segment.wordsHolding(run.text)));
      return held > 0 ? held : sum((part) => livingOf(part, documentsAcross(index, part, run.text)));
    });
  return {
    size,
    count,
    conceptCount: (concept) =>
      once(`#${concept}`, () => sum((part) => living(part, [part.segment.conceptTerm(concept)]))),
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

/**
 * How often living documents hold the terms; exact where so few hold them that all may be dead, since a word of what was
 * withdrawn alone is no word that anybody may be told.
 */
function living(part: Part, terms: readonly (Term | undefined)[]): number {
  const { segment, deadCount } = part;
  const known = terms.flatMap((term) => term ?? []);
  const all = known.reduce((sum, term) => sum + segment.count(term), 0);
  if (deadCount === 0 || all > deadCount) return all;
  return known.reduce((sum, term) => {
    const { documents, length } = segment.postings(term);
    return sum + livingOf(part, documents.subarray(0, length));
  }, 0);
}

function livingOf({ dead, deadCount }: Part, documents: ArrayLike<number>): number {
  if (deadCount === 0 || documents.length > deadCount) return documents.length;
  let living = 0;
  for (let place = 0; place < documents.length; place += 1) if (dead[documents[place] ?? 0] !== 1) living += 1;
  return living;
}
