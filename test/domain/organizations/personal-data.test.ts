import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import type { PersonActor } from "../../../app/domain/accounts/actor.ts";
import { maskedEmail, maskedName } from "../../../app/domain/accounts/masked.ts";
import { personalDataOf } from "../../../app/domain/accounts/personal-data-queries.ts";
import { listPublicContacts } from "../../../app/domain/organizations/contact-queries.ts";
import { consentCommand } from "../../../app/domain/organizations/contact-schema.ts";
import { erasePerson, obstaclesToErasing } from "../../../app/domain/organizations/erase-person.ts";
import { giveConsent } from "../../../app/domain/organizations/give-consent.ts";
import { leaveOrganization } from "../../../app/domain/organizations/leave-organization.ts";
import { withdrawConsent } from "../../../app/domain/organizations/withdraw-consent.ts";
import { newId } from "../../../app/kernel/ids.ts";
import { DAY } from "../../../app/kernel/instant.ts";
import type { Connection } from "../../../db/connection.ts";
import { people } from "../../../db/schema/accounts.ts";
import { calls } from "../../../db/schema/calls.ts";
import { testDatabase } from "../../support/database.ts";
import { codesOf, marketIn, writtenBid } from "../../support/market.ts";
import { acting, countEvents, NOON, registeredFirm, seated, seen, somebody } from "../../support/seats.ts";

let at: Connection;

beforeEach(() => {
  at = testDatabase();
});

const erase = (actor: PersonActor, email = actor.email) => erasePerson(at.db, { email }, acting(actor));

describe("a person's contact", () => {
  const consent = { position: "市场部经理", phone: "028-85330000", hasEmail: true, agreed: "yes" as const };

  it("is public only while the person agrees, and only what they agreed to", () => {
    const { id, owner } = registeredFirm(at);
    expect(listPublicContacts(at.db, id)).toEqual([]);
    expect(giveConsent(at.db, { organizationId: id, ...consent, hasEmail: false }, acting(owner)).ok).toBe(true);
    expect(listPublicContacts(at.db, id)).toEqual([
      { name: owner.name, position: "市场部经理", phone: "028-85330000", email: null },
    ]);
    giveConsent(at.db, { organizationId: id, ...consent, phone: undefined }, acting(owner));
    expect(listPublicContacts(at.db, id)).toMatchObject([{ phone: null, email: owner.email }]);
    withdrawConsent(at.db, { organizationId: id }, acting(owner));
    expect(listPublicContacts(at.db, id)).toEqual([]);
    const kept = at.sqlite.prepare("select phone, position, withdrawn_at from contact_consents").all();
    expect(kept).toEqual([
      { phone: null, position: null, withdrawn_at: NOON },
      { phone: null, position: null, withdrawn_at: NOON },
    ]);
  });

  it("goes from the page with the person, and nobody agrees for somebody else", () => {
    const { id } = registeredFirm(at);
    const member = seated(at, id, "member");
    giveConsent(at.db, { organizationId: id, ...consent }, acting(member));
    expect(codesOf(giveConsent(at.db, { organizationId: id, ...consent }, acting(somebody(at))))).toEqual([
      "access.not-yours",
    ]);
    leaveOrganization(at.db, { organizationId: id }, acting(member));
    expect(listPublicContacts(at.db, id)).toEqual([]);
  });

  it("takes the tick itself, and something to show", () => {
    const { id, owner } = registeredFirm(at);
    const form = { organizationId: id, hasEmail: "no", phone: "028-85330000" };
    expect(consentCommand.safeParse(form).success).toBe(false);
    expect(consentCommand.safeParse({ ...form, agreed: "yes" }).success).toBe(true);
    expect(consentCommand.safeParse({ ...form, agreed: "yes", phone: "打给我" }).success).toBe(false);
    const empty = {
      organizationId: id,
      position: undefined,
      phone: undefined,
      hasEmail: false,
      agreed: "yes" as const,
    };
    expect(codesOf(giveConsent(at.db, empty, acting(owner)))).toEqual(["organization.contact-empty"]);
  });

  it("is masked where it is not needed whole", () => {
    expect(["linxiaoman@example.com", "ab@example.com", "nonsense"].map(maskedEmail)).toEqual([
      "l***n@example.com",
      "a***@example.com",
      "***",
    ]);
    expect(["张建国", "欧阳修文老师", "Ada Lovelace", "李", ""].map(maskedName)).toEqual([
      "张**",
      "欧***",
      "A***",
      "*",
      "",
    ]);
  });
});

