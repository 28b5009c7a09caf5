import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { accessibilityFaults } from "../support/journey.ts";
import { openSearchField, type SearchField } from "../support/search-field.ts";
import { startTestSite, type TestSite } from "../support/site.ts";

let browser: Browser;
let site: TestSite;
let box: SearchField;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), startTestSite()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

beforeEach(async () => {
  box = await openSearchField(browser, site.url);
});

afterEach(async () => {
  await box.page.context().close();
});

const PLAIN = { isExpanded: false, options: 0, active: null, said: "" };

describe("suggestions by keyboard", () => {
  it("are listed and announced while somebody types, and none is chosen", async () => {
    expect(await box.state()).toEqual({ ...PLAIN, value: "" });
    await box.type("停车");
    const { options, ...state } = await box.state();
    expect(options).toBeGreaterThan(2);
    expect(state).toEqual({
      isExpanded: true,
      active: null,
      value: "停车",
      said: `有 ${options} 条建议，用上下方向键选择`,
    });
    expect(await accessibilityFaults(box.page)).toEqual([]);
  });

  it("are walked by the arrows, round through the field", async () => {
    await box.type("停车");
    const rows = await box.rows();
    const walk: [key: string, active: string | null][] = [
      ["ArrowDown", rows[0] ?? ""],
      ["ArrowDown", rows[1] ?? ""],
      ["ArrowUp", rows[0] ?? ""],
      ["ArrowUp", null],
      ["ArrowUp", rows.at(-1) ?? ""],
      ["ArrowDown", null],
    ];
    for (const [key, active] of walk) {
      await box.press(key);
      expect(await box.state()).toMatchObject({ isExpanded: true, active, value: "停车" });
      expect(await box.page.locator("[role=option][aria-selected=true]").count()).toBe(active === null ? 0 : 1);
    }
    await box.press("ArrowDown");
    expect(await accessibilityFaults(box.page)).toEqual([]);
  });

  it.each([
    ["Home", 0],
    ["End", 2],
  ])("leave the choice to the field on %s, which moves the caret", async (key, caret) => {
    await box.type("停车");
    await box.press("ArrowDown");
    await box.press(key);
    expect(await box.state()).toMatchObject({ isExpanded: true, active: null, value: "停车" });
    expect(await box.caret()).toBe(caret);
    await box.press("Enter");
    await box.page.waitForURL(searchOf("停车"));
  });

  it("are opened by an arrow at its end of the list", async () => {
    await box.type("停车");
    const rows = await box.rows();
    for (const [key, active] of [
      ["ArrowDown", rows[0]],
      ["ArrowUp", rows.at(-1)],
      ["Alt+ArrowDown", null],
    ] as const) {
      await box.press("Escape");
      await box.press(key);
      await box.opened();
      expect(await box.state()).toMatchObject({ isExpanded: true, active, value: "停车" });
    }
  });

  it("are searched for or gone to on Enter", async () => {
    await box.type("停车");
    const [first = ""] = await box.rows();
    await box.press("ArrowDown");
    await box.press("Enter");
    await box.page.waitForURL(searchOf(first));
    expect(await box.state()).toEqual({ ...PLAIN, value: first });

    await box.clear();
    await box.type("停车诱导");
    await box.press("ArrowUp");
    await box.press("Enter");
    await box.page.waitForURL(/\/zh\/(calls|scenarios|products|firms)\/[0-9a-z]{26}$/);
  });

  it("do not stand between what is typed and Enter", async () => {
    await box.type("停车");
    await box.press("Enter");
    await box.page.waitForURL(searchOf("停车"));
    await box.page.goBack();
    expect(await box.state()).toMatchObject({ isExpanded: false, active: null });
  });

  it("are closed by Escape with the words kept, and a second one empties the field", async () => {
    await box.type("停车");
    await box.press("ArrowDown");
    await box.press("Escape");
    expect(await box.state()).toEqual({ ...PLAIN, value: "停车" });
    await box.press("Escape");
    expect(await box.state()).toEqual({ ...PLAIN, value: "" });
  });

  it("do not come any more when Escape was faster", async () => {
    const answer = await box.holdAnswers();
    await box.page.keyboard.type("停车");
    await answer("停车").asked;
    await box.press("Escape");
    answer("停车").give();
    await box.settle();
    expect(await box.state()).toEqual({ ...PLAIN, value: "停车" });
  });

  it("are closed by Tab without a choice", async () => {
    await box.type("停车");
    await box.press("ArrowDown");
    await box.press("Tab");
    expect(await box.state()).toEqual({ ...PLAIN, value: "停车" });
    expect(await box.field.evaluate((field) => field === document.activeElement)).toBe(false);
    expect(new URL(box.page.url()).pathname).toBe("/zh/search");
  });
});

