import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openEmbeddedEngine } from "../../app/search/embedded/embedded-engine.ts";
import { startSearchThreads } from "../../app/search/thread/start-search-threads.ts";
import { startSearchWorker } from "../../app/search/thread/start-search-worker.ts";
import { ENGINES } from "./engines.ts";
import { ask, found, thing } from "./found-things.ts";

const folder = mkdtempSync(path.join(tmpdir(), "jiebang-search-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ENTRY = new URL("../../app/search/thread/worker-entry.ts", import.meta.url);
const DYING_ENTRY = new URL("./dying-thread.ts", import.meta.url);

describe.each(ENGINES)("$name", ({ open }) => {
  test("finds what was indexed, as it was indexed last, until it is removed", async () => {
    const engine = await open();
    await engine.index([thing("a", "智能灌溉系统")]);
    expect(await found(engine, "灌溉")).toEqual(["a"]);
    await engine.index([thing("a", "水质监测浮标")]);
    expect(await found(engine, '"灌溉"')).toEqual([]);
    expect(await found(engine, "水质")).toEqual(["a"]);
    await engine.remove([{ kind: "product", id: "a" }]);
    expect(await found(engine, "水质")).toEqual([]);
    expect(await engine.size()).toBe(0);
    await engine.close();
  });

  test("keeps kinds with the same id apart", async () => {
    const engine = await open();
    await engine.index([thing("a", "智慧停车"), thing("a", "智慧停车", { kind: "call" })]);
    await engine.remove([{ kind: "call", id: "a" }]);
    expect((await ask(engine, "停车")).hits.map((hit) => hit.kind)).toEqual(["product"]);
    await engine.close();
  });

  test("holds nothing after it was cleared, and takes documents again", async () => {
    const engine = await open();
    await engine.index([thing("a", "无人机巡检")]);
    await engine.clear();
    expect(await engine.size()).toBe(0);
    expect(await found(engine, "无人机")).toEqual([]);
    await engine.index([thing("b", "无人机巡检")]);
    expect(await found(engine, "无人机")).toEqual(["b"]);
    await engine.close();
  });
});

test("keeps its file over a restart and is empty after clear", async () => {
  const file = path.join(folder, "kept");
  const first = openEmbeddedEngine(file);
  await first.index([thing("a", "无人机巡检")]);
  await first.close();
  const second = openEmbeddedEngine(file);
  expect(await found(second, "无人机")).toEqual(["a"]);
  await second.clear();
  expect(await second.size()).toBe(0);
  await second.close();
});

test("answers from a thread of its own until it is closed", async () => {
  const engine = startSearchWorker({ entry: ENTRY, folder: path.join(folder, "thread") });
  await engine.index([thing("a", "养老跌倒检测雷达")]);
  expect(await found(engine, "跌倒")).toEqual(["a"]);
  await engine.close();
  await expect(ask(engine, "跌倒")).rejects.toThrow("search-unavailable");
});

test("says so when the thread dies, and answers again from a new one", async () => {
  const engine = startSearchWorker({ entry: DYING_ENTRY, folder: path.join(folder, "dying") });
  await engine.index([thing("a", "园区四足巡检机器人")]);
  const asked = found(engine, "巡检");
  await expect(engine.clear()).rejects.toThrow("search-unavailable: the search thread ended");
  expect(await asked).toEqual(["a"]);
  expect(await found(engine, "巡检")).toEqual(["a"]);
  await engine.close();
});

test("shows readers in one thread what the other thread has taken", async () => {
  const engine = startSearchThreads({ entry: ENTRY, folder: path.join(folder, "threads") });
  await engine.index([thing("a", "养老跌倒检测雷达")]);
  expect(await found(engine, "跌倒")).toEqual(["a"]);
  await engine.index([thing("b", "跌倒报警手环")]);
  await engine.remove([{ kind: "product", id: "a" }]);
  expect(await found(engine, "跌倒")).toEqual(["b"]);
  await engine.close();
});

test("gives up on a thread that does not answer in time", async () => {
  const engine = startSearchWorker({ entry: ENTRY, folder: path.join(folder, "slow"), patience: 1 });
  await expect(ask(engine, "跌倒")).rejects.toThrow("no answer to search in 1 ms");
  await engine.close();
});
