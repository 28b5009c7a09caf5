import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type HttpClient, httpClient } from "../../support/http-client.ts";
import { startTestSite, type TestSite } from "../../support/site.ts";

let site: TestSite;
let visitor: HttpClient;

beforeAll(async () => {
  site = await startTestSite();
  visitor = httpClient(site.url);
});

afterAll(() => site?.close());

const page = async (path: string, text: string) => (await visitor.get(`${path}q=${encodeURIComponent(text)}`)).text;
const rowsIn = (html: string) => html.match(/<h3 class="title"/g)?.length ?? 0;

describe("a list where few answer all of the words", () => {
  it("says how many do, and parts them from the others", async () => {
    const html = await page("/zh/products?", "停车 诱导");
    const exact = Number(/排在前面的 (\d+) 个符合全部搜索词/.exec(html)?.[1]);
    const [first = "", rest = ""] = html.split('id="looser"');
    expect(exact).toBeGreaterThan(0);
    expect(rowsIn(first)).toBe(exact);
    expect(rowsIn(rest)).toBeGreaterThan(0);
  });

  it("does not part them where they stand in another order", async () => {
    const html = await page("/zh/products?sort=newest&", "停车 诱导");
    expect(html).toMatch(/其中 \d+ 个符合全部搜索词/);
    expect(html).not.toContain('id="looser"');
  });

  it("says nothing of it where nothing was asked in words", async () => {
    expect((await visitor.get("/zh/products")).text).not.toContain("搜索词");
  });
});

describe("a list where nothing answers all of the words", () => {
  it("says so, and each way out finds what it tells", async () => {
    for (const [path, said, finds] of [
      ["/zh/products", "没有符合全部搜索词的内容", /<a href="([^"]+)">[^<]*<\/a> <span class="note">(\d+) 个全部符合/g],
      [
        "/en/products",
        "Nothing answers all of your words",
        /<a href="([^"]+)">(?:[^<]|<\/?span[^>]*>)*<\/a> <span class="note">(\d+) fits? in full/g,
      ],
    ] as const) {
      const html = await page(`${path}?`, "充电桩 无人机 火星");
      expect(html).toContain(said);
      const ways = [...html.matchAll(finds)];
      expect(ways.length).toBeGreaterThan(0);
      for (const [, to = "", count] of ways) {
        const less = (await visitor.get(to.replaceAll("&amp;", "&"))).text;
        expect(less).toMatch(
          new RegExp(`排在前面的 ${count} 个|The first ${count} answer|共 ${count} 个|${count} found`),
        );
      }
    }
  });

  it("is told once on the page of all kinds", async () => {
    const html = await page("/zh/search?", "充电桩 机器人");
    expect(html.match(/没有符合全部搜索词的内容/g)).toHaveLength(1);
    expect(html).toMatch(/去掉“机器人”<\/a> <span class="note">\d+ 个全部符合/);
  });
});
