import { Converter } from "opencc-js/t2cn";
import { expect, test } from "vitest";
import { normalize, traced } from "../../app/search/text/normalize.ts";

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

/** Texts of up to ten units, of few kinds and of many; the same every time. */
function oddTexts(count: number): readonly string[] {
  let state = 5;
  const random = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % below;
  };
  return Array.from({ length: count }, () => {
    const kinds = 1 + random(RANGES.length);
    return Array.from({ length: random(10) }, () => {
      const [first, last] = RANGES[random(kinds)] ?? RANGES[0];
      return String.fromCharCode(first + random(last - first + 1));
    }).join("");
  });
}

test("folds texts of units of every kind as the whole text would be folded", () => {
  for (const text of oddTexts(20_000)) expect(normalize(text), JSON.stringify(text)).toBe(plainly(text));
});

/** A space may have come from any other, and marks change places with each other. */
const isOnce = (text: string, unit: string) => !/[ \p{M}\u1100-\u11ff]/u.test(unit) && text.split(unit).length === 2;

test("remembers where each unit came from, by itself and with the normal form given", () => {
  for (const text of [...oddTexts(20_000), " ＡＢ  智慧  停車½場 ", "½  ¼   停车 ", "½ ¼  诱  导  "]) {
    const normal = normalize(text);
    for (const { text: plain, origin } of [traced(text), traced(text, normal)]) {
      for (const [place, unit] of plain.split("").entries()) {
        if (isOnce(text, unit) && isOnce(plain, unit)) expect(origin(place), text).toBe(text.indexOf(unit));
      }
      expect(origin(plain.length), text).toBeLessThanOrEqual(text.length);
      expect(origin(plain.length), text).toBeGreaterThanOrEqual(text.trimEnd().length);
    }
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
