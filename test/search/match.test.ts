import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MatchQuery, SearchEngine } from "../../app/search/engine.ts";
import { ENGINES } from "./engines.ts";
import { thing } from "./found-things.ts";

const local = { locality: ["local"], domain: ["parking"] };

const query: MatchQuery = {
  needs: [
    { id: "n1", text: "停车诱导屏与空余泊位发布", domain: "parking", must: true, figure: null },
    { id: "n2", text: "车牌识别与不停车缴费", domain: "parking", must: true, figure: null },
    { id: "n3", text: "地下管廊四足机器人巡检", domain: "parking", must: true, figure: null },
  ],
  context: "城区智慧停车改造\n停车诱导、无感支付与巡检",
  domain: "parking",
  filters: {},
  size: 10,
};

describe.each(ENGINES)("$name", ({ open }) => {
  let engine: SearchEngine;
  beforeAll(async () => {
    engine = await open();
    await engine.index([
      thing("guidance", "车位引导与反向寻车系统", { body: "实时显示剩余车位", facets: local }),
      thing("payment", "停车无感支付平台", { body: "车牌识别,先离场后付费", facets: local }),
      thing("berth", "港口泊位调度系统", { body: "船舶靠泊计划与锚地管理", facets: { domain: ["platform"] } }),
      thing("fall", "毫米波雷达跌倒监测仪", { body: "居家养老", facets: { domain: ["elderly"] } }),
      thing("call", "停车诱导", { kind: "call" }),
    ]);
  });
  afterAll(() => engine.close());

  test("finds products for each need, and says which need nothing meets", async () => {
    const answer = await engine.match(query);
    const needsOf = (id: string) =>
      answer.products
        .find((product) => product.id === id)
        ?.needs.filter((need) => need.strength >= 2)
        .map((need) => need.needId);
    expect(needsOf("guidance")).toContain("n1");
    expect(needsOf("payment")).toContain("n2");
    expect(answer.uncovered).toEqual(["n3"]);
  });

  test("offers products only, and leaves the berth for ships behind", async () => {
    const { products } = await engine.match(query);
    const ids = products.map((product) => product.id);
    expect(ids.slice(0, 2).sort()).toEqual(["guidance", "payment"]);
    expect(ids).not.toContain("call");
    expect(ids).not.toContain("fall");
  });

  describe("a product that answers one need and little else of the call", () => {
    const needs = [
      ...query.needs.slice(0, 2),
      { id: "n3", text: "道闸维修与备件", domain: null, must: true, figure: null },
    ];
    const context = "城区智慧停车改造\n停车诱导屏发布空余泊位,车牌识别与不停车缴费";
    const foundBeside = async (domain: readonly string[]) => {
      const small = await open();
      await small.index([
        thing("whole", "停车诱导与无感支付一体化平台", { body: "停车诱导屏发布空余泊位,车牌识别,不停车缴费" }),
        thing("guidance", "车位引导与反向寻车系统", { body: "实时显示剩余车位" }),
        thing("fees", "物业缴费平台", { body: "物业费水电费缴费", facets: { domain } }),
      ]);
      const { products } = await small.match({ ...query, needs, context });
      await small.close();
      return products.map(({ id }) => id);
    };

    test("is left out where it is of another field of work, or nobody knows of which", async () => {
      expect(await foundBeside(["apartment"])).toEqual(["whole", "guidance"]);
      expect(await foundBeside([])).toEqual(["whole", "guidance"]);
    });

    test("stays where it is of the call's field of work", async () => {
      expect(await foundBeside(["parking"])).toContain("fees");
    });
  });

  test("leaves behind what is made for another place, unless the call speaks of it", async () => {
    const small = await open();
    await small.index([
      thing("any", "接送车辆预约停靠平台", { body: "预约车位,超时提醒" }),
      thing("airport", "接送机车辆预约停靠平台", { body: "预约车位,超时提醒" }),
    ]);
    const needs = [{ id: "n1", text: "接送车辆预约停靠", domain: null, must: true, figure: null }];
    const shareFor = async (context: string) => {
      const { products } = await small.match({ ...query, needs, context, domain: null });
      const scoreOf = (wanted: string) => products.find(({ id }) => id === wanted)?.score ?? 0;
      return scoreOf("airport") / scoreOf("any");
    };
    const atSchool = await shareFor("护学通道\n校门口接送车辆预约停靠");
    const atAirport = await shareFor("航站楼通道\n航站楼前接送车辆预约停靠");
    expect(atSchool).toBeLessThan(atAirport * 0.8);
    await small.close();
  });

  test("keeps what answers one need as well as anything does, though the rest of the call passes it by", async () => {
    await engine.index([thing("lamp", "楼道感应灯")]);
    const needs = [...query.needs, { id: "n4", text: "感应灯", domain: "parking", must: false, figure: null }];
    const { products } = await engine.match({ ...query, needs });
    const [best] = products;
    const lamp = products.find(({ id }) => id === "lamp");
    expect(lamp?.needs.map(({ needId }) => needId)).toEqual(["n4"]);
    expect(lamp?.score).toBeLessThan((best?.score ?? 0) * 0.6);
    await engine.remove([{ kind: "product", id: "lamp" }]);
  });

  test("gives reasons: the words, the field of work, the place", async () => {
    const { products } = await engine.match(query);
    const why = products.flatMap((product) => product.needs.flatMap((need) => need.why));
    expect(new Set(why.map((reason) => reason.kind))).toEqual(new Set(["word", "synonym", "near", "domain", "local"]));
  });

  test("names no word as a reason that stands in texts of every kind", async () => {
    const small = await open();
    await small.index([
      thing("sign", "车位引导屏", {
        body: "误差平均不大于三个车位,通过审核. Kerbside parking signs for the city, one at each street, with and without power.",
      }),
    ]);
    const needs = [
      { id: "zh", text: "车位引导,误差平均的三个系统", domain: null, must: true, figure: null },
      {
        id: "en",
        text: "Parking signs for each street and one city, with power",
        domain: null,
        must: true,
        figure: null,
      },
    ];
    const { products } = await small.match({ ...query, needs, domain: null });
    const foundFor = (id: string) =>
      products
        .flatMap((one) => one.needs.filter(({ needId }) => needId === id))
        .flatMap(({ why }) => why.map(({ found }) => found));
    expect(foundFor("zh")).toEqual(["车位引导"]);
    expect(foundFor("en").toSorted()).toEqual(["parking", "power", "signs", "street"]);
    await small.close();
  });

  test("explains as many as are asked to be explained, and finds the same without", async () => {
    const whole = await engine.match(query);
    const counted = await engine.match({ ...query, explained: 1 });
    const bare = whole.products.map((product, place) =>
      place === 0 ? product : { ...product, needs: product.needs.map((need) => ({ ...need, why: [] })) },
    );
    expect(counted.products).toEqual(bare);
    expect(bare.length).toBeGreaterThan(1);
  });

  test("takes a word of every title for no answer to a need that says nothing else", async () => {
    const small = await open();
    await small.index([
      thing("pole", "智慧灯杆设备", { facets: local }),
      thing("bench", "公园长椅", { facets: local }),
    ]);
    const needs = [{ id: "n4", text: "设备装得快", domain: "parking", must: false, figure: null }];
    expect((await small.match({ ...query, needs })).uncovered).toEqual(["n4"]);
    await small.close();
  });

  test("says when more products may fit than were looked at closely", async () => {
    expect((await engine.match(query)).mayBeMore).toBe(false);
    const large = await open();
    await large.index(Array.from({ length: 120 }, (_none, place) => thing(`sign-${place}`, `停车诱导屏${place}型`)));
    const answer = await large.match(query);
    expect([answer.mayBeMore, answer.total < 120, answer.products.length]).toEqual([true, true, 10]);
    await large.close();
  });

  test("reads what is asked for by name, however many stand before it", async () => {
    const large = await open();
    await large.index(Array.from({ length: 300 }, (_none, place) => thing(`sign-${place}`, `停车诱导屏${place}型`)));
    const whole = { ...query, size: 500 };
    const read = new Set((await large.match(whole)).products.map(({ id }) => id));
    const unread = Array.from({ length: 300 }, (_none, place) => `sign-${place}`).filter((id) => !read.has(id));
    expect(unread.length).toBeGreaterThan(1);
    const { also } = await large.match({ ...whole, size: 1, also: [...unread.slice(0, 1), "nobody"] });
    expect(also.map(({ id, needs }) => [id, needs[0]?.needId, needs[0]?.why.length !== 0])).toEqual([
      [unread[0], "n1", true],
    ]);
    await large.close();
  });

  test("keeps off the list what is asked for by name and does not belong there", async () => {
    expect((await engine.match({ ...query, also: ["fall"] })).also).toEqual([]);
  });

  test("keeps to its filters", async () => {
    const answer = await engine.match({ ...query, filters: { domain: ["platform"] } });
    expect(answer.products.every((product) => product.id === "berth")).toBe(true);
  });

  test("answers a call without needs by its text", async () => {
    const { products } = await engine.match({ ...query, needs: [] });
    expect(products.length).toBeGreaterThan(0);
  });
});
