import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, openVisitor, type Visitor } from "../support/browser.ts";
import { accessibilityFaults } from "../support/journey.ts";
import { startTestSite, type TestSite } from "../support/site.ts";

let site: TestSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([startTestSite(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Pages by who reads them. `own ` is a page of the reader's own firm; `first:` opens the first link below an address that has an id in it. */
const PAGES: readonly (readonly [persona: string | null, paths: readonly string[]])[] = [
  [
    null,
    [
      "/:l",
      "/:l/calls",
      "first:/:l/calls",
      "first:/:l/calls matches",
      "/:l/scenarios",
      "first:/:l/scenarios",
      "/:l/products",
      "first:/:l/products",
      "/:l/firms",
      "first:/:l/firms",
      "/:l/search?q=%E5%81%9C%E8%BD%A6",
      "/:l/search?q=zzzzzz",
      "/:l/products?q=%E5%81%9C%E8%BD%A6+%E8%AF%B1%E5%AF%BC",
      "/:l/products?q=%E5%85%85%E7%94%B5%E6%A1%A9+%E6%97%A0%E4%BA%BA%E6%9C%BA+%E7%81%AB%E6%98%9F",
      "/:l/check",
      "/:l/nowhere",
      "/sign-in",
      "/sign-in/link",
      "/sign-up",
      "/reset",
      "/mailbox",
    ],
  ],
  [
    "owner-boyun",
    [
      "own verification",
      "own qualifications",
      "own links",
      "own people",
      "own contact",
      "/firm/claim?q=x",
      "/account/data",
    ],
  ],
  ["zhoulan", ["/office/verifications?queue=status", "/office/verifications?queue=ownership"]],
  ["zhoulan", ["first:/office/verifications"]],
  ["owner-boyun", ["/firm", "/notices", "/account", "/firm/new", "/firm/bids", "first:/firm"]],
  ["zhoulan", ["/office", "/office/calls/new", "/office/scenarios", "/office/verifications", "first:/office/calls"]],
  ["admin-wen", ["/admin", "/admin/jobs", "/admin/thesaurus?word=%E5%81%9C%E8%BD%A6", "first:/admin/thesaurus"]],
  ["auditor-yan", ["/auditor"]],
  ["panel-wei", ["/panel"]],
  ["council-tan", ["/council"]],
];

const LOOKS: readonly (Visitor & { readonly name: string; readonly language: "zh" | "en" })[] = [
  { name: "Chinese, wide, light", language: "zh", locale: "zh-CN", width: 1280 },
  { name: "English, narrow, dark", language: "en", locale: "en-GB", width: 320, dark: true },
];

describe.each(LOOKS)("every page, $name", (look) => {
  it.each(PAGES)(
    "for %s is accessible, fits the screen, leaves no word untranslated",
    async (persona, paths) => {
      const context = await openVisitor(browser, look);
      await context.addCookies([{ name: "jiebang_locale", value: look.language, url: site.url }]);
      const page = await context.newPage();
      if (persona !== null) await page.goto(site.passes[persona] ?? "");
      const faults: string[] = [];
      for (const path of paths) {
        const address = await resolve(page, path.replaceAll(":l", look.language));
        if (address === undefined) continue;
        const answer = await page.goto(new URL(address, site.url).href);
        const place = `${address} (${answer?.status()})`;
        if ((answer?.status() ?? 500) >= 500 || (answer?.status() === 404 && !address.includes("nowhere")))
          faults.push(`${place}: wrong status`);
        faults.push(...(await accessibilityFaults(page)));
        const [wide, text] = await page.evaluate(
          () => [document.documentElement.scrollWidth, document.body.textContent ?? ""] as const,
        );
        if (wide > (look.width ?? 1280)) faults.push(`${place}: ${wide} px wide`);
        const keys = text.match(
          /\b(?:public|site|terms|refusals|firm|identity|office|bids|calls|consortia|notices|account)\.[a-z]\w+\.\w+/g,
        );
        if (keys !== null) faults.push(`${place}: untranslated ${keys.join(", ")}`);
      }
      await context.close();
      expect(faults).toEqual([]);
    },
    180_000,
  );
});

/** The address that a line of the table means; undefined when the list is empty. */
async function resolve(page: import("playwright-core").Page, path: string): Promise<string | undefined> {
  if (path.startsWith("own ")) {
    await page.goto(new URL("/firm", site.url).href);
    const own = await page
      .locator('main a.title[href^="/firm/"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
    return `${own.find((href) => /^\/firm\/[0-9a-z]{26}$/.test(href))}/${path.slice("own ".length)}`;
  }
  if (!path.startsWith("first:")) return path;
  const [list = "", below] = path.slice("first:".length).split(" ");
  await page.goto(new URL(list.includes("/office/calls") ? "/office" : list, site.url).href);
  const links = await page
    .locator("main a[href]")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  const first = links.find((href) => href.startsWith(`${list}/`) && /\/[0-9a-z]{26}(\/|$)/.test(href));
  return first === undefined || below === undefined ? first : `${first}/${below}`;
}
