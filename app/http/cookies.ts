import type { Config } from "../adapters/config.ts";

/** The value of a cookie in a request; undefined when it is not there. */
export function cookieIn(request: Request, name: string): string | undefined {
  for (const part of (request.headers.get("cookie") ?? "").split(/;\s*/)) {
    const equals = part.indexOf("=");
    if (equals > 0 && part.slice(0, equals) === name) return decode(part.slice(equals + 1));
  }
  return undefined;
}

/** A `Set-Cookie` line; without `seconds` it lasts as long as the browser, with 0 it is cleared. */
export function setCookie(config: Config, name: string, value: string, seconds?: number): string {
  const secure = config.baseUrl.startsWith("https:") ? "; Secure" : "";
  const age = seconds === undefined ? "" : `; Max-Age=${seconds}`;
  return `${name}=${encodeURIComponent(value)}; Path=/; HttpOnly; SameSite=Lax${secure}${age}`;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
