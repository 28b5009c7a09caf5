import { isLocale, type Locale } from "../kernel/locale.ts";
import { cookieIn } from "./cookies.ts";

export const LOCALE_COOKIE = "jiebang_locale";

/** The language of a request before the person is known: the address says it, else the cookie, else the browser, else Chinese. */
export function requestLocale(request: Request): Locale {
  const first = new URL(request.url).pathname.split("/")[1];
  if (isLocale(first)) return first;
  const chosen = cookieIn(request, LOCALE_COOKIE);
  if (isLocale(chosen)) return chosen;
  return browserLocale(request.headers.get("accept-language") ?? "");
}

/** Whether the address itself carries the language, so that no preference may override it. */
export function hasLocaleInPath(request: Request): boolean {
  return isLocale(new URL(request.url).pathname.split("/")[1]);
}

function browserLocale(accepted: string): Locale {
  for (const part of accepted.toLowerCase().split(",")) {
    const tag = part.trim().slice(0, 2);
    if (isLocale(tag)) return tag;
  }
  return "zh";
}
