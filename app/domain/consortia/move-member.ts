import { and, eq } from "drizzle-orm";
import {
  type ConsortiumMemberRow,
  consortia,
  consortiumCoverage,
  consortiumGrades,
  consortiumMembers,
} from "../../../db/schema/consortia.ts";
import type { Transaction } from "../../../db/schema/database.ts";
import { transitionOf } from "../../kernel/lifecycle.ts";
import { type Refusal, refusal } from "../../kernel/refusal.ts";
import { memberStateAt } from "./consortium.ts";
import { MEMBER_LIFE, type MemberVerb } from "./consortium-lifecycle.ts";

type Move = { readonly verb: MemberVerb; readonly now: number };

/** Why a member cannot make this move, or undefined when it can. */
export function refusalOfMove(member: ConsortiumMemberRow, { verb, now }: Move): Refusal | undefined {
  const state = memberStateAt(member, now);
  if (member.role === "lead") return refusal("consortium.lead-stays");
  if (transitionOf(MEMBER_LIFE, state, verb) !== undefined) return undefined;
  if (state === "expired") return refusal("consortium.invitation-expired");
  return refusal("consortium.not-in-this-state");
}

/** Moves a member along its life; whoever goes takes shares, coverage, grades and an offer of the lead along. */
export function moveMember(
  tx: Transaction,
  member: ConsortiumMemberRow,
  set: Partial<Pick<ConsortiumMemberRow, "answeredAt" | "answeredById">> & Pick<ConsortiumMemberRow, "state">,
): void {
  const isGone = set.state !== "accepted";
  tx.update(consortiumMembers)
    .set(isGone ? { ...set, share: null, workShare: null, hasWholeBid: false } : set)
    .where(eq(consortiumMembers.id, member.id))
    .run();
  if (!isGone) return;
  tx.delete(consortiumCoverage)
    .where(
      and(
        eq(consortiumCoverage.consortiumId, member.consortiumId),
        eq(consortiumCoverage.organizationId, member.organizationId),
      ),
    )
    .run();
  tx.delete(consortiumGrades)
    .where(
      and(
        eq(consortiumGrades.consortiumId, member.consortiumId),
        eq(consortiumGrades.organizationId, member.organizationId),
      ),
    )
    .run();
  tx.update(consortia)
    .set({ nextLeadId: null })
    .where(and(eq(consortia.id, member.consortiumId), eq(consortia.nextLeadId, member.organizationId)))
    .run();
}
