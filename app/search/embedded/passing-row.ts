import { FACETS, type MatchQuery, SEARCH_KINDS } from "../engine.ts";
import type { Part } from "./live-state.ts";

const PRODUCT = SEARCH_KINDS.indexOf("product");

/** Per document of the part 1 when it is a living product that passes the filters; undefined when all of them are. */
export function passingRow(part: Part, filters: MatchQuery["filters"]): Uint8Array | undefined {
  const { size, kinds, kindsHeld, sets, facetRows } = part.segment;
  const set = FACETS.filter((facet) => (filters[facet]?.length ?? 0) > 0);
  const isOfProducts = kindsHeld.every((kind) => kind === PRODUCT);
  if (set.length === 0 && part.deadCount === 0 && isOfProducts) return undefined;
  const passing = new Uint8Array(size);
  for (let document = 0; document < size; document += 1) {
    passing[document] = kinds[document] === PRODUCT && part.dead[document] === 0 ? 1 : 0;
  }
  for (const facet of set) {
    const wanted = new Set(filters[facet]);
    const allowed = Uint8Array.from(sets[facet] ?? [[]], (values) =>
      values.some((value) => wanted.has(value)) ? 1 : 0,
    );
    const row = facetRows[FACETS.indexOf(facet)] ?? [];
    for (let document = 0; document < size; document += 1) {
      passing[document] = (passing[document] ?? 0) & (allowed[row[document] ?? 0] ?? 0);
    }
  }
  return passing;
}
