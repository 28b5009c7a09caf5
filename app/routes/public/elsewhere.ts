import { redirect } from "react-router";
import { notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import type { Route } from "./+types/elsewhere.ts";

const PUBLIC_PAGES = new Set(["calls", "scenarios", "products", "firms", "search", "check"]);

/** Addresses of public pages without a language, as mails carry them, go on to the reader's language; the rest is 404. */
export function loader(args: Route.LoaderArgs): Response {
  const { locale, url } = admit(args, "public");
  if (!PUBLIC_PAGES.has(url.pathname.split("/")[1] ?? "")) throw notFound();
  return redirect(`/${locale}${url.pathname}${url.search}`, {
    status: 302,
    headers: { Vary: "Accept-Language, Cookie" },
  });
}

export function action(args: Route.ActionArgs): Response {
  admit(args, "public");
  throw notFound();
}
