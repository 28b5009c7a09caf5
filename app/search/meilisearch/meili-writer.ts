import type { SearchDocument, SearchEngine } from "../engine.ts";
import { districtTerms, takeDistrictTerms } from "../thesaurus.ts";
import type { MeiliConnection } from "./meili-connection.ts";
import { meiliKey } from "./meili-document.ts";
import { kindFilter } from "./meili-filters.ts";
import { type MeiliIndexes, openIndexes } from "./meili-indexes.ts";
import { meiliVersion } from "./meili-settings.ts";
import { heard, type Sent, sendDocuments } from "./send-documents.ts";

export type MeiliWriter = Required<Pick<SearchEngine, "index" | "remove" | "clear" | "size" | "rebuild">> & {
  /** The index that answers. */
  readonly uid: string;
};

/** Of a rebuild so many tasks may wait, not so many that a failure is heard late. */
const MOST_WAITING = 4;

/**
 * Writes, one after the other. The index that answers is never seen half full: a rebuild fills one beside it, marked
 * when it is whole, and changes places with it; one that is broken off leaves the old one answering.
 */
export function openWriter(connection: MeiliConnection, prefix: string): MeiliWriter {
  const { writing, finish, searching } = connection;
  const indexes = openIndexes(connection);
  const live = `${prefix}-documents`;
  const inTurn = queue();
  const beside = openBeside(connection, indexes, live);
  /** What is changed while an index is filled beside, by this process or another, is changed in both. */
  const both = async () => ((await indexes.exists(beside.uid())) ? [live, beside.uid()] : [live]);
  /** Sends in turn, so that the later word stands; waits outside, so that what waits together is done together. */
  const changed = async (send: (uid: string) => Promise<Sent>) => {
    const sent = await inTurn(async () => {
      await indexes.ensure(live);
      const all: Promise<void>[] = [];
      for (const uid of await both()) all.push(...(await send(uid)));
      return all;
    });
    await Promise.all(sent);
  };
  return {
    uid: live,
    index: (documents) => changed((uid) => sendDocuments(connection, uid, documents, false)),
    async remove(keys) {
      if (keys.length === 0) return;
      await changed(async (uid) => {
        const task = writing.index(uid).deleteDocuments(keys.map(meiliKey));
        await task;
        return [heard(finish(task))];
      });
    },
    clear: () =>
      inTurn(async () => {
        if (await indexes.exists(beside.uid())) await indexes.drop(beside.uid());
        await indexes.empty(live);
        await indexes.mark(live);
      }),
    async size() {
      if (!(await indexes.isMarked(live))) return 0;
      const client = await searching();
      const counted = await client.index(live).search("", { filter: kindFilter([]), page: 1, hitsPerPage: 0 });
      return counted.totalHits;
    },
    rebuild: {
      start: (district = districtTerms()) => inTurn(() => beside.start(district)),
      add: (documents) => inTurn(() => beside.add(documents)),
      finish: () => inTurn(() => beside.finish()),
    },
  };
}

/** The index that is filled beside the one that answers. */
function openBeside(connection: MeiliConnection, indexes: MeiliIndexes, live: string) {
  const nameNow = () => `${live}-next-${meiliVersion()}`;
  let uid = nameNow();
  let sent: Promise<void>[] = [];
  const settle = async () => {
    const tasks = sent;
    sent = [];
    await Promise.all(tasks);
  };
  return {
    uid: () => uid,
    async start(district: string) {
      takeDistrictTerms(district);
      uid = nameNow();
      sent = [];
      if (await indexes.exists(uid)) await indexes.drop(uid);
      await indexes.ensure(uid);
    },
    async add(documents: readonly SearchDocument[]) {
      sent.push(...(await sendDocuments(connection, uid, documents, true)));
      if (sent.length > MOST_WAITING) await settle();
    },
    async finish() {
      await settle();
      const mark = await indexes.mark(uid);
      if (!(await indexes.exists(live))) await indexes.create(live);
      await indexes.swap(live, uid, mark);
      await indexes.drop(uid);
    },
  };
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
