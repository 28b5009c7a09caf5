import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerInvitation } from "../../../app/domain/consortia/answer-invitation.ts";
import { findConsortium, listMembers } from "../../../app/domain/consortia/consortium-queries.ts";
import { leaveConsortium } from "../../../app/domain/consortia/leave-consortium.ts";
import { renameConsortium } from "../../../app/domain/consortia/rename-consortium.ts";
import { withdrawSignature } from "../../../app/domain/consortia/withdraw-signature.ts";
import type { ConsortiumId } from "../../../app/kernel/ids.ts";
import { consortiumOf, invite, type Market, market, NOON, submit, writtenBid } from "../../support/market.ts";
import { agreeOnShares, sign, standingOf } from "../../support/signing.ts";

type Firm = ReturnType<Market["firm"]>;

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("sign" as const), firm: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("unsign" as const), firm: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("rename" as const), firm: fc.constant(0) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("shares" as const), firm: fc.constant(0) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("leave" as const), firm: fc.integer({ min: 1, max: 2 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("rejoin" as const), firm: fc.integer({ min: 1, max: 2 }) }) },
);

type Step = { readonly kind: "sign" | "unsign" | "rename" | "shares" | "leave" | "rejoin"; readonly firm: number };

describe("signatures", () => {
  it("are valid exactly for the version that was signed, under any edits and signings", { timeout: 60_000 }, () => {
    const at = market();
    let complete = 0;
    let voided = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 14 }), (steps) => {
        const firms = ["甲", "乙", "丙"].map((name) => at.firm(name));
        const [lead, ...members] = firms;
        if (lead === undefined) throw new Error("no lead");
        const id = consortiumOf(at, lead, members);
        agreeOnShares(at, lead, id);
        /** What the rule says: who has signed the version that the consortium has now. */
        const signed = new Map<string, number>();
        for (const one of steps) {
          const before = versionOf(at, id);
          const isDone = take(at, id, firms, one);
          const firm = firms[one.firm];
          if (isDone && one.kind === "sign") signed.set(firm?.id ?? "", before);
          if (isDone && one.kind === "unsign") signed.delete(firm?.id ?? "");
          const now = versionOf(at, id);
          if (now !== before && signed.size > 0) voided += 1;
          const joined = listMembers(at.db, id, NOON).filter((member) => member.state === "accepted");
          const expected = joined.map((member) => member.organizationId).filter((key) => signed.get(key) === now);
          const standing = standingOf(at, id);
          expect(standing.signatures.map((signature) => signature.organizationId).sort()).toEqual(expected.sort());
          expect(standing.signatures.every((signature) => signature.agreement.version === now)).toBe(true);
          const isAll = joined.length > 1 && expected.length === joined.length;
          expect(findConsortium(at.db, id)?.state).toBe(isAll ? "agreed" : "forming");
        }
        const isComplete = standingOf(at, id).isComplete;
        const codes = submit(at, lead, writtenBid(at, lead, { consortiumId: id }));
        const isUnsigned =
          !codes.ok && [codes.refusal, ...(codes.more ?? [])].some((one) => one.code === "bid.agreement-unsigned");
        expect(isUnsigned).toBe(!isComplete);
        if (isComplete) complete += 1;
      }),
      { numRuns: 60 },
    );
    expect(complete).toBeGreaterThan(0);
    expect(voided).toBeGreaterThan(0);
  });
});

function versionOf(at: Market, id: ConsortiumId): number {
  return findConsortium(at.db, id)?.version ?? 0;
}

/** Does one step; whether it was done. */
function take(at: Market, id: ConsortiumId, firms: readonly Firm[], { kind, firm: place }: Step): boolean {
  const [lead, firm] = [firms[0], firms[place]];
  if (lead === undefined || firm === undefined) throw new Error("no firm");
  const acting = { actor: firm.owner, now: NOON };
  const member = listMembers(at.db, id, NOON).find((one) => one.organizationId === firm.id && one.state === "accepted");
  if (kind === "rename") {
    return renameConsortium(at.db, { consortiumId: id, version: versionOf(at, id), name: "又名" }, acting).ok;
  }
  if (kind === "shares") {
    agreeOnShares(at, lead, id);
    return true;
  }
  if (kind === "rejoin") {
    const invited = member === undefined ? invite(at, lead, id, firm) : undefined;
    return (
      invited?.ok === true && answerInvitation(at.db, { memberId: invited.value.memberId, answer: "accept" }, acting).ok
    );
  }
  if (member === undefined) return false;
  if (kind === "leave") return leaveConsortium(at.db, { memberId: member.id }, acting).ok;
  if (kind === "unsign") return withdrawSignature(at.db, { memberId: member.id }, acting).ok;
  return sign(at, id, firm).ok;
}
