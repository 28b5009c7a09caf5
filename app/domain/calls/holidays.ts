/** A year's arrangement of holidays and of weekend days worked in exchange (调休), as dates in Beijing. */
export type HolidayYear = {
  readonly year: number;
  /** False while only the statutory days are known and the State Council has not announced the year's exchanges. */
  readonly isAnnounced: boolean;
  readonly source: string;
  readonly issuedOn: string;
  /** Days off, both ends included. */
  readonly daysOff: readonly (readonly [string, string])[];
  /** Saturdays and Sundays that are worked. */
  readonly workedWeekends: readonly string[];
};

/** Data, not rules: a year is added when its notice is out. */
export const HOLIDAY_YEARS: readonly HolidayYear[] = [
  {
    year: 2026,
    isAnnounced: true,
    source: "国务院办公厅关于2026年部分节假日安排的通知",
    issuedOn: "2025-11-04",
    daysOff: [
      ["2026-01-01", "2026-01-03"],
      ["2026-02-15", "2026-02-23"],
      ["2026-04-04", "2026-04-06"],
      ["2026-05-01", "2026-05-05"],
      ["2026-06-19", "2026-06-21"],
      ["2026-09-25", "2026-09-27"],
      ["2026-10-01", "2026-10-07"],
    ],
    workedWeekends: ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"],
  },
  {
    year: 2027,
    isAnnounced: false,
    source: "全国年节及纪念日放假办法（2024年修订）规定的法定节日；当年调休安排以国务院办公厅通知为准",
    issuedOn: "2024-11-10",
    daysOff: [
      ["2027-01-01", "2027-01-01"],
      ["2027-02-05", "2027-02-08"],
      ["2027-04-05", "2027-04-05"],
      ["2027-05-01", "2027-05-02"],
      ["2027-06-09", "2027-06-09"],
      ["2027-09-15", "2027-09-15"],
      ["2027-10-01", "2027-10-03"],
    ],
    workedWeekends: [],
  },
];
