import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { leaseJobs } from "../../app/domain/events/lease-jobs.ts";
import type { BidId, CallId, OrganizationId, PersonId, ScenarioId } from "../../app/kernel/ids.ts";
import { newId } from "../../app/kernel/ids.ts";
import { DAY } from "../../app/kernel/instant.ts";
import { people } from "../../db/schema/accounts.ts";
import { calls } from "../../db/schema/calls.ts";
import type { Database } from "../../db/schema/database.ts";
import { jobs } from "../../db/schema/events.ts";
import { mails } from "../../db/schema/notifications.ts";
import { organizationInvitations, verificationDecisions } from "../../db/schema/organizations.ts";
import { testDatabase } from "../support/database.ts";
import { happen, mailedTo, noticesOf, tellEveryone } from "../support/telling.ts";
import {
  addBid,
  addCall,
  addConsortium,
  addOrganization,
  addPerson,
  DEADLINE,
  follow,
  join,
  NOW,
} from "../support/told-world.ts";

let db: Database;
let bureau: OrganizationId;
let author: PersonId;
let callId: CallId;
let scenarioId: ScenarioId;

beforeEach(() => {
  db = testDatabase().db;
  bureau = addOrganization(db, "公园城市建设局", {
    kind: "bureau",
    nameEn: "Park City Bureau",
    staff: { official: "member", clerk: "viewer" },
  });
  author = addPerson(db, "author");
  join(db, author, bureau, "manager");
  ({ callId, scenarioId } = addCall(db, bureau, author));
});

describe("a published call", () => {
  it("is told to followers of its bureau and scenario, each person once", async () => {
    const both = addPerson(db, "both");
    const english = addPerson(db, "english", { locale: "en" });
    const unconfirmed = addPerson(db, "unconfirmed", { confirmed: false });
    follow(db, both, "organization", bureau);
    follow(db, both, "scenario", scenarioId);
    follow(db, english, "scenario", scenarioId);
    follow(db, unconfirmed, "organization", bureau);
    happen(db, "call.published", { kind: "call", id: callId });
    await tellEveryone(db);
    expect(mailedTo(db)).toEqual(["both call-published", "english call-published"]);
    expect(noticesOf(db)).toHaveLength(3);
    const mail = db.select().from(mails).where(eq(mails.toAddress, "english@example.test")).get();
    expect(mail).toMatchObject({ locale: "en", path: `/en/calls/${callId}` });
  });

  it("tells nobody twice when the job is done again after a crash", async () => {
    follow(db, addPerson(db, "li"), "organization", bureau);
    happen(db, "call.published", { kind: "call", id: callId });
    await tellEveryone(db);
    db.update(jobs).set({ state: "ready", attempts: 0 }).where(eq(jobs.name, "notify")).run();
    await tellEveryone(db);
    expect(mailedTo(db)).toEqual(["li call-published"]);
    expect(noticesOf(db)).toHaveLength(1);
    expect(db.select().from(jobs).where(eq(jobs.name, "send-mail")).all()).toHaveLength(1);
  });

  it("reaches more followers than fit on one page, and no closed account", async () => {
    db.transaction((tx) => {
      for (let number = 0; number < 1_101; number += 1) follow(tx, addPerson(tx, `p${number}`), "organization", bureau);
    });
    db.update(people).set({ disabledAt: NOW }).where(eq(people.email, "p7@example.test")).run();
    happen(db, "call.published", { kind: "call", id: callId });
    await tellEveryone(db);
    expect(noticesOf(db)).toHaveLength(1_100);
  });
});

