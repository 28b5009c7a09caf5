import { describe, expect, it } from "vitest";
import { addDays, beijingDate, beijingMinute, beijingStamp, instantInBeijing } from "../../app/kernel/instant.ts";

describe("instants", () => {
  it("count in Beijing time, eight hours ahead of UTC all year", () => {
    expect(instantInBeijing("2026-12-18", "17:00")).toBe(Date.UTC(2026, 11, 18, 9));
    expect(instantInBeijing("2026-07-01")).toBe(Date.UTC(2026, 5, 30, 16));
    expect(beijingDate(Date.UTC(2026, 11, 31, 16))).toBe("2027-01-01");
    expect(beijingMinute(Date.UTC(2026, 11, 18, 9))).toBe("2026-12-18T17:00");
    expect(beijingStamp(Date.UTC(2026, 11, 18, 9, 0, 0, 7))).toBe("2026-12-18 17:00:00.007");
  });

  it("are none for days and times that do not exist", () => {
    for (const [day, time] of [
      ["2026-02-30", "10:00"],
      ["2026-13-01", "10:00"],
      ["2026-01-01", "25:00"],
      ["26-01-01", "10:00"],
      ["2026-01-01", "ten"],
    ] as const) {
      expect(instantInBeijing(day, time), `${day} ${time}`).toBeUndefined();
    }
  });

  it("add days over the ends of months and years", () => {
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
  });
});
