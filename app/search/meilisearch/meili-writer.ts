import type { SearchEngine } from "../engine.ts";
import { districtTerms, takeDistrictTerms } from "../thesaurus.ts";
import type { MeiliConnection } from "./meili-connection.ts";
import { meiliKey } from "./meili-document.ts";
import { kindFilter } from "./meili-filters.ts";
import { openIndexes } from "./meili-indexes.ts";
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
  let next = nextOf(live);
  let sentBeside: Promise<void>[] = [];
  /** What is changed while an index is filled beside, by this process or another, is changed in both. */
  const both = async () => ((await indexes.exists(next)) ? [live, next] : [live]);
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
  const settleBeside = async (most: number) => {
    if (sentBeside.length <= most) return;
    const sent = sentBeside;
    sentBeside = [];
    await Promise.all(sent);
  };
  const startBeside = async (district: string) => {
    takeDistrictTerms(district);
    next = nextOf(live);
    sentBeside = [];
    if (await indexes.exists(next)) await indexes.drop(next);
    await indexes.ensure(next);
  };
  const takePlace = async () => {
    await settleBeside(0);
    const mark = await indexes.mark(next);
    if (!(await indexes.exists(live))) await indexes.create(live);
    await indexes.swap(live, next, mark);
    await indexes.drop(next);
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
        if (await indexes.exists(next)) await indexes.drop(next);
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
      start: (district = districtTerms()) => inTurn(() => startBeside(district)),
      add: (documents) =>
        inTurn(async () => {
          sentBeside.push(...(await sendDocuments(connection, next, documents, true)));
          await settleBeside(MOST_WAITING);
        }),
      finish: () => inTurn(takePlace),
    },
  };
}

function nextOf(live: string): string {
  return `${live}-next-${meiliVersion()}`;
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
