import path from "node:path";
import { and, eq, inArray } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { readParams } from "../../app/i18n/read-params.ts";
import { translate } from "../../app/i18n/translate.ts";
import { toId } from "../../app/kernel/ids.ts";
import { LOCALES } from "../../app/kernel/locale.ts";
import { bidParties, bids } from "../../db/schema/bids.ts";
import { consortiumMembers } from "../../db/schema/consortia.ts";
import type { Database } from "../../db/schema/database.ts";
import { events } from "../../db/schema/events.ts";
import { mails, type NotificationRow, notifications } from "../../db/schema/notifications.ts";
import { memberships, organizations } from "../../db/schema/organizations.ts";
import { loadDemoWorld } from "../../db/worlds/demo.ts";
import { renderMail } from "../../emails/render-mail.ts";
import { testDatabase } from "../support/database.ts";
import { tellEveryone } from "../support/telling.ts";
import { NOW } from "../support/told-world.ts";

let db: Database;

beforeAll(async () => {
  db = testDatabase().db;
  loadDemoWorld(db, { home: path.resolve(import.meta.dirname, "../.."), now: NOW, passwordHash: null });
  await tellEveryone(db);
});

const ofKinds = (...kinds: readonly string[]) =>
  db
    .select()
    .from(notifications)
    .where(inArray(notifications.kind, [...kinds]))
    .all();

/** The firms that may know of a bid, found another way than the code under test does. */
function firmsOf(bidId: string): Set<string> {
  const bid = db
    .select()
    .from(bids)
    .all()
    .find((row) => row.id === bidId);
  const members = db
    .select()
    .from(consortiumMembers)
    .all()
    .filter((row) => row.consortiumId === bid?.consortiumId);
  const bound = db
    .select()
    .from(bidParties)
    .all()
    .filter((row) => row.bidId === bidId);
  const accepted = members.filter((row) => row.state === "accepted").map((row) => row.organizationId);
  return new Set([bid?.leadId ?? "", ...accepted, ...bound.map((row) => row.organizationId)]);
}

function organizationsOf(notice: NotificationRow) {
  return db
    .select({ id: organizations.id, kind: organizations.kind })
    .from(memberships)
    .innerJoin(organizations, eq(organizations.id, memberships.organizationId))
    .where(and(eq(memberships.personId, notice.personId), inArray(memberships.role, ["owner", "manager", "member"])))
    .all();
}

describe("what the demo district was told", () => {
  it("is whole: every mail and notice reads in both languages, with nothing left out", () => {
    const told = db.select().from(mails).all();
    expect(told.length).toBeGreaterThan(50);
    for (const mail of told) {
      for (const locale of LOCALES) {
        const { subject, html, text } = renderMail({ ...mail, locale }, { baseUrl: "https://jiebang.test", now: NOW });
        expect(`${subject}${html}${text}`).not.toMatch(/emails\.|terms\.|\{\{|undefined|NaN|“”|：$|\/:locale/);
      }
    }
    for (const { kind, params } of db.select().from(notifications).all()) {
      const key = /-answer$/.test(kind) ? `${kind}.${params.answer}` : kind;
      for (const locale of LOCALES) {
        const sentence = translate(locale)(`notices.sentence.${key}`, readParams(params, locale, NOW));
        expect(sentence).not.toMatch(/notices\.|\{\{|“”/);
      }
    }
  });

  it("keeps every bid among its firms", () => {
    const notices = ofKinds("bid-received", "bid-withdrawn", "deadline-near");
    expect(notices.length).toBeGreaterThan(10);
    for (const notice of notices) {
      const event = db
        .select()
        .from(events)
        .where(eq(events.id, notice.eventId ?? toId("")))
        .get();
      const firms = firmsOf(event?.subjectId ?? "");
      const own = organizationsOf(notice);
      expect(own.some(({ id }) => firms.has(id))).toBe(true);
      expect(own.every(({ kind }) => kind !== "bureau" && kind !== "platform")).toBe(true);
    }
  });

  it("tells of an opening after the deadline only", () => {
    const notices = ofKinds("call-opened", "call-closed");
    expect(notices.length).toBeGreaterThan(5);
    for (const notice of notices) expect(notice.createdAt).toBeGreaterThanOrEqual(Number(notice.params.deadlineAt));
  });
});
