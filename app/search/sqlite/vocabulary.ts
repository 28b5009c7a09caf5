import { runsOf } from "../text/runs.ts";
import { looseSound, syllablesOf } from "../text/sounds.ts";
import { searchWordsOf } from "../text/words.ts";
import { CONCEPTS } from "../thesaurus.ts";
import type { IndexFile } from "./open-index.ts";

/** A word that the index or the thesaurus knows, found by its sound or its letters. Rank 2: of the thesaurus, 1: of a document. */
export type KnownWord = { readonly word: string; readonly rank: number };

const LONGEST_WORD = 12;

/** Every Chinese term of the thesaurus, so that pinyin reaches it even where no document uses that very term. */
export function addThesaurusWords(index: IndexFile): void {
  const add = wordAdder(index, 2);
  for (const concept of CONCEPTS) {
    for (const term of concept.terms) for (const run of runsOf(term)) add(run.text, run.script);
  }
}

/** Makes what remembers the words of normalised texts with their sounds, each word once. */
export function vocabularyWriter(index: IndexFile): (normalized: string) => void {
  const add = wordAdder(index, 1);
  const seen = new Set<string>();
  return (normalized) => {
    for (const run of runsOf(normalized)) {
      for (const word of run.script === "han" ? searchWordsOf(run.text) : [run.text]) {
        if (seen.has(word)) continue;
        seen.add(word);
        add(word, run.script);
      }
    }
  };
}

const spoken = new Map<string, readonly string[]>();

/** The thesaurus's words are asked for with every new index of the process: their sounds are worked out once. */
function syllablesOnce(word: string, rank: number): readonly string[] {
  if (rank < 2) return syllablesOf(word);
  const known = spoken.get(word) ?? syllablesOf(word);
  spoken.set(word, known);
  return known;
}

function wordAdder(index: IndexFile, rank: number): (word: string, script: "han" | "latin") => void {
  const find = index.prepare<[string], { rank: number }>("SELECT rank FROM vocabulary WHERE word = ?");
  const insert = index.prepare(
    "INSERT INTO vocabulary (word, script, sound, loose_sound, initials, rank) VALUES (?, ?, ?, ?, ?, ?)",
  );
  return (word, script) => {
    if (word.length < 2 || word.length > LONGEST_WORD * (script === "latin" ? 3 : 1)) return;
    if (find.get(word) !== undefined) return;
    const syllables = script === "han" ? syllablesOnce(word, rank) : [];
    const initials = syllables.map((syllable) => syllable[0] ?? "").join("");
    insert.run(word, script, syllables.join("-"), looseSound(syllables), initials, rank);
  };
}

/** Words spoken exactly so, the thesaurus's first. */
export function wordsBySound(index: IndexFile, syllables: readonly string[]): readonly KnownWord[] {
  return index
    .prepare<[string], KnownWord>("SELECT word, rank FROM vocabulary WHERE sound = ? ORDER BY rank DESC, word LIMIT 12")
    .all(syllables.join("-"));
}

/** Words that sound so to an ear that does not tell zh from z or n from ng. */
export function wordsByLooseSound(index: IndexFile, syllables: readonly string[]): readonly KnownWord[] {
  return index
    .prepare<[string], KnownWord>(
      "SELECT word, rank FROM vocabulary WHERE loose_sound = ? ORDER BY rank DESC, word LIMIT 12",
    )
    .all(looseSound(syllables));
}

/** Words with these first letters of their syllables. */
export function wordsByInitials(index: IndexFile, initials: string): readonly KnownWord[] {
  return index
    .prepare<[string], KnownWord>(
      "SELECT word, rank FROM vocabulary WHERE initials = ? ORDER BY rank DESC, word LIMIT 40",
    )
    .all(initials);
}

/** Latin words that begin with the same letter, or with the second one of a swapped or added first. At most 20,000. */
export function latinWordsLike(index: IndexFile, word: string): readonly string[] {
  return index
    .prepare<[number, number, string, string], { word: string }>(
      `SELECT word FROM vocabulary WHERE script = 'latin' AND length(word) BETWEEN ? AND ?
       AND (substr(word, 1, 1) IN (?, ?)) ORDER BY rank DESC, word LIMIT 20000`,
    )
    .all(word.length - 1, word.length + 1, word[0] ?? "", word[1] ?? "")
    .map((row) => row.word);
}
