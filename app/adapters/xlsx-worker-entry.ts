import { parentPort, workerData } from "node:worker_threads";
import { isXlsxWorkerData, runXlsxWorker } from "./xlsx-worker.ts";

// Started from source, by tests and benches; the built server starts its own entry as the thread instead.
if (parentPort !== null && isXlsxWorkerData(workerData)) await runXlsxWorker(parentPort, workerData);
