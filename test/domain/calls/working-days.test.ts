import { describe, expect, it } from "vitest";
import { earliestDeadline, proposeTimeline, timelineOf } from "../../../app/domain/calls/call-timeline.ts";
import {
  daysBetween,
  holidayYear,
  isWorkingDay,
  workingDayFrom,
  workingDayUpTo,
} from "../../../app/domain/calls/working-days.ts";
import { beijingDate, beijingMinute } from "../../../app/kernel/instant.ts";
import { at } from "./office-world.ts";

describe("working days in China", () => {
  it("knows holidays and the weekends worked in exchange in 2026", () => {
    expect(isWorkingDay("2026-02-13")).toBe(true);
    expect(isWorkingDay("2026-02-14")).toBe(true);
    for (const off of ["2026-02-15", "2026-02-20", "2026-02-23"]) expect(isWorkingDay(off)).toBe(false);
    expect(isWorkingDay("2026-02-28")).toBe(true);
    expect(isWorkingDay("2026-03-01")).toBe(false);
    expect(isWorkingDay("2026-10-10")).toBe(true);
    expect(isWorkingDay("2026-10-08")).toBe(true);
  });

  it("ends a period on the next working day when it ends on a day off", () => {
    expect(workingDayFrom("2026-10-01")).toBe("2026-10-08");
    expect(workingDayFrom("2026-05-01")).toBe("2026-05-06");
    expect(workingDayFrom("2026-03-02")).toBe("2026-03-02");
    expect(workingDayUpTo("2026-10-07")).toBe("2026-09-30");
  });

  it("says when a year's exchanges are not announced yet, and still knows the statutory days", () => {
    expect(holidayYear("2027-03-01")?.isAnnounced).toBe(false);
    expect(isWorkingDay("2027-02-08")).toBe(false);
    expect(holidayYear("2031-01-01")).toBeUndefined();
  });

  it("counts days by Beijing's calendar, the first day not counted", () => {
    expect(daysBetween(at("2026-03-02", "23:59"), at("2026-03-22", "00:01"))).toBe(20);
    expect(daysBetween(at("2026-03-02", "00:00"), at("2026-03-02", "23:59"))).toBe(0);
  });
});

describe("the proposed timeline", () => {
  it("gives a statutory tender its twenty days and ends at 17:00 in Beijing on a working day", () => {
    const proposed = proposeTimeline("GOV_PROCUREMENT", at("2026-09-11", "10:00"));
    expect(beijingMinute(proposed.deadline)).toBe("2026-10-08T17:00");
    expect(daysBetween(at("2026-09-11", "10:00"), proposed.deadline)).toBeGreaterThanOrEqual(20);
    expect(isWorkingDay(beijingDate(proposed.questionsUntil))).toBe(true);
    expect(proposed.questionsUntil).toBeLessThan(proposed.deadline);
  });

  it("finds the earliest deadline that the law allows", () => {
    expect(beijingMinute(earliestDeadline("SOE_PLATFORM", at("2026-03-02", "10:00")))).toBe("2026-03-23T17:00");
    expect(beijingMinute(earliestDeadline("SOCIAL_INVESTMENT", at("2026-03-02", "10:00")))).toBe("2026-03-02T17:00");
  });

  it("lists every moment of a call and what time does then", () => {
    const call = { publishAt: 1, publishedAt: null, questionsUntil: 2, deadline: 3 };
    expect(timelineOf(call)).toEqual([
      { name: "publication", at: 1, verb: "publish" },
      { name: "questions-until", at: 2, verb: null },
      { name: "deadline", at: 3, verb: "close" },
    ]);
  });
});
