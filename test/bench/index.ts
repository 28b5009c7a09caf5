import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openLiveIndex } from "../../app/search/embedded/live-index.ts";
import { searchIndex } from "../../app/search/embedded/search-index.ts";
import { searchWordsOf } from "./jieba-words.ts";
import { madeProducts } from "./made-products.ts";
import { judge, printTable, writeReport } from "./report.ts";
import { numberAfter, spreadOf, timed } from "./spread.ts";

const DEFAULT_SIZE = 20_000;
const LARGE_SIZE = 1_000_000;
const STEP = 2_000;
const CHANGES = 20;
const STEMS = [..."甲乙丙丁戊己庚辛壬癸"];
const BARE_EVERY = 5;
const MOST_SHARE = 0.5;
const LEAST_SPEED = 0.9;
const MOST_CHANGE_MS = 50;
/** Bytes a document beside the segment: whether it is dead, and the rows that questions are reckoned in. */
const SCRATCH = 1 + 5 + 10.125;

/** Building an index beside a bare loop of jieba over the same texts, what it takes in memory, and how soon a change is found. */
export async function bench(words: readonly string[]): Promise<number> {
  const count = numberAfter(words, "--size", DEFAULT_SIZE);
  const folder = mkdtempSync(path.join(tmpdir(), "jiebang-bench-"));
  const index = openLiveIndex(path.join(folder, "search"));
  const rebuild = index.rebuild("");
  const spent = { ours: 0, oursBeside: 0, bare: 0 };
  let textBytes = 0;
  let batch = [];
  let place = 0;
  searchWordsOf("先把词典读进来");
  for (const product of madeProducts(count)) {
    batch.push(product);
    const { title, body, tags, organization } = product;
    textBytes += Buffer.byteLength(`${title}${body}${tags}${organization}`);
    if (batch.length < STEP && place + 1 < count) {
      place += 1;
      continue;
    }
    place += 1;
    const some = batch;
    batch = [];
    const ours = await timed(() => rebuild.put(some));
    spent.ours += ours;
    if ((place / STEP) % BARE_EVERY !== 0) continue;
    spent.oursBeside += ours;
    spent.bare += await timed(() => {
      for (const one of some) searchWordsOf(`${one.title}\n${one.body}\n${one.tags}\n${one.organization}`);
    });
  }
  const finish = await timed(() => rebuild.finish());
  const bareWhole = spent.oursBeside === 0 ? spent.bare : (spent.bare / spent.oursBeside) * spent.ours;
  const speed = bareWhole / (spent.ours + finish);
  const resident = index.parts().reduce((sum, part) => sum + part.segment.bytes, 0);
  const share = (resident + SCRATCH * count) / textBytes;
  const changes: number[] = [];
  const [one] = [...madeProducts(1)];
  for (let change = 0; change < CHANGES && one !== undefined; change += 1) {
    const word = `改样${STEMS[change % STEMS.length] ?? ""}${STEMS[Math.floor(change / STEMS.length)] ?? ""}`;
    changes.push(
      await timed(() => {
        index.put([{ ...one, id: `product-${change * 7}`, title: `${one.title}${word}` }]);
        const { total } = searchIndex(index, {
          text: `"${word}"`,
          kinds: [],
          filters: {},
          facets: [],
          sort: "relevance",
          page: 1,
          size: 1,
          now: 0,
          locale: "zh",
        });
        if (total !== 1) throw new Error("the changed product was not found");
      }),
    );
  }
  const change = spreadOf([changes]);
  const reopened = await timed(() => openLiveIndex(path.join(folder, "search")).close());
  console.info(`${count} products, ${(textBytes / 1e6).toFixed(0)} MB of text`);
  printTable(
    ["figure", "value"],
    [
      ["seconds to build", ((spent.ours + finish) / 1000).toFixed(1)],
      ["  of them to finish", (finish / 1000).toFixed(1)],
      ["seconds of bare jieba", (bareWhole / 1000).toFixed(1)],
      ["speed against bare jieba", speed],
      ["memory in MB", (resident / 1e6).toFixed(0)],
      ["memory against text", share],
      ["ms until a change is found, p50", change.p50],
      ["ms to open", reopened],
    ],
  );
  writeReport(count === DEFAULT_SIZE ? "index" : `index-${count}`, {
    count,
    textBytes,
    spent,
    finish,
    speed,
    share,
    change,
    reopened,
  });
  index.close();
  rmSync(folder, { recursive: true, force: true });
  const bars = [
    {
      what: `a change found within ${MOST_CHANGE_MS} ms, was ${change.p50.toFixed(1)}`,
      isMet: change.p50 <= MOST_CHANGE_MS,
    },
    { what: `built at ${LEAST_SPEED} of bare jieba, was ${speed.toFixed(2)}`, isMet: speed >= LEAST_SPEED },
  ];
  if (count >= LARGE_SIZE) {
    bars.push({
      what: `at most ${MOST_SHARE} of the text in memory, was ${share.toFixed(2)}`,
      isMet: share <= MOST_SHARE,
    });
  }
  return judge(bars, words);
}
