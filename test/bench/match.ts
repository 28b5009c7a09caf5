import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openEmbeddedEngine } from "../../app/search/embedded/embedded-engine.ts";
import { openLiveIndex } from "../../app/search/embedded/live-index.ts";
import type { MatchQuery, SearchEngine } from "../../app/search/engine.ts";
import { startSearchThreads } from "../../app/search/thread/start-search-threads.ts";
import { madeProducts, madeTerms } from "./made-products.ts";
import { madeQueries } from "./made-queries.ts";
import { openPlainFts } from "./plain-fts.ts";
import { judge, printTable, writeReport } from "./report.ts";
import { numberAfter, spreadOf, timed } from "./spread.ts";

const DEFAULT_SIZE = 20_000;
const FULL_SIZE = 200_000;
const LARGE_SIZE = 1_000_000;
const STEP = 2_000;
const ROUNDS = 3;
const SCENARIOS = { seed: 11, count: 5 } as const;
/** A server runs for months: code that V8 has not compiled yet is no part of its figure. */
const WARM_UP = { scenarios: { seed: 77, count: 20 }, rounds: 10 } as const;
const NEEDS = 5;
const TERMS_OF_NEED = 20;
const TIMES_FTS = 300;
const TIMES_BARE = 4;
const SHOWN = 20;
const MATCHES_AT_ONCE = 10;
const THREAD = new URL("../../app/search/thread/worker-entry.ts", import.meta.url);
const LIST = {
  kinds: ["product"],
  filters: {},
  facets: ["domain", "city", "locality"],
  sort: "relevance",
  page: 1,
  size: 20,
  now: 0,
  locale: "zh",
} as const;

/**
 * Matching scenarios of a hundred terms against every product, beside FTS5's `ORDER BY rank` and a bare loop over the
 * same postings. First the scenarios as a server just started answers them, then, after two hundred other matches, as
 * one that has run for a while does. The bare loop, JavaScript too, has run as often by then; FTS5, which is compiled
 * beforehand, has answered every scenario once, so that what it reads lies in memory. The bars are about the latter.
 */
export async function bench(words: readonly string[]): Promise<number> {
  const count = numberAfter(words, "--size", DEFAULT_SIZE);
  const isAlone = words.includes("--alone");
  const folder = mkdtempSync(path.join(tmpdir(), "jiebang-bench-"));
  const engine = openEmbeddedEngine(path.join(folder, "search"));
  const fts = isAlone ? undefined : openPlainFts(path.join(folder, "fts.sqlite"));
  await engine.rebuild?.start();
  let batch = [];
  for (const product of madeProducts(count)) {
    batch.push(product);
    if (batch.length < STEP) continue;
    await engine.rebuild?.add(batch);
    fts?.add(batch);
    batch = [];
  }
  await engine.rebuild?.add(batch);
  fts?.add(batch);
  await engine.rebuild?.finish();
  const bare = openLiveIndex(path.join(folder, "search"));

  const scenarios = madeScenarios(SCENARIOS);
  const times: Record<"ours" | "fts" | "bare", number[][]> = { ours: [], fts: [], bare: [] };
  const early: number[] = [];
  for (const scenario of scenarios) await matchOnce(engine, scenario);
  for (const scenario of scenarios) early.push(await timed(() => matchOnce(engine, scenario)));
  const others = madeScenarios(WARM_UP.scenarios);
  for (let round = 0; round < WARM_UP.rounds; round += 1) {
    for (const scenario of others) {
      await matchOnce(engine, scenario);
      bareLoop(bare, scenario.flat());
    }
  }
  for (const scenario of scenarios) fts?.search(scenario.flat().join(" "), "OR");
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of ["ours", "fts", "bare", "ours"] as const) {
      if (name === "fts" && fts === undefined) continue;
      const row: number[] = [];
      for (const scenario of scenarios) {
        const terms = scenario.flat();
        if (name === "ours") row.push(await timed(() => matchOnce(engine, scenario)));
        else if (name === "fts") row.push(await timed(() => fts?.search(terms.join(" "), "OR")));
        else row.push(await timed(() => bareLoop(bare, terms)));
      }
      times[name].push(row);
    }
  }
  const ours = spreadOf(times.ours);
  const first = spreadOf([early]);
  const loop = spreadOf(times.bare);
  const peer = fts === undefined ? undefined : spreadOf(times.fts);
  console.info(`${count} products, scenarios of ${NEEDS * TERMS_OF_NEED} terms in ${NEEDS} needs; milliseconds`);
  printTable(
    ["", "p50", "p99", "least", "most"],
    [
      ["ours, explained", ours.p50, ours.p99, ours.least, ours.most],
      ["ours, server just started", first.p50, first.p99, first.least, first.most],
      ...(peer === undefined ? [] : [["FTS5, top 20 by rank", peer.p50, peer.p99, peer.least, peer.most]]),
      ["bare loop over the terms", loop.p50, loop.p99, loop.least, loop.most],
    ],
  );
  const readers = await readersBeside(path.join(folder, "search"), scenarios);
  console.info(
    `a reader's search, p50 / p99: idle ${said(readers.idle)}, while ${MATCHES_AT_ONCE} matches run ${said(readers.busy)} ms`,
  );
  writeReport(count === DEFAULT_SIZE ? "match" : `match-${count}`, {
    count,
    ours,
    first,
    fts: peer,
    bare: loop,
    readers,
  });
  await engine.close();
  bare.close();
  fts?.close();
  rmSync(folder, { recursive: true, force: true });
  const bars = [];
  if (peer !== undefined && count >= FULL_SIZE) {
    const ratio = peer.p50 / ours.p50;
    bars.push({ what: `at least ${TIMES_FTS} times FTS5, was ${ratio.toFixed(0)}`, isMet: ratio >= TIMES_FTS });
  }
  if (count >= LARGE_SIZE) {
    const ratio = ours.p50 / loop.p50;
    bars.push({
      what: `within ${TIMES_BARE} times the bare loop, was ${ratio.toFixed(1)}`,
      isMet: ratio <= TIMES_BARE,
    });
  }
  return judge(bars, words);
}

