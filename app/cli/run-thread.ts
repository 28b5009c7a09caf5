import { parentPort } from "node:worker_threads";

/** The start of a worker thread in the built program: what it does is named by `kind`. */
export function runThread(data: unknown): void {
  if (parentPort === null) throw new Error("not a worker thread");
  throw new Error(`no such thread: ${JSON.stringify(data)}`);
}
