/** Milliseconds since 1970 in UTC. Chinese law counts in Beijing time, which has had no summer time since 1991. */
export type Instant = number;

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const BEIJING_OFFSET = 8 * HOUR;

/** The civil date in Beijing, `YYYY-MM-DD`. */
export function beijingDate(at: Instant): string {
  return new Date(at + BEIJING_OFFSET).toISOString().slice(0, 10);
}

/** Date and minute in Beijing as a form's field has it, `YYYY-MM-DDTHH:mm`. */
export function beijingMinute(at: Instant): string {
  return new Date(at + BEIJING_OFFSET).toISOString().slice(0, 16);
}

/** Date and time in Beijing to the millisecond, `YYYY-MM-DD HH:mm:ss.SSS`. */
export function beijingStamp(at: Instant): string {
  return new Date(at + BEIJING_OFFSET).toISOString().slice(0, 23).replace("T", " ");
}

/** The instant of a civil date and time in Beijing; undefined when no such moment exists. */
export function instantInBeijing(date: string, time = "00:00"): Instant | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !/^\d{2}:\d{2}(:\d{2}(\.\d{3})?)?$/.test(time)) return undefined;
  const at = Date.parse(`${date}T${time.length === 5 ? `${time}:00` : time}+08:00`);
  return Number.isNaN(at) || beijingDate(at) !== date ? undefined : at;
}

/** Adds whole days to a civil date. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
