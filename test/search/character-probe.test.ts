import { expect, test } from "vitest";
import type { Unit } from "../../app/search/query/units.ts";
import { characterProbe } from "../../app/search/ranking/character-probe.ts";
import { scoredText } from "../../app/search/ranking/scored-text.ts";

function word(text: string, more: Partial<Unit> = {}): Unit {
  return {
    asked: text,
    via: "word",
    surfaces: [text],
    same: [],
    kinds: [],
    near: [],
    isGeneric: false,
    isKnown: true,
    weight: 1,
    ...more,
  };
}

/** What the words come to in a text with these fields, from what they had before. */
function raised(words: readonly Unit[], title: string, more: { body?: string; organization?: string } = {}, had = 0) {
  const scores = new Float64Array(words.length).fill(had);
  const text = scoredText({ title, tags: "", body: "", organization: "", ...more }, []);
  const probe = characterProbe(words);
  probe.raise(
    scoredText({ title: "窖池曲房", tags: "", body: "", organization: "" }, []),
    new Float64Array(words.length),
  );
  probe.raise(text, scores);
  return [...scores];
}

test("a word that nobody listed is answered in part by its characters, each once", () => {
  const [both, one, none] = [
    raised([word("窖池")], "池窖"),
    raised([word("窖池")], "窖泥窖龄"),
    raised([word("窖池")], "路灯"),
  ];
  expect(both).toEqual([0.5]);
  expect(one).toEqual([0.25]);
  expect(none).toEqual([0]);
});

test("a character counts less in the text than in the title, and not at all in a firm's name", () => {
  const inTitle = raised([word("窖池")], "窖");
  const inBody = raised([word("窖池")], "路灯", { body: "窖" });
  expect(inBody[0]).toBeGreaterThan(0);
  expect(inBody[0]).toBeLessThan(inTitle[0] ?? 0);
  expect(raised([word("窖池")], "路灯", { organization: "窖池" })).toEqual([0]);
});

test("words that the thesaurus knows, words of every title and little words are left as they are", () => {
  const words = [word("窖池", { same: [1] }), word("设备", { isGeneric: true }), word("的池"), word("窖")];
  expect(raised(words, "窖池设备的")).toEqual([0, 0, 0.5, 0]);
});

test("a better answer stays", () => {
  expect(raised([word("窖池")], "窖池", {}, 0.9)).toEqual([0.9]);
});

test("characters that share a place in the table are told apart, however many are asked for", () => {
  // 一 and 帀 differ by as much as the least table is long.
  expect(raised([word("一一"), word("帀帀")], "帀", {})).toEqual([0, 0.5]);
  const many = Array.from({ length: 3_000 }, (_none, place) =>
    word(String.fromCharCode(0x4e00 + 2 * place, 0x4e01 + 2 * place)),
  );
  const scores = raised(many, String.fromCharCode(0x4e00 + 2 * 2_998, 0x4e01 + 2 * 2_998));
  expect(scores.flatMap((score, place) => (score > 0 ? [place] : []))).toEqual([2_998]);
});
