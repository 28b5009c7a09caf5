import { eq, sql } from "drizzle-orm";
import { type BidRow, bidAttachments, bids, bidVersions } from "../../../db/schema/bids.ts";
import { callAttachments, calls } from "../../../db/schema/calls.ts";
import type { Reader } from "../../../db/schema/database.ts";
import type { FileRow } from "../../../db/schema/files.ts";
import { productPictures, products } from "../../../db/schema/products.ts";
import type { FileId } from "../../kernel/ids.ts";
import { type Actor, roleIn } from "../accounts/actor.ts";
import { canReadCall } from "../calls/call-policy.ts";
import { canReadTalk } from "../consortia/consortium-policy.ts";
import { listMembers } from "../consortia/consortium-queries.ts";
import { roomsWithFile } from "../consortia/talk-queries.ts";
import { findFile } from "../files/file-queries.ts";
import { canReadEvidence } from "../organizations/organization-policy.ts";
import { findEvidenceOwner } from "../organizations/verification-queries.ts";
import { partiesOfBid, readDraft } from "./bid-draft.ts";
import { canReadBid, canReadWholeBid } from "./bid-policy.ts";
import { findOpenedBid } from "./bid-queries.ts";

/** How many places one file may hang in before the rest is not looked at. */
const MOST_PLACES = 50;

export type ReadableFile = { readonly file: FileRow; readonly isPublic: boolean };

/**
 * The file, if this actor may read it: pictures of published products and files of public calls are everybody's,
 * those of a bid belong to its lead and to the members with which the lead shares it, those of a consortium's room to the
 * members that are in, what shows who a firm is to its people and to officials, and, once opened and as submitted, to the officials of the bureau. A file that
 * hangs nowhere yet is its uploader's. Undefined otherwise, as if there were none.
 */
export function findReadableFile(db: Reader, id: FileId, actor: Actor, now: number): ReadableFile | undefined {
  const file = findFile(db, id);
  if (file === undefined) return undefined;
  if (isOfPublicPage(db, id, now)) return { file, isPublic: true };
  if (actor.kind !== "person") return undefined;
  const isReadable =
    isOfOwnDesk(db, id, actor, now) ||
    isOfReadableBid(db, id, actor, now) ||
    isOfOwnRoom(db, id, actor, now) ||
    isEvidenceFor(db, id, actor);
  return isReadable || isOwnUnattached(db, file, actor) ? { file, isPublic: false } : undefined;
}

function isOfPublicPage(db: Reader, id: FileId, now: number): boolean {
  if (productsWith(db, id).some((product) => product.state === "published")) return true;
  return callsWith(db, id).some((call) => canReadCall({ kind: "visitor" }, call, now).allowed);
}

function isOfOwnDesk(db: Reader, id: FileId, actor: Actor, now: number): boolean {
  if (productsWith(db, id).some((product) => roleIn(actor, product.organizationId) !== undefined)) return true;
  return callsWith(db, id).some((call) => canReadCall(actor, call, now).allowed);
}

function isEvidenceFor(db: Reader, id: FileId, actor: Actor): boolean {
  const evidence = findEvidenceOwner(db, id);
  return evidence !== undefined && canReadEvidence(actor, evidence).allowed;
}

function isOfReadableBid(db: Reader, id: FileId, actor: Actor, now: number): boolean {
  return bidsWith(db, id).some((bid) => {
    const draft = canReadBid(actor, partiesOfBid(db, bid)).allowed ? readDraft(db, bid.id, now) : undefined;
    if (draft !== undefined && canReadWholeBid(actor, draft).allowed) return true;
    const found = findOpenedBid(db, { callId: bid.callId, bidId: bid.id }, actor, now);
    return found?.opened.submission.offer.files.some((file) => file.fileId === id) === true;
  });
}

function isOfOwnRoom(db: Reader, id: FileId, actor: Actor, now: number): boolean {
  return roomsWithFile(db, id).some((room) => canReadTalk(actor, listMembers(db, room, now)).allowed);
}

function isOwnUnattached(db: Reader, file: FileRow, actor: Extract<Actor, { kind: "person" }>): boolean {
  if (file.uploadedById !== actor.personId) return false;
  const places = [productsWith(db, file.id), callsWith(db, file.id), bidsWith(db, file.id), roomsWithFile(db, file.id)];
  return places.every((place) => place.length === 0);
}

function productsWith(db: Reader, id: FileId) {
  return db
    .select({ state: products.state, organizationId: products.organizationId })
    .from(productPictures)
    .innerJoin(products, eq(products.id, productPictures.productId))
    .where(eq(productPictures.fileId, id))
    .limit(MOST_PLACES)
    .all();
}

function callsWith(db: Reader, id: FileId) {
  return db
    .select({ call: calls })
    .from(callAttachments)
    .innerJoin(calls, eq(calls.id, callAttachments.callId))
    .where(eq(callAttachments.fileId, id))
    .limit(MOST_PLACES)
    .all()
    .map((row) => row.call);
}

/** Bids whose draft has the file, else those of which an earlier version was submitted with it. */
function bidsWith(db: Reader, id: FileId): readonly BidRow[] {
  const drafts = db
    .select({ bid: bids })
    .from(bidAttachments)
    .innerJoin(bids, eq(bids.id, bidAttachments.bidId))
    .where(eq(bidAttachments.fileId, id))
    .limit(MOST_PLACES)
    .all();
  if (drafts.length > 0) return drafts.map((row) => row.bid);
  const submitted = db
    .selectDistinct({ bid: bids })
    .from(bidVersions)
    .innerJoin(bids, eq(bids.id, bidVersions.bidId))
    .where(sql`instr(${bidVersions.content}, ${id}) > 0`)
    .limit(MOST_PLACES)
    .all();
  return submitted.map((row) => row.bid);
}
