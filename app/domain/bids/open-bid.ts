import { and, eq } from "drizzle-orm";
import { type BidRow, bids } from "../../../db/schema/bids.ts";
import type { ConsortiumRow } from "../../../db/schema/consortia.ts";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import type { BidId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Actor, PersonActor } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { appendLeaf } from "../audit/append-leaf.ts";
import { findCall } from "../calls/call-queries.ts";
import { findConsortium } from "../consortia/consortium-queries.ts";
import { findOrganization } from "../organizations/organization-queries.ts";
import { canOpenBid } from "./bid-policy.ts";
import type { OpenBidCommand } from "./bid-schema.ts";

/**
 * Begins a bid of a firm alone or of a consortium that it leads. A firm has one bid per call: asking again
 * returns the one that is there, and a draft may change between alone and together without losing its answers.
 */
export function openBid(
  db: Database,
  command: OpenBidCommand,
  { actor, now }: { readonly actor: Actor; readonly now: number },
): Result<{ readonly id: BidId }> {
  return act(db, (tx) => {
    if (actor.kind !== "person") return refused("access.sign-in-needed");
    const call = findCall(tx, command.callId);
    const lead = findOrganization(tx, command.leadId);
    if (call === undefined || lead === undefined) return refused("access.not-yours");
    const decision = canOpenBid(actor, call, lead, now);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    const consortium = command.consortiumId === undefined ? undefined : findConsortium(tx, command.consortiumId);
    if (command.consortiumId !== undefined && !isFor(consortium, command)) return refused("access.not-yours");
    const earlier = tx
      .select()
      .from(bids)
      .where(and(eq(bids.callId, call.id), eq(bids.leadId, lead.id)))
      .get();
    if (earlier === undefined) return begin(tx, command, actor, now);
    return carryOver(tx, earlier, consortium, now);
  });
}

function isFor(consortium: ConsortiumRow | undefined, { callId, leadId }: OpenBidCommand): boolean {
  return consortium?.callId === callId && consortium.leadId === leadId && consortium.state !== "dissolved";
}

function begin(
  tx: Transaction,
  { id, callId, leadId, consortiumId }: OpenBidCommand,
  { personId }: PersonActor,
  now: number,
): Result<{ readonly id: BidId }> {
  if (tx.select().from(bids).where(eq(bids.id, id)).get() !== undefined) return refused("access.not-yours");
  tx.insert(bids)
    .values({
      id,
      callId,
      leadId,
      consortiumId: consortiumId ?? null,
      state: "draft",
      summary: "",
      draftVersion: 1,
      createdById: personId,
      createdAt: now,
      updatedAt: now,
    })
    .run();
  appendLeaf(tx, { at: now, actorId: personId, act: "bid.begun", subjectKind: "bid", subjectId: id, body: { callId } });
  return done({ id });
}

/** The earlier draft serves the new form, unless it was submitted in the other one. */
function carryOver(
  tx: Transaction,
  earlier: BidRow,
  consortium: ConsortiumRow | undefined,
  now: number,
): Result<{ readonly id: BidId }> {
  const consortiumId = consortium?.id ?? null;
  if (earlier.consortiumId === consortiumId) return done({ id: earlier.id });
  if (earlier.state === "submitted") return refused("bid.stands");
  tx.update(bids)
    .set({ consortiumId, draftVersion: earlier.draftVersion + 1, updatedAt: now })
    .where(eq(bids.id, earlier.id))
    .run();
  return done({ id: earlier.id });
}
