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
  const words = CONCEPTS.flatMap((concept) => concept.terms.flatMap((term) => runsOf(term)));
  for (const run of words) addWord(index, run.text, run.script, 2);
}

/** Remembers the words of a normalised text with their sounds. `seen` spares asking twice within one batch. */
export function addWordsOf(index: IndexFile, normalized: string, seen: Set<string>): void {
  for (const run of runsOf(normalized)) {
    const words = run.script === "han" ? searchWordsOf(run.text) : [run.text];
    for (const word of words) {
      if (seen.has(word)) continue;
      seen.add(word);
      addWord(index, word, run.script, 1);
    }
  }
}

const spoken = new Map<string, readonly string[]>();

/** The thesaurus's words are asked for with every new index of the process: their sounds are worked out once. */
function syllablesOnce(word: string, rank: number): readonly string[] {
  if (rank < 2) return syllablesOf(word);
  const known = spoken.get(word) ?? syllablesOf(word);
  spoken.set(word, known);
  return known;
}

function addWord(index: IndexFile, word: string, script: "han" | "latin", rank: number): void {
  if (word.length < 2 || word.length > LONGEST_WORD * (script === "latin" ? 3 : 1)) return;
  const known = index.prepare<[string], { rank: number }>("SELECT rank FROM vocabulary WHERE word = ?").get(word);
  if (known !== undefined) return;
  const syllables = script === "han" ? syllablesOnce(word, rank) : [];
  index
    .prepare("INSERT INTO vocabulary (word, script, sound, loose_sound, initials, rank) VALUES (?, ?, ?, ?, ?, ?)")
    .run(
      word,
      script,
      syllables.join("-"),
      script === "han" ? looseSound(syllables) : "",
      syllables.map((syllable) => syllable[0] ?? "").join(""),
      rank,
    );
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
