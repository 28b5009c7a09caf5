import type { StoredDocument } from "../embedded/stored-document.ts";
import type { SearchQuery } from "../engine.ts";
import { readWhole, WHOLE } from "./meili-document.ts";
import { countOf, firstOf, type MeiliQuestion, type MeiliReader, totalOf } from "./meili-reader.ts";
import type { MeiliAsk } from "./strict-query.ts";

export type Stretch = { readonly sort: SearchQuery["sort"]; readonly offset: number; readonly limit: number };

/** A stretch of the documents asked for, in an order that Meilisearch makes; by relevance it is that of the words. */
export async function findPage(
  reader: MeiliReader,
  ask: MeiliAsk,
  { sort, offset, limit }: Stretch,
  now: number,
): Promise<readonly StoredDocument[]> {
  if (limit === 0) return [];
  if (sort === "deadline") return byDeadline(reader, ask, offset, limit, now);
  const [answer] = await reader.ask([stretchOf(ask, ORDERS[sort], offset, limit)]);
  return (answer?.hits ?? []).map(readWhole);
}

const ORDERS = {
  relevance: [],
  newest: ["publishedAt:desc", "key:asc"],
  amount: ["amount:desc", "publishedAt:desc", "key:asc"],
} as const satisfies Partial<Record<SearchQuery["sort"], readonly string[]>>;

/** What is still open first, the most urgent on top; then what is over, the latest on top; then what has no deadline. */
async function byDeadline(
  reader: MeiliReader,
  ask: MeiliAsk,
  offset: number,
  limit: number,
  now: number,
): Promise<readonly StoredDocument[]> {
  const open = { q: ask.q, filter: [...ask.filter, `deadline > ${now}`] };
  const over = { q: ask.q, filter: [...ask.filter, `(deadline <= ${now} OR deadline NOT EXISTS)`] };
  const [count, first] = await reader.ask([
    countOf(open),
    stretchOf(open, ["deadline:asc", "publishedAt:desc", "key:asc"], offset, limit),
  ]);
  const hits = (first?.hits ?? []).map(readWhole);
  const left = limit - hits.length;
  if (left === 0) return hits;
  const from = Math.max(0, offset - totalOf(count));
  const [rest] = await reader.ask([stretchOf(over, ["deadline:desc", "publishedAt:desc", "key:asc"], from, left)]);
  return [...hits, ...(rest?.hits ?? []).map(readWhole)];
}

function stretchOf(ask: MeiliAsk, sort: readonly string[], offset: number, limit: number): MeiliQuestion {
  if (sort.length === 0) return { ...firstOf(ask, limit, [WHOLE]), offset };
  return { ...firstOf({ ...ask, words: [] }, limit, [WHOLE]), offset, sort: [...sort] };
}
