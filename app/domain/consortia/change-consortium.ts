import { eq } from "drizzle-orm";
import type { CallRow } from "../../../db/schema/calls.ts";
import { type ConsortiumRow, consortia } from "../../../db/schema/consortia.ts";
import type { Transaction } from "../../../db/schema/database.ts";
import type { ConsortiumId, PersonId } from "../../kernel/ids.ts";
import { findCall } from "../calls/call-queries.ts";
import { recordEvent } from "../events/record-event.ts";
import { findConsortium } from "./consortium-queries.ts";

export type ConsortiumAndCall = { readonly consortium: ConsortiumRow; readonly call: CallRow };

/** The rows as they are inside the transaction; undefined when there is no such consortium. */
export function readConsortium(tx: Transaction, id: ConsortiumId): ConsortiumAndCall | undefined {
  const consortium = findConsortium(tx, id);
  const call = consortium === undefined ? undefined : findCall(tx, consortium.callId);
  return consortium === undefined || call === undefined ? undefined : { consortium, call };
}

export type Change = {
  readonly verb: string;
  readonly actorId: PersonId | null;
  readonly now: number;
  readonly facts?: Readonly<Record<string, string | number | null>>;
};

/** Raises the version, so that a page shown before cannot overwrite what it did not see; returns the new one. */
export function raiseVersion(tx: Transaction, consortium: ConsortiumRow, now: number): number {
  const version = consortium.version + 1;
  tx.update(consortia).set({ version, updatedAt: now }).where(eq(consortia.id, consortium.id)).run();
  return version;
}

/** Raises the version and records what was changed. */
export function recordChange(tx: Transaction, consortium: ConsortiumRow, change: Change): number {
  const version = raiseVersion(tx, consortium, change.now);
  recordEvent(tx, {
    name: "consortium.changed",
    actorId: change.actorId,
    now: change.now,
    subject: { kind: "consortium", id: consortium.id },
    payload: { verb: change.verb, version, ...change.facts },
  });
  return version;
}
