import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureText, parseFigure } from "../../app/kernel/figure.ts";
import { MOST_FEN, parseWan, wanText } from "../../app/kernel/money.ts";
import { parsePercent, percentText, shareOf } from "../../app/kernel/share.ts";

describe("money in 万元", () => {
  it("is read as whole fen, thousands marks and full width included", () => {
    expect(parseWan("2,400.5")).toBe(2_400_500_000);
    expect(parseWan("２４００")).toBe(2_400_000_000);
    expect(parseWan("0.000001")).toBe(1);
    expect(parseWan("0")).toBe(0);
  });

  it("is refused when it is none, negative, finer than a fen, or beyond what we take", () => {
    for (const text of ["", "abc", "-1", "1.0000001", "1e9", "NaN", "∞", "1 000 000 000 0", "99999999999"]) {
      expect(parseWan(text), text).toBeUndefined();
    }
  });

  it("comes back from its text as it was", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: MOST_FEN }), (fen) => parseWan(wanText(fen)) === fen));
  });
});

describe("figures", () => {
  it("keep three decimals and refuse a fourth", () => {
    expect(parseFigure("99.5")).toBe(99_500);
    expect(parseFigure("-3.125")).toBe(-3_125);
    expect(parseFigure("1.2345")).toBeUndefined();
    expect(parseFigure("")).toBeUndefined();
  });

  it("come back from their text as they were", () => {
    const range = { min: -999_999_999_999_999, max: 999_999_999_999_999 };
    fc.assert(fc.property(fc.integer(range), (milli) => parseFigure(figureText(milli)) === milli));
  });
});

describe("shares", () => {
  it("are read to the hundredth of a percent between 0 and 100", () => {
    expect(parsePercent("12.34 %")).toBe(1_234);
    expect(parsePercent("100")).toBe(10_000);
    for (const text of ["-1", "100.01", "101", "1.234", "", "x"]) expect(parsePercent(text), text).toBeUndefined();
  });

  it("come back from their text as they were", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 10_000 }), (share) => parsePercent(percentText(share)) === share));
  });

  it("are not applicable where there is no whole", () => {
    expect(shareOf(0, 0)).toBeNull();
    expect(shareOf(1, 3)).toBe(3_333);
  });
});
