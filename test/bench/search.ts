import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openEmbeddedEngine } from "../../app/search/embedded/embedded-engine.ts";
import type { SearchDocument, SearchEngine } from "../../app/search/engine.ts";
import { openMeilisearchEngine } from "../../app/search/meilisearch/meilisearch-engine.ts";
import { hasGroonga, openGroonga } from "./groonga.ts";
import { madeProducts } from "./made-products.ts";
import { madeQueries } from "./made-queries.ts";
import { openPlainFts } from "./plain-fts.ts";
import { judge, printTable, readReport, writeReport } from "./report.ts";
import { numberAfter, type Spread, spreadOf, timed } from "./spread.ts";

const DEFAULT_SIZE = 20_000;
const FULL_SIZE = 200_000;
const LARGE_SIZE = 1_000_000;
const STEP = 2_000;
const ROUNDS = 3;
const TIMES_FTS = 20;
const TIMES_GROONGA = 10;
/** Other queries than those that are measured, to warm up with, twice each: 2,500, by when V8 has compiled the paths of every kind. */
const OTHER_SEEDS = [8, 9, 10, 11, 12, 13, 14, 15, 16, 17];
const WARM_ROUNDS = 2;
/** The peers come compiled; theirs are the pages of their files. */
const PEERS_WARM_WITH = 1;
const RECALL_QUERIES = 6;
const MOST_LISTED = 3_000;

/** Of one kind of query: hits at the median, times of ours when the index was asked before and when it was not, peers' times. */
type Row = {
  readonly kind: string;
  readonly hits: number;
  readonly ours: Spread;
  readonly first: Spread;
  readonly theirs: Readonly<Record<string, Spread>>;
};

type Peer = {
  readonly name: string;
  readonly search: (text: string) => Promise<number>;
  readonly close: () => unknown;
};

/**
 * Search over made-up products, top 20 with total and exact facets of three fields, beside FTS5 with jieba's words,
 * Groonga where it is installed and Meilisearch where `MEILI_URL` names a server. Everybody is warm, as a server is that
 * has been up for an hour: which documents answer a query is known from the round before. What a query costs that nobody
 * asked before stands in a column of its own. Rounds go ours, peers, ours.
 */
export async function bench(words: readonly string[]): Promise<number> {
  const count = numberAfter(words, "--size", DEFAULT_SIZE);
  const folder = mkdtempSync(path.join(tmpdir(), "jiebang-bench-"));
  const engine = openEmbeddedEngine(path.join(folder, "search"));
  const peers = await openPeers(folder, count, engine, words.includes("--alone"));
  const kinds = madeQueries();
  const rows: Row[] = [];
  await warmUp(engine, peers);
  for (const [kind, queries] of Object.entries(kinds)) rows.push(await compare(kind, queries, engine, peers));
  console.info(`${count} products; milliseconds, p50 / p99 (medians of the rounds from - to)`);
  printTable(
    [
      "query",
      "hits",
      "ours",
      "asked first",
      ...peers.map((peer) => peer.name),
      ...peers.map((peer) => `times ${peer.name}`),
    ],
    rows.map(({ kind, hits, ours, first, theirs }) => [
      kind,
      String(hits),
      said(ours),
      `${first.p50.toFixed(2)} / ${first.p99.toFixed(2)}`,
      ...peers.map(({ name }) => said(theirs[name] ?? ours)),
      ...peers.map(({ name }) => ((theirs[name]?.p50 ?? 0) / ours.p50).toFixed(1)),
    ]),
  );
  const recall = await recallOf(engine, count, kinds);
  console.info(`recall against substring truth ${recall.toFixed(4)}`);
  writeReport(count === DEFAULT_SIZE ? "search" : `search-${count}`, { count, rows, recall });
  await engine.close();
  for (const peer of peers) await peer.close();
  rmSync(folder, { recursive: true, force: true });
  return judge(barsOf(count, rows, recall), words);
}

async function warmUp(engine: SearchEngine, peers: readonly Peer[]): Promise<void> {
  const others = OTHER_SEEDS.map((seed) => Object.values(madeQueries(seed)).flat());
  for (const queries of others.slice(0, PEERS_WARM_WITH)) {
    for (const peer of peers) for (const text of queries) await peer.search(text);
  }
  for (let round = 0; round < WARM_ROUNDS; round += 1) {
    for (const text of others.flat()) await searchOnce(engine, text);
  }
}

async function openPeers(
  folder: string,
  count: number,
  engine: SearchEngine,
  isAlone: boolean,
): Promise<readonly Peer[]> {
  const peers: Peer[] = [];
  const adders: ((documents: readonly SearchDocument[]) => unknown)[] = [];
  if (!isAlone) {
    const fts = openPlainFts(path.join(folder, "fts.sqlite"));
    adders.push((documents) => fts.add(documents));
    peers.push({
      name: "FTS5",
      search: async (text) => timed(() => fts.search(text, "AND")),
      close: () => fts.close(),
    });
    if (hasGroonga()) {
      const groonga = await openGroonga(path.join(folder, "groonga"));
      adders.push((documents) => groonga.add(documents));
      peers.push({
        name: "Groonga",
        search: async (text) => (await groonga.search(text)).ms,
        close: () => groonga.close(),
      });
    } else console.info("Groonga skipped: it is not installed");
    const url = process.env.MEILI_URL;
    if (url === undefined) console.info("Meilisearch skipped: MEILI_URL is not set");
    else {
      const meili = openMeilisearchEngine({
        url,
        apiKey: process.env.MEILI_API_KEY,
        prefix: "jiebang-bench",
        searchMs: 60_000,
      });
      await meili.clear();
      adders.push((documents) => meili.index(documents));
      peers.push({
        name: "Meilisearch",
        search: (text) => timed(() => searchOnce(meili, text)),
        close: () => meili.clear(),
      });
    }
  }
  await engine.rebuild?.start();
  for (const batch of batches(count)) {
    await engine.rebuild?.add(batch);
    for (const add of adders) await add(batch);
  }
  await engine.rebuild?.finish();
  return peers;
}

