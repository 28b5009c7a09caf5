import { describe, expect, it } from "vitest";
import { approveCall } from "../../../app/domain/calls/approve-call.ts";
import { criteriaOf, needsOf } from "../../../app/domain/calls/call-queries.ts";
import {
  saveBasicsSchema,
  saveCriteriaSchema,
  saveMoneySchema,
  saveNeedsSchema,
  saveRulesSchema,
  saveTimelineSchema,
} from "../../../app/domain/calls/call-schema.ts";
import { cancelCall } from "../../../app/domain/calls/cancel-call.ts";
import { changedSinceLastSubmission } from "../../../app/domain/calls/office-call-queries.ts";
import { publishCall } from "../../../app/domain/calls/publish-call.ts";
import { reopenCall } from "../../../app/domain/calls/reopen-call.ts";
import { returnCall } from "../../../app/domain/calls/return-call.ts";
import { saveCallCriteria } from "../../../app/domain/calls/save-call-criteria.ts";
import { saveCallMoney } from "../../../app/domain/calls/save-call-money.ts";
import { saveCallNeeds } from "../../../app/domain/calls/save-call-needs.ts";
import { saveCallRules } from "../../../app/domain/calls/save-call-rules.ts";
import { saveCallTimeline } from "../../../app/domain/calls/save-call-timeline.ts";
import { submitCall } from "../../../app/domain/calls/submit-call.ts";
import { readFields } from "../../../app/http/form.ts";
import { newId } from "../../../app/kernel/ids.ts";
import { DAY } from "../../../app/kernel/instant.ts";
import { at, codesOf, completeDraft, MONDAY, must, officeWorld, published, row, submitted } from "./office-world.ts";

const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries({ version: "1", ...fields })) data.append(name, value);
  return data;
};
const money = {
  investmentType: "CO_INVESTMENT",
  isDigital: true,
  total: null,
  fiscal: null,
  platform: null,
  social: null,
} as const;

describe("editing a draft", () => {
  it("raises the version with every change and with nothing else", () => {
    const world = officeWorld();
    const { id, version } = completeDraft(world);
    const acting = { actor: world.colleague, now: MONDAY };
    const rules = { acceptsConsortium: true, leadKind: "any", leastLocalSmeShare: 2_000, mostMembers: 5 } as const;
    const saved = must(saveCallRules(world.db, { callId: id, version, ...rules }, acting));
    expect(saved.version).toBe(version + 1);
    expect(must(saveCallRules(world.db, { ...saved, ...rules }, acting)).version).toBe(version + 1);
    expect(must(saveCallRules(world.db, { callId: id, version, ...rules }, acting)).version).toBe(version + 1);
  });

  it("refuses what was written over another person's edit and changes nothing", () => {
    const world = officeWorld();
    const { id, version } = completeDraft(world);
    const first = { actor: world.author, now: MONDAY };
    must(saveCallMoney(world.db, { callId: id, version, ...money, fiscal: 1, social: 2 }, first));
    const late = saveCallMoney(
      world.db,
      { callId: id, version, ...money, social: 9 },
      { actor: world.colleague, now: MONDAY },
    );
    expect(codesOf(late)).toEqual(["call.changed-meanwhile"]);
    expect(row(world.db, id)).toMatchObject({ fiscal: 1, social: 2, total: 3 });
  });

  it("hides drafts from other bureaus and from viewers of its own", () => {
    const world = officeWorld();
    const { id, version } = completeDraft(world);
    for (const actor of [world.stranger, world.viewer]) {
      expect(codesOf(saveCallMoney(world.db, { callId: id, version, ...money }, { actor, now: MONDAY }))).toEqual([
        "call.not-found",
      ]);
    }
  });

  it("keeps the needs' keys through reordering, drops empty rows, removes what is left out", () => {
    const world = officeWorld();
    const { id, version } = completeDraft(world);
    const stored = needsOf(world.db, id);
    const rows = stored.map(({ callId: _callId, position: _position, ...need }) => need);
    const blank = { ...rows[0], id: newId<"need">(MONDAY), kind: "must", figureType: "text" } as const;
    const empty = {
      ...blank,
      workPackage: null,
      titleZh: "",
      titleEn: null,
      detailZh: null,
      detailEn: null,
      comparator: null,
      threshold: null,
      unit: null,
      evidence: null,
      weight: null,
    };
    const needs = [...rows.slice(1).toReversed(), empty];
    const saved = must(saveCallNeeds(world.db, { callId: id, version, needs }, { actor: world.author, now: MONDAY }));
    expect(needsOf(world.db, id).map((need) => need.id)).toEqual([stored[2]?.id, stored[1]?.id]);
    const foreign = completeDraft(world);
    const stolen = needsOf(world.db, foreign.id).map(({ callId: _callId, position: _position, ...need }) => need);
    const theft = saveCallNeeds(
      world.db,
      { callId: id, version: saved.version, needs: stolen },
      { actor: world.author, now: MONDAY },
    );
    expect(theft.ok).toBe(false);
    expect(needsOf(world.db, foreign.id).length).toBe(3);
  });

  it("refuses more than forty needs", () => {
    const world = officeWorld();
    const { id, version } = completeDraft(world);
    const [need] = needsOf(world.db, id);
    if (need === undefined) throw new Error("the template has needs");
    const needs = Array.from({ length: 41 }, () => ({ ...need, id: newId<"need">(MONDAY) }));
    expect(
      codesOf(saveCallNeeds(world.db, { callId: id, version, needs }, { actor: world.author, now: MONDAY })),
    ).toEqual(["call.too-many-needs"]);
  });

  it("refuses a criterion by place of registration at once, naming the row and the words", () => {
    const world = officeWorld();
    const { id, version } = completeDraft(world);
    const criteria = criteriaOf(world.db, id).map(({ callId: _callId, position: _position, ...one }) => ({
      ...one,
      guidance: "注册地在高新区的得满分",
    }));
    const result = saveCallCriteria(world.db, { callId: id, version, criteria }, { actor: world.author, now: MONDAY });
    expect(result.ok === false && result.refusal).toMatchObject({
      code: "call.favours-some",
      field: "criteria[0].titleZh",
      params: { words: "注册地" },
    });
    expect(criteriaOf(world.db, id)[0]?.guidance).not.toContain("注册地");
  });

  it("refuses moments in the past, each at its field", () => {
    const world = officeWorld();
    const { id, version } = completeDraft(world);
    const moments = { publishAt: MONDAY, questionsUntil: MONDAY - DAY, deadline: at("2025-12-31") };
    const result = saveCallTimeline(
      world.db,
      { callId: id, version, ...moments },
      { actor: world.author, now: MONDAY },
    );
    expect(codesOf(result)).toEqual(["call.moment-past", "call.moment-past", "call.moment-past"]);
  });

  it("says everything that is missing when an incomplete draft is submitted", () => {
    const world = officeWorld();
    const { id, version } = completeDraft(world);
    const saved = must(
      saveCallMoney(
        world.db,
        { callId: id, version, ...money, investmentType: null, isDigital: null },
        { actor: world.author, now: MONDAY },
      ),
    );
    expect(codesOf(submitCall(world.db, saved, { actor: world.author, now: MONDAY }))).toEqual([
      "call.investment-missing",
      "call.digital-missing",
    ]);
  });
});

