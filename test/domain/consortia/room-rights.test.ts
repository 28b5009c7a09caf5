import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { attachFiles } from "../../../app/domain/bids/attach-files.ts";
import { findOwnBid } from "../../../app/domain/bids/bid-queries.ts";
import { answersMark } from "../../../app/domain/bids/edit-draft.ts";
import { findReadableFile } from "../../../app/domain/bids/file-access-queries.ts";
import { saveAnswers } from "../../../app/domain/bids/save-answers.ts";
import { addTask } from "../../../app/domain/consortia/add-task.ts";
import { findConsortium, listMembers } from "../../../app/domain/consortia/consortium-queries.ts";
import { editTask, markTask, removeTask } from "../../../app/domain/consortia/edit-task.ts";
import { addRoomFiles, removeRoomFile } from "../../../app/domain/consortia/keep-room-files.ts";
import { setCoverage } from "../../../app/domain/consortia/set-coverage.ts";
import { setEvidence } from "../../../app/domain/consortia/set-evidence.ts";
import { setGrades } from "../../../app/domain/consortia/set-grades.ts";
import { setRights } from "../../../app/domain/consortia/set-rights.ts";
import { takeCommentBack } from "../../../app/domain/consortia/take-comment-back.ts";
import { findComment, type findTask, listRoomFiles } from "../../../app/domain/consortia/talk-queries.ts";
import { writeComment } from "../../../app/domain/consortia/write-comment.ts";
import { newId } from "../../../app/kernel/ids.ts";
import type { Result } from "../../../app/kernel/result.ts";
import { needs } from "../../../db/schema/calls.ts";
import { files } from "../../../db/schema/files.ts";
import { codesOf, consortiumOf, draftOf, invite, market, NOON, outcomeOf, writtenBid } from "../../support/market.ts";

const STORED = { name: "材料.pdf", mediaType: "application/pdf", byteSize: 10 };

function room() {
  const at = market();
  const [lead, member, asked, other] = [at.firm("甲"), at.firm("乙"), at.firm("丙"), at.firm("丁")];
  const id = consortiumOf(at, lead, [member]);
  outcomeOf(invite(at, lead, id, asked));
  const needIds = at.db
    .select()
    .from(needs)
    .where(eq(needs.callId, at.callId))
    .all()
    .map((need) => need.id);
  const row = listMembers(at.db, id, NOON).find((one) => one.organizationId === member.id);
  const [first, second] = needIds;
  if (row === undefined || first === undefined || second === undefined) throw new Error("no member or need");
  const version = () => findConsortium(at.db, id)?.version ?? 0;
  const allow = (right: "view" | "comment" | "edit", hasWholeBid = false) =>
    outcomeOf(setRights(at.db, { memberId: row.id, right, hasWholeBid }, { actor: lead.owner, now: NOON }));
  const cover = (needId: typeof first, strength = 3) => {
    const cells = [{ needId, organizationId: member.id, strength }];
    const command = { consortiumId: id, version: version(), cells };
    return setCoverage(at.db, command, { actor: lead.owner, now: NOON });
  };
  const taskId = outcomeOf(
    addTask(
      at.db,
      { id: newId<"consortium_task">(NOON), consortiumId: id, title: "报告", organizationId: member.id },
      { actor: lead.owner, now: NOON },
    ),
  ).taskId;
  return { at, lead, member, asked, other, id, row, first, second, needIds, version, allow, cover, taskId };
}

type Room = ReturnType<typeof room>;
type Firm = Room["member"];

const TRIES: Readonly<Record<string, (at: Room, actor: Firm["owner"]) => Result<unknown>>> = {
  comment: ({ at, id }, actor) => {
    const command = { id: newId<"consortium_comment">(NOON), consortiumId: id, body: "好" };
    return writeComment(at.db, { ...command, topic: "agreement", topicId: "" }, { actor, now: NOON });
  },
  tick: ({ at, taskId }, actor) => markTask(at.db, { taskId, done: "yes" }, { actor, now: NOON }),
  addTask: ({ at, id, member }, actor) => {
    const command = { id: newId<"consortium_task">(NOON), consortiumId: id, title: "图纸", organizationId: member.id };
    return addTask(at.db, command, { actor, now: NOON });
  },
  file: ({ at, id }, actor) =>
    addRoomFiles(at.db, { consortiumId: id, files: [{ ...STORED, sha256: newId(NOON) }] }, { actor, now: NOON }),
  grades: ({ at, row, version }, actor) =>
    setGrades(at.db, { memberId: row.id, version: version(), grades: [] }, { actor, now: NOON }),
  evidence: ({ at, id, member, first, version }, actor) => {
    const command = { consortiumId: id, version: version(), needId: first, organizationId: member.id };
    return setEvidence(at.db, { ...command, strength: 3, evidence: "检测报告" }, { actor, now: NOON });
  },
};