async function compare(
  kind: string,
  queries: readonly string[],
  engine: SearchEngine,
  peers: readonly Peer[],
): Promise<Row> {
  const ours: number[][] = [];
  const theirs: Record<string, number[][]> = Object.fromEntries(peers.map(({ name }) => [name, []]));
  const run = async () => {
    const times: number[] = [];
    for (const text of queries) times.push(await timed(() => searchOnce(engine, text)));
    ours.push(times);
  };
  const first: number[] = [];
  const totals: number[] = [];
  for (const text of queries) {
    first.push(await timed(() => searchOnce(engine, text)));
    totals.push((await searchOnce(engine, text)).total);
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    await run();
    for (const peer of peers) {
      const times: number[] = [];
      for (const text of queries) times.push(await peer.search(text));
      theirs[peer.name]?.push(times);
    }
    await run();
  }
  const sums = Object.fromEntries(Object.entries(theirs).map(([name, rounds]) => [name, spreadOf(rounds)]));
  const hits = totals.sort((one, other) => one - other)[totals.length >> 1] ?? 0;
  return { kind, hits, ours: spreadOf(ours), first: spreadOf([first]), theirs: sums };
}

function said({ p50, p99, least, most }: Spread): string {
  return `${p50.toFixed(2)} / ${p99.toFixed(2)} (${least.toFixed(2)} - ${most.toFixed(2)})`;
}

function barsOf(count: number, rows: readonly Row[], recall: number) {
  const bars = [{ what: `recall against substring truth 1.000, was ${recall.toFixed(4)}`, isMet: recall === 1 }];
  if (count < FULL_SIZE) return bars;
  if (count >= LARGE_SIZE) return [...bars, ...largeBars(rows)];
  for (const { kind, ours, theirs } of rows) {
    for (const [name, times] of [
      ["FTS5", TIMES_FTS],
      ["Groonga", TIMES_GROONGA],
    ] as const) {
      const peer = theirs[name];
      if (peer === undefined) continue;
      const ratio = peer.p50 / ours.p50;
      bars.push({ what: `${kind}: at least ${times} times ${name}, was ${ratio.toFixed(1)}`, isMet: ratio >= times });
    }
  }
  return bars;
}

/** At a million: the slowest of a hundred below the median of FTS5 at two hundred thousand, as this bench last saw it. */
function largeBars(rows: readonly Row[]) {
  const smaller: { readonly rows: readonly Row[] } | undefined = readReport(`search-${FULL_SIZE}`);
  if (smaller === undefined) console.info(`run search --size ${FULL_SIZE} first to compare with FTS5's median there`);
  return rows.flatMap(({ kind, ours }) => {
    const peer = smaller?.rows.find((row) => row.kind === kind)?.theirs.FTS5;
    if (peer === undefined) return [];
    const what = `${kind}: p99 below FTS5's p50 at ${FULL_SIZE}, was ${ours.p99.toFixed(2)} to ${peer.p50.toFixed(2)}`;
    return [{ what, isMet: ours.p99 < peer.p50 }];
  });
}

function* batches(count: number): Generator<SearchDocument[]> {
  let batch: SearchDocument[] = [];
  for (const product of madeProducts(count)) {
    batch.push(product);
    if (batch.length < STEP) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function searchOnce(engine: SearchEngine, text: string, page = 1, size = 20) {
  return engine.search({
    text,
    kinds: ["product"],
    filters: {},
    facets: page === 1 ? ["domain", "city", "locality"] : [],
    sort: "relevance",
    page,
    size,
    now: 0,
    locale: "zh",
  });
}

/** Of the products in which the very characters stand, the share that a search finds; seldom words are listed whole. */
async function recallOf(engine: SearchEngine, count: number, kinds: ReturnType<typeof madeQueries>): Promise<number> {
  const asked = ["1 character", "2 characters", "4 characters"].flatMap((kind) =>
    (kinds[kind] ?? []).slice(0, RECALL_QUERIES),
  );
  const truth = new Map<string, Set<string>>(asked.map((text) => [text, new Set()]));
  for (const { id, title, body, tags, organization } of madeProducts(count)) {
    const whole = `${title}\n${body}\n${tags}\n${organization}`;
    for (const [text, ids] of truth) if (whole.includes(text)) ids.add(id);
  }
  let wanted = 0;
  let found = 0;
  for (const [text, ids] of truth) {
    wanted += ids.size;
    const { total } = await searchOnce(engine, text);
    if (total > MOST_LISTED) {
      found += Math.min(total, ids.size);
      continue;
    }
    for (let page = 1; (page - 1) * 100 < total; page += 1) {
      for (const hit of (await searchOnce(engine, text, page, 100)).hits) if (ids.has(hit.id)) found += 1;
    }
  }
  return wanted === 0 ? 1 : found / wanted;
}
