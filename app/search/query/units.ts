import type { Reason } from "../engine.ts";
import { stem } from "../text/latin.ts";
import { runsOf } from "../text/runs.ts";
import { GENERIC_WORDS, MEANS_WORDS, STOP_WORDS } from "../text/stop-words.ts";
import { CONCEPTS, conceptsNamed, sightings } from "../thesaurus.ts";
import { conceptHolding } from "../thesaurus-words.ts";
import { englishOf, type LatinSpan, synonymsOf, translationsOf } from "./bridged-units.ts";
import type { Piece } from "./correct.ts";
import type { Lexis } from "./lexis.ts";
import { spansOf } from "./spans.ts";

/** One thing that is asked for, with everything that would answer it. */
export type Unit = {
  readonly asked: string;
  readonly via: Reason["kind"];
  /** Texts that answer it as they stand, normalised; the first is the word itself. */
  readonly surfaces: readonly string[];
  /** Concepts that mean the same. */
  readonly same: readonly number[];
  /** Concepts that are kinds of what is meant. */
  readonly kinds: readonly number[];
  /** Concepts that are wider or beside it, and parts of what is meant. */
  readonly near: readonly number[];
  readonly isGeneric: boolean;
  /** Whether any document holds it, or what means the same. */
  readonly isKnown: boolean;
  /** How telling it is: rare words weigh more, words of every second title little. */
  readonly weight: number;
};

const GENERIC_SHARE = 0.2;
const MEANS_SHARE = 0.4;
const MOST_NEAR = 24;

/** Cuts understood pieces into units: the longest terms of the thesaurus, words of the dictionary between them. */
export function unitsOf(pieces: readonly Piece[], lexis: Lexis): readonly Unit[] {
  const units = unitsBut(STOP_WORDS, pieces, lexis);
  return units.length > 0 ? units : unitsBut(NONE, pieces, lexis);
}

/** Somebody who types 还 and nothing else wants it. */
const NONE: ReadonlySet<string> = new Set();

function unitsBut(stops: ReadonlySet<string>, pieces: readonly Piece[], lexis: Lexis): readonly Unit[] {
  const units: Unit[] = [];
  let latin: Piece[] = [];
  const flush = () => {
    units.push(...latinUnits(latin, lexis));
    latin = [];
  };
  for (const piece of pieces) {
    if (piece.script === "latin") {
      latin.push(piece);
      continue;
    }
    flush();
    units.push(...hanUnits(piece, stops, lexis));
  }
  flush();
  return distinct(units);
}

function hanUnits(piece: Piece, stops: ReadonlySet<string>, lexis: Lexis): Unit[] {
  if (piece.via !== "word") return [unitOf(piece.asked, piece.via, [piece.text, ...piece.others], lexis)];
  return joinLone(spansOf(piece.text), lexis)
    .filter((span) => !stops.has(span))
    .map((span) => {
      const synonyms = synonymsOf(span, lexis);
      if (synonyms.length > 0) return unitOf(span, "synonym", [span, ...synonyms], lexis);
      const english = englishOf(span, lexis);
      return unitOf(span, english.length === 0 ? "word" : "translation", [span, ...english], lexis);
    });
}

const MOST_LONE = 4;

/** Characters that the dictionary leaves alone are one word where a document has them side by side: 窖 池. */
function joinLone(spans: readonly string[], lexis: Lexis): readonly string[] {
  const joined: string[] = [];
  for (let from = 0; from < spans.length; ) {
    let to = from;
    while (to < spans.length && to - from < MOST_LONE && isLone(spans[to] ?? "")) to += 1;
    while (to - from > 1 && lexis.count(spans.slice(from, to).join("")) === 0) to -= 1;
    to = Math.max(to, from + 1);
    joined.push(spans.slice(from, to).join(""));
    from = to;
  }
  return joined;
}

function isLone(span: string): boolean {
  return span.length === 1 && !STOP_WORDS.has(span);
}

/** The texts of the units that a normalised text is cut into, without asking how telling they are. */
export function unitTexts(plain: string): readonly string[] {
  const texts: string[] = [];
  let latin: string[] = [];
  for (const run of runsOf(plain)) {
    if (run.script === "latin") {
      latin.push(run.text);
      continue;
    }
    texts.push(...latinSpans(latin).map(({ text }) => text));
    latin = [];
    texts.push(...spansOf(run.text).filter((span) => !STOP_WORDS.has(span)));
  }
  texts.push(...latinSpans(latin).map(({ text }) => text));
  return [...new Set(texts)];
}

function latinUnits(pieces: readonly Piece[], lexis: Lexis): Unit[] {
  const words = pieces.map((piece) => piece.text);
  const spans = latinSpans(words);
  const translations = translationsOf(words, spans, lexis);
  return spans.map((span) => {
    const { text, from, length } = span;
    const parts = pieces.slice(from, from + length);
    const asked = parts.map((each) => each.asked).join(" ");
    const chinese = translations.get(span) ?? [];
    const via = parts.find((each) => each.via !== "word")?.via ?? (chinese.length === 0 ? "word" : "translation");
    return unitOf(asked, via, [text, ...(length === 1 ? (parts[0]?.others ?? []) : []), ...chinese], lexis);
  });
}

