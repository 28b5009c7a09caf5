import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { confirmStepUp } from "../../../app/domain/accounts/confirm-step-up.ts";
import { endSession } from "../../../app/domain/accounts/end-session.ts";
import { requestStepUpCode } from "../../../app/domain/accounts/request-step-up-code.ts";
import { codeUntil, hasStepUp } from "../../../app/domain/accounts/step-up-queries.ts";
import { MINUTE } from "../../../app/kernel/instant.ts";
import { people, stepUps } from "../../../db/schema/accounts.ts";
import { auditLeaves } from "../../../db/schema/audit.ts";
import { events } from "../../../db/schema/events.ts";
import { testDatabase } from "../../support/database.ts";
import { codesOf, outcomeOf } from "../../support/market.ts";
import { acting, countEvents, lastToken, NOON, somebody } from "../../support/seats.ts";
import { sessionOf } from "../../support/signing.ts";

const PATH = "/firm/consortia/1/agreement";

function scene(hasPassword = false) {
  const { db } = testDatabase();
  const actor = somebody({ db });
  const passwordHash = hasPassword ? "$argon2id$one" : null;
  db.update(people).set({ passwordHash }).where(eq(people.id, actor.personId)).run();
  const sessionHash = sessionOf({ db }, actor, NOON, false);
  return { db, actor, sessionHash };
}

type Scene = ReturnType<typeof scene>;

const ask = ({ db, actor, sessionHash }: Scene, now = NOON) =>
  requestStepUpCode(db, { sessionHash, path: PATH }, acting(actor, now));
const type = ({ db, actor, sessionHash }: Scene, code: string, now = NOON) =>
  confirmStepUp(db, { sessionHash, proof: { kind: "code", code } }, acting(actor, now));
const isUp = ({ db, actor, sessionHash }: Scene, now = NOON) => hasStepUp(db, sessionHash, actor.personId, now);

describe("stepping up by a mailed code", () => {
  it("is good for ten minutes, to the millisecond, and for this session alone", () => {
    const at = scene();
    outcomeOf(ask(at));
    expect(codeUntil(at.db, at.sessionHash, NOON)).toBe(NOON + 10 * MINUTE);
    outcomeOf(type(at, lastToken(at, "person.step-up-requested"), NOON + MINUTE));
    expect(isUp(at, NOON + 11 * MINUTE - 1)).toBe(true);
    expect(isUp(at, NOON + 11 * MINUTE)).toBe(false);
    const other = sessionOf(at, at.actor, NOON, false);
    expect(hasStepUp(at.db, other, at.actor.personId, NOON + MINUTE)).toBe(false);
    expect(hasStepUp(at.db, undefined, at.actor.personId, NOON + MINUTE)).toBe(false);
  });

  it("takes a code with spaces, once, and not from another session", () => {
    const at = scene();
    outcomeOf(ask(at));
    const code = lastToken(at, "person.step-up-requested");
    const stranger = { ...at, sessionHash: sessionOf(at, at.actor, NOON, false) };
    expect(codesOf(type(stranger, code))).toEqual(["account.wrong-code"]);
    outcomeOf(type(at, `${code.slice(0, 4)} ${code.slice(4)}`));
    expect(codesOf(type(at, code))).toEqual(["account.wrong-code"]);
  });

  it("opens nothing after five wrong codes or ten minutes", () => {
    const guessed = scene();
    outcomeOf(ask(guessed));
    const code = lastToken(guessed, "person.step-up-requested");
    const wrong = code === "00000000" ? "00000001" : "00000000";
    for (let tries = 0; tries < 5; tries += 1) expect(codesOf(type(guessed, wrong))).toEqual(["account.wrong-code"]);
    expect(codesOf(type(guessed, code))).toEqual(["account.wrong-code"]);
    const late = scene();
    outcomeOf(ask(late));
    const token = lastToken(late, "person.step-up-requested");
    expect(codesOf(type(late, token, NOON + 10 * MINUTE))).toEqual(["account.wrong-code"]);
    expect(isUp(late, NOON + 10 * MINUTE)).toBe(false);
  });

  it("mails one code for a double press, and keeps the code out of event and log", () => {
    const at = scene();
    outcomeOf(ask(at));
    outcomeOf(ask(at, NOON + 1_000));
    expect(countEvents(at, "person.step-up-requested")).toBe(1);
    const code = lastToken(at, "person.step-up-requested");
    expect(code).toMatch(/^[0-9]{8}$/);
    const kept = JSON.stringify([
      at.db.select().from(events).all(),
      at.db.select().from(auditLeaves).all(),
      at.db.select().from(stepUps).all(),
    ]);
    expect(kept).not.toContain(code);
    outcomeOf(ask(at, NOON + MINUTE));
    expect(countEvents(at, "person.step-up-requested")).toBe(2);
  });

  it("ends with the session", () => {
    const at = scene();
    outcomeOf(ask(at));
    outcomeOf(type(at, lastToken(at, "person.step-up-requested")));
    endSession(at.db, at.sessionHash, at.actor.personId);
    expect(at.db.select().from(stepUps).all()).toEqual([]);
    expect(isUp(at)).toBe(false);
  });
});

describe("stepping up by password", () => {
  const byHash = ({ db, actor, sessionHash }: Scene, matchedHash: string | null) =>
    confirmStepUp(db, { sessionHash, proof: { kind: "password", matchedHash } }, acting(actor));

  it("wants the stored one, and is not a way round for whoever has none", () => {
    const at = scene(true);
    expect(codesOf(byHash(at, null))).toEqual(["account.wrong-current-password"]);
    expect(codesOf(byHash(at, "$argon2id$old"))).toEqual(["account.wrong-current-password"]);
    outcomeOf(byHash(at, "$argon2id$one"));
    expect(isUp(at)).toBe(true);
    expect(codesOf(byHash(scene(), null))).toEqual(["account.wrong-current-password"]);
  });

  it("leaves no mailed code beside the password", () => {
    const at = scene(true);
    expect(codesOf(ask(at))).toEqual(["account.password-instead"]);
    expect(codesOf(type(at, "12345678"))).toEqual(["account.password-instead"]);
  });

  it("is nobody else's: another person's session is refused", () => {
    const at = scene(true);
    const actor = somebody(at);
    expect(codesOf(byHash({ ...at, actor }, "$argon2id$one"))).toEqual(["access.not-yours"]);
    expect(codesOf(ask({ ...at, actor }))).toEqual(["access.not-yours"]);
  });
});
