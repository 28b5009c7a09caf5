import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Connection, openDatabase } from "../../db/connection.ts";
import { migrateDatabase } from "../../db/migrate.ts";

const HOME = path.resolve(import.meta.dirname, "../..");

let template: string | undefined;
let copies = 0;

/** A migrated database of one's own, in a file that goes when the test process ends. Migrated once, copied each time. */
export function testDatabase(): Connection & { readonly file: string } {
  template ??= makeTemplate();
  copies += 1;
  const file = path.join(path.dirname(template), `copy-${copies}.sqlite`);
  copyFileSync(template, file);
  return { ...openDatabase(file), file };
}

function makeTemplate(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "jiebang-test-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, "template.sqlite");
  const { db, sqlite } = openDatabase(file);
  migrateDatabase(db, HOME);
  sqlite.pragma("wal_checkpoint(TRUNCATE)");
  sqlite.close();
  return file;
}
