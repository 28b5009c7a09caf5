import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { smtpMailer } from "../../app/adapters/mailer.ts";
import { loadActor } from "../../app/domain/accounts/load-actor.ts";
import { askToTellDueFinds } from "../../app/domain/notifications/ask-to-tell-finds.ts";
import { followSubject } from "../../app/domain/notifications/follow-subject.ts";
import { changeSearch } from "../../app/domain/saved-searches/change-search.ts";
import { deleteSearch } from "../../app/domain/saved-searches/delete-search.ts";
import { muteReason } from "../../app/domain/saved-searches/mute-reason.ts";
import { muteThing } from "../../app/domain/saved-searches/mute-thing.ts";
import { setProfileFrequency } from "../../app/domain/saved-searches/set-profile-frequency.ts";
import { stopToken } from "../../app/domain/saved-searches/stop-token.ts";
import { readFoundThings } from "../../app/i18n/read-finds.ts";
import { drainJobs } from "../../app/jobs/drain-jobs.ts";
import { sendMailJob } from "../../app/jobs/send-mail-job.ts";
import type { CallId, OrganizationId, PersonId, ScenarioId } from "../../app/kernel/ids.ts";
import { DAY, HOUR, instantInBeijing } from "../../app/kernel/instant.ts";
import { calls } from "../../db/schema/calls.ts";
import type { Database } from "../../db/schema/database.ts";
import { jobs } from "../../db/schema/events.ts";
import { mails } from "../../db/schema/notifications.ts";
import { organizations } from "../../db/schema/organizations.ts";
import { finds } from "../../db/schema/saved-searches.ts";
import { scenarios } from "../../db/schema/scenarios.ts";
import { testDatabase } from "../support/database.ts";
import { findingWorld, keep, STOP_SECRET } from "../support/found-world.ts";
import { openRelay } from "../support/smtp-relay.ts";
import { happen, mailedTo, noticesOf } from "../support/telling.ts";
import { addCall, addOrganization, addPerson, follow, join, NOW } from "../support/told-world.ts";

let db: Database;
let bureau: OrganizationId;
let callId: CallId;
let scenarioId: ScenarioId;
let li: PersonId;

beforeEach(() => {
  db = testDatabase().db;
  bureau = addOrganization(db, "公园城市建设局", { kind: "bureau" });
  ({ callId, scenarioId } = addCall(db, bureau, addPerson(db, "author")));
  li = addPerson(db, "li");
});

const published = () => happen(db, "call.published", { kind: "call", id: callId });
const closed = () => happen(db, "call.closed", { kind: "call", id: callId });
const retitle = (titleZh: string) => db.update(calls).set({ titleZh, titleEn: null }).where(eq(calls.id, callId)).run();
const thingsIn = (params: Readonly<Record<string, string | number>> | undefined) =>
  readFoundThings(params?.things, "zh");

