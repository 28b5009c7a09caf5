import { Converter } from "opencc-js/t2cn";

const simplify = Converter({ from: "t", to: "cn" });

/** One spelling for comparing: NFKC, lower case, simplified characters, plain spaces. */
export function normalize(text: string): string {
  const state = stateOf(text);
  if (state === PLAIN) return text;
  if (state === SPACED) return text.replace(/ {2,}/g, " ").trim();
  return simplify(text.normalize("NFKC").toLowerCase()).replace(/\s+/g, " ").trim();
}

const UNKNOWN = 0;
const SETTLED = 1;
const CHANGES = 2;
const settled = new Uint8Array(0x1_0000);

/** Characters that only certain phrases convert, 瞭 in 瞭解: none of them is settled by itself. */
const OF_PHRASES = "瞭么藉俱覆沈彷甦哩衹";

/** The text is its own normal form; it is but for spaces too many; anything else. */
const PLAIN = 0;
const SPACED = 1;
const OTHER = 2;

/**
 * How far the text is from its normal form, told character by character. Nearly every published text is one; asking
 * a table is many times faster than converting.
 */
function stateOf(text: string): number {
  let before = 32;
  let state = PLAIN;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (settled[code] === UNKNOWN) settled[code] = settles(code) ? SETTLED : CHANGES;
    if (settled[code] === CHANGES) return OTHER;
    if (code === 32 && before === 32) state = SPACED;
    before = code;
  }
  return text !== "" && before === 32 ? SPACED : state;
}

/** Surrogates, marks that combine and every space but the plain one are left to the full conversion. */
function settles(code: number): boolean {
  if (code >= 0xd800 && code <= 0xdfff) return false;
  const character = String.fromCharCode(code);
  if (OF_PHRASES.includes(character)) return false;
  if (/\p{M}/u.test(character) || (code !== 32 && /\s/.test(character))) return false;
  return simplify(character.normalize("NFKC").toLowerCase()) === character;
}

/** A normalised text that remembers where each of its UTF-16 units came from in the original. */
export type Traced = { readonly text: string; readonly origin: (place: number) => number };

const SAME_PLACE = (place: number) => place;

/** Normalises for marking: `origin(i)` is the place in the original of unit `i`; its length stands for the end. */
export function traced(original: string): Traced {
  if (stateOf(original) !== OTHER) return { text: original, origin: SAME_PLACE };
  let text = "";
  const origin: number[] = [];
  let place = 0;
  for (const character of original) {
    const plain = character.normalize("NFKC").toLowerCase();
    for (let unit = 0; unit < plain.length; unit += 1) origin.push(place);
    text += plain;
    place += character.length;
  }
  origin.push(place);
  const simple = simplify(text);
  return { text: simple.length === text.length ? simple : text, origin: (unit) => origin[unit] ?? original.length };
}

/** Whether the text holds traditional characters. */
export function isTraditional(text: string): boolean {
  if (stateOf(text) !== OTHER) return false;
  const plain = text.normalize("NFKC").toLowerCase();
  return simplify(plain) !== plain;
}
