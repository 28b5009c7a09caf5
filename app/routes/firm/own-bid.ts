import type { BidDraft } from "../../domain/bids/bid-draft.ts";
import type { BidVerb } from "../../domain/bids/bid-lifecycle.ts";
import type { BidPart } from "../../domain/bids/bid-part.ts";
import { canChangeBid } from "../../domain/bids/bid-policy.ts";
import { findOwnBid } from "../../domain/bids/bid-queries.ts";
import { found } from "../../http/respond.ts";
import type { PersonVisit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { parseId } from "../../kernel/ids.ts";

/** One's own part of the bid, for the people of its firms; for everybody else there is none. */
export function ownPart(visit: PersonVisit, text: string | undefined): BidPart {
  const id = parseId<"bid">(text);
  return found(id === undefined ? undefined : findOwnBid(visit.db, id, visit.actor, visit.now));
}

/** The bid as far as it is one's own: members see their part of it, unless the lead shares the whole. */
export function ownBid(visit: PersonVisit, text: string | undefined): BidDraft {
  return ownPart(visit, text).draft;
}

/** The whole bid; what the lead does not share is not there. */
export function wholeBid(visit: PersonVisit, text: string | undefined): BidDraft {
  const part = ownPart(visit, text);
  return found(part.isWhole ? part.draft : undefined);
}

/** Whether the visitor may do this to the bid now. */
export function mayDo(visit: PersonVisit, { bid, call }: BidDraft, verb: BidVerb): boolean {
  return canChangeBid(visit.actor, bid, verb, call, visit.now).allowed;
}

/** What every page of a bid says in its head. */
export function bidHead({ locale }: PersonVisit, { bid, call, lead, consortium }: BidDraft) {
  return {
    id: bid.id,
    state: bid.state,
    call: { id: call.id, title: inLocale(locale, call.titleZh, call.titleEn), deadline: call.deadline },
    lead: inLocale(locale, lead.nameZh, lead.nameEn),
    consortium: consortium === null ? null : { id: consortium.id, name: consortium.name },
  };
}
