import { describe, expect, it } from "vitest";
import type { Locale } from "../../app/kernel/locale.ts";
import type { Mark, Reason } from "../../app/search/engine.ts";
import { FoundLine } from "../../app/ui/patterns/found-line.tsx";
import { render, wordsIn } from "./render.tsx";

const plain: readonly Mark[] = [{ text: "服务站运营方征集", marked: false }];
const marked: readonly Mark[] = [
  { text: "有序", marked: false },
  { text: "充电", marked: true },
];
const why = (kind: Reason["kind"], asked: string, found: string): Reason => ({ kind, asked, found, field: "body" });
type Hit = Parameters<typeof FoundLine>[0]["hit"];
const said = (hit: Omit<Hit, "titleOtherMarks"> & Partial<Hit>, locale: Locale = "zh") =>
  wordsIn(render(<FoundLine hit={{ titleOtherMarks: [], ...hit }} />, locale));

describe("under a search result", () => {
  it("stands what it was found by when nothing is marked in what is shown", () => {
    expect(said({ titleMarks: plain, passage: plain, why: [why("pinyin", "chongdian", "charging")] })).toBe(
      "由这些词找到：charging",
    );
    expect(said({ titleMarks: plain, passage: plain, why: [why("word", "充电", "充电")] })).toBe("由这些词找到：充电");
  });

  it("stands what it was found by when the marked title is not the one that is shown", () => {
    const hit = { titleMarks: marked, passage: plain, why: [why("translation", "charging", "充电")] };
    expect(said({ ...hit, titleOtherMarks: [{ text: "Energy plan", marked: false }] }, "en")).toBe(
      "Found by: charging (充电)",
    );
    expect(said({ ...hit, titleOtherMarks: [{ text: "charging", marked: true }] }, "en")).toMatch(/^Found by words/);
  });

  it("stands another word of the same meaning, and not again what pinyin was taken for", () => {
    const meant = why("pinyin", "chongdian", "充电");
    expect(said({ titleMarks: marked, passage: plain, why: [meant] })).toBe("");
    expect(said({ titleMarks: marked, passage: plain, why: [meant, why("synonym", "充电桩", "充电设施")] })).toBe(
      "按相近说法找到：充电设施 = 充电桩",
    );
  });
});
