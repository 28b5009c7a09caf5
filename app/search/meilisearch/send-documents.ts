import type { SearchDocument } from "../engine.ts";
import { batchesOf } from "./batches.ts";
import { codeOf, type MeiliConnection } from "./meili-connection.ts";
import { meiliDocument } from "./meili-document.ts";

export type DocumentSender = {
  /** Hands the documents over; some tasks may still be waiting when it is done. */
  send(uid: string, documents: readonly SearchDocument[], isLong: boolean): Promise<void>;
  /** Waits for all tasks; one that failed is an error. */
  settle(): Promise<void>;
};

const MOST_DOCUMENTS = 1_000;
const MOST_BYTES = 8_000_000;
/** The server puts tasks that wait together: some may, not so many that an error is heard late. */
const MOST_WAITING = 4;

/** Sends documents in batches that fit into a request; what is still too large for the server is halved. */
export function documentSender({ writing, finish }: MeiliConnection): DocumentSender {
  let waiting: Promise<void>[] = [];
  const settle = async () => {
    const tasks = waiting;
    waiting = [];
    await Promise.all(tasks);
  };
  const sendLines = async (uid: string, lines: readonly string[], isLong: boolean): Promise<void> => {
    try {
      const text = lines.join("\n");
      const task = writing.index(uid).addDocumentsFromString(text, "application/x-ndjson", { primaryKey: "key" });
      await task;
      const done = finish(task, { isLong });
      // Whoever settles hears of a failure; until then nobody is there to hear it.
      done.catch(() => {});
      waiting.push(done);
      if (waiting.length >= MOST_WAITING) await settle();
    } catch (error) {
      if (codeOf(error) !== "payload_too_large" || lines.length < 2) throw error;
      const half = Math.ceil(lines.length / 2);
      await sendLines(uid, lines.slice(0, half), isLong);
      await sendLines(uid, lines.slice(half), isLong);
    }
  };
  return {
    settle,
    async send(uid, documents, isLong) {
      const lines = documents.map((document) => JSON.stringify(meiliDocument(document)));
      for (const batch of batchesOf(lines, MOST_DOCUMENTS, MOST_BYTES)) await sendLines(uid, batch, isLong);
    },
  };
}
