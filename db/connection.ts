import BetterSqlite3 from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import type { Database } from "./schema/database.ts";

const OLDEST_SQLITE = [3, 51, 3] as const;

/** An open database file: drizzle's calls, and the connection itself for closing and for pragmas. */
export type Connection = { readonly db: Database; readonly sqlite: BetterSqlite3.Database };

/**
 * Opens the database file, or a private one in memory for `:memory:`.
 * `synchronous=FULL`: the library's default in WAL mode loses acknowledged commits on power loss.
 */
export function openDatabase(file: string, options: { readonly readOnly?: boolean } = {}): Connection {
  const sqlite = new BetterSqlite3(file, { readonly: options.readOnly === true, timeout: 10_000 });
  assertVersion(sqlite);
  if (options.readOnly !== true) {
    sqlite.pragma("journal_mode = WAL");
    sqlite.pragma("synchronous = FULL");
  }
  sqlite.pragma("foreign_keys = ON");
  sqlite.pragma("cache_size = -65536");
  return { db: drizzle(sqlite), sqlite };
}

/** A mark that changes with every row written: by this connection, and by any other of this or another process. */
export function versionOf({ sqlite }: Connection): () => string {
  const own = sqlite.prepare("select total_changes()").pluck();
  const others = sqlite.prepare("select data_version from pragma_data_version").pluck();
  return () => `${own.get()}.${others.get()}`;
}

function assertVersion(sqlite: BetterSqlite3.Database): void {
  const found = String(sqlite.prepare("select sqlite_version()").pluck().get());
  const parts = found.split(".").map(Number);
  for (const [place, least] of OLDEST_SQLITE.entries()) {
    const part = parts[place] ?? 0;
    if (part > least) return;
    if (part < least) throw new Error(`SQLite ${found} is older than ${OLDEST_SQLITE.join(".")}`);
  }
}
