import { redirect } from "react-router";
import type { Visit } from "./visit.ts";

const PUBLIC_PAGES = new Set(["calls", "scenarios", "products", "firms", "partners", "search", "check"]);

/** For an address of a public page without a language, typed or copied: on to the reader's own; undefined for any other. */
export function inOwnLanguage({ locale, url }: Visit): Response | undefined {
  if (!PUBLIC_PAGES.has(url.pathname.split("/")[1] ?? "")) return undefined;
  const headers = { Vary: "Accept-Language, Cookie" };
  return redirect(`/${locale}${url.pathname}${url.search}`, { status: 302, headers });
}
