export type CalendarMoment = {
  /** Stable over every version of the moment, so that a calendar moves the entry and adds none. */
  readonly uid: string;
  readonly at: number;
  readonly title: string;
  readonly text: string;
  readonly url: string;
  /** Raised whenever the moment changes. */
  readonly sequence: number;
};

/** One moment as an iCalendar file (RFC 5545) with reminders a day and three days before. */
export function calendarFile(moment: CalendarMoment, now: number): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Jiebang//Calls//ZH",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "BEGIN:VEVENT",
    `UID:${escaped(moment.uid)}`,
    `SEQUENCE:${moment.sequence}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(moment.at)}`,
    `SUMMARY:${escaped(moment.title)}`,
    `DESCRIPTION:${escaped(moment.text)}`,
    `URL:${moment.url}`,
    ...["-P3D", "-P1D"].flatMap((before) => [
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      `DESCRIPTION:${escaped(moment.title)}`,
      `TRIGGER:${before}`,
      "END:VALARM",
    ]),
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return `${lines.flatMap(folded).join("\r\n")}\r\n`;
}

function stamp(at: number): string {
  return new Date(at)
    .toISOString()
    .replace(/[-:]/g, "")
    .replace(/\.\d{3}/, "");
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
}

const MOST_OCTETS = 74;

/** A line is at most 75 octets; what is longer goes on after a space, never inside a character. */
function folded(line: string): readonly string[] {
  const parts: string[] = [];
  let part = "";
  for (const letter of line) {
    if (Buffer.byteLength(part + letter) > MOST_OCTETS) {
      parts.push(part);
      part = " ";
    }
    part += letter;
  }
  return [...parts, part];
}
