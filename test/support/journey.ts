import AxeBuilder from "@axe-core/playwright";
import type { BrowserContext, Locator, Page } from "playwright-core";

export type JourneyCount = { readonly clicks: number; readonly pages: number; readonly seconds: number };

/** Somebody doing a job in the browser, with what it cost them; every page they see is checked for accessibility. */
export type Journey = {
  readonly page: Page;
  readonly click: (target: Locator) => Promise<void>;
  /** Goes to an address as from a mailed link: one click. */
  readonly open: (url: string) => Promise<void>;
  readonly count: () => JourneyCount;
  /** What axe found on the pages seen, by page. */
  readonly violations: readonly string[];
};

/** Starts a journey in a context. Without JavaScript axe cannot run, so only journeys with it are checked. */
export async function startJourney(context: BrowserContext, hasScript: boolean): Promise<Journey> {
  const page = await context.newPage();
  const started = performance.now();
  const violations: string[] = [];
  const seen = new Set<string>();
  let clicks = 0;
  let pages = 0;
  page.on("framenavigated", (frame) => {
    if (frame === page.mainFrame()) pages += 1;
  });
  page.on("pageerror", (error) => violations.push(`script error on ${page.url()}: ${error.message}`));
  const look = async () => {
    const place = new URL(page.url()).pathname.replace(/[0-9a-z]{26}/g, ":id");
    if (!hasScript || seen.has(place)) return;
    seen.add(place);
    violations.push(...(await accessibilityFaults(page)));
  };
  return {
    page,
    violations,
    click: async (target) => {
      clicks += 1;
      await target.click();
      await page.waitForLoadState("load");
      await look();
    },
    open: async (url) => {
      clicks += 1;
      await page.goto(url);
      await look();
    },
    count: () => ({ clicks, pages, seconds: Math.round((performance.now() - started) / 100) / 10 }),
  };
}

/** What axe says against a page, as lines of rule, page and element. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.flatMap((rule) =>
    rule.nodes.slice(0, 3).map((node) => `${rule.id} on ${new URL(page.url()).pathname}: ${node.html.slice(0, 140)}`),
  );
}
