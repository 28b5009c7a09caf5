import { dictionary } from "../text/dictionary.ts";
import type { Analysed } from "./analyse-document.ts";
import { impactOf } from "./impact.ts";
import { postingPool } from "./posting-pool.ts";
import { hashOf, slotsFor } from "./term-hash.ts";
import { wordKeyRows } from "./word-keys.ts";

/** Gathers the terms of documents: Chinese words, English ones, concepts; each with its documents and impacts. */
export function growTerms() {
  const pool = postingPool();
  // Term numbers plus one, by the number that cutting gives a word of the dictionary; the few others by name.
  const wordTerms = new Uint32Array(dictionary().tree.size);
  const otherTerms = new Map<number, number>();
  const terms: number[] = [];
  const words: string[] = [];
  const latin = new Map<string, number>();
  const concepts = new Map<number, number>();

  const addWord = (document: number, analysed: Analysed, place: number) => {
    const word = analysed.words[place] ?? 0;
    const isOther = word >= wordTerms.length;
    let term = (isOther ? otherTerms.get(word) : wordTerms[word]) ?? 0;
    if (term === 0) {
      term = pool.newTerm() + 1;
      if (isOther) otherTerms.set(word, term);
      else wordTerms[word] = term;
      terms.push(term - 1);
      words.push(analysed.text.slice(analysed.wordStarts[place], analysed.wordEnds[place]));
    }
    pool.add(term - 1, document, impactOf(analysed.wordCounts[place] ?? 0));
  };
  const termIn = <Key>(known: Map<Key, number>, key: Key): number => {
    const term = known.get(key) ?? pool.newTerm();
    known.set(key, term);
    return term;
  };
  return {
    /** One more document, of a greater number than all before it. */
    add(document: number, analysed: Analysed): void {
      for (let place = 0; place < analysed.words.length; place += 1) addWord(document, analysed, place);
      for (const [word, counts] of analysed.latin) pool.add(termIn(latin, word), document, impactOf(counts));
      for (const [concept, counts] of analysed.concepts) {
        pool.add(termIn(concepts, concept), document, impactOf(counts));
      }
    },
    finish() {
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
          ...pool.rows([...terms, ...latin.values(), ...concepts.values()]),
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
