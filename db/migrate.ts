import path from "node:path";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import type { Database } from "./schema/database.ts";

/** Brings the database to the newest schema; a database that has it already is left as it is. */
export function migrateDatabase(db: Database, home: string): void {
  migrate(db, { migrationsFolder: path.join(home, "db", "migrations") });
}
