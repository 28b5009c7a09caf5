import { beforeEach, describe, expect, it } from "vitest";
import { VISITOR } from "../../../app/domain/accounts/actor.ts";
import { countTry } from "../../../app/domain/accounts/count-try.ts";
import { forgetPastDoors } from "../../../app/domain/accounts/forget-past-doors.ts";
import { requestSignInLink } from "../../../app/domain/accounts/request-sign-in-link.ts";
import { signInByLink } from "../../../app/domain/accounts/sign-in-by-link.ts";
import { DAY, MINUTE } from "../../../app/kernel/instant.ts";
import type { Connection } from "../../../db/connection.ts";
import { guessCounters } from "../../../db/schema/accounts.ts";
import { testDatabase } from "../../support/database.ts";
import { codesOf } from "../../support/market.ts";
import { acting, lastToken, NOON, somebody } from "../../support/seats.ts";

let at: Connection;

beforeEach(() => {
  at = testDatabase();
});

const guess = (email: string, address = "192.0.2.1", now = NOON) =>
  countTry(at.db, { act: "sign-in", email, address }, { now });

describe("limits on guessing", () => {
  it("let ten tries at one account pass in a quarter of an hour, from wherever they come", () => {
    for (let place = 0; place < 10; place += 1) expect(guess("a@example.com", `192.0.2.${place}`).ok).toBe(true);
    const eleventh = guess("a@example.com", "198.51.100.1", NOON + 5 * MINUTE);
    expect(eleventh).toMatchObject({ refusal: { code: "account.too-many-tries", params: { minutes: 10 } } });
    expect(guess("b@example.com").ok).toBe(true);
    expect(guess("a@example.com", "192.0.2.1", NOON + 15 * MINUTE).ok).toBe(true);
  });

  it("let sixty tries from one network address pass, whichever accounts they are at", () => {
    for (let place = 0; place < 60; place += 1) expect(guess(`p${place}@example.com`).ok).toBe(true);
    expect(codesOf(guess("p61@example.com"))).toEqual(["account.too-many-tries"]);
    expect(guess("p61@example.com", "192.0.2.2").ok).toBe(true);
  });

  it("count unknown accounts like known ones and keep no address of them in the clear", () => {
    for (let place = 0; place < 11; place += 1) guess("nobody@example.com", `192.0.2.${place}`);
    expect(codesOf(guess("nobody@example.com"))).toEqual(["account.too-many-tries"]);
    expect(JSON.stringify(at.db.select().from(guessCounters).all())).not.toContain("nobody");
  });

  it("count each kind of act for itself", () => {
    for (let place = 0; place < 5; place += 1) {
      expect(countTry(at.db, { act: "mail", email: "a@example.com", address: "x" }, { now: NOON }).ok).toBe(true);
    }
    expect(codesOf(countTry(at.db, { act: "mail", email: "a@example.com", address: "x" }, { now: NOON }))).toEqual([
      "account.too-many-tries",
    ]);
    expect(guess("a@example.com").ok).toBe(true);
  });

  it("are forgotten for an account once its owner is in", () => {
    const { email } = somebody(at);
    for (let place = 0; place < 10; place += 1) guess(email, `192.0.2.${place}`);
    requestSignInLink(at.db, { email }, acting(VISITOR));
    signInByLink(at.db, { token: lastToken(at, "person.sign-in-link-requested") }, acting(VISITOR));
    expect(guess(email).ok).toBe(true);
  });

  it("are cleared a day after they ran out, with the mailed links, and not before", () => {
    const { email } = somebody(at);
    guess(email);
    requestSignInLink(at.db, { email }, acting(VISITOR));
    expect(forgetPastDoors(at.db, { now: NOON + DAY })).toBe(0);
    expect(forgetPastDoors(at.db, { now: NOON + DAY + 15 * MINUTE + 1 })).toBe(3);
    expect(at.db.select().from(guessCounters).all()).toEqual([]);
  });
});
