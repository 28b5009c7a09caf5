import { describe, expect, it } from "vitest";
import { type MatrixCell, NeedMatrix } from "../../app/ui/patterns/need-matrix.tsx";
import { render, wordsIn } from "./render.tsx";

const NEEDS = [
  { id: "n1", position: 1, title: "车位引导", lang: undefined, kind: "must" },
  { id: "n2", position: 2, title: "无感支付", lang: undefined, kind: "must" },
  { id: "n3", position: 3, title: "出行预测", lang: undefined, kind: "should" },
] as const;

const COLUMNS = [
  { id: "p1", title: "诱导屏", note: "泊知", to: "/zh/products/p1" },
  { id: "p2", title: "检测器", note: "泊知", to: "/zh/products/p2" },
];

const CELLS: Readonly<Record<string, MatrixCell>> = {
  "n1:p1": { strength: 3, evidence: "停车诱导 = 车位引导" },
  "n1:p2": { strength: 2, evidence: "" },
  "n2:p1": { strength: 1, evidence: "支付" },
};

function matrix(help: Parameters<typeof NeedMatrix>[0]["help"] = []) {
  return render(
    <NeedMatrix
      caption="对照"
      needs={NEEDS}
      columns={COLUMNS}
      cellOf={(need, column) => CELLS[`${need}:${column}`]}
      help={help}
    />,
  );
}

function rowOf(html: string, title: string): string {
  return html.split("<tr").find((row) => row.includes(title)) ?? "";
}

describe("the need matrix", () => {
  it("hatches a row that nobody covers, and no other", () => {
    const html = matrix();
    expect(rowOf(html, "出行预测")).toContain('class="gap"');
    expect(rowOf(html, "车位引导")).not.toContain('class="gap"');
    expect(rowOf(html, "无感支付")).not.toContain('class="gap"');
  });

  it("names the gap below, with who could cover it", () => {
    const html = matrix([{ needId: "n3", who: [{ title: "智行预测", to: "/zh/products/p9" }] }]);
    const below = html.slice(html.indexOf('class="coverage"'));
    expect(wordsIn(below)).toContain("第 3 项没有人覆盖： 出行预测 。能补上的：");
    expect(below).toContain('<a href="/zh/products/p9">智行预测</a>');
  });

  it("says which needs have related products only", () => {
    expect(wordsIn(matrix())).toContain("第 2 项只有相关的产品");
  });

  it("gives the evidence of a cell on hover and to screen readers, and the strength as a word", () => {
    const row = rowOf(matrix(), "车位引导");
    expect(row).toContain('title="停车诱导 = 车位引导"');
    expect(wordsIn(row)).toContain("满足 : 停车诱导 = 车位引导");
    expect(row).toMatch(/class="s3".*class="s2"/);
  });

  it("is a table with headed rows and columns in a frame that the keyboard reaches", () => {
    const html = matrix();
    expect(html).toMatch(/<section class="scroll"[^>]*aria-label="对照"[^>]*tabindex="0"/i);
    expect(html.match(/scope="col"/g)).toHaveLength(2);
    expect(html.match(/scope="row"/g)).toHaveLength(3);
  });

  it("says that all is covered only when it is", () => {
    const covered = render(
      <NeedMatrix
        caption="对照"
        needs={NEEDS.slice(0, 1)}
        columns={COLUMNS}
        cellOf={(need, column) => CELLS[`${need}:${column}`]}
      />,
    );
    expect(wordsIn(covered)).toContain("1 项需求都有人能满足或部分满足");
    expect(wordsIn(matrix())).not.toContain("都有人能满足");
  });
});

describe("a filled cell", () => {
  it("leads to where it is explained", () => {
    const html = render(
      <NeedMatrix
        caption="对照"
        needs={NEEDS.slice(0, 1)}
        columns={COLUMNS.slice(0, 1)}
        cellOf={() => ({ strength: 3, evidence: "停车诱导", to: "#why-p1" })}
      />,
    );
    expect(html).toContain('<a class="cell" title="停车诱导" href="#why-p1">');
  });
});