describe("what a person is told of", () => {
  it("is one mail a run, with every search that fits and the words that made it fit", async () => {
    keep(db, li, "停车诱导", { name: "诱导" });
    keep(db, li, "车位引导", { name: "引导" });
    keep(db, li, "疫苗冷链");
    const world = findingWorld(db);
    published();
    await world.run();
    expect(mailedTo(db)).toEqual(["li finds"]);
    const [notice] = noticesOf(db);
    const [thing] = thingsIn(notice?.params);
    expect(thing?.title).toBe("智慧停车诱导机会");
    expect(thing?.reasons.toSorted()).toEqual([
      "符合您保存的搜索“引导”（停车诱导 = 车位引导）",
      "符合您保存的搜索“诱导”（停车诱导）",
    ]);
    expect(notice?.path).toBe(`/zh/calls/${callId}`);
  });

  it("comes once where a search, the firm's products and a follow all fit, whichever is told first", async () => {
    for (const order of ["finds first", "follow first"] as const) {
      const person = addPerson(db, order.replace(" ", "-"));
      const firm = addOrganization(db, `${order}科技`);
      join(db, person, firm, "member");
      follow(db, person, "organization", bureau);
      keep(db, person, "停车诱导");
      const why = { productZh: "车位相机", productEn: null, needZh: "车位引导", needEn: null, words: [] };
      const world = findingWorld(db, [{ organizationId: firm, why }]);
      published();
      if (order === "follow first") await world.notify();
      await world.run();
      await world.notify();
      const mine = noticesOf(db).filter((notice) => notice.personId === person);
      expect(mine.map((notice) => notice.kind)).toEqual([order === "finds first" ? "finds" : "call-published"]);
    }
    const [first] = noticesOf(db).filter((notice) => notice.kind === "finds");
    expect(thingsIn(first?.params)[0]?.reasons).toHaveLength(2);
  });

  it("comes once over a crash between finding and telling, and when every job is done again", async () => {
    keep(db, li, "停车诱导");
    const world = findingWorld(db);
    published();
    await world.percolate();
    db.update(jobs).set({ state: "ready", attempts: 0 }).run();
    await findingWorld(db).run();
    db.update(jobs).set({ state: "ready", attempts: 0 }).run();
    await world.run(NOW + HOUR);
    expect(mailedTo(db)).toEqual(["li finds"]);
    expect(noticesOf(db)).toHaveLength(1);
  });

  it("comes again for a changed thing only when it newly fits", async () => {
    keep(db, li, "停车诱导");
    const world = findingWorld(db);
    published();
    await world.run();
    closed();
    await world.run(NOW + HOUR);
    expect(noticesOf(db)).toHaveLength(1);
    retitle("智慧路灯机会");
    closed();
    await world.run(NOW + 2 * HOUR);
    retitle("智慧停车诱导机会");
    closed();
    await world.run(NOW + 3 * HOUR);
    expect(noticesOf(db)).toHaveLength(2);
  });

  it("is never their own, nor what a search that is off, deleted or muted finds", async () => {
    const official = addPerson(db, "official");
    join(db, official, bureau, "member");
    keep(db, official, "停车诱导");
    const acting = { actor: loadActor(db, li), now: NOW };
    const off = keep(db, li, "停车诱导");
    changeSearch(db, { id: off, name: "x", frequency: "off" }, acting);
    deleteSearch(db, { id: keep(db, li, "停车") }, acting);
    const muter = addPerson(db, "muter");
    keep(db, muter, "停车诱导");
    muteThing(db, { kind: "call", id: callId }, { actor: loadActor(db, muter), now: NOW });
    const picky = addPerson(db, "picky");
    keep(db, picky, "车位引导");
    muteReason(db, { asked: "车位引导", found: "停车诱导" }, { actor: loadActor(db, picky), now: NOW });
    const world = findingWorld(db);
    published();
    await world.run();
    expect(noticesOf(db)).toEqual([]);
    expect(db.select().from(finds).all()).not.toEqual([]);
  });

  it("is never a draft, not even one that was cancelled", async () => {
    keep(db, li, "停车诱导");
    keep(db, li, "停车", { kind: "scenario" });
    const drafted = addCall(db, bureau, addPerson(db, "drafter"), { state: "draft" });
    db.update(scenarios).set({ isPublic: false }).where(eq(scenarios.id, drafted.scenarioId)).run();
    db.update(calls).set({ state: "cancelled" }).where(eq(calls.id, drafted.callId)).run();
    const world = findingWorld(db);
    happen(db, "call.cancelled", { kind: "call", id: drafted.callId });
    await world.run();
    await world.notify();
    expect(mailedTo(db)).toEqual([]);
    expect(followSubject(db, { kind: "call", id: drafted.callId }, { actor: loadActor(db, li), now: NOW }).ok).toBe(
      false,
    );
  });

  it("is nothing that was withdrawn between finding and telling", async () => {
    const firm = addOrganization(db, "停车科技");
    keep(db, li, "停车科技", { kind: "organization" });
    keep(db, li, "停车场景", { kind: "scenario" });
    keep(db, li, "停车诱导");
    const world = findingWorld(db);
    published();
    happen(db, "organization.changed", { kind: "organization", id: firm });
    happen(db, "scenario.changed", { kind: "scenario", id: scenarioId });
    await world.percolate();
    db.update(organizations).set({ verification: "rejected" }).where(eq(organizations.id, firm)).run();
    db.update(scenarios).set({ isPublic: false }).where(eq(scenarios.id, scenarioId)).run();
    await world.tell();
    const [notice] = noticesOf(db);
    expect(thingsIn(notice?.params).map((thing) => thing.title)).toEqual(["智慧停车诱导机会"]);
    expect(notice?.params.count).toBe(1);
  });

  it("stays untold when it is muted between finding and telling", async () => {
    keep(db, li, "停车诱导");
    const world = findingWorld(db);
    published();
    await world.percolate();
    muteReason(db, { asked: "停车诱导", found: "停车诱导" }, { actor: loadActor(db, li), now: NOW });
    await world.tell();
    expect(noticesOf(db)).toEqual([]);
  });

  it("of their firm's products stops when they say so", async () => {
    const firm = addOrganization(db, "泊车科技");
    join(db, li, firm, "owner");
    setProfileFrequency(db, { frequency: "off" }, { actor: loadActor(db, li), now: NOW });
    const why = { productZh: "车位相机", productEn: null, needZh: "车位引导", needEn: null };
    const world = findingWorld(db, [{ organizationId: firm, why }]);
    published();
    await world.run();
    expect(noticesOf(db)).toEqual([]);
  });
});

