import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type HttpClient, httpClient } from "../support/http-client.ts";
import { startTestSite, type TestSite } from "../support/site.ts";
import { unmarkedChinese } from "../support/unmarked-chinese.ts";

let site: TestSite;
let visitor: HttpClient;

beforeAll(async () => {
  site = await startTestSite();
  visitor = httpClient(site.url);
}, 120_000);

afterAll(() => site.close());

/** The first thing of a kind that a list page names. */
async function first(kind: string, query = ""): Promise<string> {
  const { text } = await visitor.get(`/en/${kind}${query}`);
  return new RegExp(`/en/${kind}/[0-9a-z]{26}`).exec(text)?.[0] ?? "";
}

const chineseOf = async (client: HttpClient, path: string) => unmarkedChinese((await client.get(path)).text);

describe("a page in English", () => {
  it("marks all the Chinese that people wrote, and says in English what the site names itself", async () => {
    const call = await first("calls", "?q=parking");
    const lists = ["/en", "/en/calls", "/en/calls?q=parking", "/en/products?q=parking", "/en/firms", "/en/partners"];
    const things = [call, `${call}/matches`, await first("products"), await first("scenarios"), await first("firms")];
    for (const path of [...lists, ...things]) expect([path, await chineseOf(visitor, path)]).toEqual([path, []]);
  });

  it("does so on a firm's own desk", async () => {
    const client = httpClient(site.url);
    await client.get(site.passes["owner-lumen"] ?? "");
    await client.post("/view", { locale: "en", back: "/firm" });
    const call = (await first("calls", "?q=parking")).replace("/en/", "/firm/");
    for (const path of ["/firm", `${call}/fit`, "/account/searches"]) {
      expect([path, await chineseOf(client, path)]).toEqual([path, []]);
    }
  });

  it("names cities, places and technologies in its filters in English, with the same addresses as in Chinese", async () => {
    const { text } = await visitor.get("/en/products");
    expect(text).toContain("Internet of Things");
    expect(text).toContain(`technology=${encodeURIComponent("物联网")}`);
    expect((await visitor.get("/en/firms")).text).toContain("Chengdu");
    expect((await visitor.get("/zh/products")).text).toContain("<span>物联网</span>");
  });

  it("says why a Chinese text was found by an English word in both", async () => {
    const { text } = await visitor.get("/en/products?q=parking");
    expect(text).toContain('parking (<span lang="zh-CN">停车</span>)');
  });
});
