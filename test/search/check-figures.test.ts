import { describe, expect, it } from "vitest";
import type { DocumentFigure, MatchNeed, NeedFigure } from "../../app/search/engine.ts";
import { figureChecks } from "../../app/search/ranking/check-figures.ts";

const need = (figure: Partial<NeedFigure> | null): MatchNeed => ({
  id: "n1",
  text: "车位检测准确率 道闸在线率另行监测",
  domain: null,
  must: true,
  figure:
    figure === null
      ? null
      : { name: "车位检测准确率", type: "number", comparator: "at_least", threshold: 95_000, unit: "%", ...figure },
});

const said = (set: Partial<DocumentFigure> = {}): DocumentFigure => ({
  name: "车位检测准确率",
  type: "number",
  low: 96_000,
  high: 96_000,
  unit: "%",
  evidence: "检测报告",
  evidenceOn: "2026-08-01",
  ...set,
});

describe("checking stated figures against a need", () => {
  it("says nothing where the need names no figure", () => {
    expect(figureChecks(need(null), [said()])).toBeNull();
  });

  it.each([
    [{}, "met"],
    [{ low: 94_000, high: 94_000 }, "not-met"],
    [{ low: 95_000, high: null }, "met"],
    [{ low: 90_000, high: null }, "unknown"],
    [{ low: null, high: 94_000 }, "not-met"],
    [{ low: 90_000, high: 99_000 }, "unknown"],
    [{ low: 96_000, high: 99_000 }, "met"],
    [{ unit: "s" }, "unknown"],
  ] as const)("of %o: %s", (set, verdict) => {
    expect(figureChecks(need({}), [said(set)])?.verdict).toBe(verdict);
  });

  it("compares the thing that is named, not what the details mention besides", () => {
    expect(figureChecks(need({}), [said({ name: "道闸在线率", low: 10_000, high: 10_000 })])).toEqual({
      verdict: "unknown",
      said: null,
    });
  });

  it("brings the figure that was compared, with its evidence", () => {
    const other = said({ name: "语音转写准确率", low: 1_000, high: 1_000 });
    expect(figureChecks(need({}), [other, said()])?.said).toEqual(said());
  });

  it("knows yes and no", () => {
    const flag = { type: "flag", unit: null } as const;
    const wanted = need({ name: "断网续传", type: "flag", comparator: null, threshold: null, unit: null });
    expect(figureChecks(wanted, [said({ ...flag, name: "断网续传", low: 1_000, high: 1_000 })])?.verdict).toBe("met");
    expect(figureChecks(wanted, [said({ ...flag, name: "断网续传", low: 0, high: 0 })])?.verdict).toBe("not-met");
  });
});
