import { describe, expect, it } from "vitest";
import { cleanLine, cleanText, isPlainName, isVisible } from "../../app/kernel/readable-text.ts";

describe("readable text", () => {
  it("makes full-width letters and digits plain and leaves Chinese brackets alone", () => {
    expect(cleanLine("  ＡＢ１２　科技（成都） 有限公司 ")).toBe("AB12 科技（成都） 有限公司");
    expect(cleanText("一\r\n二\r三\n")).toBe("一\n二\n三");
  });

  it("finds what cannot be seen: zero width, direction, control and private characters", () => {
    for (const hidden of ["\u200b", "\u202e", "\u2066", "\ufeff", "\u0000", "\u0007", "\ue000", "\u00ad"]) {
      expect(isVisible(`科技${hidden}公司`), JSON.stringify(hidden)).toBe(false);
    }
    expect(isVisible("第一行\n\t第二行")).toBe(true);
  });

  it("finds words that mix Latin with letters that only look like it", () => {
    expect(isPlainName("Huаwei")).toBe(false);
    expect(isPlainName("Βeta Co")).toBe(false);
    expect(isPlainName("成都Tech科技")).toBe(true);
    expect(isPlainName("ООО Ромашка")).toBe(true);
    expect(isPlainName("Société Générale")).toBe(true);
  });
});
