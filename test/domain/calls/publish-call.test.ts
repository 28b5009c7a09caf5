import { describe, expect, it } from "vitest";
import { advanceDueCalls } from "../../../app/domain/calls/advance-due-calls.ts";
import { approveCall } from "../../../app/domain/calls/approve-call.ts";
import { stateAt } from "../../../app/domain/calls/call.ts";
import { callHistoryOf } from "../../../app/domain/calls/call-queries.ts";
import { getPublicCall, getPublicScenario, listOpenCalls } from "../../../app/domain/calls/public-call-queries.ts";
import { retractCall } from "../../../app/domain/calls/retract-call.ts";
import { saveCallBasics } from "../../../app/domain/calls/save-call-basics.ts";
import { saveCallTimeline } from "../../../app/domain/calls/save-call-timeline.ts";
import { submitCall } from "../../../app/domain/calls/submit-call.ts";
import { findScenario, stagesOf } from "../../../app/domain/scenarios/scenario-queries.ts";
import { HOUR, MINUTE } from "../../../app/kernel/instant.ts";
import { events } from "../../../db/schema/events.ts";
import { at, codesOf, completeDraft, MONDAY, must, officeWorld, published, row, submitted } from "./office-world.ts";

describe("publishing a call", () => {
  it("goes from a template through a second official to the public, with history and events", () => {
    const world = officeWorld();
    const call = published(world);
    expect(call.state).toBe("open");
    expect(call.code).toBe("GX-2026-03-001");
    expect(call.publishedAt).toBe(MONDAY);
    expect(call.nextCheckAt).toBe(call.deadline);
    expect(
      callHistoryOf(world.db, call.id)
        .map((entry) => entry.verb)
        .toSorted(),
    ).toEqual(["approve", "create", "publish", "submit"]);
    const happened = world.db
      .select({ name: events.name })
      .from(events)
      .all()
      .map((event) => event.name);
    expect(happened).toEqual(
      expect.arrayContaining(["call.submitted-for-approval", "call.approved", "call.published"]),
    );
    expect(getPublicCall(world.db, call.id, MONDAY)?.needs.length).toBe(3);
    expect(listOpenCalls(world.db, MONDAY, 1).total).toBe(1);
  });

  it("brings the scenario from 策 to 投 and makes it public", () => {
    const world = officeWorld();
    const call = published(world);
    expect(findScenario(world.db, call.scenarioId)).toMatchObject({
      stage: "invest",
      isPublic: true,
      total: 500_000_000,
    });
    expect(
      stagesOf(world.db, call.scenarioId)
        .map((entry) => entry.stage)
        .toSorted(),
    ).toEqual(["invest", "plan"]);
    expect(getPublicScenario(world.db, call.scenarioId, MONDAY)?.calls.length).toBe(1);
  });

  it("shows nothing of a draft to the public", () => {
    const world = officeWorld();
    const call = submitted(world);
    expect(getPublicCall(world.db, call.id, MONDAY)).toBeUndefined();
    expect(getPublicScenario(world.db, call.scenarioId, MONDAY)).toBeUndefined();
  });

  it("closes by itself for every reader before the worker has run", () => {
    const world = officeWorld();
    const call = published(world);
    const deadline = call.deadline ?? 0;
    expect(listOpenCalls(world.db, deadline - 1, 1).total).toBe(1);
    expect(listOpenCalls(world.db, deadline, 1).total).toBe(0);
    expect(stateAt(row(world.db, call.id), deadline)).toBe("closed");
    expect(row(world.db, call.id).state).toBe("open");
    expect(advanceDueCalls(world.db, { now: deadline - 1 })).toBe(0);
    expect(advanceDueCalls(world.db, { now: deadline + 5 * HOUR })).toBe(1);
    expect(row(world.db, call.id)).toMatchObject({ state: "closed", closedAt: deadline, nextCheckAt: null });
    expect(advanceDueCalls(world.db, { now: deadline + 5 * HOUR })).toBe(0);
  });

  it("publishes at the hour that was set, for readers at once and in the row when the worker comes", () => {
    const world = officeWorld();
    const draft = completeDraft(world);
    const publishAt = at("2026-03-03", "09:00");
    const moments = { publishAt, questionsUntil: draft.questionsUntil, deadline: draft.deadline };
    const saved = must(
      saveCallTimeline(
        world.db,
        { callId: draft.id, version: draft.version, ...moments },
        { actor: world.author, now: MONDAY },
      ),
    );
    must(submitCall(world.db, saved, { actor: world.author, now: MONDAY }));
    expect(must(approveCall(world.db, saved, { actor: world.colleague, now: MONDAY })).state).toBe("scheduled");
    expect(getPublicCall(world.db, draft.id, publishAt - 1)).toBeUndefined();
    expect(getPublicCall(world.db, draft.id, publishAt)).toBeDefined();
    expect(listOpenCalls(world.db, publishAt, 1).total).toBe(1);
    expect(advanceDueCalls(world.db, { now: publishAt + 20 * MINUTE })).toBe(1);
    expect(row(world.db, draft.id)).toMatchObject({ state: "open", publishedAt: publishAt });
  });

  it("opens and closes in one go when the worker slept past both", () => {
    const world = officeWorld();
    const draft = completeDraft(world);
    const publishAt = at("2026-03-03", "09:00");
    const moments = { publishAt, questionsUntil: draft.questionsUntil, deadline: draft.deadline };
    const edit = { callId: draft.id, version: draft.version };
    const saved = must(saveCallTimeline(world.db, { ...edit, ...moments }, { actor: world.author, now: MONDAY }));
    must(submitCall(world.db, saved, { actor: world.author, now: MONDAY }));
    must(approveCall(world.db, saved, { actor: world.colleague, now: MONDAY }));
    advanceDueCalls(world.db, { now: at("2026-06-01") });
    expect(row(world.db, draft.id)).toMatchObject({
      state: "closed",
      publishedAt: publishAt,
      closedAt: draft.deadline,
    });
  });

  it("does not let the author approve, nor whoever submitted it", () => {
    const world = officeWorld();
    const call = submitted(world);
    const edit = { callId: call.id, version: call.version };
    expect(codesOf(approveCall(world.db, edit, { actor: world.author, now: MONDAY }))).toEqual(["call.own-work"]);
    const second = completeDraft(world);
    const own = { callId: second.id, version: second.version };
    must(submitCall(world.db, own, { actor: world.colleague, now: MONDAY }));
    expect(codesOf(approveCall(world.db, own, { actor: world.colleague, now: MONDAY }))).toEqual(["call.own-work"]);
  });

  it("refuses to approve a version that was edited meanwhile", () => {
    const world = officeWorld();
    const call = submitted(world);
    const seen = { callId: call.id, version: call.version };
    const author = { actor: world.author, now: MONDAY };
    const { titleEn, bodyZh, bodyEn, city, place, durationMonths } = call;
    const basics = {
      kind: "opportunity",
      titleEn,
      bodyZh,
      bodyEn,
      domain: "citybrain",
      city,
      place,
      durationMonths,
    } as const;
    const edit = { ...seen, ...basics, titleZh: "换了题目" };
    expect(codesOf(saveCallBasics(world.db, edit, author))).toEqual(["call.not-editable"]);
    must(retractCall(world.db, seen, author));
    const saved = must(saveCallBasics(world.db, edit, author));
    must(submitCall(world.db, saved, author));
    expect(codesOf(approveCall(world.db, seen, { actor: world.colleague, now: MONDAY }))).toEqual([
      "call.changed-meanwhile",
    ]);
    expect(must(approveCall(world.db, saved, { actor: world.colleague, now: MONDAY })).state).toBe("open");
  });

  it("takes the same press twice as one act", () => {
    const world = officeWorld();
    const call = submitted(world);
    const edit = { callId: call.id, version: call.version };
    must(submitCall(world.db, edit, { actor: world.author, now: MONDAY }));
    must(approveCall(world.db, edit, { actor: world.colleague, now: MONDAY }));
    must(approveCall(world.db, edit, { actor: world.colleague, now: MONDAY }));
    expect(callHistoryOf(world.db, call.id).filter((entry) => entry.verb === "approve").length).toBe(1);
  });

  it("refuses approval when the legal minimum no longer holds by then", () => {
    const world = officeWorld();
    const call = submitted(world);
    const late = (call.deadline ?? 0) - 19 * 24 * HOUR;
    const edit = { callId: call.id, version: call.version };
    expect(codesOf(approveCall(world.db, edit, { actor: world.colleague, now: late }))).toEqual([
      "call.deadline-too-early",
    ]);
  });
});
