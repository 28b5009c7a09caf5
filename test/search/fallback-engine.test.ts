import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openEmbeddedEngine } from "../../app/search/embedded/embedded-engine.ts";
import type { SearchEngine } from "../../app/search/engine.ts";
import { fallbackEngine } from "../../app/search/fallback-engine.ts";
import { openMeilisearchEngine } from "../../app/search/meilisearch/meilisearch-engine.ts";
import { type MeiliStandIn, startMeiliStandIn } from "../support/meili-stand-in.ts";
import { ask, found, NOW, thing } from "./found-things.ts";

/** Milliseconds: short enough to wait for, long enough for a busy machine that runs everything in one thread. */
const PATIENCE = 2_500;

const MASTER = "the master key of the tests";
let server: MeiliStandIn;
let now = 0;
let lines: string[] = [];

beforeEach(async () => {
  server = await startMeiliStandIn(MASTER);
  now = 1_000;
  lines = [];
});
afterEach(() => server.close());

function open(missedFolder: string | null = null): { readonly engine: SearchEngine; readonly embedded: SearchEngine } {
  const embedded = openEmbeddedEngine(null);
  const options = { url: server.url, apiKey: MASTER, prefix: "site", searchMs: PATIENCE, writeMs: PATIENCE };
  const engine = fallbackEngine({
    server: openMeilisearchEngine(options),
    embedded,
    missedFolder,
    log: (line) => lines.push(line),
    clock: () => now,
  });
  return { engine, embedded };
}

async function filled(): Promise<{ readonly engine: SearchEngine; readonly embedded: SearchEngine }> {
  const opened = open();
  await fill(opened.engine);
  return opened;
}

async function fill({ rebuild }: SearchEngine): Promise<void> {
  await rebuild?.start();
  await rebuild?.add([thing("a", "智慧停车")]);
  await rebuild?.finish();
}

/** The server is looked at beside everything else: it takes a moment until that is known. */
async function soon(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await isSo()) return;
    now += 1_000;
    await new Promise((next) => setTimeout(next, 50));
  }
  expect.fail("it did not come about");
}

function searches(): number {
  return server.requests.filter(({ line }) => line === "POST /multi-search").length;
}

describe("while the server answers", () => {
  test("it is asked, and what is written is written to both", async () => {
    const { engine, embedded } = await filled();
    const answer = await ask(engine, "停车");
    expect(answer.hits.map((hit) => hit.id)).toEqual(["a"]);
    expect(answer.isFallback).toBeUndefined();
    expect(searches()).toBeGreaterThan(0);
    await engine.index([thing("b", "停车诱导")]);
    await engine.remove([{ kind: "product", id: "a" }]);
    expect(await found(engine, "停车")).toEqual(["b"]);
    expect(await found(embedded, "停车")).toEqual(["b"]);
    expect(await engine.state?.()).toMatchObject({ isServerUp: true, embeddedSize: 1, failedAt: null });
  });

  test("saved searches are watched", async () => {
    const { engine } = await filled();
    await engine.watch([{ id: "w", text: "停车", kinds: [], filters: {} }]);
    expect((await engine.percolate(thing("c", "停车场"), NOW)).map((hit) => hit.id)).toEqual(["w"]);
  });
});

describe("while the server does not answer", () => {
  test("the embedded engine does, and the answer says so", async () => {
    const { engine } = await filled();
    server.hangOn = /./;
    const answer = await ask(engine, "停车");
    expect(answer.hits.map((hit) => hit.id)).toEqual(["a"]);
    expect(answer.isFallback).toBe(true);
    const match = await engine.match({ needs: [], context: "智慧停车", domain: null, filters: {}, size: 5 });
    expect(match.isFallback).toBe(true);
    expect(lines).toHaveLength(1);
    expect(await engine.state?.()).toMatchObject({ isServerUp: false, failedAt: now });
  });

  test("nobody waits for it again until it has come back", async () => {
    const { engine } = await filled();
    server.hangOn = /./;
    await ask(engine, "停车");
    const before = server.requests.length;
    const start = performance.now();
    for (let turn = 0; turn < 20; turn += 1) await ask(engine, "停车");
    expect(server.requests.length).toBe(before);
    now += 10_000;
    await ask(engine, "停车");
    expect(performance.now() - start).toBeLessThan(8 * PATIENCE);
    await soon(async () => server.requests.length > before);
    server.hangOn = undefined;
    await soon(async () => (await ask(engine, "停车")).isFallback === undefined);
    expect(lines.at(-1)).toBe("search server found again");
  });

  test("a write fails for the job to try again, and stands in the embedded index all the same", async () => {
    const { engine, embedded } = await filled();
    server.hangOn = /./;
    await expect(engine.index([thing("b", "停车诱导")])).rejects.toThrow("search-unavailable");
    expect(await embedded.size()).toBe(2);
    server.hangOn = undefined;
    await soon(async () => (await engine.state?.())?.isServerStale === true);
    await engine.index([thing("b", "停车诱导")]);
    expect(await found(engine, "诱导")).toContain("b");
    expect(await engine.state?.()).toMatchObject({ isServerUp: true, isServerStale: false });
  });

  test("a rebuild fills the embedded index and the site goes on", async () => {
    server.hangOn = /./;
    const { engine } = await filled();
    expect(await found(engine, "停车")).toEqual(["a"]);
    expect(await engine.size()).toBe(1);
  });
});