describe("the office", () => {
  it("hears of a call that waits for approval, but not the person who sent it, nor viewers", async () => {
    happen(db, "call.submitted-for-approval", { kind: "call", id: callId, actorId: author });
    await tellEveryone(db);
    expect(mailedTo(db)).toEqual(["official call-waiting"]);
  });

  it("returns a call to its author with the note", async () => {
    db.update(calls).set({ stateNote: "请补充预算" }).where(eq(calls.id, callId)).run();
    happen(db, "call.returned", { kind: "call", id: callId });
    await tellEveryone(db);
    expect(mailedTo(db)).toEqual(["author call-returned"]);
    expect(noticesOf(db)[0]?.params.note).toBe("请补充预算");
  });

  it("is asked to verify a firm", async () => {
    const firm = addOrganization(db, "天府视觉", { staff: { boss: "owner" } });
    happen(db, "organization.verification-requested", { kind: "organization", id: firm });
    await tellEveryone(db);
    expect(mailedTo(db)).toEqual(["author organization-waiting", "official organization-waiting"]);
  });
});

describe("a firm", () => {
  it("hears the decision on its identity with the reason", async () => {
    const firm = addOrganization(db, "天府视觉", { staff: { boss: "owner", eye: "viewer" } });
    const decision = { organizationId: firm, decision: "rejected", reason: "执照不清晰" } as const;
    const id = newId<"verification_decision">(NOW);
    db.insert(verificationDecisions)
      .values({ id, ...decision, decidedById: author, decidedAt: NOW })
      .run();
    happen(db, "organization.rejected", { kind: "organization", id: firm });
    await tellEveryone(db);
    expect(mailedTo(db)).toEqual(["boss organization-rejected"]);
    expect(noticesOf(db)[0]?.params.note).toBe("执照不清晰");
  });

  it("is invited into a consortium, and the lead hears the answer", async () => {
    const lead = addOrganization(db, "泊车科技", { staff: { lead: "owner" } });
    const guest = addOrganization(db, "天府视觉", { staff: { guest: "member" } });
    const by = addPerson(db, "by");
    const { consortiumId, memberIds } = addConsortium(db, callId, lead, by, [
      [lead, "accepted"],
      [guest, "declined"],
    ]);
    const event = { kind: "consortium", id: consortiumId, payload: { memberId: memberIds[1] ?? "" } };
    happen(db, "consortium.member-invited", event);
    happen(db, "consortium.member-answered", event);
    await tellEveryone(db);
    expect(mailedTo(db)).toEqual(["guest consortium-invitation", "lead consortium-answer"]);
  });
});

describe("the secret of a bid", () => {
  let lead: OrganizationId;
  let partner: OrganizationId;
  let by: PersonId;
  let bidId: BidId;

  beforeEach(() => {
    lead = addOrganization(db, "泊车科技", { staff: { lead: "owner", leadEye: "viewer" } });
    partner = addOrganization(db, "天府视觉", { staff: { partner: "member" } });
    const invited = addOrganization(db, "云图数据", { staff: { invited: "owner" } });
    const rival = addOrganization(db, "竞争公司", { staff: { rival: "owner" } });
    by = addPerson(db, "by");
    join(db, by, lead, "manager");
    for (const name of ["follower1", "follower2"]) follow(db, addPerson(db, name), "call", callId);
    const { consortiumId } = addConsortium(db, callId, lead, by, [
      [lead, "accepted"],
      [partner, "accepted"],
      [invited, "invited"],
    ]);
    bidId = addBid(db, callId, lead, by, { consortiumId, parties: [lead, partner] });
    addBid(db, callId, rival, by, { parties: [rival] });
  });

  it.each(["bid.received", "bid.withdrawn", "bid.deadline-near"] as const)(
    "%s reaches the people of the bidding firms and nobody else",
    async (name) => {
      happen(db, name, { kind: "bid", id: bidId });
      await tellEveryone(db);
      expect(mailedTo(db).map((line) => line.split(" ")[0])).toEqual(["by", "lead", "partner"]);
      const told = new Set(noticesOf(db).map((notice) => notice.personId));
      expect(told.size).toBe(3);
    },
  );

  it("carries the receipt", async () => {
    happen(db, "bid.received", { kind: "bid", id: bidId });
    await tellEveryone(db);
    const [notice] = noticesOf(db);
    expect(notice?.params).toMatchObject({ version: 1, receivedAt: NOW });
    expect(notice?.params.fingerprint).toMatch(/^(abab ){15}abab$/);
  });

  it("is not told by a call that closed before its deadline", async () => {
    happen(db, "call.closed", { kind: "call", id: callId, now: DEADLINE - 1 });
    await tellEveryone(db, [], DEADLINE);
    expect(mailedTo(db)).toEqual([]);
  });

  it("ends with the deadline: the bureau and the bidders hear of the opening, followers do not", async () => {
    happen(db, "call.closed", { kind: "call", id: callId, now: DEADLINE });
    await tellEveryone(db, [], DEADLINE);
    expect(mailedTo(db)).toEqual([
      "author call-opened",
      "by call-closed",
      "lead call-closed",
      "official call-opened",
      "partner call-closed",
      "rival call-closed",
    ]);
    expect(noticesOf(db).find((notice) => notice.kind === "call-opened")?.params.bids).toBe(2);
  });

  it.each(["call.cancelled", "call.failed"] as const)("is kept by %s: everyone gets the same words", async (name) => {
    happen(db, name, { kind: "call", id: callId });
    await tellEveryone(db);
    expect(new Set(noticesOf(db).map((notice) => JSON.stringify(notice.params))).size).toBe(1);
    const kind = name.replace(".", "-");
    const told = ["by", "follower1", "follower2", "lead", "partner", "rival"];
    expect(mailedTo(db)).toEqual(told.map((person) => `${person} ${kind}`));
  });
});

