import type { SearchDocument } from "../../app/search/engine.ts";
import { CONCEPTS } from "../../app/search/thesaurus.ts";

const DOMAINS = ["parking", "park", "health", "uhd", "ai", "security", "retail", "elderly"] as const;
const CITIES = ["成都", "绵阳", "德阳", "北京", "上海"] as const;

/** Numbers from a seed, the same on every machine: a linear congruence, good enough to spread words. */
export function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Made-up products in the market's words: common words often, rare ones seldom, as in real lists. */
export function* madeProducts(count: number): Generator<SearchDocument> {
  const terms = CONCEPTS.flatMap((concept) => concept.terms).filter((term) => /^\p{Script=Han}{2,6}$/u.test(term));
  const random = numbers(20_260_520);
  const next = () => random.next().value;
  const term = () => terms[Math.floor(next() ** 2.5 * terms.length)] ?? "平台";
  const several = (least: number, spread: number) => Array.from({ length: least + Math.floor(next() * spread) }, term);
  for (let place = 0; place < count; place += 1) {
    yield {
      kind: "product",
      id: `product-${place}`,
      ref: null,
      title: several(2, 2).join(""),
      titleOther: "",
      body: Array.from({ length: 4 }, () => `${several(3, 6).join("")}。`).join(""),
      organization: `成都${term()}科技有限公司`,
      tags: several(1, 3).join(" "),
      facets: {
        domain: [DOMAINS[Math.floor(next() * DOMAINS.length)] ?? "park"],
        city: [CITIES[Math.floor(next() * CITIES.length)] ?? "成都"],
        locality: [next() < 0.4 ? "local" : "elsewhere"],
      },
      figures: [],
      publishedAt: place,
      deadline: null,
      amount: null,
    };
  }
}
