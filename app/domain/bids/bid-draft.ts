import { and, asc, eq } from "drizzle-orm";
import {
  type BidAnswerRow,
  type BidRow,
  bidAnswers,
  bidAttachments,
  bidParties,
  bids,
} from "../../../db/schema/bids.ts";
import type { CallRow, CriterionRow, NeedRow } from "../../../db/schema/calls.ts";
import type { ConsortiumRow } from "../../../db/schema/consortia.ts";
import type { Reader } from "../../../db/schema/database.ts";
import { type FileRow, files } from "../../../db/schema/files.ts";
import type { OrganizationRow } from "../../../db/schema/organizations.ts";
import type { BidId, OrganizationId } from "../../kernel/ids.ts";
import { criteriaOf, findCall, needsOf } from "../calls/call-queries.ts";
import { type AgreementStanding, readStanding } from "../consortia/agreement-queries.ts";
import {
  busyFirms,
  type ConsortiumMember,
  findConsortium,
  heldQualifications,
  listMembers,
} from "../consortia/consortium-queries.ts";
import { isLeadKind, judgeComposition, type RuleVerdict } from "../consortia/consortium-rules.ts";
import { findOrganization } from "../organizations/organization-queries.ts";
import { MOST_FILES } from "./bid.ts";
import type { Bidder, Offer } from "./bid-content.ts";

const MOST_ANSWERS = 1_000;
const MOST_PARTIES = 100;

type BidFile = FileRow & { readonly isConfidential: boolean };

/** A bid as it stands in its draft, with all that its pages and its submission need. */
export type BidDraft = {
  readonly bid: BidRow;
  readonly call: CallRow;
  readonly lead: OrganizationRow;
  readonly consortium: ConsortiumRow | null;
  /** Members that are in; empty when the lead bids alone. */
  readonly members: readonly ConsortiumMember[];
  readonly verdicts: readonly RuleVerdict[];
  /** The joint agreement and who has signed it; null when the lead bids alone. */
  readonly standing: AgreementStanding | null;
  readonly needs: readonly NeedRow[];
  readonly criteria: readonly CriterionRow[];
  readonly answers: readonly BidAnswerRow[];
  readonly files: readonly BidFile[];
};

export function findBid(db: Reader, id: BidId): BidRow | undefined {
  return db.select().from(bids).where(eq(bids.id, id)).get();
}

/** Reads the whole draft; undefined when there is no such bid. */
export function readDraft(db: Reader, id: BidId, now: number): BidDraft | undefined {
  const bid = findBid(db, id);
  const call = bid === undefined ? undefined : findCall(db, bid.callId);
  const lead = bid === undefined ? undefined : findOrganization(db, bid.leadId);
  if (bid === undefined || call === undefined || lead === undefined) return undefined;
  const consortium = bid.consortiumId === null ? null : (findConsortium(db, bid.consortiumId) ?? null);
  const everybody = consortium === null ? [] : listMembers(db, consortium.id, now);
  const members = everybody.filter((member) => member.state === "accepted");
  return {
    bid,
    call,
    lead,
    consortium,
    members,
    standing: consortium === null ? null : readStanding(db, consortium, call, now),
    verdicts: verdictsOf(db, { bid, call, lead, consortium, everybody, now }),
    needs: needsOf(db, call.id),
    criteria: criteriaOf(db, call.id),
    answers: db.select().from(bidAnswers).where(eq(bidAnswers.bidId, id)).limit(MOST_ANSWERS).all(),
    files: listFiles(db, id),
  };
}

/** The firms that a bid is known to: its lead, the members that are in, and whoever is bound by it as it stands. */
export function partiesOfBid(db: Reader, bid: BidRow): readonly OrganizationId[] {
  const bound = db
    .select({ id: bidParties.organizationId })
    .from(bidParties)
    .where(eq(bidParties.bidId, bid.id))
    .limit(MOST_PARTIES)
    .all()
    .map((row) => row.id);
  const members = bid.consortiumId === null ? [] : listMembers(db, bid.consortiumId, 0);
  const joined = members.filter((member) => member.state === "accepted").map((member) => member.organizationId);
  return [...new Set([bid.leadId, ...joined, ...bound])];
}

