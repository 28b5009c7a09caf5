import { parentPort, workerData } from "node:worker_threads";
import { runSearchWorker } from "./worker.ts";
import { isSearchWorkerData } from "./worker-messages.ts";

// Started from source, by tests and in development; the built server starts its own entry as the thread instead.
if (parentPort !== null && isSearchWorkerData(workerData)) runSearchWorker(parentPort, workerData);
