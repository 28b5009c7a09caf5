import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { SearchDocument } from "../../../app/search/engine.ts";
import { openMeilisearchEngine } from "../../../app/search/meilisearch/meilisearch-engine.ts";
import { type MeiliStandIn, startMeiliStandIn } from "../../support/meili-stand-in.ts";
import { found, thing } from "../found-things.ts";

const MASTER = "the master key of the tests";
let server: MeiliStandIn;

beforeEach(async () => {
  server = await startMeiliStandIn(MASTER);
});
afterEach(() => server.close());

function open(more: { apiKey?: string; taskMs?: number; searchMs?: number } = {}) {
  return openMeilisearchEngine({ url: server.url, apiKey: MASTER, prefix: "site", ...more });
}

function uids(): readonly string[] {
  return [...server.indexes.keys()];
}

describe("tasks", () => {
  test("that fail are errors with the server's code", async () => {
    const engine = open();
    await engine.clear();
    server.failTasks = { type: "documentAdditionOrUpdate", code: "no_space_left_on_device" };
    await expect(engine.index([thing("a", "停车")])).rejects.toThrow(/search-unavailable.*no_space_left_on_device/);
    server.failTasks = undefined;
    await engine.index([thing("a", "停车")]);
    expect(await found(engine, "停车")).toEqual(["a"]);
  });

  test("that are not done in time are errors too", async () => {
    const engine = open({ taskMs: 200 });
    await engine.clear();
    server.isStuck = true;
    await expect(engine.index([thing("a", "停车")])).rejects.toThrow("search-unavailable");
  });
});

describe("requests", () => {
  test("that hang end after their time", async () => {
    const engine = open({ searchMs: 100 });
    await engine.clear();
    server.hangOn = /multi-search/;
    await expect(found(engine, "停车")).rejects.toThrow(/search-unavailable.*timed out/);
  });

  test("that are too large are halved until the server takes them", async () => {
    const engine = open();
    await engine.clear();
    server.payloadLimit = 12_000;
    const documents = Array.from({ length: 30 }, (_, place) =>
      thing(`d${place}`, "智慧停车", { body: "车位".repeat(20) }),
    );
    await engine.index(documents);
    expect(await engine.size()).toBe(30);
    expect(
      server.requests.filter(({ line }) => line === "POST /indexes/site-documents/documents").length,
    ).toBeGreaterThan(3);
  });

  test("name no key in what they say when they fail", async () => {
    await server.close();
    const error: unknown = await open()
      .size()
      .catch((thrown: unknown) => thrown);
    expect(String(error)).toContain("search-unavailable");
    expect(String(error)).not.toContain(MASTER);
  });
});

describe("keys", () => {
  test("a key that may search and nothing else is made once and searched with", async () => {
    const engine = open();
    await engine.clear();
    await found(engine, "停车");
    await found(open(), "停车");
    const [made] = server.keys.values();
    expect(server.keys.size).toBe(1);
    expect(made).toMatchObject({ actions: ["search"], indexes: ["site-*"] });
    const searches = server.requests.filter(({ line }) => line === "POST /multi-search");
    expect(new Set(searches.map(({ key }) => key))).toEqual(new Set([made?.key]));
  });

  test("a key that may make none is used itself", async () => {
    server.keys.set("given", { key: "limited", actions: ["indexes.*", "search"], indexes: ["site-*"] });
    const engine = open({ apiKey: "limited" });
    await engine.clear();
    await engine.index([thing("a", "停车")]);
    expect(await found(engine, "停车")).toEqual(["a"]);
    // Such a key may swap indexes but not look at the task.
    await engine.rebuild?.start();
    await engine.rebuild?.add([thing("b", "停车")]);
    await engine.rebuild?.finish();
    expect(await found(engine, "停车")).toEqual(["b"]);
    expect(server.keys.size).toBe(1);
  });

  test("a search key that was withdrawn is made again", async () => {
    const engine = open();
    await engine.clear();
    await found(engine, "停车");
    server.keys.clear();
    expect(await found(engine, "停车")).toEqual([]);
    expect(server.keys.size).toBe(1);
  });
});

