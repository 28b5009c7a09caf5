import { afterEach, describe, expect, it } from "vitest";
import type { Actor } from "../../app/domain/accounts/actor.ts";
import { importProduct } from "../../app/domain/products/import-product.ts";
import { addEntry } from "../../app/domain/thesaurus/add-entry.ts";
import { REINDEX_AFTER } from "../../app/domain/thesaurus/ask-to-reindex.ts";
import { reindexState } from "../../app/domain/thesaurus/reindex-queries.ts";
import { entryForm } from "../../app/domain/thesaurus/thesaurus-schema.ts";
import { withdrawEntry } from "../../app/domain/thesaurus/withdraw-entry.ts";
import { drainJobs } from "../../app/jobs/drain-jobs.ts";
import { reindexJob } from "../../app/jobs/reindex-job.ts";
import { newId } from "../../app/kernel/ids.ts";
import { SECOND } from "../../app/kernel/instant.ts";
import { CURATED_WORDS } from "../../app/search/curated-words.ts";
import { openEmbeddedEngine } from "../../app/search/embedded/embedded-engine.ts";
import { knownWord } from "../../app/search/known-words.ts";
import { rebuildIndex } from "../../app/search/rebuild-index.ts";
import { takeDistrictTerms } from "../../app/search/thesaurus.ts";
import { searchWatcher } from "../../app/search/watch-searches.ts";
import { testDatabase } from "../support/database.ts";
import { addPerson, NOW } from "../support/told-world.ts";

afterEach(() => takeDistrictTerms(""));

/** A district with one locker on offer, and its administrator. */
async function district() {
  const { db } = testDatabase();
  const engine = openEmbeddedEngine(null);
  const locker = { title: "冷热双温智能储物柜", body: "格口按时取物，断电也能开。", firm: "成都柜子科技有限公司" };
  const shape = { ref: "P-1", domain: null, city: null, isEnglish: false } as const;
  importProduct(db, { ...locker, ...shape }, { now: NOW, isTrial: false });
  const personId = addPerson(db, "wen");
  const person = { kind: "person", personId, name: "wen", email: "wen@example.test", locale: "zh" } as const;
  const actor: Actor = { ...person, desks: ["public", "admin"], memberships: [] };
  await rebuildIndex(db, engine);
  const handler = reindexJob({ db, engine, watcher: searchWatcher(db, engine) });
  return {
    db,
    engine,
    actor,
    drain: (now: number) =>
      drainJobs({ db, now: () => now, random: () => 0, onFailure: (_, note) => expect(note).toBe("") }, [
        { name: "reindex", handler },
      ]),
    found: async () => (await knownWord(engine, "蜂巢驿站", { now: NOW, locale: "zh" })).finds?.product,
  };
}

describe("the rebuild with the district's words", () => {
  it("comes a minute after a change, once for all of them, and makes the words found", async () => {
    const { db, engine, actor, drain, found } = await district();
    const id = newId<"thesaurus_entry">(NOW);
    const acting = { actor, now: NOW, words: CURATED_WORDS };
    addEntry(db, { ...entryForm.parse({ chinese: "蜂巢驿站 智能储物柜", english: "hive locker" }), id }, acting);
    expect(await drain(NOW + REINDEX_AFTER - 1)).toBe(0);
    expect(await found()).toBe(0);
    expect(await drain(NOW + REINDEX_AFTER)).toBe(1);
    expect(await found()).toBe(1);
    expect(reindexState(db)).toEqual({ state: "idle", dueAt: null, finishedAt: NOW + REINDEX_AFTER });
    const known = await knownWord(engine, "Hive Lockers", { now: NOW, locale: "en" });
    expect(known.concepts).toMatchObject([{ name: "蜂巢驿站", isOfDistrict: true, english: ["hive locker"] }]);

    const later = NOW + 10 * REINDEX_AFTER;
    withdrawEntry(db, { id }, { actor, now: later });
    expect(await drain(later + REINDEX_AFTER)).toBe(1);
    expect(await found()).toBe(0);
  });

  it("counts what answers a word in full, not what stands in when nothing does", async () => {
    const { engine } = await district();
    const asked = { text: "双温邮筒", kinds: ["product"], filters: {}, facets: [], page: 1, size: 1 } as const;
    const answer = await engine.search({ ...asked, sort: "relevance", now: NOW, locale: "zh" });
    expect([answer.total, answer.exact]).toEqual([1, 0]);
    expect((await knownWord(engine, asked.text, { now: NOW, locale: "zh" })).finds?.product).toBe(0);
  });

  it("is done one after the other when it is asked for twice", async () => {
    const { db, engine } = await district();
    const both = await Promise.all([rebuildIndex(db, engine), rebuildIndex(db, engine)]);
    expect(both).toEqual([await engine.size(), await engine.size()]);
    expect(await engine.size()).toBeGreaterThan(0);
  });

  it("knows what the site brings along: terms in both languages and neighbours", async () => {
    const { engine } = await district();
    const known = await knownWord(engine, "智能储物柜", { now: NOW + SECOND, locale: "zh" });
    expect(known.concepts).toMatchObject([{ name: "快递柜", isOfDistrict: false, finds: { product: 1 } }]);
    expect(known.concepts[0]?.english).toContain("smart locker");
    expect(known.concepts[0]?.near).toContain("快递");
  });
});
