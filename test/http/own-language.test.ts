import { describe, expect, it } from "vitest";
import { VISITOR } from "../../app/domain/accounts/actor.ts";
import { inOwnLanguage } from "../../app/http/own-language.ts";
import { newRequestFacts } from "../../app/http/request-context.ts";
import { NOON, testWorld } from "../support/test-world.ts";

const world = testWorld();

function visitTo(path: string) {
  const facts = newRequestFacts({ world, id: "1", nonce: "n", now: NOON, address: "::1", locale: "en" });
  return {
    world,
    db: world.db,
    facts,
    actor: VISITOR,
    locale: "en" as const,
    now: NOON,
    url: new URL(path, "http://localhost"),
  };
}

describe("an address without a language", () => {
  it("goes on to the reader's language with everything it asked", () => {
    for (const path of ["/calls", "/calls/01k6a2e7e7ctvgba3sn3zj10pz", "/search?q=%E5%81%9C%E8%BD%A6", "/check"]) {
      expect(inOwnLanguage(visitTo(path))?.headers.get("location")).toBe(`/en${path}`);
    }
  });

  it("stays where it is when it is no public page", () => {
    for (const path of ["/nowhere", "/office", "/", "/callsx", "//calls"])
      expect(inOwnLanguage(visitTo(path))).toBeUndefined();
  });
});
