import { parentPort } from "node:worker_threads";
import { runSearchWorker } from "../search/thread/worker.ts";
import { isSearchWorkerData } from "../search/thread/worker-messages.ts";

/** The start of a worker thread in the built program: what it does follows from the data it was given. */
export function runThread(data: unknown): void {
  if (parentPort === null || !isSearchWorkerData(data)) throw new Error("a thread was started without work");
  runSearchWorker(parentPort, data);
}
