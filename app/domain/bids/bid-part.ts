import type { Reader } from "../../../db/schema/database.ts";
import { type Actor, roleIn } from "../accounts/actor.ts";
import { listCoverage } from "../consortia/consortium-queries.ts";
import type { BidDraft } from "./bid-draft.ts";
import { canAnswerPart, canReadWholeBid } from "./bid-policy.ts";

/** What of a draft bid somebody sees, and which needs they answer. */
export type BidPart = {
  readonly draft: BidDraft;
  readonly isWhole: boolean;
  /** The needs that this person may answer; every need for the lead's people. */
  readonly mayAnswer: (needId: string) => boolean;
};

/**
 * The part of a draft bid that is this person's: all of it for the lead and where the lead shares it, otherwise the
 * needs that their firm covers, with their answers. Price, criteria, files and the rest are then simply not in it.
 */
export function partOfBid(db: Reader, draft: BidDraft, actor: Actor, now: number): BidPart {
  if (roleIn(actor, draft.bid.leadId) !== undefined) return { draft, isWhole: true, mayAnswer: () => true };
  const own = draft.members.filter((member) => roleIn(actor, member.organizationId) !== undefined);
  const isAnswering = own.some((member) => canAnswerPart(actor, member, draft, now).allowed);
  const covered = new Set(
    draft.consortium === null
      ? []
      : listCoverage(db, draft.consortium.id)
          .filter((cell) => own.some((member) => member.organizationId === cell.organizationId))
          .map((cell): string => cell.needId),
  );
  const mayAnswer = (needId: string) => isAnswering && covered.has(needId);
  if (canReadWholeBid(actor, draft).allowed) return { draft, isWhole: true, mayAnswer };
  return { draft: narrowed(draft, covered), isWhole: false, mayAnswer };
}

function narrowed(draft: BidDraft, covered: ReadonlySet<string>): BidDraft {
  return {
    ...draft,
    bid: { ...draft.bid, summary: "", price: null, ownFunds: null, durationMonths: null },
    needs: draft.needs.filter((need) => covered.has(need.id)),
    criteria: [],
    answers: draft.answers.filter((answer) => answer.subjectKind === "need" && covered.has(answer.subjectId)),
    files: [],
  };
}