describe("leading a call back or to an end", () => {
  it("returns it with a note, which the author then reads", () => {
    const world = officeWorld();
    const { id, version } = submitted(world);
    const acting = { actor: world.colleague, now: MONDAY };
    expect(codesOf(returnCall(world.db, { callId: id, version, note: "  " }, acting))).toEqual(["call.note-needed"]);
    must(returnCall(world.db, { callId: id, version, note: "请补充佐证" }, acting));
    expect(row(world.db, id)).toMatchObject({ state: "draft", stateNote: "请补充佐证" });
  });

  it("takes an approved call down before its hour and forgets the approval; once public it stays", () => {
    const world = officeWorld();
    const scheduled = timed(world);
    const edit = { callId: scheduled.id, version: scheduled.version, note: "更正指标" };
    must(reopenCall(world.db, edit, { actor: world.author, now: MONDAY }));
    expect(row(world.db, scheduled.id)).toMatchObject({ state: "draft", approvedById: null, nextCheckAt: null });
    const open = published(world);
    const late = { callId: open.id, version: open.version, note: "更正指标" };
    expect(codesOf(reopenCall(world.db, late, { actor: world.author, now: MONDAY }))).toEqual(["call.wrong-state"]);
  });

  it("publishes a scheduled call early when asked, and refuses once its hour has come by itself", () => {
    const world = officeWorld();
    const { id, version, publishAt } = timed(world);
    const late = publishCall(world.db, { callId: id, version }, { actor: world.author, now: publishAt ?? 0 });
    expect(codesOf(late)).toEqual(["call.wrong-state"]);
    must(publishCall(world.db, { callId: id, version }, { actor: world.author, now: MONDAY + 1 }));
    expect(row(world.db, id)).toMatchObject({ state: "open", publishedAt: MONDAY + 1 });
  });

  it("tells the approver which tasks changed since it was last submitted", () => {
    const world = officeWorld();
    const { id, version } = submitted(world);
    expect(changedSinceLastSubmission(world.db, id)).toBeUndefined();
    must(returnCall(world.db, { callId: id, version, note: "请调整" }, { actor: world.colleague, now: MONDAY + 1 }));
    const rules = { acceptsConsortium: true, leadKind: "any", leastLocalSmeShare: null, mostMembers: 3 } as const;
    const acting = { actor: world.author, now: MONDAY + 2 };
    const saved = must(saveCallRules(world.db, { callId: id, version, ...rules }, acting));
    must(submitCall(world.db, saved, acting));
    expect(changedSinceLastSubmission(world.db, id)).toEqual(["rules"]);
  });

  it("cancels an open call once, with the reason, and never a call of another bureau", () => {
    const world = officeWorld();
    const { id, version } = published(world);
    const edit = { callId: id, version, note: "项目计划调整" };
    expect(codesOf(cancelCall(world.db, edit, { actor: world.stranger, now: MONDAY }))).toEqual(["call.not-found"]);
    must(cancelCall(world.db, edit, { actor: world.author, now: MONDAY }));
    expect(row(world.db, id)).toMatchObject({ state: "cancelled", nextCheckAt: null });
    expect(codesOf(cancelCall(world.db, edit, { actor: world.author, now: MONDAY }))).toEqual(["call.wrong-state"]);
  });
});

