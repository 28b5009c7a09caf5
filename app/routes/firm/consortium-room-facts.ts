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
import { reportCoverage } from "../../domain/consortia/coverage-report.ts";
import { listTasks } from "../../domain/consortia/talk-queries.ts";
import { found } from "../../http/respond.ts";
import type { PersonVisit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { translate } from "../../i18n/translate.ts";
import { type OrganizationId, parseId } from "../../kernel/ids.ts";
import type { RoomMember } from "../../ui/consortia/member-list.tsx";
import { roomAgreement } from "./room-agreement.ts";
import { coverageCells } from "./room-coverage.ts";
import { roomMoney } from "./room-money.ts";
import { roomRules } from "./room-rules.ts";
import { roomWatch } from "./room-watch.ts";

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
  const firms = joined.map((member) => member.organizationId);
  const busy = busyFirms(db, call.id, firms, consortium.id);
  const verdicts = judgeComposition({
    call,
    members: members.map((member) => ({ ...member.organization, ...member })),
    busy,
    now,
  });
  const bid = isParty ? findBidOf(db, call.id, consortium.leadId) : undefined;
  const ownBid = bid?.consortiumId === consortium.id ? bid : undefined;
  const needs = needsOf(db, call.id);
  const needIds = needs.map((need): string => need.id);
  const cells = coverageCells(visit, listCoverage(db, consortium.id), needs);
  const next = joined.find((member) => member.organizationId === consortium.nextLeadId);
  return {
    consortium: { id: consortium.id, name: consortium.name, state: consortium.state, version: consortium.version },
    call: { id: call.id, title: inLocale(locale, call.titleZh, call.titleEn), deadline: call.deadline },
    lead: nameIn(visit, joined, consortium.leadId),
    members: living.map((member) => shownMember(visit, member)),
    past: members.filter((member) => !isLiving(member, now)).map((member) => shownMember(visit, member)),
    needs: needs.map(({ id, position, titleZh, titleEn, kind }) => ({
      id,
      position,
      title: inLocale(locale, titleZh, titleEn),
      lang: locale === "en" && (titleEn ?? "") === "" ? ("zh-CN" as const) : undefined,
      kind,
    })),
    cells,
    report: reportCoverage({ needIds, firms: living.map((member) => member.organizationId), cells }),
    pending: pendingNeeds(needIds, firms, cells),
    verdicts,
    rules: isParty ? roomRules(visit, { joined, members: living, call, verdicts, consortiumId: consortium.id }) : [],
    sum: sumOfShares(joined),
    workSum: sumOfShares(joined.map((member) => ({ share: member.workShare }))),
    localShare: localSmeShare(joined.map((member) => ({ ...member.organization, share: member.share }))),
    money: roomMoney(visit, ownBid, joined),
    openTasks: isParty ? listTasks(db, consortium.id).filter((task) => task.doneAt === null).length : 0,
    agreement: isParty ? roomAgreement(visit, consortium, call) : null,
    watch: isParty ? roomWatch(visit, consortium.id) : null,
    isOpen,
    mayShape: isOpen && actsFor(actor, consortium.leadId),
    mayLead: isOpen && bindsFor(actor, consortium.leadId),
    isParty,
    bidId: ownBid?.id ?? null,
    own: own === undefined ? null : { id: own.id, state: memberStateAt(own, now), name: own.organization.nameZh },
    nextLead:
      next === undefined
        ? null
        : {
            name: nameIn(visit, joined, next.organizationId),
            isOwn: roleIn(actor, next.organizationId) !== undefined,
            mayAnswer: isOpen && bindsFor(actor, next.organizationId),
          },
  };
}

/** Needs that hang on those who were asked and have not answered. */
function pendingNeeds(
  needIds: readonly string[],
  joined: readonly OrganizationId[],
  cells: ReturnType<typeof coverageCells>,
): readonly string[] {
  const covering = cells.filter((cell) => cell.strength >= 2);
  return needIds.filter((needId) => {
    const firms = covering.filter((cell) => cell.needId === needId).map((cell) => cell.organizationId);
    return firms.length > 0 && !firms.some((firm) => joined.includes(firm));
  });
}

/** The name of a member in the visitor's language. */
export function nameIn({ locale }: PersonVisit, members: readonly ConsortiumMember[], id: string): string {
  const organization = members.find((member) => member.organizationId === id)?.organization;
  return inLocale(locale, organization?.nameZh ?? "", organization?.nameEn);
}

export function shownMember({ locale, now }: PersonVisit, member: ConsortiumMember): RoomMember {
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
    workShare: member.workShare,
    task: member.task ?? "",
    right: member.role === "lead" ? "edit" : member.roomRight,
    hasWholeBid: member.role === "lead" || member.hasWholeBid,
    kindNote: `${t(`terms.locality.${organization.isLocal ? "local" : "elsewhere"}`)} · ${size}`,
    message: member.message ?? "",
    expiresAt: member.expiresAt,
  };
}
