import { describe, expect, it } from "vitest";
import type { RuleChange, RuleVerdict, Verdict } from "../../../app/domain/matching/eligibility.ts";
import { ELIGIBILITY_RULES, type EligibilityRuleName } from "../../../app/domain/matching/eligibility-rules.ts";
import { type NeedStanding, type OwnProduct, standingsOf } from "../../../app/domain/matching/need-standing.ts";
import { oneChange, type PossiblePartner } from "../../../app/domain/matching/one-change.ts";
import { toId } from "../../../app/kernel/ids.ts";

const id = (number: number) => String(number).padStart(26, "0");
const needId = (number: number) => toId<"need">(id(number));

function rule(name: EligibilityRuleName, verdict: Verdict, change: RuleChange | null = null): RuleVerdict {
  const found = ELIGIBILITY_RULES.find((one) => one.name === name);
  if (found === undefined) throw new Error(name);
  return { rule: found, verdict, said: "", on: null, qualification: null, share: null, change };
}

const OPEN = [rule("deadline", "met"), rule("consortium", "met")];
const ALONE_ONLY = [rule("deadline", "met"), rule("consortium", "not-met")];

function need(number: number, set: Partial<NeedStanding> = {}): NeedStanding {
  return {
    needId: needId(number),
    isMust: true,
    verdict: "met",
    by: "words",
    lack: null,
    product: null,
    strength: 3,
    check: null,
    covers: true,
    ...set,
  };
}

const gap = (number: number) =>
  need(number, { verdict: "unknown", lack: "nothing-like-it", covers: false, strength: 0 });
const figure = (number: number, isRaise: boolean) =>
  need(number, {
    verdict: isRaise ? "not-met" : "unknown",
    lack: isRaise ? "raise-figure" : "state-figure",
    by: "figure",
    covers: !isRaise,
  });

const partner = (number: number, needs: readonly number[], isLocalSme = false): PossiblePartner => ({
  firmId: toId<"organization">(id(number)),
  nameZh: `企业 ${number}`,
  nameEn: null,
  isLocalSme,
  needIds: needs.map(needId),
});

describe("the one change that makes a firm fit", () => {
  it("is none where it may bid alone as it is, and none after the deadline", () => {
    expect(oneChange(OPEN, [need(1)], [])).toBeNull();
    expect(
      oneChange([rule("deadline", "not-met"), rule("identity", "not-met", { kind: "verify" })], [], []),
    ).toBeNull();
  });

  it("is verification where only that is missing", () => {
    expect(oneChange([...OPEN, rule("identity", "not-met", { kind: "verify" })], [need(1)], [])).toEqual({
      change: { kind: "verify" },
      as: "alone",
      left: 0,
    });
  });

  it("is the figure to state where one need waits for it, the figure to raise where it falls short", () => {
    expect(oneChange(ALONE_ONLY, [need(1), figure(2, false)], [])).toEqual({
      change: { kind: "figure", needId: needId(2), isRaise: false },
      as: "alone",
      left: 0,
    });
    expect(oneChange(ALONE_ONLY, [figure(2, true)], [])?.change).toMatchObject({ kind: "figure", isRaise: true });
  });

  it("is the fewest partners that do what the firm does not", () => {
    const partners = [partner(1, [2]), partner(2, [3]), partner(3, [2, 3])];
    expect(oneChange(OPEN, [need(1), gap(2), gap(3)], partners)).toEqual({
      change: { kind: "partner", partners: [partners[2]], needIds: [needId(2), needId(3)] },
      as: "lead",
      left: 0,
    });
  });

  it("brings a local small firm in where the call asks for its share", () => {
    const rules = [...OPEN, rule("local-sme-share", "not-met")];
    const partners = [partner(1, [2]), partner(2, [2], true)];
    const found = oneChange(rules, [need(1), gap(2)], partners);
    expect(found).toMatchObject({ as: "lead", left: 0, change: { kind: "partner", partners: [partners[1]] } });
  });

  it("is joining another's consortium where the firm may not lead", () => {
    const rules = [...OPEN, rule("lead-kind", "unknown")];
    expect(oneChange(rules, [need(1), gap(2)], [])).toEqual({ change: { kind: "join" }, as: "member", left: 0 });
  });

  it("is what leaves least open where nothing closes everything", () => {
    const rules = [...ALONE_ONLY, rule("identity", "not-met", { kind: "verify" })];
    expect(oneChange(rules, [gap(2)], [])).toEqual({ change: { kind: "verify" }, as: "alone", left: 1 });
    expect(oneChange(ALONE_ONLY, [gap(2)], [])).toBeNull();
  });

  it("sends nobody away from the consortium or the bid that it has", () => {
    const ask = (takesPartBy: "bid" | "consortium") => oneChange(OPEN, [figure(1, false), gap(2)], [], takesPartBy);
    expect(ask("consortium")).toBeNull();
    expect(ask("bid")?.change).toMatchObject({ kind: "figure" });
  });

  it("sends nobody into a consortium who has nothing for the call", () => {
    const rules = [...OPEN, rule("some-need", "unknown", { kind: "product" })];
    expect(oneChange(rules, [gap(1), gap(2)], [partner(1, [1, 2])])?.change).toEqual({ kind: "product" });
  });

  it("leaves needs that are only wished for out", () => {
    expect(oneChange(ALONE_ONLY, [need(1), { ...gap(2), isMust: false }], [])).toBeNull();
  });
});

