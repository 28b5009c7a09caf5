import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { withdrawBid } from "../../../app/domain/bids/withdraw-bid.ts";
import { readAgreement } from "../../../app/domain/consortia/agreement.ts";
import { findAgreement, listSignatures } from "../../../app/domain/consortia/agreement-queries.ts";
import { findConsortium, findMember, listMembers } from "../../../app/domain/consortia/consortium-queries.ts";
import { dissolveConsortium } from "../../../app/domain/consortia/dissolve-consortium.ts";
import { inviteMember } from "../../../app/domain/consortia/invite-member.ts";
import { leaveConsortium } from "../../../app/domain/consortia/leave-consortium.ts";
import { removeMember } from "../../../app/domain/consortia/remove-member.ts";
import { renameConsortium } from "../../../app/domain/consortia/rename-consortium.ts";
import { signAgreement } from "../../../app/domain/consortia/sign-agreement.ts";
import { withdrawSignature } from "../../../app/domain/consortia/withdraw-signature.ts";
import { type ConsortiumId, newId } from "../../../app/kernel/ids.ts";
import { MINUTE } from "../../../app/kernel/instant.ts";
import { fingerprintOf } from "../../../app/sealing/fingerprint.ts";
import { auditLeaves } from "../../../db/schema/audit.ts";
import { consortiumAgreements, consortiumSignatures } from "../../../db/schema/consortia.ts";
import { events } from "../../../db/schema/events.ts";
import { organizations } from "../../../db/schema/organizations.ts";
import {
  codesOf,
  consortiumOf,
  DEADLINE,
  draftOf,
  invite,
  type Market,
  market,
  NOON,
  outcomeOf,
  submit,
  writtenBid,
} from "../../support/market.ts";
import { agreeOnShares, sessionOf, sign, signAll, standingOf } from "../../support/signing.ts";

function formed(names: readonly string[] = ["甲", "乙", "丙"]) {
  const at = market();
  const [lead, ...members] = names.map((name) => at.firm(name));
  if (lead === undefined) throw new Error("no lead");
  const id = consortiumOf(at, lead, members);
  agreeOnShares(at, lead, id);
  return { at, lead, members, firms: [lead, ...members], id };
}

const stateOf = (at: Market, id: ConsortiumId) => findConsortium(at.db, id)?.state;
const rename = (at: Market, id: ConsortiumId, lead: ReturnType<Market["firm"]>, now = NOON) => {
  const version = findConsortium(at.db, id)?.version ?? 0;
  return renameConsortium(at.db, { consortiumId: id, version, name: "新名" }, { actor: lead.owner, now });
};
const memberOf = (at: Market, id: ConsortiumId, firm: { readonly id: string }) => {
  const member = listMembers(at.db, id, NOON).find((one) => one.organizationId === firm.id);
  if (member === undefined) throw new Error("no member");
  return member;
};