describe("rights in the room", () => {
  const MAY: Readonly<Record<string, readonly string[]>> = {
    view: [],
    comment: ["comment", "tick"],
    edit: Object.keys(TRIES),
  };
  for (const right of ["view", "comment", "edit"] as const) {
    it(`lets a member with "${right}" do exactly that`, () => {
      for (const [name, attempt] of Object.entries(TRIES)) {
        const at = room();
        at.allow(right);
        const codes = codesOf(attempt(at, at.member.member));
        expect([name, codes]).toEqual([name, MAY[right]?.includes(name) ? [] : ["consortium.right-missing"]]);
        // A viewer of the firm looks on, whatever the firm may.
        expect([name, codesOf(attempt(at, at.member.viewer))]).toEqual([name, ["consortium.right-missing"]]);
        for (const outsider of [at.asked.owner, at.other.owner, at.at.bureau.owner]) {
          expect([name, codesOf(attempt(at, outsider))]).toEqual([name, ["access.not-yours"]]);
        }
      }
    });
  }

  it("are given by those who bind the lead, and never to the lead itself", () => {
    const at = room();
    const give = (actor: Firm["owner"], memberId = at.row.id) =>
      codesOf(setRights(at.at.db, { memberId, right: "view", hasWholeBid: false }, { actor, now: NOON }));
    expect(give(at.lead.member)).toEqual(["consortium.binding-needed"]);
    expect(give(at.member.owner)).toEqual(["access.not-yours"]);
    const own = listMembers(at.at.db, at.id, NOON).find((one) => one.role === "lead");
    expect(give(at.lead.owner, own?.id)).toEqual(["consortium.not-in-this-state"]);
    expect(give(at.lead.owner)).toEqual([]);
  });
});

describe("a member's part of the draft bid", () => {
  it("is the needs that it covers with their answers, without price, criteria, files or the rest", () => {
    const { at, lead, member, id, first, cover, allow, needIds } = room();
    const bidId = writtenBid(at, lead, { consortiumId: id });
    const file = { ...STORED, sha256: "a".repeat(64), isConfidential: false };
    outcomeOf(attachFiles(at.db, { bidId, files: [file] }, { actor: lead.owner, now: NOON }));
    const fileId = at.db.select().from(files).all()[0]?.id ?? newId<"file">(NOON);
    const part = () => findOwnBid(at.db, bidId, member.owner, NOON);
    expect(part()).toMatchObject({ isWhole: false, draft: { needs: [], answers: [], files: [] } });
    outcomeOf(cover(first));
    const own = part();
    expect(own?.draft.needs.map((need) => need.id)).toEqual([first]);
    expect(own?.draft.answers.map((answer) => answer.subjectId)).toEqual([first]);
    expect(own?.draft.criteria).toEqual([]);
    expect(own?.draft.bid).toMatchObject({ price: null, ownFunds: null, durationMonths: null, summary: "" });
    expect(JSON.stringify(own?.draft)).not.toContain(String(1_200 * 1_000_000));
    expect(findReadableFile(at.db, fileId, member.owner, NOON)).toBeUndefined();
    allow("view", true);
    expect(part()).toMatchObject({ isWhole: true, draft: { bid: { price: 1_200 * 1_000_000 } } });
    expect(part()?.draft.needs.map((need) => need.id)).toEqual(needIds);
    expect(findReadableFile(at.db, fileId, member.owner, NOON)?.isPublic).toBe(false);
  });

  it("is answered by the member that may edit, and nothing beyond it", () => {
    const { at, lead, member, id, first, second, cover, allow } = room();
    const bidId = writtenBid(at, lead, { consortiumId: id });
    outcomeOf(cover(first));
    const save = (subjectId: string, section: "need" | "criterion" = "need") => {
      const draft = findOwnBid(at.db, bidId, member.member, NOON)?.draft ?? draftOf(at, bidId);
      const command = { bidId, section, seen: answersMark(draft, section) };
      const answers = [{ subjectId, text: "由我方承担", figure: undefined }];
      return codesOf(saveAnswers(at.db, { ...command, answers }, { actor: member.member, now: NOON }));
    };
    expect(save(first)).toEqual([]);
    expect(draftOf(at, bidId).answers.find((one) => one.subjectId === first)?.text).toBe("由我方承担");
    expect(save(second)).toEqual(["bid.part-of-others"]);
    expect(save(draftOf(at, bidId).criteria[0]?.id ?? "", "criterion")).toEqual(["access.not-yours"]);
    allow("edit", true);
    expect(save(second)).toEqual(["bid.part-of-others"]);
    allow("comment", true);
    expect(save(first)).toEqual(["consortium.right-missing"]);
  });
});

