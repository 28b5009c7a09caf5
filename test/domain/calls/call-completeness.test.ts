import { describe, expect, it } from "vitest";
import type { CallRow } from "../../../app/domain/calls/call.ts";
import { missingIn, tasksDone } from "../../../app/domain/calls/call-completeness.ts";
import { criteriaOf, needsOf } from "../../../app/domain/calls/call-queries.ts";
import { DAY, HOUR } from "../../../app/kernel/instant.ts";
import { at, completeDraft, MONDAY, officeWorld } from "./office-world.ts";

const world = officeWorld();
const draft = completeDraft(world);
const needs = needsOf(world.db, draft.id);
const criteria = criteriaOf(world.db, draft.id);

const codes = (
  changes: Partial<CallRow>,
  now = MONDAY,
  parts: Partial<{ needs: typeof needs; criteria: typeof criteria }> = {},
) =>
  missingIn({ call: { ...draft, ...changes }, needs, criteria, ...parts }, now).map((one) =>
    `${one.task} ${one.refusal.code} ${one.refusal.field ?? ""}`.trim(),
  );

describe("what is missing in a call", () => {
  it("is nothing when it is complete", () => {
    expect(codes({})).toEqual([]);
    expect(tasksDone([]).length).toBe(7);
  });

  it("names each empty field with its task", () => {
    expect(codes({ titleZh: "", bodyZh: "", domain: null, place: null })).toEqual([
      "basics call.title-missing titleZh",
      "basics call.body-missing bodyZh",
      "basics call.domain-missing domain",
      "basics call.place-missing place",
    ]);
    expect(codes({ investmentType: null, isDigital: null })).toEqual([
      "money call.investment-missing investmentType",
      "money call.digital-missing isDigital",
    ]);
  });

  it("asks amounts to add up to the fen, or to be left out altogether", () => {
    expect(codes({ total: 500_000_001 })).toEqual(["money call.amounts-differ total"]);
    expect(codes({ total: null, fiscal: null, platform: null, social: null })).toEqual([]);
  });

  it("asks for at least one need that must be met, and figures for those answered by numbers", () => {
    expect(codes({}, MONDAY, { needs: [] })).toEqual(["needs call.must-need-missing"]);
    expect(codes({}, MONDAY, { needs: needs.map((need) => ({ ...need, kind: "should" as const })) })).toEqual([
      "needs call.must-need-missing",
    ]);
    const open = needs.map((need) => ({ ...need, figureType: "number" as const, threshold: null }));
    expect(codes({}, MONDAY, { needs: open })[0]).toBe("needs call.need-threshold-missing needs[0].threshold");
    expect(codes({}, MONDAY, { needs: needs.map((need) => ({ ...need, titleZh: "" })) })).toContain(
      "needs call.need-untitled needs[2].titleZh",
    );
  });

  it("asks for weights of exactly 100", () => {
    expect(codes({}, MONDAY, { criteria: [] })).toEqual(["criteria call.criteria-missing"]);
    const heavier = criteria.map((one, place) => (place === 0 ? { ...one, weight: one.weight + 1 } : one));
    expect(codes({}, MONDAY, { criteria: heavier })).toEqual(["criteria call.weights-differ"]);
  });

  it("asks for the legal minimum from publication to deadline where the law has one", () => {
    const deadline = at("2026-03-22");
    expect(codes({ deadline, questionsUntil: deadline - DAY })).toEqual([]);
    const short = { deadline: at("2026-03-21"), questionsUntil: at("2026-03-10") };
    expect(codes(short)).toEqual(["timeline call.deadline-too-early deadline"]);
    expect(codes({ ...short, investmentType: "SOE_PLATFORM" })).toEqual(["timeline call.deadline-too-early deadline"]);
    expect(codes({ ...short, investmentType: "SOCIAL_INVESTMENT" })).toEqual([]);
    expect(codes({ ...short, publishAt: at("2026-03-01", "09:00") }, at("2026-02-20"))).toEqual([]);
    expect(codes({ publishAt: at("2026-03-20", "09:00") })).toContain("timeline call.deadline-too-early deadline");
  });

  it("refuses deadlines in the past, before publication, and questions outside of both", () => {
    expect(codes({ deadline: MONDAY })).toEqual(["timeline call.deadline-before-publication deadline"]);
    expect(codes({ deadline: null })).toEqual(["timeline call.deadline-missing deadline"]);
    expect(codes({ publishAt: (draft.deadline ?? 0) + HOUR })).toEqual([
      "timeline call.deadline-before-publication deadline",
    ]);
    expect(codes({ questionsUntil: (draft.deadline ?? 0) + 1 })).toEqual([
      "timeline call.questions-outside questionsUntil",
    ]);
    expect(codes({ questionsUntil: MONDAY })).toEqual(["timeline call.questions-outside questionsUntil"]);
    expect(codes({ questionsUntil: null })).toEqual(["timeline call.questions-missing questionsUntil"]);
  });

  it("asks no money and no place of a call for plans, and one need of any kind", () => {
    const plan = { kind: "plan", place: null, investmentType: null, isDigital: null, total: 1 } as const;
    expect(codes(plan)).toEqual([]);
    expect(codes(plan, MONDAY, { needs: [] })).toEqual(["needs call.need-missing"]);
  });

  it("refuses terms that favour by place or ownership, unless a private owner chooses", () => {
    const favouring = criteria.map((one, place) => (place === 1 ? { ...one, titleZh: "注册在高新区的企业加分" } : one));
    expect(codes({}, MONDAY, { criteria: favouring })).toEqual(["criteria call.favours-some criteria[1].titleZh"]);
    expect(codes({ investmentType: "SOCIAL_INVESTMENT" }, MONDAY, { criteria: favouring })).toEqual([]);
  });
});
