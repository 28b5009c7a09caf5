import { dict } from "@node-rs/jieba/dict.js";
import type { WatchedSearch } from "../../app/search/engine.ts";
import { CONCEPTS } from "../../app/search/thesaurus.ts";
import { numbers } from "./made-products.ts";

const DOMAINS = ["parking", "park", "health", "platform", "elderly", "lowalt"];
const LEAST_FREQUENCY = 300;

/**
 * Made-up saved searches of calls: one to three words, half of them the market's, half any nouns and verbs of the
 * dictionary; one in eight English, some with phrases, words not wanted or a field of work.
 */
export function madeSearches(count: number): WatchedSearch[] {
  const terms = CONCEPTS.flatMap((concept) => concept.terms);
  const market = terms.filter((term) => /^\p{Script=Han}{2,6}$/u.test(term));
  const english = terms.filter((term) => /^[a-z ]{3,20}$/.test(term));
  const common = dictionaryWords();
  const random = numbers(20_261_123);
  const next = () => random.next().value;
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

function dictionaryWords(): string[] {
  const words: string[] = [];
  for (const line of Buffer.from(dict).toString("utf8").split("\n")) {
    const [word = "", frequency = "0", tag = ""] = line.split(" ");
    if (Number(frequency) >= LEAST_FREQUENCY && /^(n|vn|v)$/.test(tag) && /^\p{Script=Han}{2,4}$/u.test(word))
      words.push(word);
  }
  return words;
}
