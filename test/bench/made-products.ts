import { readFileSync } from "node:fs";
import { dict } from "@node-rs/jieba/dict.js";
import type { SearchDocument } from "../../app/search/engine.ts";

const DOMAINS = ["parking", "park", "health", "elderly", "ai", "security", "uhd", "retail"] as const;
const CITIES = ["成都", "绵阳", "德阳", "北京", "深圳", "上海"] as const;
const LATIN = "AI 5G IoT GPS RFID 4K V2X API sensor robot platform camera edge cloud gateway module".split(" ");
const LATIN_SHARE = 0.04;
/** How many of a product's words are the market's, and how many of those are of its own theme. */
const MARKET_SHARE = 0.12;
const OWN_SHARE = 0.75;
/** How much commoner the first themes are than the last: people offer and look for the same few things. */
const CROWDING = 2;
const LONGEST_ASKED = 4;

/** Numbers from a seed, the same on every machine: a linear congruence, good enough to spread words. */
export function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Made-up products: words of jieba's dictionary as often as the dictionary says (to the power of three quarters, as
 * trade texts are richer than newspapers), one in eight of them the market's own, most of those of the one theme that
 * the product is about, some English between. Two hundred characters each. Themes are crowded as markets are: a word
 * of two characters as people type it stands in one product of sixty (in published lists rather in one of twenty). The
 * same seed makes the same products.
 */
export function* madeProducts(count: number, seed = 20_260_520): Generator<SearchDocument> {
  const random = seededNumbers(seed);
  const { wordOf, themeOf } = wordMaker(random);
  const one = <Value>(values: readonly Value[], fallback: Value) =>
    values[Math.floor(random() * values.length)] ?? fallback;
  for (let place = 0; place < count; place += 1) {
    const theme = themeOf();
    const word = () => wordOf(theme);
    const several = (least: number, more: number) =>
      Array.from({ length: least + Math.floor(random() * more) }, word).join("");
    yield {
      kind: "product",
      id: `product-${place}`,
      ref: null,
      title: `${several(1, 2)}${one(theme, "平台")}${several(0, 2)}`.trim(),
      titleOther: "",
      body: Array.from({ length: 6 }, () => `${several(4, 5)},${several(4, 6)}。`).join(""),
      organization: `成都${word()}${word()}科技有限公司`,
      tags: [word(), word(), word()].join(" "),
      facets: {
        domain: [one(DOMAINS, "park")],
        city: [one(CITIES, "成都")],
        locality: [random() < 0.4 ? "local" : "elsewhere"],
      },
      figures: [],
      publishedAt: place,
      deadline: null,
      amount: null,
    };
  }
}

const THEMES = new URL("./market-themes.txt", import.meta.url);

/**
 * The market's words by themes, the commonest first: a third of the thesaurus's concepts as they stood in November
 * 2026, each with its terms and the names of what is near to it. They are a file, so that the measure stays the same
 * when the thesaurus grows: taken from it, twice as many words made every word half as common and the peers faster.
 */
export function themes(): readonly (readonly string[])[] {
  return readFileSync(THEMES, "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split(" "));
}

/** Words of two to four characters of any theme, each as often as any other. */
export function madeTerms(seed: number): () => string {
  const random = seededNumbers(seed);
  const terms = themes().flatMap((theme) => theme.filter((term) => term.length <= LONGEST_ASKED));
  return () => terms[Math.floor(random() * terms.length)] ?? "停车";
}

/** The place of a theme as often as products are about it. */
export function crowded(random: () => number, length: number): number {
  return Math.floor(random() ** CROWDING * length);
}

/** Chinese words of the dictionary with how often they come up, the commonest first. */
export function dictionaryWords(): readonly { readonly word: string; readonly times: number }[] {
  return Buffer.from(dict)
    .toString("utf8")
    .split("\n")
    .flatMap((line) => {
      const [word = "", times = "0"] = line.split(" ");
      return /^\p{Script=Han}{1,6}$/u.test(word) ? [{ word, times: Number(times) }] : [];
    })
    .sort((left, right) => right.times - left.times);
}

function wordMaker(random: () => number) {
  const words = dictionaryWords();
  const sums = new Float64Array(words.length);
  let sum = 0;
  for (const [place, { times }] of words.entries()) {
    sum += times ** 0.75;
    sums[place] = sum;
  }
  const all = themes();
  const themeOf = () => all[crowded(random, all.length)] ?? ["平台"];
  const termOf = (theme: readonly string[]) => theme[crowded(random, theme.length)] ?? "平台";
  const wordOf = (theme: readonly string[]): string => {
    const kind = random();
    if (kind < LATIN_SHARE) return ` ${LATIN[Math.floor(random() * LATIN.length)] ?? "AI"} `;
    if (kind < LATIN_SHARE + MARKET_SHARE) return termOf(random() < OWN_SHARE ? theme : themeOf());
    return words[placeOf(sums, random() * sum)]?.word ?? "的";
  };
  return { wordOf, themeOf };
}

/** The first place whose running sum reaches the value. */
function placeOf(sums: Float64Array, value: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