describe("a mail that opens a door", () => {
  it("goes to the person alone, by mail alone, confirmed or not, and the job forgets the token", async () => {
    const personId = addPerson(db, "new", { confirmed: false });
    happen(db, "person.registered", { kind: "person", id: personId, secrets: { token: "open-sesame" } });
    await tellEveryone(db);
    expect(mailedTo(db)).toEqual(["new address-confirmation"]);
    expect(noticesOf(db)).toEqual([]);
    expect(db.select().from(mails).get()?.params.token).toBe("open-sesame");
    expect(JSON.stringify(db.select().from(jobs).all())).not.toContain("open-sesame");
  });

  it("goes before a broadcast that waits", async () => {
    for (const name of ["f1", "f2", "f3"]) follow(db, addPerson(db, name), "organization", bureau);
    happen(db, "call.published", { kind: "call", id: callId });
    await tellEveryone(db);
    const person = { kind: "person", id: addPerson(db, "hurry") };
    happen(db, "person.sign-in-link-requested", { ...person, secrets: { token: "open-sesame" }, now: NOW + 1 });
    await tellEveryone(db, [], NOW + 1);
    const [first] = leaseJobs(db, { names: ["send-mail"], limit: 1 }, { now: NOW + 1 });
    const mail = db.select().from(mails).where(eq(mails.toAddress, "hurry@example.test")).get();
    expect(first?.payload.mailId).toBe(mail?.id);
  });

  it("invites an address that has no account, in Chinese, and one that has in its language", async () => {
    const firm = addOrganization(db, "天府视觉");
    addPerson(db, "known", { locale: "en" });
    for (const email of ["stranger@example.test", "known@example.test"]) {
      const id = newId<"organization_invitation">(NOW);
      const terms = { role: "member", state: "pending", invitedById: author } as const;
      const times = { createdAt: NOW, expiresAt: NOW + DAY };
      db.insert(organizationInvitations)
        .values({ id, organizationId: firm, email, tokenHash: id, ...terms, ...times })
        .run();
      happen(db, "organization.member-invited", {
        kind: "organization",
        id: firm,
        payload: { invitationId: id },
        secrets: { token: `token-of-${email}` },
      });
    }
    await tellEveryone(db);
    expect(mailedTo(db)).toEqual(["known organization-invitation", "stranger organization-invitation"]);
    expect(
      db
        .select()
        .from(mails)
        .all()
        .map((mail) => mail.locale)
        .toSorted(),
    ).toEqual(["en", "zh"]);
  });
});
