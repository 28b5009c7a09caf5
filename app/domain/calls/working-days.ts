import { addDays, beijingDate, type Instant, instantInBeijing } from "../../kernel/instant.ts";
import { HOLIDAY_YEARS, type HolidayYear } from "./holidays.ts";

/** When offices close; periods that end on a day end at this hour in Beijing. */
const END_OF_OFFICE = "17:00";

/** Whether offices work on a civil date in Beijing: exchanged weekends count as work, holidays do not. */
export function isWorkingDay(date: string): boolean {
  const year = holidayYear(date);
  if (year?.workedWeekends.includes(date) === true) return true;
  if (year?.daysOff.some(([first, last]) => first <= date && date <= last) === true) return false;
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** The date itself, or the next working day: a period that ends on a day off ends the day after it (民法典 203). */
export function workingDayFrom(date: string): string {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

/** The date itself, or the last working day before it. */
export function workingDayUpTo(date: string): string {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, -1);
  return day;
}

/** 17:00 in Beijing on a civil date. */
export function endOfOffice(date: string): Instant {
  const at = instantInBeijing(date, END_OF_OFFICE);
  if (at === undefined) throw new Error(`no such date: ${date}`);
  return at;
}

/** Whole days from one instant's date in Beijing to another's; the day it begins on is not counted (民法典 201). */
export function daysBetween(from: Instant, to: Instant): number {
  return Math.round((Date.parse(beijingDate(to)) - Date.parse(beijingDate(from))) / 86_400_000);
}

/** What is known of the holidays of a date's year; undefined when nothing is. */
export function holidayYear(date: string): HolidayYear | undefined {
  return HOLIDAY_YEARS.find((one) => one.year === Number(date.slice(0, 4)));
}
