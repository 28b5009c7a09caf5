import type { ReadQuery } from "../query/read-query.ts";
import { unitKey } from "./gather-unit.ts";
import type { Part } from "./live-state.ts";
import { partMemory } from "./part-memory.ts";

/**
 * What a query finds in one part: document numbers, not always in order, and in step how well each answers:
 * `base + scale * scores[place]`.
 */
export type Hits = {
  readonly part: Part;
  readonly documents: Uint32Array;
  readonly scores: Float32Array | Uint8Array;
  readonly base: number;
  readonly scale: number;
};

/** Hits whose scores stand for themselves. */
export function scoredHits(part: Part, documents: Uint32Array, scores: Float32Array): Hits {
  return { part, documents, scores, base: 0, scale: 1 };
}

/** Puts every exact hit before every looser one. */
export const EXACT = 16;

/** How many of the hits answer everything that is asked. */
export function countExact({ documents, scores, base }: Hits): number {
  if (base >= EXACT) return documents.length;
  let count = 0;
  for (let place = 0; place < documents.length; place += 1) if ((scores[place] ?? 0) >= EXACT) count += 1;
  return count;
}

/** What whole queries found: every page, filter and order of a list asks the same again. */
export const rememberedHits = partMemory<Hits>(2_000_000);

/** All of a query for documents of some kinds that tells which of them answer it and how well. */
export function queryKey({ units, phrases, without }: ReadQuery, wanted: Uint8Array): string {
  const words = units.map((unit) => `${unit.weight}${unit.isGeneric ? "?" : "!"}${unitKey(unit)}`);
  return [wanted.join(""), ...words, "", ...phrases, "", ...without].join("\u0003");
}
