import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { testDatabase } from "../support/database.ts";

const { sqlite } = testDatabase();
afterAll(() => sqlite.close());

const nameSchema = z.array(z.object({ name: z.string() }));
const columnSchema = z.array(z.object({ name: z.string(), type: z.string(), pk: z.number() }));
const keySchema = z.array(z.object({ from: z.string(), table: z.string() }));

const tables = nameSchema
  .parse(
    sqlite
      .prepare(
        "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like '\\_\\_%' escape '\\'",
      )
      .all(),
  )
  .map((row) => row.name);
const columnsOf = (table: string) =>
  columnSchema.parse(sqlite.prepare("select name, type, pk from pragma_table_info(?)").all(table));

/** The first columns of every index and primary key of a table. */
function indexedColumns(table: string): Set<string> {
  const indexes = nameSchema.parse(sqlite.prepare("select name from pragma_index_list(?)").all(table));
  const firsts = indexes.flatMap((index) =>
    nameSchema.parse(sqlite.prepare("select name from pragma_index_info(?) where seqno = 0").all(index.name)),
  );
  const keys = columnsOf(table).filter((column) => column.pk === 1);
  return new Set([...firsts, ...keys].map((row) => row.name));
}

describe("the tables", () => {
  it("are all looked at", () => {
    expect(tables.length).toBeGreaterThan(30);
  });

  it("name their columns for what they hold", () => {
    const wanted: readonly (readonly [RegExp, string])[] = [
      [/_at$/, "INTEGER"],
      [/_on$/, "TEXT"],
      [/_fen$|_bp$|_milli$/, "INTEGER"],
      [/^(is|has|accepts)_/, "INTEGER"],
      [/_id$|_json$/, "TEXT"],
    ];
    const faults = tables.flatMap((table) =>
      columnsOf(table)
        .filter((column) =>
          wanted.some(([shape, type]) => shape.test(column.name) && column.type.toUpperCase() !== type),
        )
        .map((column) => `${table}.${column.name} ${column.type}`),
    );
    expect(faults).toEqual([]);
  });

  it("hold no floating-point numbers", () => {
    const faults = tables.flatMap((table) =>
      columnsOf(table)
        .filter((column) => /REAL|FLOA|DOUB|NUMERIC/i.test(column.type))
        .map((column) => `${table}.${column.name}`),
    );
    expect(faults).toEqual([]);
  });

  it("index every reference to another table", () => {
    const faults = tables.flatMap((table) =>
      keySchema
        .parse(sqlite.prepare('select "from", "table" from pragma_foreign_key_list(?)').all(table))
        .filter((key) => !indexedColumns(table).has(key.from))
        .map((key) => `${table}.${key.from} -> ${key.table}`),
    );
    expect(faults).toEqual([]);
  });

  it("refuse to forget: log, receipts and decisions are append-only", () => {
    for (const table of [
      "audit_leaves",
      "bid_versions",
      "call_history",
      "verification_decisions",
      "qualification_decisions",
      "thesaurus_versions",
    ]) {
      const triggers = nameSchema.parse(
        sqlite.prepare("select name from sqlite_master where type = 'trigger' and tbl_name = ?").all(table),
      );
      expect(triggers.map((row) => row.name).sort()).toEqual([`${table}_no_delete`, `${table}_no_update`]);
    }
    sqlite.exec(
      "insert into audit_leaves (happened_at, act, subject_kind, subject_id, body_json, leaf_hash) values (1, 'a', 'b', 'c', '{}', 'd')",
    );
    expect(() => sqlite.exec("update audit_leaves set act = 'x'")).toThrow("append-only");
    expect(() => sqlite.exec("delete from audit_leaves")).toThrow("append-only");
  });

  it("are written with full sync, so that a receipt outlives a power cut", () => {
    expect(sqlite.pragma("synchronous", { simple: true })).toBe(2);
    expect(sqlite.pragma("journal_mode", { simple: true })).toBe("wal");
    expect(sqlite.pragma("foreign_keys", { simple: true })).toBe(1);
  });
});
