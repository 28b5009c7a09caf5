import { describe, expect, it } from "vitest";
import { openEmbeddedEngine } from "../../app/search/embedded/embedded-engine.ts";
import type { MatchQuery, SearchDocument } from "../../app/search/engine.ts";
import { rememberAnswers } from "../../app/search/remember-answers.ts";

const product = (id: string, title: string): SearchDocument => ({
  kind: "product",
  id,
  ref: id,
  title,
  titleOther: "",
  body: "车位引导与反向寻车",
  organization: "",
  tags: "车位引导",
  facets: {},
  figures: [],
  publishedAt: 0,
  deadline: null,
  amount: null,
});

const question: MatchQuery = {
  needs: [{ id: "n", text: "车位引导", domain: null, must: true, figure: null }],
  context: "",
  domain: null,
  filters: {},
  size: 10,
};

function remembered() {
  let now = 0;
  let asked = 0;
  const engine = openEmbeddedEngine(null);
  const counted = {
    ...engine,
    match: (query: MatchQuery) => {
      asked += 1;
      return engine.match(query);
    },
  };
  const remembering = rememberAnswers(counted, () => now);
  return { engine: remembering, behind: engine, asked: () => asked, pass: (ms: number) => (now += ms) };
}

describe("remembered matches", () => {
  it("ask the engine once for many readers of the same call", async () => {
    const { engine, asked } = remembered();
    await engine.index([product("p1", "停车诱导屏")]);
    await Promise.all([engine.match(question), engine.match(question)]);
    await engine.match(question);
    expect(asked()).toBe(1);
    await engine.match({ ...question, size: 5 });
    expect(asked()).toBe(2);
  });

  it("show what this process has written at once", async () => {
    const { engine } = remembered();
    await engine.index([product("p1", "停车诱导屏")]);
    expect((await engine.match(question)).products).toHaveLength(1);
    await engine.index([product("p2", "车位检测器")]);
    expect((await engine.match(question)).products).toHaveLength(2);
    await engine.remove([{ kind: "product", id: "p1" }]);
    expect((await engine.match(question)).products.map((one) => one.id)).toEqual(["p2"]);
  });

  it("show what another process has written after ten seconds", async () => {
    const { engine, behind, pass } = remembered();
    await engine.index([product("p1", "停车诱导屏")]);
    await engine.match(question);
    await behind.index([product("p2", "车位检测器")]);
    pass(10_000);
    expect((await engine.match(question)).products).toHaveLength(2);
  });
});
