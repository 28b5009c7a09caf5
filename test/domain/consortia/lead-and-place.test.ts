import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { findBidOf, findOwnBid } from "../../../app/domain/bids/bid-queries.ts";
import { answerLead } from "../../../app/domain/consortia/answer-lead.ts";
import { findConsortium, listMembers } from "../../../app/domain/consortia/consortium-queries.ts";
import { leaveConsortium } from "../../../app/domain/consortia/leave-consortium.ts";
import { offerLead, takeLeadOfferBack } from "../../../app/domain/consortia/offer-lead.ts";
import { replaceMember } from "../../../app/domain/consortia/replace-member.ts";
import { tellingsOf } from "../../../app/domain/notifications/tellings-of.ts";
import { newId } from "../../../app/kernel/ids.ts";
import { events } from "../../../db/schema/events.ts";
import { organizations } from "../../../db/schema/organizations.ts";
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

function room(set = {}) {
  const at = market(set);
  const [lead, member] = [at.firm("甲"), at.firm("乙")];
  const id = consortiumOf(at, lead, [member]);
  const rowOf = (firm: { id: string }) => {
    const row = listMembers(at.db, id, NOON).find((one) => one.organizationId === firm.id);
    if (row === undefined) throw new Error("no member");
    return row;
  };
  const offer = () => offerLead(at.db, { memberId: rowOf(member).id }, { actor: lead.owner, now: NOON });
  const answer = (word: "accept" | "decline" = "accept", actor = member.owner) =>
    answerLead(at.db, { consortiumId: id, answer: word }, { actor, now: NOON });
  return { at, lead, member, id, rowOf, offer, answer };
}

/** The kinds of notices that the last event of this name sends, and to which firms. */
function told(at: Market, name: string) {
  const event = at.db.select().from(events).where(eq(events.name, name)).all().at(-1);
  if (event === undefined) return [];
  return tellingsOf(at.db, event, { secrets: {}, matches: [] }).map(({ audience, notice }) => [
    notice.kind,
    audience.kind === "organization" ? audience.organizationId : audience.kind,
  ]);
}

describe("the lead", () => {
  it("goes over with the draft when the member agrees, and everybody hears of it", () => {
    const { at, lead, member, id, rowOf, offer, answer } = room();
    const bidId = writtenBid(at, lead, { consortiumId: id });
    outcomeOf(offer());
    expect(told(at, "consortium.lead-offered")).toEqual([["consortium-lead-offer", member.id]]);
    expect(findConsortium(at.db, id)).toMatchObject({ leadId: lead.id, nextLeadId: member.id });
    expect(codesOf(answer("accept", member.member))).toEqual(["consortium.binding-needed"]);
    expect(codesOf(answer("accept", lead.owner))).toEqual(["access.not-yours"]);
    expect(outcomeOf(answer())).toEqual({ isLead: true });
    expect(findConsortium(at.db, id)).toMatchObject({ leadId: member.id, nextLeadId: null });
    expect([rowOf(lead).role, rowOf(member).role]).toEqual(["member", "lead"]);
    expect(findBidOf(at.db, at.callId, member.id)?.id).toBe(bidId);
    expect(findOwnBid(at.db, bidId, lead.viewer, NOON)?.isWhole).toBe(true);
    expect(findBidOf(at.db, at.callId, lead.id)).toBeUndefined();
    expect(told(at, "consortium.lead-changed").map(([kind]) => kind)).toEqual([
      "consortium-lead-changed",
      "consortium-lead-changed",
    ]);
    const leave = leaveConsortium(at.db, { memberId: rowOf(lead).id }, { actor: lead.owner, now: NOON });
    expect(codesOf(leave)).toEqual([]);
  });

  it("stays when the member declines, when the offer is taken back, and when the member goes", () => {
    const { at, lead, member, id, rowOf, offer, answer } = room();
    outcomeOf(offer());
    expect(outcomeOf(answer("decline"))).toEqual({ isLead: false });
    expect(codesOf(answer())).toEqual(["access.not-yours"]);
    outcomeOf(offer());
    outcomeOf(takeLeadOfferBack(at.db, { consortiumId: id }, { actor: lead.owner, now: NOON }));
    expect(codesOf(answer())).toEqual(["access.not-yours"]);
    outcomeOf(offer());
    outcomeOf(leaveConsortium(at.db, { memberId: rowOf(member).id }, { actor: member.owner, now: NOON }));
    expect(findConsortium(at.db, id)).toMatchObject({ leadId: lead.id, nextLeadId: null });
  });

  it("is not for a firm that may not lead here, nor for one with a draft of its own, which it hears itself", () => {
    const wanted = room({ leadKind: "any" });
    outcomeOf(wanted.offer());
    wanted.at.db
      .update(organizations)
      .set({ verification: "rejected" })
      .where(eq(organizations.id, wanted.member.id))
      .run();
    expect(codesOf(wanted.answer())).toEqual(["consortium.lead-unverified"]);
    const { at, lead, member, id, offer, answer } = room();
    writtenBid(at, member);
    writtenBid(at, lead, { consortiumId: id });
    expect(codesOf(offer())).toEqual([]);
    expect(codesOf(answer())).toEqual(["consortium.own-draft"]);
    expect(findConsortium(at.db, id)?.leadId).toBe(lead.id);
  });
});