describe("the joint agreement", () => {
  it("states call, members with credit code, lead, work and money, coverage, liability and mandate", () => {
    const { at, lead, firms, id } = formed();
    at.db.update(organizations).set({ uscc: "91510100MAD0194657" }).where(eq(organizations.id, lead.id)).run();
    const { agreement, content, fingerprint } = standingOf(at, id);
    expect(agreement.leadId).toBe(lead.id);
    expect(agreement.members.map((one) => one.organizationId).sort()).toEqual(firms.map((one) => one.id).sort());
    expect(agreement.members[0]).toMatchObject({ uscc: "91510100MAD0194657", isLead: true, moneyShare: 3_334 });
    expect(agreement.liability).toBe("joint-and-several");
    expect(agreement.mandate.to).toBe(lead.id);
    expect(fingerprintOf(content)).toBe(fingerprint);
  });

  it("is agreed with the last signature, and the text that was signed is kept", () => {
    const { at, firms, id } = formed();
    for (const [place, firm] of firms.entries()) {
      expect(stateOf(at, id)).toBe("forming");
      const { isComplete } = outcomeOf(sign(at, id, firm));
      expect(isComplete).toBe(place === 2);
    }
    expect(stateOf(at, id)).toBe("agreed");
    const { fingerprint, signatures } = standingOf(at, id);
    expect(signatures).toHaveLength(3);
    expect(readAgreement(findAgreement(at.db, id, fingerprint)?.content ?? "").version).toBe(
      findConsortium(at.db, id)?.version,
    );
    expect(at.db.select().from(consortiumAgreements).all()).toHaveLength(1);
  });

  it("is signed once by a firm, however often the button is pressed", () => {
    const { at, lead, id } = formed();
    outcomeOf(sign(at, id, lead));
    outcomeOf(sign(at, id, lead));
    expect(at.db.select().from(consortiumSignatures).all()).toHaveLength(1);
    expect(
      at.db
        .select()
        .from(events)
        .all()
        .filter((event) => event.name === "consortium.signed"),
    ).toHaveLength(1);
  });

  it("is signed by owners and managers of a member only", () => {
    const { at, lead, id } = formed();
    expect(codesOf(sign(at, id, lead, NOON, lead.member))).toEqual(["consortium.signing-binds"]);
    expect(codesOf(sign(at, id, lead, NOON, lead.viewer))).toEqual(["consortium.signing-binds"]);
    expect(codesOf(sign(at, id, lead, NOON, at.firm("外").owner))).toEqual(["access.not-yours"]);
    expect(codesOf(sign(at, id, lead, NOON, at.bureau.owner))).toEqual(["access.not-yours"]);
    expect(codesOf(sign(at, id, lead, DEADLINE))).toEqual(["consortium.call-closed"]);
  });

  it("wants a step-up within ten minutes, of this session", () => {
    const { at, lead, id } = formed();
    const { fingerprint } = standingOf(at, id);
    const memberId = memberOf(at, id, lead).id;
    const attempt = (sessionHash: string | undefined, now = NOON) =>
      signAgreement(at.db, { memberId, fingerprint, sessionHash }, { actor: lead.owner, now });
    expect(codesOf(attempt(undefined))).toEqual(["account.step-up-needed"]);
    expect(codesOf(attempt(sessionOf(at, lead.owner, NOON, false)))).toEqual(["account.step-up-needed"]);
    expect(codesOf(attempt(sessionOf(at, lead.member)))).toEqual(["account.step-up-needed"]);
    const session = sessionOf(at, lead.owner);
    expect(codesOf(attempt(session, NOON + 10 * MINUTE))).toEqual(["account.step-up-needed"]);
    expect(codesOf(attempt(session, NOON + 10 * MINUTE - 1))).toEqual([]);
  });

  it("is not signed unseen: another text than the page showed is refused", () => {
    const { at, lead, id } = formed();
    const { fingerprint } = standingOf(at, id);
    outcomeOf(rename(at, id, lead));
    const command = { memberId: memberOf(at, id, lead).id, fingerprint, sessionHash: sessionOf(at, lead.owner) };
    expect(codesOf(signAgreement(at.db, command, { actor: lead.owner, now: NOON }))).toEqual([
      "consortium.changed-meanwhile",
    ]);
  });

  it("waits for open invitations and for shares of exactly the whole", () => {
    const at = market();
    const [lead, member, asked] = [at.firm("甲"), at.firm("乙"), at.firm("丙")];
    const id = consortiumOf(at, lead, []);
    expect(codesOf(sign(at, id, lead))).toEqual([
      "consortium.agreement-alone",
      "consortium.agreement-money",
      "consortium.agreement-work",
    ]);
    const together = market();
    const [head, other] = [together.firm("甲"), together.firm("乙")];
    const both = consortiumOf(together, head, [other]);
    outcomeOf(invite(together, head, both, together.firm("丙")));
    agreeOnShares(together, head, both);
    expect(codesOf(sign(together, both, head))).toEqual(["consortium.agreement-unanswered"]);
    expect([member.id, asked.id]).toHaveLength(2);
  });
});

describe("an edit", () => {
  it("voids every signature, says whose and why, and leads back to forming", () => {
    const { at, lead, firms, id } = formed();
    signAll(at, id, firms);
    outcomeOf(rename(at, id, lead, NOON + 5));
    expect(stateOf(at, id)).toBe("forming");
    expect(standingOf(at, id).signatures).toEqual([]);
    const past = listSignatures(at.db, id);
    expect(past.map((one) => [one.voidedAt, one.voidCause])).toEqual(firms.map(() => [NOON + 5, "rename"]));
    const [event] = at.db.select().from(events).where(eq(events.name, "consortium.signatures-voided")).all();
    expect(String(event?.payload.firms).split(" ").sort()).toEqual(firms.map((firm) => firm.id).sort());
    outcomeOf(sign(at, id, lead));
    expect(standingOf(at, id).signatures).toHaveLength(1);
  });

  it("of members voids them too: inviting, removing, leaving", () => {
    const { at, lead, members, firms, id } = formed();
    const [second, third] = members;
    if (second === undefined || third === undefined) throw new Error("no members");
    signAll(at, id, firms);
    const invitation = newId<"consortium_member">(NOON);
    const asked = { id: invitation, consortiumId: id, organizationId: at.firm("丁").id, message: "" };
    outcomeOf(inviteMember(at.db, asked, { actor: lead.owner, now: NOON }));
    expect(stateOf(at, id)).toBe("forming");
    expect(codesOf(sign(at, id, lead))).toEqual(["consortium.agreement-unanswered"]);
    outcomeOf(removeMember(at.db, { memberId: invitation }, { actor: lead.owner, now: NOON }));
    agreeOnShares(at, lead, id);
    signAll(at, id, firms);
    const leaving = memberOf(at, id, third);
    outcomeOf(leaveConsortium(at.db, { memberId: leaving.id }, { actor: third.owner, now: NOON }));
    expect(standingOf(at, id).signatures).toEqual([]);
    expect(listSignatures(at.db, id).filter((one) => one.voidCause === "leave")).toHaveLength(3);
  });

  it("outside the consortium is seen as well: a member that takes another name has signed something else", () => {
    const { at, firms, members, id } = formed();
    signAll(at, id, firms);
    at.db
      .update(organizations)
      .set({ nameZh: "乙改名" })
      .where(eq(organizations.id, members[0]?.id ?? firms[0]?.id ?? lost()))
      .run();
    expect(standingOf(at, id).isComplete).toBe(false);
    expect(standingOf(at, id).signatures).toEqual([]);
  });
});

