import { beforeEach, describe, expect, it } from "vitest";
import { DESKS, type Desk, type PersonActor, SYSTEM, VISITOR } from "../../../app/domain/accounts/actor.ts";
import { isFollowing } from "../../../app/domain/notifications/follow-queries.ts";
import { followSubject } from "../../../app/domain/notifications/follow-subject.ts";
import { canRetryJob, canSeeJobs } from "../../../app/domain/notifications/job-policy.ts";
import { listMails } from "../../../app/domain/notifications/mail-queries.ts";
import { countUnread, listNotices } from "../../../app/domain/notifications/notice-queries.ts";
import { readNotices } from "../../../app/domain/notifications/read-notices.ts";
import { retryJob } from "../../../app/domain/notifications/retry-job.ts";
import { settleMail } from "../../../app/domain/notifications/settle-mail.ts";
import { unfollowSubject } from "../../../app/domain/notifications/unfollow-subject.ts";
import { type CallId, newId, type OrganizationId, type PersonId } from "../../../app/kernel/ids.ts";
import { auditLeaves } from "../../../db/schema/audit.ts";
import type { Database } from "../../../db/schema/database.ts";
import { jobs } from "../../../db/schema/events.ts";
import { mails, notifications } from "../../../db/schema/notifications.ts";
import { testDatabase } from "../../support/database.ts";
import { happen, tellEveryone } from "../../support/telling.ts";
import { addCall, addOrganization, addPerson, NOW } from "../../support/told-world.ts";

let db: Database;
let me: PersonId;
let bureau: OrganizationId;
let callId: CallId;

beforeEach(() => {
  db = testDatabase().db;
  me = addPerson(db, "me");
  bureau = addOrganization(db, "公园城市建设局", { kind: "bureau" });
  ({ callId } = addCall(db, bureau, addPerson(db, "author")));
});

function actor(personId: PersonId, desks: readonly Desk[] = ["public", "firm"]): PersonActor {
  return { kind: "person", personId, name: "我", email: "me@example.test", locale: "zh", desks, memberships: [] };
}

const asMe = () => ({ actor: actor(me), now: NOW });

describe("following", () => {
  it("leads to being told, until it is ended", async () => {
    const command = { kind: "organization", id: bureau } as const;
    expect(followSubject(db, command, asMe()).ok).toBe(true);
    expect(followSubject(db, command, asMe()).ok).toBe(true);
    expect(isFollowing(db, me, command)).toBe(true);
    happen(db, "call.published", { kind: "call", id: callId });
    await tellEveryone(db);
    expect(countUnread(db, me)).toBe(1);
    expect(unfollowSubject(db, command, asMe()).ok).toBe(true);
    happen(db, "call.published", { kind: "call", id: callId });
    await tellEveryone(db);
    expect(countUnread(db, me)).toBe(1);
  });

  it("is refused for a draft, for what is not there, and for visitors", () => {
    const { callId: hidden } = addCall(db, bureau, me, { state: "draft" });
    for (const id of [hidden, newId<"call">(NOW), "nonsense"]) {
      expect(followSubject(db, { kind: "call", id }, asMe())).toMatchObject({ ok: false });
    }
    const refused = followSubject(db, { kind: "call", id: callId }, { actor: VISITOR, now: NOW });
    expect(refused).toMatchObject({ refusal: { code: "access.not-yours" } });
  });
});

