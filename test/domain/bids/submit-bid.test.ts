import { eq } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listVersions } from "../../../app/domain/bids/bid-queries.ts";
import { openBid } from "../../../app/domain/bids/open-bid.ts";
import { submissionMark, submitBid } from "../../../app/domain/bids/submit-bid.ts";
import { withdrawBid } from "../../../app/domain/bids/withdraw-bid.ts";
import { newId } from "../../../app/kernel/ids.ts";
import { fingerprintOf } from "../../../app/sealing/fingerprint.ts";
import { auditLeaves } from "../../../db/schema/audit.ts";
import { bidParties, bids, bidVersions } from "../../../db/schema/bids.ts";
import { calls } from "../../../db/schema/calls.ts";
import { events } from "../../../db/schema/events.ts";
import { codesOf, DEADLINE, draftOf, market, NOON, outcomeOf, submit, writtenBid } from "../../support/market.ts";

describe("submitting a bid", () => {
  it("gives an acknowledgement with version, fingerprint, time and a position in the log that is there", () => {
    const at = market();
    const firm = at.firm("泊知科技");
    const bidId = writtenBid(at, firm);
    const first = outcomeOf(submit(at, firm, bidId, NOON + 5));
    expect(first).toMatchObject({ version: 1, receivedAt: NOON + 5 });
    const [row] = listVersions(at.db, { id: bidId });
    expect(fingerprintOf(row?.content ?? "")).toBe(first.fingerprint);
    const leaf = at.db.select().from(auditLeaves).where(eq(auditLeaves.seq, first.logPosition)).get();
    expect(leaf).toMatchObject({ act: "bid.received", subjectId: bidId, body: { fingerprint: first.fingerprint } });
    const second = outcomeOf(submit(at, firm, bidId, NOON + 6));
    expect(second.version).toBe(2);
    expect(listVersions(at.db, { id: bidId })[0]?.previousFingerprint).toBe(first.fingerprint);
  });

  it("says in event and log that it happened, and nothing of what is in it", () => {
    const at = market();
    const firm = at.firm("泊知科技");
    const bidId = writtenBid(at, firm);
    outcomeOf(submit(at, firm, bidId));
    const told = JSON.stringify([at.db.select().from(events).all(), at.db.select().from(auditLeaves).all()]);
    for (const secret of ["一套平台", "满足，见附件。", "1200000000", "泊知科技"]) expect(told).not.toContain(secret);
  });

  it("is judged by the deadline to the millisecond, whatever comes before or after", { timeout: 60_000 }, () => {
    const at = market();
    const firm = at.firm("泊知科技");
    const bidId = writtenBid(at, firm);
    let taken = 0;
    const offset = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -86_400_000, max: 86_400_000 }));
    fc.assert(
      fc.property(offset, (away) => {
        const now = DEADLINE + away;
        const result = submit(at, firm, bidId, now, `key-${newId(now)}`);
        expect(codesOf(result)).toEqual(away < 0 ? [] : ["bid.deadline-passed"]);
        if (result.ok) taken += 1;
        if (result.ok) expect(result.value.receivedAt).toBe(now);
      }),
      { numRuns: 300 },
    );
    const versions = at.db.select().from(bidVersions).all();
    expect(versions).toHaveLength(taken);
    expect(versions.every((one) => one.receivedAt < one.deadline)).toBe(true);
  });

  it("follows the call's row when the deadline moves", () => {
    const at = market();
    const firm = at.firm("泊知科技");
    const bidId = writtenBid(at, firm);
    at.db
      .update(calls)
      .set({ deadline: DEADLINE + 1 })
      .run();
    expect(codesOf(submit(at, firm, bidId, DEADLINE))).toEqual([]);
    at.db
      .update(calls)
      .set({ deadline: DEADLINE - 1 })
      .run();
    expect(codesOf(submit(at, firm, bidId, DEADLINE - 1))).toEqual(["bid.deadline-passed"]);
  });

  it("keeps the draft when it is late, and says both times", () => {
    const at = market();
    const firm = at.firm("泊知科技");
    const bidId = writtenBid(at, firm);
    const before = draftOf(at, bidId);
    const late = submit(at, firm, bidId, DEADLINE);
    expect(late.ok ? {} : late.refusal.params).toEqual({
      closedAt: "2026-12-13 12:00:00.000",
      receivedAt: "2026-12-13 12:00:00.000",
    });
    expect(draftOf(at, bidId)).toEqual(before);
  });

  it("takes nothing while a call is not open, before its deadline too", () => {
    for (const state of ["draft", "awaiting_approval", "closed", "cancelled", "failed"] as const) {
      const at = market();
      const firm = at.firm("泊知科技");
      const bidId = writtenBid(at, firm);
      at.db.update(calls).set({ state }).run();
      expect(codesOf(submit(at, firm, bidId))).toEqual(["bid.call-not-open"]);
    }
  });

  it("names everything that is missing at once", () => {
    const at = market();
    const firm = at.firm("泊知科技");
    const command = { id: newId<"bid">(NOON), callId: at.callId, leadId: firm.id, consortiumId: undefined };
    const { id } = outcomeOf(openBid(at.db, command, { actor: firm.owner, now: NOON }));
    expect(codesOf(submit(at, firm, id))).toEqual([
      "bid.missing-need",
      "bid.missing-need",
      "bid.missing-criterion",
      "bid.missing-summary",
      "bid.missing-price",
      "bid.missing-duration",
    ]);
  });

  it("seals what was checked: a change after the check page is refused", () => {
    const at = market();
    const firm = at.firm("泊知科技");
    const bidId = writtenBid(at, firm);
    const seen = submissionMark(draftOf(at, bidId));
    at.db.update(bids).set({ price: 1 }).run();
    const acting = { actor: firm.owner, now: NOON };
    expect(codesOf(submitBid(at.db, { bidId, seen, key: "a key of one press" }, acting))).toEqual([
      "bid.changed-meanwhile",
    ]);
  });
});

