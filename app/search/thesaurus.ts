import { createHash } from "node:crypto";
import { classOf, HAN as HAN_CLASS } from "./text/character-class.ts";
import { childOf, growTree, valueAt } from "./text/character-tree.ts";
import { codesOf } from "./text/codes.ts";
import { CUT_VERSION, stem } from "./text/latin.ts";
import { normalize } from "./text/normalize.ts";
import { mayBegin, pairFilter } from "./text/pair-filter.ts";
import { runsOf } from "./text/runs.ts";
import { boundariesOf } from "./text/words.ts";
import { CITY_TERMS } from "./thesaurus/city-terms.ts";
import { CIVIC_TERMS } from "./thesaurus/civic-terms.ts";
import { COMMERCE_TERMS } from "./thesaurus/commerce-terms.ts";
import { DAILY_TERMS } from "./thesaurus/daily-terms.ts";
import { DIGITAL_TERMS } from "./thesaurus/digital-terms.ts";
import { GENERAL_TERMS } from "./thesaurus/general-terms.ts";
import { HEALTH_TERMS } from "./thesaurus/health-terms.ts";
import { INDUSTRY_TERMS } from "./thesaurus/industry-terms.ts";
import { LIVING_TERMS } from "./thesaurus/living-terms.ts";
import { MEDIA_TERMS } from "./thesaurus/media-terms.ts";
import { MOBILITY_TERMS } from "./thesaurus/mobility-terms.ts";
import { NARROW_TERMS } from "./thesaurus/narrow-terms.ts";
import { NATURE_TERMS } from "./thesaurus/nature-terms.ts";
import { SCIENCE_TERMS } from "./thesaurus/science-terms.ts";
import { STATE_TERMS } from "./thesaurus/state-terms.ts";
import { WORKS_TERMS } from "./thesaurus/works-terms.ts";

/**
 * The market's words. One concept a line: `停车诱导 车位引导 | parking guidance > 智慧停车`,
 * Chinese terms by spaces, then English ones by commas, then neighbours: concepts that are near but not the same.
 */
export type Concept = {
  readonly id: number;
  readonly name: string;
  readonly terms: readonly string[];
  /** Wider concepts and neighbours, as the line names them. */
  readonly near: ReadonlySet<number>;
  /** Concepts that name this one as theirs: mostly kinds of it. */
  readonly kinds: ReadonlySet<number>;
  /** Of the words of every tender: alone it tells nothing. */
  readonly isGeneral: boolean;
};

/** A term of the thesaurus found in a normalised text. */
export type Sighting = {
  readonly concept: number;
  readonly start: number;
  readonly end: number;
  readonly term: string;
};

const SPECIFIC = [
  MOBILITY_TERMS,
  CITY_TERMS,
  DIGITAL_TERMS,
  INDUSTRY_TERMS,
  MEDIA_TERMS,
  COMMERCE_TERMS,
  HEALTH_TERMS,
  NATURE_TERMS,
  STATE_TERMS,
  WORKS_TERMS,
  LIVING_TERMS,
  SCIENCE_TERMS,
  NARROW_TERMS,
  CIVIC_TERMS,
  DAILY_TERMS,
].join("\n");
const SOURCE = `${SPECIFIC}\n${GENERAL_TERMS}`;
const FIRST_GENERAL = linesOf(SPECIFIC).length;
const FIRST_DISTRICT = linesOf(SOURCE).length;

const LONGEST_LATIN_TERM = 5;
const HEAD_TERMS = 4;
const HAN = /\p{Script=Han}/u;

type Lexicon = {
  readonly concepts: readonly Concept[];
  readonly han: ReadonlyMap<string, readonly number[]>;
  readonly latin: ReadonlyMap<string, readonly number[]>;
  /** Terms of both scripts, `5g专网`. */
  readonly mixed: ReadonlyMap<string, readonly number[]>;
};

/** Changes whenever the curated words change, or how words are cut: an index made with others is stale. */
export const THESAURUS_VERSION = createHash("sha256").update(`${CUT_VERSION} ${SOURCE}`).digest("hex").slice(0, 16);

