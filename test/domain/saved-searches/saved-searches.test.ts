import { beforeEach, describe, expect, it } from "vitest";
import { type Actor, VISITOR } from "../../../app/domain/accounts/actor.ts";
import { loadActor } from "../../../app/domain/accounts/load-actor.ts";
import { changeSearch } from "../../../app/domain/saved-searches/change-search.ts";
import { deleteSearch } from "../../../app/domain/saved-searches/delete-search.ts";
import { forgetDeletedSearches } from "../../../app/domain/saved-searches/forget-deleted-searches.ts";
import { lookAtSearch } from "../../../app/domain/saved-searches/look-at-search.ts";
import { mutedOf } from "../../../app/domain/saved-searches/mute-queries.ts";
import { muteReason, unmuteReason } from "../../../app/domain/saved-searches/mute-reason.ts";
import { restoreSearch } from "../../../app/domain/saved-searches/restore-search.ts";
import { saveSearch } from "../../../app/domain/saved-searches/save-search.ts";
import { dueAt, LISTS, RESTORABLE } from "../../../app/domain/saved-searches/saved-search.ts";
import {
  findSearch,
  listChangedSearches,
  listDeletedSearches,
  listSearches,
} from "../../../app/domain/saved-searches/saved-search-queries.ts";
import { saveSearchForm } from "../../../app/domain/saved-searches/saved-search-schema.ts";
import { readStopToken, stopToken } from "../../../app/domain/saved-searches/stop-token.ts";
import { newId, type PersonId } from "../../../app/kernel/ids.ts";
import { DAY, instantInBeijing } from "../../../app/kernel/instant.ts";
import { FACETS } from "../../../app/search/engine.ts";
import type { Database } from "../../../db/schema/database.ts";
import { testDatabase } from "../../support/database.ts";
import { keep } from "../../support/found-world.ts";
import { addPerson, NOW } from "../../support/told-world.ts";

let db: Database;
let li: PersonId;
let actor: Actor;

beforeEach(() => {
  db = testDatabase().db;
  li = addPerson(db, "li");
  actor = loadActor(db, li);
});

const command = (query: string, name = "停车") => ({
  ...saveSearchForm.parse({ kind: "call", query, name, frequency: "daily" }),
  id: newId<"saved_search">(NOW),
});

describe("saving a search", () => {
  it("keeps the words and the filters that the list offers, and nothing else", () => {
    const saved = saveSearch(db, command("q=停车&domain=parking&domain=its&page=3&evil=1"), { actor, now: NOW });
    expect(saved.ok).toBe(true);
    expect(listSearches(db, li)).toMatchObject([{ text: "停车", filters: { domain: ["its", "parking"] } }]);
  });

  it("is the same act with the same id, and renames the search that asks the same already", () => {
    const first = command("q=停车");
    saveSearch(db, first, { actor, now: NOW });
    saveSearch(db, first, { actor, now: NOW });
    saveSearch(db, command("q=停车&sort=newest", "新的名字"), { actor, now: NOW });
    expect(listSearches(db, li).map((row) => row.name)).toEqual(["新的名字"]);
  });

  it("refuses the fifty-first, and visitors", () => {
    for (let place = 0; place < 50; place += 1) keep(db, li, `停车${place}`);
    const beyond = saveSearch(db, command("q=又一个"), { actor, now: NOW });
    expect(beyond).toMatchObject({ ok: false, refusal: { code: "search.too-many" } });
    expect(saveSearch(db, command("q=停车"), { actor: VISITOR, now: NOW }).ok).toBe(false);
  });

  it("knows no filter that the search does not", () => {
    const known: readonly string[] = FACETS;
    for (const { filters } of Object.values(LISTS)) expect(filters.filter((one) => !known.includes(one))).toEqual([]);
  });
});