function timed(world: ReturnType<typeof officeWorld>) {
  const { id, version, questionsUntil, deadline } = completeDraft(world);
  const moments = { publishAt: at("2026-03-03", "09:00"), questionsUntil, deadline };
  const acting = { actor: world.author, now: MONDAY };
  const saved = must(saveCallTimeline(world.db, { callId: id, version, ...moments }, acting));
  must(submitCall(world.db, saved, acting));
  must(approveCall(world.db, saved, { actor: world.colleague, now: MONDAY }));
  return row(world.db, id);
}

describe("what a form may bring", () => {
  it("refuses a title of a megabyte by name", () => {
    const reading = readFields(form({ titleZh: "长".repeat(1_000_000) }), saveBasicsSchema);
    expect(reading.ok === false && reading.form.errors.titleZh?.[0]).toMatchObject({
      code: "form.too-long",
      params: { most: 120 },
    });
  });

  it("reads amounts, shares and figures exactly, or refuses them by kind", () => {
    expect(readFields(form({ fiscal: "2,400.5", isDigital: "yes" }), saveMoneySchema)).toMatchObject({
      ok: true,
      value: { fiscal: 2_400_500_000, isDigital: true, total: null },
    });
    const wrong = (fields: Record<string, string>, schema: typeof saveMoneySchema | typeof saveRulesSchema) => {
      const reading = readFields(form(fields), schema);
      return reading.ok ? [] : Object.entries(reading.form.errors).map(([name, [first]]) => `${name} ${first?.code}`);
    };
    expect(wrong({ fiscal: "-1", social: "一千万" }, saveMoneySchema)).toEqual([
      "fiscal form.money",
      "social form.money",
    ]);
    expect(wrong({ acceptsConsortium: "yes", leastLocalSmeShare: "100.01" }, saveRulesSchema)).toEqual([
      "leastLocalSmeShare form.percent",
    ]);
    expect(wrong({ acceptsConsortium: "yes", leastLocalSmeShare: "-1" }, saveRulesSchema)).toEqual([
      "leastLocalSmeShare form.percent",
    ]);
    expect(wrong({ acceptsConsortium: "yes", mostMembers: "1" }, saveRulesSchema)).toEqual([
      "mostMembers form.invalid",
    ]);
  });

  it("reads moments as Beijing time and refuses those that do not exist", () => {
    expect(readFields(form({ deadline: "2026-03-27T17:00" }), saveTimelineSchema)).toMatchObject({
      ok: true,
      value: { deadline: at("2026-03-27"), publishAt: null },
    });
    const reading = readFields(form({ deadline: "2026-02-30T17:00" }), saveTimelineSchema);
    expect(reading.ok === false && reading.form.errors.deadline?.[0]?.code).toBe("form.moment");
  });

  it("reads rows of needs and criteria", () => {
    const id = newId<"need">(MONDAY);
    const needs = form({
      "needs[0].id": id,
      "needs[0].titleZh": "准确率",
      "needs[0].figureType": "number",
      "needs[0].comparator": "at_least",
      "needs[0].threshold": "99.5",
    });
    expect(readFields(needs, saveNeedsSchema)).toMatchObject({
      ok: true,
      value: { needs: [{ id, kind: "must", threshold: 99_500 }] },
    });
    const criteria = form({
      "criteria[0].id": id,
      "criteria[0].titleZh": "价格",
      "criteria[0].weight": "30",
      "criteria[0].leastScore": "60",
    });
    expect(readFields(criteria, saveCriteriaSchema)).toMatchObject({
      ok: true,
      value: { criteria: [{ weight: 30, leastScore: 6_000 }] },
    });
  });
});
