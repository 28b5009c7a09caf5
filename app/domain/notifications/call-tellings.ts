import { countDistinct, eq } from "drizzle-orm";
import { bidParties } from "../../../db/schema/bids.ts";
import type { CallRow } from "../../../db/schema/calls.ts";
import type { Reader } from "../../../db/schema/database.ts";
import type { EventRow } from "../../../db/schema/events.ts";
import { type OrganizationId, toId } from "../../kernel/ids.ts";
import { actingPeople } from "./audience.ts";
import { biddersOf, callParams, findCall, livingBidsOf, partiesOf } from "./notice-facts.ts";
import { NOTICE_PATHS } from "./notice-paths.ts";
import { type Telling, tell } from "./telling.ts";

/** A firm with a product that fits a call: which product, and which need it meets. */
export type FirmMatch = {
  readonly organizationId: OrganizationId;
  readonly productZh: string;
  readonly productEn: string | null;
  readonly needZh: string;
  readonly needEn: string | null;
};

/** The followers of the bureau and of the scenario, each person once; whom it fits hears of it as a find. */
export function callPublished(db: Reader, event: EventRow): Telling[] {
  return ofCall(db, event, (call) => {
    const notice = {
      kind: "call-published",
      params: callParams(db, call),
      path: NOTICE_PATHS.call(call.id),
    } as const;
    return [
      tell({ kind: "followers", subjectKind: "scenario", subjectId: call.scenarioId }, notice),
      tell({ kind: "followers", subjectKind: "organization", subjectId: call.bureauId }, notice),
    ];
  });
}

/** The other officials of the bureau: the author cannot approve. */
export function callSubmittedForApproval(db: Reader, event: EventRow): Telling[] {
  return ofCall(db, event, (call) => [
    tell(
      { ...actingPeople(call.bureauId), except: event.actorId },
      { kind: "call-waiting", params: callParams(db, call), path: NOTICE_PATHS.callApproval(call.id) },
    ),
  ]);
}

export function callReturned(db: Reader, event: EventRow): Telling[] {
  return ofCall(db, event, (call) => [
    tell(
      { kind: "person", personId: call.authorId },
      {
        kind: "call-returned",
        params: { ...callParams(db, call), note: call.stateNote ?? "" },
        path: NOTICE_PATHS.callEditing(call.id),
      },
    ),
  ]);
}

/** Opening: officials learn how many bids there are, bidders that theirs was opened; nobody before the deadline. */
export function callClosed(db: Reader, event: EventRow): Telling[] {
  return ofCall(db, event, (call) => {
    if (call.deadline === null || event.at < call.deadline) return [];
    const params = callParams(db, call);
    const bids = db
      .select({ count: countDistinct(bidParties.bidId) })
      .from(bidParties)
      .where(eq(bidParties.callId, call.id))
      .get();
    const opened = {
      kind: "call-opened",
      params: { ...params, bids: bids?.count ?? 0 },
      path: NOTICE_PATHS.callBids(call.id),
    } as const;
    const closed = { kind: "call-closed", params, path: NOTICE_PATHS.call(call.id) } as const;
    const bidders = biddersOf(db, call.id).map((firm) => tell(actingPeople(firm), closed));
    return [tell(actingPeople(call.bureauId), opened), ...bidders];
  });
}

export function callCancelled(db: Reader, event: EventRow): Telling[] {
  return endedWithoutResult(db, event, "call-cancelled");
}

export function callFailed(db: Reader, event: EventRow): Telling[] {
  return endedWithoutResult(db, event, "call-failed");
}

/** The firms that wrote a bid and the call's followers hear that nothing comes of it, with the reason given. */
function endedWithoutResult(db: Reader, event: EventRow, kind: "call-cancelled" | "call-failed"): Telling[] {
  return ofCall(db, event, (call) => {
    const notice = {
      kind,
      params: { ...callParams(db, call), note: call.stateNote ?? "" },
      path: NOTICE_PATHS.call(call.id),
    } as const;
    const firms = new Set(livingBidsOf(db, call.id).flatMap((bidId) => partiesOf(db, bidId)));
    return [
      ...[...firms].map((firm) => tell(actingPeople(firm), notice)),
      tell({ kind: "followers", subjectKind: "call", subjectId: call.id }, notice),
    ];
  });
}

function ofCall(db: Reader, event: EventRow, tellings: (call: CallRow) => Telling[]): Telling[] {
  const call = findCall(db, toId<"call">(event.subjectId));
  return call === undefined ? [] : tellings(call);
}
