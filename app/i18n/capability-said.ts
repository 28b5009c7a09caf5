import type { Locale } from "../kernel/locale.ts";
import { MEASURE_NAMES } from "./names/measures.ts";

/** In which language somebody reads, and what the thesaurus calls a word in the other one. */
export type TermReader = {
  readonly locale: Locale;
  readonly englishTerm: (word: string) => string | undefined;
  readonly chineseTerm: (word: string) => string | undefined;
};

const HAN = /\p{Script=Han}/u;
const MOST_PARTS = 4;

/**
 * A capability as its firm names it, in the one language that it was written in. Where the site has a name for it in the
 * reader's, that comes first: `Positioning error (定位误差)`, `时延（latency）`.
 */
export function capabilitySaid(name: string, { locale, englishTerm, chineseTerm }: TermReader): string {
  if (locale === "en") {
    const english = HAN.test(name) ? (englishTerm(name) ?? measureInEnglish(name)) : undefined;
    return english === undefined ? name : `${english.charAt(0).toUpperCase()}${english.slice(1)} (${name})`;
  }
  const chinese = HAN.test(name) ? undefined : chineseTerm(name);
  return chinese === undefined ? name : `${chinese}（${name}）`;
}

/** `车位识别准确率` part by part, the longest first: `parking space recognition accuracy`; undefined where a part is unknown. */
function measureInEnglish(name: string): string | undefined {
  const parts: string[] = [];
  for (let from = 0; from < name.length; ) {
    let to = name.length;
    while (to > from && !Object.hasOwn(MEASURE_NAMES, name.slice(from, to))) to -= 1;
    if (to === from || parts.length === MOST_PARTS) return undefined;
    parts.push(MEASURE_NAMES[name.slice(from, to)] ?? "");
    from = to;
  }
  return parts.join(" ");
}
