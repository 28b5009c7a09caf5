import type { Reader } from "../../db/schema/database.ts";
import {
  listCallIds,
  listOrganizationIds,
  listProductIds,
  listScenarioIds,
} from "../domain/matching/searchable-keys.ts";
import type { SearchDocument, SearchEngine, SearchKind } from "./engine.ts";
import { findDocument } from "./index-subject.ts";

const STEP = 200;

/** Empties the index, or begins one beside it, and fills it from the database, a step at a time. `onProgress` is told how many stand in it. */
export async function rebuildIndex(
  db: Reader,
  engine: SearchEngine,
  onProgress: (indexed: number) => void = () => {},
): Promise<number> {
  const beside = engine.rebuild;
  await (beside === undefined ? engine.clear() : beside.start());
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
  return indexed;
}
