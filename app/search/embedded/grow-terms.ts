import { dictionary } from "../text/dictionary.ts";
import { type Analysed, textAt } from "./analyse-document.ts";
import { emptyNumbers, reserveNumbers } from "./bytes.ts";
import { impactOf } from "./impact.ts";
import { postingRuns } from "./posting-runs.ts";
import { hashOf, slotsFor } from "./term-hash.ts";
import { wordKeyRows } from "./word-keys.ts";

/**
 * Term numbers plus one, by the number that cutting gives a word: a table as long as the dictionary is large, all
 * nought. The part of the latest changes is built anew after each of them: it takes the one that is left.
 */
let spareTable: Uint32Array | undefined;

/** Gathers the terms of documents: Chinese words, English ones, concepts; each with its documents and impacts. */
export function growTerms() {
  const runs = postingRuns();
  const wordTerms = spareTable ?? new Uint32Array(dictionary().tree.size);
  spareTable = undefined;
  // Characters of two units, which are above all numbers of the dictionary.
  const otherTerms = new Map<number, number>();
  const terms: number[] = [];
  const words: string[] = [];
  const wordNumbers: number[] = [];
  const latin = new Map<string, number>();
  const concepts = new Map<number, number>();

  const newWord = (word: number, name: string): number => {
    const term = runs.newTerm() + 1;
    wordNumbers.push(word);
    if (word < wordTerms.length) wordTerms[word] = term;
    else otherTerms.set(word, term);
    terms.push(term - 1);
    words.push(name);
    return term;
  };
  /** By the places of the document's words: their terms plus one, as far as the table knows them. */
  const known = emptyNumbers();
  const noteWords = (analysed: Analysed) => {
    const { wordCounts, wordStarts, wordEnds } = analysed;
    const { numbers, length } = analysed.words;
    reserveNumbers(known, length);
    // A loop of its own, as words lie far apart in memory: it waits for many of them at once.
    for (let place = 0; place < length; place += 1) {
      const word = numbers[place] ?? 0;
      known.numbers[place] = word < wordTerms.length ? (wordTerms[word] ?? 0) : 0;
    }
    for (let place = 0; place < length; place += 1) {
      const word = numbers[place] ?? 0;
      let term = known.numbers[place] ?? 0;
      if (term === 0) term = otherTerms.get(word) ?? 0;
      if (term === 0) {
        term = newWord(word, textAt(analysed, wordStarts.numbers[place] ?? 0, wordEnds.numbers[place] ?? 0));
      }
      runs.note(term - 1, impactOf(wordCounts.numbers[place] ?? 0));
    }
  };
  const termIn = <Key>(terms: Map<Key, number>, key: Key): number => {
    const term = terms.get(key) ?? runs.newTerm();
    terms.set(key, term);
    return term;
  };
  return {
    /** One more document, of the number that follows. */
    add(analysed: Analysed): void {
      noteWords(analysed);
      for (const [word, counts] of analysed.latin) runs.note(termIn(latin, word), impactOf(counts));
      const { concepts: named, conceptCounts } = analysed;
      for (let place = 0; place < named.length; place += 1) {
        runs.note(termIn(concepts, named.numbers[place] ?? 0), impactOf(conceptCounts.numbers[place] ?? 0));
      }
      runs.nextDocument();
    },
    /** To be called once, at the end. */
    finish() {
      for (const word of wordNumbers) if (word < wordTerms.length) wordTerms[word] = 0;
      spareTable = wordTerms;
      const names = [
        ...words,
        ...[...latin.keys()].map((word) => `l${word}`),
        ...[...concepts.keys()].map((concept) => `c${concept}`),
      ];
      const hashes = names.map(hashOf);
      const termHash = Uint32Array.from(hashes, ([hash]) => hash);
      const english = [...latin.keys()];
      return {
        words: words.length,
        latin: english.length,
        rows: {
          ...runs.rows([...terms, ...latin.values(), ...concepts.values()]),
          termHash,
          termCheck: Uint32Array.from(hashes, ([, check]) => check),
          termSlots: slotsFor(termHash),
          ...textRows([...words, ...english]),
          ...wordKeyRows(words, english),
        },
      };
    },
  };
}

function textRows(vocabulary: readonly string[]) {
  const wordFrom = new Uint32Array(vocabulary.length + 1);
  let length = 0;
  for (const [place, word] of vocabulary.entries()) {
    wordFrom[place] = length;
    length += word.length;
  }
  wordFrom[vocabulary.length] = length;
  const wordText = new Uint16Array(length);
  for (const [place, word] of vocabulary.entries()) {
    const from = wordFrom[place] ?? 0;
    for (let at = 0; at < word.length; at += 1) wordText[from + at] = word.charCodeAt(at);
  }
  return { wordText, wordFrom };
}
