import fc from "fast-check";
import { expect, test } from "vitest";
import { childOf, growTree, valueAt } from "../../app/search/text/character-tree.ts";
import { normalize } from "../../app/search/text/normalize.ts";
import { mayBegin, pairFilter } from "../../app/search/text/pair-filter.ts";

const texts = fc.uniqueArray(fc.string({ unit: fc.constantFrom(..."停车场位库𠮷aé"), minLength: 1, maxLength: 5 }), {
  minLength: 1,
  maxLength: 60,
});

test("knows every text of a tree by its value, and no other", () => {
  fc.assert(
    fc.property(texts, texts, (known, others) => {
      const growing = growTree(known.join("").length);
      for (const [place, text] of known.entries()) {
        let node = 0;
        for (let at = 0; at < text.length; at += 1) node = growing.grow(node, text.charCodeAt(at));
        growing.name(node, place + 1, (place * 7) % 5);
      }
      const tree = growing.finish();
      const valueFor = (text: string) => {
        let node = text.charCodeAt(0);
        for (let at = 1; at < text.length && node !== 0; at += 1) node = childOf(tree, node, text.charCodeAt(at));
        return valueAt(tree, node);
      };
      for (const text of [...known, ...others]) expect(valueFor(text)).toBe(known.indexOf(text) + 1);
    }),
  );
});

test("lets every pair pass that a text begins with, and few others", () => {
  const known = ["停车", "充电桩", "水"];
  const filter = pairFilter(known);
  const passes = (text: string) => mayBegin(filter, text.charCodeAt(0), text.charCodeAt(1));
  for (const text of ["停车", "充电", "水泵", "水库"]) expect(passes(text)).toBe(true);
  const others = Array.from({ length: 1_000 }, (_none, place) => `停${String.fromCharCode(0x5000 + place)}`);
  expect(others.filter(passes).length).toBeLessThan(10);
});

test("converts characters that only their phrase converts, alone and beside others", () => {
  expect(["瞭解", "反覆", "傢俱", "什麼", "彷彿", "什么", "俱乐部", "彷徨"].map(normalize)).toEqual([
    "了解",
    "反复",
    "家具",
    "什么",
    "仿佛",
    "什么",
    "俱乐部",
    "彷徨",
  ]);
});
