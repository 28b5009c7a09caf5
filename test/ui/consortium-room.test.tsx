import { describe, expect, it } from "vitest";
import { CoverageFigure } from "../../app/ui/consortia/coverage-figure.tsx";
import { RoomRules } from "../../app/ui/consortia/room-rules.tsx";
import { RulePanel } from "../../app/ui/consortia/rule-panel.tsx";
import { render, wordsIn } from "./render.tsx";

describe("the rules of a consortium", () => {
  it("write shares in percent and leave out what the call does not ask", () => {
    const words = wordsIn(
      render(
        <RulePanel
          verdicts={[
            { rule: "shares-sum", met: false, has: 9_250, needs: 10_000 },
            { rule: "work-sum", met: false, has: 9_000, needs: 10_000 },
            { rule: "most-members", met: null, has: 3, needs: 0 },
          ]}
        />,
      ),
    );
    expect(words).toContain("合同份额合计 100 %（现为 92.5 %）");
    expect(words).toContain("工作量份额合计 100 %（现为 90 %）");
    expect(words).not.toContain("成员不超过");
  });

  it("say met, not met and open in words, with the law and what to do", () => {
    const rule = { rule: "links", isBlocking: false, said: "没有关系", law: "法律怎么说", todo: "" };
    const html = render(
      <RoomRules
        rules={[
          { ...rule, state: "met" },
          { ...rule, rule: "deduction", state: "unknown", todo: "先填规模" },
          { ...rule, rule: "one-lead", state: "unmet", isBlocking: true },
        ]}
      />,
    );
    const words = wordsIn(html);
    for (const word of ["是", "否", "待定", "先填规模", "法律怎么说", "不影响提交，但影响评审"]) {
      expect(words).toContain(word);
    }
    expect(html.match(/class="todo"/g)).toHaveLength(1);
  });
});

describe("the figure of what is covered", () => {
  it("has a square per need in the order of the call, and says the counts in words", () => {
    const need = (id: string, position: number) => ({
      id,
      position,
      title: id,
      lang: undefined,
      kind: "must" as const,
    });
    const report = { gaps: ["c"], weak: [], single: [], shared: ["a", "b"], overlaps: [], unproven: 0 };
    const html = render(<CoverageFigure report={report} needs={[need("a", 1), need("b", 2), need("c", 3)]} />);
    const figure = html.slice(0, html.indexOf("</svg>"));
    expect([...figure.matchAll(/<rect class="(\w+)"/g)].map((match) => match[1])).toEqual(["shared", "shared", "gap"]);
    expect(figure).toContain("几家覆盖 2 项 · 只有一家 0 项 · 只有相关能力 0 项 · 缺口 1 项");
    expect(html).not.toContain("style=");
  });
});