describe("taking one's data along", () => {
  it("holds what is kept of the person, no secrets, and nothing of others", () => {
    const { id, owner } = registeredFirm(at);
    const other = registeredFirm(at, 1).owner;
    at.db.update(people).set({ passwordHash: "$argon2id$secret" }).where(eq(people.id, owner.personId)).run();
    const kept = personalDataOf(at.db, owner.personId, NOON);
    expect(kept?.account).toMatchObject({ email: owner.email, hasPassword: true });
    expect(kept?.memberships).toMatchObject([{ organizationId: id, role: "owner" }]);
    expect(kept?.acts.map((one) => one.act)).toContain("organization.registered");
    const text = JSON.stringify(kept);
    for (const foreign of ["argon2id", 'Hash"', other.email, other.personId]) expect(text).not.toContain(foreign);
    expect(personalDataOf(at.db, newId<"person">(NOON), NOON)).toBeUndefined();
  });
});

describe("erasing an account", () => {
  it("replaces what is personal, ends every session, and leaves the log with a number", () => {
    const { id, owner } = registeredFirm(at);
    const member = seated(at, id, "member");
    giveConsent(
      at.db,
      { organizationId: id, position: undefined, phone: "028-1234567", hasEmail: true, agreed: "yes" },
      acting(member),
    );
    const count = at.sqlite.prepare("select count(*) from audit_leaves").pluck();
    const before = Number(count.get());
    expect(codesOf(erase(member, "other@example.com"))).toEqual(["account.erase-email"]);
    expect(erase(member).ok).toBe(true);
    const row = at.db.select().from(people).where(eq(people.id, member.personId)).get();
    expect(row).toMatchObject({ passwordHash: null, disabledAt: NOON, erasedAt: NOON, emailConfirmedAt: null });
    for (const table of tables()) {
      const text = JSON.stringify(at.sqlite.prepare(`select * from "${table}"`).all());
      expect(text.includes(member.email), table).toBe(false);
      expect(text.includes("028-1234567"), table).toBe(false);
    }
    expect(Number(count.get())).toBeGreaterThan(before);
    expect(countEvents(at, "organization.member-left")).toBe(1);
    expect(codesOf(erase(member))).toEqual(["access.not-yours"]);
    expect(seen(at, owner.personId).memberships).toHaveLength(1);
  });

  it("frees the address for somebody new", () => {
    const person = somebody(at);
    erase(person);
    const again = at.db.select().from(people).where(eq(people.email, person.email)).get();
    expect(again).toBeUndefined();
  });

  it("is refused to the only owner of an organisation with other people, saying what to do", () => {
    const { id, owner } = registeredFirm(at);
    seated(at, id, "member");
    expect(obstaclesToErasing(at.db, owner.personId).map((one) => one.code)).toEqual(["organization.erase-sole-owner"]);
    expect(codesOf(erase(owner))).toEqual(["organization.erase-sole-owner"]);
    seated(at, id, "owner");
    expect(erase(owner).ok).toBe(true);
  });

  it("is refused while the only person of a firm has business under way, and not after", () => {
    const market = marketIn(at);
    const { id, owner } = registeredFirm(at);
    const firm = { id, owner, member: owner, viewer: owner };
    writtenBid(market, firm, { now: NOON + DAY });
    expect(codesOf(erase(owner))).toEqual(["organization.erase-running"]);
    at.db.update(calls).set({ state: "failed" }).run();
    expect(erase(owner).ok).toBe(true);
    expect(isForgotten(owner)).toBe(true);
  });
});

function tables(): readonly string[] {
  return at.sqlite.prepare("select name from sqlite_master where type = 'table'").pluck().all().map(String);
}

function isForgotten(actor: PersonActor): boolean {
  return (
    at.db.select().from(people).where(eq(people.id, actor.personId)).get()?.email.endsWith("@erased.invalid") === true
  );
}
