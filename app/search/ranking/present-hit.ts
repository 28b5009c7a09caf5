import type { Reason, SearchHit } from "../engine.ts";
import type { ReadQuery } from "../query/read-query.ts";
import { isTraditional } from "../text/normalize.ts";
import { CONCEPTS } from "../thesaurus.ts";
import { markPassage, markText } from "./marks.ts";
import type { RankedHit } from "./rank-hit.ts";
import type { UnitAnswer } from "./score-units.ts";
import { latinSurface, type ScoredText } from "./scored-text.ts";

/** Turns a ranked document into what is shown: marks where the words stand, and why it was found. */
export function presentHit({ document, text, answers, score }: RankedHit, query: ReadQuery): SearchHit {
  const isOtherScript = query.isTraditional !== isTraditional(document.title);
  const why = answers.map((answer) => reasonOf(answer, text, isOtherScript));
  const words = [...new Set([...why.map((reason) => reason.found), ...query.phrases])];
  return {
    kind: document.kind,
    id: document.id,
    ref: document.ref,
    title: document.title,
    score: Math.round(score * 10_000) / 10_000,
    why,
    titleMarks: markText(document.title, words, text.fields.title),
    passage: markPassage(document.body, words, text.fields.body),
  };
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
  const found = termOf(by.concept, text, field) ?? asked;
  const isSameScript = /\p{Script=Han}/u.test(found) === /\p{Script=Han}/u.test(unit.surfaces[0] ?? asked);
  if (found === asked) return { kind: "word", asked, found, field };
  if (unit.via === "pinyin" || unit.via === "typo") return { kind: unit.via, asked, found, field };
  return { kind: isSameScript ? "synonym" : "translation", asked, found, field };
}

/** The term of the concept that stands first in the field. */
function termOf(concept: number, text: ScoredText, field: UnitAnswer["field"]): string | undefined {
  let first: { readonly term: string; readonly place: number } | undefined;
  for (const term of CONCEPTS[concept]?.terms ?? []) {
    const latin = latinSurface(term);
    const place = latin === null ? text.fields[field].indexOf(term) : text.latin[field].indexOf(latin);
    if (place === -1) continue;
    if (first === undefined || place < first.place) first = { term, place };
  }
  return first?.term;
}
