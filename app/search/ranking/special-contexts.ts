import { mayBegin, type PairFilter, pairFilter } from "../text/pair-filter.ts";
import { FIRST_OF_TITLE, MARKET_CORNERS, WORDS_OF_TEXT, WORDS_OF_TITLE } from "./market-corners.ts";

/**
 * Corners of the market by their places in `MARKET_CORNERS`. A berth for ships is no parking space, and what books rides
 * to the airport keeps no order at a school gate: a call that does not speak of the corner rarely wants what comes from it.
 */
export type Corners = readonly number[];

const NONE: Corners = [];
/** Corners that a title names are many, and one of them may be just where a call is going. */
const OF_TITLE_SHARE = 0.7;
const OF_TEXT_SHARE = 0.5;
const LEAST_SHARE = 0.25;

/** Words of corners: an expression for any of them at the place that it is asked for, and where one may begin at all. */
type AnyWord = { readonly at: RegExp; readonly beginnings: PairFilter };

const OF_TEXT = anyOf(FIRST_OF_TITLE, WORDS_OF_TEXT);
const OF_TITLE = anyOf(MARKET_CORNERS.length, [...WORDS_OF_TEXT, ...WORDS_OF_TITLE]);

/** The words of the first so many corners. */
function anyOf(count: number, words: readonly string[]): AnyWord {
  const sources = MARKET_CORNERS.slice(0, count).map(({ named }) => named.source);
  return { at: new RegExp(sources.join("|"), "y"), beginnings: pairFilter(words) };
}

/** Whether any of the words stands in the text: most hold none, and asking where one may begin is quicker than looking. */
function holds({ at, beginnings }: AnyWord, text: string): boolean {
  for (let place = 0; place < text.length; place += 1) {
    const next = place + 1 < text.length ? text.charCodeAt(place + 1) : 0;
    if (!mayBegin(beginnings, text.charCodeAt(place), next)) continue;
    at.lastIndex = place;
    if (at.test(text)) return true;
  }
  return false;
}

/** The corners that a product with these normalised texts stands in. */
export function cornersOf(title: string, body: string): Corners {
  const isNamed = holds(OF_TITLE, title);
  const isTextNamed = holds(OF_TEXT, body);
  if (!isNamed && !isTextNamed) return NONE;
  return [...MARKET_CORNERS.keys()].filter((place) => {
    const named = MARKET_CORNERS[place]?.named;
    return (
      (isNamed && named?.test(title) === true) || (isTextNamed && place < FIRST_OF_TITLE && named?.test(body) === true)
    );
  });
}

/** Makes what tells a product's share: 1, or less where it stands in one or several corners that the text does not speak of. */
export function cornerShares(text: string): (offered: Corners) => number {
  const known = new Map<number, boolean>();
  const welcomes = (place: number) => {
    const found = known.get(place) ?? MARKET_CORNERS[place]?.welcomed.test(text) === true;
    known.set(place, found);
    return found;
  };
  return (offered) => {
    let share = 1;
    for (const place of offered) if (!welcomes(place)) share *= place < FIRST_OF_TITLE ? OF_TEXT_SHARE : OF_TITLE_SHARE;
    return Math.max(share, LEAST_SHARE);
  };
}
