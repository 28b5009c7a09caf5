import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Actor } from "../../../app/domain/accounts/actor.ts";
import { answerInvitation } from "../../../app/domain/consortia/answer-invitation.ts";
import { MEMBER_LIFE, type MemberVerb } from "../../../app/domain/consortia/consortium-lifecycle.ts";
import { expireInvitations } from "../../../app/domain/consortia/expire-invitations.ts";
import { leaveConsortium } from "../../../app/domain/consortia/leave-consortium.ts";
import { removeMember } from "../../../app/domain/consortia/remove-member.ts";
import { DAY } from "../../../app/kernel/instant.ts";
import { consortiumMembers, MEMBER_STATES, type MemberState } from "../../../db/schema/consortia.ts";
import { codesOf, consortiumOf, invite, market, NOON, outcomeOf } from "../../support/market.ts";

const at = market();
const [lead, firm, other] = [at.firm("天府交投"), at.firm("泊知科技"), at.firm("蓉桩智能")];
const consortiumId = consortiumOf(at, lead, []);
const { memberId } = outcomeOf(invite(at, lead, consortiumId, firm));

/** Who may try, and what the table calls them; null for those whom it does not know. */
const ACTORS: readonly (readonly [string, Actor, "lead" | "firm" | null])[] = [
  ["owner of the lead", lead.owner, "lead"],
  ["member of the lead", lead.member, null],
  ["viewer of the lead", lead.viewer, null],
  ["owner of the firm", firm.owner, "firm"],
  ["member of the firm", firm.member, null],
  ["viewer of the firm", firm.viewer, null],
  ["owner of another firm", other.owner, null],
  ["official of the bureau", at.bureau.owner, null],
  ["somebody without a firm", at.person("路人"), null],
  ["visitor", { kind: "visitor" }, null],
];

const VERBS: Readonly<
  Record<
    Exclude<MemberVerb, "expire">,
    (actor: Actor) => ReturnType<typeof leaveConsortium> | ReturnType<typeof answerInvitation>
  >
> = {
  accept: (actor) => answerInvitation(at.db, { memberId, answer: "accept" }, { actor, now: NOON }),
  decline: (actor) => answerInvitation(at.db, { memberId, answer: "decline" }, { actor, now: NOON }),
  remove: (actor) => removeMember(at.db, { memberId }, { actor, now: NOON }),
  leave: (actor) => leaveConsortium(at.db, { memberId }, { actor, now: NOON }),
};

function put(state: MemberState): void {
  const set = { state, answeredById: null, expiresAt: NOON + 7 * DAY };
  at.db.update(consortiumMembers).set(set).where(eq(consortiumMembers.id, memberId)).run();
}

function stateNow(): MemberState | undefined {
  return at.db.select().from(consortiumMembers).where(eq(consortiumMembers.id, memberId)).get()?.state;
}

describe("the life of a member", () => {
  let cells = 0;
  for (const state of MEMBER_STATES) {
    for (const verb of ["accept", "decline", "remove", "leave"] as const) {
      it(`is as the table says from ${state} by ${verb}, for everybody`, () => {
        for (const [who, actor, role] of ACTORS) {
          put(state);
          const row = MEMBER_LIFE.find((one) => one.verb === verb && one.from.includes(state));
          const may = row !== undefined && role !== null && row.who.includes(role);
          const result = VERBS[verb](actor);
          const isAsBefore = verb === "remove" && state === "removed" && role === "lead";
          expect([who, result.ok]).toEqual([who, may || isAsBefore]);
          expect(stateNow()).toBe(may ? row.to : state);
          cells += 1;
        }
      });
    }
  }

  it("was walked in every cell", () => {
    expect(cells).toBe(MEMBER_STATES.length * 4 * ACTORS.length);
  });

  it("ends by itself after seven days, told once, and cannot be accepted at that very millisecond", () => {
    put("invited");
    const expiresAt = NOON + 7 * DAY;
    expect(expireInvitations(at.db, { now: expiresAt - 1 })).toBe(0);
    const late = answerInvitation(at.db, { memberId, answer: "accept" }, { actor: firm.owner, now: expiresAt });
    expect(codesOf(late)).toEqual(["consortium.invitation-expired"]);
    expect(expireInvitations(at.db, { now: expiresAt })).toBe(1);
    expect(stateNow()).toBe("expired");
    expect(expireInvitations(at.db, { now: expiresAt })).toBe(0);
  });
});