describe("suggestions by pointer", () => {
  it("are searched for when pressed", async () => {
    await box.type("停车");
    const [, second = ""] = await box.rows();
    await box.page.locator("[role=option]").nth(1).click();
    await box.page.waitForURL(searchOf(second));
  });

  it("are not taken by a press that is let go elsewhere, and keep the focus in the field", async () => {
    await box.type("停车");
    await box.page.locator("[role=option]").nth(1).hover();
    await box.page.mouse.down();
    await box.page.mouse.move(5, 5);
    await box.page.mouse.up();
    await box.settle();
    expect(await box.state()).toMatchObject({ isExpanded: true, active: null, value: "停车" });
    expect(await box.field.evaluate((field) => field === document.activeElement)).toBe(true);
  });

  it("are closed by a press beside them", async () => {
    await box.type("停车");
    await box.page.mouse.click(5, 600);
    expect(await box.state()).toEqual({ ...PLAIN, value: "停车" });
  });
});

describe("suggestions and an input method", () => {
  it("wait until the word is composed", async () => {
    await box.type("停");
    await box.press("ArrowDown");
    const asked = box.asked.length;
    const ime = await box.page.context().newCDPSession(box.page);
    for (const text of ["c", "ch", "che", "che'wei"]) {
      await ime.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
      await box.settle();
      expect(await box.state()).toEqual({ ...PLAIN, value: `停${text}` });
    }
    // What a browser sends of the keys that an input method takes: the Enter that ends a composition is not ours.
    for (const key of ["ArrowDown", "Enter"]) {
      await ime.send("Input.dispatchKeyEvent", { type: "rawKeyDown", key, windowsVirtualKeyCode: 229 });
      await box.settle();
      expect(await box.state()).toEqual({ ...PLAIN, value: "停che'wei" });
    }
    expect(box.asked).toHaveLength(asked);
    await ime.send("Input.insertText", { text: "车位" });
    await box.opened();
    expect(await box.state()).toMatchObject({ isExpanded: true, active: null, value: "停车位" });
    expect(box.asked.slice(asked)).toEqual(["停车位"]);
    expect(new URL(box.page.url()).search).toBe("");
    await box.press("Enter");
    await box.page.waitForURL(searchOf("停车位"));
  });

  it("are not brought into a composition by a question from before it", async () => {
    const answer = await box.holdAnswers();
    await box.page.keyboard.type("停车");
    await answer("停车").asked;
    const ime = await box.page.context().newCDPSession(box.page);
    await ime.send("Input.imeSetComposition", { text: "w", selectionStart: 1, selectionEnd: 1 });
    answer("停车").give();
    await box.settle();
    expect(await box.state()).toEqual({ ...PLAIN, value: "停车w" });
    // Given up, the composition leaves the words from before, and their suggestions.
    await ime.send("Input.insertText", { text: "" });
    await box.opened();
    expect(await box.state()).toMatchObject({ isExpanded: true, value: "停车" });
  });
});

