import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { type Actor, SYSTEM, VISITOR } from "../../../app/domain/accounts/actor.ts";
import { addMember } from "../../../app/domain/organizations/add-member.ts";
import { decideVerification } from "../../../app/domain/organizations/decide-verification.ts";
import { editOrganization } from "../../../app/domain/organizations/edit-organization.ts";
import { VERIFICATION_LIFECYCLE } from "../../../app/domain/organizations/organization-lifecycle.ts";
import { findOrganization, listDecisions } from "../../../app/domain/organizations/organization-queries.ts";
import { listQueue } from "../../../app/domain/organizations/queue-queries.ts";
import { requestVerification } from "../../../app/domain/organizations/request-verification.ts";
import { decideVerificationCommand } from "../../../app/domain/organizations/verification-schema.ts";
import type { OrganizationId } from "../../../app/kernel/ids.ts";
import { transitionOf } from "../../../app/kernel/lifecycle.ts";
import type { Connection } from "../../../db/connection.ts";
import { organizations, VERIFICATION_STATES } from "../../../db/schema/organizations.ts";
import { verificationRequests } from "../../../db/schema/verification.ts";
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
  seen,
  somebody,
} from "../../support/seats.ts";

let at: Connection;

beforeEach(() => {
  at = testDatabase();
});

type State = (typeof VERIFICATION_STATES)[number];

const put = (id: OrganizationId, verification: State) => {
  at.db.update(verificationRequests).set({ state: "withdrawn" }).run();
  at.db.update(organizations).set({ verification }).where(eq(organizations.id, id)).run();
};
const stateOf = (id: OrganizationId) => findOrganization(at.db, id)?.verification;
const request = (organizationId: OrganizationId, actor: Actor) =>
  requestVerification(at.db, { organizationId }, acting(actor));
const decide = (id: OrganizationId, decision: "verified" | "rejected", actor: Actor, version = 1) =>
  decideVerification(at.db, { organizationId: id, version, decision, reason: "已核对营业执照。" }, acting(actor));

describe("the life of a verification", () => {
  it("allows in every state what its table says, and nothing else", () => {
    const { official } = bureauOf(at);
    const { id, owner } = registeredFirm(at);
    const acts = {
      request: () => request(id, owner),
      verify: () => decide(id, "verified", official),
      reject: () => decide(id, "rejected", official),
    };
    for (const state of VERIFICATION_STATES) {
      for (const verb of ["request", "verify", "reject"] as const) {
        put(id, state);
        const before = stateOf(id);
        const result = acts[verb]();
        const to = transitionOf(VERIFICATION_LIFECYCLE, state, verb)?.to;
        const isThere = { request: "pending", verify: "verified", reject: "rejected" }[verb] === state;
        expect(result.ok, `${state} ${verb}`).toBe(to !== undefined || isThere);
        expect(stateOf(id), `${state} ${verb}`).toBe(to ?? before);
      }
    }
  });

  it("is asked for by owners and managers alone", () => {
    const { id, owner } = registeredFirm(at);
    const codes = [seated(at, id, "viewer"), seated(at, id, "member"), somebody(at), VISITOR].map((actor) =>
      codesOf(request(id, actor)).join(),
    );
    expect(codes).toEqual([
      "organization.role-needed",
      "organization.role-needed",
      "access.not-yours",
      "access.not-yours",
    ]);
    expect(request(id, seated(at, id, "manager")).ok).toBe(true);
    expect(request(id, owner).ok).toBe(true);
    expect(countEvents(at, "organization.verification-requested")).toBe(1);
  });

  it("is decided by officials alone, whoever else asks", () => {
    const { id, owner } = registeredFirm(at);
    put(id, "pending");
    const codes = [owner, seated(at, id, "manager"), somebody(at)].map((actor) =>
      codesOf(decide(id, "verified", actor)),
    );
    expect(codes.flat()).toEqual(["access.desk-needed", "access.desk-needed", "access.desk-needed"]);
    expect(codesOf(decide(id, "verified", VISITOR))).toEqual(["access.not-yours"]);
    expect(stateOf(id)).toBe("pending");
  });

  it("is not decided by an official who belongs to the firm", () => {
    const { official } = bureauOf(at);
    const { id } = registeredFirm(at);
    put(id, "pending");
    const command = { organizationId: id, personId: official.personId, role: "viewer" as const };
    addMember(at.db, command, acting(SYSTEM));
    expect(codesOf(decide(id, "verified", seen(at, official.personId)))).toEqual(["organization.own-firm"]);
  });

  it("takes a reason either way, and keeps each with its author", () => {
    const { official } = bureauOf(at);
    const { id, owner } = registeredFirm(at);
    const form = { organizationId: id, version: "1", decision: "verified" };
    for (const reason of [undefined, "", "  ", "\u200b"]) {
      expect(decideVerificationCommand.safeParse({ ...form, reason }).success).toBe(false);
    }
    request(id, owner);
    decide(id, "rejected", official);
    request(id, owner);
    decide(id, "verified", official);
    const kept = listDecisions(at.db, id).map(({ decision, decidedBy }) => [decision.decision, decidedBy]);
    expect(kept.map(([decision]) => decision).sort()).toEqual(["rejected", "verified"]);
    expect(kept[0]?.[1]).toBe(official.name);
    expect(countEvents(at, "organization.verified")).toBe(1);
    expect(countEvents(at, "organization.rejected")).toBe(1);
  });

  it("is decided once for a button pressed twice", () => {
    const { official } = bureauOf(at);
    const { id } = registeredFirm(at);
    put(id, "pending");
    expect([decide(id, "verified", official).ok, decide(id, "verified", official).ok]).toEqual([true, true]);
    expect(listDecisions(at.db, id)).toHaveLength(1);
  });

  it("is decided about what the official read, not about what was saved since", () => {
    const { official } = bureauOf(at);
    const { id } = registeredFirm(at);
    put(id, "pending");
    expect(codesOf(decide(id, "verified", official, 2))).toEqual(["organization.changed-meanwhile"]);
  });
});

