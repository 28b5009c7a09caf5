import { spawn } from "node:child_process";
import { appendFileSync, mkdtempSync, readdirSync, rmSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { openEmbeddedEngine } from "../../app/search/embedded/embedded-engine.ts";
import { openLiveIndex } from "../../app/search/embedded/live-index.ts";
import { shareSegments } from "../../app/search/embedded/shared-segments.ts";
import type { SearchEngine } from "../../app/search/engine.ts";
import { ask, found, thing } from "./found-things.ts";

const root = mkdtempSync(path.join(tmpdir(), "jiebang-index-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folders = 0;
function newFolder(): string {
  folders += 1;
  return path.join(root, String(folders));
}

const WORDS = ["停车", "充电", "疫苗", "冷链", "公园", "机器人", "直播", "养老"] as const;
const document = (id: number, word: number, other: number) =>
  thing(`d${id}`, `${WORDS[word]}系统`, { body: `适用于${WORDS[other]}的设备` });

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ put: fc.nat(12), word: fc.nat(7), other: fc.nat(7) }) },
  { weight: 2, arbitrary: fc.record({ remove: fc.nat(12) }) },
  { weight: 1, arbitrary: fc.constant({ reopen: true } as const) },
  { weight: 1, arbitrary: fc.constant({ rebuild: true } as const) },
);

test("after any changes, restarts and rebuilds finds what a new index of the same documents finds", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      const folder = newFolder();
      let engine = openEmbeddedEngine(folder);
      const truth = new Map<number, ReturnType<typeof document>>();
      for (const one of steps) {
        if ("put" in one) {
          truth.set(one.put, document(one.put, one.word, one.other));
          await engine.index([document(one.put, one.word, one.other)]);
        } else if ("remove" in one) {
          truth.delete(one.remove);
          await engine.remove([{ kind: "product", id: `d${one.remove}` }]);
        } else if ("reopen" in one) {
          await engine.close();
          engine = openEmbeddedEngine(folder);
        } else {
          await engine.rebuild?.start();
          await engine.rebuild?.add([...truth.values()]);
          await engine.rebuild?.finish();
        }
      }
      const fresh = openEmbeddedEngine(null);
      await fresh.index([...truth.values()]);
      expect(await engine.size()).toBe(truth.size);
      for (const word of WORDS) expect(await found(engine, word)).toEqual(await found(fresh, word));
      await engine.close();
      await fresh.close();
    }),
    { numRuns: 20 },
  );
});

test("keeps changes that come while a new index is built beside the old one", async () => {
  const engine = openEmbeddedEngine(newFolder());
  await engine.index([thing("old", "停车系统")]);
  await engine.rebuild?.start();
  await engine.rebuild?.add([thing("old", "停车系统"), thing("gone", "停车平台")]);
  await engine.index([thing("new", "停车诱导")]);
  await engine.remove([{ kind: "product", id: "gone" }]);
  expect((await found(engine, "停车")).sort()).toEqual(["new", "old"]);
  await engine.rebuild?.finish();
  expect((await found(engine, "停车")).sort()).toEqual(["new", "old"]);
  await engine.close();
});

test("builds a new index undisturbed by what other processes clear away", async () => {
  const folder = newFolder();
  const [one, other] = [openEmbeddedEngine(folder), openEmbeddedEngine(folder)];
  await one.rebuild?.start();
  await one.rebuild?.add([thing("a", "停车系统")]);
  await other.clear();
  await one.rebuild?.add([thing("b", "停车平台")]);
  await one.rebuild?.finish();
  await one.close();
  await other.close();
  const third = openEmbeddedEngine(folder);
  expect((await found(third, "停车")).sort()).toEqual(["a", "b"]);
  await third.close();
});

test("shows one process what another has written, rebuilds too", async () => {
  const folder = newFolder();
  const one = openEmbeddedEngine(folder);
  const other = openEmbeddedEngine(folder);
  await one.index([thing("a", "停车系统")]);
  expect(await found(other, "停车")).toEqual(["a"]);
  await other.index([thing("b", "停车平台")]);
  await other.remove([{ kind: "product", id: "a" }]);
  expect(await found(one, "停车")).toEqual(["b"]);
  await one.rebuild?.start();
  await one.rebuild?.add([thing("c", "停车诱导")]);
  await one.rebuild?.finish();
  expect(await found(other, "停车")).toEqual(["c"]);
  await one.close();
  await other.close();
});

test("keeps in a new index what other processes changed while it was built", async () => {
  const folder = newFolder();
  const [site, command] = [openEmbeddedEngine(folder), openEmbeddedEngine(folder)];
  await site.index([thing("a", "停车系统"), thing("b", "停车平台")]);
  await command.rebuild?.start();
  await command.rebuild?.add([thing("a", "停车系统"), thing("b", "停车平台")]);
  await site.index([thing("c", "停车诱导")]);
  await site.remove([{ kind: "product", id: "a" }]);
  await command.rebuild?.finish();
  for (const engine of [site, command]) {
    expect((await found(engine, "停车")).sort()).toEqual(["b", "c"]);
    await engine.close();
  }
});

