import { describe, expect, it } from "vitest";
import type { NeedMatch, Reason } from "../../app/search/engine.ts";
import { WhyLine } from "../../app/ui/patterns/why-line.tsx";
import { render, wordsIn } from "./render.tsx";

const reason = (asked: string, found: string, kind: Reason["kind"] = "word"): Reason => ({
  kind,
  asked,
  found,
  field: "body",
});

const PLACES: Readonly<Record<string, number>> = { a: 1, b: 2, c: 3 };

function line(needs: readonly NeedMatch[], facts: readonly string[] = [], missing: readonly string[] = []): string {
  return wordsIn(render(<WhyLine needs={needs} placeOf={(id) => PLACES[id]} facts={facts} missing={missing} />));
}

describe("the why line", () => {
  it("says which needs are met, by which words, and what speaks for the firm", () => {
    const needs: NeedMatch[] = [
      { needId: "b", strength: 3, why: [reason("空位显示", "空位显示")], check: null },
      { needId: "a", strength: 3, why: [reason("车位引导", "停车诱导", "synonym")], check: null },
    ];
    const text = line(needs, ["本地", "已核验 2026-08"]);
    expect(text).toContain("满足 1、2 ：空位显示，停车诱导 = 车位引导");
    expect(text).toContain("本地 已核验 2026-08");
  });

  it("tells full answers from partial ones, the full ones first", () => {
    const text = line([
      { needId: "c", strength: 2, why: [reason("清分", "清分")], check: null },
      { needId: "a", strength: 3, why: [reason("车位引导", "车位引导")], check: null },
    ]);
    expect(text).toMatch(/满足 1 .*部分满足 3/);
  });

  it("mentions mere relation only where there is nothing better", () => {
    const related: NeedMatch = { needId: "b", strength: 1, why: [reason("支付", "支付")], check: null };
    expect(line([related])).toBe("相关 2");
    expect(line([related, { needId: "a", strength: 3, why: [], check: null }])).not.toContain("相关");
  });

  it("says what is missing", () => {
    expect(line([], [], ["T+1 的证明材料"])).toContain("缺：T+1 的证明材料");
  });
});