export function bidderOf({ bid, lead, consortium, members, standing }: BidDraft): Bidder {
  return {
    leadId: bid.leadId,
    lead: lead.nameZh,
    consortiumId: consortium?.id ?? null,
    consortium: consortium?.name ?? null,
    members: members.map(({ organization, share, task }) => ({
      organizationId: organization.id,
      name: organization.nameZh,
      uscc: organization.uscc,
      share,
      task: task ?? "",
    })),
    agreement: agreementIn(standing),
  };
}

/** The agreement goes along with the bid by its fingerprint and its signatures (招标投标法 31). */
function agreementIn(standing: AgreementStanding | null): Bidder["agreement"] {
  if (standing === null || !standing.isNeeded) return null;
  const { fingerprint, signatures } = standing;
  return {
    fingerprint,
    signatures: signatures.map(({ organizationId, signedAt }) => ({ organizationId, signedAt })),
  };
}

/** The offer in the order of the call, whatever the order in which it was written. */
export function offerOf({ bid, needs, criteria: asked, answers, files: attached }: BidDraft): Offer {
  const answered = (
    kind: "need" | "criterion",
    subjects: readonly { readonly id: string; readonly titleZh: string }[],
  ) =>
    subjects.flatMap(({ id, titleZh }) => {
      const answer = answers.find((one) => one.subjectKind === kind && one.subjectId === id);
      return answer === undefined
        ? []
        : [{ kind, subjectId: id, title: titleZh, text: answer.text, figure: answer.figure }];
    });
  return {
    summary: bid.summary,
    price: bid.price,
    ownFunds: bid.ownFunds,
    durationMonths: bid.durationMonths,
    answers: [...answered("need", needs), ...answered("criterion", asked)],
    files: attached.map(({ id, sha256, name, mediaType, byteSize, isConfidential }) => ({
      fileId: id,
      sha256,
      name,
      mediaType,
      byteSize,
      isConfidential,
    })),
  };
}

function listFiles(db: Reader, id: BidId): readonly BidFile[] {
  return db
    .select({ file: files, isConfidential: bidAttachments.isConfidential })
    .from(bidAttachments)
    .innerJoin(files, eq(files.id, bidAttachments.fileId))
    .where(and(eq(bidAttachments.bidId, id)))
    .orderBy(asc(bidAttachments.position))
    .limit(MOST_FILES)
    .all()
    .map(({ file, isConfidential }) => ({ ...file, isConfidential }));
}

type Composition = Pick<BidDraft, "bid" | "call" | "lead" | "consortium"> & {
  readonly everybody: readonly ConsortiumMember[];
  readonly now: number;
};

/** A firm alone must be of the wanted kind and verified; a consortium meets every rule of composition. */
function verdictsOf(db: Reader, { bid, call, lead, consortium, everybody, now }: Composition): readonly RuleVerdict[] {
  if (consortium !== null) {
    const firms = everybody.filter((member) => member.state === "accepted").map((member) => member.organizationId);
    const busy = busyFirms(db, call.id, firms, consortium.id);
    const facts = everybody.map((member) => ({ ...member.organization, ...member }));
    return judgeComposition({ call, members: facts, busy, now });
  }
  const held = heldQualifications(db, [lead.id], now).get(lead.id) ?? [];
  const fits = isLeadKind(call.leadKind, held);
  const isVerified = lead.verification === "verified";
  const isFree = isFreeAlone(db, bid, call);
  return [
    { rule: "lead-kind", met: call.leadKind === "any" ? null : fits, has: fits ? 1 : 0, needs: 1 },
    { rule: "all-verified", met: isVerified, has: isVerified ? 1 : 0, needs: 1 },
    { rule: "one-bid-each", met: isFree, has: isFree ? 1 : 0, needs: 1 },
  ];
}

function isFreeAlone(db: Reader, bid: BidRow, call: CallRow): boolean {
  const bound = db
    .select({ bidId: bidParties.bidId })
    .from(bidParties)
    .where(and(eq(bidParties.callId, call.id), eq(bidParties.organizationId, bid.leadId)))
    .get();
  if (bound !== undefined) return bound.bidId === bid.id;
  return busyFirms(db, call.id, [bid.leadId], null).size === 0;
}
