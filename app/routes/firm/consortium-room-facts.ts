import { actsFor, bindsFor, roleIn } from "../../domain/accounts/actor.ts";
import { findBidOf } from "../../domain/bids/bid-queries.ts";
import { findCall, needsOf } from "../../domain/calls/call-queries.ts";
import { isTakingBids } from "../../domain/consortia/call-window.ts";
import { isLiving, memberStateAt, sumOfShares } from "../../domain/consortia/consortium.ts";
import { canReadConsortium } from "../../domain/consortia/consortium-policy.ts";
import {
  busyFirms,
  type ConsortiumMember,
  findConsortium,
  listCoverage,
  listMembers,
} from "../../domain/consortia/consortium-queries.ts";
import { judgeComposition, localSmeShare } from "../../domain/consortia/consortium-rules.ts";
import { found } from "../../http/respond.ts";
import type { PersonVisit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { translate } from "../../i18n/translate.ts";
import { parseId } from "../../kernel/ids.ts";
import type { RoomMember } from "../../ui/consortia/member-list.tsx";

/** The rows of a consortium that the visitor may read; anybody else gets the answer for what is not there. */
export function readableConsortium(visit: PersonVisit, text: string | undefined) {
  const { db, now, actor } = visit;
  const id = parseId<"consortium">(text);
  const consortium = found(id === undefined ? undefined : findConsortium(db, id));
  const members = listMembers(db, consortium.id, now);
  found(canReadConsortium(actor, members, now).allowed ? consortium : undefined);
  const call = found(findCall(db, consortium.callId));
  return { consortium, members, call };
}

/** All that the room shows, in the visitor's language. */
export function roomFacts(visit: PersonVisit, text: string | undefined) {
  const { db, now, actor, locale } = visit;
  const { consortium, members, call } = readableConsortium(visit, text);
  const living = members.filter((member) => isLiving(member, now));
  const joined = living.filter((member) => memberStateAt(member, now) === "accepted");
  const isOpen = consortium.state !== "dissolved" && isTakingBids(call, now);
  const own = living.find((member) => member.role === "member" && roleIn(actor, member.organizationId) !== undefined);
  const isParty = joined.some((member) => roleIn(actor, member.organizationId) !== undefined);
  const joinedIds = joined.map((member) => member.organizationId);
  const busy = busyFirms(db, call.id, joinedIds, consortium.id);
  const rules = members.map((member) => ({ ...member.organization, ...member }));
  const bid = isParty ? findBidOf(db, call.id, consortium.leadId) : undefined;
  return {
    consortium: { id: consortium.id, name: consortium.name, state: consortium.state, version: consortium.version },
    call: { id: call.id, title: inLocale(locale, call.titleZh, call.titleEn), deadline: call.deadline },
    lead: inLocale(
      locale,
      joined.find((member) => member.role === "lead")?.organization.nameZh ?? "",
      joined.find((member) => member.role === "lead")?.organization.nameEn,
    ),
    members: living.map((member) => shown(visit, member)),
    past: members.filter((member) => !isLiving(member, now)).map((member) => shown(visit, member)),
    needs: needsOf(db, call.id).map(({ id, position, titleZh, titleEn, kind }) => ({
      id,
      position,
      title: inLocale(locale, titleZh, titleEn),
      lang: locale === "en" && (titleEn ?? "") === "" ? ("zh-CN" as const) : undefined,
      kind,
    })),
    cells: listCoverage(db, consortium.id).map(({ needId, organizationId, strength }) => ({
      needId,
      organizationId,
      strength,
    })),
    verdicts: judgeComposition({ call, members: rules, busy, now }),
    sum: sumOfShares(joined),
    localShare: localSmeShare(joined.map((member) => ({ ...member.organization, share: member.share }))),
    isOpen,
    mayShape: isOpen && actsFor(actor, consortium.leadId),
    mayLead: isOpen && bindsFor(actor, consortium.leadId),
    isParty,
    bidId: bid?.consortiumId === consortium.id ? bid.id : null,
    own: own === undefined ? null : { id: own.id, state: memberStateAt(own, now), name: own.organization.nameZh },
  };
}

function shown({ locale, now }: PersonVisit, member: ConsortiumMember): RoomMember {
  const { organization } = member;
  const t = translate(locale);
  const size =
    organization.sizeClass === null
      ? t("consortia.members.sizeUnknown")
      : t(`terms.sizeClass.${organization.sizeClass}`);
  return {
    id: member.id,
    name: inLocale(locale, organization.nameZh, organization.nameEn),
    organizationId: organization.id,
    role: member.role,
    state: memberStateAt(member, now),
    share: member.share,
    task: member.task ?? "",
    kindNote: `${t(`terms.locality.${organization.isLocal ? "local" : "elsewhere"}`)} · ${size}`,
    message: member.message ?? "",
    expiresAt: member.expiresAt,
  };
}
