import { consortia, consortiumMembers } from "../../../db/schema/consortia.ts";
import type { Database } from "../../../db/schema/database.ts";
import { type ConsortiumId, newId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Actor } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { findCall } from "../calls/call-queries.ts";
import { recordEvent } from "../events/record-event.ts";
import { findOrganization } from "../organizations/organization-queries.ts";
import { canOpenConsortium } from "./consortium-policy.ts";
import { busyFirms, findConsortium, findLedConsortium, heldQualifications } from "./consortium-queries.ts";
import type { OpenConsortiumCommand } from "./consortium-schema.ts";

/**
 * Opens a consortium led by a firm of the actor; the same id by the same person opens it once.
 * A firm bound elsewhere in the call is refused without a word on where (招标投标法实施条例 37).
 */
export function openConsortium(
  db: Database,
  command: OpenConsortiumCommand,
  { actor, now }: { readonly actor: Actor; readonly now: number },
): Result<{ readonly id: ConsortiumId }> {
  return act(db, (tx) => {
    if (actor.kind !== "person") return refused("access.sign-in-needed");
    const { id, callId, leadId, name } = command;
    if (name.trim() === "") return refused("form.required", {}, "name");
    const earlier = findConsortium(tx, id);
    if (earlier !== undefined) {
      const isSame = earlier.createdById === actor.personId && earlier.leadId === leadId && earlier.callId === callId;
      return isSame ? done({ id }) : refused("access.not-yours");
    }
    const call = findCall(tx, callId);
    const lead = findOrganization(tx, leadId);
    if (call === undefined || lead === undefined) return refused("access.not-yours");
    const held = heldQualifications(tx, [leadId], now).get(leadId) ?? [];
    const decision = canOpenConsortium(actor, call, lead, held, now);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    if (findLedConsortium(tx, callId, leadId) !== undefined) return refused("consortium.already-leading", {}, "leadId");
    if (busyFirms(tx, callId, [leadId], null).size > 0) return refused("consortium.firm-not-free", {}, "leadId");
    const { personId } = actor;
    tx.insert(consortia)
      .values({
        id,
        callId,
        leadId,
        name,
        state: "forming",
        version: 1,
        createdById: personId,
        createdAt: now,
        updatedAt: now,
      })
      .run();
    tx.insert(consortiumMembers)
      .values({
        id: newId<"consortium_member">(now),
        consortiumId: id,
        organizationId: leadId,
        role: "lead",
        state: "accepted",
        invitedAt: now,
        answeredAt: now,
        answeredById: personId,
      })
      .run();
    recordEvent(tx, {
      name: "consortium.changed",
      actorId: personId,
      now,
      subject: { kind: "consortium", id },
      payload: { verb: "open", callId, leadId },
    });
    return done({ id });
  });
}
