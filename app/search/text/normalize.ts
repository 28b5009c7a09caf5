import { Converter } from "opencc-js/t2cn";

const simplify = Converter({ from: "t", to: "cn" });

/** One spelling for comparing: NFKC, lower case, simplified characters, plain spaces. */
export function normalize(text: string): string {
  const state = stateOf(text);
  if (state === PLAIN) return text;
  return foldUnits(state === OTHER ? convertClauses(text) : text);
}

/** What no phrase that is converted goes beyond, when folded. */
const EDGES = " ,。、;:";

/** Converts the clauses that need it, for converting takes long; the others stay as they are. */
function convertClauses(text: string): string {
  let converted = "";
  let from = 0;
  for (let place = 0; place < text.length; place += 1) {
    if (kindOf(text.charCodeAt(place)) !== CHANGES) continue;
    let start = place;
    while (start > from && !isEdge(text.charCodeAt(start - 1))) start -= 1;
    let end = place + 1;
    while (end < text.length && !isEdge(text.charCodeAt(end))) end += 1;
    converted += text.slice(from, start) + simplify(fold(text.slice(start, end)));
    from = end;
    place = end - 1;
  }
  return converted + text.slice(from);
}

function isEdge(code: number): boolean {
  return EDGES.includes(String.fromCharCode(foldedUnit(code)));
}

/** The text is its own normal form; it is but for spaces; it is when folded, each unit by itself; anything else. */
const PLAIN = 0;
const SPACED = 1;
const FOLDED = 2;
const OTHER = 3;

const SPACE = 32;

/** What is known of a unit: nothing; it stands for itself; folding alone settles it; it takes more. */
const UNKNOWN = 0;
const SETTLED = 1;
const FOLDS = 2;
const CHANGES = 3;
const known = new Uint8Array(0x1_0000);
/** What a known unit comes to where folding alone settles it, else the unit itself. */
const foldedUnits = new Uint16Array(0x1_0000);

/**
 * Characters that only certain phrases convert, 瞭 in 瞭解: none of them is settled by itself. Where the rest of the
 * phrase is converted by itself already, as in 傢俱, 俱 need not be among them.
 */
const OF_PHRASES = "瞭藉覆沈甦哩衹";

/**
 * How far the text is from its normal form, told unit by unit. Nearly every published text needs no conversion of
 * its characters; asking a table is many times faster than converting.
 */
function stateOf(text: string): number {
  let before = SPACE;
  let state = PLAIN;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    const kind = kindOf(code);
    if (kind === SETTLED && code !== SPACE) {
      before = code;
      continue;
    }
    if (kind === CHANGES) return OTHER;
    if (kind === FOLDS) state = FOLDED;
    else if (code === SPACE && before === SPACE && state === PLAIN) state = SPACED;
    before = code;
  }
  return text !== "" && before === SPACE && state === PLAIN ? SPACED : state;
}

function kindOf(code: number): number {
  const kind = known[code] ?? UNKNOWN;
  return kind === UNKNOWN ? learn(code) : kind;
}

function foldedUnit(code: number): number {
  if (known[code] === UNKNOWN) learn(code);
  return foldedUnits[code] ?? 0;
}

function learn(code: number): number {
  const kind = settles(code) ? SETTLED : folds(code) ? FOLDS : CHANGES;
  known[code] = kind;
  const character = String.fromCharCode(code);
  foldedUnits[code] = kind === CHANGES ? code : /\s/.test(character) ? SPACE : fold(character).charCodeAt(0);
  return kind;
}

/** What is being folded, as units and as bytes. */
let folding = foldingOf(1_024);

function foldingOf(length: number) {
  const units = new Uint16Array(length);
  return { units, bytes: Buffer.from(units.buffer) };
}

/** Folds a text unit by unit, with one space where there are several and none around. */
function foldUnits(text: string): string {
  if (text.length > folding.units.length) folding = foldingOf(text.length * 2);
  const { units, bytes } = folding;
  let length = 0;
  let before = SPACE;
  for (let place = 0; place < text.length; place += 1) {
    const unit = foldedUnit(text.charCodeAt(place));
    if (unit === SPACE && before === SPACE) continue;
    units[length] = unit;
    length += 1;
    before = unit;
  }
  if (length > 0 && before === SPACE) length -= 1;
  return bytes.toString("utf16le", 0, 2 * length);
}

function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** Marks, and parts of Korean syllables: what folding makes one with its neighbours. */
const JOINED = /[\p{M}\u1100-\u11ff]/u;

/** Surrogates, what is joined and every space but the plain one are left to the full conversion. */
function settles(code: number): boolean {
  if (code >= 0xd800 && code <= 0xdfff) return false;
  const character = String.fromCharCode(code);
  if (OF_PHRASES.includes(character)) return false;
  if (JOINED.test(character) || (code !== SPACE && /\s/.test(character))) return false;
  return simplify(fold(character)) === character;
}

/** Full width, capitals and spaces: what one settled unit stands for, whatever it stands beside. */
function folds(code: number): boolean {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return true;
  if (fold(`a${character}`) !== `a${fold(character)}`) return false;
  const folded = fold(character);
  return folded.length === 1 && folded !== character && settles(folded.charCodeAt(0));
}

/** A normalised text that remembers where each of its UTF-16 units came from in the original. */
export type Traced = { readonly text: string; readonly origin: (place: number) => number };

const SAME_PLACE = (place: number) => place;

/**
 * Normalises for marking: `origin(i)` is the place in the original of unit `i`; its length stands for the end.
 * `normal`: the text's normal form, where it is known.
 */
export function traced(original: string, normal?: string): Traced {
  const known = normal === undefined ? undefined : originsOf(original, normal);
  if (normal !== undefined && known !== undefined) return { text: normal, origin: known };
  const state = stateOf(original);
  if (state === PLAIN || state === SPACED) return { text: original, origin: SAME_PLACE };
  const folded = state === FOLDED ? fold(original) : "";
  if (folded.length === original.length) return { text: folded, origin: SAME_PLACE };
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

/**
 * Where each unit of the normal form stands in the original, when they are the same but for folding, for spaces left out
 * and for characters converted in their places; undefined when more has moved.
 */
function originsOf(original: string, normal: string): Traced["origin"] | undefined {
  if (original === normal) return SAME_PLACE;
  /** Units of the normal form before which a space of the original was left out. */
  const leftOut: number[] = [];
  let at = 0;
  let before = SPACE;
  for (let place = 0; place < original.length; place += 1) {
    const code = original.charCodeAt(place);
    const unit = foldedUnit(code);
    if (unit === SPACE && before === SPACE) {
      leftOut.push(at);
      continue;
    }
    // What is converted stands between characters that are not, and those tell whether anything has moved.
    const isThere = at < normal.length ? kindOf(code) === CHANGES || unit === normal.charCodeAt(at) : unit === SPACE;
    if (!isThere) return undefined;
    before = unit;
    at += 1;
  }
  if (at < normal.length) return undefined;
  if (leftOut.length === 0) return SAME_PLACE;
  return (place) => {
    let spaces = 0;
    while ((leftOut[spaces] ?? Number.POSITIVE_INFINITY) <= place) spaces += 1;
    return place + spaces;
  };
}

/** Whether the text holds traditional characters. */
export function isTraditional(text: string): boolean {
  if (stateOf(text) !== OTHER) return false;
  const folded = fold(text);
  return simplify(folded) !== folded;
}
