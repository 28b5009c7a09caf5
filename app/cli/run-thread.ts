import { parentPort } from "node:worker_threads";
import { isXlsxWorkerData, runXlsxWorker } from "../adapters/xlsx-worker.ts";
import { runSearchWorker } from "../search/thread/worker.ts";
import { isSearchWorkerData } from "../search/thread/worker-messages.ts";

/** The start of a worker thread in the built program: what it does follows from the data it was given. */
export async function runThread(data: unknown): Promise<void> {
  if (parentPort !== null && isSearchWorkerData(data)) return runSearchWorker(parentPort, data);
  if (parentPort !== null && isXlsxWorkerData(data)) return runXlsxWorker(parentPort, data);
  throw new Error("a thread was started without work");
}
