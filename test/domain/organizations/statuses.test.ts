import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../../../app/domain/accounts/actor.ts";
import { addQualification } from "../../../app/domain/organizations/add-qualification.ts";
import { decideQualification } from "../../../app/domain/organizations/decide-qualification.ts";
import { listQualifications } from "../../../app/domain/organizations/organization-queries.ts";
import { claimsOfFirms } from "../../../app/domain/organizations/public-firm-queries.ts";
import { claimStateOn, claimWarnings, usualLastDay } from "../../../app/domain/organizations/qualification.ts";
import { decideQualificationCommand } from "../../../app/domain/organizations/qualification-schema.ts";
import { listClaimQueue } from "../../../app/domain/organizations/queue-queries.ts";
import { listClaimDecisions } from "../../../app/domain/organizations/verification-queries.ts";
import { withdrawQualification } from "../../../app/domain/organizations/withdraw-qualification.ts";
import { newId, type OrganizationId } from "../../../app/kernel/ids.ts";
import { DAY } from "../../../app/kernel/instant.ts";
import type { Connection } from "../../../db/connection.ts";
import { testDatabase } from "../../support/database.ts";
import { codesOf, outcomeOf } from "../../support/market.ts";
import { acting, bureauOf, countEvents, NOON, registeredFirm, seated, somebody } from "../../support/seats.ts";

let at: Connection;

beforeEach(() => {
  at = testDatabase();
});

const command = { kind: "high_tech" as const, number: "GR202451000001", validFromOn: "2024-12-01", evidence: "公告" };

const claim = (id: OrganizationId, actor: Actor, set: Record<string, unknown> = {}, now = NOON) => {
  const stated = { id: newId<"qualification">(now), organizationId: id, ...command, ...set };
  return addQualification(at.db, stated, acting(actor, now));
};
const decide = (
  id: OrganizationId,
  qualificationId: ReturnType<typeof newId<"qualification">>,
  decision: "verified" | "rejected",
  actor: Actor,
) => decideQualification(at.db, { organizationId: id, qualificationId, decision, reason: "已对照公告" }, acting(actor));

describe("claiming a status", () => {
  it("takes number, days and what shows it, once each, by owners and managers", () => {
    const { id, owner } = registeredFirm(at);
    expect(claim(id, owner, { expiresOn: "2027-11-30" }).ok).toBe(true);
    expect(codesOf(claim(id, owner))).toEqual(["organization.qualification-stated"]);
    expect(codesOf(claim(id, owner, { number: "x", expiresOn: "2023-01-01" }))).toEqual([
      "organization.expires-before-valid",
    ]);
    expect(codesOf(claim(id, owner, { number: "x", evidence: undefined }))).toEqual([
      "organization.claim-evidence-needed",
    ]);
    expect(codesOf(claim(id, seated(at, id, "member")))).toEqual(["organization.role-needed"]);
    expect(codesOf(claim(id, somebody(at)))).toEqual(["access.not-yours"]);
    expect(listQualifications(at.db, id)).toHaveLength(1);
    expect(countEvents(at, "qualification.stated")).toBe(1);
  });

  it("with a file needs no public notice, and keeps the file", () => {
    const { id, owner } = registeredFirm(at);
    const file = { sha256: "ab", name: "证书.pdf", mediaType: "application/pdf", byteSize: 12 };
    expect(claim(id, owner, { evidence: undefined, file }).ok).toBe(true);
    expect(listQualifications(at.db, id)[0]?.evidenceFileId).toMatch(/^[0-9a-z]{26}$/);
  });

  it("happens once for a form that is sent twice", () => {
    const { id, owner } = registeredFirm(at);
    const key = newId<"qualification">(NOON);
    expect([claim(id, owner, { id: key }).ok, claim(id, owner, { id: key }).ok]).toEqual([true, true]);
    expect(listQualifications(at.db, id)).toHaveLength(1);
  });

  it("without a last day gets the usual one of its kind", () => {
    const { id, owner } = registeredFirm(at);
    claim(id, owner);
    claim(id, owner, { kind: "tech_sme", number: "20265101000A000001", validFromOn: "2026-04-10" });
    claim(id, owner, { kind: "anchor_firm", number: "龙头-1", validFromOn: "2026-04-10" });
    const days = listQualifications(at.db, id).map((one) => [one.kind, one.expiresOn]);
    expect(Object.fromEntries(days)).toEqual({
      high_tech: "2027-11-30",
      tech_sme: "2026-12-31",
      anchor_firm: null,
    });
    expect(usualLastDay("high_tech", "2024-02-29")).toBe("2027-02-28");
    expect(usualLastDay("high_tech", "2025-01-01")).toBe("2027-12-31");
  });

  it("as a renewal follows one of the same kind, and leaves that one as it is", () => {
    const { id, owner } = registeredFirm(at);
    const { qualificationId } = outcomeOf(claim(id, owner));
    const next = { renewsId: qualificationId, number: "GR202751000009", validFromOn: "2027-12-01" };
    expect(codesOf(claim(id, owner, { ...next, kind: "little_giant" }))).toEqual(["organization.renewal-mismatch"]);
    expect(codesOf(claim(id, owner, { ...next, validFromOn: "2024-12-01" }))).toEqual([
      "organization.renewal-mismatch",
    ]);
    expect(claim(id, owner, next).ok).toBe(true);
    const before = listQualifications(at.db, id).find((one) => one.id === qualificationId);
    expect(before).toMatchObject({ number: command.number, withdrawnAt: null });
  });
});

