import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { trackRecordOf } from "../../../app/domain/awards/track-record-queries.ts";
import { newId } from "../../../app/kernel/ids.ts";
import { awards } from "../../../db/schema/awards.ts";
import { bidParties } from "../../../db/schema/bids.ts";
import { CALL_STATES, calls } from "../../../db/schema/calls.ts";
import { market, NOON, outcomeOf, submit, writtenBid } from "../../support/market.ts";

describe("what a firm has done here", () => {
  it("tells of a bid in no state but those after the opening", () => {
    const at = market();
    const firm = at.firm("泊知科技");
    const bidId = writtenBid(at, firm);
    outcomeOf(submit(at, firm, bidId));
    const told = CALL_STATES.filter((state) => {
      at.db.update(calls).set({ state }).where(eq(calls.id, at.callId)).run();
      return trackRecordOf(at.db, firm.id).length > 0;
    });
    expect(told).toEqual(["evaluating", "awarded"]);
    expect(trackRecordOf(at.db, at.firm("旁观科技").id)).toEqual([]);
  });

  it("says who led, how many bid together, and only what was awarded as won", () => {
    const at = market();
    const [lead, member] = [at.firm("锦合集成"), at.firm("泊知科技")];
    const bidId = writtenBid(at, lead);
    outcomeOf(submit(at, lead, bidId));
    at.db.insert(bidParties).values({ callId: at.callId, organizationId: member.id, bidId }).run();
    at.db.update(calls).set({ state: "awarded" }).where(eq(calls.id, at.callId)).run();
    const award = { id: newId<"award">(NOON), callId: at.callId, bidId, proposedAt: NOON };
    at.db
      .insert(awards)
      .values({ ...award, state: "in_publicity" })
      .run();
    const partOf = (id: typeof lead.id) => trackRecordOf(at.db, id).map((one) => [one.part, one.firms, one.result]);
    expect([partOf(lead.id), partOf(member.id)]).toEqual([[["lead", 2, "opened"]], [["member", 2, "opened"]]]);
    at.db.update(awards).set({ state: "awarded" }).run();
    expect(partOf(member.id)).toEqual([["member", 2, "awarded"]]);
  });
});