describe("the key of a submission", () => {
  it("makes a second press the same act, even after the deadline", () => {
    const at = market();
    const firm = at.firm("泊知科技");
    const bidId = writtenBid(at, firm);
    const key = "the key of one page shown";
    const first = outcomeOf(submit(at, firm, bidId, DEADLINE - 1, key));
    expect(outcomeOf(submit(at, firm, bidId, DEADLINE - 1, key))).toEqual(first);
    expect(outcomeOf(submit(at, firm, bidId, DEADLINE + 60_000, key))).toEqual(first);
    expect(listVersions(at.db, { id: bidId })).toHaveLength(1);
  });

  it("is refused with another body, and with another act", () => {
    const at = market();
    const [firm, other] = [at.firm("泊知科技"), at.firm("蓉桩智能")];
    const [bidId, otherBid] = [writtenBid(at, firm), writtenBid(at, other)];
    const key = "the key of one page shown";
    outcomeOf(submit(at, firm, bidId, NOON, key));
    at.db.update(bids).set({ price: 1 }).where(eq(bids.id, bidId)).run();
    expect(codesOf(submit(at, firm, bidId, NOON, key))).toEqual(["bid.key-reused"]);
    expect(codesOf(submit(at, other, otherBid, NOON, key))).toEqual(["bid.key-reused"]);
    expect(codesOf(withdrawBid(at.db, { bidId, key }, { actor: firm.owner, now: NOON }))).toEqual(["bid.key-reused"]);
  });
});

describe("withdrawing a bid", () => {
  it("leaves a tombstone with a receipt of its own and frees the firm; the draft can be submitted again", () => {
    const at = market();
    const firm = at.firm("泊知科技");
    const bidId = writtenBid(at, firm);
    const first = outcomeOf(submit(at, firm, bidId));
    const acting = { actor: firm.owner, now: NOON + 1 };
    const gone = outcomeOf(withdrawBid(at.db, { bidId, key: "withdraw once only" }, acting));
    expect(gone.version).toBe(2);
    expect(outcomeOf(withdrawBid(at.db, { bidId, key: "withdraw once only" }, acting))).toEqual(gone);
    expect(listVersions(at.db, { id: bidId })[0]).toMatchObject({
      kind: "withdrawal",
      previousFingerprint: first.fingerprint,
    });
    expect(at.db.select().from(bidParties).all()).toEqual([]);
    expect(outcomeOf(submit(at, firm, bidId, NOON + 2)).version).toBe(3);
  });

  it("is refused at the deadline", () => {
    const at = market();
    const firm = at.firm("泊知科技");
    const bidId = writtenBid(at, firm);
    outcomeOf(submit(at, firm, bidId));
    const late = withdrawBid(at.db, { bidId, key: "a key, and too late" }, { actor: firm.owner, now: DEADLINE });
    expect(codesOf(late)).toEqual(["bid.deadline-passed"]);
    expect(draftOf(at, bidId).bid.state).toBe("submitted");
  });
});