describe("a rebuild", () => {
  const old: readonly SearchDocument[] = [thing("old", "智慧停车")];

  test("leaves the old index answering until the new one is whole, then takes its place and its name", async () => {
    const engine = open();
    await engine.clear();
    await engine.index(old);
    await engine.rebuild?.start();
    await engine.rebuild?.add([thing("new", "智慧停车")]);
    expect(await found(engine, "停车")).toEqual(["old"]);
    await engine.rebuild?.finish();
    expect(await found(engine, "停车")).toEqual(["new"]);
    expect(uids()).toEqual(["site-documents"]);
  });

  test("that is broken off changes nothing, and the next one begins anew", async () => {
    const engine = open();
    await engine.clear();
    await engine.index(old);
    await engine.rebuild?.start();
    await engine.rebuild?.add([thing("half", "智慧停车")]);
    const again = open();
    expect(await found(again, "停车")).toEqual(["old"]);
    await again.rebuild?.start();
    await again.rebuild?.add([thing("new", "智慧停车")]);
    await again.rebuild?.finish();
    expect(await found(again, "停车")).toEqual(["new"]);
    expect(uids()).toEqual(["site-documents"]);
  });

  test("gives way to one that another process began later, whichever is done first", async () => {
    const [one, other] = [open(), open()];
    await one.clear();
    await one.index(old);
    await one.rebuild?.start();
    await one.rebuild?.add([thing("half", "智慧停车")]);
    await other.rebuild?.start();
    await one.rebuild?.add([thing("more", "智慧停车")]);
    await other.rebuild?.add([thing("new", "智慧停车")]);
    await one.rebuild?.finish();
    expect(await found(one, "停车")).toEqual(["old"]);
    await other.rebuild?.add([thing("newer", "智慧停车")]);
    await other.rebuild?.finish();
    expect([...(await found(one, "停车"))].sort()).toEqual(["new", "newer"]);
    expect(uids()).toEqual(["site-documents"]);
  });

  test("clears away what was left by others, and by changes that came to an index already gone", async () => {
    const engine = open();
    await engine.clear();
    for (const end of ["0123", "of-yore"]) {
      server.indexes.set(`site-documents-next-${end}`, {
        number: -1,
        primaryKey: null,
        settings: {},
        documents: new Map(),
      });
    }
    await engine.rebuild?.start();
    await engine.rebuild?.finish();
    expect(uids()).toEqual(["site-documents"]);
  });

  test("keeps what is changed meanwhile, by this process or another", async () => {
    const engine = open();
    await engine.clear();
    await engine.rebuild?.start();
    await engine.rebuild?.add([...old, thing("gone", "智慧停车")]);
    const other = open();
    await other.index([thing("meanwhile", "智慧停车")]);
    await other.remove([{ kind: "product", id: "gone" }]);
    await engine.rebuild?.finish();
    expect([...(await found(engine, "停车"))].sort()).toEqual(["meanwhile", "old"]);
  });

  test("is asked for by a size of nought when the index is not whole, of another version or set otherwise", async () => {
    const engine = open();
    await engine.index(old);
    expect(await engine.size()).toBe(0);
    await engine.clear();
    await engine.index(old);
    expect(await engine.size()).toBe(1);
    const settings = server.indexes.get("site-documents")?.settings;
    Object.assign(settings ?? {}, { rankingRules: ["words"] });
    expect(await engine.size()).toBe(0);
    await engine.clear();
    await engine.index(old);
    expect(await engine.size()).toBe(1);
    server.indexes.get("site-documents")?.documents.set("mark", { key: "mark", kind: "mark", version: "of yore" });
    expect(await engine.size()).toBe(0);
  });
});
