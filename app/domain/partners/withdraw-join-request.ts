import { eq } from "drizzle-orm";
import type { Database } from "../../../db/schema/database.ts";
import { joinRequests } from "../../../db/schema/partners.ts";
import { transitionOf } from "../../kernel/lifecycle.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Acting, actorId } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import { findJoinRequest, stateOfRequest } from "./join-request-queries.ts";
import { REQUEST_LIFE } from "./partner-lifecycle.ts";
import { canWithdrawRequest } from "./partner-policy.ts";
import type { JoinRequestCommand } from "./partner-schema.ts";

/** The firm that asked takes its request back. Nobody is written to: a request that lapses must look the same. */
export function withdrawJoinRequest(
  db: Database,
  { requestId }: JoinRequestCommand,
  { actor, now }: Acting,
): Result<unknown> {
  return act(db, (tx) => {
    const request = findJoinRequest(tx, requestId)?.request;
    if (request === undefined) return refused("access.not-yours");
    const decision = canWithdrawRequest(actor, request);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    if (transitionOf(REQUEST_LIFE, stateOfRequest(tx, request, now), "withdraw") === undefined) {
      return refused("partner.request-over");
    }
    tx.update(joinRequests)
      .set({ state: "withdrawn", answeredAt: now, answeredById: actorId(actor) })
      .where(eq(joinRequests.id, requestId))
      .run();
    recordEvent(tx, {
      name: "partner.join-withdrawn",
      actorId: actorId(actor),
      now,
      subject: { kind: "join_request", id: requestId },
    });
    return done({});
  });
}