/** English: every known phrase that is not a part of a longer one, and the single words outside them. */
function latinSpans(words: readonly string[]): readonly LatinSpan[] {
  const spans: LatinSpan[] = [];
  let covered = 0;
  for (const from of words.keys()) {
    let length = Math.min(4, words.length - from);
    while (length > 1 && conceptsNamed(words.slice(from, from + length).join(" ")).length === 0) length -= 1;
    if (from + length <= covered) continue;
    covered = from + length;
    const text = words.slice(from, covered).join(" ");
    if (length > 1 || !STOP_WORDS.has(text)) spans.push({ text, from, length });
  }
  return spans;
}

/** Units made lately, by what the index knew: calls and products use the same words over and over. */
const made = new WeakMap<Lexis, Map<string, Unit>>();
const MOST_REMEMBERED = 50_000;

/** Makes the unit for a word and what else it may be written as. */
export function unitOf(asked: string, via: Reason["kind"], surfaces: readonly string[], lexis: Lexis): Unit {
  let known = made.get(lexis);
  if (known === undefined) {
    known = new Map();
    made.set(lexis, known);
  }
  // Mostly a word stands for itself, and needs no key made of it.
  const isPlain = via === "word" && surfaces.length === 1 && surfaces[0] === asked;
  const key = isPlain ? asked : `${via}\u0000${asked}\u0000${surfaces.join("\u0000")}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const unit = freshUnit(asked, via, surfaces, lexis);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(key, unit);
  return unit;
}

function freshUnit(asked: string, via: Reason["kind"], surfaces: readonly string[], lexis: Lexis): Unit {
  const isBridged = via === "translation" || via === "synonym";
  const [own, foreign] = isBridged ? [surfaces.slice(0, 1), surfaces.slice(1)] : [surfaces, []];
  const same = [...new Set(own.flatMap((surface) => conceptsNamed(surface)))];
  // A dictionary gives every meaning of a word: the concept of one of them is a hint.
  const near = new Set<number>(foreign.flatMap((surface) => conceptsNamed(surface)));
  const kinds = new Set<number>();
  for (const surface of surfaces.slice(0, 1)) {
    for (const { concept } of sightings(surface)) if (CONCEPTS[concept]?.isGeneral === false) near.add(concept);
  }
  const holding = same.length === 0 ? conceptHolding(surfaces[0] ?? "") : undefined;
  if (holding !== undefined) near.add(holding);
  for (const concept of same) for (const other of CONCEPTS[concept]?.near ?? []) near.add(other);
  for (const concept of same) for (const other of CONCEPTS[concept]?.kinds ?? []) kinds.add(other);
  for (const concept of same) {
    near.delete(concept);
    kinds.delete(concept);
  }
  const isGeneric = surfaces.every((surface) => GENERIC_WORDS.has(surface) || GENERIC_WORDS.has(stem(surface)));
  const first = surfaces[0] ?? "";
  // Where the thesaurus knows the word, its concept is counted already; looking for the very letters takes far longer.
  const ofTexts = isBridged ? surfaces : same.length === 0 ? [first] : [];
  const count = Math.max(
    ...ofTexts.map((text) => lexis.count(text)),
    ...same.map((concept) => lexis.conceptCount(concept)),
  );
  return {
    asked,
    via,
    surfaces,
    same,
    kinds: [...kinds].slice(0, MOST_NEAR),
    near: [...near].slice(0, MOST_NEAR),
    isGeneric,
    isKnown: count > 0,
    weight:
      rarity(count, lexis) * (isGeneric ? GENERIC_SHARE : 1) * (isMeans(first) ? MEANS_SHARE : 1) * lengthShare(first),
  };
}

/** How telling it is to stand in so many documents. */
export function rarity(count: number, lexis: Lexis): number {
  return Math.log(1 + (lexis.size + 1) / (count + 0.5));
}

function isMeans(surface: string): boolean {
  return MEANS_WORDS.has(surface) || MEANS_WORDS.has(stem(surface));
}

/** A single character says less than a word, a bare number less still. */
function lengthShare(surface: string): number {
  const runs = runsOf(surface);
  if (/^\d+$/.test(surface)) return 0.3;
  return runs.length === 1 && surface.length === 1 ? 0.4 : 1;
}

function distinct(units: readonly Unit[]): readonly Unit[] {
  const seen = new Map<string, Unit>();
  for (const unit of units) {
    const key = unit.surfaces[0] ?? "";
    if (!seen.has(key)) seen.set(key, unit);
  }
  return [...seen.values()];
}