describe("talk, tasks and files of a room", () => {
  it("take words back for their author alone, and keep that something was said", () => {
    const { at, lead, member, id } = room();
    const commentId = newId<"consortium_comment">(NOON);
    const command = { id: commentId, consortiumId: id, topic: "agreement" as const, topicId: "", body: "三成可以" };
    const acting = { actor: member.member, now: NOON };
    outcomeOf(writeComment(at.db, command, acting));
    expect(codesOf(writeComment(at.db, command, acting))).toEqual([]);
    expect(codesOf(writeComment(at.db, command, { actor: lead.owner, now: NOON }))).toEqual(["access.not-yours"]);
    expect(codesOf(takeCommentBack(at.db, { commentId }, { actor: member.owner, now: NOON }))).toEqual([
      "access.not-yours",
    ]);
    expect(codesOf(takeCommentBack(at.db, { commentId }, acting))).toEqual([]);
    expect(findComment(at.db, commentId)).toMatchObject({ body: "", takenBackAt: NOON });
    const elsewhere = {
      ...command,
      id: newId<"consortium_comment">(NOON),
      topic: "need" as const,
      topicId: newId(NOON),
    };
    expect(codesOf(writeComment(at.db, elsewhere, acting))).toEqual(["access.not-yours"]);
  });

  it("let the lead give tasks to all, a member to itself, and refuse a page shown before a change", () => {
    const { at, lead, member, id, taskId } = room();
    const acting = { actor: member.member, now: NOON };
    const forLead = { id: newId<"consortium_task">(NOON), consortiumId: id, title: "合同", organizationId: lead.id };
    expect(codesOf(addTask(at.db, forLead, acting))).toEqual(["consortium.task-of-others"]);
    const edit = (version: number, title: string, personId?: NonNullable<ReturnType<typeof findTask>>["personId"]) =>
      codesOf(
        editTask(
          at.db,
          { taskId, version, title, organizationId: member.id, ...(personId == null ? {} : { personId }) },
          acting,
        ),
      );
    expect(edit(1, "检测报告")).toEqual([]);
    expect(edit(1, "旧页")).toEqual(["consortium.task-changed-meanwhile"]);
    const stranger = lead.owner.kind === "person" ? lead.owner.personId : undefined;
    expect(edit(2, "检测报告", stranger)).toEqual(["consortium.person-foreign"]);
    expect(codesOf(removeTask(at.db, { taskId }, acting))).toEqual([]);
    expect(codesOf(removeTask(at.db, { taskId }, acting))).toEqual([]);
    expect(codesOf(markTask(at.db, { taskId, done: "yes" }, acting))).toEqual(["consortium.task-gone"]);
  });

  it("keep files for members alone, up to their limit, and let out only one's own", () => {
    const { at, lead, member, asked, other, id } = room();
    const keep = (count: number, byteSize = 10) => {
      const many = Array.from({ length: count }, () => ({ ...STORED, byteSize, sha256: newId(NOON) }));
      return codesOf(addRoomFiles(at.db, { consortiumId: id, files: many }, { actor: lead.owner, now: NOON }));
    };
    expect(keep(49)).toEqual([]);
    expect(keep(2)).toEqual(["file.too-many"]);
    expect(keep(1, 21 * 1024 * 1024)).toEqual(["file.too-large"]);
    const [file] = listRoomFiles(at.db, id);
    const fileId = file?.id ?? newId<"file">(NOON);
    expect(findReadableFile(at.db, fileId, member.viewer, NOON)?.file.id).toBe(fileId);
    for (const outsider of [asked.owner, other.owner, at.bureau.owner, at.person("路人")]) {
      expect(findReadableFile(at.db, fileId, outsider, NOON)).toBeUndefined();
    }
    const remove = (actor: Firm["owner"]) =>
      codesOf(removeRoomFile(at.db, { consortiumId: id, fileId }, { actor, now: NOON }));
    expect(remove(member.owner)).toEqual(["consortium.file-of-others"]);
    expect(remove(lead.member)).toEqual([]);
  });
});
