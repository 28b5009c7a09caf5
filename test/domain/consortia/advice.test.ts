import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  controllingPairs,
  judgeDeduction,
  judgeGrades,
  type SizedMember,
} from "../../../app/domain/consortia/consortium-advice.ts";
import { judgeComposition } from "../../../app/domain/consortia/consortium-rules.ts";
import { reportCoverage } from "../../../app/domain/consortia/coverage-report.ts";
import type { FirmLink } from "../../../app/domain/organizations/firm-link.ts";
import { deductionsFor } from "../../../app/domain/policies/price-deductions.ts";
import { newId, type OrganizationId } from "../../../app/kernel/ids.ts";
import { WHOLE } from "../../../app/kernel/share.ts";
import { SPECIALTY_GRADES } from "../../../db/schema/consortia.ts";
import { NOON } from "../../support/market.ts";

const fresh = () => newId<"organization">(NOON);
const [one, two, three] = [fresh(), fresh(), fresh()];

const sized = (organizationId: OrganizationId, sizeClass: SizedMember["sizeClass"], share: number | null) => ({
  organizationId,
  sizeClass,
  share,
});

function link(set: Partial<FirmLink>): FirmLink {
  return {
    id: newId<"firm_link">(NOON),
    kind: "shareholding",
    holderId: one,
    heldId: two,
    share: 6_000,
    state: "declared",
    declaredForId: one,
    declaredAt: NOON,
    note: null,
    answerNote: null,
    ...set,
  };
}

function judge(members: readonly SizedMember[], links: readonly FirmLink[] = [], now = NOON) {
  return judgeDeduction({ investmentType: "GOV_PROCUREMENT", members, links, now });
}

describe("the price deduction of a consortium (财库〔2020〕46号, 财库〔2022〕19号)", () => {
  it("is the whole one when all are small or micro, the small one from 30 %, none below", () => {
    const small = [sized(one, "small", 5_000), sized(two, "micro", 5_000)];
    expect(judge(small)).toMatchObject({ state: "whole", range: [1_000, 2_000] });
    const at = (share: number) => judge([sized(one, "large", WHOLE - share), sized(two, "small", share)]);
    expect(at(3_000)).toMatchObject({ state: "part", range: [400, 600], held: 3_000, least: 3_000 });
    expect(at(2_999)).toMatchObject({ state: "none", range: null, held: 2_999 });
    expect(judge([sized(one, "large", 5_000), sized(two, "medium", 5_000)])).toMatchObject({ state: "none", held: 0 });
  });

  it("had smaller figures before July 2022, and none before 2021", () => {
    const before = Date.UTC(2022, 5, 30, 4);
    const small = [sized(one, "small", WHOLE)];
    expect(judge(small, [], before).range).toEqual([600, 1_000]);
    expect(judge(small, [], Date.UTC(2020, 11, 31, 4))).toMatchObject({ state: "not-asked" });
    expect(deductionsFor("goods_services", "2022-07-01")?.part).toEqual([400, 600]);
    expect(deductionsFor("works", "2026-01-01")).toMatchObject({ whole: [300, 500], part: [100, 200] });
  });

  it("is lost when a small member and another direct each other, and only then", () => {
    const members = [sized(one, "large", 4_000), sized(two, "small", 3_000), sized(three, "medium", 3_000)];
    expect(judge(members, [link({})])).toMatchObject({ state: "links", range: null, firms: [one, two] });
    expect(judge(members, [link({ kind: "management", share: null })]).state).toBe("links");
    expect(judge(members, [link({ share: 4_999 })]).state).toBe("part");
    expect(judge(members, [link({ kind: "legal_representative", share: null })]).state).toBe("part");
    expect(judge(members, [link({ heldId: three })]).state).toBe("part");
    expect(judge(members, [link({ state: "disputed" })]).state).toBe("links");
    expect(controllingPairs([link({}), link({ share: 100 })])).toEqual([[one, two]]);
  });

  it("is open while a size or the shares are not known, and not asked outside public procurement", () => {
    expect(judge([sized(one, "large", 5_000), sized(two, null, 5_000)])).toMatchObject({ state: "size", firms: [two] });
    expect(judge([sized(one, "large", 5_000), sized(two, "small", 4_000)]).state).toBe("shares");
    for (const investmentType of ["SOE_PLATFORM", "CO_INVESTMENT", "SOCIAL_INVESTMENT", null] as const) {
      const verdict = judgeDeduction({ investmentType, members: [sized(one, "small", WHOLE)], links: [], now: NOON });
      expect(verdict.state).toBe("not-asked");
    }
  });
});

