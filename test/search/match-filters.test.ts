import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MatchQuery, SearchDocument, SearchEngine } from "../../app/search/engine.ts";
import { CONCEPTS } from "../../app/search/thesaurus.ts";
import { madeProducts } from "../bench/made-products.ts";
import { ENGINES } from "./engines.ts";
import { thing } from "./found-things.ts";
import { trueMatcher } from "./true-matches.ts";

const MADE = 500;
/** Each speaks of everything that the call asks for: more than is looked at before the filters are known. */
const CROWD = 4_000;
const NEEDS = 8;
const TERMS = 8;

/** The last of these needs is what the few are about. */
const WANTED = Array.from({ length: NEEDS }, (_none, need) => commonTerms().slice(need * TERMS, (need + 1) * TERMS));
const FEW = WANTED.at(-1) ?? [];
const RARE = "下穿隧道积水预警";

let documents: readonly SearchDocument[];
let truth: ReturnType<typeof trueMatcher>;

beforeAll(() => {
  documents = [...madeProducts(MADE), ...crowd(), ...few()];
  truth = trueMatcher(documents);
});

describe.each(ENGINES.filter(({ name }) => name === "embedded"))("a match within filters, $name", ({ open }) => {
  let engine: SearchEngine;
  beforeAll(async () => {
    engine = await open();
    // In one piece: in pieces of a thousand each is small enough to be looked at whole.
    await engine.rebuild?.start();
    await engine.rebuild?.add(documents);
    await engine.rebuild?.finish();
  });
  afterAll(() => engine.close());

  it.each<[string, MatchQuery["filters"], readonly string[]]>([
    ["one city", { city: ["雅安"] }, ["few-0", "few-1", "few-2", "rare-0", "rare-1"]],
    ["one field of work", { domain: ["vaccine"] }, ["few-0", "rare-0"]],
    ["a city and a field of work", { city: ["雅安", "成都"], domain: ["imaging"] }, ["few-1", "rare-1"]],
  ])("misses none of the few that %s leaves", async (_name, filters, wanted) => {
    const query = queryOf(filters);
    const found = (await engine.match(query)).products.map(({ id }) => id);
    expect(found).toEqual(truth(query).map(({ id }) => id));
    expect([...found].sort()).toEqual(wanted);
  });

  it("finds the one rare thing among the many of a city and a field of work", async () => {
    const query = { ...queryOf({ city: ["成都"], domain: ["parking"] }), needs: [needOf(RARE, 0)], context: RARE };
    const found = (await engine.match(query)).products.map(({ id }) => id);
    expect(found).toEqual(["rare-2"]);
  });

  it("offers no call and nothing withdrawn, though it says the very same", async () => {
    const query = queryOf({ city: ["雅安"] });
    await engine.index([thing("asking", FEW.join("与"), { kind: "call", facets: { city: ["雅安"] } })]);
    await engine.remove([{ kind: "product", id: "few-2" }]);
    const found = (await engine.match(query)).products.map(({ id }) => id);
    expect([...found].sort()).toEqual(["few-0", "few-1", "rare-0", "rare-1"]);
  });
});

function needOf(text: string, place: number): MatchQuery["needs"][number] {
  return { id: `n${place}`, text, domain: null, must: true, figure: null };
}

function queryOf(filters: MatchQuery["filters"]): MatchQuery {
  const needs = [...WANTED.map((terms) => terms.join("、")), RARE].map(needOf);
  return { needs, context: "城区综合改造", domain: null, filters, size: 50 };
}

/** Names of things of the market, from all over it. */
function commonTerms(): readonly string[] {
  const names = CONCEPTS.filter(({ isGeneral }) => !isGeneral).map(({ name }) => name);
  const chinese = [...new Set(names)].filter((name) => /^\p{Script=Han}{3,4}$/u.test(name));
  const step = Math.floor(chinese.length / (NEEDS * TERMS));
  return chinese.filter((_name, place) => place % step === 0).slice(0, NEEDS * TERMS);
}

function crowd(): readonly SearchDocument[] {
  const facets = { city: ["成都"], domain: ["park"] };
  const body = WANTED.flat().join("、");
  return Array.from({ length: CROWD }, (_none, place) => thing(`crowd-${place}`, `第${place}号方案`, { body, facets }));
}

/** Those that only speak of the last need, and those of the rare one. */
function few(): readonly SearchDocument[] {
  const facets = [
    { city: ["雅安"], domain: ["vaccine"] },
    { city: ["雅安"], domain: ["imaging"] },
    { city: ["雅安"], domain: ["park"] },
  ];
  const where = { city: ["成都"], domain: ["parking"] };
  return [
    ...facets.map((one, place) => thing(`few-${place}`, `${FEW[0] ?? ""}装置`, { body: FEW.join("、"), facets: one })),
    ...facets.slice(0, 2).map((one, place) => thing(`rare-${place}`, `${RARE}装置`, { facets: one })),
    thing("rare-2", `${RARE}装置`, { facets: where }),
  ];
}
