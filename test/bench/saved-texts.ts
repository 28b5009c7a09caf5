import type { WatchedSearch } from "../../app/search/engine.ts";
import { STOP_WORDS } from "../../app/search/text/stop-words.ts";
import { CONCEPTS } from "../../app/search/thesaurus.ts";
import { dictionaryWords, seededNumbers } from "./made-products.ts";

const DOMAINS = ["parking", "park", "health", "platform", "elderly", "lowalt"];
const COMMONEST = 20_000;

/**
 * Made-up saved searches of calls: one to three words, half of them the market's, half any nouns and verbs of the
 * dictionary; one in eight English, some with phrases, words not wanted or a field of work.
 */
export function madeSearches(count: number): WatchedSearch[] {
  const terms = CONCEPTS.flatMap((concept) => concept.terms);
  const market = terms.filter((term) => /^\p{Script=Han}{2,6}$/u.test(term));
  const english = terms.filter((term) => /^[a-z ]{3,20}$/.test(term));
  const common = dictionaryWords()
    .slice(0, COMMONEST)
    .flatMap(({ word }) => (STOP_WORDS.has(word) ? [] : [word]));
  const next = seededNumbers(20_261_123);
  const of = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? "停车";
  const word = () => (next() < 0.125 ? of(english) : next() < 0.5 ? of(market) : of(common));
  return Array.from({ length: count }, (_, place) => {
    const words = Array.from({ length: 1 + Math.floor(next() * 3) }, word);
    if (next() < 0.05) words.push(`"${of(market)}"`);
    if (next() < 0.05) words.push(`-${of(market)}`);
    const domain = DOMAINS[Math.floor(next() * DOMAINS.length)] ?? "park";
    const filters = next() < 0.3 ? { domain: [domain] } : {};
    return { id: `search-${place}`, text: words.join(" "), kinds: ["call"], filters };
  });
}
