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

const ROOM = "锦合智联—泊知云停联合体";

describe("two firms in one room", () => {
  it("see each other's changes without loading anew, and both values when they cross", {
    timeout: 120_000,
  }, async () => {
    const [lead, colleague, member] = await Promise.all([sit("owner-jinghe"), sit("owner-jinghe"), sit("owner-boyun")]);
    const room = await roomOf(lead);
    for (const page of [colleague, member]) await page.goto(`${site.url}${room}`);
    expect(await member.locator("[data-watch]").isHidden()).toBe(true);
    for (const page of [lead, colleague]) await page.locator("#shares-section summary").first().click();
    await lead.locator('input[name="members[0].workShare"]').fill("41");
    await lead.locator("#shares button[type=submit]").click();
    await lead.waitForLoadState("load");
    await member.locator("[data-watch]:not([hidden])").waitFor({ timeout: 30_000 });
    const said = await member.locator("[data-watch]").textContent();
    expect(said).toContain("四川锦合智联系统集成股份有限公司改动了份额与分工");
    expect(said).toContain("重新载入");
    await member.locator("[data-watch] a").click();
    await member.waitForLoadState("load");
    expect(await member.locator("#shares-section").textContent()).toContain("41 %");

    await colleague.locator('input[name="members[0].workShare"]').fill("45");
    const answer = colleague.waitForResponse((response) => response.request().method() === "POST");
    await colleague.locator("#shares button[type=submit]").click();
    expect((await answer).status()).toBe(409);
    const both = await colleague.locator("#shares table").textContent();
    expect(both).toMatch(/工作量份额\s*41\s*45/);
    await colleague.locator("#shares button[type=submit]").click();
    await colleague.waitForLoadState("load");
    expect(await colleague.locator("#shares-section").textContent()).toContain("45 %");
  });

  it("speak, give tasks, prove and open what the lead shares, on pages that everybody can use", {
    timeout: 120_000,
  }, async () => {
    const [lead, member] = await Promise.all([sit("owner-jinghe"), sit("owner-boyun")]);
    const room = await roomOf(lead);
    await member.goto(`${site.url}${room}/comments`);
    await member.locator("textarea[name=body]").fill("检测报告周五给出。");
    await press(member, "发表");
    await lead.goto(`${site.url}${room}/comments`);
    expect(await lead.locator(".thread").textContent()).toContain("检测报告周五给出。");
    await lead.goto(`${site.url}${room}/tasks`);
    await lead.locator("input[name=title]").fill("现场踏勘");
    await lead.locator("select[name=organizationId]").selectOption({ label: "成都泊知云停科技有限公司" });
    await press(lead, "添加并通知");
    await member.goto(`${site.url}${room}/tasks`);
    const task = member.locator("li", { hasText: "现场踏勘" });
    await task.getByRole("button", { name: "标为完成" }).click();
    await member.waitForLoadState("load");
    expect(await member.locator("li", { hasText: "现场踏勘" }).textContent()).toContain("已完成");
    await member.goto(`${site.url}${room}`);
    expect(await member.locator("#shares-section").textContent()).toContain("牵头单位没有共享报价");
    expect(await lead.goto(`${site.url}${room}`).then(() => lead.locator("#shares-section").textContent())).toContain(
      "精确到分",
    );
    const places = ["", "/tasks", "/comments", "/files", "/coverage"];
    const need = await lead.locator(".matrix a.cell").first().getAttribute("href");
    const person = await lead.locator(`a[href*="/members/"]`).nth(1).getAttribute("href");
    for (const address of [...places.map((place) => `${room}${place}`), need ?? room, person ?? room]) {
      await lead.goto(`${site.url}${address}`);
      expect([address, await accessibilityFaults(lead)]).toEqual([address, []]);
    }
  });
});

async function sit(persona: string): Promise<Page> {
  const page = await (await openVisitor(browser)).newPage();
  await page.goto(site.passes[persona] ?? "");
  return page;
}

/** The path of the room, found as its people find it. */
async function roomOf(page: Page): Promise<string> {
  await page.goto(`${site.url}/firm/bids`);
  await page.getByRole("link", { name: ROOM }).first().click();
  await page.waitForLoadState("load");
  return new URL(page.url()).pathname;
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name }).click();
  await page.waitForLoadState("load");
}
