import { eq } from "drizzle-orm";
import type { CallRow } from "../../../db/schema/calls.ts";
import { type ConsortiumRow, consortia } from "../../../db/schema/consortia.ts";
import type { Transaction } from "../../../db/schema/database.ts";
import type { ConsortiumId, PersonId } from "../../kernel/ids.ts";
import { type Refusal, refusal } from "../../kernel/refusal.ts";
import { findCall } from "../calls/call-queries.ts";
import { recordEvent } from "../events/record-event.ts";
import { CONSORTIUM_ACTS, type ConsortiumAct } from "./consortium-lifecycle.ts";
import { findConsortium, hasStandingBid } from "./consortium-queries.ts";
import { voidSignatures } from "./void-signatures.ts";

export type ConsortiumAndCall = { readonly consortium: ConsortiumRow; readonly call: CallRow };

/** The rows as they are inside the transaction; undefined when there is no such consortium. */
export function readConsortium(tx: Transaction, id: ConsortiumId): ConsortiumAndCall | undefined {
  const consortium = findConsortium(tx, id);
  const call = consortium === undefined ? undefined : findCall(tx, consortium.callId);
  return consortium === undefined || call === undefined ? undefined : { consortium, call };
}

/** Why a submitted bid stands in the way of this act: what was submitted together stays as it is until it is withdrawn. */
export function refusalWhileBidStands(tx: Transaction, id: ConsortiumId, act: ConsortiumAct): Refusal | undefined {
  return !CONSORTIUM_ACTS[act].withStandingBid && hasStandingBid(tx, id) ? refusal("consortium.bid-stands") : undefined;
}

/** What was done, by whom and when; null for the clock. */
export type Change = {
  readonly verb: ConsortiumAct | "expire";
  readonly actorId: PersonId | null;
  readonly now: number;
  readonly facts?: Readonly<Record<string, string | number | null>>;
};

/**
 * Raises the version, so that a page shown before cannot overwrite what it did not see; returns the new one.
 * Every edit of members, shares, tasks or coverage passes through here: whatever was signed before is void.
 */
export function raiseVersion(tx: Transaction, consortium: ConsortiumRow, change: Change): number {
  const version = consortium.version + 1;
  tx.update(consortia).set({ version, updatedAt: change.now }).where(eq(consortia.id, consortium.id)).run();
  voidSignatures(tx, consortium, change, change.now);
  return version;
}

/** Raises the version and records what was changed. */
export function recordChange(tx: Transaction, consortium: ConsortiumRow, change: Change): number {
  const version = raiseVersion(tx, consortium, change);
  recordBeside(tx, consortium, { ...change, facts: { version, ...change.facts } });
  return version;
}

/** Records what happened in the room beside what is signed: talk, tasks to do, files, rights. The version stays. */
export function recordBeside(tx: Transaction, consortium: Pick<ConsortiumRow, "id">, change: Change): void {
  recordEvent(tx, {
    name: "consortium.changed",
    actorId: change.actorId,
    now: change.now,
    subject: { kind: "consortium", id: consortium.id },
    payload: { verb: change.verb, ...change.facts },
  });
}
