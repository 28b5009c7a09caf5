import BetterSqlite3 from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import type { Database } from "./schema/database.ts";

/** Statements that read or write rows; whatever changes the schema is compiled each time. */
const REMEMBERED = /^\s*(select|insert|update|delete|with)\b/i;
const MOST_STATEMENTS = 1_000;

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
  rememberStatements(sqlite);
  return { db: drizzle(sqlite), sqlite };
}

/**
 * Queries come again and again in the same words, and compiling them costs more than most of them do.
 * A statement is given out anew only after it has answered, since nothing here runs one while reading another's rows.
 */
function rememberStatements(sqlite: BetterSqlite3.Database): void {
  const known = new Map<string, BetterSqlite3.Statement>();
  const prepare = sqlite.prepare.bind(sqlite);
  const remembering = (source: string) => {
    const found = known.get(source);
    if (found !== undefined) return found.reader ? found.pluck(false).raw(false) : found;
    const made = prepare(source);
    if (known.size < MOST_STATEMENTS && REMEMBERED.test(source)) known.set(source, made);
    return made;
  };
  Object.defineProperty(sqlite, "prepare", { value: remembering });
}

/** A mark that changes with every row written: by this connection, and by any other of this or another process. */
export function versionOf({ sqlite }: Connection): () => string {
  const mark = sqlite.prepare("select total_changes() || '.' || data_version as version from pragma_data_version");
  return () => JSON.stringify(mark.get());
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
