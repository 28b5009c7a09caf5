import { eq } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import type { Actor } from "../../../app/domain/accounts/actor.ts";
import { addTask } from "../../../app/domain/consortia/add-task.ts";
import { answerInvitation } from "../../../app/domain/consortia/answer-invitation.ts";
import { answerLead } from "../../../app/domain/consortia/answer-lead.ts";
import {
  CONSORTIUM_ACT_NAMES,
  CONSORTIUM_ACTS,
  type ConsortiumAct,
} from "../../../app/domain/consortia/consortium-lifecycle.ts";
import { findConsortium, listMembers } from "../../../app/domain/consortia/consortium-queries.ts";
import { dissolveConsortium } from "../../../app/domain/consortia/dissolve-consortium.ts";
import { inviteMember } from "../../../app/domain/consortia/invite-member.ts";
import { addRoomFiles } from "../../../app/domain/consortia/keep-room-files.ts";
import { leaveConsortium } from "../../../app/domain/consortia/leave-consortium.ts";
import { offerLead } from "../../../app/domain/consortia/offer-lead.ts";
import { removeMember } from "../../../app/domain/consortia/remove-member.ts";
import { renameConsortium } from "../../../app/domain/consortia/rename-consortium.ts";
import { replaceMember } from "../../../app/domain/consortia/replace-member.ts";
import { setCoverage } from "../../../app/domain/consortia/set-coverage.ts";
import { setGrades } from "../../../app/domain/consortia/set-grades.ts";
import { setRights } from "../../../app/domain/consortia/set-rights.ts";
import { setShares } from "../../../app/domain/consortia/set-shares.ts";
import { writeComment } from "../../../app/domain/consortia/write-comment.ts";
import { newId } from "../../../app/kernel/ids.ts";
import type { Result } from "../../../app/kernel/result.ts";
import { bids } from "../../../db/schema/bids.ts";
import { needs } from "../../../db/schema/calls.ts";
import { CONSORTIUM_STATES, type ConsortiumState, consortia } from "../../../db/schema/consortia.ts";
import { codesOf, consortiumOf, DEADLINE, invite, market, NOON, outcomeOf } from "../../support/market.ts";

const at = market();
const [lead, member, asked, fresh] = ["甲", "乙", "丙", "丁"].map((name) => at.firm(name));
if (lead === undefined || member === undefined || asked === undefined || fresh === undefined)
  throw new Error("no firms");
const id = consortiumOf(at, lead, [member]);
outcomeOf(invite(at, lead, id, asked));
const needId = at.db.select().from(needs).all()[0]?.id ?? newId<"need">(NOON);
const bidId = newId<"bid">(NOON);
if (lead.owner.kind !== "person") throw new Error("no person");
const createdById = lead.owner.personId;
at.db
  .insert(bids)
  .values({
    id: bidId,
    callId: at.callId,
    leadId: lead.id,
    consortiumId: id,
    state: "draft",
    summary: "",
    draftVersion: 1,
    createdById,
    createdAt: NOON,
    updatedAt: NOON,
  })
  .run();

const idOf = (firm: { id: string }) => {
  const row = listMembers(at.db, id, NOON).find((one) => one.organizationId === firm.id);
  if (row === undefined) throw new Error("no member");
  return row.id;
};
const version = () => findConsortium(at.db, id)?.version ?? 0;
const ids = { member: idOf(member), asked: idOf(asked) };

type Acting = { readonly actor: Actor; readonly now: number };

/** Each act as those do it who may: `open` makes a consortium and has tests of its own. */
const DOINGS: Readonly<Record<Exclude<ConsortiumAct, "open">, readonly [Actor, (acting: Acting) => Result<unknown>]>> =
  {
    rename: [
      lead.member,
      (acting) => renameConsortium(at.db, { consortiumId: id, version: version(), name: "新名" }, acting),
    ],
    invite: [
      lead.owner,
      (acting) =>
        inviteMember(at.db, { id: newId(NOON), consortiumId: id, organizationId: fresh.id, message: "" }, acting),
    ],
    accept: [asked.owner, (acting) => answerInvitation(at.db, { memberId: ids.asked, answer: "accept" }, acting)],
    decline: [asked.owner, (acting) => answerInvitation(at.db, { memberId: ids.asked, answer: "decline" }, acting)],
    leave: [member.owner, (acting) => leaveConsortium(at.db, { memberId: ids.member }, acting)],
    remove: [lead.owner, (acting) => removeMember(at.db, { memberId: ids.member }, acting)],
    replace: [
      lead.owner,
      (acting) => {
        const command = {
          id: newId<"consortium_member">(NOON),
          consortiumId: id,
          organizationId: fresh.id,
          message: "",
        };
        return replaceMember(at.db, { ...command, replacesId: ids.member }, acting);
      },
    ],
    "set-shares": [
      lead.member,
      (acting) => {
        const members = [{ memberId: ids.member, share: 1_000, workShare: 1_000, task: "" }];
        return setShares(at.db, { consortiumId: id, version: version(), members }, acting);
      },
    ],
    "set-coverage": [
      member.member,
      (acting) => {
        const cells = [{ needId, organizationId: member.id, strength: 3 }];
        return setCoverage(at.db, { consortiumId: id, version: version(), cells }, acting);
      },
    ],
    "set-grades": [
      member.member,
      (acting) => {
        const grades = [{ specialty: "安防", grade: "first" as const, certificate: "" }];
        return setGrades(at.db, { memberId: ids.member, version: version(), grades }, acting);
      },
    ],
    "set-rights": [
      lead.owner,
      (acting) => setRights(at.db, { memberId: ids.member, right: "view", hasWholeBid: true }, acting),
    ],
    "offer-lead": [lead.owner, (acting) => offerLead(at.db, { memberId: ids.member }, acting)],
    "answer-lead": [member.owner, (acting) => answerLead(at.db, { consortiumId: id, answer: "accept" }, acting)],
    dissolve: [lead.owner, (acting) => dissolveConsortium(at.db, { consortiumId: id }, acting)],
    comment: [
      member.member,
      (acting) => {
        const command = { id: newId<"consortium_comment">(NOON), consortiumId: id, body: "好" };
        return writeComment(at.db, { ...command, topic: "agreement", topicId: "" }, acting);
      },
    ],
    task: [
      member.member,
      (acting) =>
        addTask(at.db, { id: newId(NOON), consortiumId: id, title: "检测报告", organizationId: member.id }, acting),
    ],
    file: [
      member.member,
      (acting) => {
        const file = { sha256: newId(NOON), name: "a.pdf", mediaType: "application/pdf", byteSize: 10 };
        return addRoomFiles(at.db, { consortiumId: id, files: [file] }, acting);
      },
    ],
  };

