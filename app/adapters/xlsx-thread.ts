import { Worker } from "node:worker_threads";
import type { WorkbookReading, Workbooks } from "./xlsx.ts";
import type { XlsxTask, XlsxWorkerData } from "./xlsx-worker.ts";

const PATIENCE = 60_000;
const MOST_MEGABYTES = 1_024;
/** Each may take a processor and a gigabyte; more of them wait their turn. */
const AT_ONCE = 2;
const MOST_WAITING = 20;

/** Reads and writes workbooks in threads. `entry` is the module that runs as one; it must call `runXlsxWorker`. */
export function openWorkbooks(entry: URL, patience = PATIENCE): Workbooks {
  const queue: (() => void)[] = [];
  let running = 0;

  const turn = async () => {
    if (running < AT_ONCE) {
      running += 1;
      return true;
    }
    if (queue.length >= MOST_WAITING) return false;
    await new Promise<void>((go) => queue.push(go));
    return true;
  };
  const ask = async (task: XlsxTask): Promise<unknown> => {
    if (!(await turn())) return undefined;
    try {
      return await inThread(entry, task, patience);
    } finally {
      const next = queue.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
  return {
    read: (bytes, limits) => ask({ verb: "read", bytes, limits }).then(asReading),
    write: (plan) => ask({ verb: "write", plan }).then(asBytes),
    mark: (bytes, marks, title) => ask({ verb: "mark", bytes, marks, title }).then(asBytes),
  };
}

/** The outcome, or undefined when the thread died or took too long: a file made to exhaust it ends only the thread. */
function inThread(entry: URL, task: XlsxTask, patience: number): Promise<unknown> {
  const workerData: XlsxWorkerData = { kind: "xlsx", task };
  const worker = new Worker(entry, { workerData, resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } });
  return new Promise((settle) => {
    const end = (value?: unknown) => {
      clearTimeout(alarm);
      settle(value);
      worker.terminate();
    };
    const alarm = setTimeout(end, patience);
    worker.once("message", end);
    worker.once("error", () => end());
    worker.once("exit", () => end());
  });
}

function asReading(value: unknown): WorkbookReading {
  return isReading(value) ? value : { ok: false, reason: "unavailable" };
}

// Both ends are our own and of one version, so the outline is enough.
function isReading(value: unknown): value is WorkbookReading {
  return typeof value === "object" && value !== null && "ok" in value;
}

function asBytes(value: unknown): Uint8Array<ArrayBuffer> | undefined {
  return value instanceof Uint8Array && value.buffer instanceof ArrayBuffer ? new Uint8Array(value) : undefined;
}
