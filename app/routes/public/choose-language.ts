import { redirect } from "react-router";
import { admit } from "../../http/visit.ts";
import type { Route } from "./+types/choose-language.ts";

/** The bare address goes on to the home page in the reader's language. */
export function loader(args: Route.LoaderArgs): Response {
  const { locale } = admit(args, "public");
  return redirect(`/${locale}`, { status: 302, headers: { Vary: "Accept-Language, Cookie" } });
}
