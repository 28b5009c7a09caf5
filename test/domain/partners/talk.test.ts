import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../../../app/domain/accounts/actor.ts";
import { askFirm } from "../../../app/domain/partners/ask-firm.ts";
import { blockFirm } from "../../../app/domain/partners/block-firm.ts";
import { canReadThread } from "../../../app/domain/partners/partner-policy.ts";
import { replyInThread } from "../../../app/domain/partners/reply-in-thread.ts";
import { listReports } from "../../../app/domain/partners/report-queries.ts";
import { reportThread } from "../../../app/domain/partners/report-thread.ts";
import { settleReport } from "../../../app/domain/partners/settle-report.ts";
import { findThread, listMessages, listThreads } from "../../../app/domain/partners/thread-queries.ts";
import { unblockFirm } from "../../../app/domain/partners/unblock-firm.ts";
import { withdrawNotice } from "../../../app/domain/partners/withdraw-notice.ts";
import { type Id, newId } from "../../../app/kernel/ids.ts";
import { DAY, HOUR } from "../../../app/kernel/instant.ts";
import { mails } from "../../../db/schema/notifications.ts";
import { renderMail } from "../../../emails/render-mail.ts";
import { codesOf, type Market, market, NOON, outcomeOf } from "../../support/market.ts";
import { ask, publish } from "../../support/partners.ts";
import { tellEveryone } from "../../support/telling.ts";

type Firm = ReturnType<Market["firm"]>;

let at: Market;
let [owner, asker, other]: Firm[] = [];
let noticeId: Id<"partner_notice">;

const firmOf = (firm: Firm | undefined): Firm => {
  if (firm === undefined) throw new Error("no firm");
  return firm;
};
const write = (firm: Firm, now = NOON, id = newId<"partner_message">(now), actor = firm.owner) =>
  askFirm(at.db, { id, noticeId, askerId: firm.id, message: "想了解工期与份额。" }, { actor, now });
const reply = (actor: Actor, threadId: Id<"partner_thread">, now = NOON) =>
  replyInThread(at.db, { id: newId<"partner_message">(now), threadId, message: "工期八个月。" }, { actor, now });

beforeEach(() => {
  at = market();
  [owner, asker, other] = [at.firm("天府交投"), at.firm("泊知科技"), at.firm("蓉桩智能")];
  noticeId = publish(at, firmOf(owner));
});

