import { beforeEach, describe, expect, it } from "vitest";
import { decideVerification } from "../../../app/domain/organizations/decide-verification.ts";
import { editOrganization } from "../../../app/domain/organizations/edit-organization.ts";
import { expireVerifications } from "../../../app/domain/organizations/expire-verifications.ts";
import { canReadEvidence } from "../../../app/domain/organizations/organization-policy.ts";
import { findOrganization } from "../../../app/domain/organizations/organization-queries.ts";
import { registerOrganization } from "../../../app/domain/organizations/register-organization.ts";
import { requestVerification } from "../../../app/domain/organizations/request-verification.ts";
import {
  findEvidenceOwner,
  listFormerNames,
  listRequestsOf,
} from "../../../app/domain/organizations/verification-queries.ts";
import { newId, type OrganizationId } from "../../../app/kernel/ids.ts";
import { DAY, instantInBeijing } from "../../../app/kernel/instant.ts";
import type { Connection } from "../../../db/connection.ts";
import { testDatabase } from "../../support/database.ts";
import { codesOf } from "../../support/market.ts";
import {
  acting,
  bureauOf,
  countEvents,
  identity,
  NOON,
  registeredFirm,
  seated,
  somebody,
} from "../../support/seats.ts";

let at: Connection;
let id: OrganizationId;
let owner: ReturnType<typeof registeredFirm>["owner"];
let official: ReturnType<typeof bureauOf>["official"];

beforeEach(() => {
  at = testDatabase();
  ({ id, owner } = registeredFirm(at));
  ({ official } = bureauOf(at));
});

const licence = {
  kind: "licence" as const,
  file: { sha256: "ab", name: "营业执照.pdf", mediaType: "application/pdf", byteSize: 12 },
};
const ask = (set: Record<string, unknown> = {}, now = NOON) =>
  requestVerification(at.db, { organizationId: id, ...set }, acting(owner, now));
const verify = (set: Record<string, unknown> = {}, now = NOON) =>
  decideVerification(
    at.db,
    { organizationId: id, version: 1, decision: "verified", reason: "已核对", ...set },
    acting(official, now),
  );
const row = () => findOrganization(at.db, id);

describe("a request for verification", () => {
  it("keeps its evidence and its answer; what is sent while it waits is added", () => {
    ask({ note: "更名不久", evidence: [licence] });
    ask({ evidence: [{ ...licence, kind: "other" }] }, NOON + 1);
    expect(listRequestsOf(at.db, id)).toHaveLength(1);
    expect(listRequestsOf(at.db, id)[0]?.evidence.map((one) => one.kind)).toEqual(["licence", "other"]);
    expect(countEvents(at, "organization.verification-requested")).toBe(1);
    verify();
    expect(listRequestsOf(at.db, id)[0]?.request).toMatchObject({
      state: "verified",
      reason: "已核对",
      decidedById: official.personId,
      note: "更名不久",
    });
  });

  it("takes ten files at the most", () => {
    expect(ask({ evidence: Array(10).fill(licence) }).ok).toBe(true);
    expect(codesOf(ask({ evidence: [licence] }))).toEqual(["organization.too-much-evidence"]);
    expect(listRequestsOf(at.db, id)[0]?.evidence).toHaveLength(10);
  });

  it("shows its files to the firm and to officials alone", () => {
    ask({ evidence: [licence] });
    const fileId = listRequestsOf(at.db, id)[0]?.evidence[0]?.fileId;
    const evidence = fileId === undefined ? undefined : findEvidenceOwner(at.db, fileId);
    if (evidence === undefined) throw new Error("no evidence");
    const may = [owner, seated(at, id, "viewer"), official, somebody(at), registeredFirm(at, 1).owner].map(
      (actor) => canReadEvidence(actor, evidence).allowed,
    );
    expect(may).toEqual([true, true, true, false, false]);
  });

  it("of a foreign firm says where it can be looked up, or brings what shows it", () => {
    const foreign = newId<"organization">(NOON);
    const person = somebody(at);
    const stated = {
      id: foreign,
      kind: "firm" as const,
      nameZh: "北港",
      country: "DE",
      registryNumber: "HRB 1",
      isLocal: false,
    };
    expect(registerOrganization(at.db, stated, acting(person)).ok).toBe(true);
    const actor = acting(seated(at, foreign, "owner"));
    const bare = { organizationId: foreign };
    expect(codesOf(requestVerification(at.db, bare, actor))).toEqual(["organization.evidence-needed"]);
    expect(requestVerification(at.db, { ...bare, note: "handelsregister.de HRB 1" }, actor).ok).toBe(true);
    expect(findOrganization(at.db, foreign)?.verification).toBe("pending");
  });
});

