import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { openLiveIndex } from "../../app/search/embedded/live-index.ts";
import {
  holdsText,
  type LogEntry,
  mostBytes,
  pack,
  readEntry,
  writeEntry,
} from "../../app/search/embedded/record-format.ts";
import { openLog } from "../../app/search/embedded/record-log.ts";
import { SEARCH_KINDS } from "../../app/search/engine.ts";
import { thing } from "./found-things.ts";

const root = mkdtempSync(path.join(tmpdir(), "jiebang-records-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

// Halves of pairs, noughts and all: what is indexed comes from people and from their files.
const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("", "智慧停车", "\ud842", "\u0000", "a\udc00b"));
const put = fc.record({
  put: fc.record({
    document: fc.record({
      kind: fc.constantFrom(...SEARCH_KINDS),
      id: fc.string(),
      ref: fc.option(fc.string()),
      title: text,
      titleOther: text,
      body: text,
      organization: text,
      tags: text,
      facets: fc.record({ domain: fc.array(fc.string()), city: fc.array(fc.string()) }, { requiredKeys: [] }),
      figures: fc.constant([]),
      publishedAt: fc.integer(),
      deadline: fc.option(fc.integer()),
      amount: fc.option(fc.integer()),
    }),
    plain: fc.tuple(fc.option(text), fc.option(text), fc.option(text), fc.option(text)),
    concepts: fc.array(fc.nat()),
    titleUnits: fc.array(fc.string()),
    corners: fc.array(fc.nat()),
  }),
});
const removal = fc.record({ remove: fc.record({ kind: fc.constantFrom(...SEARCH_KINDS), id: fc.string() }) });
const entries = fc.array(fc.oneof(put, removal), { maxLength: 6 });

function written(entry: LogEntry): Buffer {
  const packed = pack(entry);
  const bytes = Buffer.alloc(mostBytes(packed));
  return bytes.subarray(0, writeEntry(bytes, 0, packed));
}

test("reads from the log what was written, whatever is in it, and once more after a restart", () => {
  let files = 0;
  fc.assert(
    fc.property(entries, entries, (some, more) => {
      files += 1;
      const file = path.join(root, `${files}.log`);
      const log = openLog(file, 0);
      const places: number[] = [];
      for (const batch of [some, more]) log.append((add) => places.push(...batch.map((entry) => add(entry))));
      expect(places.map((place) => log.read(place))).toEqual([...some, ...more]);
      log.close();
      const again = openLog(file, 0);
      const replayed: LogEntry[] = [];
      expect(again.replay(0, (entry) => replayed.push(entry))).toBe(again.size());
      expect(replayed).toEqual([...some, ...more]);
      again.close();
    }),
    { numRuns: 60 },
  );
});

test("tells where entries begin, also when more is added than is written at once", () => {
  const log = openLog(path.join(root, "large.log"), 0);
  const long = "停车诱导".repeat(50_000);
  const places: number[] = [];
  log.append((add) => {
    for (let id = 0; id < 8; id += 1) places.push(add({ remove: { kind: "product", id: `${id}${long}` } }));
  });
  const ids = places.map((place) => {
    const entry = log.read(place);
    return "remove" in entry ? entry.remove.id.slice(0, 1) : "";
  });
  expect(ids.join("")).toBe("01234567");
  log.close();
});

test("finds in an entry what stands in one of its texts, and nothing that two of them make together", () => {
  const document = thing("a", "停车", { body: "诱导 车位" });
  const bytes = written({
    put: { document, plain: [null, null, "引导屏", null], concepts: [], titleUnits: [], corners: [] },
  });
  expect(readEntry(bytes)).toMatchObject({ put: { document } });
  for (const text of ["停车", "诱导", "车位", "引导屏"]) expect(holdsText(bytes, text)).toBe(true);
  for (const text of ["停车诱导", "车位引导", "product"]) expect(holdsText(bytes, text)).toBe(false);
});

test("an index of another version is empty, and so built anew", () => {
  const folder = path.join(root, "older");
  const index = openLiveIndex(folder);
  index.put([thing("a", "停车系统")]);
  index.close();
  const manifest = path.join(folder, "manifest.json");
  const told = JSON.parse(readFileSync(manifest, "utf8"));
  writeFileSync(manifest, JSON.stringify({ ...told, version: "of another shape" }));
  const again = openLiveIndex(folder);
  expect(again.size()).toBe(0);
  again.put([thing("b", "停车平台")]);
  expect(again.size()).toBe(1);
  again.close();
});
