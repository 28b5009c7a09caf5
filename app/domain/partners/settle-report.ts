import { eq } from "drizzle-orm";
import type { Database } from "../../../db/schema/database.ts";
import { partnerReports } from "../../../db/schema/partners.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import { canSettleReport } from "./partner-policy.ts";
import type { SettleReportCommand } from "./partner-schema.ts";
import { findReport } from "./report-queries.ts";

/** An administrator has seen to a report; seen to twice is once. */
export function settleReport(db: Database, { reportId }: SettleReportCommand, { actor, now }: Acting): Result<unknown> {
  return act(db, (tx) => {
    const report = findReport(tx, reportId);
    const decision = canSettleReport(actor);
    if (actor.kind !== "person" || report === undefined) return refused("access.not-yours");
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    if (report.settledAt !== null) return done({});
    tx.update(partnerReports)
      .set({ settledAt: now, settledById: actor.personId })
      .where(eq(partnerReports.id, reportId))
      .run();
    recordEvent(tx, {
      name: "partner.report-settled",
      actorId: actor.personId,
      now,
      subject: { kind: "partner_thread", id: report.threadId },
      payload: { reportId },
    });
    return done({});
  });
}
