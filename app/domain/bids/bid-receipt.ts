import { eq } from "drizzle-orm";
import { auditLeaves } from "../../../db/schema/audit.ts";
import type { BidVersionRow } from "../../../db/schema/bids.ts";
import type { Reader } from "../../../db/schema/database.ts";
import { beijingStamp } from "../../kernel/instant.ts";
import type { Receipt } from "../../sealing/receipt.ts";
import type { BidDraft } from "./bid-draft.ts";

/** The receipt of one version. Throws when its leaf is not in the log: then the database is not what we wrote. */
export function receiptOf(db: Reader, { bid, call, lead, consortium }: BidDraft, version: BidVersionRow): Receipt {
  const leaf = db.select().from(auditLeaves).where(eq(auditLeaves.seq, version.logPosition)).get();
  if (leaf?.subjectId !== bid.id) throw new Error(`the log has no leaf ${version.logPosition} for this bid`);
  return {
    format: "jiebang-receipt/1",
    act: version.kind,
    callId: call.id,
    callCode: call.code,
    bidId: bid.id,
    bidder: consortium === null ? lead.nameZh : `${consortium.name}（牵头：${lead.nameZh}）`,
    version: version.version,
    fingerprint: version.fingerprint,
    previousFingerprint: version.previousFingerprint,
    receivedAt: version.receivedAt,
    receivedInBeijing: `${beijingStamp(version.receivedAt)} +08:00`,
    deadline: version.deadline,
    deadlineInBeijing: `${beijingStamp(version.deadline)} +08:00`,
    logPosition: version.logPosition,
    logLeaf: leaf.leafHash,
  };
}