describe("suggestions that come late, wrong or never", () => {
  it("are those of what stands in the field now", async () => {
    const answer = await box.holdAnswers();
    await box.page.keyboard.type("停车");
    await answer("停车").asked;
    await box.page.keyboard.type("诱导");
    await answer("停车诱导").asked;
    answer("停车诱导").give();
    await box.opened();
    const rows = await box.rows();
    answer("停车").give();
    await box.settle();
    expect(await box.rows()).toEqual(rows);
    const newest = await box.page.request.get(`${site.url}/zh/suggest`, { params: { in: "search", q: "停车诱导" } });
    expect(rows).toEqual((await newest.json()).items.map(({ text }: { text: string }) => text));
  });

  it("are waited for by an arrow, which takes none of the words before", async () => {
    await box.type("停车");
    const answer = await box.holdAnswers();
    await box.page.keyboard.type("诱导");
    await box.press("ArrowDown");
    await answer("停车诱导").asked;
    expect(await box.state()).toMatchObject({ active: null });
    answer("停车诱导").give();
    await box.page.locator("[role=option][aria-selected=true]").waitFor();
    expect((await box.state()).active).toBe((await box.rows())[0]);
  });

  it.each([
    ["an error", { status: 500, body: "" }],
    ["something else", { status: 200, body: "<p>busy</p>" }],
    ["nothing to suggest", { status: 200, json: { status: "", items: [] } }],
  ])("leave a plain field when the answer is %s", async (_, answer) => {
    await box.type("停车");
    await box.page.route("**/zh/suggest?*", (route) => route.fulfill(answer));
    await box.page.keyboard.type("场");
    await box.page.locator("[role=listbox]").waitFor({ state: "hidden" });
    expect(await box.state()).toMatchObject({ ...PLAIN, value: "停车场", options: expect.any(Number) });
    await box.press("Enter");
    await box.page.waitForURL(searchOf("停车场"));
  });

  it("leave a plain field when the line is cut", async () => {
    await box.type("停车");
    await box.page.context().setOffline(true);
    await box.page.keyboard.type("场");
    await box.page.locator("[role=listbox]").waitFor({ state: "hidden" });
    await box.page.context().setOffline(false);
    await box.page.keyboard.type("库");
    await box.opened();
    expect(await box.state()).toMatchObject({ isExpanded: true, value: "停车场库" });
  });
});

describe("suggestions on other screens", () => {
  it.each([
    ["zh", "停车"],
    ["en", "parking"],
  ])("are whole at 320 px in %s", async (locale, text) => {
    await box.page.context().close();
    box = await openSearchField(browser, site.url, { width: 320, locale: locale === "zh" ? "zh-CN" : "en-GB" }, locale);
    await box.type(text);
    const cut = await box.page.evaluate(() => {
      const list = document.querySelector("[role=listbox]");
      const all = [list, ...(list?.querySelectorAll("li, span") ?? [])];
      return all.flatMap((one) => {
        const { left, right, width, height } = one?.getBoundingClientRect() ?? new DOMRect();
        const isCut =
          left < 0 || right > 320 || width === 0 || height === 0 || (one?.scrollWidth ?? 0) > Math.ceil(width);
        return isCut ? [`${one?.textContent}: ${left} to ${right}`] : [];
      });
    });
    expect(cut).toEqual([]);
    expect(await box.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const list = box.page.locator("[role=listbox]");
    // Nothing lies over a row, and the last one can be reached.
    for (const row of [list.locator("li").first(), list.locator("li").last()]) await row.click({ trial: true });
    expect(await accessibilityFaults(box.page)).toEqual([]);
  });

  it("are not needed: without a script the form searches", async () => {
    await box.page.context().close();
    box = await openSearchField(browser, site.url, { javaScript: false });
    await box.page.keyboard.type("停车");
    await box.press("Enter");
    await box.page.waitForURL(searchOf("停车"));
    expect(await box.page.locator("main h3").count()).toBeGreaterThan(0);
    expect(box.asked).toEqual([]);
  });
});

describe("suggestions without a search engine", () => {
  it("leave a plain field, and nobody keeps the failure", async () => {
    await site.stop();
    rmSync(path.join(site.dataDir, "search"), { recursive: true, force: true });
    writeFileSync(path.join(site.dataDir, "search"), "");
    await site.restart();
    const answer = await box.page.request.get(`${site.url}/zh/suggest`, { params: { in: "search", q: "停" } });
    expect([answer.status(), answer.headers()["cache-control"]]).toEqual([503, "no-cache"]);
    const asked = box.page.waitForResponse(/\/zh\/suggest/);
    await box.page.keyboard.type("停车");
    await asked;
    await box.settle();
    expect(await box.state()).toEqual({ ...PLAIN, value: "停车" });
    await box.press("Enter");
    await box.page.waitForURL(searchOf("停车"));
    expect(await box.page.locator("main").textContent()).toContain("搜索服务没有应答");
  }, 60_000);
});

function searchOf(text: string): (url: URL) => boolean {
  return (url) => url.pathname === "/zh/search" && url.searchParams.get("q") === text;
}
