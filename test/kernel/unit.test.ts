import { describe, expect, it } from "vitest";
import { compareFigures, readUnit } from "../../app/kernel/unit.ts";

const compare = (a: number, unitA: string | null, b: number, unitB: string | null) =>
  compareFigures({ figure: a, unit: unitA }, { figure: b, unit: unitB });

describe("units", () => {
  it.each([
    [1_000, "s", 1_000_000, "ms", 0],
    [1_000, "分钟", 60_000, "秒", 0],
    [2_000, "小时", 90_000, "min", 1],
    [1_000, "km", 1_000_000, "米", 0],
    [1_000, "KM/H", 16_667, "m/min", -1],
    [60_000, "km/h", 1_000_000, "m/min", 0],
    [1_000, "亩", 666_667, "平方米", -1],
    [3_000, "亩", 2_000_000, "m²", 0],
    [100_000, "℃", 212_000, "℉", 0],
    [1_000, "%", 10_000, "‰", 0],
    [1_000, "Gbps", 1_000_000, "Mbit/s", 0],
    [1_000, "万个", 10_000_000, "个", 0],
    [1_000, "台", 1_000, "套", 0],
    [64_000, "路", 64_000, "channels", 0],
    [1_000, "年", 12_000, "个月", 0],
    [1_000, "mW", 1_000, "MW", -1],
    [5_000, "厂家", 4_000, "厂家", 1],
    [5_000, null, 4_000, null, 1],
  ])("%d %s against %d %s gives %d", (a, unitA, b, unitB, sign) => {
    expect(compare(a, unitA, b, unitB)).toBe(sign);
  });

  it.each([
    ["天", "工作日"],
    ["天", "月"],
    ["%", "百分点"],
    ["s", "m"],
    ["台", "人"],
    ["km", "km/h"],
    ["个", null],
  ])("does not compare %s with %s", (a, b) => {
    expect(compare(1_000, a, 1_000, b)).toBeUndefined();
  });

  it("takes any text for a unit", () => {
    for (const text of ["/", "//", "万万万万万", "__proto__", "constructor", "", " ", "m/s/s"]) {
      expect(typeof readUnit(text).dimension).toBe("string");
      expect(compare(1_000, text, 1_000, text)).toBe(0);
    }
  });
});
