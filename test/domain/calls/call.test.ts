import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  amountsAddUp,
  isNegotiable,
  isPublicAt,
  stateAt,
  sumOfParts,
  sumOfWeights,
} from "../../../app/domain/calls/call.ts";
import { dueVerbs, nextCheckAt } from "../../../app/domain/calls/call-timeline.ts";
import { MOST_FEN, parseWan, wanText } from "../../../app/kernel/money.ts";
import { CALL_STATES } from "../../../db/schema/calls.ts";

const fen = fc.integer({ min: 0, max: MOST_FEN / 4 });
const moment = fc.option(fc.integer({ min: 0, max: 1_000 }), { nil: null });
const timed = fc.record({
  state: fc.constantFrom(...CALL_STATES),
  publishAt: moment,
  publishedAt: fc.constant(null),
  questionsUntil: fc.constant(null),
  deadline: moment,
});

describe("the amounts of a call", () => {
  it("add up exactly when the parts are the total, to the fen", () => {
    fc.assert(
      fc.property(fen, fen, fen, fc.integer({ min: -2, max: 2 }), (fiscal, platform, social, off) => {
        const amounts = { total: fiscal + platform + social + off, fiscal, platform, social };
        expect(amountsAddUp(amounts)).toBe(off === 0);
      }),
    );
  });

  it("are read from 万元 and written back without loss, so that sums stay exact", () => {
    fc.assert(
      fc.property(fen, fen, (one, other) => {
        const read = (parseWan(wanText(one)) ?? 0) + (parseWan(wanText(other)) ?? 0);
        expect(read).toBe(sumOfParts({ total: null, fiscal: one, platform: other, social: null }));
      }),
    );
  });

  it("count as to be negotiated only when nothing at all is stated", () => {
    const none = { total: null, fiscal: null, platform: null, social: null };
    expect(isNegotiable(none) && amountsAddUp(none)).toBe(true);
    expect(amountsAddUp({ ...none, social: 1 })).toBe(false);
    expect(amountsAddUp({ ...none, total: 0 })).toBe(true);
  });

  it("weigh criteria in whole points", () => {
    expect(sumOfWeights([{ weight: 60 }, { weight: 39 }, { weight: 1 }])).toBe(100);
    expect(sumOfWeights([])).toBe(0);
  });
});

describe("the state of a call read from its timeline", () => {
  it("closes at the deadline to the millisecond: a bid counts while now < deadline", () => {
    const open = { state: "open", publishAt: null, deadline: 500 } as const;
    expect(stateAt(open, 499)).toBe("open");
    expect(stateAt(open, 500)).toBe("closed");
  });

  it("never goes back as time goes on, and is settled once what was due is written", () => {
    fc.assert(
      fc.property(timed, fc.integer({ min: 0, max: 1_000 }), fc.integer({ min: 0, max: 1_000 }), (call, one, other) => {
        const rank = (at: number) => ["scheduled", "open", "closed"].indexOf(stateAt(call, at));
        if (call.state === "scheduled" || call.state === "open") {
          expect(rank(Math.max(one, other))).toBeGreaterThanOrEqual(rank(Math.min(one, other)));
        } else {
          expect(stateAt(call, one)).toBe(call.state);
        }
        expect(dueVerbs({ ...call, state: stateAt(call, one) }, one)).toEqual([]);
      }),
    );
  });

  it("is looked at again exactly when it changes", () => {
    fc.assert(
      fc.property(timed, fc.integer({ min: 0, max: 1_000 }), (call, now) => {
        const next = nextCheckAt(call);
        const isDue = next !== null && next <= now;
        expect(dueVerbs(call, now).length > 0).toBe(isDue);
      }),
    );
  });

  it("is public from its hour on, and stays public however it ends", () => {
    const scheduled = { state: "scheduled", publishAt: 100, publishedAt: null } as const;
    expect(isPublicAt(scheduled, 99)).toBe(false);
    expect(isPublicAt(scheduled, 100)).toBe(true);
    expect(isPublicAt({ state: "cancelled", publishAt: null, publishedAt: 100 }, 0)).toBe(true);
    expect(isPublicAt({ state: "cancelled", publishAt: 100, publishedAt: null }, 200)).toBe(false);
  });
});
