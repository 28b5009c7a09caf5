import { beforeEach, describe, expect, it } from "vitest";
import { type Actor, type PersonActor, VISITOR } from "../../../app/domain/accounts/actor.ts";
import { addMember } from "../../../app/domain/organizations/add-member.ts";
import { answerInvitation } from "../../../app/domain/organizations/answer-invitation.ts";
import { changeRole } from "../../../app/domain/organizations/change-role.ts";
import { inviteMember } from "../../../app/domain/organizations/invite-member.ts";
import { leaveOrganization } from "../../../app/domain/organizations/leave-organization.ts";
import { canChangeMember, canGiveRole, canSeeDesk } from "../../../app/domain/organizations/organization-policy.ts";
import {
  findMembership,
  listInvitationsOf,
  listMembers,
  listOpenInvitations,
} from "../../../app/domain/organizations/organization-queries.ts";
import { removeMember } from "../../../app/domain/organizations/remove-member.ts";
import { revokeInvitation } from "../../../app/domain/organizations/revoke-invitation.ts";
import { newId, type OrganizationId } from "../../../app/kernel/ids.ts";
import { DAY } from "../../../app/kernel/instant.ts";
import type { Connection } from "../../../db/connection.ts";
import { MEMBERSHIP_ROLES } from "../../../db/schema/organizations.ts";
import { testDatabase } from "../../support/database.ts";
import { codesOf, outcomeOf } from "../../support/market.ts";
import { acting, countEvents, lastToken, NOON, registeredFirm, seated, seen, somebody } from "../../support/seats.ts";

let at: Connection;
let id: OrganizationId;
let owner: PersonActor;

beforeEach(() => {
  at = testDatabase();
  ({ id, owner } = registeredFirm(at));
});

const invite = (email: string, set: Record<string, unknown> = {}, actor: Actor = owner) => {
  const command = { id: newId<"organization_invitation">(NOON), organizationId: id, email, role: "member" as const };
  return inviteMember(at.db, { ...command, ...set }, acting(actor));
};
const answer = (actor: Actor, set: Record<string, unknown> = {}, now = NOON) => {
  const command = { token: lastToken(at, "organization.member-invited"), answer: "accepted" as const };
  return answerInvitation(at.db, { ...command, ...set }, acting(actor, now));
};

describe("roles", () => {
  it("are given by owners, and by managers below their own; by nobody else", () => {
    const table = MEMBERSHIP_ROLES.map((role) => {
      const actor = seated(at, id, role);
      return [role, ...MEMBERSHIP_ROLES.map((given) => canGiveRole(actor, id, given).allowed)];
    });
    expect(table).toEqual([
      ["owner", true, true, true, true],
      ["manager", false, false, true, true],
      ["member", false, false, false, false],
      ["viewer", false, false, false, false],
    ]);
    for (const actor of [VISITOR, somebody(at)]) {
      expect(canGiveRole(actor, id, "viewer")).toMatchObject({ refusal: { code: "access.not-yours" } });
      expect(canSeeDesk(actor, id).allowed).toBe(false);
    }
  });

  it("of owners and managers are not touched by managers", () => {
    const manager = seated(at, id, "manager");
    const table = MEMBERSHIP_ROLES.map((from) =>
      MEMBERSHIP_ROLES.map((to) => canChangeMember(manager, id, { from, to }).allowed),
    );
    expect(table).toEqual([
      [false, false, false, false],
      [false, false, false, false],
      [false, false, true, true],
      [false, false, true, true],
    ]);
  });

  it("change, and the last owner stays one", () => {
    const member = seated(at, id, "member");
    const change = (personId: PersonActor["personId"], role: "owner" | "member", actor: Actor) =>
      codesOf(changeRole(at.db, { organizationId: id, personId, role }, acting(actor)));
    expect(change(owner.personId, "member", owner)).toEqual(["organization.last-owner"]);
    expect(change(member.personId, "owner", owner)).toEqual([]);
    expect(change(owner.personId, "member", owner)).toEqual([]);
    expect(change(member.personId, "member", seen(at, member.personId))).toEqual(["organization.last-owner"]);
    expect(change(somebody(at).personId, "member", owner)).toEqual(["access.not-yours"]);
  });
});

