import { beforeEach, describe, expect, it } from "vitest";
import { SYSTEM, VISITOR } from "../../../app/domain/accounts/actor.ts";
import { editOrganization } from "../../../app/domain/organizations/edit-organization.ts";
import { missingInProfile } from "../../../app/domain/organizations/organization.ts";
import { findOrganization, listOwnOrganizations } from "../../../app/domain/organizations/organization-queries.ts";
import {
  editOrganizationCommand,
  registerOrganizationCommand,
} from "../../../app/domain/organizations/organization-schema.ts";
import { registerOrganization } from "../../../app/domain/organizations/register-organization.ts";
import { newId } from "../../../app/kernel/ids.ts";
import type { Connection } from "../../../db/connection.ts";
import { organizations } from "../../../db/schema/organizations.ts";
import { testDatabase } from "../../support/database.ts";
import { codesOf } from "../../support/market.ts";
import { acting, countEvents, identity, NOON, registeredFirm, seated, seen, somebody } from "../../support/seats.ts";

let at: Connection;

beforeEach(() => {
  at = testDatabase();
});

const register = (set: Record<string, unknown> = {}, actor = somebody(at)) => {
  const id = newId<"organization">(NOON);
  return registerOrganization(at.db, { ...identity(), id, ...set }, acting(actor));
};

describe("registering an organisation", () => {
  it("makes the person its owner, unverified, and tells the index", () => {
    const { id, owner } = registeredFirm(at);
    expect(findOrganization(at.db, id)).toMatchObject({ verification: "unverified", version: 1 });
    expect(owner.memberships).toMatchObject([{ organizationId: id, role: "owner", kind: "firm" }]);
    expect(countEvents(at, "organization.registered")).toBe(1);
  });

  it("registers once for a form that is sent twice", () => {
    const owner = somebody(at);
    const command = { ...identity(), id: newId<"organization">(NOON) };
    const once = registerOrganization(at.db, command, acting(owner));
    expect(registerOrganization(at.db, command, acting(owner))).toEqual(once);
    expect(codesOf(registerOrganization(at.db, command, acting(somebody(at))))).toEqual(["access.not-yours"]);
    expect(at.db.select().from(organizations).all()).toHaveLength(1);
  });

  it("knows organisations by their code, not by their name", () => {
    registeredFirm(at, 0);
    expect(codesOf(register({ nameZh: "别的名字" }))).toEqual(["organization.uscc-taken"]);
    expect(register({ uscc: identity(1).uscc }).ok).toBe(true);
  });

  it("hands a code back that it had to read as another, and never keeps it unseen", () => {
    const result = register({ uscc: "91350100m000100y43" });
    expect(result).toMatchObject({
      refusal: { code: "organization.uscc-read-as", params: { uscc: "91350100M000100Y43" }, field: "uscc" },
    });
    expect(at.db.select().from(organizations).all()).toEqual([]);
  });

  it("refuses wrong codes by what is wrong with them", () => {
    expect(codesOf(register({ uscc: "91350100M000100Y4" }))).toEqual(["organization.uscc-length"]);
    expect(codesOf(register({ uscc: "91350100M000100Y44" }))).toEqual(["organization.uscc-check"]);
    expect(codesOf(register({ uscc: "91350100M000100Y4Z" }))).toEqual(["organization.uscc-characters"]);
    expect(codesOf(register({ uscc: undefined }))).toEqual(["form.required"]);
  });

  it("knows foreign ones by country and registry number", () => {
    const foreign = { country: "DE", uscc: undefined, registryNumber: "HRB 12345" };
    expect(register(foreign).ok).toBe(true);
    expect(codesOf(register({ ...foreign, registryNumber: "hrb 12345" }))).toEqual(["organization.registry-taken"]);
    expect(register({ ...foreign, country: "AT" }).ok).toBe(true);
    expect(codesOf(register({ ...foreign, registryNumber: undefined }))).toEqual(["form.required"]);
  });

  it("leaves bureaus and state platforms to the platform itself, and visitors out", () => {
    for (const kind of ["bureau", "platform"]) {
      expect(codesOf(register({ kind, uscc: undefined }))).toEqual(["organization.kind-refused"]);
    }
    const bureau = { ...identity(), id: newId<"organization">(NOON), kind: "bureau" as const, uscc: undefined };
    expect(codesOf(registerOrganization(at.db, bureau, acting(VISITOR)))).toEqual(["access.not-yours"]);
    expect(registerOrganization(at.db, bureau, acting(SYSTEM)).ok).toBe(true);
  });

  it("reads a form strictly: hidden and look-alike letters, a megabyte of name, an unknown country", () => {
    const form = { id: newId(NOON), kind: "firm", nameZh: "成都公司", country: "CN", isLocal: "yes" };
    const wrong = (set: Record<string, string>) => registerOrganizationCommand.safeParse({ ...form, ...set }).success;
    expect(wrong({})).toBe(true);
    for (const nameZh of ["", " ", "成都\u200b公司", "成都\u202e公司", "Huаwei", "公".repeat(1_000_000)]) {
      expect(wrong({ nameZh }), nameZh.slice(0, 20)).toBe(false);
    }
    for (const set of [{ country: "中国" }, { kind: "council" }, { isLocal: "" }, { id: "1" }]) {
      expect(wrong(set)).toBe(false);
    }
  });
});

