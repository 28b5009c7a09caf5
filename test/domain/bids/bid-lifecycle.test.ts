import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Actor } from "../../../app/domain/accounts/actor.ts";
import { BID_LIFE, type BidRole, type BidVerb } from "../../../app/domain/bids/bid-lifecycle.ts";
import { canChangeBid } from "../../../app/domain/bids/bid-policy.ts";
import { figuresMark } from "../../../app/domain/bids/edit-draft.ts";
import { saveFigures } from "../../../app/domain/bids/save-figures.ts";
import { submissionMark, submitBid } from "../../../app/domain/bids/submit-bid.ts";
import { withdrawBid } from "../../../app/domain/bids/withdraw-bid.ts";
import { newId } from "../../../app/kernel/ids.ts";
import { BID_STATES, type BidState, bids } from "../../../db/schema/bids.ts";
import { DEADLINE, draftOf, market, NOON, outcomeOf, submit, writtenBid } from "../../support/market.ts";

const at = market();
const [firm, other] = [at.firm("泊知科技"), at.firm("蓉桩智能")];
const bidId = writtenBid(at, firm);
outcomeOf(submit(at, firm, bidId));

const ACTORS: readonly (readonly [string, Actor, BidRole | null])[] = [
  ["owner of the lead", firm.owner, "binder"],
  ["member of the lead", firm.member, "writer"],
  ["viewer of the lead", firm.viewer, null],
  ["owner of another firm", other.owner, null],
  ["official of the bureau", at.bureau.owner, null],
  ["somebody without a firm", at.person("路人"), null],
  ["visitor", { kind: "visitor" }, null],
];
const VERBS = ["edit", "submit", "replace", "withdraw"] as const satisfies readonly BidVerb[];

function put(state: BidState): void {
  at.db.update(bids).set({ state }).where(eq(bids.id, bidId)).run();
}

/** Does the verb for real; `submit` and `replace` are the same button in different states. */
function attempt(verb: BidVerb, actor: Actor, now: number): boolean {
  const draft = draftOf(at, bidId, now);
  const key = `key ${newId(now)}`;
  if (verb === "withdraw") return withdrawBid(at.db, { bidId, key }, { actor, now }).ok;
  if (verb !== "edit") return submitBid(at.db, { bidId, seen: submissionMark(draft), key }, { actor, now }).ok;
  const { price, ownFunds, durationMonths } = draft.bid;
  const rest = {
    price: price ?? undefined,
    ownFunds: ownFunds ?? undefined,
    durationMonths: durationMonths ?? undefined,
  };
  const command = { bidId, seen: figuresMark(draft), summary: `一套平台 ${newId(now)}`, ...rest };
  return saveFigures(at.db, command, { actor, now }).ok;
}

describe("the life of a bid", () => {
  let cells = 0;
  for (const state of BID_STATES) {
    for (const verb of VERBS) {
      it(`is as the table says from ${state} by ${verb}, for everybody, and still at the deadline`, () => {
        for (const [who, actor, role] of ACTORS) {
          put(state);
          const { bid, call } = draftOf(at, bidId);
          const row = BID_LIFE.find((one) => one.verb === verb && one.from.includes(state));
          const may = row !== undefined && role !== null && row.who.includes(role);
          expect([who, canChangeBid(actor, bid, verb, call, NOON).allowed]).toEqual([who, may]);
          expect([who, canChangeBid(actor, bid, verb, call, DEADLINE).allowed]).toEqual([who, false]);
          cells += 1;
          if ((verb === "submit") === (state === "submitted") && verb !== "edit" && verb !== "withdraw") continue;
          expect([who, attempt(verb, actor, DEADLINE)]).toEqual([who, false]);
          expect([who, attempt(verb, actor, NOON)]).toEqual([who, may]);
          expect(draftOf(at, bidId).bid.state).toBe(may ? row.to : state);
        }
      });
    }
  }

  it("was walked in every cell", () => {
    expect(cells).toBe(BID_STATES.length * VERBS.length * ACTORS.length);
  });
});