describe("notices", () => {
  const addNotice = (personId: PersonId) => {
    const id = newId<"notification">(NOW);
    const said = { kind: "call-published", params: {}, path: "/zh/calls/x" };
    db.insert(notifications)
      .values({ id, personId, dedupeKey: id, ...said, createdAt: NOW })
      .run();
    return id;
  };

  it("are counted until they are read, one or all", () => {
    const [first] = [addNotice(me), addNotice(me), addNotice(me)];
    expect(countUnread(db, me)).toBe(3);
    expect(readNotices(db, { notice: first }, asMe())).toEqual({ ok: true, value: { path: "/zh/calls/x" } });
    expect(countUnread(db, me)).toBe(2);
    expect(readNotices(db, {}, asMe()).ok).toBe(true);
    expect(countUnread(db, me)).toBe(0);
    expect(listNotices(db, me, 1).total).toBe(3);
  });

  it("of another person are not there for me", () => {
    const other = addPerson(db, "other");
    const id = addNotice(other);
    expect(listNotices(db, me, 1).items).toEqual([]);
    expect(readNotices(db, { notice: id }, asMe())).toMatchObject({ refusal: { code: "notice.not-found" } });
    readNotices(db, {}, asMe());
    expect(countUnread(db, other)).toBe(1);
  });
});

describe("a mail", () => {
  const addMail = () => {
    const id = newId<"mail">(NOW);
    const said = { kind: "sign-in-link", params: { token: "open-sesame" }, path: "/x" };
    const letter = { toAddress: "Me@Example.test", locale: "zh", messageId: `<${id}@x>`, state: "queued" } as const;
    db.insert(mails)
      .values({ id, dedupeKey: id, personId: me, ...said, ...letter, attempts: 0, createdAt: NOW })
      .run();
    return id;
  };
  const mail = () => db.select().from(mails).get();

  it("forgets its secret once the relay has it", () => {
    settleMail(db, { mailId: addMail(), result: { outcome: "accepted" } }, { now: NOW });
    expect(mail()).toMatchObject({ state: "sent", sentAt: NOW, params: { token: "" }, attempts: 1 });
  });

  it("keeps it for the local mailbox where there is no relay", () => {
    settleMail(db, { mailId: addMail(), result: { outcome: "kept" } }, { now: NOW });
    expect(mail()).toMatchObject({ state: "sent", params: { token: "open-sesame" } });
    expect(listMails(db, { address: "me@example" }, 1).total).toBe(1);
    expect(listMails(db, { address: "100%" }, 1).total).toBe(0);
  });

  it("that was sent stays sent, whatever a late worker says", () => {
    const mailId = addMail();
    settleMail(db, { mailId, result: { outcome: "accepted" } }, { now: NOW });
    settleMail(db, { mailId, result: { outcome: "refused", note: "smtp-550" } }, { now: NOW + 1 });
    expect(mail()).toMatchObject({ state: "sent", sentAt: NOW, lastError: null });
  });
});

describe("the outbox", () => {
  it("is seen and retried from the administrators' desk and from no other", () => {
    for (const desk of DESKS) {
      const isAdmin = desk === "admin";
      expect(canSeeJobs(actor(me, [desk])).allowed).toBe(isAdmin);
      expect(canRetryJob(actor(me, [desk])).allowed).toBe(isAdmin);
    }
    for (const nobody of [VISITOR, SYSTEM]) expect(canRetryJob(nobody).allowed).toBe(false);
  });

  it("takes a dead job back, once, and logs who did it", () => {
    happen(db, "call.published", { kind: "call", id: callId });
    db.update(jobs).set({ state: "dead", attempts: 8 }).run();
    const [dead] = db.select().from(jobs).all();
    if (dead === undefined) throw new Error("no job");
    const admin = { actor: actor(me, ["admin"]), now: NOW };
    expect(retryJob(db, { jobId: dead.id }, asMe())).toMatchObject({ refusal: { code: "access.desk-needed" } });
    expect(retryJob(db, { jobId: dead.id }, admin).ok).toBe(true);
    expect(retryJob(db, { jobId: dead.id }, admin)).toMatchObject({ refusal: { code: "job.not-dead" } });
    expect(retryJob(db, { jobId: newId<"job">(NOW) }, admin)).toMatchObject({ refusal: { code: "job.not-found" } });
    const leaf = db.select().from(auditLeaves).all().at(-1);
    expect(leaf).toMatchObject({ act: "job.retried", actorId: me, subjectId: dead.id });
  });
});
