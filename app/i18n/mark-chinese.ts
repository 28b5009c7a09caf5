import { Parser } from "htmlparser2";

/** From one Chinese character to the last before a space or a bracket: `成都5G智慧城` is one name. */
const CHINESE = /\p{Script=Han}(?:[^\s()<>&]*[\p{Script=Han}）》])?/gu;
const ANY_CHINESE = /\p{Script=Han}/u;

/** Elements that hold bare text, and drawings, whose text is no place for a span. */
const UNMARKED = new Set(["title", "script", "style", "textarea", "option", "svg"]);

/**
 * An English page or mail with the Chinese in it marked as Chinese, so that names, quotations and what firms write are
 * read out and drawn as what they are (WCAG 3.1.2). What stands in an element that names its language is left alone.
 */
export function markChinese(html: string): string {
  if (!ANY_CHINESE.test(html)) return html;
  /** Of the open elements, whether what stands in them is left alone. */
  const open: boolean[] = [];
  let marked = "";
  let taken = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const isChinese = attributes.lang === undefined ? open.at(-1) : attributes.lang.startsWith("zh");
        open.push(UNMARKED.has(name) || isChinese === true);
      },
      onclosetag() {
        open.pop();
      },
      ontext() {
        const text = html.slice(parser.startIndex, parser.endIndex + 1);
        if (open.at(-1) === true || !ANY_CHINESE.test(text)) return;
        marked += html.slice(taken, parser.startIndex) + text.replace(CHINESE, '<span lang="zh-CN">$&</span>');
        taken = parser.endIndex + 1;
      },
    },
    { decodeEntities: false },
  );
  parser.end(html);
  return marked + html.slice(taken);
}
