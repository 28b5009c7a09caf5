import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readConfig } from "../../app/adapters/config.ts";
import { openFileStore } from "../../app/adapters/file-store.ts";
import { madeSecrets } from "../../app/adapters/made-secrets.ts";
import { openWorkbooks } from "../../app/adapters/xlsx-thread.ts";
import type { World } from "../../app/http/world.ts";
import { openEmbeddedEngine } from "../../app/search/embedded/embedded-engine.ts";
import { chineseTerm, englishTerm } from "../../app/search/thesaurus.ts";
import { renderMail } from "../../emails/render-mail.ts";
import { testDatabase } from "./database.ts";

/** Monday 23 November 2026, 10:00 in Beijing. */
export const NOON = Date.UTC(2026, 10, 23, 2);

/** A world with a database, an index and files of its own, and a clock that the test holds. */
export function testWorld(clock: { now: number } = { now: NOON }): World {
  const dataDir = mkdtempSync(path.join(tmpdir(), "jiebang-world-"));
  process.once("exit", () => rmSync(dataDir, { recursive: true, force: true }));
  const reading = readConfig({ JIEBANG_DATA_DIR: dataDir }, madeSecrets);
  if (!reading.ok) throw new Error(reading.problems.join("; "));
  return {
    db: testDatabase().db,
    engine: openEmbeddedEngine(null),
    files: openFileStore(dataDir),
    workbooks: openWorkbooks(new URL("../../app/adapters/xlsx-worker-entry.ts", import.meta.url)),
    config: reading.config,
    now: () => clock.now,
    version: () => "",
    wake: () => {},
    englishTerm,
    chineseTerm,
    showMail: (mail) => renderMail(mail, { baseUrl: reading.config.baseUrl, now: mail.createdAt }),
  };
}
