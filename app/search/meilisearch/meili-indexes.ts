import { randomUUID } from "node:crypto";
import type { EnqueuedTask } from "meilisearch";
import { codeOf, type MeiliConnection } from "./meili-connection.ts";
import { areOurs, meiliSettings, meiliVersion } from "./meili-settings.ts";

/** What is done to whole indexes; each is done when its promise is. */
export type MeiliIndexes = {
  /** The names of all indexes that begin so. */
  named(beginning: string): Promise<readonly string[]>;
  /** Makes the index with the settings of this version. */
  make(uid: string): Promise<void>;
  exists(uid: string): Promise<boolean>;
  /** When it was made: one that was dropped and came to be again is another. Undefined for none. */
  madeAt(uid: string): Promise<string | undefined>;
  /** Makes it bare, to be swapped out at once. */
  create(uid: string): Promise<void>;
  /** Empties it, or makes it, with the settings of this version. */
  empty(uid: string): Promise<void>;
  drop(uid: string): Promise<void>;
  /** Marks it as whole and of this version; gives the mark's own number. */
  mark(uid: string): Promise<string>;
  /** Whether it is marked as whole and of this version, and nobody has set it otherwise since. */
  isMarked(uid: string): Promise<boolean>;
  /** Lets two indexes change places, which both must be there; `other` has this mark. */
  swap(one: string, other: string, mark: string): Promise<void>;
};

/** A document of its own kind, which no search finds. */
const MARK = "mark";
const LONG = { isLong: true };
/** So many indexes of a server are named at a time. */
const MOST_LISTED = 200;

export function openIndexes({ writing, looking, finish, until }: MeiliConnection): MeiliIndexes {
  const madeAt = async (uid: string): Promise<string | undefined> => {
    try {
      return String((await writing.getRawIndex(uid)).createdAt);
    } catch (error) {
      if (codeOf(error) === "index_not_found") return undefined;
      throw error;
    }
  };
  const exists = async (uid: string) => (await madeAt(uid)) !== undefined;
  const markOf = async (uid: string): Promise<Readonly<Record<string, unknown>> | undefined> => {
    try {
      return await looking.index(uid).getDocument(MARK, { fields: ["version", "number"] });
    } catch (error) {
      if (["index_not_found", "document_not_found"].includes(codeOf(error) ?? "")) return undefined;
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
    madeAt,
    create,
    make,
    async named(beginning) {
      const names: string[] = [];
      for (let offset = 0; ; offset += MOST_LISTED) {
        const { results } = await writing.getRawIndexes({ offset, limit: MOST_LISTED });
        names.push(...results.map(({ uid }) => uid).filter((uid) => uid.startsWith(beginning)));
        if (results.length < MOST_LISTED) return names;
      }
    },
    async empty(uid) {
      if (await exists(uid)) {
        await finish(writing.index(uid).deleteAllDocuments(), LONG);
        await setUp(uid);
      } else await make(uid);
    },
    async drop(uid) {
      await finish(writing.deleteIndex(uid), { accepted: ["index_not_found"] });
    },
    async mark(uid) {
      const marked = { key: MARK, kind: MARK, version: meiliVersion(), number: randomUUID() };
      await finish(writing.index(uid).addDocuments([marked], { primaryKey: "key" }), LONG);
      return marked.number;
    },
    isMarked: async (uid) =>
      (await markOf(uid))?.version === meiliVersion() && areOurs(await looking.index(uid).getSettings()),
    async swap(one, other, number) {
      // The client's own verb sends `rename` too, which servers before 1.18 do not take.
      const body = [{ indexes: [one, other] }];
      const task = writing.httpRequest.post<EnqueuedTask>({ path: "swap-indexes", body });
      try {
        await finish(task, LONG);
      } catch (error) {
        // A key for our own indexes may swap them, and may not look at the task, which belongs to no one index.
        if (codeOf(error) !== "task_not_found") throw error;
        await until(async () => (await markOf(one))?.number === number);
      }
    },
  };
}