const TYPED = {
  id: needId(1),
  kind: "must",
  titleZh: "车位检测准确率",
  titleEn: null,
  figureType: "number",
  comparator: "at_least",
  threshold: 95_000,
  unit: "%",
  evidence: null,
} as const;
const WORDS = {
  ...TYPED,
  id: needId(2),
  titleZh: "反向寻车",
  figureType: "text",
  comparator: null,
  threshold: null,
} as const;

function product(number: number, stated: number | null, strengths: OwnProduct["strengths"]): OwnProduct {
  const capability = {
    id: toId<"capability">(id(number)),
    name: "车位检测准确率",
    figureType: "number",
    bound: null,
    figure: stated,
    figureHigh: null,
    unit: "%",
    detail: null,
    evidence: "检测报告",
    evidenceOn: "2026-08-01",
  } as const;
  const capabilities = stated === null ? [] : [capability];
  return { id: toId<"product">(id(number)), nameZh: `产品 ${number}`, nameEn: null, capabilities, strengths };
}

const verdicts = (...products: readonly OwnProduct[]) =>
  standingsOf([TYPED, WORDS], products).map(({ verdict, lack, covers }) => [verdict, lack, covers]);

describe("how a firm stands to each need", () => {
  it("takes the best of its products, figures before words", () => {
    const strengths = { [needId(1)]: 3, [needId(2)]: 3 } as const;
    expect(verdicts(product(1, 90_000, strengths))).toEqual([
      ["not-met", "raise-figure", false],
      ["met", null, true],
    ]);
    expect(verdicts(product(1, 90_000, {}), product(2, 96_000, {}))[0]).toEqual(["met", null, true]);
  });

  it("does not know where nothing is stated, and says what would help", () => {
    expect(verdicts(product(1, null, { [needId(1)]: 2, [needId(2)]: 2 }))).toEqual([
      ["unknown", "state-figure", true],
      ["unknown", "say-more", true],
    ]);
    expect(verdicts()).toEqual([
      ["unknown", "nothing-like-it", false],
      ["unknown", "nothing-like-it", false],
    ]);
  });

  it("says nothing of what was not compared, but for stated figures", () => {
    const uncompared = standingsOf([TYPED, WORDS], [{ ...product(1, null, {}), strengths: null }]);
    expect(uncompared.map(({ verdict, lack, strength, product: named }) => [verdict, lack, strength, named])).toEqual([
      ["unknown", null, null, null],
      ["unknown", null, null, null],
    ]);
    const [stated] = standingsOf([TYPED], [{ ...product(1, 96_000, {}), strengths: null }]);
    expect([stated?.verdict, stated?.product?.nameZh]).toEqual(["met", "产品 1"]);
  });

  it("never says by words alone that a need is not met", () => {
    expect(verdicts(product(1, null, { [needId(2)]: 0 }))[1]).toEqual(["unknown", "nothing-like-it", false]);
  });
});
