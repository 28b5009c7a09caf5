import { describe, expect, test } from "vitest";
import { ENGINES } from "./engines.ts";
import { found, thing } from "./found-things.ts";

const NEED = { id: "n1", text: "停车诱导屏与空余泊位发布", domain: "parking", must: true, figure: null };
const QUERY = { needs: [NEED], context: "", domain: "parking", filters: {}, size: 10 };

/** 招标投标法实施条例 32: what a statutory tender shows must not be ordered by where a firm is registered. */
describe.each(ENGINES)("place of registration: $name", ({ open }) => {
  test("weighs nothing in a match", async () => {
    const scores = await Promise.all(
      ["local", "elsewhere"].map(async (place) => {
        const engine = await open();
        const facets = { locality: [place], domain: ["parking"] };
        await engine.index([
          thing("guidance", "车位引导与反向寻车系统", { body: "实时显示剩余车位", facets }),
          thing("payment", "停车无感支付平台", { body: "车牌识别", facets: { ...facets, locality: ["elsewhere"] } }),
        ]);
        const { products } = await engine.match(QUERY);
        await engine.close();
        return products.map(({ id, score }) => [id, score]);
      }),
    );
    expect(scores[0]?.length).toBeGreaterThan(0);
    expect(scores[0]).toEqual(scores[1]);
  });

  test.each([
    ["停车 绵阳", "p1"],
    ["parking Mianyang", "p2"],
  ])("weighs in a search that names it: %s", async (text, wanted) => {
    const engine = await open();
    const body = "绵阳 Mianyang parking";
    const cities = ["成都", "绵阳", "Mianyang", "德阳"];
    await engine.index(cities.map((city, place) => thing(`p${place}`, "停车引导", { body, facets: { city: [city] } })));
    const ids = await found(engine, text);
    await engine.close();
    expect(ids).toHaveLength(cities.length);
    expect(ids[0]).toBe(wanted);
  });
});