describe("a member's place", () => {
  it("goes to another firm in one step: the one is told that it is out, the other is invited", () => {
    const { at, lead, member, id, rowOf } = room();
    const fresh = at.firm("丙");
    const command = {
      id: newId<"consortium_member">(NOON),
      consortiumId: id,
      organizationId: fresh.id,
      message: "请接替",
    };
    const acting = { actor: lead.owner, now: NOON };
    const replaced = { ...command, replacesId: rowOf(member).id };
    expect(codesOf(replaceMember(at.db, { ...replaced, organizationId: member.id }, acting))).toEqual([
      "consortium.replaces-itself",
    ]);
    outcomeOf(replaceMember(at.db, replaced, acting));
    expect(codesOf(replaceMember(at.db, replaced, acting))).toEqual([]);
    expect(rowOf(member).state).toBe("removed");
    expect(rowOf(fresh)).toMatchObject({ id: command.id, state: "invited" });
    expect(told(at, "consortium.member-removed")).toEqual([["consortium-removed", member.id]]);
    expect(told(at, "consortium.member-invited")).toEqual([["consortium-invitation", fresh.id]]);
    const back = { ...command, id: newId<"consortium_member">(NOON), organizationId: member.id };
    const asked = listMembers(at.db, id, NOON).find((row) => row.state === "invited");
    outcomeOf(replaceMember(at.db, { ...back, replacesId: asked?.id ?? back.id }, acting));
    expect(told(at, "consortium.member-removed")).toEqual([["consortium-uninvited", fresh.id]]);
  });

  it("is kept while a bid stands, and a refused replacement changes nothing", () => {
    const { at, lead, member, id, rowOf } = room();
    agreeOnShares(at, lead, id);
    signAll(at, id, [lead, member]);
    outcomeOf(submit(at, lead, writtenBid(at, lead, { consortiumId: id })));
    const before = findConsortium(at.db, id)?.version;
    const fresh = at.firm("丙");
    const command = { id: newId<"consortium_member">(NOON), consortiumId: id, organizationId: fresh.id, message: "" };
    const replaced = replaceMember(
      at.db,
      { ...command, replacesId: rowOf(member).id },
      { actor: lead.owner, now: NOON },
    );
    expect(codesOf(replaced)).toEqual(["consortium.bid-stands"]);
    expect(codesOf(invite(at, lead, id, fresh))).toEqual(["consortium.bid-stands"]);
    expect(rowOf(member).state).toBe("accepted");
    expect(findConsortium(at.db, id)).toMatchObject({ version: before, state: "locked" });
  });
});
