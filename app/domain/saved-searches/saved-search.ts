import type { FoundKind, Frequency } from "../../../db/schema/saved-searches.ts";
import { addDays, beijingDate, DAY, instantInBeijing } from "../../kernel/instant.ts";
import { type ListQuery, listAddress } from "../../kernel/list-query.ts";
import type { Locale } from "../../kernel/locale.ts";

/** How many searches one person keeps. */
export const MOST_SEARCHES = 50;

/** How many results and reasons one person mutes. */
export const MOST_MUTED = 500;

/** So long a deleted search can be taken back. */
export const RESTORABLE = 7 * DAY;

/** The source of what fits a firm's products rather than a saved search. */
export const PROFILE = "profile";

/** The list page of each kind, and the filters that it offers. */
export const LISTS = {
  call: {
    path: "calls",
    filters: [
      "state",
      "domain",
      "deadlineBand",
      "amountBand",
      "investmentType",
      "callKind",
      "bureau",
      "stage",
      "place",
    ],
  },
  scenario: {
    path: "scenarios",
    filters: ["stage", "domain", "investmentType", "amountBand", "bureau", "place", "city"],
  },
  product: { path: "products", filters: ["domain", "locality", "technology", "city"] },
  organization: { path: "firms", filters: ["locality", "city", "place"] },
} as const satisfies Readonly<Record<FoundKind, { readonly path: string; readonly filters: readonly string[] }>>;

/** What is asked, apart from whose it is. */
export type Asked = Pick<ListQuery, "text" | "filters"> & { readonly kind: FoundKind };

/** The list page that a search opens, the newest first. */
export function searchAddress(asked: Asked, locale: Locale): string {
  const { kind, text, filters } = asked;
  return listAddress(`/${locale}/${LISTS[kind].path}`, { text, filters, sort: null, page: 1 });
}

/** One text for equal searches: kind, words, and filters in a fixed order. */
export function askedKey({ kind, text, filters }: Asked): string {
  const sorted = Object.keys(filters)
    .sort()
    .map((name) => [name, [...(filters[name] ?? [])].sort()]);
  return JSON.stringify([kind, text.toLowerCase(), sorted]);
}

const DIGEST_HOUR = "08:00";

/** When something found at `now` is told: at once, or with the next digest at eight in Beijing, weekly on Mondays. */
export function dueAt(frequency: Frequency, now: number): number {
  if (frequency === "at_once" || frequency === "off") return now;
  for (let date = beijingDate(now), days = 0; days <= 8; date = addDays(date, 1), days += 1) {
    const at = instantInBeijing(date, DIGEST_HOUR) ?? now;
    if (at <= now || (frequency === "weekly" && new Date(`${date}T00:00:00Z`).getUTCDay() !== 1)) continue;
    return at;
  }
  return now;
}

/** A reason as it is compared and muted: what was asked for, and what was found for it. */
export type Word = { readonly asked: string; readonly found: string };

/** A word that made something fit; `near` where it does not mean what was asked for, but comes near to it. */
export type FoundWord = Word & { readonly kind?: "near" };

export function wordOf({ asked, found }: Word): Word {
  return { asked: asked.normalize("NFKC").toLowerCase(), found: found.normalize("NFKC").toLowerCase() };
}
