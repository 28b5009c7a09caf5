import { eq } from "drizzle-orm";
import { consortia } from "../../../db/schema/consortia.ts";
import type { Database } from "../../../db/schema/database.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Acting, actorId } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import { readConsortium, recordBeside, refusalWhileBidStands } from "./change-consortium.ts";
import { canLeadConsortium } from "./consortium-policy.ts";
import { findMember, heldQualifications } from "./consortium-queries.ts";
import { isLeadKind } from "./consortium-rules.ts";
import type { DissolveConsortiumCommand, MemberCommand } from "./consortium-schema.ts";

/** Asks a member that is in to take the lead over. Nothing changes before it agrees; asking another one asks anew. */
export function offerLead(db: Database, { memberId }: MemberCommand, { actor, now }: Acting): Result<null> {
  return act(db, (tx) => {
    const member = findMember(tx, memberId);
    const rows = member === undefined ? undefined : readConsortium(tx, member.consortiumId);
    if (member === undefined || rows === undefined) return refused("access.not-yours");
    const { consortium, call } = rows;
    const decision = canLeadConsortium(actor, { ...rows, verb: "offer-lead", now });
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    const standing = refusalWhileBidStands(tx, consortium.id, "offer-lead");
    if (standing !== undefined) return { ok: false, refusal: standing };
    if (member.state !== "accepted" || member.role === "lead") return refused("consortium.not-in-this-state");
    const held = heldQualifications(tx, [member.organizationId], now).get(member.organizationId) ?? [];
    if (!isLeadKind(call.leadKind, held)) return refused("consortium.lead-kind");
    if (consortium.nextLeadId === member.organizationId) return done(null);
    tx.update(consortia).set({ nextLeadId: member.organizationId }).where(eq(consortia.id, consortium.id)).run();
    recordEvent(tx, {
      name: "consortium.lead-offered",
      actorId: actorId(actor),
      now,
      subject: { kind: "consortium", id: consortium.id },
      payload: { memberId, verb: "offer-lead" },
    });
    return done(null);
  });
}

/** The lead thinks again before it was answered. */
export function takeLeadOfferBack(
  db: Database,
  { consortiumId }: DissolveConsortiumCommand,
  { actor, now }: Acting,
): Result<null> {
  return act(db, (tx) => {
    const rows = readConsortium(tx, consortiumId);
    if (rows === undefined) return refused("access.not-yours");
    const decision = canLeadConsortium(actor, { ...rows, verb: "offer-lead", now });
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    if (rows.consortium.nextLeadId === null) return done(null);
    tx.update(consortia).set({ nextLeadId: null }).where(eq(consortia.id, consortiumId)).run();
    recordBeside(tx, rows.consortium, {
      verb: "offer-lead",
      actorId: actorId(actor),
      now,
      facts: { takenBack: "yes" },
    });
    return done(null);
  });
}
