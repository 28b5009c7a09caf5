import { DAY, HOUR, MINUTE } from "../kernel/instant.ts";
import type { Locale } from "../kernel/locale.ts";
import { type Fen, WAN } from "../kernel/money.ts";
import { type BasisPoints, percentText } from "../kernel/share.ts";

const TAG: Record<Locale, string> = { zh: "zh-CN", en: "en-GB" };
const BEIJING = "Asia/Shanghai";

/** Made once: making one costs more than a hundred uses of it. */
const WHOLE_OR_ROUND = new Intl.NumberFormat("en-GB");
const EXACT = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 2 });

const cache = new Map<string, Intl.DateTimeFormat>();

function dateFormat(locale: Locale, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}:${name}`;
  let format = cache.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(TAG[locale], { timeZone: BEIJING, ...options });
    cache.set(key, format);
  }
  return format;
}

/** `2026年11月23日` / `23 November 2026`, the civil date in Beijing. */
export function formatDate(at: number, locale: Locale): string {
  return dateFormat(locale, "date", { year: "numeric", month: "long", day: "numeric" }).format(at);
}

/** `11月23日` / `23 Nov`. */
export function formatDay(at: number, locale: Locale): string {
  return dateFormat(locale, "day", { month: locale === "zh" ? "long" : "short", day: "numeric" }).format(at);
}

/** `2026年11月23日 周一 17:00 北京时间` / `Mon 23 Nov 2026, 17:00 Beijing`. */
export function formatMoment(at: number, locale: Locale): string {
  const day = dateFormat(locale, "weekday", { weekday: "short" }).format(at);
  const time = formatClock(at, locale);
  if (locale === "zh") return `${formatDate(at, locale)} ${day} ${time} 北京时间`;
  const date = dateFormat(locale, "short", { year: "numeric", month: "short", day: "numeric" }).format(at);
  return `${day} ${date}, ${time} Beijing`;
}

/** `17:00` in Beijing. */
export function formatClock(at: number, locale: Locale): string {
  return dateFormat(locale, "clock", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at);
}

/** What is left until a moment, in its two largest units: `还剩 3 天 4 小时`, `3 days 4 hours left`; `已截止` once past. */
export function formatLeft(until: number, now: number, locale: Locale): string {
  const left = until - now;
  if (left <= 0) return locale === "zh" ? "已截止" : "Closed";
  const days = Math.floor(left / DAY);
  const hours = Math.floor((left % DAY) / HOUR);
  const minutes = Math.floor((left % HOUR) / MINUTE);
  const parts = days > 0 ? [unit(days, "day", locale)] : [];
  if (hours > 0 && days < 7) parts.push(unit(hours, "hour", locale));
  if (days === 0) parts.push(unit(hours === 0 ? Math.max(1, minutes) : minutes, "minute", locale));
  return locale === "zh" ? `还剩 ${parts.join(" ")}` : `${parts.join(" ")} left`;
}

const ZH_UNIT = { day: "天", hour: "小时", minute: "分" } as const;

function unit(count: number, name: keyof typeof ZH_UNIT, locale: Locale): string {
  if (locale === "zh") return `${count} ${ZH_UNIT[name]}`;
  return `${count} ${name}${count === 1 ? "" : "s"}`;
}

/** `2,400 万元`, from one 亿 up `2.4 亿元`; English `CNY 24 million`. Rounded to what is read; `exactMoney` has every fen. */
export function formatMoney(fen: Fen, locale: Locale): string {
  if (locale === "en") {
    const yuan = fen / 100;
    if (yuan >= 1_000_000_000) return `CNY ${round(yuan / 1_000_000_000)} billion`;
    if (yuan >= 1_000_000) return `CNY ${round(yuan / 1_000_000)} million`;
    return `CNY ${WHOLE_OR_ROUND.format(Math.round(yuan))}`;
  }
  const wan = fen / WAN;
  return wan >= 10_000 ? `${round(wan / 10_000)} 亿元` : `${round(wan)} 万元`;
}

/** Every fen: `24,000,000.00 元`. */
export function exactMoney(fen: Fen, locale: Locale): string {
  const text = EXACT.format(fen / 100);
  return locale === "zh" ? `${text} 元` : `CNY ${text}`;
}

function round(value: number): string {
  return WHOLE_OR_ROUND.format(Math.round(value * 100) / 100);
}

/** `12.34 %`. */
export function formatShare(points: BasisPoints): string {
  return `${percentText(points)} %`;
}

/** Whole numbers with thousands marks. */
export function formatCount(count: number): string {
  return WHOLE_OR_ROUND.format(count);
}

/** The text in the reader's language, or the other one when it was not written in it. */
export function inLocale(locale: Locale, zh: string, en: string | null | undefined): string {
  return locale === "en" && en !== null && en !== undefined && en !== "" ? en : zh;
}

/** `09:00 UTC`, with the day where it is another than in Beijing. */
export function formatUtc(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
