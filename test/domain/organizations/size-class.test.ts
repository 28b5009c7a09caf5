import { describe, expect, it } from "vitest";
import { readIndustryCode } from "../../../app/domain/organizations/industry-code.ts";
import { judgeSize, sizeClassOf, sizeRowOf } from "../../../app/domain/organizations/size-class.ts";
import { SIZE_STANDARD, SIZE_TRADES } from "../../../app/domain/organizations/size-standard.ts";
import { WAN } from "../../../app/kernel/money.ts";

type Wan = number | null;

const fen = (wan: Wan) => (wan === null ? null : wan * WAN);
const classOf = (industry: string | null, staffCount: number | null, revenue: Wan, assets: Wan = null) =>
  sizeClassOf({ kind: "firm", industry, staffCount, revenue: fen(revenue), assets: fen(assets) });

const P = "persons";
const Y = "revenue";
const Z = "assets";

/** The standard as it is printed, typed by hand: the two measures of a trade and their limits from large to small. */
const PRINTED: readonly (readonly [string, string, readonly string[], readonly (readonly number[])[]])[] = [
  ["农林牧渔业", "A01", [Y], [[20_000], [500], [50]]],
  [
    "工业",
    "C39",
    [P, Y],
    [
      [1_000, 40_000],
      [300, 2_000],
      [20, 300],
    ],
  ],
  [
    "建筑业",
    "E47",
    [Y, Z],
    [
      [80_000, 80_000],
      [6_000, 5_000],
      [300, 300],
    ],
  ],
  [
    "批发业",
    "F51",
    [P, Y],
    [
      [200, 40_000],
      [20, 5_000],
      [5, 1_000],
    ],
  ],
  [
    "零售业",
    "F52",
    [P, Y],
    [
      [300, 20_000],
      [50, 500],
      [10, 100],
    ],
  ],
  [
    "交通运输业",
    "G54",
    [P, Y],
    [
      [1_000, 30_000],
      [300, 3_000],
      [20, 200],
    ],
  ],
  [
    "仓储业",
    "G59",
    [P, Y],
    [
      [200, 30_000],
      [100, 1_000],
      [20, 100],
    ],
  ],
  [
    "邮政业",
    "G60",
    [P, Y],
    [
      [1_000, 30_000],
      [300, 2_000],
      [20, 100],
    ],
  ],
  [
    "住宿业",
    "H61",
    [P, Y],
    [
      [300, 10_000],
      [100, 2_000],
      [10, 100],
    ],
  ],
  [
    "餐饮业",
    "H62",
    [P, Y],
    [
      [300, 10_000],
      [100, 2_000],
      [10, 100],
    ],
  ],
  [
    "信息传输业",
    "I63",
    [P, Y],
    [
      [2_000, 100_000],
      [100, 1_000],
      [10, 100],
    ],
  ],
  [
    "软件和信息技术服务业",
    "I65",
    [P, Y],
    [
      [300, 10_000],
      [100, 1_000],
      [10, 50],
    ],
  ],
  [
    "房地产开发经营",
    "K701",
    [Y, Z],
    [
      [200_000, 10_000],
      [1_000, 5_000],
      [100, 2_000],
    ],
  ],
  [
    "物业管理",
    "K702",
    [P, Y],
    [
      [1_000, 5_000],
      [300, 1_000],
      [100, 500],
    ],
  ],
  [
    "租赁和商务服务业",
    "L72",
    [P, Z],
    [
      [300, 120_000],
      [100, 8_000],
      [10, 100],
    ],
  ],
  ["其他未列明行业", "M74", [P], [[300], [100], [10]]],
];
const CLASSES = ["large", "medium", "small", "micro"] as const;

function measured(code: string, measures: readonly string[], values: readonly number[]) {
  const of = (measure: string) => values[measures.indexOf(measure)] ?? null;
  return classOf(code, of(P), of(Y), of(Z));
}

