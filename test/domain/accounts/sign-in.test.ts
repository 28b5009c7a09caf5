import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { SYSTEM, VISITOR } from "../../../app/domain/accounts/actor.ts";
import { makeSignInLink } from "../../../app/domain/accounts/make-sign-in-link.ts";
import { findPersonByEmail } from "../../../app/domain/accounts/person-queries.ts";
import { requestReset } from "../../../app/domain/accounts/request-reset.ts";
import { requestSignInLink } from "../../../app/domain/accounts/request-sign-in-link.ts";
import { resetPassword } from "../../../app/domain/accounts/reset-password.ts";
import { saveSession } from "../../../app/domain/accounts/save-session.ts";
import { listSessions } from "../../../app/domain/accounts/session-queries.ts";
import { signInByLink } from "../../../app/domain/accounts/sign-in-by-link.ts";
import { signInByPassword } from "../../../app/domain/accounts/sign-in-by-password.ts";
import { HOUR, MINUTE } from "../../../app/kernel/instant.ts";
import type { Connection } from "../../../db/connection.ts";
import { people } from "../../../db/schema/accounts.ts";
import { events } from "../../../db/schema/events.ts";
import { testDatabase } from "../../support/database.ts";
import { codesOf } from "../../support/market.ts";
import { acting, lastToken, NOON, somebody } from "../../support/seats.ts";

let at: Connection;

beforeEach(() => {
  at = testDatabase();
});

function withPassword() {
  const person = somebody(at);
  at.db.update(people).set({ passwordHash: "$stored" }).where(eq(people.id, person.personId)).run();
  return person;
}

const byPassword = (email: string, matchedHash: string | null) =>
  signInByPassword(at.db, { email, matchedHash }, acting(VISITOR));

describe("signing in by password", () => {
  it("lets in whose password matched the hash that still stands", () => {
    const { email, personId } = withPassword();
    expect(byPassword(email, "$stored")).toEqual({ ok: true, value: { personId } });
  });

  it("says one and the same to a wrong password, an unknown address, a closed and an unconfirmed account", () => {
    const { email, personId } = withPassword();
    const no = ["account.wrong-credentials"];
    expect(codesOf(byPassword(email, null))).toEqual(no);
    expect(codesOf(byPassword("nobody@example.com", null))).toEqual(no);
    expect(codesOf(byPassword(email, "$changed meanwhile"))).toEqual(no);
    at.db.update(people).set({ emailConfirmedAt: null }).where(eq(people.id, personId)).run();
    expect(codesOf(byPassword(email, "$stored"))).toEqual(no);
    at.db.update(people).set({ emailConfirmedAt: NOON, disabledAt: NOON }).where(eq(people.id, personId)).run();
    expect(codesOf(byPassword(email, "$stored"))).toEqual(no);
  });

  it("lets nobody in by password who has none", () => {
    expect(codesOf(byPassword(somebody(at).email, null))).toEqual(["account.wrong-credentials"]);
  });
});

describe("signing in by a mailed link", () => {
  const request = (email: string, now = NOON) => requestSignInLink(at.db, { email }, acting(VISITOR, now));
  const open = (token: string, now = NOON) => signInByLink(at.db, { token }, acting(VISITOR, now));

  it("works once, for fifteen minutes", () => {
    const { email, personId } = somebody(at);
    request(email);
    const token = lastToken(at, "person.sign-in-link-requested");
    expect(codesOf(open(token, NOON + 15 * MINUTE))).toEqual(["account.link-expired"]);
    expect(open(token, NOON + 15 * MINUTE - 1)).toEqual({ ok: true, value: { personId } });
    expect(codesOf(open(token))).toEqual(["account.link-expired"]);
  });

  it("answers the same for an address without an account and tells nobody", () => {
    expect(request("nobody@example.com")).toEqual(request(somebody(at).email));
    expect(at.db.select().from(events).all()).toHaveLength(1);
  });

  it("is nobody's way in with another's or an invented secret", () => {
    for (const token of ["", "x", "0".repeat(43)]) expect(codesOf(open(token))).toEqual(["account.link-expired"]);
  });

  it("can be made without mail by the platform itself alone", () => {
    const { email, personId } = somebody(at);
    const made = makeSignInLink(at.db, { email, lifetime: HOUR }, acting(SYSTEM));
    expect(made.ok && open(made.value.token)).toEqual({ ok: true, value: { personId } });
    for (const actor of [VISITOR, somebody(at)]) {
      expect(codesOf(makeSignInLink(at.db, { email, lifetime: HOUR }, acting(actor)))).toEqual(["access.not-yours"]);
    }
  });
});

describe("resetting a password", () => {
  const request = (email: string) => requestReset(at.db, { email }, acting(VISITOR));
  const reset = (token: string, now = NOON) =>
    resetPassword(at.db, { token, passwordHash: "$new" }, acting(VISITOR, now));

  it("sets the new one, ends every session and voids every other mailed link", () => {
    const { email, personId } = withPassword();
    saveSession(at.db, { idHash: "a".repeat(64), personId, expiresAt: NOON + HOUR, userAgent: "" }, NOON);
    requestSignInLink(at.db, { email }, acting(VISITOR));
    const other = lastToken(at, "person.sign-in-link-requested");
    request(email);
    const token = lastToken(at, "person.reset-requested");
    expect(reset(token).ok).toBe(true);
    expect(findPersonByEmail(at.db, email)?.passwordHash).toBe("$new");
    expect(listSessions(at.db, personId, NOON)).toEqual([]);
    expect(codesOf(reset(token))).toEqual(["account.link-expired"]);
    expect(codesOf(signInByLink(at.db, { token: other }, acting(VISITOR)))).toEqual(["account.link-expired"]);
  });

  it("lasts one hour", () => {
    const { email } = withPassword();
    request(email);
    expect(codesOf(reset(lastToken(at, "person.reset-requested"), NOON + HOUR))).toEqual(["account.link-expired"]);
  });

  it("answers the same for an address without an account", () => {
    expect(request("nobody@example.com")).toEqual(request(withPassword().email));
  });
});
