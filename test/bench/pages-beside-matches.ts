import { rmSync } from "node:fs";
import path from "node:path";
import { newId } from "../../app/kernel/ids.ts";
import { jobsDone } from "../support/demo-template.ts";
import { type Answer, fieldIn, type HttpClient, httpClient } from "../support/http-client.ts";
import { startTestSite, type TestSite } from "../support/site.ts";
import { madeTerms } from "./made-products.ts";
import { madeQueries } from "./made-queries.ts";
import { stockMadeProducts } from "./made-stock.ts";
import { judge, printTable, writeReport } from "./report.ts";
import { numberAfter, spreadOf, timed } from "./spread.ts";

const DEFAULT_SIZE = 20_000;
const ROUNDS = 3;
const REBUILD_MS = 20 * 60_000;
const READERS = 4;
const MATCHES_AT_ONCE = 10;
/** Each official's: all together more than the 500 answers that are remembered. */
const DRAFTS = 60;
const NEEDS = 5;
const MOST_TIMES_DRAWN = 9;
const TERMS_OF_NEED = 6;
const MOST_TIMES_IDLE = 3;
const PAGES = ["/zh/products", "/zh/calls", "/zh/search"] as const;

/**
 * How long readers wait for pages while ten officials look at the live coverage of one draft after the other, each a
 * match, without a pause. Issue 3 asks for pages' p99 while ten matches run and names no number; three times the idle
 * p99, as the rush of bids has it, is the bar here. Every page is about words nobody asked before, and the drafts are
 * more than the site remembers answers for.
 */
export async function bench(words: readonly string[]): Promise<number> {
  const count = numberAfter(words, "--size", DEFAULT_SIZE);
  const [first = [], ...rounds] = Array.from({ length: 2 * ROUNDS + 1 }, (_, round) => madeAddresses(round));
  const site = await startTestSite();
  await jobsDone(site.dataDir);
  await site.stop();
  stockMadeProducts(site.dataDir, count);
  rmSync(path.join(site.dataDir, "search"), { recursive: true, force: true });
  await site.restart(REBUILD_MS);
  const officials = await Promise.all(Array.from({ length: MATCHES_AT_ONCE }, (_, place) => openOfficial(site, place)));
  await read(site, first);
  await Promise.all(officials.map((look) => look()));

  const idle: number[][] = [];
  const busy: number[][] = [];
  const matches: number[][] = [];
  for (let round = 0; round < rounds.length; round += 2) {
    await jobsDone(site.dataDir);
    idle.push(await read(site, rounds[round] ?? []));
    let isOver = false;
    const matching = officials.map(async (look) => {
      const times: number[] = [];
      while (!isOver) times.push(await look());
      return times;
    });
    busy.push(await read(site, rounds[round + 1] ?? []));
    isOver = true;
    matches.push((await Promise.all(matching)).flat());
  }
  await site.close();
  return report({ count, idle: spreadOf(idle), busy: spreadOf(busy), matches: spreadOf(matches) }, words);
}

/** List pages about words of every kind, others in each round. */
function madeAddresses(round: number): readonly string[] {
  return Object.values(madeQueries(1_000 + round))
    .flat()
    .map((text, place) => `${PAGES[place % PAGES.length]}?q=${encodeURIComponent(text)}`);
}

/** Milliseconds of each page, as the readers ask for them side by side. */
async function read(site: TestSite, addresses: readonly string[]): Promise<number[]> {
  const client = httpClient(site.url);
  const times: number[] = [];
  const left = addresses.values();
  const reader = async () => {
    for (const page of left) times.push(await timed(async () => assertAnswered(await client.get(page), page)));
  };
  await Promise.all(Array.from({ length: READERS }, reader));
  return times;
}

/** An official with calls that are being written, each of them asking for something else. */
async function openOfficial(site: TestSite, place: number) {
  const client = httpClient(site.url);
  await client.get((site.passes.zhoulan ?? "").replace(site.url, ""));
  const form = await client.get("/office/calls/new");
  const bureauId = /name="bureauId"[^>]*value="([0-9a-z]{26})"/.exec(form.text)?.[1] ?? "";
  const term = madeTerms(place + 1);
  const drafts: string[] = [];
  for (let number = 0; number < DRAFTS; number += 1) {
    const scenarioTitle = `智慧停车与园区管理${place}-${number}`;
    drafts.push(await writeDraft(client, { bureauId, start: "blank", scenario: "new", scenarioTitle }, term));
  }
  let turn = 0;
  /** Looks at who could answer the next call's needs; gives the milliseconds. */
  return () =>
    timed(async () => {
      const page = await client.get(`/office/calls/${drafts[turn % DRAFTS]}/supply`);
      turn += 1;
      assertAnswered(page, "the coverage of a draft");
      if (!page.text.includes("supply-needs")) throw new Error("the coverage of a draft told nothing");
    });
}

/** A call with needs of several terms each, written as an official writes it; gives its id. */
async function writeDraft(
  client: HttpClient,
  start: Readonly<Record<string, string>>,
  term: () => string,
): Promise<string> {
  const id = newId<"call">(Date.now());
  assertAnswered(await client.post("/office/calls/new", { id, ...start }), "a new call", 303);
  const version = fieldIn((await client.get(`/office/calls/${id}/needs`)).text, "version");
  for (let time = 0; time < MOST_TIMES_DRAWN; time += 1) {
    const saved = await client.post(`/office/calls/${id}/save/needs`, { version, ...madeNeeds(term) });
    // Terms drawn side by side may read as a condition that no call may make: others are drawn.
    if (saved.status === 422) continue;
    assertAnswered(saved, "saving needs");
    return id;
  }
  throw new Error("no needs were taken");
}

function madeNeeds(term: () => string): Readonly<Record<string, string>> {
  const terms = (count: number) => Array.from({ length: count }, term);
  return Object.fromEntries(
    Array.from({ length: NEEDS }, (_, place) => [
      [`needs[${place}].id`, newId<"need">(Date.now())],
      [`needs[${place}].titleZh`, terms(2).join("")],
      [`needs[${place}].detailZh`, terms(TERMS_OF_NEED).join("、")],
    ]).flat(),
  );
}

function assertAnswered(answer: Answer, what: string, status = 200): void {
  if (answer.status !== status) throw new Error(`${what}: ${answer.status}`);
}

type Figures = { readonly count: number } & Record<"idle" | "busy" | "matches", ReturnType<typeof spreadOf>>;

function report({ count, idle, busy, matches }: Figures, words: readonly string[]): number {
  const row = (what: string, { p50, p99, least, most }: Figures["idle"]) => [what, p50, p99, least, most];
  console.info(
    `${count} made products beside the demo's, ${READERS} readers, ${MATCHES_AT_ONCE} officials; milliseconds`,
  );
  printTable(
    ["", "p50", "p99", "least", "most"],
    [
      row("a list page, idle", idle),
      row(`a list page, ${MATCHES_AT_ONCE} matches running`, busy),
      row("the coverage of a draft", matches),
    ],
  );
  const ratio = busy.p99 / idle.p99;
  console.info(`p99 busy over idle: ${ratio.toFixed(2)}, p50: ${(busy.p50 / idle.p50).toFixed(2)}`);
  writeReport(count === DEFAULT_SIZE ? "pages-beside-matches" : `pages-beside-matches-${count}`, {
    count,
    idle,
    busy,
    matches,
    ratio,
  });
  const bar = `pages' p99 beside ten matches within ${MOST_TIMES_IDLE} times idle, was ${ratio.toFixed(1)}`;
  return judge([{ what: bar, isMet: ratio <= MOST_TIMES_IDLE }], words);
}
