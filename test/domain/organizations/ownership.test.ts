import { beforeEach, describe, expect, it } from "vitest";
import { actingFor, type PersonActor } from "../../../app/domain/accounts/actor.ts";
import { answerOwnership } from "../../../app/domain/organizations/answer-ownership.ts";
import { chooseActing } from "../../../app/domain/organizations/choose-acting.ts";
import { leaveOrganization } from "../../../app/domain/organizations/leave-organization.ts";
import { offerOwnership } from "../../../app/domain/organizations/offer-ownership.ts";
import { listMembers } from "../../../app/domain/organizations/organization-queries.ts";
import { listOffersTo, listOpenOffers } from "../../../app/domain/organizations/ownership-queries.ts";
import { removeMember } from "../../../app/domain/organizations/remove-member.ts";
import { withdrawOwnership } from "../../../app/domain/organizations/withdraw-ownership.ts";
import { newId, type OrganizationId } from "../../../app/kernel/ids.ts";
import { DAY } from "../../../app/kernel/instant.ts";
import type { Connection } from "../../../db/connection.ts";
import { testDatabase } from "../../support/database.ts";
import { codesOf, outcomeOf } from "../../support/market.ts";
import { acting, countEvents, NOON, registeredFirm, seated, seen, somebody } from "../../support/seats.ts";

let at: Connection;
let id: OrganizationId;
let owner: PersonActor;
let member: PersonActor;

beforeEach(() => {
  at = testDatabase();
  ({ id, owner } = registeredFirm(at));
  member = seated(at, id, "member");
});

const offer = (to: PersonActor = member, from: PersonActor = owner, key = newId<"ownership_offer">(NOON)) =>
  offerOwnership(at.db, { id: key, organizationId: id, personId: to.personId }, acting(from));
const answer = (
  offerId: ReturnType<typeof newId<"ownership_offer">>,
  actor: PersonActor,
  said: "accepted" | "declined",
  now = NOON,
) => answerOwnership(at.db, { offerId, answer: said }, acting(actor, now));
const roles = () => Object.fromEntries(listMembers(at.db, id).map((one) => [one.personId, one.role]));

describe("handing the ownership on", () => {
  it("changes nothing before the other one accepts, and then both at once", () => {
    const { offerId } = outcomeOf(offer());
    expect(roles()).toEqual({ [owner.personId]: "owner", [member.personId]: "member" });
    expect(answer(offerId, member, "accepted").ok).toBe(true);
    expect(answer(offerId, member, "accepted").ok).toBe(true);
    expect(roles()).toEqual({ [owner.personId]: "manager", [member.personId]: "owner" });
    expect(countEvents(at, "organization.ownership-answered")).toBe(1);
    expect(codesOf(leaveOrganization(at.db, { organizationId: id }, acting(seen(at, member.personId))))).toEqual([
      "organization.last-owner",
    ]);
  });

  it("is an owner's alone, to somebody of the organisation, one at a time", () => {
    const manager = seated(at, id, "manager");
    expect(codesOf(offer(member, manager))).toEqual(["organization.role-needed"]);
    expect(codesOf(offer(member, somebody(at)))).toEqual(["access.not-yours"]);
    expect(codesOf(offer(owner))).toEqual(["organization.own-offer"]);
    expect(codesOf(offer(somebody(at)))).toEqual(["organization.not-member"]);
    expect(codesOf(offer(seated(at, id, "owner")))).toEqual(["organization.already-owner"]);
    const key = newId<"ownership_offer">(NOON);
    expect([offer(member, owner, key).ok, offer(member, owner, key).ok]).toEqual([true, true]);
    expect(codesOf(offer(manager))).toEqual(["organization.offer-waiting"]);
    expect(countEvents(at, "organization.ownership-offered")).toBe(1);
  });

  it("can be declined, taken back, and runs out after fourteen days", () => {
    const declined = outcomeOf(offer()).offerId;
    expect(codesOf(answer(declined, seated(at, id, "member"), "accepted"))).toEqual(["access.not-yours"]);
    expect(answer(declined, member, "declined").ok).toBe(true);
    expect(codesOf(answer(declined, member, "accepted"))).toEqual(["organization.offer-gone"]);
    const withdrawn = outcomeOf(offer()).offerId;
    const back = { organizationId: id, offerId: withdrawn };
    expect(codesOf(withdrawOwnership(at.db, back, acting(member)))).toEqual(["organization.role-needed"]);
    expect(withdrawOwnership(at.db, back, acting(owner)).ok).toBe(true);
    expect(codesOf(answer(withdrawn, member, "accepted"))).toEqual(["organization.offer-gone"]);
    const late = outcomeOf(offer()).offerId;
    expect(listOffersTo(at.db, member.personId, NOON + 14 * DAY - 1)).toHaveLength(1);
    expect(listOpenOffers(at.db, id, NOON + 14 * DAY)).toEqual([]);
    expect(codesOf(answer(late, member, "accepted", NOON + 14 * DAY))).toEqual(["organization.offer-gone"]);
    expect(roles()[owner.personId]).toBe("owner");
  });

  it("falls through when either of the two has left meanwhile", () => {
    const { offerId } = outcomeOf(offer());
    removeMember(at.db, { organizationId: id, personId: member.personId }, acting(owner));
    expect(codesOf(answer(offerId, member, "accepted"))).toEqual(["organization.offer-gone"]);
    expect(roles()).toEqual({ [owner.personId]: "owner" });
  });
});

describe("whoever leaves or is removed", () => {
  it("is news for the owners, or for the one removed", () => {
    leaveOrganization(at.db, { organizationId: id }, acting(member));
    const other = seated(at, id, "viewer");
    removeMember(at.db, { organizationId: id, personId: other.personId }, acting(owner));
    expect([countEvents(at, "organization.member-left"), countEvents(at, "organization.member-removed")]).toEqual([
      1, 1,
    ]);
  });
});

describe("acting for one of several organisations", () => {
  it("is remembered until another is chosen, and only for one's own", () => {
    const elsewhere = registeredFirm(at, 1);
    expect(actingFor(owner)?.organizationId).toBe(id);
    const foreign = chooseActing(at.db, { organizationId: elsewhere.id }, acting(owner));
    expect(codesOf(foreign)).toEqual(["access.not-yours"]);
    expect(chooseActing(at.db, { organizationId: elsewhere.id }, acting(elsewhere.owner)).ok).toBe(true);
    expect(actingFor(seen(at, elsewhere.owner.personId))?.organizationId).toBe(elsewhere.id);
  });

  it("falls back on the first when the chosen one is left", () => {
    const person = seated(at, id, "member");
    const second = registeredFirm(at, 1);
    at.sqlite.prepare("insert into memberships values (?, ?, 'member', ?)").run(person.personId, second.id, NOON + 1);
    const now = seen(at, person.personId);
    chooseActing(at.db, { organizationId: second.id }, acting(now));
    expect(actingFor(seen(at, person.personId))?.organizationId).toBe(second.id);
    leaveOrganization(at.db, { organizationId: second.id }, acting(now));
    expect(actingFor(seen(at, person.personId))?.organizationId).toBe(id);
  });
});
