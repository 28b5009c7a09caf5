import { expect, test } from "vitest";
import { openEmbeddedEngine } from "../../app/search/embedded/embedded-engine.ts";
import type { SearchEngine } from "../../app/search/engine.ts";
import { warmUp } from "../../app/search/warm-up.ts";
import { NOW, thing } from "./found-things.ts";

/** What was asked of an engine, in order. */
function heard(engine: SearchEngine): { readonly engine: SearchEngine; readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    engine: {
      ...engine,
      search: (query) => {
        asked.push(`search ${query.text}`);
        return engine.search(query);
      },
      suggest: (query) => {
        asked.push(`suggest ${query.text}`);
        return engine.suggest(query);
      },
    },
  };
}

test("the first visitor waits for nothing: a warm-up reads Chinese, English and pinyin, searched and suggested", async () => {
  const { engine, asked } = heard(openEmbeddedEngine(null));
  await engine.index([thing("a", "智慧停车平台")]);
  await warmUp(engine, NOW);
  expect(asked.map((one) => one.split(" ")[0])).toEqual(["search", "suggest"]);
  for (const one of asked) {
    expect(one).toMatch(/\p{Script=Han}{2}/u);
    expect(one).toMatch(/ parking /);
    expect(one).toMatch(/tingche/);
  }
});

test("an engine that does not answer fails the warm-up and nothing else", async () => {
  const engine: SearchEngine = {
    ...openEmbeddedEngine(null),
    search: () => Promise.reject(new Error("search-unavailable")),
  };
  await expect(warmUp(engine, NOW)).rejects.toThrow("search-unavailable");
});
