import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { CommandWorld } from "../../app/cli/command.ts";
import { importCommand } from "../../app/cli/import.ts";
import { matchCommand } from "../../app/cli/match.ts";
import { searchCommand } from "../../app/cli/search.ts";
import { openEmbeddedEngine } from "../../app/search/embedded/embedded-engine.ts";
import { openDatabase } from "../../db/connection.ts";
import { migrateDatabase } from "../../db/migrate.ts";
import { bigramBaseline } from "./bigram-baseline.ts";
import { type Asked, writeMissReport } from "./miss-report.ts";
import { judge, printTable, writeReport } from "./report.ts";

const HOME = path.resolve(import.meta.dirname, "../..");
const BARS = { match: 0.85, coverage: 0.95, hardNegatives: 0.2, search: 0.85, searchKind: 0.75 } as const;

const grades = z.record(z.string(), z.number());
const entryShape = z.array(z.object({ id: z.string(), title: z.string(), body: z.string(), org: z.string() }));
const queryShape = z.array(z.object({ id: z.string(), type: z.string(), query: z.string(), relevant: grades }));
const needsShape = z.record(z.string(), z.record(z.string(), z.array(z.string())));
const searchAnswer = z.object({ results: z.array(z.object({ ref: z.string() })) });
const matchAnswer = z.object({ products: z.array(z.object({ ref: z.string() })) });

type Rank = (asked: string) => Promise<readonly string[]>;

/** Measures search and matching on graded lists, through the very commands that an administrator types. */
export async function bench(words: readonly string[]): Promise<number> {
  const folder = words.find((word) => !word.startsWith("--")) ?? process.env.JIEBANG_SAMPLE_DATA ?? "../shared/data";
  const dir = path.resolve(HOME, folder);
  if (!existsSync(path.join(dir, "queries.json"))) {
    console.info(`relevance: no graded lists in ${folder}`);
    return 0;
  }
  const isLoud = words.includes("--each");
  const asked: Asked[] = [];
  const { rankSearch, rankMatch, close } = await openCommands(dir);
  const baseline = baselines(dir);
  const ours = { ...(await measureSearch(dir, rankSearch, asked)), ...(await measureMatch(dir, rankMatch, asked)) };
  const theirs = {
    ...(await measureSearch(dir, baseline.search, [])),
    ...(await measureMatch(dir, baseline.match, [])),
  };
  if (isLoud)
    for (const one of asked)
      console.info(one.value.toFixed(3), one.kind, one.question, gradedLine(one.ranked, one.relevant));
  await close();
  printTable(
    ["figure", "ours", "pairs of characters"],
    Object.entries(ours).map(([name, value]) => [name, value, theirs[name] ?? 0]),
  );
  console.info(`misses: ${path.relative(process.cwd(), writeMissReport(asked, titlesOf(dir)))}`);
  writeReport("relevance", { ours, theirs, bars: BARS });
  return judge(barsOf(ours), words);
}

function barsOf(figures: Readonly<Record<string, number>>) {
  const kinds = Object.entries(figures).filter(([name]) => name.startsWith("search/"));
  const at = (name: string) => figures[name] ?? 0;
  return [
    { what: `match nDCG@10 >= ${BARS.match}`, isMet: at("match") >= BARS.match },
    { what: `need coverage@10 >= ${BARS.coverage}`, isMet: at("coverage") >= BARS.coverage },
    { what: `hard negatives in the top 10 <= ${BARS.hardNegatives}`, isMet: at("hardNegatives") <= BARS.hardNegatives },
    { what: `search nDCG@10 >= ${BARS.search}`, isMet: at("search") >= BARS.search },
    ...kinds.map(([name, value]) => ({ what: `${name} >= ${BARS.searchKind}`, isMet: value >= BARS.searchKind })),
  ];
}

async function openCommands(dir: string) {
  const { db, sqlite } = openDatabase(":memory:");
  migrateDatabase(db, HOME);
  const engine = openEmbeddedEngine(null);
  let said = "";
  const world: CommandWorld = {
    db,
    engine,
    out: (line) => {
      said += line;
    },
    err: () => {},
    now: () => Date.now(),
  };
  const lists = ["--scenarios", path.join(dir, "scenarios.json"), "--products", path.join(dir, "products.json")];
  if ((await importCommand(lists, world)) !== 0) throw new Error(said);
  const rankSearch: Rank = async (asked) => {
    said = "";
    await searchCommand([asked, "--json", "--limit", "20"], world);
    return searchAnswer.parse(JSON.parse(said)).results.map(({ ref }) => ref);
  };
  const rankMatch: Rank = async (asked) => {
    said = "";
    await matchCommand([asked, "--json", "--limit", "20"], world);
    return matchAnswer.parse(JSON.parse(said)).products.map(({ ref }) => ref);
  };
  const close = async () => {
    await engine.close();
    sqlite.close();
  };
  return { rankSearch, rankMatch, close };
}

