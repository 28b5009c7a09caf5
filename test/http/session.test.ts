import { describe, expect, it } from "vitest";
import { clearedSession, readSession, startSession } from "../../app/http/session.ts";
import { newId } from "../../app/kernel/ids.ts";
import { DAY } from "../../app/kernel/instant.ts";
import { people, sessions } from "../../db/schema/accounts.ts";
import { NOON, testWorld } from "../support/test-world.ts";

const AGENT = "test";

function worldWithPerson(clock: { now: number }) {
  const world = testWorld(clock);
  const personId = newId<"person">(NOON);
  world.db
    .insert(people)
    .values({ id: personId, email: "zhou@example.com", name: "周岚", locale: "zh", createdAt: NOON })
    .run();
  return { world, personId };
}

const requestWith = (cookie: string) =>
  new Request("http://localhost/zh", { headers: { Cookie: cookie.split(";")[0] ?? "" } });

/** The contract that lucia fills for us. Whatever replaces it passes these. */
describe("a session", () => {
  it("is known by its cookie, and the database holds only a hash of its id", async () => {
    const { world, personId } = worldWithPerson({ now: Date.now() });
    const cookie = await startSession(world, personId, AGENT);
    const id = /=([^;]+)/.exec(cookie)?.[1] ?? "";
    expect((await readSession(world, requestWith(cookie)))?.personId).toBe(personId);
    const stored = world.db.select().from(sessions).all();
    expect(stored).toHaveLength(1);
    expect(JSON.stringify(stored)).not.toContain(id);
    expect(stored[0]?.idHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("has at least 120 bits of chance in its id, out of reach of scripts and of other sites", async () => {
    const { world, personId } = worldWithPerson({ now: Date.now() });
    const cookie = await startSession(world, personId, AGENT);
    expect((/=([^;]+)/.exec(cookie)?.[1] ?? "").length * 5).toBeGreaterThanOrEqual(120);
    expect(cookie).toContain("HttpOnly");
    expect(cookie).toContain("SameSite=Lax");
  });

  it("is secure-only when the site is served over https", async () => {
    const { world, personId } = worldWithPerson({ now: Date.now() });
    const secure = { ...world, config: { ...world.config, baseUrl: "https://jiebang.example" } };
    expect(await startSession(secure, personId, AGENT)).toContain("; Secure");
  });

  it("ends after thirty days without use", async () => {
    const clock = { now: Date.now() };
    const { world, personId } = worldWithPerson(clock);
    const cookie = await startSession(world, personId, AGENT);
    clock.now += 31 * DAY;
    expect(await readSession(world, requestWith(cookie))).toBeUndefined();
  });

  it("is nobody's with a made-up, empty or overlong id", async () => {
    const { world } = worldWithPerson({ now: Date.now() });
    for (const id of ["", "x", "a".repeat(40), "a".repeat(5_000)]) {
      expect(await readSession(world, requestWith(`jiebang_session=${id}`))).toBeUndefined();
    }
  });

  it("of a person whose account was closed is nobody's", async () => {
    const { world, personId } = worldWithPerson({ now: Date.now() });
    const cookie = await startSession(world, personId, AGENT);
    world.db.update(people).set({ disabledAt: NOON }).run();
    expect(await readSession(world, requestWith(cookie))).toBeUndefined();
  });

  it("is forgotten by the browser on leaving", () => {
    const { world } = worldWithPerson({ now: Date.now() });
    expect(clearedSession(world)).toContain("Max-Age=0");
  });
});
