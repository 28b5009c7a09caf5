import { describe, expect, it } from "vitest";
import type { Actor } from "../../../app/domain/accounts/actor.ts";
import { loadActor } from "../../../app/domain/accounts/load-actor.ts";
import { findOpenedBid, findOwnBid, listBidsForOfficial, listBidsOf } from "../../../app/domain/bids/bid-queries.ts";
import { readOpenedBid } from "../../../app/domain/bids/read-opened-bid.ts";
import { withdrawBid } from "../../../app/domain/bids/withdraw-bid.ts";
import { newId } from "../../../app/kernel/ids.ts";
import { deskGrants } from "../../../db/schema/accounts.ts";
import { auditLeaves } from "../../../db/schema/audit.ts";
import { bids } from "../../../db/schema/bids.ts";
import { calls } from "../../../db/schema/calls.ts";
import { DEADLINE, type Market, market, NOON, outcomeOf, submit, writtenBid } from "../../support/market.ts";

function withDesk(at: Market, desk: "admin" | "auditor" | "panel" | "council"): Actor {
  const { personId } = at.person(desk);
  at.db.insert(deskGrants).values({ personId, desk, grantedAt: NOON }).run();
  return loadActor(at.db, personId);
}

/** Everybody who is no party to the bid, by what they are. */
function outsiders(at: Market): Readonly<Record<string, Actor>> {
  return {
    official: at.bureau.owner,
    "viewer of the bureau": at.bureau.viewer,
    "official of another bureau": at.firm("公园城市局", { kind: "bureau" }).owner,
    "rival firm": at.firm("蓉桩智能").owner,
    administrator: withDesk(at, "admin"),
    auditor: withDesk(at, "auditor"),
    panel: withDesk(at, "panel"),
    council: withDesk(at, "council"),
    visitor: { kind: "visitor" },
  };
}

const AFTER_OPENING = ["official", "viewer of the bureau", "auditor"];

describe("a bid before the deadline", () => {
  it("is there for the people of its firm, viewers too", () => {
    const at = market();
    const firm = at.firm("泊知科技");
    const bidId = writtenBid(at, firm);
    for (const actor of [firm.owner, firm.member, firm.viewer]) {
      expect(findOwnBid(at.db, bidId, actor, NOON)?.draft.bid.id).toBe(bidId);
    }
  });

  it("is for nobody else: no list, no count, no bid, to the last millisecond", () => {
    const at = market();
    const firm = at.firm("泊知科技");
    const bidId = writtenBid(at, firm);
    outcomeOf(submit(at, firm, bidId));
    for (const [who, actor] of Object.entries(outsiders(at))) {
      for (const now of [NOON, DEADLINE - 1]) {
        const seen = [
          listBidsForOfficial(at.db, at.callId, actor, now),
          findOpenedBid(at.db, { callId: at.callId, bidId }, actor, now),
          findOwnBid(at.db, bidId, actor, now),
        ];
        expect([who, seen]).toEqual([who, [undefined, undefined, undefined]]);
      }
    }
    const rival = at.firm("另一家");
    expect(listBidsOf(at.db, [rival.id])).toEqual([]);
  });

  it("answers for a call with bids as for one without, and as for none", () => {
    const [empty, full] = [market(), market()];
    const firm = full.firm("泊知科技");
    outcomeOf(submit(full, firm, writtenBid(full, firm)));
    const ask = (at: Market) => listBidsForOfficial(at.db, at.callId, at.bureau.owner, NOON);
    expect(ask(full)).toEqual(ask(empty));
    expect(ask(full)).toEqual(listBidsForOfficial(full.db, newId<"call">(NOON), full.bureau.owner, NOON));
  });
});

describe("a bid after the deadline", () => {
  it("is read by officials of the bureau and auditors, by nobody else", () => {
    const at = market();
    const firm = at.firm("泊知科技");
    const bidId = writtenBid(at, firm);
    outcomeOf(submit(at, firm, bidId));
    for (const [who, actor] of Object.entries(outsiders(at))) {
      const opened = listBidsForOfficial(at.db, at.callId, actor, DEADLINE);
      const found = findOpenedBid(at.db, { callId: at.callId, bidId }, actor, DEADLINE);
      expect([who, opened?.bids.length, found?.opened.bid.id]).toEqual(
        AFTER_OPENING.includes(who) ? [who, 1, bidId] : [who, undefined, undefined],
      );
    }
  });

  it("is what was submitted last, not what the draft has become", () => {
    const at = market();
    const firm = at.firm("泊知科技");
    const bidId = writtenBid(at, firm);
    outcomeOf(submit(at, firm, bidId));
    at.db.update(bids).set({ summary: "改过的草稿", price: 1 }).run();
    const opened = listBidsForOfficial(at.db, at.callId, at.bureau.owner, DEADLINE);
    expect(opened?.bids[0]?.submission.offer).toMatchObject({ summary: "一套平台", price: 1_200_000_000 });
  });

  it("stays unknown when it was never submitted or was withdrawn", () => {
    const at = market();
    const [drafting, leaving] = [at.firm("甲"), at.firm("乙")];
    const draft = writtenBid(at, drafting);
    const gone = writtenBid(at, leaving);
    outcomeOf(submit(at, leaving, gone));
    outcomeOf(withdrawBid(at.db, { bidId: gone, key: "withdraw once only" }, { actor: leaving.owner, now: NOON }));
    expect(listBidsForOfficial(at.db, at.callId, at.bureau.owner, DEADLINE)?.bids).toEqual([]);
    for (const bidId of [draft, gone]) {
      expect(findOpenedBid(at.db, { callId: at.callId, bidId }, at.bureau.owner, DEADLINE)).toBeUndefined();
    }
  });

  it("is never opened when the call was cancelled", () => {
    const at = market();
    const firm = at.firm("泊知科技");
    outcomeOf(submit(at, firm, writtenBid(at, firm)));
    at.db.update(calls).set({ state: "cancelled" }).run();
    expect(listBidsForOfficial(at.db, at.callId, at.bureau.owner, DEADLINE + 1)).toBeUndefined();
  });

  it("leaves a leaf in the log each time it is read", () => {
    const at = market();
    const firm = at.firm("泊知科技");
    const bidId = writtenBid(at, firm);
    outcomeOf(submit(at, firm, bidId));
    const read = (now: number) => readOpenedBid(at.db, { callId: at.callId, bidId }, { actor: at.bureau.owner, now });
    expect(read(DEADLINE - 1).ok).toBe(false);
    expect(read(DEADLINE).ok).toBe(true);
    const leaves = at.db.select().from(auditLeaves).all();
    expect(leaves.filter((leaf) => leaf.act === "bid.read")).toHaveLength(1);
  });
});
