import type { Reader } from "../../db/schema/database.ts";
import {
  listCallIds,
  listOrganizationIds,
  listProductIds,
  listScenarioIds,
} from "../domain/matching/searchable-keys.ts";
import { districtLines } from "../domain/thesaurus/district-lines.ts";
import { CURATED_WORDS } from "./curated-words.ts";
import type { SearchDocument, SearchEngine, SearchKind } from "./engine.ts";
import { findDocument } from "./index-subject.ts";
import { takeDistrictTerms } from "./thesaurus.ts";

const STEP = 200;

/** An engine builds one index at a time. */
const turns = new WeakMap<SearchEngine, Promise<unknown>>();

/**
 * Empties the index, or begins one beside it, and fills it from the database, a step at a time, with the district's
 * words as they stand there. `onProgress` is told how many documents stand in it. Asked for twice, it is done one after
 * the other.
 */
export function rebuildIndex(
  db: Reader,
  engine: SearchEngine,
  onProgress: (indexed: number) => void = () => {},
): Promise<number> {
  const build = () => buildIndex(db, engine, onProgress);
  const turn = (turns.get(engine) ?? Promise.resolve()).then(build, build);
  turns.set(engine, turn);
  return turn;
}

async function buildIndex(db: Reader, engine: SearchEngine, onProgress: (indexed: number) => void): Promise<number> {
  const beside = engine.rebuild;
  const lines = districtLines(db, CURATED_WORDS);
  if (beside === undefined) takeDistrictTerms(lines);
  await (beside === undefined ? engine.clear() : beside.start(lines));
  const add = (documents: readonly SearchDocument[]) =>
    beside === undefined ? engine.index(documents) : beside.add(documents);
  let indexed = 0;
  const fill = async <Id extends string>(
    kind: SearchKind,
    list: (db: Reader, after: Id | null, limit: number) => readonly Id[],
  ) => {
    let after: Id | null = null;
    for (;;) {
      const ids: readonly Id[] = list(db, after, STEP);
      const last = ids.at(-1);
      if (last === undefined) return;
      const documents = ids.flatMap((id) => findDocument(db, kind, id) ?? []);
      await add(documents);
      indexed += documents.length;
      onProgress(indexed);
      after = last;
    }
  };
  await fill("organization", listOrganizationIds);
  await fill("product", listProductIds);
  await fill("scenario", listScenarioIds);
  await fill("call", listCallIds);
  await beside?.finish();
  // The engine took the words in its own thread; this one's must be those that its index was made with.
  takeDistrictTerms(lines);
  return indexed;
}
