import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutPhrase, cutText } from "../../../app/search/meilisearch/cut-text.ts";
import { storedValue, writtenValue } from "../../../app/search/meilisearch/facet-values.ts";
import { runPattern, runText } from "../../../app/search/percolation/run-text.ts";
import { runsOf } from "../../../app/search/text/runs.ts";

/** As Meilisearch finds a phrase: its tokens one after the other. */
function isFound(phrase: string, text: string): boolean {
  const cut = cutPhrase(phrase);
  return cut !== undefined && ` ${cutText(text)} `.includes(` ${cut} `);
}

function stands(phrase: string, text: string): boolean {
  const pattern = runPattern(phrase)?.text;
  return pattern !== undefined && runText(runsOf(text)).includes(pattern);
}

describe("texts cut for Meilisearch", () => {
  test.each([
    ["简单", "安装简单"],
    ["处理", "全部待处理事项"],
    ["农业", "中国农业发展银行"],
    ["8k直播", "5g+8k直播编码"],
    ["8k直", "5g+8k直播编码"],
    ["播8k", "直播8k"],
    ["停车 诱", "停车、诱导"],
    ["robots", "a robot for streets"],
  ])("find %s in %s", (phrase, text) => {
    expect(isFound(phrase, text)).toBe(true);
  });

  test.each([
    ["花农", "莲花、农业"],
    ["车导", "停车诱导"],
    ["cat", "category"],
  ])("do not find %s in %s", (phrase, text) => {
    expect(isFound(phrase, text)).toBe(false);
  });

  test("find what stands there and nothing else, whatever is written", () => {
    const letters = fc.constantFrom(..."停车诱导花农 、8ka");
    const text = fc.string({ unit: letters, maxLength: 14 });
    fc.assert(
      fc.property(text, fc.string({ unit: letters, minLength: 1, maxLength: 5 }), (where, what) => {
        // One character alone has a field of its own.
        fc.pre(!/^\P{L}*\p{Script=Han}\P{L}*$/u.test(what));
        expect(isFound(what, where)).toBe(stands(what, where));
      }),
      { numRuns: 500 },
    );
  });

  test("are letters and digits only, so that no tokenizer cuts them again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(cutText(text.toLowerCase())).toMatch(/^[a-z0-9 ]*$/);
      }),
    );
  });
});

describe("facet values", () => {
  test("come back as they were, and never fall together when only case, accents or forms differ", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }), (value) => {
        expect(writtenValue(storedValue(value))).toBe(value);
        expect(storedValue(value)).toMatch(/^[a-z0-9_.-]+$/);
      }),
    );
    expect(new Set(["AI", "ai", "é", "e", "台", "臺"].map(storedValue)).size).toBe(6);
  });
});
