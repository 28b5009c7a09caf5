import { describe, expect, it } from "vitest";
import { sizeClassOf } from "../../../app/domain/organizations/size-class.ts";
import { WAN } from "../../../app/kernel/money.ts";

const classOf = (industry: string | null, staffCount: number | null, wan: number | null) =>
  sizeClassOf({ industry, staffCount, revenue: wan === null ? null : wan * WAN });

describe("the size of an enterprise (工信部联企业〔2011〕300 号)", () => {
  it("takes both limits of a class; missing either drops to the next", () => {
    expect(classOf("I65", 300, 10_000)).toBe("large");
    expect(classOf("I65", 299, 10_000)).toBe("medium");
    expect(classOf("I65", 1_280, 9_999)).toBe("medium");
    expect(classOf("I65", 99, 5_000)).toBe("small");
    expect(classOf("I65", 10, 50)).toBe("small");
    expect(classOf("I65", 9, 50)).toBe("micro");
    expect(classOf("I65", 100, 49)).toBe("micro");
  });

  it("measures each trade by its own figures", () => {
    expect(["C39", "F51", "F52", "G54", "G59", "H62", "I63"].map((code) => classOf(code, 200, 3_000))).toEqual([
      "small",
      "small",
      "medium",
      "small",
      "medium",
      "medium",
      "medium",
    ]);
    expect(classOf("A01", null, 500)).toBe("medium");
    expect(classOf("R87", 16, null)).toBe("small");
  });

  it("says nothing where a figure is lacking or the trade is measured by assets too", () => {
    expect([classOf(null, 10, 10), classOf("I65", null, 10), classOf("I65", 10, null)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    for (const code of ["E47", "K70", "L72"]) expect(classOf(code, 100, 100)).toBeUndefined();
  });
});
