import { isMainThread, workerData } from "node:worker_threads";

/**
 * The entry of the built program, for the main thread and for worker threads alike. It imports nothing else
 * before the check below: under an old Node the database's binary would crash before any sentence was printed.
 */
const OLDEST_NODE = 24;

if (Number(process.versions.node.split(".")[0]) < OLDEST_NODE) {
  console.error(
    `Jiebang needs Node ${OLDEST_NODE} or newer, and this is ${process.version}. The project brings its own: ` +
      "run `npm ci`, then start through npm (`npm run demo`, `npm start`, `npm run -s jiebang -- help`).",
  );
  process.exit(1);
}

// React and what else asks once, when it is loaded, is told here: nobody who only starts the site should have the slow kind.
process.env.NODE_ENV ??= "production";

if (isMainThread) {
  const { runCommand } = await import("./cli/run-command.ts");
  process.exitCode = await runCommand(process.argv.slice(2));
} else {
  const { runThread } = await import("./cli/run-thread.ts");
  await runThread(workerData);
}
