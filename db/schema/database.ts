import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";

/** The one database file behind drizzle's SQL-like calls. */
export type Database = BetterSQLite3Database;

/** A transaction in it; a verb's reads and writes all go through one. */
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

/** What a query needs: the database, or a transaction in it. */
export type Reader = Database | Transaction;
