import { describe, expect, it } from "vitest";
import { readConfig } from "../../app/adapters/config.ts";

const made = () => ({ sessionSecret: "s".repeat(40), signingKey: "k".repeat(64) });

describe("the configuration", () => {
  it("needs nothing in the demo", () => {
    const reading = readConfig({}, made);
    expect(reading.ok && [reading.config.port, reading.config.baseUrl, reading.config.isDemo]).toEqual([
      3000,
      "http://localhost:3000",
      true,
    ]);
  });

  it("names every problem at once", () => {
    const reading = readConfig(
      { PORT: "eighty", SMTP_URL: "http://relay", BASE_URL: "ftp://x", SESSION_SECRET: "short" },
      undefined,
    );
    const problems = reading.ok ? [] : reading.problems;
    for (const name of ["PORT", "SMTP_URL", "BASE_URL", "SESSION_SECRET", "SIGNING_KEY"]) {
      expect(problems.some((problem) => problem.startsWith(`${name}:`))).toBe(true);
    }
  });

  it("asks production for its own secrets and never lets it move the clock", () => {
    const reading = readConfig({ JIEBANG_CLOCK_FILE: "/tmp/x" }, undefined);
    expect(reading.ok ? [] : reading.problems.map((problem) => problem.split(":")[0])).toEqual([
      "SESSION_SECRET",
      "SIGNING_KEY",
      "BASE_URL",
      "JIEBANG_CLOCK_FILE",
    ]);
  });

  it("takes an empty variable for one that is not set", () => {
    expect(readConfig({ SMTP_URL: "", MEILI_URL: "" }, made).ok).toBe(true);
  });

  it("takes a search server with its key and a prefix for its indexes", () => {
    const reading = readConfig({ MEILI_URL: "http://127.0.0.1:7700", MEILI_API_KEY: "k", MEILI_INDEX: "site-1" }, made);
    expect(reading.ok && [reading.config.meiliUrl, reading.config.meiliKey, reading.config.meiliIndex]).toEqual([
      "http://127.0.0.1:7700",
      "k",
      "site-1",
    ]);
    const wrong = readConfig({ MEILI_API_KEY: "k", MEILI_INDEX: "a b" }, made);
    expect(wrong.ok ? [] : wrong.problems.map((problem) => problem.split(":")[0])).toEqual([
      "MEILI_INDEX",
      "MEILI_URL",
    ]);
  });
});
