import type { Reason, SearchDocument, SearchHit } from "../engine.ts";
import type { ReadQuery } from "../query/read-query.ts";
import { isTraditional, traced } from "../text/normalize.ts";
import { isHan } from "../text/script.ts";
import { CONCEPTS } from "../thesaurus.ts";
import { FIELDS } from "./concept-places.ts";
import { textOf } from "./field-row.ts";
import { LONGEST_MARKED, markPassage, markText } from "./marks.ts";
import type { RankedHit } from "./rank-hit.ts";
import type { UnitAnswer } from "./score-units.ts";
import { latinRow, latinSurface, type Markable, type ScoredText } from "./scored-text.ts";

/** Turns a ranked document into what is shown: marks where the words stand, and why it was found. */
export function presentHit({ document, text, answers, score }: RankedHit, query: ReadQuery): SearchHit {
  const { title, titleOther, body } = markable(document, text);
  const isOtherScript = query.isTraditional !== isTraditional(document.title);
  const why = answers.map((answer) => reasonOf(answer, text, isOtherScript));
  const words = [...query.phrases];
  for (const { found } of why) if (!words.includes(found)) words.push(found);
  return {
    kind: document.kind,
    id: document.id,
    ref: document.ref,
    title: document.title,
    titleOther: document.titleOther,
    score: Math.round(score * 10_000) / 10_000,
    why,
    titleMarks: markText(document.title, words, title),
    // What answers a word may be Chinese and stand elsewhere; in the English title the word itself stands.
    titleOtherMarks:
      titleOther === undefined
        ? []
        : markText(document.titleOther, [...words, ...why.map(({ asked }) => asked)], titleOther),
    passage: markPassage(document.body, words, body),
  };
}

/** Worked out once a document: the same ones are shown again and again. */
function markable({ title, titleOther, body }: SearchDocument, { row, later }: ScoredText): Markable {
  if (later.markable !== undefined) return later.markable;
  const shown = body.slice(0, LONGEST_MARKED);
  later.markable = {
    title: traced(title, textOf(row, "title")),
    titleOther: titleOther === "" ? undefined : traced(titleOther),
    body: traced(shown, shown === body ? textOf(row, "body") : undefined),
  };
  return later.markable;
}

/** Why a unit counts as answered. `isOtherScript`: query and document differ in simplified and traditional forms. */
export function reasonOf(answer: UnitAnswer, text: ScoredText, isOtherScript: boolean): Reason {
  const { unit, field, by } = answer;
  const asked = unit.asked;
  if ("surface" in by) {
    const kind = unit.via === "word" && isOtherScript ? "traditional" : unit.via;
    return {
      kind: by.surface === asked && kind !== "traditional" ? "word" : kind,
      asked,
      found: by.surface,
      field: field,
    };
  }
  const [own = asked] = unit.surfaces;
  // Many words of one meaning may count for more than the one that was asked for: it is named first all the same.
  if (unit.same.includes(by.concept) && stands(own, text, field)) {
    return reasonOf({ ...answer, by: { surface: own } }, text, isOtherScript);
  }
  const found = termOf(by.concept, text, field, isHan(own)) ?? asked;
  const isSameScript = isHan(found) === isHan(own);
  if (found === asked) return { kind: "word", asked, found, field };
  if (unit.via === "pinyin" || unit.via === "typo") return { kind: unit.via, asked, found, field };
  if (!unit.same.includes(by.concept)) return { kind: "near", asked, found, field };
  return { kind: isSameScript ? "synonym" : "translation", asked, found, field };
}

const LETTER = /[a-z0-9]/;

/** Whether the very word stands in the field. */
function stands(word: string, text: ScoredText, field: UnitAnswer["field"]): boolean {
  const latin = latinSurface(word);
  return latin === null ? textOf(text.row, field).includes(word) : textOf(latinRow(text), field).includes(latin);
}

/**
 * The term of the concept that stands first in the field, one in the script of the question before any other; looked
 * for once a document, for the same words are asked again.
 */
function termOf(concept: number, text: ScoredText, field: UnitAnswer["field"], ofHan: boolean): string | undefined {
  const key = (concept * FIELDS.length + FIELDS.indexOf(field)) * 2 + Number(ofHan);
  text.later.terms ??= new Map();
  const known = text.later.terms.get(key);
  if (known !== undefined || text.later.terms.has(key)) return known;
  const first = firstTerm(concept, text, field, ofHan) ?? firstTerm(concept, text, field, !ofHan);
  text.later.terms.set(key, first);
  return first;
}

function firstTerm(concept: number, text: ScoredText, field: UnitAnswer["field"], ofHan: boolean): string | undefined {
  const plain = textOf(text.row, field);
  let stems: string | undefined;
  let first: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const term of CONCEPTS[concept]?.terms ?? []) {
    const latin = latinSurface(term);
    if ((latin === null) !== ofHan) continue;
    // Most texts of the market hold no English, and their row of stems need not be made.
    if (latin !== null) stems ??= LETTER.test(plain) ? textOf(latinRow(text), field) : "";
    const place = latin === null ? plain.indexOf(term) : (stems ?? "").indexOf(latin);
    if (place === -1 || place >= least) continue;
    first = term;
    least = place;
  }
  return first;
}
