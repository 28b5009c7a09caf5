import { describe, expect, it } from "vitest";
import { markPassage } from "../../app/search/ranking/marks.ts";
import { traced } from "../../app/search/text/normalize.ts";

const said = (text: string, words: readonly string[]) =>
  markPassage(text, words, traced(text))
    .map((mark) => (mark.marked ? `[${mark.text}]` : mark.text))
    .join("");

const english = "Gathers data from every gate and roadside sensor of the district. ";

describe("a passage", () => {
  it("begins and ends at a whole English word", () => {
    const text = `${english}某区汇聚停车场一百九十座 ${english.repeat(3)}`;
    const passage = said(text, ["停车场"]);
    const [begin = "", ...rest] = passage.replaceAll("…", "").split(/[^A-Za-z]+/);
    expect(passage).toContain("[停车场]");
    expect(passage.startsWith("…")).toBe(true);
    for (const word of [begin, rest.at(-1) ?? ""]) expect(["", ...english.split(/[ .]+/)]).toContain(word);
  });

  it("keeps a marked word whole that stands right behind what is cut", () => {
    expect(said(`${"a".repeat(60)}停车${"b".repeat(300)}`, ["停车"])).toContain("[停车]");
  });

  it("is the whole of a short text", () => {
    expect(said("停车诱导 parking guidance", ["parking"])).toBe("停车诱导 [parking] guidance");
  });
});
