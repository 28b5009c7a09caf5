import { and, desc, eq } from "drizzle-orm";
import { type BidRow, type BidVersionRow, bidVersions } from "../../../db/schema/bids.ts";
import type { CallRow } from "../../../db/schema/calls.ts";
import type { Reader, Transaction } from "../../../db/schema/database.ts";
import { newId, type PersonId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { recordEvent } from "../events/record-event.ts";
import { type BidContent, sealed } from "./bid-content.ts";

/** What the bidder is told at once: the receipt is made of it. */
export type Acknowledgement = {
  readonly version: number;
  readonly fingerprint: string;
  readonly receivedAt: number;
  readonly logPosition: number;
};

export type SubmissionRequest = { readonly key: string; readonly requestHash: string };

/**
 * The same key again is the same act: the acknowledgement that was given, even after the deadline.
 * The same key with another request is refused; undefined when the key is new.
 */
export function earlierAnswer(
  db: Reader,
  bid: BidRow,
  request: SubmissionRequest,
): Result<Acknowledgement> | undefined {
  const row = db.select().from(bidVersions).where(eq(bidVersions.idempotencyKey, request.key)).get();
  if (row === undefined) return undefined;
  if (row.bidId !== bid.id || row.requestHash !== request.requestHash) return refused("bid.key-reused");
  return done(acknowledgementOf(row));
}

export function lastVersion(db: Reader, bid: Pick<BidRow, "id">): BidVersionRow | undefined {
  return db
    .select()
    .from(bidVersions)
    .where(and(eq(bidVersions.bidId, bid.id)))
    .orderBy(desc(bidVersions.version))
    .limit(1)
    .get();
}

type NewVersion = {
  readonly bid: BidRow;
  readonly call: CallRow;
  readonly deadline: number;
  readonly content: BidContent;
  readonly request: SubmissionRequest;
  readonly personId: PersonId;
  readonly now: number;
};

/** Appends a version with its leaf in the log and its event; neither of them says what is in it. */
export function appendVersion(tx: Transaction, { bid, call, deadline, content, request, personId, now }: NewVersion) {
  const seal = sealed(content);
  const { logPosition } = recordEvent(tx, {
    name: content.act === "submission" ? "bid.received" : "bid.withdrawn",
    actorId: personId,
    now,
    subject: { kind: "bid", id: bid.id },
    payload: { callId: call.id, version: content.version, fingerprint: seal.fingerprint },
  });
  const row = tx
    .insert(bidVersions)
    .values({
      id: newId<"bid_version">(now),
      bidId: bid.id,
      version: content.version,
      kind: content.act,
      content: seal.content,
      fingerprint: seal.fingerprint,
      previousFingerprint: content.previous,
      idempotencyKey: request.key,
      requestHash: request.requestHash,
      receivedAt: now,
      deadline,
      logPosition,
      submittedById: personId,
    })
    .returning()
    .get();
  return acknowledgementOf(row);
}

function acknowledgementOf({ version, fingerprint, receivedAt, logPosition }: BidVersionRow): Acknowledgement {
  return { version, fingerprint, receivedAt, logPosition };
}
