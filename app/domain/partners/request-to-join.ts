import type { Database } from "../../../db/schema/database.ts";
import { joinRequests } from "../../../db/schema/partners.ts";
import type { Id } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { busyFirms } from "../consortia/consortium-queries.ts";
import { recordEvent } from "../events/record-event.ts";
import { findOrganization } from "../organizations/organization-queries.ts";
import { countWaiting, findJoinRequest, requestsUpon, stateOfRequest } from "./join-request-queries.ts";
import { MOST_WAITING, requestExpiry } from "./partner-notice.ts";
import { canRequestToJoin } from "./partner-policy.ts";
import { findNotice, isBlocked } from "./partner-queries.ts";
import type { RequestToJoinCommand } from "./partner-schema.ts";

/**
 * A firm asks to join whoever seeks a member. Whether it is verified is asked when it joins, not now. Only the firm
 * itself is told that it is bound already. The same id by the same person asks once.
 */
export function requestToJoin(
  db: Database,
  command: RequestToJoinCommand,
  { actor, now }: Acting,
): Result<{ readonly requestId: Id<"join_request"> }> {
  return act(db, (tx) => {
    const { id, noticeId, organizationId, message } = command;
    const rows = findNotice(tx, noticeId);
    const firm = findOrganization(tx, organizationId);
    if (actor.kind !== "person" || rows === undefined || firm === undefined) return refused("access.not-yours");
    const { notice, call } = rows;
    const earlier = findJoinRequest(tx, id)?.request;
    if (earlier !== undefined) {
      const isSame = earlier.requestedById === actor.personId && earlier.organizationId === organizationId;
      return isSame ? done({ requestId: id }) : refused("access.not-yours");
    }
    const decision = canRequestToJoin(actor, firm, notice, call, now);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    if (call?.deadline == null) return refused("partner.nothing-to-join");
    if (isBlocked(tx, notice.organizationId, organizationId)) return refused("partner.not-taking");
    if (busyFirms(tx, call.id, [organizationId], null).size > 0) return refused("partner.already-taking-part");
    const asked = requestsUpon(tx, noticeId, organizationId).map((request) => stateOfRequest(tx, request, now));
    if (asked.includes("pending")) return refused("partner.already-asked");
    if (asked.includes("declined")) return refused("partner.already-declined");
    if (countWaiting(tx, organizationId, call.id, now) >= MOST_WAITING) {
      return refused("partner.too-many-requests", { most: MOST_WAITING });
    }
    tx.insert(joinRequests)
      .values({
        id,
        noticeId,
        callId: call.id,
        organizationId,
        message,
        state: "pending",
        requestedById: actor.personId,
        requestedAt: now,
        expiresAt: requestExpiry(now, call.deadline),
      })
      .run();
    recordEvent(tx, {
      name: "partner.join-requested",
      actorId: actor.personId,
      now,
      subject: { kind: "join_request", id },
      payload: { organizationId },
    });
    return done({ requestId: id });
  });
}
