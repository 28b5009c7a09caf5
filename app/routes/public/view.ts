import { z } from "zod";
import { setCookie } from "../../http/cookies.ts";
import { LOCALE_COOKIE } from "../../http/locale.ts";
import { readForm } from "../../http/read-form.ts";
import { notFound, seeOther } from "../../http/respond.ts";
import { TEXT_SIZE_COOKIE, THEME_COOKIE } from "../../http/view-cookies.ts";
import { admit, safePath } from "../../http/visit.ts";
import { LOCALES } from "../../kernel/locale.ts";
import type { Route } from "./+types/view.ts";

const viewSchema = z.object({
  theme: z.enum(["auto", "light", "dark"]).optional(),
  text: z.enum(["normal", "large"]).optional(),
  locale: z.enum(LOCALES).optional(),
  back: z.string().max(2_000).optional(),
});

const YEAR_SECONDS = 31_536_000;

/** Keeps how somebody wants to see the site: light or dark, text size, language. */
export async function action(args: Route.ActionArgs): Promise<Response> {
  const visit = admit(args, "public");
  const form = await readForm(args.request, visit.facts, viewSchema);
  if (!form.ok) throw new Response(null, { status: 422 });
  const { theme, text, locale, back } = form.value;
  const response = seeOther(visit, safePath(back, "/"));
  const keep = (name: string, value: string) =>
    response.headers.append("Set-Cookie", setCookie(visit.world.config, name, value, YEAR_SECONDS));
  if (theme !== undefined) keep(THEME_COOKIE, theme);
  if (text !== undefined) keep(TEXT_SIZE_COOKIE, text);
  if (locale !== undefined) keep(LOCALE_COOKIE, locale);
  return response;
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "public");
  throw notFound();
}
