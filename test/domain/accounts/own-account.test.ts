import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { changePasswordForm, newPassword, profileCommand } from "../../../app/domain/accounts/account-schema.ts";
import { actsFor, bindsFor, hasDesk, SYSTEM, VISITOR } from "../../../app/domain/accounts/actor.ts";
import { admitPerson } from "../../../app/domain/accounts/admit-person.ts";
import { changePassword } from "../../../app/domain/accounts/change-password.ts";
import { changeProfile } from "../../../app/domain/accounts/change-profile.ts";
import { endExpiredSessions, endSession } from "../../../app/domain/accounts/end-session.ts";
import { loadActor } from "../../../app/domain/accounts/load-actor.ts";
import { findPerson } from "../../../app/domain/accounts/person-queries.ts";
import { saveSession } from "../../../app/domain/accounts/save-session.ts";
import { findSession, listSessions } from "../../../app/domain/accounts/session-queries.ts";
import type { PersonId } from "../../../app/kernel/ids.ts";
import { HOUR } from "../../../app/kernel/instant.ts";
import type { Connection } from "../../../db/connection.ts";
import { people } from "../../../db/schema/accounts.ts";
import { MEMBERSHIP_ROLES } from "../../../db/schema/organizations.ts";
import { testDatabase } from "../../support/database.ts";
import { codesOf } from "../../support/market.ts";
import { acting, bureauOf, NOON, registeredFirm, seated, seen, somebody } from "../../support/seats.ts";

const [HERE, THERE] = ["a".repeat(64), "b".repeat(64)];

let at: Connection;

beforeEach(() => {
  at = testDatabase();
});

const open = (idHash: string, personId: PersonId) =>
  saveSession(at.db, { idHash, personId, expiresAt: NOON + HOUR, userAgent: "Firefox" }, NOON);

describe("changing one's password", () => {
  it("ends the other sessions and keeps this one", () => {
    const person = somebody(at);
    open(HERE, person.personId);
    open(THERE, person.personId);
    const first = { matchedHash: null, passwordHash: "$one", keepSession: HERE };
    expect(changePassword(at.db, first, acting(person)).ok).toBe(true);
    expect(listSessions(at.db, person.personId, NOON).map((row) => row.idHash)).toEqual([HERE]);
    expect(findPerson(at.db, person.personId)?.passwordHash).toBe("$one");
  });

  it("takes the present one where there is one", () => {
    const person = somebody(at);
    at.db.update(people).set({ passwordHash: "$one" }).where(eq(people.id, person.personId)).run();
    const without = { matchedHash: null, passwordHash: "$two", keepSession: HERE };
    expect(codesOf(changePassword(at.db, without, acting(person)))).toEqual(["account.wrong-current-password"]);
    expect(changePassword(at.db, { ...without, matchedHash: "$one" }, acting(person)).ok).toBe(true);
    expect(codesOf(changePassword(at.db, without, acting(VISITOR)))).toEqual(["access.not-yours"]);
  });

  it("takes long ones and refuses short, enormous and monotonous ones", () => {
    expect(newPassword.safeParse("停车诱导灯杆雷达摄像").success).toBe(true);
    for (const text of ["short", "aaaaaaaaaaaa", "x".repeat(201)]) {
      expect(changePasswordForm.safeParse({ password: text }).success, text.slice(0, 12)).toBe(false);
    }
  });
});

describe("sessions", () => {
  it("are ended by their owner alone", () => {
    const [person, other] = [somebody(at), somebody(at)];
    open(HERE, person.personId);
    endSession(at.db, HERE, other.personId);
    expect(findSession(at.db, HERE, NOON)).toBeDefined();
    endSession(at.db, HERE, person.personId);
    expect(findSession(at.db, HERE, NOON)).toBeUndefined();
  });

  it("run out at their moment and do not open closed accounts", () => {
    const person = somebody(at);
    open(HERE, person.personId);
    expect(findSession(at.db, HERE, NOON + HOUR - 1)).toBeDefined();
    expect(findSession(at.db, HERE, NOON + HOUR)).toBeUndefined();
    at.db.update(people).set({ disabledAt: NOON }).where(eq(people.id, person.personId)).run();
    expect(findSession(at.db, HERE, NOON)).toBeUndefined();
    expect(loadActor(at.db, person.personId)).toEqual(VISITOR);
    endExpiredSessions(at.db, NOON + HOUR + 1);
    expect(listSessions(at.db, person.personId, NOON)).toEqual([]);
  });
});

describe("one's own name and language", () => {
  it("are changed by oneself, in one visible line", () => {
    const person = somebody(at);
    expect(changeProfile(at.db, { name: "李四", locale: "en" }, acting(person)).ok).toBe(true);
    expect(seen(at, person.personId)).toMatchObject({ name: "李四", locale: "en" });
    expect(codesOf(changeProfile(at.db, { name: "李四", locale: "en" }, acting(VISITOR)))).toEqual([
      "access.not-yours",
    ]);
    for (const name of ["", "李\u202e四", "Pаul", "x".repeat(81), "x".repeat(1_000_000)]) {
      expect(profileCommand.safeParse({ name, locale: "zh" }).success).toBe(false);
    }
  });
});

describe("desks", () => {
  it("follow from memberships and grants, and grants are the platform's alone", () => {
    const person = somebody(at);
    expect(person.desks).toEqual(["public", "firm"]);
    expect(bureauOf(at).official.desks).toEqual(["public", "firm", "office"]);
    const command = { email: person.email, name: "某人", locale: "zh" as const, passwordHash: null };
    expect(codesOf(admitPerson(at.db, { ...command, desks: ["admin"] }, acting(person)))).toEqual(["access.not-yours"]);
    admitPerson(at.db, { ...command, desks: ["admin", "auditor"] }, acting(SYSTEM));
    admitPerson(at.db, { ...command, desks: ["admin"] }, acting(SYSTEM));
    expect([...seen(at, person.personId).desks].sort()).toEqual(["admin", "auditor", "firm", "public"]);
    expect([hasDesk(VISITOR, "firm"), hasDesk(VISITOR, "public"), hasDesk(SYSTEM, "admin")]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it("let owners, managers and members act for a firm, and only the first two bind it", () => {
    const firm = registeredFirm(at);
    const table = MEMBERSHIP_ROLES.map((role) => {
      const actor = seated(at, firm.id, role);
      return [role, actsFor(actor, firm.id), bindsFor(actor, firm.id)];
    });
    expect(table).toEqual([
      ["owner", true, true],
      ["manager", true, true],
      ["member", true, false],
      ["viewer", false, false],
    ]);
    expect([actsFor(somebody(at), firm.id), bindsFor(VISITOR, firm.id)]).toEqual([false, false]);
  });
});
