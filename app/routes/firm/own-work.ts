import { isOfficeKind } from "../../domain/accounts/actor.ts";
import { isChangedSinceSubmission } from "../../domain/bids/bid.ts";
import { listBidsOf } from "../../domain/bids/bid-queries.ts";
import { isLiving, memberStateAt } from "../../domain/consortia/consortium.ts";
import { listConsortiaOf } from "../../domain/consortia/consortium-queries.ts";
import type { PersonVisit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";

/** The bids, consortia and open invitations of the firms that the visitor belongs to. */
export function ownWork(visit: PersonVisit) {
  const { db, now, actor, locale } = visit;
  const firms = actor.memberships.filter((one) => !isOfficeKind(one.kind)).map((one) => one.organizationId);
  const titleOf = (call: { titleZh: string; titleEn: string | null }) => inLocale(locale, call.titleZh, call.titleEn);
  const rooms = listConsortiaOf(db, firms).filter(({ member }) => isLiving(member, now));
  return {
    bids: listBidsOf(db, firms).map(({ bid, call }) => ({
      id: bid.id,
      title: titleOf(call),
      state: bid.state,
      isChanged: isChangedSinceSubmission(bid),
      isTogether: bid.consortiumId !== null,
      deadline: call.deadline,
    })),
    invitations: rooms
      .filter(({ member, consortium }) => memberStateAt(member, now) === "invited" && consortium.state !== "dissolved")
      .map(({ member, consortium, call }) => ({
        id: member.id,
        name: consortium.name,
        title: titleOf(call),
        expiresAt: member.expiresAt,
      })),
    consortia: rooms
      .filter(({ member }) => memberStateAt(member, now) === "accepted")
      .map(({ member, consortium, call }) => ({
        id: consortium.id,
        name: consortium.name,
        title: titleOf(call),
        role: member.role,
        isDissolved: consortium.state === "dissolved",
      })),
  };
}
