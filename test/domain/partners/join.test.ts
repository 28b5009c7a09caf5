import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../../../app/domain/accounts/actor.ts";
import { findMember, listMembers } from "../../../app/domain/consortia/consortium-queries.ts";
import { answerJoinRequest } from "../../../app/domain/partners/answer-join-request.ts";
import { expireJoinRequests } from "../../../app/domain/partners/expire-join-requests.ts";
import { inviteForNeed } from "../../../app/domain/partners/invite-for-need.ts";
import {
  findJoinRequest,
  listJoinRequests,
  stateOfRequest,
} from "../../../app/domain/partners/join-request-queries.ts";
import { withdrawJoinRequest } from "../../../app/domain/partners/withdraw-join-request.ts";
import { type Id, newId } from "../../../app/kernel/ids.ts";
import { DAY } from "../../../app/kernel/instant.ts";
import { mails, notifications } from "../../../db/schema/notifications.ts";
import { codesOf, consortiumOf, DEADLINE, type Market, market, NOON, outcomeOf } from "../../support/market.ts";
import { ask, publish } from "../../support/partners.ts";
import { tellEveryone } from "../../support/telling.ts";

type Firm = ReturnType<Market["firm"]>;
type RequestId = Id<"join_request">;

let at: Market;
let lead: Firm;
let firm: Firm;
let noticeId: Id<"partner_notice">;

const answer = (
  requestId: RequestId,
  said: "accept" | "decline",
  set: { actor?: Actor; note?: string; now?: number } = {},
) =>
  answerJoinRequest(
    at.db,
    { requestId, answer: said, note: set.note },
    { actor: set.actor ?? lead.owner, now: set.now ?? NOON + 1 },
  );
const stateOf = (requestId: RequestId, now = NOON + 2) => {
  const rows = findJoinRequest(at.db, requestId);
  return rows === undefined ? undefined : stateOfRequest(at.db, rows.request, now);
};
const kindsTold = () =>
  at.db
    .select()
    .from(mails)
    .all()
    .map((mail) => mail.kind)
    .toSorted();

beforeEach(() => {
  at = market();
  [lead, firm] = [at.firm("天府交投"), at.firm("泊知科技")];
  noticeId = publish(at, lead);
});