/** How long readers wait for a search, in threads as the site has them, when nobody matches and while many do. */
async function readersBeside(folder: string, scenarios: readonly (readonly (readonly string[])[])[]) {
  const threads = startSearchThreads({ entry: THREAD, folder, patience: 600_000 });
  const words = Object.values(madeQueries()).flat();
  const read = async () => {
    const times: number[] = [];
    for (const text of words) times.push(await timed(() => threads.search({ ...LIST, text })));
    return times;
  };
  await read();
  const idle = spreadOf([await read(), await read()]);
  let isOver = false;
  const matching = Array.from({ length: MATCHES_AT_ONCE }, async (_, place) => {
    for (let round = place; !isOver; round += 1) await matchOnce(threads, scenarios[round % scenarios.length] ?? []);
  });
  const busy = spreadOf([await read(), await read()]);
  isOver = true;
  await Promise.all(matching);
  await threads.close();
  return { idle, busy };
}

function said({ p50, p99 }: { readonly p50: number; readonly p99: number }): string {
  return `${p50.toFixed(1)} / ${p99.toFixed(1)}`;
}

/** Needs of so many terms each, in the market's words. */
function madeScenarios({
  seed,
  count,
}: {
  readonly seed: number;
  readonly count: number;
}): readonly (readonly (readonly string[])[])[] {
  const term = madeTerms(seed);
  return Array.from({ length: count }, () =>
    Array.from({ length: NEEDS }, () => Array.from({ length: TERMS_OF_NEED }, term)),
  );
}

function matchOnce(engine: SearchEngine, scenario: readonly (readonly string[])[]) {
  const query: MatchQuery = {
    needs: scenario.map((terms, place) => ({
      id: String(place),
      text: terms.join("、"),
      domain: null,
      must: true,
      figure: null,
    })),
    context: scenario.map((terms) => terms.slice(0, 3).join("、")).join("\n"),
    domain: "parking",
    filters: {},
    size: SHOWN,
  };
  return engine.match(query);
}

/** The least that any answer costs: every posting of every term added up, and the best twenty picked. */
function bareLoop(index: ReturnType<typeof openLiveIndex>, terms: readonly string[]): readonly number[] {
  const best: number[] = [];
  for (const { segment } of index.parts()) {
    const sums = new Float32Array(segment.size);
    for (const term of terms) {
      for (const place of segment.wordsHolding(term)) {
        const { documents, impacts, length } = segment.postings(place);
        for (let at = 0; at < length; at += 1)
          sums[documents[at] ?? 0] = (sums[documents[at] ?? 0] ?? 0) + (impacts[at] ?? 0);
      }
    }
    for (let document = 0; document < sums.length; document += 1) {
      const sum = sums[document] ?? 0;
      if (best.length === SHOWN && sum <= (sums[best[SHOWN - 1] ?? 0] ?? 0)) continue;
      const at = best.findIndex((other) => sum > (sums[other] ?? 0));
      best.splice(at === -1 ? best.length : at, 0, document);
      best.length = Math.min(best.length, SHOWN);
    }
  }
  return best;
}
