import type { Lexis } from "../query/lexis.ts";
import { rarity } from "../query/units.ts";
import type { CallReading } from "../ranking/read-call.ts";
import { KIND_SHARE, NEAR_SHARE } from "../ranking/score-units.ts";
import { conceptScores } from "../ranking/scored-text.ts";
import { CONCEPTS, conceptsNamed } from "../thesaurus.ts";
import { fetchRows, readTitle, roomForConcepts } from "./concept-rows.ts";
import { indexLexis } from "./index-lexis.ts";
import type { LiveIndex } from "./live-index.ts";
import type { Part } from "./live-state.ts";

/** What a character beside the thesaurus's concepts weighs in a title; the longer a word, the rarer it mostly is. */
const CHARACTER_WEIGHT = 3;
/** Longer words are no rarer. */
const LONGEST = 4;
const MOST_REST = 255;

/** How many characters a title has beside the thesaurus's concepts, of long words the first; 255 at most. */
export function titleRest(titleUnits: readonly string[]): number {
  let rest = 0;
  for (const unit of titleUnits) if (conceptsNamed(unit).length === 0) rest += Math.min(LONGEST, unit.length);
  return Math.min(MOST_REST, rest);
}

const weighed = new WeakMap<Lexis, Float64Array>();

/** Per concept how telling it is, nought while nobody asked. */
function weightsOf(lexis: Lexis): Float64Array {
  const weights = weighed.get(lexis) ?? new Float64Array(CONCEPTS.length);
  weighed.set(lexis, weights);
  return weights;
}

const FOUND = roomForConcepts();

/** Guesses from products' concepts how much of what each calls itself the call speaks of, 0 to 1, in step with the documents. */
export function guessTitles(index: LiveIndex, part: Part, call: CallReading, documents: Uint32Array): Float32Array {
  const lexis = indexLexis(index);
  const weights = weightsOf(lexis);
  const spoken = spokenOf(call);
  const { concepts } = FOUND;
  const rows = part.segment.conceptRows;
  fetchRows(rows, documents);
  const guesses = new Float32Array(documents.length);
  for (let place = 0; place < documents.length; place += 1) {
    let whole = CHARACTER_WEIGHT * readTitle(rows, documents[place] ?? 0, FOUND);
    let met = 0;
    for (let at = 0; at < FOUND.count; at += 1) {
      const concept = concepts[at] ?? 0;
      if (weights[concept] === 0) weights[concept] = rarity(lexis.conceptCount(concept), lexis);
      const weight = weights[concept] ?? 0;
      whole += weight;
      met += weight * (spoken[concept] ?? 0);
    }
    guesses[place] = whole === 0 ? 0 : met / whole;
  }
  return guesses;
}

/** Per concept how well the call's own text answers it. */
function spokenOf({ text }: CallReading): Float64Array {
  const spoken = new Float64Array(CONCEPTS.length);
  const raise = (concept: number, score: number) => {
    spoken[concept] = Math.max(spoken[concept] ?? 0, score);
  };
  const { concepts, scores } = conceptScores(text);
  for (const [at, concept] of concepts.entries()) {
    const score = scores[at] ?? 0;
    raise(concept, score);
    for (const wider of CONCEPTS[concept]?.near ?? []) raise(wider, score * KIND_SHARE);
    for (const kind of CONCEPTS[concept]?.kinds ?? []) raise(kind, score * NEAR_SHARE);
  }
  return spoken;
}
