import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { hashPassword } from "../../app/adapters/password.ts";
import { newRequestFacts } from "../../app/http/request-context.ts";
import { mailStepUpCode, stepUp, stepUpAsk } from "../../app/http/step-up.ts";
import type { PersonVisit } from "../../app/http/visit.ts";
import { MINUTE } from "../../app/kernel/instant.ts";
import { people } from "../../db/schema/accounts.ts";
import { codesOf } from "../support/market.ts";
import { lastToken, NOON, somebody } from "../support/seats.ts";
import { sessionOf } from "../support/signing.ts";
import { testWorld } from "../support/test-world.ts";

const PASSWORD = "correct horse battery";

/** Somebody signed in, as a route sees them. */
async function visitor({ hasPassword }: { readonly hasPassword: boolean }, clock = { now: NOON }) {
  const world = testWorld(clock);
  const { db } = world;
  const actor = somebody({ db });
  const passwordHash = hasPassword ? await hashPassword(PASSWORD) : null;
  db.update(people).set({ passwordHash }).where(eq(people.id, actor.personId)).run();
  const known = { world, id: "1", nonce: "n", address: "203.0.113.7", locale: "zh" as const };
  const sessionHash = sessionOf({ db }, actor, NOON, false);
  return (): PersonVisit => {
    const facts = { ...newRequestFacts({ ...known, now: clock.now }), actor, sessionHash };
    return { world, db, facts, actor, locale: "zh", now: clock.now, url: new URL("https://jiebang.test/") };
  };
}

describe("stepping up in a form", () => {
  it("asks those with a password for it, once in ten minutes", async () => {
    const clock = { now: NOON };
    const visit = await visitor({ hasPassword: true }, clock);
    expect(stepUpAsk(visit()).asks).toBe("password");
    expect(codesOf(await stepUp(visit(), { password: "", code: "" }))).toEqual(["form.required"]);
    expect(codesOf(await stepUp(visit(), { password: "wrong horse", code: "" }))).toEqual([
      "account.wrong-current-password",
    ]);
    expect(codesOf(await stepUp(visit(), { password: PASSWORD, code: "" }))).toEqual([]);
    expect(stepUpAsk(visit()).asks).toBe("nothing");
    expect(codesOf(await stepUp(visit(), { password: "", code: "" }))).toEqual([]);
    clock.now += 10 * MINUTE;
    expect(stepUpAsk(visit()).asks).toBe("password");
  });

  it("mails a code to those without one, and says until when it is good", async () => {
    const visit = await visitor({ hasPassword: false });
    expect(stepUpAsk(visit())).toEqual({ asks: "code", codeUntil: null });
    expect(codesOf(await stepUp(visit(), { password: PASSWORD, code: "" }))).toEqual(["form.required"]);
    expect(codesOf(mailStepUpCode(visit(), "/firm"))).toEqual([]);
    expect(stepUpAsk(visit())).toEqual({ asks: "code", codeUntil: NOON + 10 * MINUTE });
    const code = lastToken(visit(), "person.step-up-requested");
    expect(codesOf(await stepUp(visit(), { password: "", code }))).toEqual([]);
    expect(stepUpAsk(visit()).asks).toBe("nothing");
  });

  it("takes ten tries in a quarter of an hour, then the right password no more", async () => {
    const clock = { now: NOON };
    const visit = await visitor({ hasPassword: true }, clock);
    for (let tries = 0; tries < 10; tries += 1) await stepUp(visit(), { password: `guess ${tries}`, code: "" });
    expect(codesOf(await stepUp(visit(), { password: PASSWORD, code: "" }))).toEqual(["account.too-many-tries"]);
    clock.now += 15 * MINUTE;
    expect(codesOf(await stepUp(visit(), { password: PASSWORD, code: "" }))).toEqual([]);
  }, 60_000);

  it("mails five codes an hour at most", async () => {
    const clock = { now: NOON };
    const visit = await visitor({ hasPassword: false }, clock);
    for (let tries = 0; tries < 5; tries += 1) {
      expect(codesOf(mailStepUpCode(visit(), "/firm"))).toEqual([]);
      clock.now += MINUTE;
    }
    expect(codesOf(mailStepUpCode(visit(), "/firm"))).toEqual(["account.too-many-tries"]);
  });
});