describe("the official's finding", () => {
  it("is for officials alone, never the firm itself", () => {
    const { official } = bureauOf(at);
    const { id, owner } = registeredFirm(at);
    const { qualificationId } = outcomeOf(claim(id, owner));
    expect(codesOf(decide(id, qualificationId, "verified", owner))).toEqual(["access.desk-needed"]);
    expect(decide(id, qualificationId, "verified", official).ok).toBe(true);
    expect(decide(id, qualificationId, "verified", official).ok).toBe(true);
    expect(listQualifications(at.db, id)[0]).toMatchObject({ verifiedAt: NOON, verifiedById: official.personId });
    expect(countEvents(at, "qualification.verified")).toBe(1);
    const other = registeredFirm(at, 1);
    expect(codesOf(decide(other.id, qualificationId, "rejected", official))).toEqual(["access.not-yours"]);
  });

  it("can be turned round later with its reason, and every one stays on record", () => {
    const { official } = bureauOf(at);
    const { id, owner } = registeredFirm(at);
    const { qualificationId } = outcomeOf(claim(id, owner));
    decide(id, qualificationId, "verified", official);
    expect(decide(id, qualificationId, "rejected", official).ok).toBe(true);
    expect(codesOf(decide(id, qualificationId, "verified", official))).toEqual(["organization.claim-closed"]);
    expect(
      listClaimDecisions(at.db, id)
        .map(({ decision }) => decision.decision)
        .sort(),
    ).toEqual(["rejected", "verified"]);
    expect(listQualifications(at.db, id)[0]).toMatchObject({ verifiedAt: null, rejectionReason: "已对照公告" });
    expect(claimsOfFirms(at.db, [id]).get(id)).toBeUndefined();
    expect(claim(id, owner).ok).toBe(true);
  });

  it("against a claim takes a reason", () => {
    const form = { organizationId: newId(NOON), qualificationId: newId(NOON), decision: "rejected" };
    expect(decideQualificationCommand.safeParse(form).success).toBe(false);
    expect(decideQualificationCommand.safeParse({ ...form, reason: "公告中没有" }).success).toBe(true);
    expect(decideQualificationCommand.safeParse({ ...form, decision: "verified" }).success).toBe(true);
  });

  it("is waited for in a queue, the longest waiting first", () => {
    const [first, second] = [registeredFirm(at, 0), registeredFirm(at, 1)];
    claim(second.id, second.owner);
    const { qualificationId } = outcomeOf(claim(first.id, first.owner, {}, NOON + DAY));
    const filter = { text: "", origin: "all" } as const;
    expect(listClaimQueue(at.db, filter, 1).items.map(({ firm }) => firm.id)).toEqual([second.id, first.id]);
    decide(first.id, qualificationId, "verified", bureauOf(at).official);
    expect(listClaimQueue(at.db, filter, 1).total).toBe(1);
  });
});

describe("a status", () => {
  const dated = {
    validFromOn: "2026-01-01",
    expiresOn: "2026-12-31",
    verifiedAt: NOON,
    rejectedAt: null,
    withdrawnAt: null,
  };
  const states = (set: Record<string, unknown>, days: readonly string[]) =>
    days.map((day) => claimStateOn({ ...dated, ...set }, day));

  it("is held from its first day to its last, and only once it was looked up", () => {
    const days = ["2025-12-31", "2026-01-01", "2026-12-31", "2027-01-01"];
    expect(states({}, days)).toEqual(["upcoming", "held", "held", "expired"]);
    expect(states({ verifiedAt: null }, days)).toEqual(["waiting", "waiting", "waiting", "expired"]);
    expect(states({ rejectedAt: NOON }, days)).toEqual(Array(4).fill("rejected"));
    expect(states({ withdrawnAt: NOON }, days)).toEqual(Array(4).fill("withdrawn"));
  });

  it("that the firm takes back counts no more and stays on record", () => {
    const { official } = bureauOf(at);
    const { id, owner } = registeredFirm(at);
    const { qualificationId } = outcomeOf(claim(id, owner));
    decide(id, qualificationId, "verified", official);
    const back = { organizationId: id, qualificationId };
    expect(codesOf(withdrawQualification(at.db, back, acting(seated(at, id, "viewer"))))).toEqual([
      "organization.role-needed",
    ]);
    expect(withdrawQualification(at.db, back, acting(owner)).ok).toBe(true);
    expect(listQualifications(at.db, id)[0]).toMatchObject({ withdrawnAt: NOON, verifiedAt: null });
    expect(claimsOfFirms(at.db, [id]).get(id)).toBeUndefined();
  });

  it("with an odd number or an odd end is pointed out, not refused", () => {
    const warned = (set: Record<string, unknown>) =>
      claimWarnings({
        kind: "tech_sme",
        number: "20265101000A000001",
        validFromOn: "2026-03-01",
        expiresOn: "2026-12-31",
        ...set,
      });
    expect(warned({})).toEqual([]);
    expect(warned({ number: "2026510100" })).toEqual(["number-format"]);
    expect(warned({ number: "20255101000A000001" })).toEqual(["number-year"]);
    expect(warned({ expiresOn: "2027-03-31" })).toEqual(["longer-than-usual"]);
    expect(warned({ kind: "high_tech", number: "GR202651000001", expiresOn: null })).toEqual(["longer-than-usual"]);
    expect(warned({ kind: "high_tech", number: "GR2651000001", expiresOn: "2029-02-28" })).toEqual(["number-format"]);
    expect(warned({ kind: "anchor_firm", number: "随便", expiresOn: null })).toEqual([]);
  });
});
