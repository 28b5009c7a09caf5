import { describe, expect, it } from "vitest";
import { isTakingBids } from "../../../app/domain/consortia/call-window.ts";
import { codesOf, DEADLINE, market, NOON, outcomeOf, submit, writtenBid } from "../../support/market.ts";

describe("submitting a bid", () => {
  it("gives an acknowledgement with version, fingerprint, time and position", () => {
    const at = market();
    const firm = at.firm("泊知科技");
    const bidId = writtenBid(at, firm);
    const receipt = outcomeOf(submit(at, firm, bidId, NOON + 5));
    expect(receipt).toMatchObject({ version: 1, receivedAt: NOON + 5 });
    expect(receipt.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(receipt.logPosition).toBeGreaterThan(0);
  });

  it("is refused at the deadline itself and taken one millisecond before", () => {
    const at = market();
    const firm = at.firm("泊知科技");
    const bidId = writtenBid(at, firm);
    expect(codesOf(submit(at, firm, bidId, DEADLINE))).toEqual(["bid.deadline-passed"]);
    expect(codesOf(submit(at, firm, bidId, DEADLINE - 1))).toEqual([]);
    expect(isTakingBids({ state: "open", publishAt: NOON, deadline: DEADLINE }, DEADLINE)).toBe(false);
  });
});
