import { and, eq } from "drizzle-orm";
import { bids } from "../../../db/schema/bids.ts";
import { type ConsortiumRow, consortia, consortiumMembers } from "../../../db/schema/consortia.ts";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import type { OrganizationId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Acting, actorId } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import { findOrganization } from "../organizations/organization-queries.ts";
import { raiseVersion, readConsortium, recordBeside, refusalWhileBidStands } from "./change-consortium.ts";
import { canAnswerForMember } from "./consortium-policy.ts";
import { heldQualifications, listMembers } from "./consortium-queries.ts";
import { isLeadKind } from "./consortium-rules.ts";
import type { AnswerLeadCommand } from "./consortium-schema.ts";

/**
 * The member that was asked takes the lead, or declines. With the lead goes the draft of the bid; a firm that has a
 * draft of its own for this call cannot take it, and is told so itself.
 */
export function answerLead(
  db: Database,
  { consortiumId, answer }: AnswerLeadCommand,
  { actor, now }: Acting,
): Result<{ readonly isLead: boolean }> {
  return act<{ readonly isLead: boolean }>(db, (tx) => {
    const rows = readConsortium(tx, consortiumId);
    const next = rows?.consortium.nextLeadId;
    if (rows === undefined || next === undefined || next === null) return refused("access.not-yours");
    const { consortium, call } = rows;
    const member = listMembers(tx, consortiumId, now).find(
      (one) => one.organizationId === next && one.state === "accepted",
    );
    if (member === undefined) return refused("access.not-yours");
    const decision = canAnswerForMember(actor, member, { consortium, call, verb: "answer-lead", now });
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    if (answer === "decline") {
      tx.update(consortia).set({ nextLeadId: null }).where(eq(consortia.id, consortiumId)).run();
      const facts = { answer };
      recordBeside(tx, consortium, { verb: "answer-lead", actorId: actorId(actor), now, facts });
      return done({ isLead: false });
    }
    const standing = refusalWhileBidStands(tx, consortiumId, "answer-lead");
    if (standing !== undefined) return { ok: false, refusal: standing };
    if (findOrganization(tx, next)?.verification !== "verified") return refused("consortium.lead-unverified");
    const held = heldQualifications(tx, [next], now).get(next) ?? [];
    if (!isLeadKind(call.leadKind, held)) return refused("consortium.lead-kind");
    if (!handBidOver(tx, consortium, next, now)) return refused("consortium.own-draft");
    handLeadOver(tx, consortium, next);
    raiseVersion(tx, consortium, { verb: "answer-lead", actorId: actorId(actor), now });
    recordEvent(tx, {
      name: "consortium.lead-changed",
      actorId: actorId(actor),
      now,
      subject: { kind: "consortium", id: consortiumId },
      payload: { verb: "answer-lead", from: consortium.leadId, to: next },
    });
    return done({ isLead: true });
  });
}

/** Who led so far keeps seeing what it wrote, until the new lead says otherwise. */
function handLeadOver(tx: Transaction, { id, leadId }: ConsortiumRow, next: OrganizationId): void {
  const set = (organizationId: OrganizationId, role: "lead" | "member") =>
    tx
      .update(consortiumMembers)
      .set({ role, hasWholeBid: true })
      .where(
        and(
          eq(consortiumMembers.consortiumId, id),
          eq(consortiumMembers.organizationId, organizationId),
          eq(consortiumMembers.state, "accepted"),
        ),
      )
      .run();
  set(leadId, "member");
  set(next, "lead");
  tx.update(consortia).set({ leadId: next, nextLeadId: null }).where(eq(consortia.id, id)).run();
}

/** The consortium's draft follows the lead. False when the new lead has another draft of this call. */
function handBidOver(tx: Transaction, { id, callId }: ConsortiumRow, next: OrganizationId, now: number): boolean {
  const draft = tx.select().from(bids).where(eq(bids.consortiumId, id)).get();
  if (draft === undefined) return true;
  const own = tx
    .select({ id: bids.id })
    .from(bids)
    .where(and(eq(bids.callId, callId), eq(bids.leadId, next)))
    .get();
  if (own !== undefined) return false;
  tx.update(bids)
    .set({ leadId: next, draftVersion: draft.draftVersion + 1, updatedAt: now })
    .where(eq(bids.id, draft.id))
    .run();
  return true;
}
