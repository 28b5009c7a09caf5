import type { EnqueuedTask } from "meilisearch";
import { codeOf, type MeiliConnection } from "./meili-connection.ts";
import { meiliSettings, meiliVersion } from "./meili-settings.ts";

/** What is done to whole indexes; each is done when its promise is. */
export type MeiliIndexes = {
  /** Makes the index unless it is there. */
  ensure(uid: string): Promise<void>;
  exists(uid: string): Promise<boolean>;
  /** Makes it bare, to be swapped out at once. */
  create(uid: string): Promise<void>;
  /** Empties it, or makes it, with the settings of this version. */
  empty(uid: string): Promise<void>;
  drop(uid: string): Promise<void>;
  /** Marks it as whole and of this version. */
  mark(uid: string): Promise<void>;
  /** Whether it is marked as whole and of this version. */
  isMarked(uid: string): Promise<boolean>;
  /** Lets two indexes change places, which both must be there. */
  swap(one: string, other: string): Promise<void>;
};

/** A document of its own kind, which no search finds. */
const MARK = "mark";
const LONG = { isLong: true };

export function openIndexes({ writing, looking, finish }: MeiliConnection): MeiliIndexes {
  const ready = new Set<string>();
  const exists = async (uid: string): Promise<boolean> => {
    try {
      await writing.getRawIndex(uid);
      return true;
    } catch (error) {
      if (codeOf(error) === "index_not_found") return false;
      throw error;
    }
  };
  const setUp = (uid: string) => finish(writing.index(uid).updateSettings(meiliSettings()), LONG);
  const create = (uid: string) =>
    finish(writing.createIndex(uid, { primaryKey: "key" }), { accepted: ["index_already_exists"] });
  const make = async (uid: string) => {
    await create(uid);
    await setUp(uid);
  };
  return {
    exists,
    create,
    async ensure(uid) {
      if (!ready.has(uid) && !(await exists(uid))) await make(uid);
      ready.add(uid);
    },
    async empty(uid) {
      if (await exists(uid)) {
        await finish(writing.index(uid).deleteAllDocuments(), LONG);
        await setUp(uid);
      } else await make(uid);
      ready.add(uid);
    },
    async drop(uid) {
      ready.delete(uid);
      await finish(writing.deleteIndex(uid), { accepted: ["index_not_found"] });
    },
    mark(uid) {
      const marked = { key: MARK, kind: MARK, version: meiliVersion() };
      return finish(writing.index(uid).addDocuments([marked], { primaryKey: "key" }), LONG);
    },
    async isMarked(uid) {
      try {
        return (await looking.index(uid).getDocument(MARK, { fields: ["version"] })).version === meiliVersion();
      } catch (error) {
        if (["index_not_found", "document_not_found"].includes(codeOf(error) ?? "")) return false;
        throw error;
      }
    },
    async swap(one, other) {
      ready.clear();
      // The client's own verb sends `rename` too, which servers before 1.18 do not take.
      const body = [{ indexes: [one, other] }];
      await finish(writing.httpRequest.post<EnqueuedTask>({ path: "swap-indexes", body }), LONG);
    },
  };
}
