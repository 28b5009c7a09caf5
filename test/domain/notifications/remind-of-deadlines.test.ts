import { beforeEach, describe, expect, it } from "vitest";
import { remindOfDeadlines } from "../../../app/domain/notifications/remind-of-deadlines.ts";
import type { BidId, CallId, OrganizationId, PersonId } from "../../../app/kernel/ids.ts";
import { DAY, HOUR } from "../../../app/kernel/instant.ts";
import { calls } from "../../../db/schema/calls.ts";
import type { Database } from "../../../db/schema/database.ts";
import { events } from "../../../db/schema/events.ts";
import { testDatabase } from "../../support/database.ts";
import { addBid, addCall, addOrganization, addPerson, DEADLINE, NOW } from "../../support/told-world.ts";

let db: Database;
let callId: CallId;
let by: PersonId;
let firm: OrganizationId;

beforeEach(() => {
  db = testDatabase().db;
  by = addPerson(db, "by");
  firm = addOrganization(db, "泊车科技");
  ({ callId } = addCall(db, addOrganization(db, "公园城市建设局", { kind: "bureau" }), by));
});

const draft = (options: { createdAt?: number; draftVersion?: number; state?: "draft" | "submitted" } = {}): BidId =>
  addBid(db, callId, firm, by, { state: "draft", ...options });

const at = (before: number) => remindOfDeadlines(db, { now: DEADLINE - before });

describe("reminders", () => {
  it("come once three days and once a day before the deadline", () => {
    const bidId = draft();
    const counts = [3 * DAY + 1, 3 * DAY, 2 * DAY, DAY + 1, DAY, HOUR, 1, 0, -HOUR].map(at);
    expect(counts).toEqual([0, 1, 0, 0, 1, 0, 0, 0, 0]);
    const recorded = db.select().from(events).all();
    expect(recorded.map(({ name, subjectId, payload }) => [name, subjectId, payload.lead])).toEqual([
      ["bid.deadline-near", bidId, 3 * DAY],
      ["bid.deadline-near", bidId, DAY],
    ]);
  });

  it("do not come for a bid that is submitted as it stands, but do for one changed since", () => {
    draft({ state: "submitted", draftVersion: 1 });
    expect(at(DAY)).toBe(0);
    const other = addOrganization(db, "天府视觉");
    addBid(db, callId, other, by, { state: "submitted", draftVersion: 2 });
    expect(at(DAY)).toBe(1);
  });

  it("leave out the moment that had passed when the draft was begun", () => {
    draft({ createdAt: DEADLINE - 2 * DAY });
    expect(at(2 * DAY - HOUR)).toBe(0);
    expect(at(DAY)).toBe(1);
  });

  it("make up for a night without the platform, with the nearest moment alone", () => {
    draft();
    expect(at(20 * HOUR)).toBe(1);
    expect(at(19 * HOUR)).toBe(0);
  });

  it("come anew when the deadline is moved", () => {
    draft();
    expect(at(DAY)).toBe(1);
    db.update(calls)
      .set({ deadline: DEADLINE + 5 * DAY })
      .run();
    expect(at(0)).toBe(0);
    expect(remindOfDeadlines(db, { now: DEADLINE + 2 * DAY })).toBe(1);
  });

  it("do not come for a call that is not open", () => {
    draft();
    db.update(calls).set({ state: "cancelled" }).run();
    expect(at(DAY)).toBe(0);
    expect(NOW).toBeLessThan(DEADLINE);
  });
});
