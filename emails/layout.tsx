import type { CSSProperties } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { markChinese } from "../app/i18n/mark-chinese.ts";
import { translate } from "../app/i18n/translate.ts";
import type { Locale } from "../app/kernel/locale.ts";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import type { Fact } from "./mail-words.ts";

/** What a message consists of; every message has the same parts in the same order. */
export type LetterParts = {
  readonly locale: Locale;
  readonly mail: MailProps;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly quote?: string | undefined;
  readonly facts: readonly Fact[];
  /** Several things that the message is about. */
  readonly items?: readonly LetterItem[];
  /** The one act, on the button. */
  readonly act: string;
  /** Why the reader gets this. */
  readonly why: string;
  /** Ways to get no more of it. */
  readonly ends?: readonly LetterLink[];
};

export type LetterLink = { readonly title: string; readonly link: string };
export type LetterItem = LetterLink & { readonly notes: readonly string[] };

const INK = "#1c2024";
const SOFT = "#5b636d";
const LINE = "#e4e1da";
const SEAL = "#bf3a22";
const SANS =
  "'PingFang SC','HarmonyOS Sans SC','MiSans','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',system-ui,sans-serif";

const page: CSSProperties = {
  margin: 0,
  padding: "24px 16px",
  background: "#ffffff",
  color: INK,
  font: `16px/1.7 ${SANS}`,
};
const column: CSSProperties = { maxWidth: "36em", margin: "0 auto" };
const mark: CSSProperties = {
  margin: 0,
  paddingBottom: 12,
  borderBottom: `1px solid ${LINE}`,
  fontSize: 14,
  color: SOFT,
};
const title: CSSProperties = { margin: "24px 0 12px", fontSize: 21, lineHeight: 1.4, fontWeight: 650 };
const quoted: CSSProperties = {
  margin: "16px 0",
  padding: "2px 0 2px 14px",
  borderLeft: `2px solid ${LINE}`,
  whiteSpace: "pre-wrap",
};
const label: CSSProperties = {
  padding: "6px 18px 6px 0",
  color: SOFT,
  verticalAlign: "top",
  whiteSpace: "nowrap",
  fontWeight: 400,
  textAlign: "left",
};
const value: CSSProperties = { padding: "6px 0", verticalAlign: "top", wordBreak: "break-word" };
const button: CSSProperties = {
  display: "inline-block",
  padding: "9px 20px",
  borderRadius: 6,
  background: SEAL,
  color: "#ffffff",
  textDecoration: "none",
  fontWeight: 500,
};
const small: CSSProperties = { margin: "8px 0", fontSize: 13, color: SOFT, wordBreak: "break-word" };
const foot: CSSProperties = { marginTop: 32, paddingTop: 12, borderTop: `1px solid ${LINE}` };

/** Sets a message as HTML with inline styles only, and as text that reads well by itself. */
export function letter(parts: LetterParts): RenderedMail {
  const html = renderToStaticMarkup(<Letter {...parts} />);
  const marked = parts.locale === "en" ? markChinese(html) : html;
  return { subject: parts.subject.replaceAll(/\s+/g, " "), html: `<!doctype html>${marked}`, text: asText(parts) };
}

function Letter({ locale, mail, subject, paragraphs, quote, facts, items = [], act, why, ends = [] }: LetterParts) {
  const t = translate(locale);
  return (
    <html lang={locale === "zh" ? "zh-CN" : "en"}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>{subject}</title>
      </head>
      <body style={page}>
        <div style={column}>
          <p style={mark}>{t("emails.frame.site")}</p>
          <h1 style={title}>{subject}</h1>
          {paragraphs.map((paragraph) => (
            <p key={paragraph} style={{ margin: "12px 0" }}>
              {paragraph}
            </p>
          ))}
          {quote === undefined ? null : <blockquote style={quoted}>{quote}</blockquote>}
          {facts.length === 0 ? null : <Facts facts={facts} />}
          {items.map((item) => (
            <Item key={item.link} item={item} />
          ))}
          <p style={{ margin: "24px 0" }}>
            <a href={mail.link} style={button}>
              {act}
            </a>
          </p>
          <p style={small}>
            {t("emails.frame.copyLink")}
            <br />
            {mail.link}
          </p>
          <div style={foot}>
            <p style={small}>{why}</p>
            {ends.map((end) => (
              <p key={end.link} style={small}>
                <a href={end.link} style={{ color: SOFT }}>
                  {end.title}
                </a>
              </p>
            ))}
            <p style={small}>{t("emails.frame.automatic")}</p>
          </div>
        </div>
      </body>
    </html>
  );
}

function Item({ item }: { item: LetterItem }) {
  return (
    <div style={{ margin: "12px 0", paddingTop: 12, borderTop: `1px solid ${LINE}` }}>
      <a href={item.link} style={{ color: INK, fontWeight: 600 }}>
        {item.title}
      </a>
      {item.notes.map((note) => (
        <p key={note} style={{ margin: "4px 0", fontSize: 14, color: SOFT }}>
          {note}
        </p>
      ))}
    </div>
  );
}

function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <table style={{ borderCollapse: "collapse", margin: "16px 0", fontSize: 15 }}>
      <tbody>
        {facts.map((fact) => (
          <tr key={fact.label}>
            <th scope="row" style={label}>
              {fact.label}
            </th>
            <td style={value}>{fact.value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function asText({
  locale,
  mail,
  subject,
  paragraphs,
  quote,
  facts,
  items = [],
  act,
  why,
  ends = [],
}: LetterParts): string {
  const t = translate(locale);
  const colon = locale === "zh" ? "：" : ": ";
  const blocks = [
    subject,
    ...paragraphs,
    ...(quote === undefined ? [] : [quote.replaceAll(/^/gm, "> ")]),
    facts.map((fact) => `${fact.label}${colon}${fact.value}`).join("\n"),
    ...items.map((item) => [item.title, ...item.notes.map((note) => `  ${note}`), `  ${item.link}`].join("\n")),
    `${act}${colon.trimEnd()}\n${mail.link}`,
    ends.map((end) => `${end.title}${colon}${end.link}`).join("\n"),
    `-- \n${why}\n${t("emails.frame.automatic")}\n${t("emails.frame.site")} ${mail.siteUrl}`,
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}
