import { mayBegin, pairFilter } from "../text/pair-filter.ts";
import { FIRST_OF_TITLE, MARKET_CORNERS, WORDS_OF_TEXT, WORDS_OF_TITLE } from "./market-corners.ts";

/**
 * Corners of the market by their places in `MARKET_CORNERS`. A berth for ships is no parking space, and what books rides
 * to the airport keeps no order at a school gate: a call that does not speak of the corner rarely wants what comes from it.
 */
export type Corners = readonly number[];

const NONE: Corners = [];
const CORNER_SHARE = 0.5;

const ANY_OF_TEXT = anyOf(FIRST_OF_TITLE);
const ANY = anyOf(MARKET_CORNERS.length);
const TEXT_BEGINNINGS = pairFilter(WORDS_OF_TEXT);
const TITLE_BEGINNINGS = pairFilter([...WORDS_OF_TEXT, ...WORDS_OF_TITLE]);

function anyOf(count: number): RegExp {
  const sources = MARKET_CORNERS.slice(0, count).map(({ named }) => named.source);
  return new RegExp(sources.join("|"));
}

/** Whether a product may stand in any corner: most do not, and asking is quicker than looking. The texts as UTF-16 units. */
export function mayStandInCorner(title: Uint16Array, body: Uint16Array): boolean {
  return mayHold(TITLE_BEGINNINGS, title) || mayHold(TEXT_BEGINNINGS, body);
}

function mayHold(beginnings: Uint8Array, codes: Uint16Array): boolean {
  for (let place = 0; place + 1 < codes.length; place += 1) {
    if (mayBegin(beginnings, codes[place] ?? 0, codes[place + 1] ?? 0)) return true;
  }
  return false;
}

/** The corners that a product with these normalised texts stands in. */
export function cornersOf(title: string, body: string): Corners {
  const isNamed = ANY.test(title);
  if (!isNamed && !ANY_OF_TEXT.test(body)) return NONE;
  return [...MARKET_CORNERS.keys()].filter((place) => {
    const named = MARKET_CORNERS[place]?.named;
    return (isNamed && named?.test(title) === true) || (place < FIRST_OF_TITLE && named?.test(body) === true);
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
    let strange = 0;
    for (const place of offered) if (!welcomes(place)) strange += 1;
    return CORNER_SHARE ** Math.min(strange, 2);
  };
}
