import { afterAll, describe, expect, it } from "vitest";
import { testDatabase } from "../support/database.ts";

const at = testDatabase();
afterAll(() => at.sqlite.close());

describe("a statement asked for again", () => {
  it("answers in the shape of its asker, whatever shape the last one wanted", () => {
    const words = "select 1 as one, 2 as two";
    expect(at.sqlite.prepare(words).raw().get()).toEqual([1, 2]);
    expect(at.sqlite.prepare(words).get()).toEqual({ one: 1, two: 2 });
    expect(at.sqlite.prepare(words).pluck().get()).toBe(1);
    expect(at.sqlite.prepare(words).all()).toEqual([{ one: 1, two: 2 }]);
  });

  it("sees what was written and how the schema changed since", () => {
    at.sqlite.exec("create table things (name text)");
    const read = () => at.sqlite.prepare("select * from things").all();
    expect(read()).toEqual([]);
    at.sqlite.prepare("insert into things values ('a')").run();
    at.sqlite.exec("alter table things add column size integer default 3");
    expect(read()).toEqual([{ name: "a", size: 3 }]);
  });
});