describe("a verified identity", () => {
  const edit = (id: OrganizationId, actor: Actor, set: Record<string, unknown>) =>
    editOrganization(at.db, { organizationId: id, version: 1, ...identity(), ...set }, acting(actor));

  it("goes back to be verified when name, code, seat or legal representative change", () => {
    const changes = [
      { nameZh: "新名字" },
      { uscc: "91350100M000100Y43" },
      { isLocal: false },
      { legalRepresentative: "张三" },
    ];
    for (const [place, set] of changes.entries()) {
      at = testDatabase();
      const { id, owner } = registeredFirm(at);
      put(id, "verified");
      expect(edit(id, owner, set), String(place)).toMatchObject({ value: { verification: "pending" } });
      expect(countEvents(at, "organization.verification-requested")).toBe(1);
    }
  });

  it("goes back when new figures lead to another size class, which nobody states", () => {
    const { id, owner } = registeredFirm(at);
    put(id, "verified");
    const figures = { industry: "I65", staffCount: 35, revenue: 800_000_000 };
    expect(edit(id, owner, figures)).toMatchObject({ value: { verification: "pending" } });
    expect(findOrganization(at.db, id)?.sizeClass).toBe("small");
    put(id, "verified");
    expect(edit(id, owner, { ...figures, version: 2, staffCount: 36 })).toMatchObject({
      value: { verification: "verified" },
    });
  });

  it("stays verified when only the profile changes", () => {
    const { id, owner } = registeredFirm(at);
    put(id, "verified");
    expect(edit(id, owner, { introZh: "新简介" })).toMatchObject({ value: { verification: "verified" } });
  });

  it("that was never verified stays where it is", () => {
    const { id, owner } = registeredFirm(at);
    put(id, "rejected");
    expect(edit(id, owner, { nameZh: "新名字" })).toMatchObject({ value: { verification: "rejected" } });
  });

  it("waits in the officials' queue, the longest waiting first", () => {
    const [first, second] = [registeredFirm(at, 0), registeredFirm(at, 1)];
    request(second.id, second.owner);
    requestVerification(at.db, { organizationId: first.id }, acting(first.owner, NOON + 1));
    const asked = { kind: "identity", state: "pending", text: "", origin: "all" } as const;
    const page = listQueue(at.db, asked, 1);
    expect([page.total, page.items.map(({ firm }) => firm.id)]).toEqual([2, [second.id, first.id]]);
    expect(listQueue(at.db, { ...asked, text: "公司1" }, 1).items.map(({ firm }) => firm.id)).toEqual([second.id]);
    expect(listQueue(at.db, { ...asked, origin: "abroad" }, 1).items).toEqual([]);
    expect(listQueue(at.db, { ...asked, state: "verified" }, 1).items).toEqual([]);
  });
});
