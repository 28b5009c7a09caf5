import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openFileStore, sniffType } from "../../app/adapters/file-store.ts";

const folder = mkdtempSync(path.join(tmpdir(), "jiebang-files-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PNG = Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489", "hex");
const ELF = Buffer.concat([Buffer.from("7f454c4602010100", "hex"), Buffer.alloc(60)]);
const EXE = Buffer.concat([Buffer.from("MZ"), Buffer.alloc(120)]);

describe("the file store", () => {
  it("gives back the very bytes by their hash, and keeps equal bytes once", async () => {
    const store = openFileStore(folder);
    const first = await store.put(Buffer.from("标书"));
    expect(await store.put(Buffer.from("标书"))).toEqual(first);
    const stream = store.read(first.sha256);
    expect(await new Response(stream).text()).toBe("标书");
    expect(
      readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()),
    ).toHaveLength(1);
  });

  it("has nothing under a hash it never saw, and no way out of its folder", () => {
    const store = openFileStore(folder);
    expect(store.read("0".repeat(64))).toBeUndefined();
    expect(store.read("../../../../etc/passwd")).toBeUndefined();
  });
});

describe("what a file is", () => {
  it("is told by its bytes, not by its name", async () => {
    expect(await sniffType("图.png", PNG)).toBe("image/png");
    expect(await sniffType("说明.txt", Buffer.from("需求说明"))).toBe("text/plain");
    expect(await sniffType("表.csv", Buffer.from("a,b\n"))).toBe("text/csv");
    for (const [name, bytes] of [
      ["标书.pdf", ELF],
      ["标书.pdf", EXE],
      ["标书.pdf", PNG],
      ["图.png", Buffer.from("<svg/>")],
      ["x.html", Buffer.from("<script>")],
      ["x.exe", EXE],
    ] as const) {
      expect([name, await sniffType(name, bytes)]).toEqual([name, undefined]);
    }
  });
});
