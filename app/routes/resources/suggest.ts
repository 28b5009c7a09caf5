import { found } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { formatCount } from "../../i18n/format.ts";
import { translate } from "../../i18n/translate.ts";
import { isLocale, type Locale } from "../../kernel/locale.ts";
import { SEARCH_KINDS, type SearchKind, type Suggestion } from "../../search/engine.ts";
import type { Route } from "./+types/suggest.ts";

const SHOWN = 8;
const LONGEST = 60;

const PAGES = { call: "calls", scenario: "scenarios", product: "products", organization: "firms" } as const;

/**
 * What the words typed into a search box may become, worded for the list below it: `{ status, items: [{ text, note,
 * href }] }`. While the search does not answer: 503, kept by nobody, and the box stays a plain field.
 */
export async function loader(args: Route.LoaderArgs): Promise<Response> {
  const { locale, now, url, world } = admit(args, "public");
  found(isLocale(args.params.locale) ? true : undefined);
  const text = (url.searchParams.get("q") ?? "").slice(0, LONGEST);
  const kinds = SEARCH_KINDS.filter((kind) => PAGES[kind] === url.searchParams.get("in"));
  const list = await world.engine.suggest({ text, kinds, size: SHOWN, now, locale }).catch(() => undefined);
  if (list === undefined) return new Response(null, { status: 503 });
  return Response.json(
    {
      status: translate(locale)("public.suggest.status", { count: list.length, total: formatCount(list.length) }),
      items: list.map((one) => itemOf(one, locale)),
    },
    { headers: { "Cache-Control": "public, max-age=30" } },
  );
}

function itemOf(one: Suggestion, locale: Locale) {
  const t = translate(locale);
  if (one.type === "word") {
    return {
      text: one.text,
      note: t("public.suggest.finds", { count: one.count, total: formatCount(one.count) }),
      href: null,
    };
  }
  return { text: one.text, note: t(`public.suggest.${one.kind}`), href: addressOf(locale, one.kind, one.id) };
}

function addressOf(locale: Locale, kind: SearchKind, id: string): string {
  return `/${locale}/${PAGES[kind]}/${id}`;
}