function baselines(dir: string): { readonly search: Rank; readonly match: Rank } {
  const entries = (name: string) =>
    read(dir, name, entryShape).map(({ id, title, body, org }) => ({
      ref: id,
      text: `${title} ${title} ${body} ${org}`,
    }));
  const scenarios = entries("scenarios.json");
  const products = entries("products.json");
  const all = bigramBaseline([...scenarios, ...products]);
  const ofProducts = bigramBaseline(products);
  const text = new Map(scenarios.map((scenario) => [scenario.ref, scenario.text]));
  return { search: async (asked) => all(asked), match: async (ref) => ofProducts(text.get(ref) ?? "") };
}

async function measureSearch(dir: string, rank: Rank, asked: Asked[]): Promise<Record<string, number>> {
  const kinds = new Map<string, number[]>();
  const all: number[] = [];
  for (const { id, type, query, relevant } of read(dir, "queries.json", queryShape)) {
    const ranked = await rank(query);
    const value = ndcg(ranked, relevant);
    all.push(value);
    kinds.set(type, [...(kinds.get(type) ?? []), value]);
    asked.push({ kind: `search/${type}`, question: `${id} ${query}`, value, ranked, relevant, wrong: [], open: [] });
  }
  const figures: Record<string, number> = { search: mean(all) };
  for (const [kind, values] of [...kinds].sort()) figures[`search/${kind}`] = mean(values);
  return figures;
}

async function measureMatch(dir: string, rank: Rank, asked: Asked[]): Promise<Record<string, number>> {
  const relevance = read(dir, "relevance.json", z.record(z.string(), grades));
  const irrelevant = read(dir, "judged-irrelevant.json", z.record(z.string(), z.array(z.string())));
  const needs = read(dir, "needs.json", needsShape);
  const scores: number[] = [];
  const hard: number[] = [];
  const covered: number[] = [];
  for (const [scenario, relevant] of Object.entries(relevance)) {
    const ranked = await rank(scenario);
    const top = ranked.slice(0, 10);
    const wrong = (irrelevant[scenario] ?? []).filter((ref) => top.includes(ref));
    scores.push(ndcg(ranked, relevant));
    hard.push(wrong.length);
    const open: string[] = [];
    for (const [need, able] of Object.entries(needs[scenario] ?? {})) {
      const isCovered = able.some((ref) => top.includes(ref));
      covered.push(isCovered ? 1 : 0);
      if (!isCovered) open.push(`${need} (${able.join(" ")})`);
    }
    const value = scores.at(-1) ?? 0;
    asked.push({ kind: "match", question: scenario, value, ranked, relevant, wrong, open });
  }
  return { match: mean(scores), coverage: mean(covered), hardNegatives: mean(hard) };
}

/** Discounted gain of the first ten against the best possible order; gain 2^grade - 1. */
function ndcg(ranked: readonly string[], relevant: Readonly<Record<string, number>>): number {
  const gain = (grade: number, place: number) => (2 ** grade - 1) / Math.log2(place + 2);
  const got = ranked.slice(0, 10).reduce((sum, ref, place) => sum + gain(relevant[ref] ?? 0, place), 0);
  const best = Object.values(relevant)
    .sort((left, right) => right - left)
    .slice(0, 10)
    .reduce((sum, grade, place) => sum + gain(grade, place), 0);
  return best === 0 ? 1 : got / best;
}

function gradedLine(ranked: readonly string[], relevant: Readonly<Record<string, number>>): string {
  const missing = Object.keys(relevant).filter((ref) => !ranked.slice(0, 10).includes(ref));
  const top = ranked.slice(0, 10).map((ref) => `${ref}:${relevant[ref] ?? 0}`);
  return `${top.join(" ")} | missing ${missing.map((ref) => `${ref}:${relevant[ref]}`).join(" ")}`;
}

/** What the entries are called, by their ids. */
function titlesOf(dir: string): ReadonlyMap<string, string> {
  const entries = ["scenarios.json", "products.json"].flatMap((name) => read(dir, name, entryShape));
  return new Map(entries.map(({ id, title }) => [id, title]));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function read<Value>(dir: string, name: string, shape: z.ZodType<Value>): Value {
  return shape.parse(JSON.parse(readFileSync(path.join(dir, name), "utf8")));
}
