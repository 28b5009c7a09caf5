const PIECES = /<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|[^>"])*)>|([^<]+)/g;
const WITHOUT_END = new Set(["br", "circle", "hr", "img", "input", "line", "path", "rect"]);
const HAN = /\p{Script=Han}/u;

/** The Chinese texts within a page's `main` that no element around them marks as Chinese. */
export function unmarkedChinese(html: string): readonly string[] {
  const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
  const open: { readonly name: string; readonly isChinese: boolean }[] = [];
  const found: string[] = [];
  for (const [, end, name = "", attributes = "", text] of main.matchAll(PIECES)) {
    if (text !== undefined) {
      if (HAN.test(text) && !open.some((one) => one.isChinese)) found.push(text.trim());
    } else if (end === "/") {
      while (open.length > 0 && open.pop()?.name !== name);
    } else if (!WITHOUT_END.has(name) && !attributes.endsWith("/")) {
      open.push({ name, isChinese: /\blang="zh/.test(attributes) });
    }
  }
  return found;
}