describe("a saved search", () => {
  it("is nobody else's to change, delete, take back or look at", () => {
    const id = keep(db, li, "停车");
    const other = { actor: loadActor(db, addPerson(db, "other")), now: NOW };
    const tries = [
      changeSearch(db, { id, name: "x", frequency: "off" }, other),
      deleteSearch(db, { id }, other),
      restoreSearch(db, { id }, other),
      lookAtSearch(db, { id }, other),
      changeSearch(db, { id: newId<"saved_search">(NOW), name: "x", frequency: "off" }, other),
    ];
    for (const tried of tries) expect(tried).toMatchObject({ ok: false, refusal: { code: "access.not-yours" } });
  });

  it("can be taken back for a week, and is gone for good after two", () => {
    const id = keep(db, li, "停车");
    deleteSearch(db, { id }, { actor, now: NOW });
    expect([listSearches(db, li).length, listDeletedSearches(db, li, NOW).length]).toEqual([0, 1]);
    expect(restoreSearch(db, { id }, { actor, now: NOW + RESTORABLE }).ok).toBe(false);
    expect(restoreSearch(db, { id }, { actor, now: NOW + RESTORABLE - 1 }).ok).toBe(true);
    deleteSearch(db, { id }, { actor, now: NOW });
    expect(forgetDeletedSearches(db, { now: NOW + 2 * RESTORABLE + 1 })).toBe(0);
    keep(db, li, "充电");
    expect(forgetDeletedSearches(db, { now: NOW + 2 * RESTORABLE })).toBe(0);
    expect(forgetDeletedSearches(db, { now: NOW + 2 * RESTORABLE + 1 })).toBe(1);
    expect(findSearch(db, id)).toBeUndefined();
  });

  it("is seen by whoever watches as changed once it is saved, deleted or taken back", () => {
    const id = keep(db, li, "停车");
    const seen = () => listChangedSearches(db, 0, 10).map((row) => [row.revision, row.deletedAt !== null]);
    expect(seen()).toEqual([[1, false]]);
    deleteSearch(db, { id }, { actor, now: NOW });
    expect(seen()).toEqual([[2, true]]);
    restoreSearch(db, { id }, { actor, now: NOW });
    expect(seen()).toEqual([[3, false]]);
  });
});

describe("the moment of telling", () => {
  const at = (date: string, time: string) => instantInBeijing(date, time) ?? 0;

  it.each([
    ["daily", at("2026-11-23", "07:59"), at("2026-11-23", "08:00")],
    ["daily", at("2026-11-23", "08:00"), at("2026-11-24", "08:00")],
    ["weekly", at("2026-11-23", "07:59"), at("2026-11-23", "08:00")],
    ["weekly", at("2026-11-23", "08:00"), at("2026-11-30", "08:00")],
    ["weekly", at("2026-11-29", "23:00"), at("2026-11-30", "08:00")],
    ["at_once", at("2026-11-23", "10:00"), at("2026-11-23", "10:00")],
  ] as const)("is %s what comes next", (frequency, found, due) => {
    expect(dueAt(frequency, found)).toBe(due);
  });
});

describe("the word that ends a mail", () => {
  const key = Buffer.from("one");
  const searchId = newId<"saved_search">(NOW);

  it("says what it ends, and is good for nothing when it was changed or made by another site", () => {
    const token = stopToken(key, { what: "search", searchId });
    expect(readStopToken(key, token)).toEqual({ what: "search", searchId });
    expect(readStopToken(Buffer.from("two"), token)).toBeUndefined();
    for (const forged of [`${token}x`, token.slice(1), token.replace(/^s/, "a"), "", ".", "constructor"]) {
      expect(readStopToken(key, forged)).toBeUndefined();
    }
    expect(readStopToken(key, stopToken(key, { what: "all", personId: li }))).toEqual({ what: "all", personId: li });
  });
});

it("a muted word is compared as it reads, whatever its case and width, and can be taken back", () => {
  const word = { asked: "ＡＩ", found: "Ai" };
  muteReason(db, word, { actor, now: NOW });
  muteReason(db, word, { actor, now: NOW + DAY });
  expect(mutedOf(db, actor).isReason({ asked: "ai", found: "AI" })).toBe(true);
  expect(mutedOf(db, VISITOR).isReason(word)).toBe(false);
  unmuteReason(db, { asked: "ai", found: "ai" }, { actor, now: NOW });
  expect(mutedOf(db, actor).isReason(word)).toBe(false);
});
