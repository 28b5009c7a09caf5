import type { Database } from "../../../db/schema/database.ts";
import { partnerReports } from "../../../db/schema/partners.ts";
import { newId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import { sideOf } from "./partner-policy.ts";
import type { ReportThreadCommand } from "./partner-schema.ts";
import { findReportOf } from "./report-queries.ts";
import { findThread } from "./thread-queries.ts";

/** Shows a conversation to the administrators with a reason, once per firm; until then they cannot read it. */
export function reportThread(
  db: Database,
  { threadId, reason }: ReportThreadCommand,
  { actor, now }: Acting,
): Result<unknown> {
  return act(db, (tx) => {
    const thread = findThread(tx, threadId);
    const sides = thread === undefined ? undefined : sideOf(actor, thread);
    if (actor.kind !== "person" || sides === undefined) return refused("access.not-yours");
    if (findReportOf(tx, threadId, sides.own) !== undefined) return refused("partner.already-reported");
    const id = newId<"partner_report">(now);
    tx.insert(partnerReports)
      .values({ id, threadId, organizationId: sides.own, reportedById: actor.personId, reason, reportedAt: now })
      .run();
    recordEvent(tx, {
      name: "partner.thread-reported",
      actorId: actor.personId,
      now,
      subject: { kind: "partner_thread", id: threadId },
      payload: { reportId: id },
    });
    return done({});
  });
}
