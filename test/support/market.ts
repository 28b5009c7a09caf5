import type { Actor } from "../../app/domain/accounts/actor.ts";
import { loadActor } from "../../app/domain/accounts/load-actor.ts";
import { readDraft } from "../../app/domain/bids/bid-draft.ts";
import { answersMark, figuresMark } from "../../app/domain/bids/edit-draft.ts";
import { openBid } from "../../app/domain/bids/open-bid.ts";
import { saveAnswers } from "../../app/domain/bids/save-answers.ts";
import { saveFigures } from "../../app/domain/bids/save-figures.ts";
import { submissionMark, submitBid } from "../../app/domain/bids/submit-bid.ts";
import { answerInvitation } from "../../app/domain/consortia/answer-invitation.ts";
import { inviteMember } from "../../app/domain/consortia/invite-member.ts";
import { openConsortium } from "../../app/domain/consortia/open-consortium.ts";
import { type BidId, type CallId, type ConsortiumId, newId, type OrganizationId } from "../../app/kernel/ids.ts";
import { DAY } from "../../app/kernel/instant.ts";
import type { Result } from "../../app/kernel/result.ts";
import type { Connection } from "../../db/connection.ts";
import { people } from "../../db/schema/accounts.ts";
import { calls, criteria, needs } from "../../db/schema/calls.ts";
import { memberships, organizations } from "../../db/schema/organizations.ts";
import { scenarios } from "../../db/schema/scenarios.ts";
import { testDatabase } from "./database.ts";

export const NOON = Date.UTC(2026, 10, 23, 4);
export const DEADLINE = NOON + 20 * DAY;

type Firm = { readonly id: OrganizationId; readonly owner: Actor; readonly viewer: Actor; readonly member: Actor };

/** A small marketplace: a bureau with an official, an open call with three needs and one criterion, firms on demand. */
export type Market = Connection & {
  readonly callId: CallId;
  readonly bureau: Firm;
  readonly firm: (name: string, set?: Partial<typeof organizations.$inferInsert>) => Firm;
  readonly person: (name: string) => Extract<Actor, { kind: "person" }>;
};

export function market(set: Partial<typeof calls.$inferInsert> = {}): Market & { readonly file: string } {
  const connection = testDatabase();
  // Rules are what is tested here, not power cuts: those have tests of their own, against the real server.
  connection.sqlite.pragma("synchronous = OFF");
  return { ...marketIn(connection, set), file: connection.file };
}

/** The same marketplace in a database that is there already. */
export function marketIn(connection: Connection, set: Partial<typeof calls.$inferInsert> = {}): Market {
  const { db } = connection;
  const mark = newId(NOON).slice(-8);
  let count = 0;
  const person: Market["person"] = (name) => {
    count += 1;
    const id = newId<"person">(NOON);
    db.insert(people)
      .values({
        id,
        email: `p${count}.${mark}@example.com`,
        emailConfirmedAt: NOON,
        name,
        locale: "zh",
        createdAt: NOON,
      })
      .run();
    const actor = loadActor(db, id);
    if (actor.kind !== "person") throw new Error("no person");
    return actor;
  };
  const seated = (organizationId: OrganizationId, role: "owner" | "member" | "viewer", name: string): Actor => {
    const { personId } = person(`${name} ${role}`);
    db.insert(memberships).values({ personId, organizationId, role, joinedAt: NOON }).run();
    return loadActor(db, personId);
  };
  const firm: Market["firm"] = (name, given = {}) => {
    const id = newId<"organization">(NOON);
    db.insert(organizations)
      .values({
        id,
        kind: "firm",
        nameZh: name,
        country: "CN",
        isLocal: true,
        sizeClass: "small",
        verification: "verified",
        version: 1,
        createdAt: NOON,
        updatedAt: NOON,
        ...given,
      })
      .run();
    const seat = (role: "owner" | "member" | "viewer") => seated(id, role, name);
    return { id, owner: seat("owner"), member: seat("member"), viewer: seat("viewer") };
  };
  const bureau = firm("新经济局", { kind: "bureau" });
  return { db, sqlite: connection.sqlite, callId: openCall(connection, bureau, set), bureau, firm, person };
}

