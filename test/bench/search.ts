import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openEmbeddedEngine } from "../../app/search/embedded/embedded-engine.ts";
import type { SearchDocument, SearchEngine } from "../../app/search/engine.ts";
import { madeProducts } from "./made-products.ts";
import { openPlainFts } from "./plain-fts.ts";
import { printTable, writeReport } from "./report.ts";

const DEFAULT_SIZE = 20_000;
const STEP = 2_000;
const ROUNDS = 3;

const QUERIES = {
  "2 characters": ["充电", "疫苗", "公园", "停车", "直播", "养老"],
  "4 characters": ["智慧停车", "数字孪生", "车路协同", "冷链物流"],
  "several words": ["停车 无感支付", "养老 跌倒 雷达", "园区 能源 节能"],
  mixed: ["8K直播", "V2X 路侧", "5G 专网"],
} as const;

const CALL = `城区智慧停车与充电设施改造
停车诱导与空位显示、错时共享、无感支付、路内高位视频,快充桩与有序充电接入统一监管平台;公园步道无人清扫与夜间巡检,
下穿隧道积水预警,热线工单自动派单,一张三维图指挥。`;

/** First figures of search and match over made-up products, beside FTS5 with jieba's words in the same process. */
export async function bench(words: readonly string[]): Promise<number> {
  const size = Number(words[words.indexOf("--size") + 1] ?? DEFAULT_SIZE);
  const count = words.includes("--size") && Number.isInteger(size) && size > 0 ? size : DEFAULT_SIZE;
  const folder = mkdtempSync(path.join(tmpdir(), "jiebang-bench-"));
  const engine = openEmbeddedEngine(path.join(folder, "search.sqlite"));
  const plain = openPlainFts();
  const built = { ours: 0, plain: 0 };
  for (const batch of batches(count)) {
    built.ours += await timed(() => engine.index(batch));
    built.plain += await timed(() => plain.add(batch));
  }
  const rows = [];
  for (const [kind, queries] of Object.entries(QUERIES)) {
    const ours = await spread(queries, (text) => searchOnce(engine, text));
    const theirs = await spread(queries, (text) => plain.search(text, "AND"));
    rows.push({ kind, ours, theirs });
  }
  rows.push({
    kind: "match a call",
    ours: await spread([CALL], () => matchOnce(engine)),
    theirs: await spread([CALL], (text) => plain.search(text, "OR")),
  });
  console.info(
    `${count} products, ${(statSync(path.join(folder, "search.sqlite")).size / 1e6).toFixed(0)} MB, milliseconds`,
  );
  console.info(`indexed in ${(built.ours / 1000).toFixed(1)} s; FTS5 + jieba ${(built.plain / 1000).toFixed(1)} s`);
  printTable(
    ["query", "p50", "p99", "FTS5 + jieba p50", "p99"],
    rows.map(({ kind, ours, theirs }) => [kind, ours.p50, ours.p99, theirs.p50, theirs.p99]),
  );
  writeReport("search", { count, built, rows });
  await engine.close();
  plain.close();
  rmSync(folder, { recursive: true, force: true });
  return 0;
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

function searchOnce(engine: SearchEngine, text: string) {
  return engine.search({
    text,
    kinds: [],
    filters: {},
    facets: ["domain", "city", "locality"],
    sort: "relevance",
    page: 1,
    size: 20,
    now: 0,
    locale: "zh",
  });
}

function matchOnce(engine: SearchEngine) {
  const needs = CALL.split(/[、,;。\n]+/).filter((text) => text !== "");
  return engine.match({
    needs: needs
      .slice(0, 8)
      .map((text, place) => ({ id: String(place), text, domain: null, must: true, figure: null })),
    context: CALL,
    domain: "parking",
    filters: {},
    size: 20,
  });
}

async function spread(queries: readonly string[], run: (text: string) => unknown) {
  const times: number[] = [];
  for (const text of queries) await run(text);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const text of queries) times.push(await timed(() => run(text)));
  }
  times.sort((left, right) => left - right);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}

async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