describe.each(PRINTED)("the size of an enterprise in %s (%s)", (_, code, measures, limits) => {
  it.each([0, 1, 2] as const)("changes exactly at the limits of its class %i", (place) => {
    const at = limits[place] ?? [];
    const [reached, next] = [CLASSES[place], CLASSES[place + 1]];
    expect(measured(code, measures, at)).toBe(reached);
    expect(
      measured(
        code,
        measures,
        at.map((limit) => limit + 1),
      ),
    ).toBe(reached);
    for (const short of measures.keys()) {
      const below = at.map((limit, index) => (index === short ? limit - 1 : limit));
      expect(measured(code, measures, below), `${measures[short]} short by one`).toBe(next);
      const wealthy = below.map((limit, index) => (index === short ? limit : limit * 10));
      expect(measured(code, measures, wealthy), `${measures[short]} short, the rest ample`).toBe(next);
    }
  });

  it("is not told while a figure that it needs is lacking, and does not ask for others", () => {
    const least = limits[2] ?? [];
    for (const lacking of measures) {
      const rest = measures.filter((measure) => measure !== lacking);
      const values = rest.map((measure) => least[measures.indexOf(measure)] ?? 0);
      expect(measured(code, rest, values)).toBeNull();
    }
    expect(measured(code, measures, least)).toBe("small");
  });
});

describe("limits", () => {
  it("are those of all sixteen trades", () => {
    expect(PRINTED).toHaveLength(16);
    expect(PRINTED.map(([, code]) => sizeRowOf(code)?.trade)).toEqual([...SIZE_TRADES]);
    expect(SIZE_STANDARD).toHaveLength(16);
  });

  it("count in whole fen: one fen below a limit is below it", () => {
    const at = { kind: "firm" as const, industry: "I65", staffCount: 10, assets: null };
    expect(sizeClassOf({ ...at, revenue: 50 * WAN })).toBe("small");
    expect(sizeClassOf({ ...at, revenue: 50 * WAN - 1 })).toBe("micro");
  });

  it("must all be met: a giant by revenue with nine people is micro", () => {
    expect(classOf("I65", 9, 1_000_000)).toBe("micro");
    expect(classOf("I65", 1_280, 9_999)).toBe("medium");
  });

  it("come with the answer: which were met and which were not", () => {
    const judged = judgeSize({ kind: "firm", industry: "I65", staffCount: 128, revenue: 900 * WAN, assets: null });
    expect(judged).toMatchObject({ kind: "judged", trade: "software", sizeClass: "small" });
    const medium = judged.kind === "judged" ? judged.steps[1] : undefined;
    expect(medium).toEqual({
      sizeClass: "medium",
      checks: [
        { figure: "staff", limit: 100, has: 128, isMet: true },
        { figure: "revenue", limit: 1_000, has: 900 * WAN, isMet: false },
      ],
      isMet: false,
    });
  });
});

describe("an industry code", () => {
  it("leads to its trade by section, division and group", () => {
    const trades = ["B06", "D46", "G55", "G5910", "G592", "I64", "K7010", "K703", "P83", "Q85", "R90", "L7281"].map(
      (code) => sizeRowOf(code)?.trade,
    );
    expect(trades).toEqual([
      "industry",
      "industry",
      "transport",
      "transport",
      "warehousing",
      "telecommunications",
      "real_estate",
      "other",
      "other",
      "other",
      "other",
      "leasing",
    ]);
  });

  it("that the standard leaves out leads to no class, and says why", () => {
    const why = (industry: string | null, kind: "firm" | "university" = "firm") => {
      const judged = judgeSize({ kind, industry, staffCount: 50, revenue: 500 * WAN, assets: null });
      return judged.kind === "open" ? [judged.why, ...judged.missing] : [judged.sizeClass];
    };
    expect(["J66", "S91", "T97", "G53", "K70", "E47"].map((code) => why(code))).toEqual([
      ["not-covered"],
      ["not-covered"],
      ["not-covered"],
      ["not-covered"],
      ["finer-code"],
      ["figures-missing", "assets"],
    ]);
    expect(why(null)).toEqual(["no-industry"]);
    expect(why("P83", "university")).toEqual(["not-a-firm"]);
  });

  it("is read as meant, and only where the division belongs to the section", () => {
    expect([" i65 ", "Ｉ６５", "i6513", "K702"].map(readIndustryCode)).toEqual(["I65", "I65", "I6513", "K702"]);
    for (const wrong of ["I66", "65", "I", "I6", "U97", "I65131", "A00", "软件"]) {
      expect(readIndustryCode(wrong), wrong).toBeUndefined();
    }
  });
});
