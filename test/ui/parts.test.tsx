import { describe, expect, it } from "vitest";
import { DAY } from "../../app/kernel/instant.ts";
import { WAN } from "../../app/kernel/money.ts";
import { CriteriaBar } from "../../app/ui/patterns/criteria-bar.tsx";
import { holdsOn } from "../../app/ui/patterns/firm-facts.ts";
import { LifeLine } from "../../app/ui/patterns/life-line.tsx";
import { MoneySplit } from "../../app/ui/patterns/money-split.tsx";
import { PolicyMeter } from "../../app/ui/patterns/policy-meter.tsx";
import { Timeline } from "../../app/ui/patterns/timeline.tsx";
import { Said } from "../../app/ui/primitives/said.tsx";
import { NOW, render, wordsIn } from "./render.tsx";

describe("the life line", () => {
  it("marks the present stage, the days in it and what comes next", () => {
    const html = render(<LifeLine stage="invest" enteredAt={NOW - 20 * DAY} state="征集中" next="下一步 开标" />);
    expect(html.match(/aria-current="step"/g)).toHaveLength(1);
    expect(html).toMatch(/class="now" aria-current="step"><span class="name" title="投资">投/);
    expect(html.match(/class="done"/g)).toHaveLength(1);
    expect(wordsIn(html)).toContain("征集中 · 第 21 天 · 下一步 开标");
  });

  it("counts the day of entering as the first", () => {
    expect(wordsIn(render(<LifeLine stage="plan" enteredAt={NOW} />))).toContain("第 1 天");
  });
});

describe("criteria", () => {
  it("stand in a table beside the bar, with the least scores where there are any", () => {
    const html = render(
      <CriteriaBar
        criteria={[
          { id: "1", title: "技术方案", lang: undefined, weight: 60, leastScore: 6_000, guidance: null },
          { id: "2", title: "报价", lang: undefined, weight: 40, leastScore: null, guidance: null },
        ]}
      />,
    );
    expect(html).toContain('width="60%"');
    expect(wordsIn(html.slice(html.indexOf("<tbody")))).toBe("技术方案 60 60 % 报价 40 —");
  });
});

describe("money", () => {
  it("is split into its parts with shares, and every fen on hover", () => {
    const html = render(
      <MoneySplit amounts={{ total: 2_400 * WAN, fiscal: 600 * WAN, platform: 0, social: 1_800 * WAN }} />,
    );
    const table = html.slice(html.indexOf("<tbody"));
    expect(wordsIn(table)).toBe("财政资金 600 万元 25 % 社会资本 1,800 万元 75 % 投资规模 2,400 万元");
    expect(table).toContain('title="6,000,000.00 元"');
  });

  it("is said to be negotiable where no sum is stated", () => {
    expect(wordsIn(render(<MoneySplit amounts={{ total: null, fiscal: null, platform: null, social: null }} />))).toBe(
      "面议",
    );
  });
});

describe("a policy figure", () => {
  const meter = (value: number | null) =>
    wordsIn(render(<PolicyMeter label="占比" text="x" goal="目标" value={value} target={5_000} most={10_000} />));

  it("says whether its target is reached, at the very target too", () => {
    expect(meter(5_000)).toContain("已达到");
    expect(meter(4_999)).toContain("未达到");
    expect(meter(null)).not.toMatch(/达到/);
  });
});

describe("a text", () => {
  it("that exists only in Chinese is marked as Chinese on an English page", () => {
    expect(render(<Said zh="停车" en={null} />, "en")).toBe('<span lang="zh-CN">停车</span>');
    expect(render(<Said zh="停车" en="Parking" />, "en")).toBe("Parking");
    expect(render(<Said zh="停车" en={null} />)).toBe("停车");
  });
});

describe("a firm's status", () => {
  const claim = { kind: "tech_sme", number: null, validFromOn: "2026-01-01", expiresOn: "2026-12-31" } as const;

  it("holds from its first to its last day, and only when verified", () => {
    expect(holdsOn({ ...claim, verifiedAt: 1 }, "2026-12-31")).toBe(true);
    expect(holdsOn({ ...claim, verifiedAt: 1 }, "2027-01-01")).toBe(false);
    expect(holdsOn({ ...claim, verifiedAt: 1 }, "2025-12-31")).toBe(false);
    expect(holdsOn({ ...claim, verifiedAt: null }, "2026-06-01")).toBe(false);
  });
});

describe("the timeline", () => {
  const moments = [
    { name: "publication", at: NOW - DAY },
    { name: "questions-until", at: null },
    { name: "deadline", at: NOW + 2 * DAY },
  ];

  it("marks what comes next and in how long, and leaves out what is not set", () => {
    const html = render(<Timeline moments={moments} isOver={false} />);
    expect(html.match(/aria-current="step"/g)).toHaveLength(1);
    expect(wordsIn(html)).toMatch(/^发布 .* 已过 提交截止，自动关闭 .* 还剩 2 天$/);
  });

  it("of a call that was ended early has nothing to come", () => {
    const html = render(<Timeline moments={moments} isOver />);
    expect(html).not.toContain("aria-current");
    expect(wordsIn(html)).toContain("不再生效");
    expect(wordsIn(html)).not.toContain("还剩");
  });
});