describe("a digest", () => {
  const morning = instantInBeijing("2026-11-24", "08:00") ?? 0;
  const monday = instantInBeijing("2026-11-30", "08:00") ?? 0;

  it("goes out at eight in Beijing, daily or on Mondays, with everything since the last", async () => {
    keep(db, li, "停车诱导", { frequency: "daily" });
    const weekly = addPerson(db, "weekly");
    keep(db, weekly, "停车", { frequency: "weekly" });
    const world = findingWorld(db);
    published();
    await world.run();
    expect(askToTellDueFinds(db, { now: morning - 1 })).toBe(0);
    expect(askToTellDueFinds(db, { now: morning })).toBe(1);
    await world.tell(morning);
    expect(mailedTo(db)).toEqual(["li finds"]);
    expect(askToTellDueFinds(db, { now: monday - 1 })).toBe(0);
    expect(askToTellDueFinds(db, { now: monday })).toBe(1);
    await world.tell(monday);
    expect(mailedTo(db)).toEqual(["li finds", "weekly finds"]);
    expect(askToTellDueFinds(db, { now: monday + 30 * DAY })).toBe(0);
  });

  it("leaves out what another search told at once, and comes at once when the frequency says so", async () => {
    keep(db, li, "停车诱导", { frequency: "daily" });
    keep(db, li, "停车");
    const other = addPerson(db, "other");
    const id = keep(db, other, "停车", { frequency: "weekly" });
    const world = findingWorld(db);
    published();
    await world.run();
    expect(mailedTo(db)).toEqual(["li finds"]);
    changeSearch(db, { id, name: "停车", frequency: "at_once" }, { actor: loadActor(db, other), now: NOW + HOUR });
    askToTellDueFinds(db, { now: NOW + HOUR });
    await world.tell(NOW + HOUR);
    await world.tell(morning);
    expect(mailedTo(db)).toEqual(["li finds", "other finds"]);
  });
});

it("hands the mail over with the one press that ends it (RFC 8058), which is the link in its text", async () => {
  const id = keep(db, li, "停车诱导");
  const world = findingWorld(db);
  published();
  await world.run();
  const relay = await openRelay(() => "accept");
  const mailer = smtpMailer({ url: relay.url, from: "揭榜 <no-reply@jiebang.test>" });
  const run = { db, now: () => NOW + HOUR, random: () => 0, onFailure: () => {} };
  const handler = sendMailJob({ db, mailer, baseUrl: "https://jiebang.test" });
  await drainJobs(run, [{ name: "send-mail", handler }]);
  const [letter] = await relay.letters();
  await relay.close();
  const address = `https://jiebang.test/stop/${stopToken(STOP_SECRET, { what: "search", searchId: id })}`;
  expect(JSON.stringify([...(letter?.headers ?? [])])).toContain(address);
  expect(JSON.stringify([...(letter?.headers ?? [])])).toContain("List-Unsubscribe=One-Click");
  expect(letter?.text).toContain(address);
  expect(letter?.text).toContain("符合您保存的搜索“停车诱导”（停车诱导）");
});

it("tells a scenario's watchers too when its call brings needs", async () => {
  keep(db, li, "停车", { kind: "scenario" });
  const world = findingWorld(db);
  happen(db, "scenario.published", { kind: "scenario", id: scenarioId });
  await world.run();
  expect(db.select().from(mails).all().length).toBe(noticesOf(db).length);
});

it("tells an engine that forgot its searches all of them again", async () => {
  keep(db, li, "停车诱导");
  const world = findingWorld(db);
  await world.watcher.catchUp();
  await world.engine.unwatch([
    "sentinel",
    ...db
      .select()
      .from(finds)
      .all()
      .map((row) => row.source),
  ]);
  published();
  await world.run();
  expect(mailedTo(db)).toEqual(["li finds"]);
});
