import { answerInvitation } from "../../app/domain/consortia/answer-invitation.ts";
import { findConsortium, listMembers } from "../../app/domain/consortia/consortium-queries.ts";
import { expireInvitations } from "../../app/domain/consortia/expire-invitations.ts";
import { inviteMember } from "../../app/domain/consortia/invite-member.ts";
import { openConsortium } from "../../app/domain/consortia/open-consortium.ts";
import { setCoverage } from "../../app/domain/consortia/set-coverage.ts";
import { setShares } from "../../app/domain/consortia/set-shares.ts";
import type { ConsortiumId, Id } from "../../app/kernel/ids.ts";
import { DAY, HOUR } from "../../app/kernel/instant.ts";
import { parsePercent } from "../../app/kernel/share.ts";
import { actorOf, type DemoBuild, idOf, mustDo, organizationIdOf, ownerOf, type TimedAct } from "./demo-build.ts";
import type { DemoConsortium } from "./demo-content.ts";

type Member = DemoConsortium["members"][number];

/** The lead opens the room, invites within hours, members answer the next day, then shares and coverage are set. */
export function consortiumActs(build: DemoBuild): TimedAct[] {
  return build.content.consortia.flatMap((consortium) => {
    const from = build.now - consortium.formedHoursAgo * HOUR;
    const others = consortium.members.filter((member) => member.firm !== consortium.lead);
    const invitations = others.map((member, place) => {
      const at = invitedAt(build, member, from, place);
      return { at, run: () => invite(build, consortium, member, at) };
    });
    const answers = others.flatMap((member, place) => {
      const at = from + (9 + place * 3) * HOUR;
      const isAnswered = member.state === "accepted" || member.state === "declined";
      return isAnswered ? [{ at, run: () => answer(build, consortium, member, at) }] : [];
    });
    const settledAt = Math.max(from + 24 * HOUR, ...invitations.map((one) => one.at + HOUR));
    return [
      { at: from, run: () => open(build, consortium, from) },
      ...invitations,
      ...answers,
      { at: settledAt, run: () => settle(build, consortium, settledAt) },
    ];
  });
}

/** Lapsed invitations are noted once the history is told. */
export function expiryAct(build: DemoBuild): TimedAct {
  return { at: build.now, run: () => expireInvitations(build.db, { now: build.now }) };
}

/** Those that still wait were asked in the last days: an invitation lapses after seven. */
function invitedAt(build: DemoBuild, member: Member, from: number, place: number): number {
  const asked = from + (2 + place) * HOUR;
  return member.state === "invited" ? Math.max(asked, build.now - 5 * DAY) : asked;
}

function open(build: DemoBuild, { key, call, lead, name }: DemoConsortium, now: number): void {
  const command = { id: consortiumIdOf(build, key), callId: idOf(build, "call", call), name };
  const leadId = organizationIdOf(build, lead);
  mustDo(key, openConsortium(build.db, { ...command, leadId }, { actor: actorOf(build, ownerOf(build, lead)), now }));
}

function invite(build: DemoBuild, consortium: DemoConsortium, member: Member, now: number): void {
  const command = {
    id: memberIdOf(build, consortium, member),
    consortiumId: consortiumIdOf(build, consortium.key),
    organizationId: organizationIdOf(build, member.firm),
    message: member.message ?? "",
  };
  const acting = { actor: actorOf(build, ownerOf(build, consortium.lead)), now };
  mustDo(`${consortium.key} invites ${member.firm}`, inviteMember(build.db, command, acting));
}

function answer(build: DemoBuild, consortium: DemoConsortium, member: Member, now: number): void {
  const memberId = memberIdOf(build, consortium, member);
  const command = { memberId, answer: member.state === "accepted" ? "accept" : "decline" } as const;
  const acting = { actor: actorOf(build, ownerOf(build, member.firm)), now };
  mustDo(`${member.firm} answers ${consortium.key}`, answerInvitation(build.db, command, acting));
}

function settle(build: DemoBuild, consortium: DemoConsortium, now: number): void {
  const consortiumId = consortiumIdOf(build, consortium.key);
  const acting = { actor: actorOf(build, ownerOf(build, consortium.lead)), now };
  const version = () => findConsortium(build.db, consortiumId)?.version ?? 0;
  const rows = listMembers(build.db, consortiumId, now);
  const rowOf = (firm: string) => {
    const row = rows.find((one) => one.organizationId === organizationIdOf(build, firm));
    if (row === undefined) throw new Error(`${firm} is not in ${consortium.key}`);
    return row.id;
  };
  const standing = consortium.members.filter((member) => member.state !== "declined");
  const members = standing.map((member) => ({
    memberId: rowOf(member.firm),
    share: member.sharePercent === undefined ? undefined : parsePercent(member.sharePercent),
    workShare: workShareOf(member),
    task: member.task ?? "",
  }));
  mustDo(consortium.key, setShares(build.db, { consortiumId, version: version(), members }, acting));
  const cells = standing.flatMap((member) =>
    member.covers.map(({ need, strength }) => ({
      needId: idOf(build, "need", `${consortium.call} ${need}`),
      organizationId: organizationIdOf(build, member.firm),
      strength,
    })),
  );
  mustDo(consortium.key, setCoverage(build.db, { consortiumId, version: version(), cells }, acting));
}

/** Where nothing else is said, a member does as much of the work as it holds of the contract. */
function workShareOf({ sharePercent, workPercent = sharePercent }: Member): number | undefined {
  return workPercent === undefined ? undefined : parsePercent(workPercent);
}

export function consortiumIdOf(build: DemoBuild, key: string): ConsortiumId {
  return idOf(build, "consortium", key);
}

function memberIdOf(build: DemoBuild, { key }: DemoConsortium, { firm }: Member): Id<"consortium_member"> {
  return idOf(build, "consortium_member", `${key} ${firm}`);
}
