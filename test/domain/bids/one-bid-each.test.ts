import { fork } from "node:child_process";
import { describe, expect, it } from "vitest";
import { withdrawBid } from "../../../app/domain/bids/withdraw-bid.ts";
import { answerInvitation } from "../../../app/domain/consortia/answer-invitation.ts";
import { listMembers } from "../../../app/domain/consortia/consortium-queries.ts";
import { leaveConsortium } from "../../../app/domain/consortia/leave-consortium.ts";
import { bidParties } from "../../../db/schema/bids.ts";
import { consortiumMembers } from "../../../db/schema/consortia.ts";
import { codesOf, consortiumOf, invite, market, NOON, outcomeOf, submit, writtenBid } from "../../support/market.ts";
import { agreeOnShares, signAll } from "../../support/signing.ts";

describe("one firm, one bid of a call", () => {
  it("binds every member of a consortium that submits", () => {
    const at = market();
    const [lead, member] = [at.firm("甲"), at.firm("乙")];
    const consortiumId = consortiumOf(at, lead, [member]);
    const bidId = writtenBid(at, lead, { consortiumId });
    const broken = ["bid.rule-shares-sum", "bid.rule-work-sum", "bid.agreement-unsigned"];
    expect(codesOf(submit(at, lead, bidId))).toEqual(broken);
    agreeOnShares(at, lead, consortiumId);
    signAll(at, consortiumId, [lead, member]);
    outcomeOf(submit(at, lead, bidId));
    const bound = at.db.select().from(bidParties).all();
    expect(bound.map((row) => row.organizationId).sort()).toEqual([lead.id, member.id].sort());
    const alone = writtenBid(at, member);
    expect(codesOf(submit(at, member, alone))).toEqual(["bid.rule-one-bid-each"]);
  });

  it("says the same to a firm that is bound, whoever bound it, and frees it when that bid is withdrawn", () => {
    const at = market();
    const [lead, member] = [at.firm("甲"), at.firm("乙")];
    const consortiumId = consortiumOf(at, lead, [member]);
    agreeOnShares(at, lead, consortiumId);
    signAll(at, consortiumId, [lead, member]);
    const together = writtenBid(at, lead, { consortiumId });
    outcomeOf(submit(at, lead, together));
    const alone = writtenBid(at, member);
    const [row] = listMembers(at.db, consortiumId, NOON).filter((one) => one.organizationId === member.id);
    if (row === undefined) throw new Error("no member");
    const leave = () => leaveConsortium(at.db, { memberId: row.id }, { actor: member.owner, now: NOON });
    expect(codesOf(leave())).toEqual(["consortium.bid-stands"]);
    outcomeOf(withdrawBid(at.db, { bidId: together, key: "withdraw together" }, { actor: lead.owner, now: NOON }));
    expect(codesOf(leave())).toEqual([]);
    expect(codesOf(submit(at, member, alone))).toEqual([]);
  });

  it("is kept by the table itself when the rules above did not see it", () => {
    const at = market();
    const [lead, member, rival] = [at.firm("甲"), at.firm("乙"), at.firm("丙")];
    const consortiumId = consortiumOf(at, lead, [member]);
    agreeOnShares(at, lead, consortiumId);
    signAll(at, consortiumId, [lead, member]);
    const [bidId, other] = [writtenBid(at, lead, { consortiumId }), writtenBid(at, rival)];
    at.db.insert(bidParties).values({ callId: at.callId, organizationId: member.id, bidId: other }).run();
    const refused = submit(at, lead, bidId);
    expect(refused.ok).toBe(false);
    expect(JSON.stringify(refused)).not.toContain(rival.id);
    expect(JSON.stringify(refused)).not.toContain(member.id);
  });

  it("lets one of several acceptances through that race in processes of their own", { timeout: 90_000 }, async () => {
    const at = market();
    const firm = at.firm("乙");
    const invitations = ["甲", "丙", "丁"].map((name) => {
      const lead = at.firm(name);
      return outcomeOf(invite(at, lead, consortiumOf(at, lead, []), firm)).memberId;
    });
    const actorId = firm.owner.kind === "person" ? firm.owner.personId : "";
    const racers = invitations.map((memberId) => race(at.file, memberId, actorId));
    await Promise.all(racers.map((racer) => racer.ready));
    const answers = await Promise.all(racers.map((racer) => racer.go()));
    expect(answers.filter((answer) => answer === "accepted")).toHaveLength(1);
    expect(answers.filter((answer) => answer === "consortium.already-taking-part")).toHaveLength(2);
    const joined = at.db.select().from(consortiumMembers).all();
    expect(joined.filter((row) => row.organizationId === firm.id && row.state === "accepted")).toHaveLength(1);
  });

  it("lets a firm that lost the race answer anew once it is free", () => {
    const at = market();
    const [lead, rival, firm] = [at.firm("甲"), at.firm("丙"), at.firm("乙")];
    const first = consortiumOf(at, lead, [firm]);
    const { memberId } = outcomeOf(invite(at, rival, consortiumOf(at, rival, []), firm));
    const accept = () => answerInvitation(at.db, { memberId, answer: "accept" }, { actor: firm.owner, now: NOON });
    expect(codesOf(accept())).toEqual(["consortium.already-taking-part"]);
    const [row] = listMembers(at.db, first, NOON).filter((one) => one.organizationId === firm.id);
    if (row === undefined) throw new Error("no member");
    outcomeOf(leaveConsortium(at.db, { memberId: row.id }, { actor: firm.owner, now: NOON }));
    expect(codesOf(accept())).toEqual([]);
  });
});

/** A process of its own that answers one invitation when it is told to. */
function race(file: string, memberId: string, actorId: string) {
  const child = fork(new URL("./accept-in-process.ts", import.meta.url), [file, memberId, actorId, String(NOON)], {
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
