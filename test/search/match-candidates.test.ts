import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MatchQuery, SearchDocument, SearchEngine } from "../../app/search/engine.ts";
import { CONCEPTS } from "../../app/search/thesaurus.ts";
import { madeProducts, seededNumbers } from "../bench/made-products.ts";
import { ENGINES } from "./engines.ts";
import { trueMatcher } from "./true-matches.ts";

const LOOSE = 2_000;
const CLOSE = 1_500;
const SHOWN = 20;
const LEAST_SHARED = 0.95;
const SURE = 10;

/** Calls as the market writes them, from one need to many, in one field and across several. */
const CALLS: Readonly<
  Record<string, { readonly title: string; readonly domain: string; readonly needs: readonly string[] }>
> = {
  "a car park": {
    title: "城区智慧停车改造",
    domain: "parking",
    needs: ["停车诱导屏与空余泊位发布", "车牌识别与不停车缴费", "反向寻车与车位引导", "停车数据接入城市平台"],
  },
  "a park": {
    title: "产业园区智慧运营平台",
    domain: "park",
    needs: ["能耗监测与节能优化", "访客预约与门禁通行", "招商管理与企业服务", "消防安全与视频监控", "充电桩有序充电"],
  },
  "one need": { title: "疫苗冷链监测", domain: "health", needs: ["冷链温度全程记录与报警"] },
  "no need told": { title: "人工智能大模型与算力服务", domain: "ai", needs: [] },
  "needs far apart": {
    title: "社区综合服务",
    domain: "elderly",
    needs: ["居家老人跌倒监测", "无人机巡检", "超高清直播制作", "工业机器人质量检测", "数据脱敏与隐私计算"],
  },
};

let documents: readonly SearchDocument[];
let truth: ReturnType<typeof trueMatcher>;

beforeAll(() => {
  documents = [...madeProducts(LOOSE), ...closeProducts(CLOSE)];
  truth = trueMatcher(documents);
});

describe.each(ENGINES.filter(({ name }) => name === "embedded"))("the candidates of a match, $name", ({ open }) => {
  let engine: SearchEngine;
  beforeAll(async () => {
    engine = await open();
    await engine.index(documents);
  });
  afterAll(() => engine.close());

  it.each(Object.keys(CALLS))("leave out nobody who belongs to the first, for %s", async (name) => {
    const query = queryOf(name);
    const found = (await engine.match(query)).products.map(({ id }) => id);
    const all = truth(query).map(({ id }) => id);
    const wanted = all.slice(0, SHOWN);
    expect(wanted).toHaveLength(SHOWN);
    expect(wanted.slice(0, SURE).filter((id) => !found.includes(id))).toEqual([]);
    expect(found[0]).toBe(wanted[0]);
    const shared = wanted.filter((id) => found.includes(id)).length / SHOWN;
    expect(shared).toBeGreaterThanOrEqual(LEAST_SHARED);
  });
});

function queryOf(name: string): MatchQuery {
  const { title = "", domain = "", needs = [] } = CALLS[name] ?? {};
  return {
    needs: needs.map((text, place) => ({ id: `n${place}`, text, domain, must: true, figure: null })),
    context: `${title}\n${needs.join("、")}`,
    domain,
    filters: {},
    size: SHOWN,
  };
}

/** Products that all speak of the market's things, so that many are nearly as good as the best. */
function closeProducts(count: number): readonly SearchDocument[] {
  const random = seededNumbers(31);
  const terms = CONCEPTS.map((concept) => concept.terms.filter((term) => /\p{Script=Han}/u.test(term))).filter(
    (some) => some.length > 0,
  );
  const bases = [...madeProducts(count, 32)];
  const term = (near: number) => {
    const some = terms[(near + Math.floor(random() ** 3 * 40)) % terms.length] ?? [];
    return some[Math.floor(random() * some.length)] ?? "停车";
  };
  return bases.map((base, place) => {
    const near = Math.floor(random() * terms.length);
    const several = (many: number) => Array.from({ length: many }, () => term(near)).join("与");
    return {
      ...base,
      id: `close-${place}`,
      title: `${several(2)}系统`,
      body: `${several(3)}。${base.body.slice(0, 80)}`,
    };
  });
}
