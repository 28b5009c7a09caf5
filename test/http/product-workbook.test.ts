import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { readWorkbook } from "../../app/adapters/xlsx-read.ts";
import { writeWorkbook } from "../../app/adapters/xlsx-write.ts";
import { workbookPlan } from "../../app/routes/firm/product-workbook.ts";
import { fieldIn, type HttpClient, httpClient } from "../support/http-client.ts";
import { startTestSite, type TestSite } from "../support/site.ts";

let site: TestSite;
let owner: HttpClient;
let path: string;

beforeAll(async () => {
  site = await startTestSite();
  owner = httpClient(site.url);
  await owner.get(site.passes["owner-boyun"] ?? "");
  const desk = (await owner.get("/firm")).text;
  path = `${/\/firm\/[0-9a-z]{26}(?=")/.exec(desk)?.[0]}/products`;
}, 120_000);

afterAll(() => site.close());

async function send(file: File) {
  const upload = new FormData();
  upload.append("id", fieldIn((await owner.get(`${path}/imports`)).text, "id"));
  upload.append("workbook", file);
  return owner.post(`${path}/imports`, upload);
}

describe("products in a workbook", () => {
  it("are tried, told of with what is wrong, and taken over when confirmed", { timeout: 60_000 }, async () => {
    const rows = {
      products: [
        ["N1", "夜间车位指引"],
        ["N2", "坏行", "", "停机坪"],
      ],
      capabilities: [],
      cases: [],
    };
    const sent = await send(new File([await writeWorkbook(workbookPlan("zh", rows))], "产品.xlsx"));
    expect(sent.status).toBe(303);
    const page = await owner.get(sent.location);
    expect(page.text).toContain("请从列出的选项中选择。");
    const marked = await owner.get(`${sent.location}/workbook`);
    expect(marked.headers.get("content-type")).toContain("spreadsheetml");
    expect((await owner.get(path)).text).not.toContain("夜间车位指引");
    expect((await owner.post(sent.location, { as: "draft" })).status).toBe(303);
    await vi.waitFor(async () => expect((await owner.get(sent.location)).text).toContain("导入完成"), {
      timeout: 30_000,
      interval: 300,
    });
    expect((await owner.get(path)).text).toContain("夜间车位指引");
  });

  it("are refused with a sentence when the file is none", async () => {
    for (const [name, bytes, status] of [
      ["表.xlsx", Buffer.from("hello"), 422],
      ["空.xlsx", Buffer.alloc(0), 422],
      ["大.xlsx", Buffer.alloc(10 * 1024 * 1024 + 1), 413],
    ] as const) {
      const answer = await send(new File([bytes], name));
      expect([name, answer.status, answer.text.includes('role="alert"')]).toEqual([name, status, true]);
    }
    expect((await owner.post(`${path}/imports`, {})).status).toBe(422);
  });

  it("come as a template with titles in the reader's language, and nothing in it", async () => {
    const answer = await fetch(new URL(`${path}/template`, site.url), { redirect: "manual" });
    expect(answer.status).toBe(303);
    const own = await owner.get(`${path}/template`);
    expect([own.status, own.headers.get("content-disposition")]).toEqual([200, expect.stringContaining(".xlsx")]);
    const plan = workbookPlan("en", { products: [], capabilities: [], cases: [] });
    const reading = await readWorkbook(await writeWorkbook(plan), { rows: 100, columns: 60 });
    expect(reading.ok ? reading.sheets.map((one) => [one.name, one.rows.length]) : []).toContainEqual(["Products", 1]);
  });
});

describe("what is typed into a product's form", () => {
  it("is put back into it until it is saved or thrown away", async () => {
    const product = new RegExp(`${path}/[0-9a-z]{26}`).exec((await owner.get(path)).text)?.[0] ?? "";
    const keep = product.replace("/products/", "/drafts/");
    const kept = await owner.post(keep, { nameZh: "打了一半", version: "1" });
    expect([kept.status, kept.text]).toEqual([200, expect.stringContaining("已暂存")]);
    expect(fieldIn((await owner.get(product)).text, "nameZh")).toBe("打了一半");
    expect((await owner.post(keep, { drop: "yes" })).location).toBe(product);
    expect(fieldIn((await owner.get(product)).text, "nameZh")).not.toBe("打了一半");
  });
});
