import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { startTestSite } from "./site.ts";
import { HOME } from "./source-files.ts";

const DRAIN_MS = 90_000;

/** Before all tests: the demo world is built once, its notices worked off, and kept to be copied by every site. */
export default async function setup(): Promise<() => void> {
  if (!existsSync(path.join(HOME, "build/server/index.js"))) return () => {};
  const site = await startTestSite();
  const template = mkdtempSync(path.join(tmpdir(), "jiebang-template-"));
  await jobsDone(site.dataDir);
  await site.stop();
  site.moveTo(template);
  process.env.JIEBANG_TEST_TEMPLATE = template;
  return () => rmSync(template, { recursive: true, force: true });
}

/** When a running site has worked off what it had put aside, or has had a minute and a half for it. */
export async function jobsDone(dataDir: string): Promise<void> {
  const db = new BetterSqlite3(path.join(dataDir, "jiebang.sqlite"), { readonly: true });
  const waiting = db.prepare("select count(*) from jobs where state in ('ready', 'leased')").pluck();
  const until = Date.now() + DRAIN_MS;
  while (Number(waiting.get()) > 0 && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 250));
  db.close();
}
