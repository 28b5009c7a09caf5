import { beforeEach, describe, expect, it } from "vitest";
import type { PersonActor } from "../../../app/domain/accounts/actor.ts";
import { addQualification } from "../../../app/domain/organizations/add-qualification.ts";
import { answerLink } from "../../../app/domain/organizations/answer-link.ts";
import { answerOwnership } from "../../../app/domain/organizations/answer-ownership.ts";
import { claimOrganization } from "../../../app/domain/organizations/claim-organization.ts";
import { decideClaim } from "../../../app/domain/organizations/decide-claim.ts";
import { decideQualification } from "../../../app/domain/organizations/decide-qualification.ts";
import { declareLink } from "../../../app/domain/organizations/declare-link.ts";
import { importFirm } from "../../../app/domain/organizations/import-firm.ts";
import { leaveOrganization } from "../../../app/domain/organizations/leave-organization.ts";
import { offerOwnership } from "../../../app/domain/organizations/offer-ownership.ts";
import { removeMember } from "../../../app/domain/organizations/remove-member.ts";
import { newId, type OrganizationId } from "../../../app/kernel/ids.ts";
import type { Connection } from "../../../db/connection.ts";
import { testDatabase } from "../../support/database.ts";
import { outcomeOf } from "../../support/market.ts";
import { acting, bureauOf, identity, NOON, registeredFirm, seated, somebody } from "../../support/seats.ts";
import { mailedTo, noticesOf, tellEveryone } from "../../support/telling.ts";

let at: Connection;
let id: OrganizationId;
let owner: PersonActor;
let official: PersonActor;

beforeEach(() => {
  at = testDatabase();
  ({ id, owner } = registeredFirm(at));
  ({ official } = bureauOf(at));
});

/** Who was mailed what since the last question, by address and kind. */
async function told(): Promise<readonly string[]> {
  const before = new Set(mailedTo(at.db));
  await tellEveryone(at.db, [], NOON);
  return mailedTo(at.db).filter((line) => !before.has(line));
}

describe("news of who belongs to an organisation", () => {
  it("goes to the one asked to take over, and of the answer to both", async () => {
    const member = seated(at, id, "member");
    const offerId = newId<"ownership_offer">(NOON);
    outcomeOf(offerOwnership(at.db, { id: offerId, organizationId: id, personId: member.personId }, acting(owner)));
    expect(await told()).toEqual([`${member.email} ownership-offer`]);
    outcomeOf(answerOwnership(at.db, { offerId, answer: "accepted" }, acting(member)));
    expect(await told()).toEqual([`${member.email} ownership-answer`, `${owner.email} ownership-answer`].toSorted());
    expect(noticesOf(at.db).filter((one) => one.kind === "ownership-answer")).toHaveLength(2);
  });

  it("goes to owners when somebody left, and to whoever was removed", async () => {
    const [one, other] = [seated(at, id, "member"), seated(at, id, "viewer")];
    leaveOrganization(at.db, { organizationId: id }, acting(one));
    expect(await told()).toEqual([`${owner.email} membership-ended`]);
    removeMember(at.db, { organizationId: id, personId: other.personId }, acting(owner));
    expect(await told()).toEqual([`${other.email} membership-ended`]);
  });
});

describe("news of a claimed status", () => {
  it("goes to officials when it waits, and to the firm when it is decided", async () => {
    const qualificationId = newId<"qualification">(NOON);
    const stated = {
      kind: "high_tech" as const,
      number: "GR202451000001",
      validFromOn: "2024-12-01",
      evidence: "公告",
    };
    outcomeOf(addQualification(at.db, { id: qualificationId, organizationId: id, ...stated }, acting(owner)));
    expect(await told()).toEqual([`${official.email} status-waiting`]);
    const decision = { organizationId: id, qualificationId, decision: "rejected" as const, reason: "公告中没有" };
    outcomeOf(decideQualification(at.db, decision, acting(official)));
    expect(await told()).toEqual([`${owner.email} status-decided`]);
    expect(noticesOf(at.db).find((one) => one.kind === "status-decided")?.params).toMatchObject({
      answer: "rejected",
      note: "公告中没有",
    });
  });
});

describe("news of a claim to a firm", () => {
  it("goes to officials, and the answer to the claimant alone", async () => {
    const named = { name: "成都名录科技有限公司", kind: "firm" as const, city: "成都" };
    const organizationId = at.db.transaction((tx) => importFirm(tx, named, NOON));
    const claimant = somebody(at);
    const requestId = newId<"verification_request">(NOON);
    const file = { sha256: "ab", name: "a.pdf", mediaType: "application/pdf", byteSize: 1 };
    const evidence = [{ kind: "licence" as const, file }];
    const command = { id: requestId, organizationId, uscc: "91350100M000100Y43", note: "法定代表人", evidence };
    outcomeOf(claimOrganization(at.db, command, acting(claimant)));
    expect(await told()).toEqual([`${official.email} firm-claim-waiting`]);
    outcomeOf(decideClaim(at.db, { requestId, decision: "verified", reason: "属实" }, acting(official)));
    expect(await told()).toEqual([`${claimant.email} firm-claim-decided`]);
  });
});

describe("news of a link between firms", () => {
  it("goes to the owners and managers of the other side, and the answer to those who declared it", async () => {
    const other = registeredFirm(at, 1);
    const manager = seated(at, other.id, "manager");
    seated(at, other.id, "member");
    const linkId = newId<"firm_link">(NOON);
    const command = { id: linkId, organizationId: id, kind: "management" as const, direction: "holds" as const };
    outcomeOf(declareLink(at.db, { ...command, other: identity(1).nameZh }, acting(owner)));
    expect(await told()).toEqual(
      [`${other.owner.email} firm-link-declared`, `${manager.email} firm-link-declared`].toSorted(),
    );
    const answer = { organizationId: other.id, linkId, answer: "confirmed" as const, note: undefined };
    outcomeOf(answerLink(at.db, answer, acting(other.owner)));
    expect(await told()).toEqual([`${owner.email} firm-link-answered`]);
  });
});
