import { and, eq, isNull } from "drizzle-orm";
import { consortiumSignatures } from "../../../db/schema/consortia.ts";
import type { Database } from "../../../db/schema/database.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Actor, actorId } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import { moveConsortium } from "./agreement-state.ts";
import { readConsortium } from "./change-consortium.ts";
import { findMember, hasStandingBid } from "./consortium-queries.ts";
import { canSignFor } from "./sign-policy.ts";
import type { WithdrawSignatureCommand } from "./sign-schema.ts";

/**
 * A member takes its signature back, as long as no bid stands on it; the others' stay, and the lead is told. Without a
 * standing signature there is nothing to do.
 */
export function withdrawSignature(
  db: Database,
  { memberId }: WithdrawSignatureCommand,
  { actor, now }: { readonly actor: Actor; readonly now: number },
): Result<null> {
  return act(db, (tx) => {
    const member = findMember(tx, memberId);
    const rows = member === undefined ? undefined : readConsortium(tx, member.consortiumId);
    if (member === undefined || rows === undefined) return refused("access.not-yours");
    const { consortium, call } = rows;
    const decision = canSignFor(actor, member, consortium, call, now);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    if (hasStandingBid(tx, consortium.id)) return refused("consortium.bid-stands");
    const voided = tx
      .update(consortiumSignatures)
      .set({ voidedAt: now, voidCause: "withdraw", voidedById: actorId(actor) })
      .where(
        and(
          eq(consortiumSignatures.consortiumId, consortium.id),
          eq(consortiumSignatures.organizationId, member.organizationId),
          isNull(consortiumSignatures.voidedAt),
        ),
      )
      .run();
    if (voided.changes === 0) return done(null);
    moveConsortium(tx, consortium, "unsign");
    recordEvent(tx, {
      name: "consortium.signature-withdrawn",
      actorId: actorId(actor),
      now,
      subject: { kind: "consortium", id: consortium.id },
      payload: { memberId },
    });
    return done(null);
  });
}
