import { describe, expect, it } from "vitest";
import { newId, parseId, toId } from "../../app/kernel/ids.ts";

describe("ids", () => {
  it("sort by the moment they were made", () => {
    const early = newId(Date.UTC(2026, 0, 1));
    const late = newId(Date.UTC(2026, 0, 1) + 1);
    expect(early < late).toBe(true);
    expect(early).toHaveLength(26);
  });

  it("do not repeat within a millisecond", () => {
    expect(new Set(Array.from({ length: 1_000 }, () => newId(0))).size).toBe(1_000);
  });

  it("are read from outside only when they can be one", () => {
    const id = newId<"call">(0);
    expect(parseId<"call">(id)).toBe(id);
    for (const text of [undefined, "", "x", `${id}0`, id.toUpperCase().replace("0", "U"), "../../etc/passwd"]) {
      expect(parseId(text)).toBeUndefined();
    }
    expect(() => toId("x")).toThrow();
  });
});
