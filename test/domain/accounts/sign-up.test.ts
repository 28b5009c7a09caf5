import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { addressCommand, registerCommand } from "../../../app/domain/accounts/account-schema.ts";
import { VISITOR } from "../../../app/domain/accounts/actor.ts";
import { confirmAddress } from "../../../app/domain/accounts/confirm-address.ts";
import { findLinkOwner } from "../../../app/domain/accounts/one-time-links.ts";
import { findPersonByEmail } from "../../../app/domain/accounts/person-queries.ts";
import { registerPerson } from "../../../app/domain/accounts/register-person.ts";
import { DAY, MINUTE } from "../../../app/kernel/instant.ts";
import type { Connection } from "../../../db/connection.ts";
import { oneTimeLinks, people } from "../../../db/schema/accounts.ts";
import { auditLeaves } from "../../../db/schema/audit.ts";
import { events } from "../../../db/schema/events.ts";
import { testDatabase } from "../../support/database.ts";
import { codesOf } from "../../support/market.ts";
import { acting, countEvents, lastToken, NOON, somebody } from "../../support/seats.ts";

const ZHANG = { email: "zhang@example.com", name: "张三", locale: "zh" as const };

let at: Connection;

beforeEach(() => {
  at = testDatabase();
});

const register = (now = NOON, command = ZHANG) => registerPerson(at.db, command, acting(VISITOR, now));
const confirm = (token: string, now = NOON, passwordHash: string | null = null) =>
  confirmAddress(at.db, { token, passwordHash }, acting(VISITOR, now));

describe("signing up", () => {
  it("makes an account that is confirmed only behind the mailed link", () => {
    expect(register().ok).toBe(true);
    expect(findPersonByEmail(at.db, ZHANG.email)?.emailConfirmedAt).toBeNull();
    expect(confirm(lastToken(at, "person.registered"), NOON + MINUTE, "$hash").ok).toBe(true);
    const person = findPersonByEmail(at.db, ZHANG.email);
    expect([person?.emailConfirmedAt, person?.passwordHash]).toEqual([NOON + MINUTE, "$hash"]);
  });

  it("keeps the secret out of the event, the log and the table of links", () => {
    register();
    const token = lastToken(at, "person.registered");
    expect(token).toMatch(/^[\w-]{43}$/);
    const kept = [at.db.select().from(events).all(), at.db.select().from(auditLeaves).all()];
    expect(JSON.stringify([...kept, at.db.select().from(oneTimeLinks).all()])).not.toContain(token);
    expect(JSON.stringify(kept)).not.toContain(ZHANG.email);
  });

  it("uses a link up at its first use and reads it without using it", () => {
    register();
    const token = lastToken(at, "person.registered");
    expect(findLinkOwner(at.db, token, "confirm", NOON)?.email).toBe(ZHANG.email);
    expect(findLinkOwner(at.db, token, "reset", NOON)).toBeUndefined();
    expect(confirm(token).ok).toBe(true);
    expect(codesOf(confirm(token))).toEqual(["account.link-expired"]);
    expect(findLinkOwner(at.db, token, "confirm", NOON)).toBeUndefined();
  });

  it("keeps a link for twenty-four hours and not a millisecond longer", () => {
    register();
    const token = lastToken(at, "person.registered");
    expect(findLinkOwner(at.db, token, "confirm", NOON + DAY - 1)).toBeDefined();
    expect(codesOf(confirm(token, NOON + DAY))).toEqual(["account.link-expired"]);
  });

  it("answers the same for an address that has an account, and mails its owner a link for signing in", () => {
    const known = somebody(at);
    const first = register();
    const second = register(NOON, { ...ZHANG, email: known.email, name: "骗子" });
    expect(second).toEqual(first);
    expect(countEvents(at, "person.sign-in-link-requested")).toBe(1);
    expect(findPersonByEmail(at.db, known.email)?.name).toBe(known.name);
  });

  it("writes nothing to a closed account and still answers the same", () => {
    const known = somebody(at);
    at.db.update(people).set({ disabledAt: NOON }).where(eq(people.id, known.personId)).run();
    expect(register(NOON, { ...ZHANG, email: known.email })).toEqual({ ok: true, value: {} });
    expect(at.db.select().from(events).all()).toEqual([]);
  });

  it("takes a double press as one and sends again after a minute", () => {
    register();
    register(NOON + 10);
    expect(countEvents(at, "person.registered")).toBe(1);
    const first = lastToken(at, "person.registered");
    register(NOON + MINUTE);
    expect(countEvents(at, "person.registered")).toBe(2);
    expect(at.db.select().from(people).all()).toHaveLength(1);
    expect(confirm(first, NOON + 2 * MINUTE).ok).toBe(true);
    expect(codesOf(confirm(lastToken(at, "person.registered"), NOON + 2 * MINUTE))).toEqual(["account.link-expired"]);
  });

  it("lets nobody set a password for an address before its owner opened the mail", () => {
    register();
    expect(findPersonByEmail(at.db, ZHANG.email)?.passwordHash).toBeNull();
    expect(Object.keys(registerCommand.shape)).toEqual(["email", "name", "locale"]);
  });
});

describe("an address", () => {
  const read = (email: string) => addressCommand.safeParse({ email });

  it("has one form: lower case, without spaces around it, full width made plain", () => {
    for (const email of [" Zhang@Example.COM ", "zhang＠example.com", "ｚhang@example.com"]) {
      expect(read(email).data?.email, email).toBe("zhang@example.com");
    }
  });

  it("is refused with control characters, look-alike letters or anything that no mail server takes", () => {
    for (const email of [
      "zhаng@example.com",
      "zhang@exаmple.com",
      "zh\u200bang@example.com",
      "zhang@example.com\u0000",
      "zhang\n@example.com",
      "zhang@@example.com",
      "zhang@example",
      ".zhang@example.com",
      "zhang@-example.com",
      `${"a".repeat(250)}@example.com`,
      "张三@example.com",
    ]) {
      expect(read(email).success, JSON.stringify(email)).toBe(false);
    }
  });
});