const outsiders: readonly (readonly [string, Actor])[] = [
  ["another firm", fresh.owner],
  ["an official", at.bureau.owner],
  ["somebody without a firm", at.person("路人")],
  ["a visitor", { kind: "visitor" }],
];

/** Tries an act in a given state, moment and standing of the bid, and undoes whatever it did. */
function attempt(
  act: Exclude<ConsortiumAct, "open">,
  state: ConsortiumState,
  set: Partial<Acting> & { stands: boolean },
) {
  const [actor, doing] = DOINGS[act];
  at.sqlite.exec("savepoint cell");
  try {
    const nextLeadId = act === "answer-lead" ? member?.id : null;
    at.db.update(consortia).set({ state, nextLeadId }).where(eq(consortia.id, id)).run();
    at.db
      .update(bids)
      .set({ state: set.stands ? "submitted" : "draft" })
      .where(eq(bids.id, bidId))
      .run();
    const before = version();
    const result = doing({ actor: set.actor ?? actor, now: set.now ?? NOON });
    return { codes: codesOf(result), raised: version() - before };
  } finally {
    at.sqlite.exec("rollback to cell");
    at.sqlite.exec("release cell");
  }
}

afterAll(() => at.sqlite.close());

const ACTS = CONSORTIUM_ACT_NAMES.filter((act) => act !== "open");
/** What is not signed leaves the version, and so the signatures, as they are. */
const BESIDE: readonly ConsortiumAct[] = ["set-rights", "offer-lead", "comment", "task", "file"];

describe("what is done when in the life of a consortium", () => {
  let cells = 0;
  for (const act of ACTS) {
    it(`is as the table says for ${act}, in every state, with and without a standing bid, before and after the deadline`, () => {
      const rule = CONSORTIUM_ACTS[act];
      for (const state of CONSORTIUM_STATES) {
        for (const stands of [false, true]) {
          for (const now of [NOON, DEADLINE - 1, DEADLINE]) {
            const { codes, raised } = attempt(act, state, { stands, now });
            const isOver = now >= DEADLINE && rule.beforeDeadline;
            // An invitation lapses at the deadline at the latest; by then its answer is refused either way.
            const may = rule.states.includes(state) && !isOver && (rule.withStandingBid || !stands);
            const isDoneAlready = act === "dissolve" && state === "dissolved";
            const hasLapsed = (act === "accept" || act === "decline") && now > NOON;
            expect([state, stands, now - NOON, codes.length === 0]).toEqual([
              state,
              stands,
              now - NOON,
              (may && !hasLapsed) || isDoneAlready,
            ]);
            if (may && !hasLapsed) expect([act, raised > 0]).toEqual([act, !BESIDE.includes(act)]);
            else expect(raised).toBe(0);
            cells += 1;
          }
        }
      }
    });

    it(`is not there for anybody else: ${act}`, () => {
      for (const [who, actor] of outsiders) {
        const { codes } = attempt(act, "forming", { stands: false, actor });
        expect([who, codes]).toEqual([who, ["access.not-yours"]]);
      }
    });
  }

  it("was walked in every cell", () => {
    expect(cells).toBe(ACTS.length * CONSORTIUM_STATES.length * 2 * 3);
  });

  it("refuses binding acts to those who do not bind their firm", () => {
    for (const act of ["invite", "remove", "replace", "set-rights", "offer-lead", "dissolve"] as const) {
      expect([act, attempt(act, "forming", { stands: false, actor: lead.member }).codes]).toEqual([
        act,
        ["consortium.binding-needed"],
      ]);
    }
    for (const act of ["leave", "answer-lead"] as const) {
      expect(attempt(act, "forming", { stands: false, actor: member.member }).codes).toEqual([
        "consortium.binding-needed",
      ]);
    }
  });
});