describe("a consortium's bid", () => {
  it("is not submitted without every signature under the text as it is, checked as it is submitted", () => {
    const { at, lead, members, firms, id } = formed();
    const bidId = writtenBid(at, lead, { consortiumId: id });
    signAll(at, id, firms.slice(0, 2));
    expect(codesOf(submit(at, lead, bidId))).toEqual(["bid.agreement-unsigned"]);
    outcomeOf(sign(at, id, members[1] ?? lead));
    outcomeOf(rename(at, id, lead));
    expect(codesOf(submit(at, lead, bidId))).toEqual(["bid.agreement-unsigned"]);
    signAll(at, id, firms);
    outcomeOf(submit(at, lead, bidId));
    expect(stateOf(at, id)).toBe("locked");
  });

  it("carries the agreement by its fingerprint with the signatures", () => {
    const { at, lead, firms, id } = formed();
    const bidId = writtenBid(at, lead, { consortiumId: id });
    signAll(at, id, firms);
    outcomeOf(submit(at, lead, bidId));
    const { standing } = draftOf(at, bidId);
    expect(standing?.fingerprint).toBe(standingOf(at, id).fingerprint);
    expect(standing?.signatures.map((one) => one.organizationId).sort()).toEqual(firms.map((firm) => firm.id).sort());
  });

  it("binds them: while it stands nothing is edited, unsigned or dissolved, and withdrawn they are agreed still", () => {
    const { at, lead, members, firms, id } = formed();
    const bidId = writtenBid(at, lead, { consortiumId: id });
    signAll(at, id, firms);
    outcomeOf(submit(at, lead, bidId));
    const second = members[0] ?? lead;
    const unsign = () =>
      withdrawSignature(at.db, { memberId: memberOf(at, id, second).id }, { actor: second.owner, now: NOON });
    const acts = [
      () => rename(at, id, lead),
      () => invite(at, lead, id, at.firm("丁")),
      () => removeMember(at.db, { memberId: memberOf(at, id, second).id }, { actor: lead.owner, now: NOON }),
      () => leaveConsortium(at.db, { memberId: memberOf(at, id, second).id }, { actor: second.owner, now: NOON }),
      () => dissolveConsortium(at.db, { consortiumId: id }, { actor: lead.owner, now: NOON }),
      unsign,
    ];
    for (const attempt of acts) expect(codesOf<unknown>(attempt())).toEqual(["consortium.bid-stands"]);
    outcomeOf(withdrawBid(at.db, { bidId, key: "withdraw-the-bid-1" }, { actor: lead.owner, now: NOON }));
    expect(stateOf(at, id)).toBe("agreed");
    outcomeOf(submit(at, lead, bidId));
    outcomeOf(withdrawBid(at.db, { bidId, key: "withdraw-the-bid-2" }, { actor: lead.owner, now: NOON }));
    outcomeOf(unsign());
    expect(stateOf(at, id)).toBe("forming");
    expect(codesOf(submit(at, lead, bidId))).toEqual(["bid.agreement-unsigned"]);
  });

  it("of a lead alone needs no signature", () => {
    const at = market();
    const lead = at.firm("甲");
    const id = consortiumOf(at, lead, []);
    agreeOnShares(at, lead, id);
    outcomeOf(submit(at, lead, writtenBid(at, lead, { consortiumId: id })));
    expect(stateOf(at, id)).toBe("locked");
  });
});

describe("the records of signing", () => {
  it("can be voided and never be rewritten or forgotten", () => {
    const { at, lead, id } = formed();
    outcomeOf(sign(at, id, lead));
    expect(() => at.db.delete(consortiumSignatures).run()).toThrow(/append-only/);
    expect(() => at.db.update(consortiumAgreements).set({ content: "{}" }).run()).toThrow(/append-only/);
    expect(() => at.db.delete(consortiumAgreements).run()).toThrow(/append-only/);
  });

  it("leave a leaf in the log with the fingerprint, and nothing of what it says", () => {
    const { at, lead, id } = formed();
    outcomeOf(sign(at, id, lead));
    const leaf = at.db.select().from(auditLeaves).where(eq(auditLeaves.act, "consortium.signed")).get();
    expect(leaf?.body).toMatchObject({ fingerprint: standingOf(at, id).fingerprint, left: 2 });
    expect(JSON.stringify(leaf)).not.toContain("甲");
    expect(findMember(at.db, memberOf(at, id, lead).id)?.state).toBe("accepted");
  });
});

function lost(): never {
  throw new Error("no firm");
}
