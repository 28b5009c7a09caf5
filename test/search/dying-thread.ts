import { parentPort, workerData } from "node:worker_threads";
import { runSearchWorker } from "../../app/search/thread/worker.ts";
import { isSearchWorkerData, type SearchRequestMessage } from "../../app/search/thread/worker-messages.ts";

// A search thread that dies when it is asked to clear.
if (parentPort !== null && isSearchWorkerData(workerData)) {
  parentPort.on("message", ({ request }: SearchRequestMessage) => {
    if (request.verb === "clear") process.exit(1);
  });
  runSearchWorker(parentPort, workerData);
}