describe("a request to join", () => {
  it("that is accepted is an invitation accepted at once, told to both sides in one mail each", async () => {
    const room = consortiumOf(at, lead, []);
    const { requestId } = outcomeOf(ask(at, firm, noticeId));
    await tellEveryone(at.db, [], NOON);
    expect(kindsTold()).toEqual(["join-request", "join-request"]);
    expect(outcomeOf(answer(requestId, "accept"))).toEqual({ state: "accepted", consortiumId: room });
    outcomeOf(answer(requestId, "accept"));
    const member = listMembers(at.db, room, NOON + 1).find((one) => one.organizationId === firm.id);
    expect([member?.state, member?.role]).toEqual(["accepted", "member"]);
    await tellEveryone(at.db, [], NOON + 1);
    expect(kindsTold()).toEqual(["join-answer", "join-answer", "join-request", "join-request"]);
  });

  it("of a firm that is not verified yet becomes an invitation that waits for it", async () => {
    const room = consortiumOf(at, lead, []);
    const fresh = at.firm("新公司", { verification: "unverified" });
    const { requestId } = outcomeOf(ask(at, fresh, noticeId));
    outcomeOf(answer(requestId, "accept"));
    const memberId = findJoinRequest(at.db, requestId)?.request.memberId ?? newId<"consortium_member">(NOON);
    expect(findMember(at.db, memberId)?.state).toBe("invited");
    expect(listMembers(at.db, room, NOON + 1).length).toBe(2);
    await tellEveryone(at.db, [], NOON + 1);
    expect(kindsTold()).toEqual(["consortium-invitation", "consortium-invitation", "join-request", "join-request"]);
  });

  it("is declined with a word, which the firm reads, and may not be made again upon the same notice", async () => {
    const { requestId } = outcomeOf(ask(at, firm, noticeId));
    expect(codesOf(answer(requestId, "decline"))).toEqual(["form.required"]);
    outcomeOf(answer(requestId, "decline", { note: "已有检测单位。" }));
    expect(codesOf(ask(at, firm, noticeId))).toEqual(["partner.already-declined"]);
    await tellEveryone(at.db, [], NOON + 1);
    const told = at.db.select().from(notifications).all();
    expect(told.filter((notice) => notice.kind === "join-answer").map((notice) => notice.params.note)).toEqual([
      "已有检测单位。",
      "已有检测单位。",
    ]);
  });

  it("waits until the lead has a consortium to take the firm into", () => {
    const { requestId } = outcomeOf(ask(at, firm, noticeId));
    expect(codesOf(answer(requestId, "accept"))).toEqual(["partner.open-consortium-first"]);
    expect(stateOf(requestId)).toBe("pending");
  });

  it("looks taken back once the firm is bound elsewhere, so that the lead learns of no rival", () => {
    consortiumOf(at, lead, []);
    const { requestId } = outcomeOf(ask(at, firm, noticeId));
    const own = outcomeOf(ask(at, at.firm("蓉桩智能"), noticeId)).requestId;
    outcomeOf(withdrawJoinRequest(at.db, { requestId: own }, { actor: ownerOf(own), now: NOON }));
    consortiumOf(at, at.firm("对手集团"), [firm]);
    expect(stateOf(requestId)).toBe(stateOf(own));
    expect(answer(requestId, "accept")).toEqual(answer(own, "accept"));
    const listed = listJoinRequests(at.db, [lead.id], 1).items;
    expect(listed.map(({ request }) => stateOfRequest(at.db, request, NOON + 2))).toEqual(["withdrawn", "withdrawn"]);
    // When its time is over it is noted down like one that was taken back, and nobody is told.
    expireJoinRequests(at.db, { now: NOON + 8 * DAY });
    expect(findJoinRequest(at.db, requestId)?.request.state).toBe("withdrawn");
  });

  it("that two leads accept takes the firm into one consortium only", () => {
    const rival = at.firm("对手集团");
    const rivals = consortiumOf(at, rival, []);
    const room = consortiumOf(at, lead, []);
    const [one, other] = [ask(at, firm, noticeId), ask(at, firm, publish(at, rival))].map(outcomeOf);
    if (one === undefined || other === undefined) throw new Error("not asked");
    outcomeOf(answer(one.requestId, "accept"));
    expect(codesOf(answer(other.requestId, "accept", { actor: rival.owner }))).toEqual(["partner.request-over"]);
    const joined = [room, rivals].map((id) =>
      listMembers(at.db, id, NOON + 1).some((member) => member.organizationId === firm.id),
    );
    expect(joined).toEqual([true, false]);
  });

  it("tells the firm itself that it is bound already", () => {
    consortiumOf(at, at.firm("对手集团"), [firm]);
    expect(codesOf(ask(at, firm, noticeId))).toEqual(["partner.already-taking-part"]);
  });

  it("lapses after seven days or at the deadline, and the firm is told", async () => {
    consortiumOf(at, lead, []);
    const { requestId } = outcomeOf(ask(at, firm, noticeId));
    const late = outcomeOf(ask(at, at.firm("蓉桩智能"), noticeId, DEADLINE - DAY)).requestId;
    expect(codesOf(answer(requestId, "accept", { now: NOON + 7 * DAY }))).toEqual(["partner.request-over"]);
    expect(expireJoinRequests(at.db, { now: NOON + 7 * DAY - 1 })).toBe(0);
    expect(expireJoinRequests(at.db, { now: NOON + 7 * DAY })).toBe(1);
    expect(stateOf(late, DEADLINE - 1)).toBe("pending");
    expect(stateOf(late, DEADLINE)).toBe("expired");
    await tellEveryone(at.db, [], NOON + 7 * DAY);
    expect(kindsTold().filter((kind) => kind === "join-answer").length).toBe(2);
  });

  it("is made by those who bind the firm and answered by those who bind the other", () => {
    consortiumOf(at, lead, []);
    const tryAs = (actor: Actor) => codesOf(ask(at, { ...firm, owner: actor }, noticeId));
    expect(tryAs(firm.member)).toEqual(["partner.binding-needed"]);
    expect(tryAs(firm.viewer)).toEqual(["access.not-yours"]);
    expect(tryAs(lead.owner)).toEqual(["access.not-yours"]);
    const { requestId } = outcomeOf(ask(at, firm, noticeId));
    expect(codesOf(ask(at, firm, noticeId))).toEqual(["partner.already-asked"]);
    expect(codesOf(answer(requestId, "accept", { actor: lead.member }))).toEqual(["partner.binding-needed"]);
    for (const actor of [firm.owner, at.bureau.owner, at.person("路人")]) {
      expect(codesOf(answer(requestId, "accept", { actor }))).toEqual(["access.not-yours"]);
    }
    const takeBack = (actor: Actor) => codesOf(withdrawJoinRequest(at.db, { requestId }, { actor, now: NOON }));
    expect(takeBack(lead.owner)).toEqual(["access.not-yours"]);
    expect(takeBack(firm.owner)).toEqual([]);
    expect(takeBack(firm.owner)).toEqual(["partner.request-over"]);
  });

  it("needs a notice that seeks members for a call", () => {
    const upon = (set: Parameters<typeof publish>[2]) => codesOf(ask(at, firm, publish(at, lead, set)));
    expect(upon({ kind: "offer" })).toEqual(["partner.nothing-to-join"]);
    expect(upon({ role: "lead" })).toEqual(["partner.nothing-to-join"]);
    expect(upon({ callId: undefined, domain: "parking" })).toEqual(["partner.nothing-to-join"]);
    expect(codesOf(ask(at, lead, noticeId))).toEqual(["partner.own-notice"]);
  });
});

describe("an invitation for what is missing", () => {
  it("is the ordinary one with its task written, and refused where that is", () => {
    const room = consortiumOf(at, lead, []);
    const command = { id: newId<"consortium_member">(NOON), consortiumId: room, organizationId: firm.id };
    const said = { message: "请承担检测。", task: "承担需求 1" };
    const invited = (actor: Actor) => inviteForNeed(at.db, { ...command, ...said }, { actor, now: NOON });
    expect(codesOf(invited(firm.owner))).toEqual(["access.not-yours"]);
    outcomeOf(invited(lead.owner));
    const member = findMember(at.db, command.id);
    expect([member?.state, member?.task, member?.message]).toEqual(["invited", "承担需求 1", "请承担检测。"]);
    const again = inviteForNeed(at.db, { ...command, ...said, id: newId(NOON) }, { actor: lead.owner, now: NOON });
    expect(codesOf(again)).toEqual(["consortium.already-invited"]);
  });
});

/** The person who made a request, as an actor who binds its firm. */
function ownerOf(requestId: RequestId): Actor {
  const request = findJoinRequest(at.db, requestId)?.request;
  if (request === undefined) throw new Error("no request");
  const membership = {
    organizationId: request.organizationId,
    kind: "firm",
    role: "owner",
    nameZh: "",
    nameEn: null,
  } as const;
  return { ...at.person("负责人"), personId: request.requestedById, memberships: [membership] };
}