describe("a verification", () => {
  it("has a last day: two years on, or as the official says within five years", () => {
    ask();
    for (const day of ["2026-11-23", "2020-01-01", "2032-01-01"]) {
      expect(codesOf(verify({ verifiedUntilOn: day }))).toEqual(["organization.last-day"]);
    }
    expect(verify().ok).toBe(true);
    expect(row()?.verifiedUntilOn).toBe("2028-11-22");
    const other = registeredFirm(at, 1);
    requestVerification(at.db, { organizationId: other.id }, acting(other.owner));
    verify({ organizationId: other.id, verifiedUntilOn: "2027-01-31" });
    expect(findOrganization(at.db, other.id)?.verifiedUntilOn).toBe("2027-01-31");
  });

  it("ends the day after its last one, once", () => {
    ask();
    verify({ verifiedUntilOn: "2026-12-31" });
    const lastMoment = instantInBeijing("2026-12-31", "23:59") ?? 0;
    expect(expireVerifications(at.db, { now: lastMoment })).toBe(0);
    expect(row()?.verification).toBe("verified");
    expect(expireVerifications(at.db, { now: lastMoment + 60_000 })).toBe(1);
    expect(expireVerifications(at.db, { now: lastMoment + 120_000 })).toBe(0);
    expect(row()?.verification).toBe("unverified");
    expect(countEvents(at, "organization.verification-expired")).toBe(1);
  });

  it("can be asked for anew in its last sixty days, stands meanwhile, and gets a new last day", () => {
    ask();
    verify({ verifiedUntilOn: "2027-03-01" });
    expect(codesOf(ask())).toEqual(["organization.already-verified"]);
    const near = (instantInBeijing("2027-01-01") ?? 0) - DAY;
    expect(ask({}, near - DAY).ok).toBe(false);
    expect(ask({}, near).ok).toBe(true);
    expect(row()?.verification).toBe("verified");
    expect(verify({}, near + DAY).ok).toBe(true);
    expect(row()?.verifiedUntilOn).toBe("2028-12-31");
    expect(listRequestsOf(at.db, id).map(({ request }) => request.state)).toEqual(["verified", "verified"]);
  });

  it("that runs out while a new request waits leaves the firm waiting, not forgotten", () => {
    ask();
    verify({ verifiedUntilOn: "2027-01-10" });
    const near = instantInBeijing("2027-01-05") ?? 0;
    ask({}, near);
    expireVerifications(at.db, { now: near + 10 * DAY });
    expect(row()?.verification).toBe("pending");
    expect(verify({}, near + 11 * DAY).ok).toBe(true);
  });
});

describe("a name", () => {
  it("that was changed stays on record, with the day", () => {
    const command = { organizationId: id, version: 1, ...identity(), nameZh: "新名字有限公司" };
    editOrganization(at.db, command, acting(owner, NOON + DAY));
    expect(listFormerNames(at.db, id)).toMatchObject([{ nameZh: identity().nameZh, replacedAt: NOON + DAY }]);
    editOrganization(at.db, { ...command, version: 2, introZh: "简介" }, acting(owner));
    expect(listFormerNames(at.db, id)).toHaveLength(1);
  });
});
