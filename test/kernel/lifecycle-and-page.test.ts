import { describe, expect, it } from "vitest";
import { type Transition, transitionOf, verbsFor } from "../../app/kernel/lifecycle.ts";
import { LAST_PAGE, pageNumber } from "../../app/kernel/page.ts";
import { refusal } from "../../app/kernel/refusal.ts";
import { refusedFor } from "../../app/kernel/result.ts";

const TABLE: readonly Transition<"draft" | "shown", "show" | "hide", "owner" | "clock">[] = [
  { from: ["draft"], verb: "show", to: "shown", who: ["owner", "clock"] },
  { from: ["shown"], verb: "hide", to: "draft", who: ["owner"], needsNote: true },
];

describe("a life as a table", () => {
  it("says where a verb leads from a state, and nothing where it means nothing", () => {
    expect(transitionOf(TABLE, "draft", "show")?.to).toBe("shown");
    expect(transitionOf(TABLE, "draft", "hide")).toBeUndefined();
  });

  it("lists the verbs of a role in a state", () => {
    expect(verbsFor(TABLE, "shown", "owner")).toEqual(["hide"]);
    expect(verbsFor(TABLE, "shown", "clock")).toEqual([]);
  });
});

describe("page numbers from outside", () => {
  it("are held between one and the last page", () => {
    expect(["3", null, "0", "-1", "x", "1.5", "1e9"].map(pageNumber)).toEqual([3, 1, 1, 1, 1, 1, LAST_PAGE]);
  });
});

describe("several reasons at once", () => {
  it("put the first in front and need at least one", () => {
    const result = refusedFor([refusal("a.b"), refusal("c.d")]);
    expect([result.refusal.code, result.more.map((one) => one.code)]).toEqual(["a.b", ["c.d"]]);
    expect(() => refusedFor([])).toThrow();
  });
});
