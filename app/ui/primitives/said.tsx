import { useWords } from "../words.tsx";

/** A text in the reader's language; one that exists only in Chinese is marked as Chinese for readers and machines. */
export function Said({ zh, en }: { zh: string; en: string | null }) {
  const { locale } = useWords();
  const said = saidIn(locale, zh, en);
  return said.lang === undefined ? said.text : <span lang={said.lang}>{said.text}</span>;
}

/** The text and, where it is not in the reader's language, the language it is in. */
export function saidIn(
  locale: "zh" | "en",
  zh: string,
  en: string | null,
): { readonly text: string; readonly lang: "zh-CN" | undefined } {
  if (locale === "zh") return { text: zh, lang: undefined };
  return en === null || en === "" ? { text: zh, lang: "zh-CN" } : { text: en, lang: undefined };
}
