import { describe, expect, it } from "vitest";
import { attachFiles } from "../../../app/domain/bids/attach-files.ts";
import { MOST_ANSWER } from "../../../app/domain/bids/bid.ts";
import { taskStates } from "../../../app/domain/bids/bid-completeness.ts";
import { saveAnswersCommand } from "../../../app/domain/bids/bid-schema.ts";
import { detachFile } from "../../../app/domain/bids/detach-file.ts";
import { answersMark, figuresMark } from "../../../app/domain/bids/edit-draft.ts";
import { openBid } from "../../../app/domain/bids/open-bid.ts";
import { saveAnswers } from "../../../app/domain/bids/save-answers.ts";
import { saveFigures } from "../../../app/domain/bids/save-figures.ts";
import { type BidId, newId } from "../../../app/kernel/ids.ts";
import {
  codesOf,
  consortiumOf,
  draftOf,
  type Market,
  market,
  NOON,
  outcomeOf,
  submit,
  writtenBid,
} from "../../support/market.ts";

type Firm = ReturnType<Market["firm"]>;

function answer(
  at: Market,
  firm: Firm,
  bidId: BidId,
  place: number,
  given: { text?: string; figure?: number },
  seen?: string,
) {
  const draft = draftOf(at, bidId);
  const answers = [{ subjectId: draft.needs[place]?.id ?? "", text: given.text ?? "", figure: given.figure }];
  const command = { bidId, section: "need" as const, seen: seen ?? answersMark(draft, "need"), answers };
  return saveAnswers(at.db, command, { actor: firm.owner, now: NOON });
}

describe("opening a bid", () => {
  it("gives a firm one bid per call, however often it is asked for", () => {
    const at = market();
    const firm = at.firm("泊知科技");
    const open = (consortiumId?: Parameters<typeof openBid>[1]["consortiumId"]) =>
      openBid(
        at.db,
        { id: newId<"bid">(NOON), callId: at.callId, leadId: firm.id, consortiumId },
        { actor: firm.owner, now: NOON },
      );
    const first = outcomeOf(open());
    expect(outcomeOf(open())).toEqual(first);
    const consortiumId = consortiumOf(at, firm, []);
    expect(outcomeOf(open(consortiumId))).toEqual(first);
    expect(draftOf(at, first.id).bid.consortiumId).toBe(consortiumId);
  });

  it("does not turn a submitted bid into another form", () => {
    const at = market();
    const [firm, free] = [at.firm("泊知科技"), at.firm("蓉桩智能")];
    const consortiumId = consortiumOf(at, free, []);
    const bidId = writtenBid(at, firm);
    outcomeOf(submit(at, firm, bidId));
    const command = { id: newId<"bid">(NOON), callId: at.callId, leadId: firm.id, consortiumId };
    expect(codesOf(openBid(at.db, command, { actor: firm.owner, now: NOON }))).toEqual(["access.not-yours"]);
  });
});

