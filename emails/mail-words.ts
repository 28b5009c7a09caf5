import { readParams } from "../app/i18n/read-params.ts";
import { translate } from "../app/i18n/translate.ts";
import type { Locale } from "../app/kernel/locale.ts";
import type { MailProps } from "./mail-props.ts";

export type Fact = { readonly label: string; readonly value: string };

export type MailWords = {
  /** The message's own sentence. */
  readonly say: (key: string) => string;
  /** Any sentence of the catalogues. */
  readonly term: (key: string) => string;
  /** A labelled line; none when the parameter is not there. `left` adds what is left until then. */
  readonly fact: (name: string, form?: "left") => readonly Fact[];
  /** What somebody wrote by hand, to be shown as theirs. */
  readonly quote: (name: string) => string | undefined;
};

/** The sentences of one message in the reader's language, its parameters filled in. */
export function mailWords(kind: string, mail: MailProps, locale: Locale): MailWords {
  const t = translate(locale);
  const params = readParams(mail.params, locale, mail.now);
  const wordOf = (name: string) => {
    const value = params[name];
    return value === undefined || value === "" ? undefined : String(value);
  };
  return {
    say: (key) => t(`emails.${kind}.${key}`, params),
    term: (key) => t(key, params),
    fact: (name, form) => {
      const value = wordOf(name);
      if (value === undefined) return [];
      const left = form === "left" ? wordOf(name.replace(/At$/, "Left")) : undefined;
      return [{ label: t(`emails.facts.${name}`), value: left === undefined ? value : `${value} · ${left}` }];
    },
    quote: wordOf,
  };
}
