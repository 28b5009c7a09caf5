import { createContext, type ReactNode, useContext } from "react";
import { type Translate, translate } from "../i18n/translate.ts";
import type { Locale } from "../kernel/locale.ts";

/** What every component knows of the request: language, its sentences, the server's time, and the nonce for scripts. */
export type Words = {
  readonly locale: Locale;
  readonly t: Translate;
  readonly now: number;
  readonly nonce: string;
  /** Where the site stands, for addresses that leave it: `https://example.cn`. */
  readonly baseUrl?: string;
  /** The English term of a Chinese word, where the thesaurus has one: the asked one if it is of that concept. */
  readonly englishTerm: (word: string, asked?: string) => string | undefined;
  /** The Chinese term of an English one, where the thesaurus has it. */
  readonly chineseTerm: (word: string) => string | undefined;
};

const WordsContext = createContext<Words>({
  locale: "zh",
  t: translate("zh"),
  now: 0,
  nonce: "",
  englishTerm: () => undefined,
  chineseTerm: () => undefined,
});

export function WordsProvider({ words, children }: { words: Words; children: ReactNode }) {
  return <WordsContext value={words}>{children}</WordsContext>;
}

export function useWords(): Words {
  return useContext(WordsContext);
}