describe("a draft", () => {
  it("keeps answers of the kind that the need asks for", () => {
    const at = market();
    const firm = at.firm("泊知科技");
    const bidId = writtenBid(at, firm);
    expect(codesOf(answer(at, firm, bidId, 0, { text: "文字", figure: 5_000 }))).toEqual(["bid.figure-kind"]);
    expect(codesOf(answer(at, firm, bidId, 1, { figure: 2_500 }))).toEqual([]);
    expect(codesOf(answer(at, firm, bidId, 2, { figure: 500 }))).toEqual(["bid.figure-kind"]);
    expect(codesOf(answer(at, firm, bidId, 2, { figure: 0 }))).toEqual([]);
  });

  it("refuses one character too many at its field and counts a line end once", () => {
    const at = market();
    const firm = at.firm("泊知科技");
    const bidId = writtenBid(at, firm);
    const long = answer(at, firm, bidId, 0, { text: "长".repeat(MOST_ANSWER + 1) });
    expect(long.ok ? "" : long.refusal.field).toBe("answers[0].text");
    const read = saveAnswersCommand.parse({
      bidId,
      seen: answersMark(draftOf(at, bidId), "need"),
      section: "need",
      answers: [{ subjectId: "x", text: `${"长".repeat(MOST_ANSWER - 1)}\r\n` }],
    });
    expect(read.answers[0]?.text).toHaveLength(MOST_ANSWER);
  });

  it("refuses an older page, keeps what is stored, and takes the same content twice", () => {
    const at = market();
    const firm = at.firm("泊知科技");
    const bidId = writtenBid(at, firm);
    const shown = answersMark(draftOf(at, bidId), "need");
    expect(codesOf(answer(at, firm, bidId, 0, { text: "第一个窗口" }, shown))).toEqual([]);
    expect(codesOf(answer(at, firm, bidId, 0, { text: "第二个窗口" }, shown))).toEqual(["bid.changed-meanwhile"]);
    expect(codesOf(answer(at, firm, bidId, 0, { text: "第一个窗口" }, shown))).toEqual([]);
    expect(draftOf(at, bidId).answers.map((one) => one.text)).toContain("第一个窗口");
    const figures = {
      bidId,
      seen: figuresMark(draftOf(at, bidId)),
      summary: "另一段",
      price: 1,
      ownFunds: 2,
      durationMonths: 3,
    };
    expect(codesOf(saveFigures(at.db, figures, { actor: firm.owner, now: NOON }))).toEqual([]);
  });

  it("does not mix up sections: a page of figures is not disturbed by answers", () => {
    const at = market();
    const firm = at.firm("泊知科技");
    const bidId = writtenBid(at, firm);
    const seen = figuresMark(draftOf(at, bidId));
    outcomeOf(answer(at, firm, bidId, 0, { text: "改了答复" }));
    const figures = { bidId, seen, summary: "新概述", price: 1, ownFunds: undefined, durationMonths: 1 };
    expect(codesOf(saveFigures(at.db, figures, { actor: firm.owner, now: NOON }))).toEqual([]);
  });

  it("holds ten files of twenty megabytes and no more", () => {
    const at = market();
    const firm = at.firm("泊知科技");
    const bidId = writtenBid(at, firm);
    const file = (place: number, byteSize = 1_000) => ({
      sha256: String(place).padStart(64, "0"),
      name: `附件${place}.pdf`,
      mediaType: "application/pdf",
      byteSize,
      isConfidential: false,
    });
    const attach = (...files: ReturnType<typeof file>[]) =>
      attachFiles(at.db, { bidId, files }, { actor: firm.owner, now: NOON });
    expect(codesOf(attach(file(1, 20 * 1024 * 1024 + 1)))).toEqual(["file.too-large"]);
    expect(codesOf(attach(...Array.from({ length: 10 }, (_, place) => file(place))))).toEqual([]);
    expect(codesOf(attach(file(3)))).toEqual([]);
    expect(codesOf(attach(file(11)))).toEqual(["file.too-many"]);
    const [first] = draftOf(at, bidId).files;
    if (first === undefined) throw new Error("no file");
    outcomeOf(detachFile(at.db, { bidId, fileId: first.id }, { actor: firm.owner, now: NOON }));
    expect(draftOf(at, bidId).files).toHaveLength(9);
  });

  it("says of each task how far it has come", () => {
    const at = market();
    const firm = at.firm("泊知科技");
    const done = taskStates(draftOf(at, writtenBid(at, firm)));
    expect(done.map((one) => one.state)).toEqual(["complete", "complete", "complete", "complete", "optional"]);
    const command = { id: newId<"bid">(NOON), callId: at.callId, leadId: at.firm("乙").id, consortiumId: undefined };
    expect(codesOf(openBid(at.db, command, { actor: firm.owner, now: NOON }))).toEqual(["access.not-yours"]);
  });
});