test("takes up the segments that another process settles, and keeps few changes of its own", async () => {
  const folder = newFolder();
  const writer = openEmbeddedEngine(folder);
  const reader = openLiveIndex(folder);
  for (let from = 0; from < 2_400; from += 300) {
    await writer.index(Array.from({ length: 300 }, (_, place) => document(from + place, place % 8, 0)));
    reader.refresh();
    expect(reader.size()).toBe(from + 300);
    const unsettled = reader.parts().filter((part) => part.file === null);
    expect(unsettled.reduce((sum, part) => sum + part.segment.size, 0)).toBeLessThanOrEqual(1_000);
  }
  await writer.index([document(5, 7, 7)]);
  reader.refresh();
  expect(reader.size()).toBe(2_400);
  const place = reader.find({ kind: "product", id: "d5" });
  expect(place && reader.read(place).document.title).toBe("养老系统");
  reader.close();
  await writer.close();
});

test("holds the segments of threads over one index in memory once", async () => {
  const folder = newFolder();
  const channel = `test-${folder}`;
  const writer = openLiveIndex(folder, shareSegments(channel));
  const reader = openLiveIndex(folder, shareSegments(channel));
  const rebuild = writer.rebuild("");
  rebuild.put([document(1, 0, 1), document(2, 0, 1)]);
  rebuild.finish();
  reader.refresh();
  const [ours, theirs] = [writer, reader].map((index) => index.parts()[0]?.segment.kinds);
  expect(theirs?.length).toBe(2);
  expect(theirs?.buffer).toBeInstanceOf(SharedArrayBuffer);
  ours?.fill(3);
  expect([...(theirs ?? [])]).toEqual([3, 3]);
  reader.close();
  writer.close();
});

test("sets more changes in segments than it holds in memory, and loses none of them", async () => {
  const folder = newFolder();
  const engine = openEmbeddedEngine(folder);
  const ids = Array.from({ length: 2_600 }, (_, place) => place);
  for (let from = 0; from < ids.length; from += 400) {
    await engine.index(ids.slice(from, from + 400).map((id) => document(id, id % 8, (id * 3) % 8)));
  }
  await engine.index([thing("d7", "独一无二的平台")]);
  await engine.close();
  const again = openEmbeddedEngine(folder);
  expect(await again.size()).toBe(ids.length);
  expect((await ask(again, "公园")).total).toBe(
    ids.filter((id) => id !== 7 && (id % 8 === 4 || (id * 3) % 8 === 4)).length,
  );
  expect(await found(again, "独一无二")).toEqual(["d7"]);
  expect(await found(again, '"直播系统"', { size: 100 })).not.toContain("d7");
  await again.close();
});

test("passes over an end of the log that a dying process left, and writes on", async () => {
  const folder = newFolder();
  const engine = openEmbeddedEngine(folder);
  await engine.index([thing("a", "停车系统"), thing("b", "停车平台")]);
  await engine.close();
  const [log = ""] = readdirSync(folder).filter((name) => name.endsWith(".log"));
  appendFileSync(path.join(folder, log), Buffer.from([200, 0, 0, 0, 1, 2, 3, 4, 123, 34]));
  const again = openEmbeddedEngine(folder);
  expect((await found(again, "停车")).sort()).toEqual(["a", "b"]);
  await again.index([thing("c", "停车诱导")]);
  await again.close();
  const third = openEmbeddedEngine(folder);
  expect((await found(third, "停车")).sort()).toEqual(["a", "b", "c"]);
  await third.close();
});

test("holds nothing, and so asks for a rebuild, when a file of it is cut short", async () => {
  const folder = newFolder();
  const engine = openEmbeddedEngine(folder);
  await engine.rebuild?.start();
  await engine.rebuild?.add([thing("a", "停车系统")]);
  await engine.rebuild?.finish();
  await engine.close();
  const [segment = ""] = readdirSync(folder).filter((name) => name.endsWith(".segment"));
  truncateSync(path.join(folder, segment), 64);
  const again = openEmbeddedEngine(folder);
  expect(await again.size()).toBe(0);
  await again.index([thing("b", "停车平台")]);
  expect(await found(again, "停车")).toEqual(["b"]);
  await again.close();
});

test("killed while it indexes, holds after the start exactly what a rebuild would", async () => {
  const folder = newFolder();
  const acknowledged = await indexUntilKilled(folder, 150);
  const engine = openEmbeddedEngine(folder);
  const size = await engine.size();
  expect(size).toBeGreaterThanOrEqual(acknowledged);
  const fresh = openEmbeddedEngine(null);
  await fresh.index(Array.from({ length: size }, (_, id) => document(id, id % 8, (id * 3) % 8)));
  for (const word of WORDS) await sameAnswers(engine, fresh, word);
  await engine.close();
  await fresh.close();
}, 60_000);

async function sameAnswers(one: SearchEngine, other: SearchEngine, word: string): Promise<void> {
  const [left, right] = [await ask(one, word, { size: 100 }), await ask(other, word, { size: 100 })];
  expect(left.total).toBe(right.total);
  expect(left.hits.map((hit) => hit.id)).toEqual(right.hits.map((hit) => hit.id));
}

/** Starts a process that indexes one document after the other, kills it after so many, and tells how many it had done. */
async function indexUntilKilled(folder: string, after: number): Promise<number> {
  const child = spawn(process.execPath, [new URL("./indexing-process.ts", import.meta.url).pathname, folder]);
  let done = 0;
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += String(chunk);
  });
  for await (const line of createInterface({ input: child.stdout })) {
    done = Number(line);
    if (done === after) child.kill("SIGKILL");
  }
  if (done < after) throw new Error(`the indexing process ended early: ${said}`);
  return done;
}
