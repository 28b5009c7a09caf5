import type { Browser, Request } from "playwright-core";
import { openVisitor, type Visitor } from "./browser.ts";

export type SearchField = Awaited<ReturnType<typeof openSearchField>>;

/** Somebody with the cursor in the search field of the search page. */
export async function openSearchField(browser: Browser, url: string, visitor: Visitor = {}, locale = "zh") {
  const page = await (await openVisitor(browser, visitor)).newPage();
  const asked: string[] = [];
  page.on("request", (request) => {
    const text = askedBy(request);
    if (text !== null) asked.push(text);
  });
  await page.goto(`${url}/${locale}/search`);
  const field = page.locator("main input[name=q]");
  await field.focus();
  const opened = () => page.locator("main [role=listbox]").waitFor({ state: "visible" });
  const rows = () => page.locator("main [role=option] > :first-child").allTextContents();
  return {
    page,
    field,
    asked,
    opened,
    rows,
    press: (key: string) => page.keyboard.press(key),
    type: async (text: string) => {
      await page.keyboard.type(text);
      await opened();
    },
    clear: async () => {
      await field.focus();
      await page.keyboard.press("Control+A");
      await page.keyboard.press("Delete");
    },
    caret: () => field.evaluate((one) => (one instanceof HTMLInputElement ? one.selectionStart : null)),
    /** Long enough for a list that must not come to have come. */
    settle: () => page.waitForTimeout(300),
    state: () => field.evaluate(stateOf),
    /** From now on answers wait until they are given. */
    holdAnswers: async () => {
      const held = new Map<string, ReturnType<typeof heldAnswer>>();
      const heldOf = (text: string) => {
        const one = held.get(text) ?? heldAnswer();
        held.set(text, one);
        return one;
      };
      await page.route("**/suggest?*", async (route) => {
        const one = heldOf(askedBy(route.request()) ?? "");
        one.hear();
        await one.given;
        // A question that was taken back meanwhile has nobody to answer.
        await route.continue().catch(() => undefined);
      });
      return heldOf;
    },
  };
}

function heldAnswer() {
  const asked = Promise.withResolvers<void>();
  const given = Promise.withResolvers<void>();
  return { asked: asked.promise, hear: asked.resolve, given: given.promise, give: given.resolve };
}

function askedBy(request: Request): string | null {
  const { pathname, searchParams } = new URL(request.url());
  return pathname.endsWith("/suggest") ? searchParams.get("q") : null;
}

/** What a reader's software is told of the field and its list; runs in the page. */
function stateOf(field: Element) {
  const list = document.getElementById(field.getAttribute("aria-controls") ?? "");
  const active = field.getAttribute("aria-activedescendant");
  const status = list?.parentElement?.querySelector("[role=status]");
  return {
    isExpanded: field.getAttribute("aria-expanded") === "true",
    options: list === null || list.hidden ? 0 : list.querySelectorAll("[role=option]").length,
    active: active === null ? null : (document.getElementById(active)?.firstElementChild?.textContent ?? "no such row"),
    value: field instanceof HTMLInputElement ? field.value : "",
    said: status?.textContent ?? "",
  };
}
