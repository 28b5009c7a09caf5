import { randomBytes } from "node:crypto";
import type { SearchDocument, SearchEngine } from "../engine.ts";
import { districtTerms, takeDistrictTerms } from "../thesaurus.ts";
import type { MeiliConnection } from "./meili-connection.ts";
import { meiliKey } from "./meili-document.ts";
import { kindFilter } from "./meili-filters.ts";
import { type MeiliIndexes, openIndexes } from "./meili-indexes.ts";
import { countOf, openReader, totalOf } from "./meili-reader.ts";
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
  const { writing, finish } = connection;
  const indexes = openIndexes(connection);
  const live = `${prefix}-documents`;
  const reader = openReader(connection, live, false);
  const inTurn = queue();
  const beside = openBeside(connection, indexes, live);
  /** What is changed while an index is filled beside, by this process or another, is changed in both. */
  const all = async () => {
    const uids = await indexes.named(live);
    if (!uids.includes(live)) await indexes.make(live);
    return [live, ...uids.filter((uid) => uid.startsWith(nextOf(live)))];
  };
  /** Sends in turn, so that the later word stands; waits outside, so that what waits together is done together. */
  const changed = async (send: (uid: string) => Promise<Sent>) => {
    const sent = await inTurn(async () => {
      const tasks: Promise<void>[] = [];
      for (const uid of await all()) tasks.push(...(await send(uid)));
      return tasks;
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
        // An index beside may be gone by now, and with it what was to be removed.
        return [heard(finish(task, uid === live ? {} : { accepted: ["index_not_found"] }))];
      });
    },
    clear: () =>
      inTurn(async () => {
        for (const uid of await indexes.named(nextOf(live))) await indexes.drop(uid);
        await indexes.empty(live);
        await indexes.mark(live);
      }),
    async size() {
      if (!(await indexes.isMarked(live))) return 0;
      const [counted] = await reader.ask([countOf({ q: "", filter: [kindFilter([])] })]);
      return totalOf(counted);
    },
    rebuild: {
      start: (district = districtTerms()) => inTurn(() => beside.start(district)),
      add: (documents) => inTurn(() => beside.add(documents)),
      finish: () => inTurn(() => beside.finish()),
    },
  };
}

/** What the names of indexes begin with that are filled beside. */
function nextOf(live: string): string {
  return `${live}-next-`;
}

/**
 * The index that is filled beside the one that answers, each with a name of its own. Whoever begins later takes the
 * place of all who began before, in this process or another, and clears away what they left: an earlier one that is
 * still at work gives way without a word, for the later one will bring the same.
 */
function openBeside(connection: MeiliConnection, indexes: MeiliIndexes, live: string) {
  let uid = "";
  let madeAt: string | undefined;
  let sent: Promise<void>[] = [];
  const settle = async () => {
    const tasks = sent;
    sent = [];
    await Promise.all(tasks);
  };
  const isOurs = async () => madeAt !== undefined && (await indexes.madeAt(uid)) === madeAt;
  return {
    async start(district: string) {
      takeDistrictTerms(district);
      for (const left of await indexes.named(nextOf(live))) await indexes.drop(left);
      uid = nextOf(live) + randomBytes(6).toString("hex");
      sent = [];
      await indexes.make(uid);
      madeAt = await indexes.madeAt(uid);
    },
    async add(documents: readonly SearchDocument[]) {
      if (!(await isOurs())) return;
      sent.push(...(await sendDocuments(connection, uid, documents, true)));
      if (sent.length > MOST_WAITING) await settle();
    },
    async finish() {
      await settle();
      const mark = await indexes.mark(uid);
      // What is sent to an index that was dropped makes it anew, bare: it must not take anybody's place.
      if (await isOurs()) {
        if (!(await indexes.exists(live))) await indexes.create(live);
        await indexes.swap(live, uid, mark);
      }
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
