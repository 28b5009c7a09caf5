import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, openVisitor } from "../support/browser.ts";
import { type Journey, startJourney } from "../support/journey.ts";
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

/** What a journey may cost: from a gap to an invitation, and from a mailed link to a request for somebody new. */
const MOST = { inviting: 3, joining: 12 } as const;

const CASES = [
  {
    name: "in Chinese, with JavaScript",
    locale: "zh",
    javaScript: true,
    uscc: "91510100MA6200017J",
    call: "公共数据质量治理",
  },
  {
    name: "in English, without JavaScript",
    locale: "en",
    javaScript: false,
    uscc: "91510100MA6200025D",
    call: "片式元件无人产线改造",
  },
] as const;

type Case = (typeof CASES)[number];

/** Notices that seek a member, each with the persona of its firm. */
const SOUGHT = {
  zh: { title: "寻求停车需求短时预测与错峰共享单位", lead: "owner-jinghe" },
  en: { title: "Partner for sub-metering and chiller control", lead: "owner-lumen" },
} as const;

describe.each(CASES)("finding partners $name", (one) => {
  it("leads from a gap in the need matrix to an invitation", async () => {
    const lead = await enter(one, "owner-jinghe");
    const room = await roomOf(lead, one);
    const before = lead.count().clicks;
    await lead.click(lead.page.locator("main a[href*='/partners?need=']").first());
    const firm = (await lead.page.locator("main form.invite").first().locator("..").locator("h2").textContent()) ?? "";
    await lead.click(lead.page.locator("main form.invite button[type=submit]").first());
    const clicks = lead.count().clicks - before;
    expect(await lead.page.locator("main").textContent()).toContain(firm.trim());
    await lead.page.goto(room);
    expect(await lead.page.locator("main").textContent()).toContain(firm.trim());
    console.info(`journey ${one.name}: from a gap to an invitation ${clicks} clicks`);
    expect(clicks).toBeLessThanOrEqual(MOST.inviting);
    expect(lead.violations).toEqual([]);
  }, 120_000);

  it("leads somebody new from a mailed link to a request to join, and the lead takes them in", async () => {
    const newcomer = await startJourney(await visitor(one), one.javaScript);
    const email = `new.${one.locale}@example.com`;
    await newcomer.open(await noticeAddress(newcomer.page, one));
    await register(newcomer, one, email);
    await newcomer.click(newcomer.page.locator("main a[href^='/firm/new']").first());
    await newcomer.page
      .locator("[name=nameZh]")
      .fill(one.locale === "zh" ? "成都新伙伴科技有限公司" : "成都初来科技有限公司");
    await newcomer.page.locator("[name=uscc]").fill(one.uscc);
    await newcomer.click(newcomer.page.locator("main form button.go").first());
    await newcomer.page.locator("[name=message]").fill("可承担短时预测，已有两个片区的运行数据。");
    await newcomer.click(newcomer.page.locator("main form button.go").first());
    expect(newcomer.page.url()).toMatch(/\/firm\/requests\/[0-9a-z]{26}$/);
    const cost = newcomer.count();
    console.info(
      `journey ${one.name}: from a mailed link to a request ${cost.clicks} clicks, ${cost.pages} pages, ${cost.seconds} s`,
    );
    expect(cost.clicks).toBeLessThanOrEqual(MOST.joining);

    const lead = await enter(one, SOUGHT[one.locale].lead);
    await lead.page.goto(newcomer.page.url());
    await lead.click(lead.page.locator("main form button.go").first());
    expect(lead.page.url()).toContain("/firm/consortia/");
    expect([...newcomer.violations, ...lead.violations]).toEqual([]);
  }, 120_000);
});

function visitor(one: Case) {
  const locale = one.locale === "zh" ? "zh-CN" : "en-GB";
  return openVisitor(browser, { locale, javaScript: one.javaScript });
}

async function enter(one: Case, persona: string): Promise<Journey> {
  const context = await visitor(one);
  await context.addCookies([{ name: "jiebang_locale", value: one.locale, url: site.url }]);
  const journey = await startJourney(context, one.javaScript);
  await journey.page.goto(site.passes[persona] ?? "");
  return journey;
}

/** A new consortium of the lead, in which nobody covers anything yet. */
async function roomOf({ page }: Journey, { call, locale }: Case): Promise<string> {
  await page.goto(`${site.url}/firm/calls/${await callIdOf(page, call)}/join`);
  await page.locator("[name=mode][value=together]").check();
  await page.locator("[name=name]").fill(locale === "zh" ? "数据治理联合体" : "产线改造联合体");
  await page.locator("main form button.go").first().click();
  await page.waitForURL(/\/firm\/consortia\//);
  return page.url();
}

/** The id of an open call by its Chinese title, as a search finds it. */
async function callIdOf(page: Page, title: string): Promise<string> {
  await page.goto(`${site.url}/zh/calls?q=${encodeURIComponent(title)}`);
  const href = await page.locator("main ul.rows h3 a").first().getAttribute("href");
  return /calls\/([0-9a-z]{26})/.exec(href ?? "")?.[1] ?? "";
}

async function noticeAddress(page: Page, one: Case): Promise<string> {
  const answer = await page.request.get(
    `${site.url}/${one.locale}/partners?q=${encodeURIComponent(SOUGHT[one.locale].title)}`,
  );
  const path = new RegExp(`/${one.locale}/partners/[0-9a-z]{26}`).exec(await answer.text())?.[0];
  return `${site.url}${path}`;
}

/** From the notice to an account that is confirmed by the mailed link, and back to the request. */
async function register({ page, click, open }: Journey, one: Case, email: string): Promise<void> {
  await click(page.locator("main a.btn.go").first());
  await click(page.locator("main a[href^='/sign-up']").first());
  await page.locator("[name=name]").fill(one.locale === "zh" ? "新伙伴" : "Newcomer");
  await page.locator("[name=email]").fill(email);
  await click(page.locator("main form button.go").first());
  await open(await mailedLink(page, email));
  await click(page.locator("main form button.go").first());
  expect(page.url()).toMatch(/\/firm\/partners\/[0-9a-z]{26}\/join$/);
}

/** The link in the mail that confirms an address, read where the demo shows its mails. */
async function mailedLink(page: Page, email: string): Promise<string> {
  for (const until = Date.now() + 20_000; Date.now() < until; ) {
    const box = await (await page.request.get(`${site.url}/mailbox`)).text();
    for (const [, id] of box.matchAll(/\/mailbox\/([0-9a-z]{26})/g)) {
      const letter = await (await page.request.get(`${site.url}/mailbox/${id}`)).text();
      const link = /https?:\/\/[^\s"<]+\/confirm\/[^\s"<]+/.exec(letter)?.[0];
      if (link !== undefined && letter.includes(email)) return link.replaceAll("&amp;", "&");
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`no mail came to ${email}`);
}
