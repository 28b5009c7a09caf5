import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { stem } from "../../app/search/text/latin.ts";
import { boundariesOf, isDictionaryWord, wordsOf } from "../../app/search/text/words.ts";
import { CONCEPTS, conceptsNamed } from "../../app/search/thesaurus.ts";

const jieba = Jieba.withDict(dict);
const terms = CONCEPTS.flatMap((concept) => concept.terms).filter((term) => /^\p{Script=Han}+$/u.test(term));
const words = Buffer.from(dict)
  .toString("utf8")
  .split("\n")
  .flatMap((line) => (/^\p{Script=Han}+ /u.test(line) ? [line.slice(0, line.indexOf(" "))] : []))
  .filter((_word, place) => place % 37 === 0);

test("cuts running text into the very words that jieba cuts it into", () => {
  const piece = fc.oneof(
    fc.constantFrom(...terms),
    fc.constantFrom(...words),
    fc.constantFrom("的", "与", "并", "曌", "㐀"),
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 30 }), (pieces) => {
      const text = pieces.join("");
      expect(wordsOf(text)).toEqual(jieba.cut(text, false));
    }),
    { numRuns: 400 },
  );
});

test("knows a word of the dictionary, and where words begin", () => {
  expect(isDictionaryWord("停车场")).toBe(true);
  expect(isDictionaryWord("停车疫苗")).toBe(false);
  expect([...boundariesOf("停车疫苗")].sort()).toEqual([0, 2, 4]);
  expect(wordsOf("")).toEqual([]);
});

test("takes a word of its own for no form of another", () => {
  expect(stem("parks")).toBe(stem("park"));
  expect(stem("parking")).not.toBe(stem("park"));
  expect(conceptsNamed("parking")).not.toEqual(conceptsNamed("park"));
  expect(conceptsNamed("parking")).toEqual(conceptsNamed("停车"));
  expect(stem("planes")).not.toBe(stem("plans"));
  expect(stem("bearings")).not.toBe(stem("bears"));
  expect(conceptsNamed("marketing")).not.toEqual(conceptsNamed("market"));
});
