import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { HOME } from "../support/source-files.ts";

const MOST_GZIPPED_BYTES = 60 * 1024;
const ASSETS = path.join(HOME, "build/client/assets");
const ENTRY = path.join(HOME, "build/server/index.js");

/** A script and everything that it imports, by file name. */
function scriptsFrom(name: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const text = readFileSync(path.join(ASSETS, name), "utf8");
  for (const [, imported = ""] of text.matchAll(/(?:from|import)\s*\(?\s*["']\.\/([^"']+\.js)["']/g))
    scriptsFrom(imported, seen);
  return seen;
}

describe("the build", () => {
  it("gives every page one script of at most 60 KB gzipped with all that it imports, React not among it", () => {
    const entries = readdirSync(ASSETS).filter((name) => /^entry\.client-.*\.js$/.test(name));
    expect(entries).toHaveLength(1);
    const scripts = [...scriptsFrom(entries[0] ?? "")].map((name) => readFileSync(path.join(ASSETS, name)));
    const bytes = scripts.reduce((sum, script) => sum + gzipSync(script).byteLength, 0);
    console.info(`script of a public page: ${(bytes / 1024).toFixed(2)} KB gzipped`);
    expect(bytes).toBeGreaterThan(500);
    expect(bytes).toBeLessThanOrEqual(MOST_GZIPPED_BYTES);
    expect(scripts.some((script) => script.includes("react.element") || script.includes("react.transitional"))).toBe(
      false,
    );
  });

  it("says what to do when an old Node starts it", (context) => {
    const host = process.env.npm_node_execpath ?? "";
    const version = existsSync(host) ? spawnSync(host, ["--version"], { encoding: "utf8" }).stdout : "";
    if (!/^v(1\d|2[0-3])\./.test(version)) context.skip("the Node that npm runs on is not an old one here");
    const run = spawnSync(host, [ENTRY, "serve"], { encoding: "utf8", env: {} });
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("npm run demo");
    expect(run.stderr).not.toContain("at ");
  });

  it("names every problem of the configuration at once and starts nothing", () => {
    const run = spawnSync(process.execPath, [ENTRY, "serve"], {
      encoding: "utf8",
      env: { PORT: "x", SMTP_URL: "nowhere" },
    });
    expect(run.status).toBe(1);
    for (const name of ["PORT", "SMTP_URL", "SESSION_SECRET", "SIGNING_KEY", "BASE_URL"])
      expect(run.stderr).toContain(`${name}:`);
  });

  it("runs as in production unless it is told otherwise", () => {
    const tell = "data:text/javascript,process.on('exit',()=>console.error(process.env.NODE_ENV))";
    const kindOf = (env: Record<string, string>) =>
      spawnSync(process.execPath, ["--import", tell, ENTRY, "help"], { encoding: "utf8", env }).stderr.trim();
    expect(kindOf({})).toBe("production");
    expect(kindOf({ NODE_ENV: "development" })).toBe("development");
  });
});
