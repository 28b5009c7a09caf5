import { classOf, HAN } from "../text/character-class.ts";
import { stem } from "../text/latin.ts";
import type { Traced } from "../text/normalize.ts";
import { runsOf } from "../text/runs.ts";
import { conceptScore } from "./combined-score.ts";
import { type ConceptPlaces, FIELDS, type Field } from "./concept-places.ts";
import type { FieldCounts } from "./field-counts.ts";
import { type FieldRow, fieldRow, textOf } from "./field-row.ts";
import { type Corners, cornersOf } from "./special-contexts.ts";

/** A document as ranking sees it: normalised texts, and where which concept stands. */
export type ScoredText = {
  readonly row: FieldRow;
  readonly concepts: ConceptPlaces;
  /** Corners of the market that it stands in. */
  readonly corners: Corners;
  /** What only some questions need, worked out when the first of them comes. */
  readonly later: {
    latin: FieldRow | undefined;
    scores: ConceptScores | undefined;
    markable: Markable | undefined;
    /** The term by which a concept stands in a field, by the numbers of both. */
    terms: Map<number, string | undefined> | undefined;
  };
};

/** A document's own texts, normalised for marking; most have no title in another language. */
export type Markable = { readonly title: Traced; readonly titleOther: Traced | undefined; readonly body: Traced };

/** Concepts, ascending, and in step their scores, 0 to 1. */
type ConceptScores = { readonly concepts: Uint32Array; readonly scores: Float64Array };

/** Prepares texts for scoring. `corners`: where they are known already. */
export function scoredText(
  fields: Readonly<Record<Field, string>>,
  concepts: ConceptPlaces,
  corners: Corners = cornersOf(fields.title, fields.body),
): ScoredText {
  return {
    row: fieldRow(fields),
    concepts,
    corners,
    later: { latin: undefined, scores: undefined, markable: undefined, terms: undefined },
  };
}

/** How often the concept stands in each field. */
export function countsOfConcept({ concepts }: ScoredText, concept: number): FieldCounts {
  for (let at = 0; at < concepts.length; at += 2) if (concepts[at] === concept) return concepts[at + 1] ?? 0;
  return 0;
}

/** How well each of the text's concepts answers, before its share. */
export function conceptScores({ concepts, later }: ScoredText): ConceptScores {
  if (later.scores !== undefined) return later.scores;
  const scores = { concepts: new Uint32Array(concepts.length / 2), scores: new Float64Array(concepts.length / 2) };
  for (let at = 0; 2 * at < concepts.length; at += 1) {
    scores.concepts[at] = concepts[2 * at] ?? 0;
    scores.scores[at] = conceptScore(concepts[2 * at + 1] ?? 0);
  }
  later.scores = scores;
  return scores;
}

/** The fields with nothing but the stemmed words of English, a space on either side of each. */
export function latinRow({ row, later }: ScoredText): FieldRow {
  later.latin ??= stemmed(row);
  return later.latin;
}

function stemmed(row: FieldRow): FieldRow {
  const latin = { title: "", tags: "", body: "", organization: "" };
  for (const field of FIELDS) {
    const words = runsOf(textOf(row, field)).map((run) => (run.script === "latin" ? stem(run.text) : "\u0000"));
    latin[field] = ` ${words.join(" ")} `;
  }
  return fieldRow(latin);
}

/** A purely Latin surface as it stands in a row of stemmed words; null when it holds Chinese. */
export function latinSurface(surface: string): string | null {
  if (classOf(surface.charCodeAt(0)) === HAN) return null;
  const known = latinSurfaces.get(surface);
  if (known !== undefined) return known;
  const found = asLatinSurface(surface);
  if (latinSurfaces.size >= MOST_REMEMBERED) latinSurfaces.clear();
  latinSurfaces.set(surface, found);
  return found;
}

/** The same surfaces are asked of one document after the other. */
const latinSurfaces = new Map<string, string | null>();
const MOST_REMEMBERED = 20_000;

function asLatinSurface(surface: string): string | null {
  const runs = runsOf(surface);
  if (runs.length === 0 || runs.some((run) => run.script === "han")) return null;
  return ` ${runs.map((run) => stem(run.text)).join(" ")} `;
}
