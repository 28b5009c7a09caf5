import { eq } from "drizzle-orm";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import { type JoinRequestRow, joinRequests } from "../../../db/schema/partners.ts";
import { type ConsortiumId, type Id, newId } from "../../kernel/ids.ts";
import { transitionOf } from "../../kernel/lifecycle.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Acting, actorId } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { findLedConsortium, findMember } from "../consortia/consortium-queries.ts";
import { inviteMember } from "../consortia/invite-member.ts";
import { moveMember } from "../consortia/move-member.ts";
import { recordEvent } from "../events/record-event.ts";
import { findOrganization } from "../organizations/organization-queries.ts";
import { findJoinRequest, stateOfRequest } from "./join-request-queries.ts";
import { REQUEST_LIFE } from "./partner-lifecycle.ts";
import { canAnswerRequest } from "./partner-policy.ts";
import type { AnswerJoinRequestCommand } from "./partner-schema.ts";

type Answered = { readonly state: "accepted" | "declined"; readonly consortiumId: ConsortiumId | null };

/**
 * The firm of the notice answers. To accept is to invite into the consortium that it leads, and the invitation is
 * accepted at once, because the firm asked for it; a firm whose identity is not verified yet is invited and accepts
 * when it is. The same answer twice is once.
 */
export function answerJoinRequest(
  db: Database,
  { requestId, answer, note }: AnswerJoinRequestCommand,
  { actor, now }: Acting,
): Result<Answered> {
  return act(db, (tx) => {
    const rows = findJoinRequest(tx, requestId);
    if (rows === undefined) return refused("access.not-yours");
    const { request, notice, call } = rows;
    const decision = canAnswerRequest(actor, notice.organizationId);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    const state = answer === "accept" ? "accepted" : "declined";
    const led = findLedConsortium(tx, call.id, notice.organizationId);
    const isSame = request.state === state && request.answeredById === actorId(actor);
    if (isSame) return done({ state, consortiumId: led?.id ?? null });
    const move = transitionOf(REQUEST_LIFE, stateOfRequest(tx, request, now), answer);
    if (move === undefined) return refused("partner.request-over");
    if (move.needsNote === true && note === undefined) return refused("form.required", {}, "note");
    let memberId: Id<"consortium_member"> | null = null;
    if (answer === "accept") {
      if (led === undefined) return refused("partner.open-consortium-first");
      const joined = takeIn(tx, request, led.id, { actor, now });
      if (!joined.ok) return joined;
      memberId = joined.value;
    }
    tx.update(joinRequests)
      .set({ state, note: note ?? null, answeredAt: now, answeredById: actorId(actor), memberId })
      .where(eq(joinRequests.id, requestId))
      .run();
    recordEvent(tx, {
      name: "partner.join-answered",
      actorId: actorId(actor),
      now,
      subject: { kind: "join_request", id: requestId },
      payload: { answer: state },
    });
    return done({ state, consortiumId: led?.id ?? null });
  });
}

/** Invites the firm that asked; if it is verified, it is in at once. Returns its membership. */
function takeIn(
  tx: Transaction,
  request: JoinRequestRow,
  consortiumId: ConsortiumId,
  acting: Acting,
): Result<Id<"consortium_member">> {
  const { organizationId, requestedById } = request;
  const id = newId<"consortium_member">(acting.now);
  const invited = inviteMember(tx, { id, consortiumId, organizationId, message: "" }, acting);
  if (!invited.ok) return invited;
  const member = findMember(tx, id);
  if (member !== undefined && findOrganization(tx, organizationId)?.verification === "verified") {
    moveMember(tx, member, { state: "accepted", answeredAt: acting.now, answeredById: requestedById });
  }
  return done(id);
}
