import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, openVisitor } from "../support/browser.ts";
import { accessibilityFaults } from "../support/journey.ts";
import { startTestSite, type TestSite } from "../support/site.ts";

let browser: Browser;
let site: TestSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), startTestSite()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Axe takes its time where everything runs at once. */
const LONG = 60_000;
const DRAFT = "中和街道老旧院落错峰停车治理";
const CALL = "交子大道片区停车诱导与车位共享数据平台";
/** A machine that runs everything at once is slow. */
const SOON = 40_000;

async function seat(persona: string, javaScript = true): Promise<Page> {
  const context = await openVisitor(browser, { javaScript });
  const page = await context.newPage();
  await page.goto(site.passes[persona] ?? "");
  return page;
}

describe("how well a draft can be answered locally", () => {
  it("changes beside the form while a need is typed, and names words that would find more", {
    timeout: 2 * SOON,
  }, async () => {
    const page = await seat("zhoulan");
    await openNeeds(page);
    const rows = page.locator(".supply-needs > li");
    const before = await rows.count();
    await page.fill(`[name="needs[${before}].titleZh"]`, "道路吸霾净化车");
    await rows.nth(before).waitFor({ timeout: SOON });
    const said = await page.locator("#supply").textContent();
    expect(said).toContain(`没有产品能满足：第 ${before + 1} 项`);
    expect(said).toContain("换个说法可以扩大范围");
    expect(await page.locator("[data-live-status]").textContent()).not.toBe("");
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it("is the same without a script, by a button", async () => {
    const page = await seat("zhoulan", false);
    await openNeeds(page);
    const before = await page.locator(".supply-needs > li").count();
    await page.fill(`[name="needs[${before}].titleZh"]`, "车位引导与空位显示");
    await page.locator("#supply button").click();
    await page.waitForLoadState("load");
    expect(await page.locator(".supply-needs > li").count()).toBe(before + 1);
  });
});

describe("who can meet a call", () => {
  it("is told over all products, narrowed by links, and drawn with its table", async () => {
    const page = await (await openVisitor(browser, { javaScript: false })).newPage();
    await page.goto(`${site.url}${await addressOf(page)}/matches`);
    expect(await page.locator(".matrix tbody tr").count()).toBe(7);
    expect(await page.locator(".firm-set svg path").count()).toBeGreaterThan(0);
    expect(await page.locator(".firm-set table tbody tr").count()).toBeGreaterThan(1);
    const link = page.locator(".supply-filters a", { hasText: "外地" });
    await link.click();
    await page.waitForLoadState("load");
    expect(new URL(page.url()).search).toBe("?locality=elsewhere");
    expect(await page.locator(".matrix thead th .note", { hasText: "本地" }).count()).toBe(0);
    expect(await page.locator("main").textContent()).toContain("没有本地供给");
  });

  it("is read by everybody: nothing for axe to say", { timeout: LONG }, async () => {
    const page = await (await openVisitor(browser, {})).newPage();
    await page.goto(`${site.url}${await addressOf(page)}/matches`);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

describe("whether a call fits a firm", () => {
  it("is one line on the call's page, and rule by rule behind it, with a way to mend each", {
    timeout: LONG,
  }, async () => {
    const page = await seat("owner-lumen");
    await page.goto(`${site.url}${await addressOf(page)}`);
    await page.locator(".fit-line a").click();
    await page.waitForLoadState("load");
    expect(new URL(page.url()).pathname).toMatch(/^\/firm\/calls\/[0-9a-z]{26}\/fit$/);
    expect(await page.locator(".fit-firm").count()).toBe(1);
    expect(await page.locator(".one-change .btn").count()).toBe(1);
    expect(await page.locator(".fit-table tbody tr").count()).toBeGreaterThan(12);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

async function openNeeds(page: Page): Promise<void> {
  await page.goto(`${site.url}/office`);
  const address = await page.locator("a", { hasText: DRAFT }).first().getAttribute("href");
  await page.goto(`${site.url}${address}/needs`);
}

async function addressOf(page: Page): Promise<string> {
  await page.goto(`${site.url}/zh/calls?q=${encodeURIComponent(CALL)}`);
  const href = await page.locator("a", { hasText: CALL }).first().getAttribute("href");
  return new URL(href ?? "", site.url).pathname;
}
