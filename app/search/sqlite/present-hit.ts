import type { Reason, SearchHit } from "../engine.ts";
import type { ReadQuery } from "../query/read-query.ts";
import { markPassage, markText } from "../ranking/marks.ts";
import type { UnitAnswer } from "../ranking/score-units.ts";
import type { ScoredText } from "../ranking/scored-text.ts";
import { isTraditional } from "../text/normalize.ts";
import { sightings } from "../thesaurus.ts";
import type { RankedRow } from "./rank-rows.ts";

/** Turns a ranked row into what is shown: marks where the words stand, and why it was found. */
export function presentHit(ranked: RankedRow, query: ReadQuery): SearchHit {
  const { row, text, answers, score } = ranked;
  const why = answers.map((answer) => reasonOf(answer, text, query.isTraditional !== isTraditional(row.title)));
  const words = [...new Set([...why.map((reason) => reason.found), ...query.phrases])];
  return {
    kind: row.kind,
    id: row.key,
    ref: row.ref,
    title: row.title,
    score: Math.round(score * 10_000) / 10_000,
    why,
    titleMarks: markText(row.title, words),
    passage: markPassage(row.body, words),
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
  const found = termOf(by.concept, text.fields[field]) ?? asked;
  const isSameScript = /\p{Script=Han}/u.test(found) === /\p{Script=Han}/u.test(unit.surfaces[0] ?? asked);
  if (found === asked) return { kind: "word", asked, found, field };
  if (unit.via === "pinyin" || unit.via === "typo") return { kind: unit.via, asked, found, field };
  return { kind: isSameScript ? "synonym" : "translation", asked, found, field };
}

function termOf(concept: number, plain: string): string | undefined {
  return sightings(plain).find((sighting) => sighting.concept === concept)?.term;
}
