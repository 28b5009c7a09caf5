import type { SearchDocument } from "../engine.ts";
import { batchesOf } from "./batches.ts";
import { codeOf, type MeiliConnection } from "./meili-connection.ts";
import { meiliDocument } from "./meili-document.ts";

/** Tasks that the server has taken, done when they are; one that failed is an error. */
export type Sent = readonly Promise<void>[];

const MOST_DOCUMENTS = 1_000;
const MOST_BYTES = 8_000_000;

/**
 * Sends documents in batches that fit into a request; what is still too large for the server is halved. Whoever sent
 * waits for the tasks: tasks that wait together are done together by the server.
 */
export async function sendDocuments(
  { writing, finish }: MeiliConnection,
  uid: string,
  documents: readonly SearchDocument[],
  isLong: boolean,
): Promise<Sent> {
  const lines = documents.map((document) => JSON.stringify(meiliDocument(document), wellFormed));
  const sent: Promise<void>[] = [];
  const send = async (batch: readonly string[]): Promise<void> => {
    try {
      const text = batch.join("\n");
      const task = writing.index(uid).addDocumentsFromString(text, "application/x-ndjson", { primaryKey: "key" });
      await task;
      sent.push(heard(finish(task, { isLong })));
    } catch (error) {
      if (codeOf(error) !== "payload_too_large" || batch.length < 2) throw error;
      const half = Math.ceil(batch.length / 2);
      await send(batch.slice(0, half));
      await send(batch.slice(half));
    }
  };
  for (const batch of batchesOf(lines, MOST_DOCUMENTS, MOST_BYTES)) await send(batch);
  return sent;
}

/** Whoever waits for a task hears of its failure; until then nobody is there to hear it. */
export function heard(task: Promise<void>): Promise<void> {
  task.catch(() => {});
  return task;
}

/** Half a character, as a text that was cut at a wrong place ends with, makes the server refuse all that came with it. */
function wellFormed(_name: string, value: unknown): unknown {
  return typeof value === "string" ? value.toWellFormed() : value;
}
