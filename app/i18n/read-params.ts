import type { Locale } from "../kernel/locale.ts";
import { formatLeft, formatMoment, inLocale } from "./format.ts";
import { translate } from "./translate.ts";

/**
 * Makes words of a notice's parameters for a reader: `callZh` and `callEn` become `call`, `deadlineAt` becomes
 * the moment with weekday and zone, `deadlineLeft` says what is left of it at `now`, and `statusTerm`, the key of a
 * word, becomes `status`.
 */
export function readParams(
  params: Readonly<Record<string, string | number>>,
  locale: Locale,
  now: number,
): Readonly<Record<string, string | number>> {
  const read: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(params)) {
    const stem = name.slice(0, -2);
    if (name.endsWith("At") && typeof value === "number") {
      read[name] = formatMoment(value, locale);
      read[`${stem}Left`] = formatLeft(value, now, locale);
    } else if (name.endsWith("Zh")) {
      const other = params[`${stem}En`];
      read[stem] = inLocale(locale, String(value), other === undefined ? undefined : String(other));
    } else if (name.endsWith("Term")) {
      read[name.slice(0, -"Term".length)] = translate(locale)(String(value));
    } else if (!name.endsWith("En")) {
      read[name] = value;
    }
  }
  return read;
}
