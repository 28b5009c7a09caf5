import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { HOME, sourceFiles } from "../support/source-files.ts";

const README = readFileSync(path.join(HOME, "README.md"), "utf8");

describe("the README", () => {
  it("names files, pictures and decisions that exist", () => {
    const named = [...README.matchAll(/`((?:app|test|emails|docs|db)\/[^`\s]+)`|\]\((docs\/[^)]+)\)/g)].map(
      (match) => match[1] ?? match[2] ?? "",
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !existsSync(path.join(HOME, name)))).toEqual([]);
  });

  it("gives the two commands that CI and a newcomer run, and CI calls nothing else", () => {
    const ci = readFileSync(path.join(HOME, ".ci/run"), "utf8");
    expect(README).toContain("npm ci && npm run demo");
    expect(README).toContain("npm ci && npm test");
    const commands = ci.split("\n").filter((line) => line !== "" && !/^(#|set |cd )/.test(line));
    expect(commands).toEqual(["npm ci && npm test"]);
  });

  it("says of every environment variable that the program reads what it is for", () => {
    const config = sourceFiles("app/adapters").find((file) => file.path.endsWith("/config.ts"))?.text ?? "";
    const names = [...config.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map((match) => match[1] ?? "");
    const operations = readFileSync(path.join(HOME, "docs/operations.md"), "utf8");
    expect(names.length).toBeGreaterThan(8);
    expect(names.filter((name) => !operations.includes(`\`${name}\``))).toEqual([]);
  });
});
