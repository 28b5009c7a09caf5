import fc from "fast-check";
import { expect, test } from "vitest";
import { openEmbeddedEngine } from "../../../app/search/embedded/embedded-engine.ts";
import { ENGINES } from "../engines.ts";
import { ask, thing } from "../found-things.ts";

const WORDS =
  "停车 诱导 充电 机器人 简单 处理 农业 花 8k 直播 疫苗 冷链 待 发展 银行 路侧 robot digital twin 平台 系统".split(" ");
const COPIES = 24;

const word = fc.constantFrom(...WORDS);
const corpus = fc.array(fc.tuple(fc.array(word, { maxLength: 4 }), fc.array(word, { maxLength: 8 })), {
  minLength: 4,
  maxLength: 10,
});
const query = fc
  .tuple(
    fc.array(word, { minLength: 1, maxLength: 3 }),
    fc.option(word),
    fc.option(fc.array(word, { minLength: 1, maxLength: 2 })),
  )
  .map(([words, without, phrase]) =>
    [...words, ...(without === null ? [] : [`-${without}`]), ...(phrase === null ? [] : [`"${phrase.join("")}"`])].join(
      " ",
    ),
  );

/** Each document often enough that a query with any exact hit has plenty of them: looser hits are each engine's own. */
const others = ENGINES.filter(({ name }) => name !== "embedded");

test.each(others)(
  "embedded and $name find the same documents",
  async ({ open }) => {
    const other = await open();
    const embedded = openEmbeddedEngine(null);
    await fc.assert(
      fc.asyncProperty(corpus, fc.array(query, { minLength: 4, maxLength: 4 }), async (texts, queries) => {
        const documents = texts.flatMap(([title, body], place) =>
          Array.from({ length: COPIES }, (_, copy) =>
            thing(`d${place}-${copy}`, title.join(""), { body: body.join(" ") }),
          ),
        );
        await embedded.clear();
        await embedded.index(documents);
        await other.clear();
        await other.index(documents);
        for (const text of queries) {
          const [one, two] = await Promise.all([embedded, other].map((engine) => ask(engine, text, { size: 0 })));
          const exact = (one?.total ?? 0) >= COPIES || (two?.total ?? 0) >= COPIES;
          if (exact) expect({ text, total: two?.total }).toEqual({ text, total: one?.total });
          const [left, right] = await Promise.all(
            [embedded, other].map((engine) => ask(engine, text, { sort: "newest" })),
          );
          if (exact && (one?.total ?? 0) <= 100) expect(ids(right)).toEqual(ids(left));
        }
      }),
      { numRuns: 8 },
    );
    await other.close();
    await embedded.close();
  },
  120_000,
);

function ids(answer: Awaited<ReturnType<typeof ask>> | undefined): readonly string[] {
  return (answer?.hits ?? []).map(({ id }) => id).sort();
}
