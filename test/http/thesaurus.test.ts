import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { MINUTE } from "../../app/kernel/instant.ts";
import { type HttpClient, httpClient } from "../support/http-client.ts";
import { startTestSite, type TestSite } from "../support/site.ts";

let site: TestSite;
let admin: HttpClient;

beforeAll(async () => {
  site = await startTestSite();
  admin = httpClient(site.url);
  await admin.get(site.passes["admin-wen"] ?? "");
}, 120_000);

afterAll(() => site.close());

const SEARCH = `/zh/products?q=${encodeURIComponent("蜂巢驿站")}`;
const LOCKERS = `/zh/products?q=${encodeURIComponent("智能储物柜")}`;

const titlesOn = async (path: string) => {
  const { text } = await httpClient(site.url).get(path);
  return [...text.matchAll(/<h3 class="title"><a href="([^"]+)"/g)].map((one) => one[1]);
};

/** The index is built anew a minute later, by the site itself. */
async function waitForRebuild(): Promise<void> {
  site.advance(2 * MINUTE);
  const look = async () => expect((await admin.get("/admin/thesaurus")).text).toContain("搜索已采用当前的词条。");
  await vi.waitFor(look, { timeout: 60_000, interval: 500 });
}

describe("the district thesaurus", () => {
  it("makes a word of the district find what it means, until it is withdrawn", { timeout: 180_000 }, async () => {
    const before = await titlesOn(SEARCH);
    const lockers = await titlesOn(LOCKERS);
    expect(lockers.length).toBeGreaterThan(0);
    expect(before).not.toEqual(expect.arrayContaining(lockers.slice(0, 1)));

    const page = await admin.get("/admin/thesaurus");
    const id = /name="id" value="([0-9a-z]{26})"/.exec(page.text)?.[1] ?? "";
    const form = { id, chinese: "蜂巢驿站 智能储物柜", english: "", near: "", note: "" };
    const tried = await admin.post("/admin/thesaurus", { ...form, act: "try" });
    expect(tried.text).toContain("还没有添加。");
    expect((await admin.get(`/admin/thesaurus/${id}`)).status).toBe(404);
    const sent = await admin.post("/admin/thesaurus", form);
    expect([sent.status, sent.location]).toEqual([303, `/admin/thesaurus/${id}`]);
    expect((await admin.follow(sent)).text).toContain("词条已修改，搜索尚未采用。");
    await waitForRebuild();
    expect(await titlesOn(SEARCH)).toEqual(expect.arrayContaining(lockers.slice(0, 1)));
    const asked = await admin.get(`/admin/thesaurus?word=${encodeURIComponent("蜂巢驿站")}`);
    expect(asked.text).toContain("本区词条");
    expect(asked.text).toContain("蜂巢驿站、智能储物柜");

    expect((await admin.post(`/admin/thesaurus/${id}/withdraw`, {})).status).toBe(303);
    await waitForRebuild();
    expect(await titlesOn(SEARCH)).toEqual(before);
    expect((await admin.get(`/admin/thesaurus/${id}`)).text).toContain("已停用");
  });

  it("says beside the field what is wrong, and shows what somebody else stored meanwhile", async () => {
    const { text } = await admin.get("/admin/thesaurus");
    const id = /name="id" value="([0-9a-z]{26})"/.exec(text)?.[1] ?? "";
    const wrong = await admin.post("/admin/thesaurus", { id, chinese: "只有一个", near: "没有这个词" });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain("一个词条至少要有 2 个词");
    expect(wrong.text).toContain("词库中没有“没有这个词”");
    expect(wrong.text).toContain(">只有一个</textarea>");
    const known = await admin.post("/admin/thesaurus", { id, chinese: "停车 泊车", english: "parking" });
    expect(known.status).toBe(422);
    expect(known.text).toContain("这些词都已在自带词库的“停车”中");
    expect(known.text).toContain(">停车 泊车</textarea>");
    await admin.post("/admin/thesaurus", { id, chinese: "数智门口 智慧门岗" });
    const path = `/admin/thesaurus/${id}`;
    expect((await admin.post(path, { version: "1", chinese: "数智门口 智慧岗亭" })).status).toBe(303);
    const late = await admin.post(path, { version: "1", chinese: "数智门口 智能岗亭" });
    expect(late.status).toBe(409);
    expect(late.text).toContain("数智门口 智慧岗亭");
    expect(late.text).toContain("数智门口 智能岗亭");
  });
});