const concepts: Concept[] = [];
const latinTerms = new Set<string>();
let district = "";
let lexicon = readLexicon(SOURCE);
let termTree = growTermTree();
takeOver();

/** Every concept, the curated ones first. Grows with the district's terms, at whose change the index is built anew. */
export const CONCEPTS: readonly Concept[] = concepts;

/** Single English words that the thesaurus knows, stemmed. */
export const LATIN_TERMS: ReadonlySet<string> = latinTerms;

/** The district's own terms in use in this thread, one concept a line. */
export function districtTerms(): string {
  return district;
}

/**
 * Takes the district's own terms beside the curated ones: lines of the same form. The curated concepts keep their
 * numbers; an index that was made before knows the district's only after it was built anew. A line that cannot be
 * read changes nothing and throws.
 */
export function takeDistrictTerms(lines: string): void {
  if (lines === district) return;
  lexicon = readLexicon(`${SOURCE}\n${lines}`);
  district = lines;
  termTree = growTermTree();
  takeOver();
}

function takeOver(): void {
  concepts.splice(0, concepts.length, ...lexicon.concepts);
  latinTerms.clear();
  for (const term of lexicon.latin.keys()) for (const word of term.split(" ")) latinTerms.add(word);
}

/** The concepts that a word or phrase (normalised) names by itself. */
export function conceptsNamed(term: string): readonly number[] {
  return (
    lexicon.han.get(term) ??
    lexicon.mixed.get(term) ??
    (holdsLatin(term) ? lexicon.latin.get(latinKey(term)) : undefined) ??
    []
  );
}

/** Whether anything but Chinese stands in the term: most words of a text need not be cut and stemmed to tell that they are no English. */
function holdsLatin(term: string): boolean {
  for (let place = 0; place < term.length; place += 1) if (classOf(term.charCodeAt(place)) !== HAN_CLASS) return true;
  return false;
}

/**
 * The English term of a Chinese word or phrase: `asked`, where that is a term of its concept, else the first, for a
 * word that stands among the first on its line: further on are words that only go with it, 分账 with `influencer`.
 * Undefined otherwise, and where the word names several concepts.
 */
export function englishTerm(word: string, asked?: string): string | undefined {
  const [concept, ...others] = conceptsNamed(normalize(word));
  if (concept === undefined || others.length > 0) return undefined;
  const terms = concepts[concept]?.terms ?? [];
  const english = terms.filter((term) => /^[a-z]/.test(term) && !HAN.test(term));
  const key = asked === undefined ? "" : latinKey(normalize(asked));
  const isHead = terms.indexOf(normalize(word)) < HEAD_TERMS;
  return english.find((term) => latinKey(term) === key) ?? (isHead ? english[0] : undefined);
}

/** The Chinese term of an English word or phrase that stands among the first English ones on its line. */
export function chineseTerm(word: string): string | undefined {
  const [concept, ...others] = conceptsNamed(normalize(word));
  if (concept === undefined || others.length > 0) return undefined;
  const terms = concepts[concept]?.terms ?? [];
  const heads = terms.filter((term) => /^[a-z]/.test(term) && !HAN.test(term)).slice(0, HEAD_TERMS);
  const key = termKey(word);
  return heads.some((term) => termKey(term) === key) ? terms.find((term) => HAN.test(term)) : undefined;
}

/** The one key of all spellings of a term that name the same concepts. */
export function termKey(term: string): string {
  const plain = normalize(term);
  return runsOf(plain).some((run) => run.script === "han") ? plain : latinKey(plain);
}

/** Whether a concept is one of the district's own. */
export function isOfDistrict({ id }: Pick<Concept, "id">): boolean {
  return id >= FIRST_DISTRICT;
}

/** An English word of a text, stemmed, and where it stands. */
export type LatinWord = { readonly word: string; readonly start: number; readonly end: number };

/** Every term of the thesaurus in a normalised text, also terms within longer ones. */
export function sightings(text: string): readonly Sighting[] {
  const found: Sighting[] = [];
  visitSightings(codesOf(text), text.length, undefined, latinWords(text), (concept, start, end) =>
    found.push({ concept, start, end, term: text.slice(start, end) }),
  );
  return found;
}