describe("what the server missed", () => {
  test("keeps it from being asked, by any process, until it has it", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "missed-"));
    const { engine } = open(folder);
    await fill(engine);
    const reader = open(folder);
    await fill(reader.engine);
    server.hangOn = /documents/;
    await expect(engine.remove([{ kind: "product", id: "a" }])).rejects.toThrow("search-unavailable");
    server.hangOn = undefined;
    expect((await ask(reader.engine, "停车")).isFallback).toBe(true);
    await soon(async () => (await engine.state?.())?.isServerStale === true);
    expect((await ask(engine, "停车")).total).toBe(0);
    expect(await engine.size()).toBe(0);
    const later = open(folder);
    await later.embedded.index([thing("z", "停车")]);
    expect((await ask(later.engine, "停车")).isFallback).toBe(true);
    await engine.remove([{ kind: "product", id: "a" }]);
    expect(await ask(engine, "停车")).toMatchObject({ total: 0 });
    expect((await ask(engine, "停车")).isFallback).toBeUndefined();
    expect((await ask(reader.engine, "停车")).isFallback).toBeUndefined();
  });

  test("comes with a rebuild, but for what was missed meanwhile", async () => {
    const { engine } = await filled();
    server.hangOn = /documents/;
    await expect(engine.remove([{ kind: "product", id: "a" }])).rejects.toThrow("search-unavailable");
    server.hangOn = undefined;
    await soon(async () => (await engine.state?.())?.isServerStale === true);
    await engine.rebuild?.start();
    server.hangOn = /documents/;
    await expect(engine.remove([{ kind: "product", id: "b" }])).rejects.toThrow("search-unavailable");
    server.hangOn = undefined;
    await engine.rebuild?.finish();
    expect((await ask(engine, "停车")).isFallback).toBe(true);
    await fill(engine);
    expect((await ask(engine, "停车")).isFallback).toBeUndefined();
  });
});

describe("a question that the server will not take", () => {
  test("is answered by the embedded engine, and the server is asked the next one", async () => {
    const { engine } = await filled();
    server.payloadLimit = 10;
    const answer = await ask(engine, "停车");
    expect(answer.hits.map((hit) => hit.id)).toEqual(["a"]);
    expect(answer.isFallback).toBeUndefined();
    expect(await engine.state?.()).toMatchObject({ isServerUp: true });
    expect(lines).toEqual([]);
  });
});

describe("a server that comes back empty", () => {
  test("without the key that was made there is built again all the same", async () => {
    const { engine } = await filled();
    await ask(engine, "停车");
    server.hangOn = /./;
    expect((await ask(engine, "停车")).isFallback).toBe(true);
    server.indexes.clear();
    server.keys.clear();
    server.hangOn = undefined;
    await soon(async () => (await engine.state?.())?.isServerStale === true);
    await fill(engine);
    expect((await ask(engine, "停车")).isFallback).toBeUndefined();
  });

  test("is not believed until it was built again, and says that it must be", async () => {
    const { engine } = await filled();
    server.indexes.clear();
    const answer = await ask(engine, "停车");
    expect(answer.isFallback).toBe(true);
    await soon(async () => (await engine.state?.())?.isServerStale === true);
    expect((await ask(engine, "停车")).isFallback).toBe(true);
    expect(await engine.size()).toBe(0);
    await fill(engine);
    expect((await ask(engine, "停车")).isFallback).toBeUndefined();
    expect(await engine.state?.()).toMatchObject({ isServerUp: true, isServerStale: false });
  });

  test("asks for a rebuild at the start of the site", async () => {
    const { engine, embedded } = open();
    await embedded.index([thing("a", "智慧停车")]);
    expect(await engine.size()).toBe(0);
    await server.close();
    expect(await engine.size()).toBe(1);
    server = await startMeiliStandIn(MASTER);
  });
});
