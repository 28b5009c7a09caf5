import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DAY } from "../../app/kernel/instant.ts";
import { openBrowser, openVisitor } from "../support/browser.ts";
import { type Journey, startJourney } from "../support/journey.ts";
import { startTestSite, type TestSite } from "../support/site.ts";
import { mailedCode } from "../support/step-up-code.ts";

let browser: Browser;
let site: TestSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), startTestSite()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const CASES = [
  { name: "in Chinese, with JavaScript", locale: "zh", javaScript: true },
  { name: "in English, with JavaScript", locale: "en", javaScript: true },
  { name: "in Chinese, without JavaScript", locale: "zh", javaScript: false },
  { name: "in English, without JavaScript", locale: "en", javaScript: false },
] as const;

type Case = (typeof CASES)[number];

/** What a journey may cost: the bars for people. A worse number fails. */
const MOST = {
  publishing: { clicks: 14, pages: 14 },
  finding: { clicks: 3 },
  signing: { clicks: 2 },
  submitting: { clicks: 4 },
} as const;

const TITLE = "锦城大道临时停车泊位共享";

describe.each(CASES)("the whole job $name", (one) => {
  it("runs from a published call to a read bid", async () => {
    const official = await enter(site, one, "zhoulan");
    const callId = await publish(official, TITLE);
    const published = official.count();
    const approver = await enter(site, one, "chenli");
    await approve(approver, callId);

    const sme = await enter(site, one, "owner-boyun");
    await find(sme, site, one, callId);
    const finding = sme.count();

    const lead = await enter(site, one, "owner-jinghe");
    const room = await formConsortium(lead, site, one, callId, "成都泊知云停科技有限公司");
    await accept(sme, site);
    await share(lead, site, room);
    const signing = [await sign(lead, site, room), await sign(sme, site, room)];
    await startBid(lead, site, room);
    await answer(lead, site);
    const before = lead.count().clicks;
    await submit(lead);
    const submitting = lead.count().clicks - before;
    expect(await lead.page.locator(".finger").first().textContent()).toMatch(/([0-9a-f]{4}\s+){3}/);

    expect((await official.page.goto(`${site.url}/office/calls/${callId}/bids`))?.status()).toBe(404);
    site.advance(40 * DAY);
    const reader = await enter(site, one, "zhoulan");
    await eventually(async () => (await reader.page.goto(`${site.url}/office/calls/${callId}/bids`))?.status() === 200);
    expect(await reader.page.locator("main").textContent()).toContain("锦城泊位联合体");
    await reader.click(reader.page.locator(`main a[href*='/office/calls/${callId}/bids/']`).first());
    expect(await reader.page.locator("main").textContent()).toContain("分两期建设");

    console.info(
      `journey ${one.name}: publishing ${say(published)}; finding ${say(finding)}; signing ${signing.join(" and ")} clicks; submitting ${submitting} clicks; anchor firm in all ${say(lead.count())}`,
    );
    expect(published.clicks).toBeLessThanOrEqual(MOST.publishing.clicks);
    expect(finding.clicks).toBeLessThanOrEqual(MOST.finding.clicks);
    for (const clicks of signing) expect(clicks).toBeLessThanOrEqual(MOST.signing.clicks);
    expect(submitting).toBeLessThanOrEqual(MOST.submitting.clicks);
    expect([official, approver, sme, lead, reader].flatMap((journey) => journey.violations)).toEqual([]);
  }, 300_000);
});

async function enter(site: TestSite, one: Case, persona: string): Promise<Journey> {
  const context = await openVisitor(browser, {
    locale: one.locale === "zh" ? "zh-CN" : "en-GB",
    javaScript: one.javaScript,
  });
  await context.addCookies([{ name: "jiebang_locale", value: one.locale, url: site.url }]);
  const journey = await startJourney(context, one.javaScript);
  await journey.page.goto(site.passes[persona] ?? "");
  return journey;
}

/** From the desk to a call that waits for approval; its id. */
async function publish({ page, click }: Journey, title: string): Promise<string> {
  await click(page.locator("a[href='/office/calls/new']").first());
  await page.locator("[name=start]").selectOption({ value: "template:19" });
  await page.locator("[name=scenarioTitle]").fill(title);
  await click(page.locator("main form button.go"));
  const callId = /calls\/([0-9a-z]{26})/.exec(page.url())?.[1] ?? "";
  await click(page.locator(`main a[href$='${callId}/basics']`).first());
  await page.locator("[name=titleZh]").fill(title);
  await page.locator("[name=titleEn]").fill("");
  await page.locator("[name=bodyEn]").fill("");
  await page
    .locator("[name=bodyZh]")
    .fill("锦城大道沿线临时泊位共享，开放泊位数据与诱导屏，收益按协议分成。征集方案与运营方。");
  await page.locator("[name=place]").fill("锦城大道");
  await page.locator("[name=durationMonths]").fill("12");
  await click(continuing(page));
  await click(page.locator(`main a[href$='${callId}/money']`).first());
  await page.locator("[name=investmentType][value=CO_INVESTMENT]").check();
  await page.locator("[name=isDigital]").first().check();
  await page.locator("[name=fiscal]").fill("200");
  await page.locator("[name=platform]").fill("0");
  await page.locator("[name=social]").fill("800");
  await page.locator("[name=total]").fill("");
  await click(continuing(page));
  await click(page.locator("form[action$='/move/submit'] button"));
  return callId;
}

const continuing = (page: Page) => page.locator("form#task button.go");

