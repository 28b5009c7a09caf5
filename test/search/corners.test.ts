import { expect, test } from "vitest";
import {
  FIRST_OF_TITLE,
  MARKET_CORNERS,
  WORDS_OF_TEXT,
  WORDS_OF_TITLE,
} from "../../app/search/ranking/market-corners.ts";
import { cornersOf } from "../../app/search/ranking/special-contexts.ts";

/** The same by asking every expression. */
function cornersByAsking(title: string, body: string): readonly number[] {
  return MARKET_CORNERS.flatMap(({ named }, place) =>
    named.test(title) || (place < FIRST_OF_TITLE && named.test(body)) ? [place] : [],
  );
}

test("finds the corners of every word of theirs, wherever it stands in title or text", () => {
  for (const word of [...WORDS_OF_TEXT, ...WORDS_OF_TITLE]) {
    for (const text of [word, `智慧${word}`, `${word}系统`, `x${word}s`, `无人机${word}文书`, ` ${word} `]) {
      expect(cornersOf(text, ""), text).toEqual(cornersByAsking(text, ""));
      expect(cornersOf("", text), text).toEqual(cornersByAsking("", text));
    }
  }
});

test("finds the corners of title and text together, and none where none is named", () => {
  const [title, body] = ["养殖场监测", "家用与船舶两用"];
  expect(cornersOf(title, body)).toEqual(cornersByAsking(title, body));
  expect(cornersOf(title, body)).toHaveLength(3);
  expect(cornersOf("智慧停车平台", "车位引导与无感支付")).toEqual([]);
});
