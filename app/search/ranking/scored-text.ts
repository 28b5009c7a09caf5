import { stem } from "../text/latin.ts";
import { runsOf } from "../text/runs.ts";
import { conceptScore } from "./combined-score.ts";
import { type ConceptPlaces, FIELDS, type Field } from "./concept-places.ts";
import { cornersIn } from "./special-contexts.ts";

/** A document as ranking sees it: normalised texts, and where which concept stands. */
export type ScoredText = {
  readonly fields: Readonly<Record<Field, string>>;
  readonly concepts: ReadonlyMap<number, readonly number[]>;
  readonly latin: Readonly<Record<Field, string>>;
  /** How well each of the concepts answers, before its share. */
  readonly conceptScores: ConceptScores;
  /** Corners of the market that it stands in, one bit each. */
  readonly corners: number;
};

/** Concepts, ascending, and in step their scores, 0 to 1. */
export type ConceptScores = { readonly concepts: Uint32Array; readonly scores: Float64Array };

/** Prepares stored texts for scoring; what only some questions need is worked out when the first of them comes. */
export function scoredText(fields: Record<Field, string>, places: ConceptPlaces, corners?: number): ScoredText {
  let latin: Record<Field, string> | undefined;
  let known = corners;
  let scores: ConceptScores | undefined;
  return {
    fields,
    concepts: new Map(places),
    get latin() {
      latin ??= latinRows(fields);
      return latin;
    },
    get conceptScores() {
      scores ??= {
        concepts: Uint32Array.from(places, ([concept]) => concept),
        scores: Float64Array.from(places, ([, counts]) => conceptScore(counts)),
      };
      return scores;
    },
    get corners() {
      known ??= cornersIn(`${fields.title} ${fields.body}`);
      return known;
    },
  };
}

function latinRows(fields: Record<Field, string>): Record<Field, string> {
  const latin = { title: "", tags: "", body: "", organization: "" };
  for (const field of FIELDS) {
    const words = runsOf(fields[field]).map((run) => (run.script === "latin" ? stem(run.text) : "\u0000"));
    latin[field] = ` ${words.join(" ")} `;
  }
  return latin;
}

/** How often a normalised surface stands in the field; English by whole stemmed words, Chinese as a substring. At most 8. */
export function timesIn(text: ScoredText, field: Field, surface: string, latinSurface: string | null): number {
  const where = latinSurface === null ? text.fields[field] : text.latin[field];
  const what = latinSurface === null ? surface : latinSurface;
  if (what === "") return 0;
  let times = 0;
  for (
    let place = where.indexOf(what);
    place !== -1 && times < 8;
    place = where.indexOf(what, place + what.length - 1)
  ) {
    times += 1;
    if (what.length < 2) place += 1;
  }
  return times;
}

/** A purely Latin surface as it stands in a row of stemmed words; null when it holds Chinese. */
export function latinSurface(surface: string): string | null {
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
