import { runsOf } from "./text/runs.ts";
import { wordsOf } from "./text/words.ts";
import { CONCEPTS, districtTerms } from "./thesaurus.ts";

/** What is noted for a word of terms of several concepts. */
const SEVERAL = -1;

let known: { readonly terms: string; readonly concepts: ReadonlyMap<string, number> } | undefined;

/**
 * The one concept of which a longer term holds this Chinese word: 兽药 stands in no term but 兽药残留. Undefined
 * where terms of several concepts hold it, since then it tells none of them. Worked out by the first who asks.
 */
export function conceptHolding(word: string): number | undefined {
  if (known?.terms !== districtTerms()) known = { terms: districtTerms(), concepts: conceptsByWord() };
  const concept = known.concepts.get(word);
  return concept === SEVERAL ? undefined : concept;
}

function conceptsByWord(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { id, terms } of CONCEPTS) {
    for (const term of terms) {
      const [run, ...more] = runsOf(term);
      if (run?.script !== "han" || more.length > 0) continue;
      for (const word of wordsOf(run.text)) {
        if (word.length < 2 || word === run.text) continue;
        found.set(word, (found.get(word) ?? id) === id ? id : SEVERAL);
      }
    }
  }
  return found;
}
