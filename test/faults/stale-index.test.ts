import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { httpClient } from "../support/http-client.ts";
import { startTestSite, type TestSite } from "../support/site.ts";

/** More than a start waits for to be filled, on any machine. */
const PRODUCTS = 12_000;
/** A start waits five seconds for the index, and needs some for itself on a busy machine. */
const START_MS = 30_000;
/** What a page may take while the index is built beside it. */
const PAGE_MS = 1_000;
const AWAY = "搜索暂时不可用";
const LIST = "/zh/products?q=%E9%B9%A6%E9%B9%89%E8%9E%BA";

let site: TestSite;

beforeAll(async () => {
  site = await startTestSite();
}, 120_000);

afterAll(() => site.close());

/** Products of one firm that hold the word 鹦鹉螺, put where an import would put them. */
function addProducts(dataDir: string): void {
  const db = new BetterSqlite3(path.join(dataDir, "jiebang.sqlite"));
  const columns = db.pragma("table_info(products)");
  const names = (Array.isArray(columns) ? columns : []).map((column) => String(column.name));
  const own: Readonly<Record<string, string>> = {
    id: "'01zz' || printf('%022d', number)",
    ref: "NULL",
    code: "NULL",
    name_zh: "'鹦鹉螺 ' || number",
  };
  db.exec(`WITH RECURSIVE numbers(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM numbers WHERE number < ${PRODUCTS})
    INSERT INTO products (${names.join(", ")})
    SELECT ${names.map((name) => own[name] ?? name).join(", ")} FROM numbers,
      (SELECT * FROM products WHERE state = 'published' ORDER BY length(body_zh) DESC LIMIT 1)`);
  db.close();
}

/** As an older release left it: of another shape, which the new one cannot read. */
function makeIndexOld(dataDir: string): void {
  const file = path.join(dataDir, "search", "manifest.json");
  writeFileSync(file, readFileSync(file, "utf8").replace(/"version":"[0-9a-f]+"/, '"version":"of-another-shape"'));
}

test("a site whose large index is of an older shape starts, says that search is away, and then finds everything", async () => {
  await site.stop();
  addProducts(site.dataDir);
  makeIndexOld(site.dataDir);
  await site.restart(START_MS);
  const client = httpClient(site.url);
  const timed = async (address: string) => {
    const from = performance.now();
    const { status, text } = await client.get(address);
    return { status, text, took: performance.now() - from };
  };
  const took: number[] = [];
  for (const address of ["/zh", LIST, "/zh/calls", "/zh/products", LIST]) {
    const page = await timed(address);
    expect(page.status).toBe(200);
    if (address !== "/zh") expect(page.text).toContain(AWAY);
    took.push(page.took);
  }
  // The middle one: a busy machine may keep one of them waiting.
  expect(took.toSorted((one, other) => one - other)[2]).toBeLessThan(PAGE_MS);
  await vi.waitFor(
    async () => {
      const { text } = await timed(LIST);
      // Half an index would pass for the whole: either nothing is said, or all.
      if (!text.includes(AWAY)) expect(text).toContain("共 12,000 个");
      expect(text).not.toContain(AWAY);
    },
    { timeout: 120_000, interval: 500 },
  );
}, 240_000);
