import { signOf } from "../../i18n/sign-of.ts";
import type { Reason } from "../../search/engine.ts";
import type { Words } from "../words.tsx";

const MOST_WORDS = 4;

/** Numbers and single letters or characters say nothing by themselves. */
const TELLING = /\p{L}{2}/u;

/** English words, not names or short forms in capitals. */
const COMMON_LATIN = /^[a-z][a-z -]*$/;
const HAN = /\p{Script=Han}/u;

const BESIDE = [" = ", " ≈ "];

type Reader = Pick<Words, "locale" | "englishTerm">;

/** Reasons as words, each once, at most four; in the reader's language as far as the thesaurus goes. */
export function reasonWords(reasons: readonly Reason[], reader: Reader): readonly string[] {
  const telling = reasons.filter(isWord);
  const words = reader.locale === "zh" ? inChinese(telling) : inEnglish(telling, reader);
  return [...new Set(words)].slice(0, MOST_WORDS);
}

/** Whether a reason is a word that says something: not that a thing is local or of a field of work. */
export function isWord({
  kind,
  found,
}: {
  readonly kind?: Reason["kind"] | undefined;
  readonly found: string;
}): boolean {
  return kind !== "local" && kind !== "domain" && TELLING.test(found);
}

/** What was found as one word: on an English page a Chinese one with its English term, `parking guidance (停车诱导)`. */
export function foundWord({ asked, found }: Pick<Reason, "asked" | "found">, { locale, englishTerm }: Reader): string {
  const term = locale === "en" && HAN.test(found) ? englishTerm(found, asked) : undefined;
  return term === undefined ? found : `${term} (${found})`;
}

/**
 * `停车诱导 = 车位引导` where another word was found than was asked for. Needs are asked in both languages; the English
 * half of the question is left out.
 */
function inChinese(reasons: readonly Reason[]): readonly string[] {
  const words = reasons.flatMap(({ kind, asked, found }) => {
    const isSame = asked.toLowerCase() === found.toLowerCase();
    if (COMMON_LATIN.test(asked)) return isSame || COMMON_LATIN.test(found) ? [] : [found];
    return [isSame ? found : `${found} ${signOf(kind)} ${asked}`];
  });
  return words.filter((word) => !words.some((other) => BESIDE.some((sign) => other.startsWith(word + sign))));
}

/** The Chinese half of the question is left out, and Chinese words without an English term come last. */
function inEnglish(reasons: readonly Reason[], reader: Reader): readonly string[] {
  const said = reasons.map(({ kind, asked, found }) => {
    const word = foundWord({ asked, found }, reader);
    const isSaid = HAN.test(asked) || word.toLowerCase().startsWith(asked.toLowerCase());
    return {
      word,
      text: isSaid ? word : `${word} ${signOf(kind)} ${asked}`,
      isBare: word === found && HAN.test(found),
    };
  });
  const plain = said.filter(
    ({ word, text }) => text !== word || !said.some((one) => BESIDE.some((sign) => one.text.startsWith(word + sign))),
  );
  return [...plain.filter((one) => !one.isBare), ...plain.filter((one) => one.isBare)].map(({ text }) => text);
}
