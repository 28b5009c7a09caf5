import { fork } from "node:child_process";
import { eq } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withdrawBid } from "../../../app/domain/bids/withdraw-bid.ts";
import type { ConsortiumId } from "../../../app/kernel/ids.ts";
import { newId } from "../../../app/kernel/ids.ts";
import { bidParties, bids } from "../../../db/schema/bids.ts";
import { consortiumMembers } from "../../../db/schema/consortia.ts";
import {
  codesOf,
  consortiumOf,
  invite,
  type Market,
  market,
  NOON,
  outcomeOf,
  submit,
  writtenBid,
} from "../../support/market.ts";
import { agreeOnShares, signAll } from "../../support/signing.ts";

type Firm = ReturnType<Market["firm"]>;

const SUBMITS = new URL("./submit-in-process.ts", import.meta.url);
const ACCEPTS = new URL("./accept-in-process.ts", import.meta.url);

/** Puts a firm into a consortium behind the back of the rules, as if two checks had crossed. */
function smuggleIn(at: Market, consortiumId: ConsortiumId, firm: Firm): void {
  at.db
    .insert(consortiumMembers)
    .values({
      id: newId<"consortium_member">(NOON),
      consortiumId,
      organizationId: firm.id,
      role: "member",
      state: "accepted",
      invitedAt: NOON,
    })
    .run();
}

/** A firm that would bid alone and stands in two signed consortia besides, each with its bid written. */
function crossing(at: Market) {
  const [shared, one, two] = [at.firm("共有"), at.firm("甲"), at.firm("乙")];
  const alone = writtenBid(at, shared);
  const together = [one, two].map((lead) => {
    const id = consortiumOf(at, lead, []);
    smuggleIn(at, id, shared);
    agreeOnShares(at, lead, id);
    signAll(at, id, [lead, shared]);
    return { lead, bidId: writtenBid(at, lead, { consortiumId: id }) };
  });
  return { shared, racers: [{ lead: shared, bidId: alone }, ...together] };
}

function standing(at: Market, firm: Firm) {
  const bound = at.db
    .select()
    .from(bidParties)
    .all()
    .filter((row) => row.organizationId === firm.id);
  const submitted = at.db
    .select()
    .from(bids)
    .all()
    .filter((bid) => bid.state === "submitted");
  return { bound, submitted };
}

describe("no firm in two submitted bids of a call", () => {
  it("when submissions race in processes of their own", { timeout: 120_000 }, async () => {
    const at = market();
    const { shared, racers } = crossing(at);
    const runners = racers.map(({ lead, bidId }) => race(at.file, bidId, lead));
    await Promise.all(runners.map((runner) => runner.ready));
    const answers = await Promise.all(runners.map((runner) => runner.go()));
    // The table lets one through: whoever comes second finds the firm bound, or sees that it is not free.
    expect(answers.filter((answer) => answer === "submitted").length).toBeLessThanOrEqual(1);
    for (const answer of answers.filter((one) => one !== "submitted")) {
      expect(["bid.rule-one-bid-each", "bid.party-not-free"]).toContain(answer);
    }
    const { bound, submitted } = standing(at, shared);
    expect(bound.length).toBeLessThanOrEqual(1);
    expect(submitted.map((bid) => bid.id)).toEqual(bound.map((row) => row.bidId));
  });

  it("when a firm submits alone and joins a consortium at the same moment", { timeout: 120_000 }, async () => {
    const at = market();
    for (const name of ["乙一", "乙二"]) {
      const [lead, firm] = [at.firm(`${name}牵头`), at.firm(name)];
      const alone = writtenBid(at, firm);
      const { memberId } = outcomeOf(invite(at, lead, consortiumOf(at, lead, []), firm));
      const runners = [race(at.file, alone, firm), race(at.file, memberId, firm, ACCEPTS)];
      await Promise.all(runners.map((runner) => runner.ready));
      const [submitted, joined] = await Promise.all(runners.map((runner) => runner.go()));
      const isIn = joined === "accepted";
      expect([submitted, joined]).toEqual(
        isIn ? ["bid.rule-one-bid-each", "accepted"] : ["submitted", "consortium.already-taking-part"],
      );
      const member = at.db.select().from(consortiumMembers).where(eq(consortiumMembers.id, memberId)).get();
      expect([member?.state, standing(at, firm).bound.length]).toEqual(isIn ? ["accepted", 0] : ["invited", 1]);
    }
  });

  it("under any order of submitting and withdrawing", { timeout: 60_000 }, () => {
    const step = fc.record({ who: fc.integer({ min: 0, max: 2 }), act: fc.constantFrom("submit", "withdraw") });
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 7 }), (steps) => {
        const at = market();
        const { shared, racers } = crossing(at);
        for (const [place, { who, act }] of steps.entries()) {
          const racer = racers[who];
          if (racer === undefined) continue;
          const { lead, bidId } = racer;
          if (act === "submit") submit(at, lead, bidId);
          else withdrawBid(at.db, { bidId, key: `withdraw ${place} of ${who}` }, { actor: lead.owner, now: NOON });
          const { bound, submitted } = standing(at, shared);
          expect(bound.length).toBeLessThanOrEqual(1);
          expect(submitted.map((bid) => bid.id)).toEqual(bound.map((row) => row.bidId));
        }
      }),
      { numRuns: 8 },
    );
  });

  it("and the refusal names only who cannot be part of the bid, never another bid, its lead or its consortium", () => {
    const at = market();
    const [lead, member, rival] = [at.firm("甲甲公司"), at.firm("乙乙公司"), at.firm("对手公司")];
    const id = consortiumOf(at, lead, [member]);
    agreeOnShares(at, lead, id);
    signAll(at, id, [lead, member]);
    const bidId = writtenBid(at, lead, { consortiumId: id });
    const other = writtenBid(at, rival);
    at.db.insert(bidParties).values({ callId: at.callId, organizationId: member.id, bidId: other }).run();
    const refused = submit(at, lead, bidId);
    expect(codesOf(refused)).toEqual(["bid.rule-one-bid-each"]);
    const said = JSON.stringify(refused);
    expect(said).toContain("乙乙公司");
    for (const secret of [rival.id, "对手公司", other, member.id]) expect(said).not.toContain(secret);
    at.db.delete(bidParties).run();
    expect(outcomeOf(submit(at, lead, bidId)).version).toBe(1);
  });
});

/** A process of its own that submits one bid, or accepts one invitation, when it is told to. */
function race(file: string, id: string, { owner }: Firm, script = SUBMITS) {
  const personId = owner.kind === "person" ? owner.personId : "";
  const child = fork(script, [file, id, personId, String(NOON)], {
    execArgv: ["--disable-warning=ExperimentalWarning"],
  });
  const next = () => new Promise<string>((resolve) => child.once("message", (said) => resolve(String(said))));
  return {
    ready: next(),
    go: () => {
      const answer = next();
      child.send("go");
      return answer;
    },
  };
}
