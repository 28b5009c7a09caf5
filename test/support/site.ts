import { type ChildProcess, spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { HOME } from "./source-files.ts";

/** A running site of one's own: the built server as a process, its data directory, its clock, and a link per persona. */
export type TestSite = {
  readonly url: string;
  readonly dataDir: string;
  /** Addresses that sign a persona in, by the persona's key. */
  readonly passes: Readonly<Record<string, string>>;
  /** Moves the server's clock forward. */
  readonly advance: (milliseconds: number) => void;
  /** Ends the process as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Starts it again on the same data and the same port; with much to do first it may take more than a minute. */
  readonly restart: (startMs?: number) => Promise<void>;
  /** Ends it as an administrator would, with everything written. */
  readonly stop: () => Promise<void>;
  /** Hands the data directory of a stopped site over. */
  readonly moveTo: (place: string) => void;
  readonly close: () => Promise<void>;
};

const BUILT = path.join(HOME, "build/server/index.js");
const START_MS = 60_000;
/** Linux lends ports from 32768 on; 20000 to 31999 is below. */
const PORTS_FROM = 20_000;
const PORTS_EACH = 500;
const WORKERS = 24;

/** Starts the built server with the demo world on a free port. `env` adds settings, an `SMTP_URL` for instance. */
export async function startTestSite(env: Readonly<Record<string, string>> = {}): Promise<TestSite> {
  if (!existsSync(BUILT)) throw new Error("the site is not built: run `npm run build` first");
  const dataDir = mkdtempSync(path.join(tmpdir(), "jiebang-site-"));
  const template = process.env.JIEBANG_TEST_TEMPLATE;
  // With a relay of its own a test wants the world's mails still to be sent, so it makes its world itself.
  if (template !== undefined && env.SMTP_URL === undefined) cpSync(template, dataDir, { recursive: true });
  const clockFile = path.join(dataDir, "clock");
  writeFileSync(clockFile, "0");
  let offset = 0;
  const settings = { ...env, JIEBANG_DATA_DIR: dataDir, JIEBANG_CLOCK_FILE: clockFile, PORT: await freePort() };
  let run = await startProcess(settings);
  const end = async (signal: "SIGKILL" | "SIGTERM") => {
    const gone = new Promise((resolve) => run.child.once("exit", resolve));
    run.child.kill(signal);
    await gone;
  };
  return {
    url: run.url,
    dataDir,
    passes: run.passes,
    advance: (milliseconds) => {
      offset += milliseconds;
      writeFileSync(clockFile, String(offset));
    },
    kill: () => end("SIGKILL"),
    stop: () => end("SIGTERM"),
    moveTo: (place) => {
      cpSync(dataDir, place, { recursive: true });
      rmSync(dataDir, { recursive: true, force: true });
    },
    restart: async (startMs) => {
      run = await startProcess(settings, startMs);
    },
    close: async () => {
      if (run.child.exitCode === null && run.child.signalCode === null) await end("SIGKILL");
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

type Run = { readonly child: ChildProcess; readonly url: string; readonly passes: Record<string, string> };

function startProcess(env: Readonly<Record<string, string>>, startMs = START_MS): Promise<Run> {
  const child = spawn(process.execPath, [BUILT, "demo", "--plain"], {
    cwd: HOME,
    env: { PATH: process.env.PATH ?? "", TMPDIR: tmpdir(), NODE_ENV: "production", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return new Promise((resolve, reject) => {
    let said = "";
    const late = setTimeout(() => fail("did not start in time"), startMs);
    const fail = (why: string) => {
      clearTimeout(late);
      child.kill("SIGKILL");
      reject(new Error(`the site ${why}:\n${said}`));
    };
    const ended = (code: number | null) => fail(`ended with ${code}`);
    child.once("exit", ended);
    const hear = (text: Buffer) => {
      said += text.toString();
      const ready = /^ready (\S+)$/m.exec(said);
      if (ready?.[1] === undefined) return;
      clearTimeout(late);
      // Only ours: more may be said later, when somebody else waits for the end.
      child.off("exit", ended);
      resolve({ child, url: ready[1], passes: passesIn(said) });
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
  });
}

function passesIn(said: string): Record<string, string> {
  return Object.fromEntries(
    [...said.matchAll(/^pass (\S+) (\S+)$/gm)].map((match) => [match[1] ?? "", match[2] ?? ""]),
  );
}

/**
 * A port nobody listens on, from a part of this worker's own below those that systems lend to outgoing connections:
 * between our look and the server's own listening, and while a test has it down, no browser's connection takes it.
 */
async function freePort(): Promise<string> {
  const first = PORTS_FROM + (Number(process.env.VITEST_POOL_ID ?? 0) % WORKERS) * PORTS_EACH;
  const start = randomInt(PORTS_EACH);
  for (let step = 0; step < PORTS_EACH; step += 1) {
    const port = first + ((start + step) % PORTS_EACH);
    if (await isFree(port)) return String(port);
  }
  throw new Error(`no free port from ${first} to ${first + PORTS_EACH - 1}`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}
