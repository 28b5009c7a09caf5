import { describe, expect, it } from "vitest";
import type { Coverage } from "../../app/domain/matching/coverage.ts";
import { CoverageWords } from "../../app/ui/patterns/coverage-words.tsx";
import { FirmSets } from "../../app/ui/patterns/firm-sets.tsx";
import { SupplyFilters } from "../../app/ui/patterns/supply-filters.tsx";
import { render, wordsIn } from "./render.tsx";

const NEEDS = [
  { id: "a", position: 1, kind: "must" },
  { id: "b", position: 2, kind: "must" },
  { id: "c", position: 3, kind: "should" },
] as const;

const FIRMS = [
  { id: "near", nameZh: "近处公司", nameEn: null, isLocal: true, isLocalSme: true },
  { id: "far", nameZh: "远处公司", nameEn: null, isLocal: false, isLocalSme: false },
];

const member = (firmId: string, ...needIds: readonly string[]) => ({ firmId, needIds });

function view(set: Partial<Coverage> = {}) {
  const coverage: Coverage = {
    covered: ["a", "b"],
    uncovered: ["c"],
    uncoveredLocally: ["b", "c"],
    sets: [{ members: [member("near", "a"), member("far", "b")], localSmes: 1 }],
    proof: "exact",
    singles: [{ needId: "b", firmId: "far" }],
    ...set,
  };
  return { coverage, firms: FIRMS };
}

const said = (set: Partial<Coverage> = {}) => wordsIn(render(<CoverageWords view={view(set)} needs={NEEDS} />));
const drawn = (set: Partial<Coverage> = {}, isLocalFirst = false) =>
  render(<FirmSets view={view(set)} needs={NEEDS} isLocalFirst={isLocalFirst} />);

describe("coverage in words", () => {
  it("says what nobody meets, and whether it must be met", () => {
    expect(said()).toContain("3 项需求中有 1 项没有产品能满足：第 3 项。 都是期望项");
    expect(said({ uncovered: ["b", "c"] })).toContain("其中必须满足的是第 2 项");
    expect(said({ uncovered: [] })).toContain("3 项需求都有产品能满足或部分满足");
  });

  it("says what has no local supply, as a result of its own", () => {
    expect(said()).toContain("3 项需求中有 2 项没有本地供给：第 2、3 项");
    expect(said({ uncoveredLocally: [] })).toContain("每一项需求都有本地供给");
  });

  it("names the firm on which needs hang, once for all of them", () => {
    const singles = [
      { needId: "a", firmId: "far" },
      { needId: "b", firmId: "far" },
    ];
    expect(said({ singles })).toContain("第 1、2 项只有远处公司一家能满足");
    expect(said({ singles: [] })).toContain("没有哪一项只靠一家");
  });
});

describe("the smallest groups of firms", () => {
  it("are drawn with an open need marked, and stand in a table beside", () => {
    const html = drawn();
    expect(html).toContain('class="need-dot open"');
    expect(html.match(/<path/g)).toHaveLength(2);
    expect(wordsIn(html)).toContain("最少 2 家企业合起来，能覆盖全部 2 项可覆盖的需求");
    expect(wordsIn(html)).toMatch(/A 近处公司 本地中小企业 第 1 项 B 远处公司 外地 第 2 项/);
  });

  it("say by which rule equals are ordered", () => {
    const set = { members: [member("far", "a", "b")], localSmes: 0 };
    const sets = [set, { members: [member("near", "a", "b")], localSmes: 1 }];
    expect(wordsIn(drawn({ sets }))).toContain("家数相同时不按注册地排序");
    expect(wordsIn(drawn({ sets }, true))).toContain("不排除任何企业");
  });

  it("say where the size is no proof, and where there is no group at all", () => {
    expect(wordsIn(drawn({ proof: "greedy" }))).toContain("可能还有家数更少的组合");
    expect(wordsIn(drawn({ sets: [], covered: [] }))).toContain("无法组合");
  });
});

describe("counts of a large stock", () => {
  it("are said to be of the best products only", () => {
    const noted = (best: number | null) => wordsIn(render(<SupplyFilters choices={[]} best={best} />));
    expect(noted(240)).toContain("只细看了最合适的 240 个");
    expect(noted(null)).toBe("");
  });
});
