import { and, count, eq, gt } from "drizzle-orm";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import { partnerNotices } from "../../../db/schema/partners.ts";
import type { CallId, Id, OrganizationId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { findCall } from "../calls/call-queries.ts";
import { recordEvent } from "../events/record-event.ts";
import { findOrganization } from "../organizations/organization-queries.ts";
import { findScenario } from "../scenarios/scenario-queries.ts";
import { MOST_STANDING, NOTICE_TERM } from "./partner-notice.ts";
import { canPublishNotice } from "./partner-policy.ts";
import { findNotice } from "./partner-queries.ts";
import type { PublishNoticeCommand } from "./partner-schema.ts";
import { writeNeeds } from "./write-needs.ts";

/**
 * Publishes whom a firm seeks or what it offers. A standing notice stands for ninety days, one for a call until its
 * deadline. It is the firm's own word: nothing of consortia or bids is looked at, and none is told.
 */
export function publishNotice(
  db: Database,
  command: PublishNoticeCommand,
  { actor, now }: Acting,
): Result<{ readonly noticeId: Id<"partner_notice"> }> {
  return act(db, (tx) => {
    const { id, organizationId, callId, needIds, ...said } = command;
    const firm = findOrganization(tx, organizationId);
    const call = callId === undefined ? null : findCall(tx, callId);
    if (actor.kind !== "person" || firm === undefined || call === undefined) return refused("access.not-yours");
    const decision = canPublishNotice(actor, firm, call, now);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    const earlier = findNotice(tx, id)?.notice;
    if (earlier !== undefined) {
      const isSame = earlier.createdById === actor.personId && earlier.organizationId === organizationId;
      return isSame ? done({ noticeId: id }) : refused("access.not-yours");
    }
    const domain = call === null ? said.domain : domainOf(tx, call.id);
    if (call === null && domain === undefined) return refused("form.required", {}, "domain");
    if (countStanding(tx, organizationId, now) >= MOST_STANDING) {
      return refused("partner.too-many-notices", { most: MOST_STANDING });
    }
    tx.insert(partnerNotices)
      .values({
        ...said,
        id,
        organizationId,
        callId: call?.id ?? null,
        domain: domain ?? null,
        qualification: said.qualification ?? null,
        place: said.place ?? null,
        state: "published",
        version: 1,
        publishedAt: now,
        expiresAt: call?.deadline ?? now + NOTICE_TERM,
        createdById: actor.personId,
        updatedAt: now,
      })
      .run();
    writeNeeds(tx, id, call?.id ?? null, needIds);
    recordEvent(tx, {
      name: "partner.notice-published",
      actorId: actor.personId,
      now,
      subject: { kind: "partner_notice", id },
      payload: { organizationId, callId: call?.id ?? null, kind: said.kind },
    });
    return done({ noticeId: id });
  });
}

function domainOf(tx: Transaction, callId: CallId): string | undefined {
  const call = findCall(tx, callId);
  return call === undefined ? undefined : (findScenario(tx, call.scenarioId)?.domain ?? undefined);
}

function countStanding(tx: Transaction, organizationId: OrganizationId, now: number): number {
  const row = tx
    .select({ total: count() })
    .from(partnerNotices)
    .where(
      and(
        eq(partnerNotices.organizationId, organizationId),
        eq(partnerNotices.state, "published"),
        gt(partnerNotices.expiresAt, now),
      ),
    )
    .get();
  return row?.total ?? 0;
}