describe("leaving and removing", () => {
  it("never leave an organisation without an owner", () => {
    expect(codesOf(leaveOrganization(at.db, { organizationId: id }, acting(owner)))).toEqual([
      "organization.last-owner",
    ]);
    const other = seated(at, id, "owner");
    expect(leaveOrganization(at.db, { organizationId: id }, acting(owner)).ok).toBe(true);
    const self = { organizationId: id, personId: other.personId };
    expect(codesOf(removeMember(at.db, self, acting(other)))).toEqual(["organization.last-owner"]);
    expect(listMembers(at.db, id)).toHaveLength(1);
    expect(codesOf(leaveOrganization(at.db, { organizationId: id }, acting(owner)))).toEqual(["access.not-yours"]);
  });

  it("are for those whose role allows it", () => {
    const viewer = seated(at, id, "viewer");
    const command = { organizationId: id, personId: viewer.personId };
    expect(codesOf(removeMember(at.db, command, acting(seated(at, id, "member"))))).toEqual([
      "organization.role-needed",
    ]);
    expect(codesOf(removeMember(at.db, command, acting(somebody(at))))).toEqual(["access.not-yours"]);
    expect(removeMember(at.db, command, acting(seated(at, id, "manager"))).ok).toBe(true);
    expect(findMembership(at.db, command)).toBeUndefined();
  });

  it("takes effect at once: a removed member acts no more", () => {
    const member = seated(at, id, "member");
    removeMember(at.db, { organizationId: id, personId: member.personId }, acting(owner));
    expect(seen(at, member.personId).memberships).toEqual([]);
  });

  it("adding without asking is the platform's alone", () => {
    const command = { organizationId: id, personId: somebody(at).personId, role: "owner" as const };
    expect(codesOf(addMember(at.db, command, acting(owner)))).toEqual(["access.not-yours"]);
  });
});

describe("invitations", () => {
  it("are accepted behind the mailed link by the person whose address was invited", () => {
    const guest = somebody(at);
    expect(invite(guest.email).ok).toBe(true);
    expect(codesOf(answer(somebody(at)))).toEqual(["organization.invitation-for-other"]);
    expect(codesOf(answer(VISITOR))).toEqual(["access.not-yours"]);
    expect(answer(guest).ok).toBe(true);
    expect(seen(at, guest.personId).memberships).toMatchObject([{ organizationId: id, role: "member" }]);
    expect(codesOf(answer(guest))).toEqual(["organization.invitation-expired"]);
  });

  it("are accepted at the desk without the link, by that person alone", () => {
    const guest = somebody(at);
    invite(guest.email);
    const [waiting] = listInvitationsOf(at.db, guest.email, NOON);
    const byId = { token: undefined, invitationId: waiting?.invitation.id };
    expect(codesOf(answer(somebody(at), byId))).toEqual(["organization.invitation-expired"]);
    expect(answer(guest, byId).ok).toBe(true);
  });

  it("can be declined by whoever holds the link, signed in or not", () => {
    const guest = somebody(at);
    invite(guest.email);
    expect(answer(VISITOR, { answer: "declined" }).ok).toBe(true);
    expect(codesOf(answer(guest))).toEqual(["organization.invitation-expired"]);
    expect(seen(at, guest.personId).memberships).toEqual([]);
  });

  it("last fourteen days", () => {
    const guest = somebody(at);
    invite(guest.email);
    expect(listOpenInvitations(at.db, id, NOON + 14 * DAY - 1)).toHaveLength(1);
    expect(codesOf(answer(guest, {}, NOON + 14 * DAY))).toEqual(["organization.invitation-expired"]);
  });

  it("go out once for a form that is sent twice, and never twice to one address", () => {
    const key = newId<"organization_invitation">(NOON);
    const twice = [invite("guest@example.com", { id: key }), invite("guest@example.com", { id: key })];
    expect(twice.map((one) => one.ok)).toEqual([true, true]);
    expect(codesOf(invite("guest@example.com"))).toEqual(["organization.already-invited"]);
    expect(countEvents(at, "organization.member-invited")).toBe(1);
    expect(codesOf(invite(owner.email))).toEqual(["organization.already-member"]);
  });

  it("are sent by owners and managers, within what they may give", () => {
    const codes = [
      codesOf(invite("a@example.com", { role: "owner" }, seated(at, id, "manager"))),
      codesOf(invite("a@example.com", {}, seated(at, id, "member"))),
      codesOf(invite("a@example.com", {}, somebody(at))),
      codesOf(invite("a@example.com", { role: "viewer" }, seated(at, id, "manager"))),
    ];
    expect(codes).toEqual([["organization.role-needed"], ["organization.role-needed"], ["access.not-yours"], []]);
  });

  it("open nothing once taken back", () => {
    const guest = somebody(at);
    const { invitationId } = outcomeOf(invite(guest.email));
    const command = { organizationId: id, invitationId };
    expect(codesOf(revokeInvitation(at.db, command, acting(seated(at, id, "viewer"))))).toEqual([
      "organization.role-needed",
    ]);
    expect(revokeInvitation(at.db, command, acting(owner)).ok).toBe(true);
    expect(revokeInvitation(at.db, command, acting(owner)).ok).toBe(true);
    expect(codesOf(answer(guest))).toEqual(["organization.invitation-expired"]);
    const elsewhere = registeredFirm(at, 1);
    const foreign = { ...command, organizationId: elsewhere.id };
    expect(codesOf(revokeInvitation(at.db, foreign, acting(elsewhere.owner)))).toEqual(["access.not-yours"]);
  });
});
