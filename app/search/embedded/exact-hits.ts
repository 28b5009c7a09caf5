import { SEARCH_KINDS, type SearchKind } from "../engine.ts";
import type { ReadQuery } from "../query/read-query.ts";
import { answersToUnit } from "./gather-unit.ts";
import { EXACT, type Hits, queryKey, rememberedHits } from "./hits.ts";
import type { LiveIndex } from "./live-index.ts";
import type { Part } from "./live-state.ts";
import { meetAll } from "./meet-answers.ts";
import type { Answers } from "./part-memory.ts";
import { documentsWith } from "./phrases.ts";

/** The documents that answer everything that is asked, of all parts and of the kinds wanted. */
export function collectExact(index: LiveIndex, query: ReadQuery, kinds: readonly SearchKind[]): readonly Hits[] {
  const wanted = wantedKinds(kinds);
  const asked = queryKey(query, wanted);
  const isOpen = query.units.length + query.phrases.length === 0;
  return index.parts().map((part) =>
    rememberedHits(part, `${part.deadCount} ${asked}`, () => {
      const found = isOpen ? everything(part, wanted) : strictHits(index, part, query, wanted);
      return without(index, found, query.without);
    }),
  );
}

/** A kind's number is its place among all kinds. */
export function wantedKinds(kinds: readonly SearchKind[]): Uint8Array {
  return Uint8Array.from(SEARCH_KINDS, (kind) => (kinds.length === 0 || kinds.includes(kind) ? 1 : 0));
}

function everything(part: Part, wanted: Uint8Array): Hits {
  const { size, kinds } = part.segment;
  const documents = new Uint32Array(size);
  let count = 0;
  for (let document = 0; document < size; document += 1) {
    if (part.dead[document] === 1 || wanted[kinds[document] ?? 0] === 0) continue;
    documents[count] = document;
    count += 1;
  }
  return { part, documents: documents.slice(0, count), scores: new Uint8Array(count), base: EXACT, scale: 1 };
}

/** Everything asked, each unit as itself or by what means the same; words of every title are not insisted on. */
function strictHits(index: LiveIndex, part: Part, query: ReadQuery, wanted: Uint8Array): Hits {
  const [only] = query.units;
  if (only !== undefined && query.units.length === 1 && query.phrases.length === 0) {
    const { documents, impacts } = answersToUnit(index, part, only);
    return wantedOf(part, wanted, { documents, scores: impacts, scale: 1 / 255 });
  }
  const telling = query.units.filter((unit) => !unit.isGeneric);
  const insisted = telling.length > 0 ? telling : query.units;
  const met = meetAll([
    ...query.units.map((unit) => ({
      weight: unit.weight,
      answers: answersToUnit(index, part, unit),
      isInsisted: insisted.includes(unit),
    })),
    ...query.phrases.map((phrase) => ({
      weight: 0,
      answers: unweighed(documentsWith(index, part, phrase)),
      isInsisted: true,
    })),
  ]);
  const whole = query.units.reduce((sum, unit) => sum + unit.weight, 0) * 255;
  return wantedOf(part, wanted, { documents: met.documents, scores: met.sums, scale: 1 / Math.max(1e-9, whole) });
}

function unweighed(documents: Uint32Array): Answers {
  return { documents, impacts: new Uint8Array(documents.length) };
}

/** What is found, as it is where nothing of it is dead or of another kind. */
function wantedOf(part: Part, wanted: Uint8Array, found: Pick<Hits, "documents" | "scores" | "scale">): Hits {
  const { kinds, kindsHeld } = part.segment;
  if (part.deadCount === 0 && kindsHeld.every((kind) => wanted[kind] === 1)) return { ...found, part, base: EXACT };
  const documents = new Uint32Array(found.documents.length);
  const scores = found.scores.slice();
  let count = 0;
  for (let place = 0; place < documents.length; place += 1) {
    const document = found.documents[place] ?? 0;
    if (part.dead[document] === 0 && wanted[kinds[document] ?? 0] === 1) {
      documents[count] = document;
      scores[count] = scores[place] ?? 0;
      count += 1;
    }
  }
  const kept = { documents: documents.slice(0, count), scores: scores.slice(0, count) };
  return { ...kept, part, base: EXACT, scale: found.scale };
}

/** The hits but for those in which one of the words stands. */
export function without(index: LiveIndex, hits: Hits, words: readonly string[]): Hits {
  if (words.length === 0) return hits;
  const forbidden = new Set<number>();
  for (const word of words) for (const document of documentsWith(index, hits.part, word)) forbidden.add(document);
  const kept = [...hits.documents.keys()].filter((place) => !forbidden.has(hits.documents[place] ?? 0));
  return {
    ...hits,
    documents: Uint32Array.from(kept, (place) => hits.documents[place] ?? 0),
    scores: Float32Array.from(kept, (place) => hits.scores[place] ?? 0),
  };
}
