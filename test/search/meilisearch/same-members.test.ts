import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openEmbeddedEngine } from "../../../app/search/embedded/embedded-engine.ts";
import type { SearchAnswer, SearchEngine } from "../../../app/search/engine.ts";
import { fallbackEngine } from "../../../app/search/fallback-engine.ts";
import { embeddedLexis } from "../../../app/search/meilisearch/lexis-source.ts";
import { ENGINES } from "../engines.ts";
import { ask, NOW, thing } from "../found-things.ts";

const WORDS =
  "停车 诱导 充电 机器人 简单 处理 农业 花 8k 直播 疫苗 冷链 待 发展 银行 路侧 robot digital twin 平台 系统".split(" ");
/** Each text often enough that a query with any exact hit has plenty: looser hits are each engine's own. */
const COPIES = 20;

const word = fc.constantFrom(...WORDS);
const text = fc.tuple(
  fc.array(word, { minLength: 1, maxLength: 4 }),
  fc.array(fc.tuple(word, fc.constantFrom("", "、", " "))),
);
const documents = fc.sample(text, { numRuns: 30, seed: 3 }).flatMap(([title, body], place) =>
  Array.from({ length: COPIES }, (_, copy) =>
    thing(`d${place}-${copy}`, title.join(""), {
      body: body.flat().join(""),
      publishedAt: place * COPIES + copy,
    }),
  ),
);
const query = fc.tuple(
  fc.array(word, { minLength: 1, maxLength: 3 }),
  fc.constantFrom(" ", ""),
  fc.option(word, { freq: 3 }),
  fc.option(fc.array(word, { minLength: 1, maxLength: 2 }), { freq: 3 }),
);

describe.each(ENGINES.filter(({ name }) => name !== "embedded"))("embedded and $name", ({ open }) => {
  let other: SearchEngine;
  const embedded = openEmbeddedEngine(null);
  beforeAll(async () => {
    other = await open();
    await embedded.index(documents);
    await other.index(documents);
  });
  afterAll(() => Promise.all([other.close(), embedded.close()]));

  test("find the same documents", async () => {
    await fc.assert(
      fc.asyncProperty(query, async ([words, between, without, phrase]) => {
        const forbidden = without === null ? "" : ` -${without}`;
        const quoted = phrase === null ? "" : ` "${phrase.join("")}"`;
        const asked = words.join(between) + forbidden + quoted;
        if (!(await hasExactHits(embedded, asked))) return;
        const [one, two] = await Promise.all([embedded, other].map((engine) => ask(engine, asked, { sort: "newest" })));
        expect({ asked, total: two?.total, exact: two?.exact, first: texts(two) }).toEqual({
          asked,
          total: one?.total,
          exact: one?.exact,
          first: texts(one),
        });
      }),
      { numRuns: 150, endOnFailure: true },
    );
  }, 120_000);
});

describe.each(ENGINES.filter(({ name }) => name !== "embedded"))(
  "$name with the embedded engine beside it",
  ({ open }) => {
    const embedded = openEmbeddedEngine(null);
    let both: SearchEngine;
    let asked: SearchEngine;
    let refused = 0;
    beforeAll(async () => {
      asked = await open(embeddedLexis(embedded.lexis));
      const server: SearchEngine = {
        ...asked,
        search: (query) =>
          asked.search(query).catch((error: unknown) => {
            refused += 1;
            throw error;
          }),
      };
      both = fallbackEngine({ server, embedded, missedFolder: null, log: () => {} });
      await both.clear();
      await both.index(documents.filter((_, place) => place % COPIES < 12));
    });
    afterAll(() => both.close());

    test("finds the same documents whatever is asked, looser hits too", async () => {
      let times = 0;
      await fc.assert(
        fc.asyncProperty(query, fc.boolean(), async ([words, between, without, phrase], isStrange) => {
          const forbidden = without === null ? "" : ` -${without}`;
          const quoted = phrase === null ? "" : ` "${phrase.join("")}"`;
          const text = words.join(between) + (isStrange ? " 鹦鹉螺" : "") + forbidden + quoted;
          times += 1;
          const [one, two] = await Promise.all([embedded, both].map((engine) => ask(engine, text, { sort: "newest" })));
          expect({ text, ...told(two), first: texts(two), isFallback: two?.isFallback }).toEqual({
            text,
            ...told(one),
            first: texts(one),
          });
        }),
        { numRuns: 150, endOnFailure: true },
      );
      // Most are answered by the server itself.
      expect(refused).toBeLessThan(times / 2);
    }, 120_000);
  },
);

/** Searched backwards there are no looser hits. */
async function hasExactHits(engine: SearchEngine, asked: string): Promise<boolean> {
  await engine.watch([{ id: "asked", text: asked, kinds: [], filters: {} }]);
  for (const document of documents.filter((_, place) => place % COPIES === 0)) {
    if ((await engine.percolate(document, NOW)).length > 0) return true;
  }
  return false;
}

function told(answer: SearchAnswer | undefined) {
  return { total: answer?.total, exact: answer?.exact, without: answer?.without, only: answer?.only };
}

function texts(answer: SearchAnswer | undefined): readonly string[] {
  return (answer?.hits ?? []).map(({ id }) => id);
}