/**
 * Tells of every term in a normalised text, given as its first `length` UTF-16 units. `boundaries` says where words
 * begin (1 at a place), one entry more than there are units; without it the text is cut here when needed. `latin`: the
 * text's English words, in order.
 */
export function visitSightings(
  codes: Uint16Array,
  length: number,
  boundaries: Uint8Array | undefined,
  latin: readonly LatinWord[],
  visit: (concept: number, start: number, end: number) => void,
): void {
  const { tree, begins, from, named, isHan } = termTree;
  let cut = boundaries;
  for (let start = 0; start < length; start += 1) {
    let node = codes[start] ?? 0;
    if (!mayBegin(begins, node, codes[start + 1] ?? 0)) continue;
    for (let end = start + 1; node !== 0; end += 1) {
      const term = valueAt(tree, node);
      if (term !== 0) {
        const isShort = isHan[term] === 1 && end - start <= 3 && end - start > 1;
        if (isShort) cut ??= boundariesIn(textOf(codes, 0, length));
        if (cut === undefined || !isShort || standsAlone(cut, start, end)) {
          for (let place = from[term] ?? 0; place < (from[term + 1] ?? 0); place += 1)
            visit(named[place] ?? 0, start, end);
        }
      }
      if (end === length) break;
      node = childOf(tree, node, codes[end] ?? 0);
    }
  }
  latinSightings(codes, latin, visit);
}

/**
 * Chinese and mixed terms, character by character; the value of a term is its number, from one. `named` from
 * `from[number]` to the next one's are its concepts.
 */
function growTermTree() {
  const terms = [...lexicon.han, ...lexicon.mixed];
  const growing = growTree(terms.reduce((sum, [term]) => sum + term.length, 0));
  for (const [place, [term]] of terms.entries()) {
    let node = 0;
    for (let at = 0; at < term.length; at += 1) node = growing.grow(node, term.charCodeAt(at));
    growing.name(node, place + 1, 1);
  }
  const from = new Uint32Array(terms.length + 2);
  for (const [place, [, concepts]] of terms.entries()) from[place + 2] = (from[place + 1] ?? 0) + concepts.length;
  return {
    tree: growing.finish(),
    begins: pairFilter(terms.map(([term]) => term)),
    from,
    named: Uint32Array.from(terms.flatMap(([, concepts]) => concepts)),
    isHan: Uint8Array.from({ length: terms.length + 1 }, (_none, number) => (number <= lexicon.han.size ? 1 : 0)),
  };
}

function latinWords(text: string): readonly LatinWord[] {
  if (!/[a-z]/.test(text)) return [];
  return runsOf(text)
    .filter((run) => run.script === "latin")
    .map((run) => {
      const { term, figure } = latinWordOf(run.text);
      return { word: term, start: run.start + figure, end: run.start + run.text.length };
    });
}

/** An English word as texts are indexed by it, and as the thesaurus knows it: without a figure that is written onto a unit. */
export type LatinForms = { readonly stem: string; readonly term: string; readonly figure: number };

/** The forms of an English word of a normalised text. `figure`: how many characters of it are such a figure. */
export function latinWordOf(written: string): LatinForms {
  const known = latinForms.get(written);
  if (known !== undefined) return known;
  const figure = FIGURE.exec(written)?.[0].length ?? 0;
  const forms = { stem: stem(written), term: stem(written.slice(figure)), figure };
  if (latinForms.size >= MOST_REMEMBERED) latinForms.clear();
  latinForms.set(written, forms);
  return forms;
}

/** Texts are full of the same words. */
const latinForms = new Map<string, LatinForms>();
const MOST_REMEMBERED = 20_000;

/** A figure written onto its unit, `140thz`; one letter may be a name, as in `8k`. */
const FIGURE = /^\d+(?=[a-z]{2,}$)/;

function boundariesIn(text: string): Uint8Array {
  const places = new Uint8Array(text.length + 1);
  for (const run of runsOf(text)) {
    if (run.script === "han") for (const place of boundariesOf(run.text)) places[run.start + place] = 1;
  }
  return places;
}

