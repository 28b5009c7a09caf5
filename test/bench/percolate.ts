import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { indexLexis } from "../../app/search/embedded/index-lexis.ts";
import { openLiveIndex } from "../../app/search/embedded/live-index.ts";
import type { SearchDocument, WatchedSearch } from "../../app/search/engine.ts";
import { openWatch } from "../../app/search/percolation/open-watch.ts";
import type { Lexis } from "../../app/search/query/lexis.ts";
import { madeProducts } from "./made-products.ts";
import { noticeWriters } from "./notice-writers.ts";
import { plainWordsFts, sameAnswersFts } from "./one-document-fts.ts";
import { judge, printTable, writeReport } from "./report.ts";
import { madeSearches } from "./saved-texts.ts";

const SEARCHES = 100_000;
const PEOPLE = 100_000;
const PROVED = 5_000;
const ROUNDS = 3;
const INDEXED = 2_000;
/** So many documents are asked of ours for one that the peers are asked of: theirs takes half a second. */
const OUR_DOCUMENTS = 30;
const LEAST_TIMES_FASTER = 1_000;
const MOST_TIMES_SLOWER = 3;

/**
 * One published call against a hundred thousand saved searches, beside a one-document FTS5 table that is asked each of
 * them; and as many notices made durable, beside a bare insert of the same rows. Interleaved, ours before and after.
 */
export async function bench(words: readonly string[]): Promise<number> {
  const index = openLiveIndex(null);
  index.put([...madeProducts(INDEXED)]);
  const lexis = indexLexis(index);
  const searches = madeSearches(SEARCHES);
  const calls = [...madeProducts(OUR_DOCUMENTS + ROUNDS, 20_261_123)].map(asCall);
  proveSame(calls[0], searches, lexis);
  const watch = openWatch();
  const watched = timed(() => watch.add(searches, lexis));
  const same = sameAnswersFts(searches, lexis);
  const plain = plainWordsFts(searches);
  const ours = () => timed(() => calls.slice(ROUNDS).map((call) => watch.percolate(call, 0))) / OUR_DOCUMENTS;
  ours();
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    const call = calls[round];
    const before = ours();
    const sameAnswers = timed(() => call !== undefined && same.ask(call));
    const plainWords = timed(() => call !== undefined && plain.ask(call));
    const after = ours();
    return { ours: (before + after) / 2, sameAnswers, plainWords };
  });
  const hits = calls.slice(ROUNDS).reduce((sum, call) => sum + watch.percolate(call, 0).length, 0) / OUR_DOCUMENTS;
  same.close();
  plain.close();
  const notices = noticeRounds();
  return report(words, { watched, hits, rounds, notices });
}

type Figures = {
  readonly watched: number;
  readonly hits: number;
  readonly rounds: readonly { readonly ours: number; readonly sameAnswers: number; readonly plainWords: number }[];
  readonly notices: readonly { readonly ours: number; readonly bare: number }[];
};

function report(words: readonly string[], { watched, hits, rounds, notices }: Figures): number {
  const faster = spread(rounds.map((round) => round.sameAnswers / round.ours));
  const slower = spread(notices.map((round) => round.ours / round.bare));
  const rows = [
    ["one call, ours", spread(rounds.map((round) => round.ours))],
    ["one call, FTS5, same answers", spread(rounds.map((round) => round.sameAnswers))],
    ["one call, FTS5, words as they stand", spread(rounds.map((round) => round.plainWords))],
    ["times faster, same answers", faster],
    ["times faster, words as they stand", spread(rounds.map((round) => round.plainWords / round.ours))],
    ["notices durable, ours", spread(notices.map((round) => round.ours))],
    ["notices durable, bare insert", spread(notices.map((round) => round.bare))],
    ["times slower", slower],
  ] as const;
  console.info(
    `${SEARCHES} saved searches, taken in ${(watched / 1000).toFixed(1)} s; ${hits.toFixed(0)} answer a call`,
  );
  console.info(`${PEOPLE} notices; milliseconds, ${ROUNDS} rounds\n`);
  printTable(
    ["", "median", "least", "most"],
    rows.map(([name, { median, least, most }]) => [name, median, least, most]),
  );
  writeReport("percolate", { searches: SEARCHES, people: PEOPLE, watched, hits, rounds, notices });
  return judge(
    [
      {
        what: `one call is >= ${LEAST_TIMES_FASTER} times faster than FTS5 with the same answers`,
        isMet: faster.median >= LEAST_TIMES_FASTER,
      },
      {
        what: `notices are durable in <= ${MOST_TIMES_SLOWER} times a bare insert`,
        isMet: slower.median <= MOST_TIMES_SLOWER,
      },
    ],
    words,
  );
}

/** The peer is no peer unless it finds what we find: asked of a part of the searches, without their filters. */
function proveSame(call: SearchDocument | undefined, searches: readonly WatchedSearch[], lexis: Lexis): void {
  if (call === undefined) throw new Error("no call was made");
  const some = searches.slice(0, PROVED).map((search) => ({ ...search, filters: {} }));
  const watch = openWatch();
  watch.add(some, lexis);
  const peer = sameAnswersFts(some, lexis);
  const [found, expected] = [watch.percolate(call, 0).length, peer.ask(call)];
  peer.close();
  if (found !== expected) throw new Error(`ours finds ${found} searches, the peer ${expected}`);
}

function noticeRounds(): Figures["notices"] {
  const folder = mkdtempSync(path.join(tmpdir(), "jiebang-bench-"));
  const { writeOurs, writeBare, close } = noticeWriters(folder, PEOPLE);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const before = writeOurs();
    const bare = writeBare();
    return { ours: (before + writeOurs()) / 2, bare };
  });
  close();
  rmSync(folder, { recursive: true, force: true });
  return rounds;
}

/** A made product as the call for it: the same words, a call's kind. */
function asCall(product: SearchDocument): SearchDocument {
  return { ...product, kind: "call", id: `call-${product.id}` };
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function spread(values: readonly number[]) {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (place: number) => sorted[place] ?? 0;
  return { median: at(Math.floor(sorted.length / 2)), least: at(0), most: at(sorted.length - 1) };
}
