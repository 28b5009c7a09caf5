import { describe, expect, it } from "vitest";
import { needsOf } from "../../../app/domain/calls/call-queries.ts";
import { answerInvitation } from "../../../app/domain/consortia/answer-invitation.ts";
import { canReadConsortium } from "../../../app/domain/consortia/consortium-policy.ts";
import {
  findConsortium,
  findMember,
  listCoverage,
  listMembers,
} from "../../../app/domain/consortia/consortium-queries.ts";
import { dissolveConsortium } from "../../../app/domain/consortia/dissolve-consortium.ts";
import { inviteMember } from "../../../app/domain/consortia/invite-member.ts";
import { leaveConsortium } from "../../../app/domain/consortia/leave-consortium.ts";
import { openConsortium } from "../../../app/domain/consortia/open-consortium.ts";
import { renameConsortium } from "../../../app/domain/consortia/rename-consortium.ts";
import { setCoverage } from "../../../app/domain/consortia/set-coverage.ts";
import { newId } from "../../../app/kernel/ids.ts";
import { DAY } from "../../../app/kernel/instant.ts";
import { events } from "../../../db/schema/events.ts";
import {
  codesOf,
  consortiumOf,
  DEADLINE,
  invite,
  type Market,
  market,
  NOON,
  outcomeOf,
  submit,
  writtenBid,
} from "../../support/market.ts";

type Firm = ReturnType<Market["firm"]>;

function open(at: Market, lead: Firm, actor = lead.owner, now = NOON) {
  const command = { id: newId<"consortium">(now), callId: at.callId, leadId: lead.id, name: "联合体" };
  return openConsortium(at.db, command, { actor, now });
}

describe("opening a consortium", () => {
  it("takes a verified lead, a call that accepts consortia, and time", () => {
    const at = market();
    const [lead, fresh] = [at.firm("甲"), at.firm("乙", { verification: "pending" })];
    expect(codesOf(open(at, fresh))).toEqual(["consortium.lead-unverified"]);
    expect(codesOf(open(at, lead, lead.viewer))).toEqual(["access.not-yours"]);
    expect(codesOf(open(at, lead, at.bureau.owner))).toEqual(["access.not-yours"]);
    expect(codesOf(open(at, lead, lead.owner, DEADLINE))).toEqual(["consortium.call-closed"]);
    expect(codesOf(open(at, lead))).toEqual([]);
    const alone = market({ acceptsConsortium: false });
    expect(codesOf(open(alone, alone.firm("丙")))).toEqual(["consortium.not-accepted"]);
    const anchored = market({ leadKind: "anchor_firm" });
    expect(codesOf(open(anchored, anchored.firm("丁")))).toEqual(["consortium.lead-kind"]);
  });

  it("is done once for one form, and refuses a second consortium of the same lead", () => {
    const at = market();
    const lead = at.firm("甲");
    const command = { id: newId<"consortium">(NOON), callId: at.callId, leadId: lead.id, name: "联合体" };
    const acting = { actor: lead.owner, now: NOON };
    expect(outcomeOf(openConsortium(at.db, command, acting))).toEqual(
      outcomeOf(openConsortium(at.db, command, acting)),
    );
    expect(codesOf(open(at, lead))).toEqual(["consortium.already-leading"]);
    expect(codesOf(openConsortium(at.db, { ...command, name: " " }, acting))).toEqual(["form.required"]);
  });

  it("refuses a lead that is bound elsewhere with the same words, whatever binds it", () => {
    const at = market();
    const [lead, member, bidder] = [at.firm("甲"), at.firm("乙"), at.firm("丙")];
    consortiumOf(at, lead, [member]);
    const alone = writtenBid(at, bidder);
    outcomeOf(submit(at, bidder, alone));
    const refusals = [open(at, member), open(at, bidder)];
    expect(refusals[0]).toEqual(refusals[1]);
    expect(refusals.map(codesOf)).toEqual([["consortium.firm-not-free"], ["consortium.firm-not-free"]]);
  });
});