describe("grades of members of one specialty (招标投标法 31)", () => {
  it("count at the lowest, whatever the others have", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SPECIALTY_GRADES), { minLength: 1, maxLength: 6 }), (grades) => {
        const stated = grades.map((grade) => ({
          organizationId: newId<"organization">(NOON),
          specialty: "安防",
          grade,
        }));
        const [verdict, ...more] = judgeGrades(stated);
        const lowest = Math.max(...grades.map((grade) => SPECIALTY_GRADES.indexOf(grade)));
        expect(more).toEqual([]);
        expect(verdict?.counts).toBe(SPECIALTY_GRADES[lowest]);
        const isSame = new Set(grades).size === 1;
        const lowestFirms = stated.filter((one) => one.grade === verdict?.counts).map((one) => one.organizationId);
        expect([...(verdict?.firms ?? [])].sort()).toEqual(isSame ? [] : lowestFirms.sort());
      }),
    );
  });

  it("are kept apart by specialty", () => {
    const verdicts = judgeGrades([
      { organizationId: one, specialty: "安防", grade: "first" },
      { organizationId: two, specialty: "机电", grade: "third" },
    ]);
    expect(verdicts.map(({ specialty, counts, firms }) => [specialty, counts, firms])).toEqual([
      ["安防", "first", []],
      ["机电", "third", []],
    ]);
  });
});

describe("what is covered", () => {
  const needIds = ["n1", "n2", "n3", "n4", "n5"];
  const firms = [one, two, three];
  const cell = fc.record({
    needId: fc.constantFrom(...needIds),
    organizationId: fc.constantFrom(...firms),
    strength: fc.integer({ min: 0, max: 3 }),
    hasEvidence: fc.boolean(),
  });
  const cells = fc.uniqueArray(cell, { selector: (one) => `${one.needId} ${one.organizationId}`, maxLength: 15 });

  it("puts every need in exactly one drawer, whatever the cells", () => {
    fc.assert(
      fc.property(cells, (given) => {
        const report = reportCoverage({ needIds, firms, cells: given });
        const drawers = [...report.gaps, ...report.weak, ...report.single.map((one) => one.needId), ...report.shared];
        expect(drawers.sort()).toEqual(needIds);
        for (const { needId, organizationId } of report.single) {
          const covering = given.filter((one) => one.needId === needId && one.strength >= 2);
          expect(covering.map((one) => one.organizationId)).toEqual([organizationId]);
        }
        expect(report.overlaps.every(({ firms: some }) => some.length > 1)).toBe(true);
      }),
    );
  });

  it("does not count those who are not in", () => {
    const given = [{ needId: "n1", organizationId: one, strength: 3, hasEvidence: true }];
    expect(reportCoverage({ needIds: ["n1"], firms: [two], cells: given }).gaps).toEqual(["n1"]);
  });
});

describe("the rules of composition", () => {
  const member = (organizationId: OrganizationId, set: object) => ({
    organizationId,
    role: "member" as const,
    state: "accepted" as const,
    expiresAt: null,
    share: 0,
    workShare: 0,
    isLocal: true,
    sizeClass: "small" as const,
    verification: "verified" as const,
    qualifications: [],
    ...set,
  });
  const call = { leadKind: "any", leastLocalSmeShare: 3_000, mostMembers: null } as const;

  it("name who stands in the way, and leave open what an unknown size may still put right", () => {
    const members = [
      member(one, { role: "lead", share: 8_000, workShare: WHOLE, sizeClass: "large" }),
      member(two, { share: 2_000, sizeClass: null, verification: "pending" }),
      member(three, { state: "invited" }),
    ];
    const verdicts = judgeComposition({ call, members, busy: new Set([two]), now: NOON });
    const of = (rule: string) => verdicts.find((verdict) => verdict.rule === rule);
    expect(of("one-bid-each")).toMatchObject({ met: false, firms: [two], has: 1, needs: 2 });
    expect(of("all-verified")).toMatchObject({ met: false, firms: [two] });
    expect(of("all-answered")).toMatchObject({ met: false, firms: [three] });
    expect(of("work-sum")).toMatchObject({ met: true, has: WHOLE });
    expect(of("local-sme-share")).toMatchObject({ met: false, isOpen: false, has: 0 });
    const enough = judgeComposition({
      call,
      members: [
        member(one, { role: "lead", share: 7_000, sizeClass: "large" }),
        member(two, { share: 3_000, sizeClass: null }),
      ],
      busy: new Set(),
      now: NOON,
    });
    expect(enough.find((verdict) => verdict.rule === "local-sme-share")).toMatchObject({ met: false, isOpen: true });
  });
});
