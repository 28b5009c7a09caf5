import bundledChromium from "@sparticuz/chromium";
import { type Browser, type BrowserContext, chromium } from "playwright-core";

/** A real Chromium, the one that came with the project; its libraries come along where the machine has none. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = await bundledChromium.executablePath();
  const args = [
    // Without web security a browser sends no Origin with what scripts post, and the site rightly refuses that.
    ...bundledChromium.args.filter((one) => !/^--(single-process|headless|window-size|disable-web-security)/.test(one)),
    "--headless=new",
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  return chromium.launch({ executablePath, args });
}

export type Visitor = {
  readonly locale?: "zh-CN" | "en-GB";
  readonly javaScript?: boolean;
  readonly width?: number;
  readonly dark?: boolean;
};

/** Somebody in front of the browser: language, screen, script or none. */
export function openVisitor(browser: Browser, visitor: Visitor = {}): Promise<BrowserContext> {
  return browser.newContext({
    locale: visitor.locale ?? "zh-CN",
    javaScriptEnabled: visitor.javaScript ?? true,
    viewport: { width: visitor.width ?? 1280, height: 900 },
    colorScheme: visitor.dark === true ? "dark" : "light",
    timezoneId: visitor.locale === "en-GB" ? "Europe/Berlin" : "Asia/Shanghai",
  });
}