async function approve({ page, click }: Journey, callId: string): Promise<void> {
  await click(page.locator(`main a[href*='${callId}']`).first());
  if (!page.url().includes("approval")) await click(page.locator("main a[href$='/approval']").first());
  await click(page.locator("form[action$='/move/approve'] button").first());
  await eventually(
    async () => (await page.goto(page.url().replace(/\/office.*/, `/zh/calls/${callId}`)))?.status() === 200,
  );
}

/** By the search at the centre of the home page, with two words of the title. */
async function find({ page, click }: Journey, site: TestSite, one: Case, callId: string): Promise<void> {
  await page.goto(`${site.url}/${one.locale}`);
  await eventually(async () => {
    const answer = await page.request.get(`${site.url}/${one.locale}/search?q=${encodeURIComponent("锦城大道 泊位")}`);
    return (await answer.text()).includes(callId);
  });
  await page.locator("main input[name=q]").first().fill("锦城大道 泊位");
  await click(page.locator("main form button[type=submit]").first());
  await click(page.locator(`main a[href*='${callId}']`).first());
  expect(await page.locator("h1").textContent()).toContain("锦城大道");
}

async function formConsortium(
  { page, click, open }: Journey,
  site: TestSite,
  one: Case,
  callId: string,
  partner: string,
): Promise<string> {
  await open(`${site.url}/${one.locale}/calls/${callId}`);
  await click(page.locator("a.btn.go").first());
  await page.locator("[name=mode][value=together]").check();
  await page.locator("[name=name]").fill("锦城泊位联合体");
  await click(page.locator("main form button.go").first());
  const room = page.url();
  await click(page.locator("main a[href$='/invite']").first());
  await page.locator("main input[name=q]").fill(partner);
  await click(page.locator("main form.search button").first());
  await click(page.locator("main form:not(.search) button[type=submit]").first());
  return room;
}

async function accept({ page, click }: Journey, site: TestSite): Promise<void> {
  await page.goto(`${site.url}/firm/bids`);
  await click(page.locator("main a[href*='/firm/invitations/']").first());
  await click(page.locator("main button.go").first());
}

async function share({ page, click }: Journey, site: TestSite, room: string): Promise<void> {
  await page.goto(room.startsWith("http") ? room : `${site.url}${room}`);
  await click(page.locator("details:has(form#shares) > summary"));
  for (const [place, share] of ["60", "40"].entries()) {
    await page.locator(`[name='members[${place}].share']`).fill(share);
    await page.locator(`[name='members[${place}].workShare']`).fill(share);
  }
  await page.locator("[name='members[0].task']").fill("总集成与运营");
  await page.locator("[name='members[1].task']").fill("车位检测与诱导");
  await click(page.locator("form#shares button").last());
}

/** From the room to the signed agreement, the code from the mail typed on the way; the clicks that it took. */
async function sign({ page, click, count }: Journey, site: TestSite, room: string): Promise<number> {
  await page.goto(room.startsWith("http") ? room : `${site.url}${room}`);
  const name = (await page.locator("a[href='/account']").first().textContent())?.trim() ?? "";
  const before = count().clicks;
  await click(page.locator(".agreement-note button"));
  await page.locator("input[name=code]").fill(await mailedCode(site, name));
  await click(page.locator("section#sign form:has([name=fingerprint]) button"));
  expect(await page.locator("section#sign").count()).toBe(0);
  return count().clicks - before;
}

async function startBid({ page, click }: Journey, site: TestSite, room: string): Promise<void> {
  await page.goto(room.startsWith("http") ? room : `${site.url}${room}`);
  await click(page.locator("aside button.go, aside a.btn.go").first());
}

/** Every task of the bid, one after the other. */
async function answer({ page, click }: Journey, site: TestSite): Promise<void> {
  const bid = /\/firm\/bids\/[0-9a-z]{26}/.exec(page.url())?.[0] ?? "";
  for (const task of ["needs", "criteria"]) {
    await click(page.locator(`main a[href='${bid}/${task}']`).first());
    for (const box of await page.locator("main textarea[name$='.text']").all())
      await box.fill("已在两个片区应用，提供检测报告与案例说明。");
    for (const figure of await page.locator("main input[type=text][name$='.figure']").all()) await figure.fill("99");
    for (const yes of await page.locator("main input[type=radio][name$='.figure'][value='1']").all()) await yes.check();
    await click(page.locator("main form button.go").first());
    await page.goto(`${site.url}${bid}`);
  }
  await click(page.locator(`main a[href='${bid}/figures']`).first());
  await page.locator("[name=summary]").fill("以检测与诱导产品打底，分两期建设，运营五年。");
  await page.locator("[name=price]").fill("960");
  await page.locator("[name=ownFunds]").fill("800");
  await page.locator("[name=durationMonths]").fill("12");
  await click(page.locator("main form button.go").first());
  await page.goto(`${site.url}${bid}`);
}

async function submit({ page, click }: Journey): Promise<void> {
  await click(page.locator("main a.btn.go").first());
  await click(page.locator("main form button.go").first());
  await page.waitForURL(/receipts\/1/);
}

async function eventually(holds: () => Promise<boolean>): Promise<void> {
  const until = Date.now() + 20_000;
  while (!(await holds())) {
    if (Date.now() > until) throw new Error("did not come about in time");
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function say(count: { readonly clicks: number; readonly pages: number; readonly seconds: number }): string {
  return `${count.clicks} clicks, ${count.pages} pages, ${count.seconds} s`;
}
