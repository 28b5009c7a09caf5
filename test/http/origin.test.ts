import { describe, expect, it } from "vitest";
import { demoPassPath, readDemoPass } from "../../app/http/demo-pass.ts";
import { clearedFlash, doneFlash, flashCookie, readFlash } from "../../app/http/flash.ts";
import { isSameOrigin, securityHeaders } from "../../app/http/headers.ts";
import { safePath } from "../../app/http/visit.ts";
import { newId } from "../../app/kernel/ids.ts";
import { NOON, testWorld } from "../support/test-world.ts";

const { config } = testWorld();
const post = (headers: Record<string, string>) =>
  new Request("http://localhost:3000/view", { method: "POST", headers: { host: "localhost:3000", ...headers } });

describe("a changing request", () => {
  it("is taken from our own pages only", () => {
    expect(isSameOrigin(config, post({ origin: "http://localhost:3000" }))).toBe(true);
    for (const headers of [
      {},
      { origin: "null" },
      { origin: "http://evil.example" },
      { origin: "http://localhost:3000.evil.example" },
      { origin: "https://localhost:3000@evil.example" },
      { origin: "http://localhost:3000", "sec-fetch-site": "cross-site" },
      { origin: "http://localhost:3000", "sec-fetch-site": "same-site" },
    ]) {
      expect([headers, isSameOrigin(config, post(headers))]).toEqual([headers, false]);
    }
  });
});

describe("a path to go on to", () => {
  it("stays on this site", () => {
    expect(safePath("/firm/bids?x=1#y", "/")).toBe("/firm/bids?x=1#y");
    for (const path of [
      "//evil.example",
      "https://evil.example",
      "/\\evil.example",
      "javascript:alert(1)",
      "/a\nb",
      "",
      null,
      undefined,
    ]) {
      expect([path, safePath(path, "/home")]).toEqual([path, "/home"]);
    }
  });
});

describe("the sentence for the next page", () => {
  const world = testWorld();
  const bring = (line: string) => new Request("http://localhost/", { headers: { cookie: line.split(";")[0] ?? "" } });

  it("arrives as it was sent", () => {
    expect(readFlash(world, bring(flashCookie(world, doneFlash("saved", { count: 2 }))))).toEqual({
      tone: "done",
      code: "saved",
      params: { count: 2 },
    });
  });

  it("is not believed when it was changed or signed by somebody else", () => {
    const line = flashCookie(world, doneFlash("saved"));
    expect(readFlash(world, bring(line.replace(/=./, "=A")))).toBeUndefined();
    expect(readFlash(testWorld(), bring(line))).toBeUndefined();
    expect(readFlash(world, bring(clearedFlash(world)))).toBeUndefined();
  });
});

describe("a demo pass", () => {
  const id = newId<"person">(NOON);
  it("lets in whom it names, in the demo only", () => {
    const pass = demoPassPath(config, id).slice("/demo/".length);
    expect(readDemoPass(config, pass)).toBe(id);
    expect(readDemoPass({ ...config, isDemo: false }, pass)).toBeUndefined();
    expect(readDemoPass(config, pass.replace(id, newId<"person">(NOON)))).toBeUndefined();
  });
});

describe("the headers of every answer", () => {
  it("allow nothing inline, nothing from elsewhere and no framing", () => {
    const policy = securityHeaders(config, "n0nce")["Content-Security-Policy"] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(securityHeaders({ ...config, baseUrl: "https://x.example" }, "n")["Strict-Transport-Security"]).toMatch(
      /max-age=\d{8}/,
    );
  });
});