function openCall({ db }: Connection, bureau: Firm, set: Partial<typeof calls.$inferInsert>): CallId {
  const [scenarioId, callId] = [newId<"scenario">(NOON), newId<"call">(NOON)];
  if (bureau.owner.kind !== "person") throw new Error("no person");
  db.insert(scenarios)
    .values({
      id: scenarioId,
      code: `S-${scenarioId}`,
      titleZh: "智慧停车",
      bodyZh: "正文",
      domain: "parking",
      bureauId: bureau.id,
      isDigital: true,
      stage: "plan",
      stageEnteredAt: NOON,
      isPublic: true,
      createdAt: NOON,
      updatedAt: NOON,
    })
    .run();
  db.insert(calls)
    .values({
      id: callId,
      code: `C-${callId}`,
      scenarioId,
      kind: "opportunity",
      state: "open",
      titleZh: "智慧停车数据共享平台",
      bodyZh: "正文",
      bureauId: bureau.id,
      acceptsConsortium: true,
      leadKind: "any",
      publishAt: NOON,
      publishedAt: NOON,
      deadline: DEADLINE,
      version: 1,
      authorId: bureau.owner.personId,
      createdAt: NOON,
      updatedAt: NOON,
      ...set,
    })
    .run();
  const need = (position: number, rest: Partial<typeof needs.$inferInsert>) =>
    db
      .insert(needs)
      .values({
        id: newId<"need">(NOON),
        callId,
        position,
        kind: "must",
        titleZh: `需求 ${position}`,
        figureType: "text",
        ...rest,
      })
      .run();
  need(1, {});
  need(2, { figureType: "number", comparator: "at_least", threshold: 3_000_000, unit: "个" });
  need(3, { kind: "should", figureType: "flag" });
  db.insert(criteria)
    .values({ id: newId<"criterion">(NOON), callId, position: 1, titleZh: "方案", weight: 100 })
    .run();
  return callId;
}

/** The value of a result that must be there. */
export function outcomeOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`refused: ${[result.refusal, ...(result.more ?? [])].map((one) => one.code).join()}`);
  return result.value;
}

/** The codes of a refusal; empty when the act was done. */
export function codesOf<Value>(result: Result<Value>): readonly string[] {
  return result.ok ? [] : [result.refusal, ...(result.more ?? [])].map((one) => one.code);
}

/** A bid with everything filled in and nothing submitted. */
export function writtenBid(
  at: Market,
  firm: Firm,
  { now = NOON, consortiumId }: { now?: number; consortiumId?: ConsortiumId } = {},
): BidId {
  const acting = { actor: firm.owner, now };
  const command = { id: newId<"bid">(now), callId: at.callId, leadId: firm.id, consortiumId };
  const { id: bidId } = outcomeOf(openBid(at.db, command, acting));
  const draft = draftOf(at, bidId, now);
  const text = (subjectId: string) => ({ subjectId, text: "满足，见附件。", figure: undefined });
  const answers = draft.needs.map((need) => ({
    ...text(need.id),
    figure: need.figureType === "number" ? 3_200_000 : need.figureType === "flag" ? 1_000 : undefined,
  }));
  outcomeOf(saveAnswers(at.db, { bidId, section: "need", seen: answersMark(draft, "need"), answers }, acting));
  const judged = { bidId, section: "criterion" as const, seen: answersMark(draft, "criterion") };
  outcomeOf(saveAnswers(at.db, { ...judged, answers: draft.criteria.map(({ id }) => text(id)) }, acting));
  const figures = { summary: "一套平台", price: 1_200 * 1_000_000, ownFunds: undefined, durationMonths: 12 };
  outcomeOf(saveFigures(at.db, { bidId, seen: figuresMark(draft), ...figures }, acting));
  return bidId;
}

export function draftOf(at: Pick<Market, "db">, bidId: BidId, now = NOON) {
  const draft = readDraft(at.db, bidId, now);
  if (draft === undefined) throw new Error("no draft");
  return draft;
}

/** Submits what the draft says now. */
export function submit(at: Market, firm: Firm, bidId: BidId, now = NOON, key = `key-${newId(now)}`) {
  return submitBid(at.db, { bidId, seen: submissionMark(draftOf(at, bidId, now)), key }, { actor: firm.owner, now });
}

/** A consortium of a lead and members that have all accepted. */
export function consortiumOf(at: Market, lead: Firm, members: readonly Firm[], now = NOON): ConsortiumId {
  const { id } = outcomeOf(
    openConsortium(
      at.db,
      { id: newId<"consortium">(now), callId: at.callId, leadId: lead.id, name: "天府交投联合体" },
      { actor: lead.owner, now },
    ),
  );
  for (const member of members) {
    const { memberId } = outcomeOf(invite(at, lead, id, member, now));
    outcomeOf(answerInvitation(at.db, { memberId, answer: "accept" }, { actor: member.owner, now }));
  }
  return id;
}

export function invite(at: Market, lead: Firm, consortiumId: ConsortiumId, firm: Firm, now = NOON) {
  const id = newId<"consortium_member">(now);
  return inviteMember(at.db, { id, consortiumId, organizationId: firm.id, message: "" }, { actor: lead.owner, now });
}