describe("inviting", () => {
  it("asks a firm once: a second invitation is refused, a second press is not a second invitation", () => {
    const at = market();
    const [lead, firm] = [at.firm("甲"), at.firm("乙")];
    const consortiumId = consortiumOf(at, lead, []);
    const command = { id: newId<"consortium_member">(NOON), consortiumId, organizationId: firm.id, message: "" };
    const acting = { actor: lead.owner, now: NOON };
    outcomeOf(inviteMember(at.db, command, acting));
    expect(codesOf(inviteMember(at.db, command, acting))).toEqual([]);
    expect(codesOf(invite(at, lead, consortiumId, firm))).toEqual(["consortium.already-invited"]);
    expect(codesOf(invite(at, lead, consortiumId, lead))).toEqual(["consortium.already-invited"]);
    expect(codesOf(invite(at, lead, consortiumId, at.bureau))).toEqual(["consortium.firm-unknown"]);
    const sent = at.db
      .select()
      .from(events)
      .all()
      .filter((event) => event.name === "consortium.member-invited");
    expect(sent).toHaveLength(1);
  });

  it("never lasts beyond the deadline, and lasts seven days before", () => {
    const at = market();
    const [lead, one, two] = [at.firm("甲"), at.firm("乙"), at.firm("丙")];
    const id = consortiumOf(at, lead, []);
    const early = outcomeOf(invite(at, lead, id, one)).memberId;
    const late = outcomeOf(invite(at, lead, id, two, DEADLINE - DAY)).memberId;
    expect(findMember(at.db, early)?.expiresAt).toBe(NOON + 7 * DAY);
    expect(findMember(at.db, late)?.expiresAt).toBe(DEADLINE);
  });

  it("stops at the most members that the call allows", () => {
    const at = market({ mostMembers: 2 });
    const [lead, one, two] = [at.firm("甲"), at.firm("乙"), at.firm("丙")];
    const id = consortiumOf(at, lead, []);
    outcomeOf(invite(at, lead, id, one));
    expect(codesOf(invite(at, lead, id, two))).toEqual(["consortium.full"]);
  });

  it("tells the lead nothing of where else the firm is, and the firm itself plainly", () => {
    const at = market();
    const [lead, rival, firm] = [at.firm("甲"), at.firm("乙"), at.firm("丙")];
    consortiumOf(at, rival, [firm]);
    const id = consortiumOf(at, lead, []);
    const { memberId } = outcomeOf(invite(at, lead, id, firm));
    const answer = answerInvitation(at.db, { memberId, answer: "accept" }, { actor: firm.owner, now: NOON });
    expect(codesOf(answer)).toEqual(["consortium.already-taking-part"]);
    expect(JSON.stringify(answer)).not.toContain(rival.id);
    expect(findMember(at.db, memberId)?.state).toBe("invited");
  });
});

describe("a consortium", () => {
  it("is read by its members and those asked to join, and by nobody else", () => {
    const at = market();
    const [lead, member, asked, rival] = [at.firm("甲"), at.firm("乙"), at.firm("丙"), at.firm("丁")];
    const id = consortiumOf(at, lead, [member]);
    const { memberId } = outcomeOf(invite(at, lead, id, asked));
    const readers = (now: number) =>
      [lead.viewer, member.viewer, asked.viewer, rival.owner, at.bureau.owner, at.person("管理员")].map(
        (actor) => canReadConsortium(actor, listMembers(at.db, id, now), now).allowed,
      );
    expect(readers(NOON)).toEqual([true, true, true, false, false, false]);
    outcomeOf(answerInvitation(at.db, { memberId, answer: "decline" }, { actor: asked.owner, now: NOON }));
    expect(readers(NOON)).toEqual([true, true, false, false, false, false]);
  });

  it("holds its members while its bid stands, and frees them when it is dissolved", () => {
    const at = market();
    const [lead, member] = [at.firm("甲", { sizeClass: "large" }), at.firm("乙")];
    const id = consortiumOf(at, lead, [member]);
    const row = listMembers(at.db, id, NOON).find((one) => one.organizationId === member.id);
    if (row === undefined) throw new Error("no member");
    outcomeOf(leaveConsortium(at.db, { memberId: row.id }, { actor: member.owner, now: NOON }));
    expect(codesOf(open(at, member))).toEqual([]);
    expect(codesOf(dissolveConsortium(at.db, { consortiumId: id }, { actor: lead.member, now: NOON }))).toEqual([
      "consortium.binding-needed",
    ]);
    expect(codesOf(dissolveConsortium(at.db, { consortiumId: id }, { actor: lead.owner, now: NOON }))).toEqual([]);
    expect(findConsortium(at.db, id)?.state).toBe("dissolved");
    expect(codesOf(open(at, lead))).toEqual([]);
  });

  it("lets a member say what it covers, and nobody say it for another but the lead", () => {
    const at = market();
    const [lead, member, other] = [at.firm("甲"), at.firm("乙"), at.firm("丙")];
    const consortiumId = consortiumOf(at, lead, [member, other]);
    const needId = needsOf(at.db, at.callId)[0]?.id ?? newId<"need">(NOON);
    const say = (firm: Firm, actor: Firm, strength = 3) => {
      const version = findConsortium(at.db, consortiumId)?.version ?? 0;
      const cells = [{ needId, organizationId: firm.id, strength }];
      return setCoverage(at.db, { consortiumId, version, cells }, { actor: actor.owner, now: NOON });
    };
    expect(codesOf(say(member, member))).toEqual([]);
    expect(codesOf(say(member, other))).toEqual(["access.not-yours"]);
    expect(codesOf(say(other, lead, 2))).toEqual([]);
    expect(codesOf(say(member, lead, 0))).toEqual([]);
    expect(listCoverage(at.db, consortiumId)).toMatchObject([{ organizationId: other.id, strength: 2 }]);
  });

  it("is renamed by its lead from the newest page only", () => {
    const at = market();
    const lead = at.firm("甲");
    const consortiumId = consortiumOf(at, lead, []);
    const rename = (version: number, name: string) =>
      renameConsortium(at.db, { consortiumId, version, name }, { actor: lead.owner, now: NOON });
    expect(codesOf(rename(1, "新名"))).toEqual([]);
    expect(codesOf(rename(1, "旧页"))).toEqual(["consortium.changed-meanwhile"]);
    expect(findConsortium(at.db, consortiumId)?.name).toBe("新名");
  });
});
