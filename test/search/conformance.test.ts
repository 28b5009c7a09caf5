import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SearchEngine } from "../../app/search/engine.ts";
import { ENGINES } from "./engines.ts";
import { ask, found, thing } from "./found-things.ts";

describe.each(ENGINES)("$name finds what other engines miss", ({ open }) => {
  let engine: SearchEngine;

  beforeAll(async () => {
    engine = await open();
    await engine.index([
      thing("install", "设备说明", { body: "本设备安装简单,维护方便。" }),
      thing("pending", "工单系统", { body: "显示全部待处理事项。" }),
      thing("bank", "中国农业发展银行成都分行"),
      thing("flower", "花", { body: "四季开花" }),
      thing("8k", "5G+8K超高清直播编码系统"),
      thing("v2x", "C-V2X路侧单元", { body: "支持PC5直连" }),
      thing("shuttle", "L4低速无人接驳小巴"),
      thing("locker", "无接触配送智能储物柜", { organization: "成都柜到家科技有限公司" }),
      thing("hant", "樓宇無接觸配送平台"),
      thing("sweeper", "园区无人清扫车"),
      thing("guidance", "车位引导系统", { body: "显示剩余车位" }),
      thing("twin", "Urban digital twin platform"),
      thing("cold", "冷链监控平台", { tags: "疫苗" }),
      thing("camera", "视频监控平台", { kind: "call", body: "含停车场管理" }),
      thing("charger", "直流快充桩"),
    ]);
  });

  afterAll(() => engine.close());

  test.each([
    ["简单", "install", "a word behind another word"],
    ["处理", "pending", "a word within 待处理"],
    ["农业", "bank", "a word within a longer name"],
    ["花", "flower", "one character"],
    ["8K直播", "8k", "letters and characters in one word"],
    ["V2X 路侧", "v2x", "letters and characters apart"],
    ["L4 无人接驳", "shuttle", "a level and a word"],
    ["無接觸配送", "locker", "traditional characters for simplified text"],
    ["无接触配送", "hant", "simplified characters for traditional text"],
    ["tingche", "camera", "pinyin"],
    ["ting che", "camera", "pinyin in two words"],
    ["无人请扫车", "sweeper", "a slip by sound"],
    ["bus rapid digtal twin", "twin", "a letter left out"],
    ["parkng", "camera", "a letter left out of an ending"],
    ["停车诱导", "guidance", "another word for the same"],
    ["数字孪生", "twin", "Chinese for English text"],
    ["cold chain", "cold", "English for Chinese text"],
    ["EV charger", "charger", "an English abbreviation"],
    ["柜到家", "locker", "a part of a firm's name"],
    ["ＣＶ２Ｘ", "v2x", "full-width letters and another spelling"],
  ])("finds %s in %s: %s", async (query, id) => {
    expect(await found(engine, query)).toContain(id);
  });

  test("finds a cold chain by the initials of its pinyin", async () => {
    expect(await found(engine, "ll")).toContain("cold");
  });

  test("takes a quoted phrase as it stands", async () => {
    expect(await found(engine, '"车位引导系统"')).toEqual(["guidance"]);
    expect(await found(engine, '"引导车位"')).toEqual([]);
  });

  test("leaves out what a minus forbids", async () => {
    expect(await found(engine, "平台 -监控")).not.toContain("camera");
    expect(await found(engine, "平台")).toContain("camera");
  });

  test("says by which word it was found, and how", async () => {
    const answer = await ask(engine, "停车诱导");
    const why = answer.hits.find((hit) => hit.id === "guidance")?.why ?? [];
    expect(why).toContainEqual({ kind: "synonym", asked: "停车诱导", found: "车位引导", field: "title" });
  });

  test("marks what was found in title and passage", async () => {
    const [hit] = (await ask(engine, "安装简单")).hits;
    expect(
      hit?.passage
        .filter((mark) => mark.marked)
        .map((mark) => mark.text)
        .join(""),
    ).toBe("安装简单");
    const [traditional] = (await ask(engine, "楼宇配送")).hits;
    expect(traditional?.titleMarks.map((mark) => mark.text).join("")).toBe("樓宇無接觸配送平台");
    expect(traditional?.titleMarks.some((mark) => mark.marked && mark.text.includes("配送"))).toBe(true);
  });

  test("marks the English title where the word as it was asked for stands in it", async () => {
    const id = "in-both-languages";
    await engine.index([thing(id, "冷链车", { titleOther: "Truck for the cold chain" })]);
    const hit = (await ask(engine, "cold chain")).hits.find((one) => one.id === id);
    expect(hit?.titleOther).toBe("Truck for the cold chain");
    expect(hit?.titleOtherMarks).toContainEqual({ text: "cold chain", marked: true });
    await engine.remove([{ kind: "product", id }]);
  });

  test("finds calls and products together when no kind is asked for", async () => {
    const kinds = new Set((await ask(engine, "平台")).hits.map((hit) => hit.kind));
    expect(kinds).toEqual(new Set(["call", "product"]));
  });

  test("puts the word in the title before the word in the body", async () => {
    expect((await found(engine, "配送"))[0]).not.toBe("camera");
  });

  test("tells which word to leave out when nothing is found", async () => {
    const answer = await ask(engine, '"车位引导系统" "不存在的话"');
    expect(answer.total).toBe(0);
    expect(answer.without).toContainEqual({ word: "不存在的话", count: 1 });
  });

  test.each([
    ["a quote", '"'],
    ["a minus", "-"],
    ["words of the index's own language", "* OR NEAR(title"],
    ["a statement", "'; DROP TABLE docs; --"],
    ["brackets", "（）"],
    ["a control character", "\u0000"],
    ["very long letters", "a".repeat(5_000)],
    ["very long characters", "车".repeat(3_000)],
  ])("answers %s without failing", async (_name, query) => {
    expect((await ask(engine, query)).hits.length).toBeLessThanOrEqual(100);
  });
});
