import { mkdirSync } from "node:fs";
import path from "node:path";
import { type Connection, openDatabase } from "../../db/connection.ts";
import { migrateDatabase } from "../../db/migrate.ts";
import type { Config } from "../adapters/config.ts";
import { findHome } from "./find-home.ts";

/** Opens the database file of a data directory, made and migrated where it has to be. */
export function openStore(config: Pick<Config, "dataDir">): Connection {
  mkdirSync(config.dataDir, { recursive: true });
  const connection = openDatabase(path.join(config.dataDir, "jiebang.sqlite"));
  migrateDatabase(connection.db, findHome(import.meta.dirname));
  return connection;
}
