import { createInstance } from "i18next";
import type { Locale } from "../kernel/locale.ts";
import type { Refusal } from "../kernel/refusal.ts";
import { en } from "./en/en.ts";
import { zh } from "./zh/zh.ts";

/** Looks a sentence up by its dotted key and fills in its parameters. */
export type Translate = (key: string, params?: Readonly<Record<string, string | number>>) => string;

export const CATALOGUES = { zh, en } as const;

const instance = createInstance({
  resources: { zh: { translation: zh }, en: { translation: en } },
  fallbackLng: false,
  interpolation: { escapeValue: false },
  returnNull: false,
});
instance.init();

const TRANSLATORS: Record<Locale, Translate> = { zh: translator("zh"), en: translator("en") };

/** The sentences of one language. A key that is not there is an error of ours: it is logged and shown as itself. */
export function translate(locale: Locale): Translate {
  return TRANSLATORS[locale];
}

/** A refusal as a sentence; its code is the key below `refusals`. */
export function refusalText(t: Translate, refusal: Refusal): string {
  return t(refusal.code.startsWith("form.") ? refusal.code : `refusals.${refusal.code}`, refusal.params);
}

function translator(locale: Locale): Translate {
  const fixed = instance.getFixedT(locale);
  // A sentence without parameters is always the same, and a page has hundreds of them.
  const plain = new Map<string, string>();
  const look = (key: string, params?: Readonly<Record<string, string | number>>) => {
    const text = fixed(key, { ...params });
    if (text === key) console.error(`no sentence for ${locale}:${key}`);
    return text;
  };
  return (key, params) => {
    if (params !== undefined) return look(key, params);
    const known = plain.get(key);
    if (known !== undefined) return known;
    const text = look(key);
    if (text !== key) plain.set(key, text);
    return text;
  };
}
