import { Converter } from "opencc-js/t2cn";
import { expect, test } from "vitest";
import { normalize } from "../../app/search/text/normalize.ts";

const simplify = Converter({ from: "t", to: "cn" });

/** What `normalize` stands for, with no thought for time. */
function plainly(text: string): string {
  return simplify(text.normalize("NFKC").toLowerCase()).replace(/\s+/g, " ").trim();
}

/** Spaces and ASCII, full and half width, Greek and Cyrillic, punctuation and kana, Chinese, Korean whole and in parts. */
const RANGES = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0x20, 0x7e],
  [0xff00, 0xffee],
  [0xa0, 0x45f],
  [0x2000, 0x33ff],
  [0x4e00, 0x4fff],
  [0x1100, 0x11ff],
  [0xac00, 0xacff],
] as const;

test("folds texts of units of every kind as the whole text would be folded", () => {
  let state = 5;
  const random = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % below;
  };
  for (let one = 0; one < 20_000; one += 1) {
    const kinds = 1 + random(RANGES.length);
    const text = Array.from({ length: random(10) }, () => {
      const [first, last] = RANGES[random(kinds)] ?? RANGES[0];
      return String.fromCharCode(first + random(last - first + 1));
    }).join("");
    expect(normalize(text), JSON.stringify(text)).toBe(plainly(text));
  }
});

test.each([
  ["　ＡＩ　＋ 8K\t直播\n", "ai + 8k 直播"],
  ["ΟΔΟΣ 车位", "οδος 车位"],
  ["智慧  停車場、瞭解", "智慧 停车场、了解"],
  ["   ", ""],
])("gives %j its one spelling", (text, expected) => {
  expect(normalize(text)).toBe(expected);
});
