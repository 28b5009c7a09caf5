import { describe, expect, it } from "vitest";
import { attachFile } from "../../../app/domain/calls/attach-file.ts";
import { missingIn } from "../../../app/domain/calls/call-completeness.ts";
import { criteriaOf, findWholeCall, needsOf } from "../../../app/domain/calls/call-queries.ts";
import { CALL_TEMPLATES, CRITERIA_SETS } from "../../../app/domain/calls/call-templates.ts";
import { type CreateCall, createCall } from "../../../app/domain/calls/create-call.ts";
import { detachFile } from "../../../app/domain/calls/detach-file.ts";
import { POLICY_DOMAINS } from "../../../app/domain/policies/policy-domain.ts";
import { newId } from "../../../app/kernel/ids.ts";
import { DAY } from "../../../app/kernel/instant.ts";
import { codesOf, completeDraft, MONDAY, must, type OfficeWorld, officeWorld, published, row } from "./office-world.ts";

const command = (world: OfficeWorld, changes: Partial<CreateCall> = {}): CreateCall => ({
  id: newId<"call">(MONDAY),
  bureauId: world.bureauId,
  kind: "opportunity",
  start: "template:10",
  scenario: "new",
  scenarioTitle: null,
  ...changes,
});

describe("beginning a call", () => {
  it("has a template for each of the articles 5 to 22, complete but for the place", () => {
    const world = officeWorld();
    expect(CALL_TEMPLATES.map((one) => one.article)).toEqual(Array.from({ length: 18 }, (_, place) => place + 5));
    for (const template of CALL_TEMPLATES) {
      expect(POLICY_DOMAINS[template.domain]).toBe(template.article);
      const made = must(
        createCall(world.db, command(world, { start: `template:${template.article}` }), {
          actor: world.author,
          now: MONDAY,
        }),
      );
      const whole = findWholeCall(world.db, made.callId);
      if (whole === undefined) throw new Error("not made");
      expect(missingIn(whole, MONDAY).map((one) => one.refusal.code)).toEqual(["call.place-missing"]);
      expect(missingIn(whole, MONDAY + 3 * DAY).length).toBe(1);
    }
    for (const set of Object.values(CRITERIA_SETS)) expect(set.reduce((sum, one) => sum + one.weight, 0)).toBe(100);
  });

  it("gives every call its own number of year, batch and serial", () => {
    const world = officeWorld();
    const codes = [0, 1, 2].map(
      () => row(world.db, must(createCall(world.db, command(world), { actor: world.author, now: MONDAY })).callId).code,
    );
    expect(codes).toEqual(["GX-2026-03-001", "GX-2026-03-002", "GX-2026-03-003"]);
    const next = must(createCall(world.db, command(world), { actor: world.author, now: MONDAY + 40 * DAY }));
    expect(row(world.db, next.callId).code).toBe("GX-2026-04-001");
  });

  it("takes the same press twice as one call, and nobody else's", () => {
    const world = officeWorld();
    const twice = command(world);
    const first = must(createCall(world.db, twice, { actor: world.author, now: MONDAY }));
    expect(must(createCall(world.db, twice, { actor: world.author, now: MONDAY + 5 })).callId).toBe(first.callId);
    expect(codesOf(createCall(world.db, twice, { actor: world.colleague, now: MONDAY }))).toEqual(["call.not-found"]);
  });

  it("clones everything but the moments and the state, with keys of its own", () => {
    const world = officeWorld();
    const source = published(world);
    const later = MONDAY + 300 * DAY;
    const clone = command(world, { start: `call:${source.id}`, scenario: source.scenarioId });
    const made = row(world.db, must(createCall(world.db, clone, { actor: world.colleague, now: later })).callId);
    expect(made).toMatchObject({
      state: "draft",
      titleZh: source.titleZh,
      total: source.total,
      place: source.place,
      publishedAt: null,
      approvedById: null,
    });
    expect(made.deadline).toBeGreaterThan(later + 20 * DAY);
    const keys = new Set([...needsOf(world.db, source.id), ...needsOf(world.db, made.id)].map((need) => need.id));
    expect(keys.size).toBe(6);
    expect(criteriaOf(world.db, made.id).length).toBe(4);
  });

  it("refuses to clone what the official may not read, unknown starts and scenarios of others", () => {
    const world = officeWorld();
    const draft = completeDraft(world);
    const foreign = world.stranger.memberships[0]?.organizationId ?? world.bureauId;
    const byStranger = { actor: world.stranger, now: MONDAY };
    expect(
      codesOf(createCall(world.db, command(world, { bureauId: foreign, start: `call:${draft.id}` }), byStranger)),
    ).toEqual(["call.start-unknown"]);
    expect(
      codesOf(createCall(world.db, command(world, { bureauId: foreign, scenario: draft.scenarioId }), byStranger)),
    ).toEqual(["call.scenario-unknown"]);
    expect(
      codesOf(createCall(world.db, command(world, { start: "template:4" }), { actor: world.author, now: MONDAY })),
    ).toEqual(["call.start-unknown"]);
    expect(codesOf(createCall(world.db, command(world), byStranger))).toEqual(["call.not-found"]);
  });

  it("asks a blank call under a new scenario for the scenario's name", () => {
    const world = officeWorld();
    const acting = { actor: world.author, now: MONDAY };
    expect(codesOf(createCall(world.db, command(world, { start: "blank" }), acting))).toEqual(["form.required"]);
    const made = must(createCall(world.db, command(world, { start: "blank", scenarioTitle: "社区食堂" }), acting));
    expect(row(world.db, made.callId)).toMatchObject({ titleZh: "社区食堂", domain: null, version: 1 });
  });
});

describe("the files of a draft", () => {
  it("are hung on and taken off, the same file once, twenty at the most", () => {
    const world = officeWorld();
    const { id, version } = completeDraft(world);
    const acting = { actor: world.author, now: MONDAY };
    const file = (number: number) => ({
      sha256: String(number).padStart(64, "0"),
      name: `图纸${number}.pdf`,
      mediaType: "application/pdf",
      byteSize: 10,
    });
    let edit = { callId: id, version };
    for (let number = 0; number < 20; number += 1)
      edit = must(attachFile(world.db, { ...edit, file: file(number) }, acting));
    expect(must(attachFile(world.db, { ...edit, file: file(3) }, acting)).version).toBe(edit.version);
    expect(codesOf(attachFile(world.db, { ...edit, file: file(20) }, acting))).toEqual(["call.too-many-files"]);
    const first = findWholeCall(world.db, id)?.attachments[0];
    if (first === undefined) throw new Error("nothing attached");
    must(detachFile(world.db, { ...edit, fileId: first.id }, acting));
    expect(findWholeCall(world.db, id)?.attachments.length).toBe(19);
  });
});
