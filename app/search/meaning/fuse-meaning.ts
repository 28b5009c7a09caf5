import type { MatchAnswer, MatchQuery, SearchEngine } from "../engine.ts";
import type { Embed } from "./embedding-client.ts";

/** So many first products are put in order by meaning too; what words did not find, meaning does not bring. */
const FUSED = 60;
/** Ranks are added as 1 / (this + rank): a first place counts for little more than a second. */
const RANK_SHIFT = 60;
const MOST_KEPT = 20_000;
/** After a failure the server is left alone so long, in milliseconds. */
const REST = 30_000;

export type MeaningOptions = {
  readonly embed: Embed;
  /** What a product says of itself; undefined when it is not there any more. */
  readonly textOf: (productId: string) => string | undefined;
  readonly log: (line: string) => void;
  readonly clock?: () => number;
};

/**
 * The same engine, its matches put in order by words and by meaning together, rank with rank. A server of vectors
 * that fails or is slow changes nothing but the order, which is then that of words alone.
 */
export function fuseMeaning(engine: SearchEngine, options: MeaningOptions): SearchEngine {
  const vectorsOf = rememberVectors(options.embed);
  const clock = options.clock ?? Date.now;
  let restsUntil = 0;
  return {
    ...engine,
    async match(query) {
      const answer = await engine.match({ ...query, size: Math.max(query.size, FUSED) });
      const byWords = { ...answer, products: answer.products.slice(0, query.size) };
      if (query.needs.length === 0 || answer.products.length < 2 || clock() < restsUntil) return byWords;
      try {
        return await fused(query, answer, options.textOf, vectorsOf);
      } catch (error) {
        restsUntil = clock() + REST;
        options.log(error instanceof Error ? error.message : String(error));
        return byWords;
      }
    },
  };
}

async function fused(
  query: MatchQuery,
  answer: MatchAnswer,
  textOf: MeaningOptions["textOf"],
  vectorsOf: Embed,
): Promise<MatchAnswer> {
  const first = answer.products.slice(0, FUSED);
  const texts = first.map((product) => textOf(product.id) ?? product.title);
  const needs = query.needs.map((need) => need.text);
  const vectors = await vectorsOf([...needs, ...texts]);
  const wanted = vectors.slice(0, needs.length);
  const nearness = texts.map((_text, place) => {
    const offered = vectors[needs.length + place];
    return Math.max(...wanted.map((need) => (offered === undefined ? -1 : similarity(need, offered))));
  });
  const byMeaning = [...nearness.keys()].sort(
    (one, other) => (nearness[other] ?? 0) - (nearness[one] ?? 0) || one - other,
  );
  const ranks = new Map(byMeaning.map((place, rank) => [place, rank]));
  const worth = (place: number) => 1 / (RANK_SHIFT + place) + 1 / (RANK_SHIFT + (ranks.get(place) ?? FUSED));
  const order = [...first.keys()].sort((one, other) => worth(other) - worth(one) || one - other);
  const products = [...order.flatMap((place) => first[place] ?? []), ...answer.products.slice(FUSED)];
  return { ...answer, products: products.slice(0, query.size) };
}

function similarity(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let place = 0; place < one.length; place += 1) sum += (one[place] ?? 0) * (other[place] ?? 0);
  return sum;
}

/** Asks only for texts that were not asked for lately. */
function rememberVectors(embed: Embed): Embed {
  const kept = new Map<string, Float32Array>();
  return async (texts) => {
    const unknown = [...new Set(texts)].filter((text) => !kept.has(text));
    const fresh = unknown.length === 0 ? [] : await embed(unknown);
    for (const [place, text] of unknown.entries()) {
      const vector = fresh[place];
      if (vector === undefined) throw new Error("embeddings: a vector is missing");
      if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value ?? "");
      kept.set(text, vector);
    }
    return texts.map((text) => kept.get(text) ?? new Float32Array(0));
  };
}
