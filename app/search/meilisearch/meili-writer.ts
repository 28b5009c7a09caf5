import type { EnqueuedTask } from "meilisearch";
import type { SearchDocument, SearchEngine, SearchKind } from "../engine.ts";
import { districtTerms, takeDistrictTerms } from "../thesaurus.ts";
import { batchesOf } from "./batches.ts";
import { codeOf, type MeiliConnection } from "./meili-connection.ts";
import { meiliDocument, meiliKey } from "./meili-document.ts";
import { kindFilter } from "./meili-filters.ts";
import { meiliSettings, meiliVersion } from "./meili-settings.ts";

export type MeiliWriter = Required<Pick<SearchEngine, "index" | "remove" | "clear" | "size" | "rebuild">> & {
  /** The index that answers. */
  readonly uid: string;
};

const MOST_DOCUMENTS = 1_000;
const MOST_BYTES = 8_000_000;
const MOST_WAITING = 4;
const LONG = { isLong: true };
/** A document of its own kind, found by no search: in an index that is whole, and of which version. */
const MARK = "mark";

/**
 * Writes, one after the other. The index that answers is never seen half full: a rebuild fills one beside it, marked
 * when it is whole, and changes places with it; one that is broken off leaves the old one answering.
 */
export function openWriter(connection: MeiliConnection, prefix: string): MeiliWriter {
  const { writing, finish } = connection;
  const live = `${prefix}-documents`;
  const nextOf = (version: string) => `${live}-next-${version}`;
  let next = nextOf(meiliVersion());
  const ready = new Set<string>();
  const inTurn = queue();
  let waiting: Promise<void>[] = [];

  const ensure = async (uid: string) => {
    if (ready.has(uid)) return;
    if (!(await exists(uid))) await make(uid);
    ready.add(uid);
  };
  const exists = async (uid: string): Promise<boolean> => {
    try {
      await writing.getRawIndex(uid);
      return true;
    } catch (error) {
      if (codeOf(error) === "index_not_found") return false;
      throw error;
    }
  };
  const make = async (uid: string) => {
    await finish(writing.createIndex(uid, { primaryKey: "key" }), { accepted: ["index_already_exists"] });
    await finish(writing.index(uid).updateSettings(meiliSettings()), LONG);
  };
  const drop = async (uid: string) => {
    ready.delete(uid);
    await finish(writing.deleteIndex(uid), { accepted: ["index_not_found"] });
  };
  const mark = (uid: string) => {
    const marked = { key: MARK, kind: MARK, version: meiliVersion() };
    return finish(writing.index(uid).addDocuments([marked], { primaryKey: "key" }), LONG);
  };

  const send = async (uid: string, lines: readonly string[]): Promise<void> => {
    try {
      const task = writing.index(uid).addDocumentsFromString(lines.join("\n"), "application/x-ndjson", {
        primaryKey: "key",
      });
      await task;
      const done = finish(task, uid === live ? {} : LONG);
      // Whoever settles hears of a failure; until then nobody is there to hear it.
      done.catch(() => {});
      waiting.push(done);
      if (waiting.length >= MOST_WAITING) await settle();
    } catch (error) {
      if (codeOf(error) !== "payload_too_large" || lines.length < 2) throw error;
      const half = Math.ceil(lines.length / 2);
      await send(uid, lines.slice(0, half));
      await send(uid, lines.slice(half));
    }
  };
  const settle = async () => {
    const tasks = waiting;
    waiting = [];
    await Promise.all(tasks);
  };
  const add = async (uid: string, documents: readonly SearchDocument[]) => {
    const lines = documents.map((document) => JSON.stringify(meiliDocument(document)));
    for (const batch of batchesOf(lines, MOST_DOCUMENTS, MOST_BYTES)) await send(uid, batch);
  };
  /** The client's own verb sends `rename` too, which servers before 1.18 do not take. */
  const swapped = (one: string, other: string) =>
    writing.httpRequest.post<EnqueuedTask>({ path: "swap-indexes", body: [{ indexes: [one, other] }] });
  /** What is changed while an index is filled beside, by this process or another, is changed in both. */
  const both = async () => ((await exists(next)) ? [live, next] : [live]);

  return {
    uid: live,
    index: (documents) =>
      inTurn(async () => {
        await ensure(live);
        for (const uid of await both()) await add(uid, documents);
        await settle();
      }),
    remove: (keys: readonly { readonly kind: SearchKind; readonly id: string }[]) =>
      inTurn(async () => {
        if (keys.length === 0) return;
        await ensure(live);
        for (const uid of await both()) await finish(writing.index(uid).deleteDocuments(keys.map(meiliKey)));
      }),
    clear: () =>
      inTurn(async () => {
        if (await exists(next)) await drop(next);
        if (await exists(live)) {
          await finish(writing.index(live).deleteAllDocuments(), LONG);
          await finish(writing.index(live).updateSettings(meiliSettings()), LONG);
        } else await make(live);
        ready.add(live);
        await mark(live);
      }),
    async size() {
      const found = await readMark(connection, live);
      if (found !== meiliVersion()) return 0;
      const counting = { filter: kindFilter([]), page: 1, hitsPerPage: 0 };
      return (await (await connection.searching()).index(live).search("", counting)).totalHits;
    },
    rebuild: {
      start: (district = districtTerms()) =>
        inTurn(async () => {
          takeDistrictTerms(district);
          next = nextOf(meiliVersion());
          ready.delete(next);
          if (await exists(next)) await drop(next);
          await ensure(next);
        }),
      add: (documents) => inTurn(() => add(next, documents)),
      finish: () =>
        inTurn(async () => {
          await settle();
          await mark(next);
          ready.delete(live);
          await ensure(live);
          await finish(swapped(live, next), LONG);
          await drop(next);
        }),
    },
  };
}

/** The version that an index is marked with; undefined for one that is not whole, or not there. */
async function readMark({ looking }: MeiliConnection, uid: string): Promise<string | undefined> {
  try {
    const found = await looking.index(uid).getDocument(MARK, { fields: ["version"] });
    return typeof found.version === "string" ? found.version : undefined;
  } catch (error) {
    if (codeOf(error) === "index_not_found" || codeOf(error) === "document_not_found") return undefined;
    throw error;
  }
}

/** Runs one after the other, in the order of asking; one that fails holds nobody up. */
function queue() {
  let last: Promise<unknown> = Promise.resolve();
  return <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
}