/** A short term that straddles two words, as 国会 does in 中国会员, is not there at all. */
function standsAlone(boundaries: Uint8Array, from: number, to: number): boolean {
  let inside = false;
  for (let place = from + 1; place < to; place += 1) inside ||= boundaries[place] === 1;
  return !inside || (boundaries[from] === 1 && boundaries[to] === 1);
}

function latinSightings(
  codes: Uint16Array,
  words: readonly LatinWord[],
  visit: (concept: number, start: number, end: number) => void,
): void {
  for (const [place, first] of words.entries()) {
    if (!latinTerms.has(first.word)) continue;
    let key = "";
    let end = first.start;
    for (let length = 0; length < LONGEST_LATIN_TERM; length += 1) {
      const next = words[place + length];
      if (next === undefined || (length > 0 && !isJoint(codes, end, next.start))) break;
      key = length === 0 ? next.word : `${key} ${next.word}`;
      end = next.end;
      for (const concept of lexicon.latin.get(key) ?? []) visit(concept, first.start, end);
    }
  }
}

function textOf(codes: Uint16Array, from: number, to: number): string {
  let text = "";
  for (let place = from; place < to; place += 1) text += String.fromCharCode(codes[place] ?? 0);
  return text;
}

/** Whether nothing stands between two English words but what joins them: `c-v2x`, `r & d`. */
function isJoint(codes: Uint16Array, from: number, to: number): boolean {
  return to - from <= LONGEST_JOINT && /^[\s\-_/.&+']*$/.test(textOf(codes, from, to));
}

const LONGEST_JOINT = 2;

function readLexicon(source: string): Lexicon {
  const lines = linesOf(source);
  const han = new Map<string, number[]>();
  const latin = new Map<string, number[]>();
  const mixed = new Map<string, number[]>();
  const concepts: Concept[] = [];
  const near: Set<number>[] = lines.map(() => new Set());
  const kinds: Set<number>[] = lines.map(() => new Set());
  for (const [id, line] of lines.entries()) {
    const terms = termsOf(line);
    for (const term of terms) {
      const runs = runsOf(term);
      const isHan = runs.length === 1 && runs[0]?.script === "han";
      const isMixed = !isHan && runs.some((run) => run.script === "han");
      const map = isHan ? han : isMixed ? mixed : latin;
      const key = isHan || isMixed ? term : latinKey(term);
      map.set(key, [...(map.get(key) ?? []), id]);
    }
    concepts.push({
      id,
      name: terms[0] ?? "",
      terms,
      near: near[id] ?? new Set(),
      kinds: kinds[id] ?? new Set(),
      isGeneral: id >= FIRST_GENERAL && id < FIRST_DISTRICT,
    });
  }
  for (const [id, line] of lines.entries()) {
    for (const name of (line.split(">")[1] ?? "").split(/\s+/).filter((word) => word !== "")) {
      const term = normalize(name);
      const others = han.get(term) ?? mixed.get(term) ?? latin.get(latinKey(term));
      if (others === undefined) throw new Error(`thesaurus: ${terms0(line)} names the unknown neighbour ${name}`);
      for (const other of others) {
        if (other === id) continue;
        near[id]?.add(other);
        kinds[other]?.add(id);
      }
    }
  }
  return { concepts, han, latin, mixed };
}

function linesOf(source: string): string[] {
  return source.split("\n").filter((line) => line.trim() !== "");
}

function terms0(line: string): string {
  return line.trim().slice(0, 20);
}

function termsOf(line: string): string[] {
  const [named = ""] = line.split(">");
  const [chinese = "", english = ""] = named.split("|");
  const terms = [...chinese.split(/\s+/), ...english.split(",")].map((term) => normalize(term));
  return [...new Set(terms)].filter((term) => term !== "");
}

/** English terms are kept word by word, stemmed: `parking lots` and `parking lot` are one; `c-v2x` is `c v2x`. */
function latinKey(term: string): string {
  return runsOf(term)
    .map((run) => (run.script === "latin" ? stem(run.text) : run.text))
    .join(" ");
}