describe("writing to the firm of a notice", () => {
  it("makes one conversation that the people of the two firms read, and nobody else", () => {
    const { threadId } = outcomeOf(write(firmOf(asker)));
    expect(outcomeOf(write(firmOf(asker))).threadId).toBe(threadId);
    outcomeOf(reply(firmOf(owner).member, threadId));
    expect(listMessages(at.db, threadId).length).toBe(3);
    const thread = findThread(at.db, threadId);
    if (thread === undefined) throw new Error("no thread");
    const readers: readonly (readonly [Actor, boolean])[] = [
      [firmOf(owner).viewer, true],
      [firmOf(asker).viewer, true],
      [firmOf(other).owner, false],
      [at.bureau.owner, false],
      [at.person("路人"), false],
      [{ kind: "visitor" }, false],
      [{ kind: "system" }, false],
    ];
    for (const [actor, may] of readers) {
      expect(canReadThread(actor, thread).allowed).toBe(may);
      if (!may) expect(codesOf(reply(actor, threadId))).toEqual(["access.not-yours"]);
    }
    expect(codesOf(reply(firmOf(asker).viewer, threadId))).toEqual(["access.not-yours"]);
    expect(listThreads(at.db, [firmOf(other).id], 1).total).toBe(0);
  });

  it("sends a press that comes twice once", () => {
    const id = newId<"partner_message">(NOON);
    const { threadId } = outcomeOf(write(firmOf(asker), NOON, id));
    outcomeOf(write(firmOf(asker), NOON, id));
    expect(listMessages(at.db, threadId).length).toBe(1);
    expect(codesOf(write(firmOf(other), NOON, id))).toEqual(["access.not-yours"]);
  });

  it("mails the words and a link to the other firm's people, and no address of anybody", async () => {
    const { threadId } = outcomeOf(write(firmOf(asker)));
    await tellEveryone(at.db, [], NOON);
    const sent = at.db.select().from(mails).all();
    expect(sent.length).toBe(2);
    for (const mail of sent) {
      for (const locale of ["zh", "en"] as const) {
        const { subject, text, html } = renderMail({ ...mail, locale }, { baseUrl: "https://jiebang.test", now: NOON });
        expect(text).toContain("想了解工期与份额。");
        expect(text).toContain(`/firm/threads/${threadId}`);
        expect(`${subject}${text}${html}`).not.toMatch(/@example|emails\.|\{\{/);
      }
    }
  });

  it("is refused to the notice's own firm, to bureaus, and once the notice has ended; replies go on", () => {
    expect(codesOf(write(firmOf(owner)))).toEqual(["partner.own-notice"]);
    expect(codesOf(write(at.bureau))).toEqual(["access.not-yours"]);
    const { threadId } = outcomeOf(write(firmOf(asker)));
    outcomeOf(withdrawNotice(at.db, { noticeId }, { actor: firmOf(owner).owner, now: NOON }));
    expect(codesOf(write(firmOf(other)))).toEqual(["partner.notice-over"]);
    outcomeOf(reply(firmOf(owner).owner, threadId));
  });

  it("waits for an answer after five messages", () => {
    const { threadId } = outcomeOf(write(firmOf(asker)));
    for (let count = 1; count < 5; count += 1) outcomeOf(reply(firmOf(asker).owner, threadId));
    expect(codesOf(reply(firmOf(asker).owner, threadId))).toEqual(["partner.await-answer"]);
    outcomeOf(reply(firmOf(owner).owner, threadId, NOON + 1));
    outcomeOf(reply(firmOf(asker).owner, threadId, NOON + 2));
  });

  it("is bounded by the hour for a person and by the day for a firm", () => {
    const { threadId } = outcomeOf(write(firmOf(asker)));
    for (let count = 1; count < 30; count += 1) {
      outcomeOf(reply(firmOf(asker).owner, threadId, NOON + count * 2));
      if (count % 4 === 0) outcomeOf(reply(firmOf(owner).owner, threadId, NOON + count * 2 + 1));
    }
    outcomeOf(reply(firmOf(owner).owner, threadId, NOON + 90));
    expect(codesOf(reply(firmOf(asker).owner, threadId, NOON + 91))).toEqual(["partner.too-many-messages"]);
    outcomeOf(reply(firmOf(asker).owner, threadId, NOON + HOUR));
    for (let count = 0; count < 20; count += 1) {
      noticeId = publish(at, at.firm(`甲${count}`));
      outcomeOf(write(firmOf(other), NOON + count));
    }
    noticeId = publish(at, at.firm("甲二十"));
    expect(codesOf(write(firmOf(other), NOON + 30))).toEqual(["partner.too-many-threads"]);
    outcomeOf(write(firmOf(other), NOON + DAY));
  });
});

describe("a firm that should not have written", () => {
  it("is blocked for every notice and for requests, until it is let in again", () => {
    const { threadId } = outcomeOf(write(firmOf(asker)));
    const acting = { actor: firmOf(owner).member, now: NOON };
    outcomeOf(blockFirm(at.db, { threadId }, acting));
    outcomeOf(blockFirm(at.db, { threadId }, acting));
    expect(codesOf(reply(firmOf(asker).owner, threadId))).toEqual(["partner.not-taking"]);
    expect(codesOf(reply(firmOf(owner).owner, threadId))).toEqual(["partner.unblock-first"]);
    noticeId = publish(at, firmOf(owner));
    expect(codesOf(write(firmOf(asker)))).toEqual(["partner.not-taking"]);
    expect(codesOf(ask(at, firmOf(asker), noticeId))).toEqual(["partner.not-taking"]);
    expect(codesOf(write(firmOf(other)))).toEqual([]);
    outcomeOf(unblockFirm(at.db, { threadId }, acting));
    outcomeOf(reply(firmOf(asker).owner, threadId));
    expect(codesOf(blockFirm(at.db, { threadId }, { actor: firmOf(other).owner, now: NOON }))).toEqual([
      "access.not-yours",
    ]);
  });

  it("is reported once, read by administrators from then on, and settled by them alone", () => {
    const { threadId } = outcomeOf(write(firmOf(asker)));
    const acting = { actor: firmOf(owner).owner, now: NOON };
    expect(listReports(at.db, 1).total).toBe(0);
    outcomeOf(reportThread(at.db, { threadId, reason: "推销无关产品。" }, acting));
    expect(codesOf(reportThread(at.db, { threadId, reason: "再报。" }, acting))).toEqual(["partner.already-reported"]);
    const reportId = listReports(at.db, 1).items[0]?.report.id;
    if (reportId === undefined) throw new Error("no report");
    expect(codesOf(settleReport(at.db, { reportId }, acting))).toEqual(["access.not-yours"]);
    const admin: Actor = { ...at.person("管理员"), desks: ["public", "admin"] };
    outcomeOf(settleReport(at.db, { reportId }, { actor: admin, now: NOON }));
    expect(listReports(at.db, 1).items[0]?.report.settledAt).toBe(NOON);
  });
});
