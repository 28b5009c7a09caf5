import { beforeEach, describe, expect, it } from "vitest";
import type { Actor, PersonActor } from "../../../app/domain/accounts/actor.ts";
import { claimOrganization } from "../../../app/domain/organizations/claim-organization.ts";
import { decideClaim } from "../../../app/domain/organizations/decide-claim.ts";
import { importFirm } from "../../../app/domain/organizations/import-firm.ts";
import { canReadEvidence } from "../../../app/domain/organizations/organization-policy.ts";
import { findOrganization } from "../../../app/domain/organizations/organization-queries.ts";
import { listQueue } from "../../../app/domain/organizations/queue-queries.ts";
import {
  findEvidenceOwner,
  findUnownedFirms,
  listEvidence,
  listOwnClaims,
} from "../../../app/domain/organizations/verification-queries.ts";
import { newId, type OrganizationId } from "../../../app/kernel/ids.ts";
import type { Connection } from "../../../db/connection.ts";
import { testDatabase } from "../../support/database.ts";
import { codesOf, outcomeOf } from "../../support/market.ts";
import { acting, bureauOf, countEvents, identity, NOON, registeredFirm, seen, somebody } from "../../support/seats.ts";

const USCC = "91350100M000100Y43";
const licence = {
  kind: "licence" as const,
  file: { sha256: "ab", name: "营业执照.pdf", mediaType: "application/pdf", byteSize: 12 },
};

let at: Connection;
let listed: OrganizationId;
let claimant: PersonActor;
let official: PersonActor;

beforeEach(() => {
  at = testDatabase();
  const named = { name: "成都名录科技有限公司", kind: "firm" as const, city: "成都" };
  listed = at.db.transaction((tx) => importFirm(tx, named, NOON));
  claimant = somebody(at, "李四");
  ({ official } = bureauOf(at));
});

const claim = (set: Record<string, unknown> = {}, actor: Actor = claimant) => {
  const id = newId<"verification_request">(NOON);
  const command = { id, organizationId: listed, uscc: USCC, note: "法定代表人", evidence: [licence] };
  return claimOrganization(at.db, { ...command, ...set }, acting(actor));
};
const decide = (
  requestId: ReturnType<typeof newId<"verification_request">>,
  decision: "verified" | "rejected",
  actor = official,
) => decideClaim(at.db, { requestId, decision, reason: "已核对营业执照" }, acting(actor));

describe("a firm that a list brought", () => {
  it("is found by a part of its name as long as nobody belongs to it", () => {
    registeredFirm(at);
    expect(findUnownedFirms(at.db, "名录", 10).map((one) => one.id)).toEqual([listed]);
    expect(findUnownedFirms(at.db, "测试公司", 10)).toEqual([]);
    expect(findUnownedFirms(at.db, "%", 10)).toEqual([]);
    expect(findUnownedFirms(at.db, "新经济局", 10)).toEqual([]);
  });

  it("is claimed with its code and evidence, and waits in the officials' queue", () => {
    const { requestId } = outcomeOf(claim());
    expect(countEvents(at, "organization.claimed")).toBe(1);
    const queue = listQueue(at.db, { kind: "ownership", state: "pending", text: "", origin: "all" }, 1);
    expect(queue.items.map(({ request, firm }) => [request.id, request.uscc, firm.id])).toEqual([
      [requestId, USCC, listed],
    ]);
    expect(listEvidence(at.db, requestId).map((one) => [one.kind, one.name])).toEqual([["licence", "营业执照.pdf"]]);
    expect(codesOf(claim())).toEqual(["organization.claim-waiting"]);
    expect(findOrganization(at.db, listed)).toMatchObject({ verification: "unverified", uscc: null });
  });

  it("is not claimed without evidence, under a wrong code, or under the code of another", () => {
    expect(codesOf(claim({ evidence: [] }))).toEqual(["organization.evidence-needed"]);
    expect(codesOf(claim({ uscc: "91350100M000100Y44" }))).toEqual(["organization.uscc-check"]);
    expect(codesOf(claim({ uscc: "91350100m000100y43" }))).toEqual(["organization.uscc-read-as"]);
    registeredFirm(at, 0);
    expect(codesOf(claim({ uscc: identity(0).uscc }))).toEqual(["organization.uscc-taken"]);
    const { id } = registeredFirm(at, 1);
    expect(codesOf(claim({ organizationId: id }))).toEqual(["organization.has-owner"]);
  });

  it("is claimed once for a form that is sent twice", () => {
    const id = newId<"verification_request">(NOON);
    expect([claim({ id }).ok, claim({ id }).ok]).toEqual([true, true]);
    expect(codesOf(claim({ id }, somebody(at)))).toEqual(["access.not-yours"]);
    expect(countEvents(at, "organization.claimed")).toBe(1);
  });
});

describe("the official", () => {
  it("makes the claimant its owner, and the firm verified under the code", () => {
    const { requestId } = outcomeOf(claim());
    expect(codesOf(decide(requestId, "verified", claimant))).toEqual(["access.desk-needed"]);
    expect(decide(requestId, "verified").ok).toBe(true);
    expect(decide(requestId, "verified").ok).toBe(true);
    expect(seen(at, claimant.personId).memberships).toMatchObject([{ organizationId: listed, role: "owner" }]);
    expect(findOrganization(at.db, listed)).toMatchObject({
      uscc: USCC,
      verification: "verified",
      verifiedUntilOn: "2028-11-22",
    });
    expect(listOwnClaims(at.db, claimant.personId)[0]?.request).toMatchObject({ state: "verified" });
  });

  it("refuses with a reason, and nothing changes; the claimant may claim again", () => {
    const { requestId } = outcomeOf(claim());
    expect(decide(requestId, "rejected").ok).toBe(true);
    expect(codesOf(decide(requestId, "verified"))).toEqual(["organization.not-waiting"]);
    expect(findOrganization(at.db, listed)).toMatchObject({ uscc: null, verification: "unverified" });
    expect(seen(at, claimant.personId).memberships).toEqual([]);
    expect(claim().ok).toBe(true);
  });

  it("grants one of two claims; the other can only be refused", () => {
    const first = outcomeOf(claim()).requestId;
    const second = outcomeOf(claim({}, somebody(at, "王五"))).requestId;
    expect(decide(first, "verified").ok).toBe(true);
    expect(codesOf(decide(second, "verified"))).toEqual(["organization.has-owner"]);
    expect(decide(second, "rejected").ok).toBe(true);
  });

  it("never decides their own claim", () => {
    const { requestId } = outcomeOf(claim({}, official));
    expect(codesOf(decide(requestId, "verified"))).toEqual(["organization.own-firm"]);
  });
});

describe("a claimant's evidence", () => {
  it("is read by the claimant and by officials, and by nobody else", () => {
    const { requestId } = outcomeOf(claim());
    const fileId = listEvidence(at.db, requestId)[0]?.fileId;
    const owner = fileId === undefined ? undefined : findEvidenceOwner(at.db, fileId);
    expect(owner).toMatchObject({ kind: "ownership", personId: claimant.personId });
    if (owner === undefined) return;
    const may = [claimant, official, somebody(at), registeredFirm(at).owner].map(
      (actor) => canReadEvidence(actor, owner).allowed,
    );
    expect(may).toEqual([true, true, false, false]);
  });
});
