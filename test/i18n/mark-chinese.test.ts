import { expect, test } from "vitest";
import { markChinese } from "../../app/i18n/mark-chinese.ts";

const CHINESE = (text: string) => `<span lang="zh-CN">${text}</span>`;

test.each([
  ["a word in a sentence", "<p>For 停车诱导, please</p>", `<p>For ${CHINESE("停车诱导")}, please</p>`],
  ["what stands in English quotes, without them", "<p>“停车” first</p>", `<p>“${CHINESE("停车")}” first</p>`],
  ["a name with letters in it", "<b>成都5G智慧城</b>", `<b>${CHINESE("成都5G智慧城")}</b>`],
  [
    "names beside brackets and entities",
    "<p>甲 (乙) &amp; 丙&lt;丁</p>",
    `<p>${CHINESE("甲")} (${CHINESE("乙")}) &amp; ${CHINESE("丙")}&lt;${CHINESE("丁")}</p>`,
  ],
  ["text around a void element", "<p>甲<br>乙</p>", `<p>${CHINESE("甲")}<br>${CHINESE("乙")}</p>`],
  [
    "what stands in English within Chinese",
    '<q lang="zh-CN">甲<i lang="en">in 乙</i></q>',
    `<q lang="zh-CN">甲<i lang="en">in ${CHINESE("乙")}</i></q>`,
  ],
])("marks %s", (_what, html, marked) => {
  expect(markChinese(html)).toBe(marked);
});

test.each([
  ["what is marked already", '<p lang="zh-CN">甲<b>乙</b></p>'],
  ["attributes", '<input value="甲" placeholder="a > 乙"/>'],
  [
    "titles, fields, choices and scripts",
    "<title>甲</title><textarea>乙</textarea><option>丙</option><script>'丁'</script>",
  ],
  ["drawings, which hold no spans", '<svg><title>甲</title><text x="1">乙</text></svg>'],
  ["English", "<p>Smart parking &amp; more</p>"],
])("leaves %s alone", (_what, html) => {
  expect(markChinese(html)).toBe(html);
});