describe("editing an organisation", () => {
  const edit = (id: string, set: Record<string, unknown>) =>
    editOrganizationCommand.parse({
      organizationId: id,
      version: "1",
      ...identity(),
      isLocal: "yes",
      ...set,
    });

  it("replaces the profile and raises the version", () => {
    const { id, owner } = registeredFirm(at);
    const profile = { introZh: "简介", industry: "I65", staffCount: "35", revenue: "1,200.5" };
    const rest = { contactEmail: "office@example.com", website: "https://example.com" };
    const result = editOrganization(at.db, edit(id, { ...profile, ...rest }), acting(owner));
    expect(result).toEqual({ ok: true, value: { version: 2, verification: "unverified" } });
    const row = findOrganization(at.db, id);
    expect(row).toMatchObject({ staffCount: 35, revenue: 1_200_500_000, introZh: "简介", sizeClass: "small" });
    expect(row === undefined ? [] : missingInProfile(row)).toEqual([]);
  });

  it("refuses the second of two tabs, and keeps what the first saved", () => {
    const { id, owner } = registeredFirm(at);
    expect(editOrganization(at.db, edit(id, { introZh: "先" }), acting(owner)).ok).toBe(true);
    const late = editOrganization(at.db, edit(id, { introZh: "后" }), acting(owner));
    expect(codesOf(late)).toEqual(["organization.changed-meanwhile"]);
    expect(findOrganization(at.db, id)?.introZh).toBe("先");
  });

  it("is for owners and managers; to strangers there is nothing to edit", () => {
    const { id } = registeredFirm(at);
    const codes = (["manager", "member", "viewer"] as const).map((role) =>
      codesOf(
        editOrganization(at.db, edit(id, { version: role === "manager" ? "1" : "2" }), acting(seated(at, id, role))),
      ),
    );
    expect(codes).toEqual([[], ["organization.role-needed"], ["organization.role-needed"]]);
    expect(codesOf(editOrganization(at.db, edit(id, {}), acting(somebody(at))))).toEqual(["access.not-yours"]);
    expect(codesOf(editOrganization(at.db, edit(newId(NOON), {}), acting(somebody(at))))).toEqual(["access.not-yours"]);
  });

  it("cannot make a bureau of a firm", () => {
    const { id, owner } = registeredFirm(at);
    const result = editOrganization(at.db, edit(id, { kind: "bureau", uscc: undefined }), acting(owner));
    expect(codesOf(result)).toEqual(["organization.kind-refused"]);
    expect(seen(at, owner.personId).desks).not.toContain("office");
  });

  it("refuses addresses that run as script and figures that are none", () => {
    const { id } = registeredFirm(at);
    const form = { organizationId: id, version: "1", ...identity(), isLocal: "yes" };
    for (const set of [
      { website: "javascript:alert(1)" },
      { website: "ftp://example.com" },
      { staffCount: "-1" },
      { staffCount: "1e3" },
      { revenue: "-1" },
      { revenue: "abc" },
      { industry: "软件" },
      { contactEmail: "office" },
      { version: "x" },
    ]) {
      expect(editOrganizationCommand.safeParse({ ...form, ...set }).success, JSON.stringify(set)).toBe(false);
    }
  });
});

describe("several organisations", () => {
  it("may belong to one person, in the order of joining", () => {
    const { id, owner } = registeredFirm(at, 0);
    const second = newId<"organization">(0);
    const command = { ...identity(1), id: second };
    expect(registerOrganization(at.db, command, acting(owner, NOON + 1)).ok).toBe(true);
    expect(listOwnOrganizations(at.db, owner.personId).map((row) => row.organization.id)).toEqual([id, second]);
    expect(seen(at, owner.personId).memberships).toHaveLength(2);
  });
});
