import { asc, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { type Actor, VISITOR } from "../../../app/domain/accounts/actor.ts";
import { addEntry } from "../../../app/domain/thesaurus/add-entry.ts";
import { changeEntry } from "../../../app/domain/thesaurus/change-entry.ts";
import { districtLines } from "../../../app/domain/thesaurus/district-lines.ts";
import { reindexState } from "../../../app/domain/thesaurus/reindex-queries.ts";
import { restoreEntry } from "../../../app/domain/thesaurus/restore-entry.ts";
import { MOST_ENTRIES } from "../../../app/domain/thesaurus/thesaurus.ts";
import { findEntry, listEntries, listVersions } from "../../../app/domain/thesaurus/thesaurus-queries.ts";
import { entryForm } from "../../../app/domain/thesaurus/thesaurus-schema.ts";
import { withdrawEntry } from "../../../app/domain/thesaurus/withdraw-entry.ts";
import { newId, type PersonId } from "../../../app/kernel/ids.ts";
import { MINUTE, SECOND } from "../../../app/kernel/instant.ts";
import { CURATED_WORDS } from "../../../app/search/curated-words.ts";
import { takeDistrictTerms } from "../../../app/search/thesaurus.ts";
import { auditLeaves } from "../../../db/schema/audit.ts";
import type { Database } from "../../../db/schema/database.ts";
import { jobs } from "../../../db/schema/events.ts";
import { thesaurusEntries } from "../../../db/schema/thesaurus.ts";
import { testDatabase } from "../../support/database.ts";
import { addPerson, NOW } from "../../support/told-world.ts";

let db: Database;
let wen: PersonId;
let actor: Actor;

beforeEach(() => {
  db = testDatabase().db;
  wen = addPerson(db, "wen");
  const person = { kind: "person", personId: wen, name: "wen", email: "wen@example.test", locale: "zh" } as const;
  actor = { ...person, desks: ["public", "admin"], memberships: [] };
});

type Typed = { chinese?: string; english?: string; near?: string; note?: string };

const acting = (now = NOW, who = actor) => ({ actor: who, now, words: CURATED_WORDS });

function add(typed: Typed, now = NOW, who = actor) {
  return addEntry(db, { ...entryForm.parse(typed), id: newId<"thesaurus_entry">(now) }, acting(now, who));
}

function added(typed: Typed, now = NOW) {
  const result = add(typed, now);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value.id;
}

function codesOf(result: ReturnType<typeof add> | ReturnType<typeof changeEntry>) {
  return result.ok ? [] : [result.refusal, ...(result.more ?? [])].map((one) => `${one.code} ${one.params.term ?? ""}`);
}

const LOCKER = { chinese: "蜂巢驿站 智能储物柜", english: "hive locker" };

describe("an entry", () => {
  it("is taken as typed, each spelling once, and read by the search engine", () => {
    const id = added({ chinese: "蜂巢驿站、智能储物柜\n蜂巢驛站", english: "Hive Lockers, hive locker", near: "快递" });
    expect(findEntry(db, id)).toMatchObject({
      chinese: ["蜂巢驿站", "智能储物柜"],
      english: ["Hive Lockers"],
      near: ["快递"],
      state: "active",
      version: 1,
    });
    expect(districtLines(db, CURATED_WORDS)).toBe("蜂巢驿站 智能储物柜 | Hive Lockers > 快递");
    expect(() => takeDistrictTerms(districtLines(db, CURATED_WORDS))).not.toThrow();
    takeDistrictTerms("");
  });

  it("is added once under one id", () => {
    const command = { ...entryForm.parse(LOCKER), id: newId<"thesaurus_entry">(NOW) };
    expect(addEntry(db, command, acting()).ok && addEntry(db, command, acting()).ok).toBe(true);
    expect(listVersions(db, command.id)).toHaveLength(1);
  });

  it("is refused with what would break its line, and with too little or too much", () => {
    const cases: readonly (readonly [Typed, string])[] = [
      [{ chinese: "甲乙|丙丁 戊己" }, "thesaurus.term-characters 甲乙|丙丁"],
      [{ chinese: "甲乙>丙 戊己" }, "thesaurus.term-characters 甲乙>丙"],
      [{ chinese: "甲乙", english: "smart > locker" }, "thesaurus.term-characters smart > locker"],
      [{ chinese: "甲乙", english: "smart 柜" }, "thesaurus.term-characters smart 柜"],
      [{ chinese: "甲乙 柜" }, "thesaurus.term-short 柜"],
      [{ chinese: `甲乙 ${"长".repeat(13)}` }, `thesaurus.term-long ${"长".repeat(13)}`],
      [{ chinese: "甲乙", english: "a b c d e f" }, "thesaurus.term-words a b c d e f"],
      [{ chinese: "蜂巢驿站" }, "thesaurus.too-few "],
      [{ chinese: "蜂巢驿站 蜂巢驛站" }, "thesaurus.too-few "],
      [{}, "thesaurus.too-few "],
    ];
    for (const [typed, code] of cases) expect(codesOf(add(typed))).toContain(code);
    expect(entryForm.safeParse({ chinese: Array(21).fill("甲乙").join(" ") }).success).toBe(false);
    expect(entryForm.safeParse({ note: "长".repeat(301) }).success).toBe(false);
  });

  it("is refused with a neighbour that nobody knows, and taken with one of the district's own", () => {
    expect(codesOf(add({ ...LOCKER, near: "没有这个词" }))).toEqual(["thesaurus.near-unknown "]);
    added(LOCKER);
    expect(add({ chinese: "丰收柜 粮食柜", near: "蜂巢驿站" }).ok).toBe(true);
  });

  it("is refused with a term that another entry has, in any spelling, and says which", () => {
    added(LOCKER);
    const result = add({ chinese: "另一个 蜂巢驛站" });
    expect(result.ok ? undefined : result.refusal).toEqual({
      code: "thesaurus.term-taken",
      params: { term: "蜂巢驛站", name: "蜂巢驿站" },
      field: "chinese",
    });
    expect(codesOf(add({ chinese: "另一个", english: "Hive  lockers" }))).toEqual([
      "thesaurus.term-taken Hive lockers",
    ]);
  });

  it("adds new words to one curated concept, whose term it names", () => {
    const words = (typed: Typed) => {
      const result = add(typed);
      return result.ok ? undefined : [result.refusal, ...(result.more ?? [])];
    };
    const nothingNew = { code: "thesaurus.nothing-new", params: { name: "快递柜" }, field: "chinese" };
    expect(words({ chinese: "智能储物柜 儲物櫃", near: "快递" })).toEqual([nothingNew]);
    const other = { term: "充电", name: "充电", other: "储物柜", otherName: "快递柜" };
    const apart = { code: "thesaurus.concepts-apart", params: other, field: "chinese" };
    expect(words({ chinese: "蜂巢驿站 储物柜 充电" })).toEqual([apart]);
    const parking = { ...other, term: "parking", name: "停车" };
    expect(words({ chinese: "蜂巢驿站 储物柜", english: "parking" })).toEqual([
      { ...apart, params: parking, field: "english" },
    ]);
    expect(words({ chinese: "蜂巢驿站 储物柜 智能储物柜" })).toBeUndefined();
  });

  it("is an administrator's alone to keep", () => {
    const id = added(LOCKER);
    const person = actor.kind === "person" ? [{ ...actor, desks: ["public", "office", "auditor"] as const }] : [];
    expect(person).toHaveLength(1);
    const others: readonly Actor[] = [VISITOR, ...person];
    for (const who of others) {
      const command = { ...entryForm.parse(LOCKER), id, version: 1 };
      expect(codesOf(add({ chinese: "另一个 又一个" }, NOW, who))).toEqual(["access.desk-needed "]);
      expect(codesOf(changeEntry(db, command, acting(NOW, who)))).toEqual(["access.desk-needed "]);
      expect(withdrawEntry(db, { id }, acting(NOW, who)).ok).toBe(false);
      expect(restoreEntry(db, { id }, acting(NOW, who)).ok).toBe(false);
    }
    expect(findEntry(db, id)?.state).toBe("active");
  });

  it("is one of two thousand at most", () => {
    const row = { chinese: ["甲乙"], english: [], near: [], note: "", state: "withdrawn", version: 1 } as const;
    const rows = Array.from({ length: MOST_ENTRIES }, () => ({
      ...{ ...row, id: newId<"thesaurus_entry">(NOW), createdById: wen, createdAt: NOW, changedAt: NOW },
    }));
    for (let from = 0; from < rows.length; from += 500) {
      db.insert(thesaurusEntries)
        .values(rows.slice(from, from + 500))
        .run();
    }
    expect(codesOf(add(LOCKER))).toEqual(["thesaurus.too-many "]);
  });
});

describe("a change", () => {
  it("keeps what was before, with who and when, in the log too", () => {
    const id = added(LOCKER);
    const command = { ...entryForm.parse({ chinese: "蜂巢驿站 蜂巢柜", note: "改名" }), id, version: 1 };
    expect(changeEntry(db, command, acting(NOW + MINUTE)).ok).toBe(true);
    expect(listVersions(db, id)).toMatchObject([
      { version: 2, chinese: ["蜂巢驿站", "蜂巢柜"], note: "改名", person: "wen", changedAt: NOW + MINUTE },
      { version: 1, chinese: ["蜂巢驿站", "智能储物柜"], changedAt: NOW },
    ]);
    const leaves = db
      .select()
      .from(auditLeaves)
      .where(eq(auditLeaves.subjectId, id))
      .orderBy(asc(auditLeaves.seq))
      .all();
    expect(leaves.map((leaf) => [leaf.act, leaf.body.version, leaf.body.line])).toEqual([
      ["thesaurus.changed", 1, "蜂巢驿站 智能储物柜 | hive locker"],
      ["thesaurus.changed", 2, "蜂巢驿站 蜂巢柜 | "],
    ]);
  });

  it("made from an old form is refused, and one that changes nothing writes nothing", () => {
    const id = added(LOCKER);
    const change = (typed: Typed) => changeEntry(db, { ...entryForm.parse(typed), id, version: 1 }, acting());
    expect(change(LOCKER).ok).toBe(true);
    expect(listVersions(db, id)).toHaveLength(1);
    expect(change({ chinese: "蜂巢驿站 蜂巢柜" }).ok).toBe(true);
    expect(codesOf(change({ chinese: "蜂巢驿站 丰巢点" }))).toEqual(["thesaurus.changed-meanwhile "]);
  });

  it("of state takes the words out of force and back, unless they are another's by now", () => {
    const id = added(LOCKER);
    const near = added({ chinese: "丰收柜 粮食柜", near: "蜂巢驿站" }, NOW + SECOND);
    expect(withdrawEntry(db, { id }, acting()).ok && withdrawEntry(db, { id }, acting()).ok).toBe(true);
    expect(districtLines(db, CURATED_WORDS)).toBe("丰收柜 粮食柜 | ");
    expect(codesOf(changeEntry(db, { ...entryForm.parse(LOCKER), id, version: 2 }, acting()))).toEqual([
      "thesaurus.withdrawn ",
    ]);
    const taker = added({ chinese: "蜂巢驿站 驿站柜" });
    expect(codesOf(restoreEntry(db, { id }, acting()))).toEqual(["thesaurus.term-taken 蜂巢驿站"]);
    withdrawEntry(db, { id: taker }, acting());
    expect(restoreEntry(db, { id }, acting()).ok).toBe(true);
    expect(districtLines(db, CURATED_WORDS)).toContain("> 蜂巢驿站");
    expect(listVersions(db, id).map((one) => one.state)).toEqual(["active", "withdrawn", "active"]);
    expect(findEntry(db, near)?.near).toEqual(["蜂巢驿站"]);
  });
});

describe("the rebuild", () => {
  it("is asked for once for all changes of a minute, and again for one that comes while it runs", () => {
    const id = added(LOCKER);
    added({ chinese: "丰收柜 粮食柜" }, NOW + 30 * SECOND);
    expect(db.select().from(jobs).where(eq(jobs.name, "reindex")).all()).toMatchObject([{ runAt: NOW + MINUTE }]);
    expect(reindexState(db)).toEqual({ state: "ready", dueAt: NOW + MINUTE, finishedAt: null });
    db.update(jobs).set({ state: "leased" }).run();
    expect(reindexState(db).state).toBe("leased");
    withdrawEntry(db, { id }, acting(NOW + 2 * MINUTE));
    expect(db.select().from(jobs).where(eq(jobs.state, "ready")).all()).toMatchObject([{ runAt: NOW + 3 * MINUTE }]);
    db.update(jobs)
      .set({ state: "done", finishedAt: NOW + 4 * MINUTE })
      .run();
    expect(reindexState(db)).toEqual({ state: "idle", dueAt: null, finishedAt: NOW + 4 * MINUTE });
  });
});

describe("the list", () => {
  it("finds entries by any of their words, in one state", () => {
    const id = added(LOCKER);
    added({ chinese: "丰收柜 粮食柜" });
    const find = (text: string, state: "active" | "withdrawn" = "active") =>
      listEntries(db, { state, text }, 1).items.map((one) => one.chinese[0]);
    expect([find("储物"), find("HIVE"), find("%"), find("柜").length]).toEqual([["蜂巢驿站"], ["蜂巢驿站"], [], 2]);
    withdrawEntry(db, { id }, acting());
    expect([find("储物"), find("储物", "withdrawn")]).toEqual([[], ["蜂巢驿站"]]);
  });
});
