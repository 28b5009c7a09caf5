import type { Reader } from "../../../db/schema/database.ts";
import { type CuratedWords, lineOf, termsOf } from "./thesaurus.ts";
import { listActiveEntries } from "./thesaurus-queries.ts";

/**
 * The district's words in force, as the search engine takes them. A neighbour whose name nobody has any more, because
 * its entry was withdrawn or the curated words changed, is left out: the line must stay readable.
 */
export function districtLines(db: Reader, { keyOf, conceptsOf }: CuratedWords): string {
  const entries = listActiveEntries(db);
  const keys = new Set(entries.flatMap((entry) => termsOf(entry).map(keyOf)));
  const isThere = (name: string) => conceptsOf(name).length > 0 || keys.has(keyOf(name));
  return entries.map((entry) => lineOf({ ...entry, near: entry.near.filter(isThere) })).join("\n");
}
