import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { HOME, sourceFiles } from "../support/source-files.ts";

const MOST_RUNTIME_DEPENDENCIES = 45;

/** Floors for security and for what we build on. */
const FLOORS: Readonly<Record<string, string>> = {
  "react-router": "8.3.0",
  react: "19.2.8",
  nodemailer: "9.1.1",
  "drizzle-orm": "0.45.2",
  vite: "8.0.16",
};

const versions = z.record(z.string(), z.string());
const manifest = z
  .object({ dependencies: versions, devDependencies: versions, optionalDependencies: versions })
  .parse(JSON.parse(readFileSync(path.join(HOME, "package.json"), "utf8")));
const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.looseObject({
        optionalDependencies: versions.optional(),
        version: z.string().optional(),
        resolved: z.string().optional(),
        hasInstallScript: z.boolean().optional(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(path.join(HOME, "package-lock.json"), "utf8")));

describe("the dependencies", () => {
  it("are at least as new as the floors", () => {
    for (const [name, floor] of Object.entries(FLOORS)) {
      const installed = lock.packages[`node_modules/${name}`]?.version ?? "0";
      expect(`${name} ${compare(installed, floor) >= 0}`).toBe(`${name} true`);
    }
  });

  it("keep every React Router package at one version", () => {
    const found = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(([name]) =>
      /^(@react-router\/|react-router$)/.test(name),
    );
    expect(found.length).toBeGreaterThanOrEqual(3);
    expect(new Set(found.map(([, version]) => version)).size).toBe(1);
  });

  it("are pinned exactly, few, and each earned its line in the decisions", () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(MOST_RUNTIME_DEPENDENCIES);
    const decisions = readdirSync(path.join(HOME, "docs/decisions"))
      .map((name) => readFileSync(path.join(HOME, "docs/decisions", name), "utf8"))
      .join("\n");
    expect(Object.keys(all).filter((name) => !decisions.includes(`\`${name}\``))).toEqual([]);
  });

  it("bring no server components and name no download address", () => {
    expect(Object.keys(lock.packages).filter((name) => /react-server-dom-/.test(name))).toEqual([]);
    expect(Object.values(lock.packages).filter((one) => one.resolved !== undefined)).toEqual([]);
    expect(existsSync(path.join(HOME, "node_modules/react-server-dom-webpack"))).toBe(false);
  });

  it("lock every optional binary that a package names, or `npm ci` would refuse the lock file", () => {
    const wanted = Object.values(lock.packages).flatMap((one) => Object.keys(one.optionalDependencies ?? {}));
    expect(wanted.length).toBeGreaterThan(50);
    const locked = Object.keys(lock.packages).map((name) => name.split("node_modules/").at(-1));
    expect(wanted.filter((name) => !locked.includes(name))).toEqual([]);
  });

  it("get no SQL but literals", () => {
    const faults = sourceFiles("app", "db")
      .filter((file) => /sql\.(raw|identifier)\(\s*(?!["'`][^$]*?["'`]\s*\))/.test(file.text))
      .map((file) => file.path);
    expect(faults).toEqual([]);
  });
});

function compare(one: string, other: string): number {
  const [a, b] = [one.split(".").map(Number), other.split(".").map(Number)];
  for (const place of [0, 1, 2]) {
    const difference = (a[place] ?? 0) - (b[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
