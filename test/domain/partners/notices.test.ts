import { describe, expect, it } from "vitest";
import { needsOf } from "../../../app/domain/calls/call-queries.ts";
import { editNotice } from "../../../app/domain/partners/edit-notice.ts";
import { NOTICE_LIFE } from "../../../app/domain/partners/partner-lifecycle.ts";
import { isRenewable, MOST_STANDING, NOTICE_TERM, noticeStateAt } from "../../../app/domain/partners/partner-notice.ts";
import { findNotice } from "../../../app/domain/partners/partner-queries.ts";
import { publishNoticeCommand } from "../../../app/domain/partners/partner-schema.ts";
import {
  countPartnerFacets,
  findPartnerCard,
  listPartnerCards,
  type PartnerFilter,
} from "../../../app/domain/partners/public-partner-queries.ts";
import { publishNotice } from "../../../app/domain/partners/publish-notice.ts";
import { remindOfNoticeEnd } from "../../../app/domain/partners/remind-of-notice-end.ts";
import { renewNotice } from "../../../app/domain/partners/renew-notice.ts";
import { withdrawNotice } from "../../../app/domain/partners/withdraw-notice.ts";
import { newId } from "../../../app/kernel/ids.ts";
import { DAY } from "../../../app/kernel/instant.ts";
import { organizations } from "../../../db/schema/organizations.ts";
import { codesOf, DEADLINE, market, NOON, outcomeOf } from "../../support/market.ts";
import { noticeOf, publish } from "../../support/partners.ts";

const ALL: PartnerFilter = { text: "", facets: {}, callIds: [], needIds: [] };
const standing = { callId: undefined, domain: "parking" as const };

describe("a partner notice", () => {
  it("for a call stands until the call's deadline, to the millisecond", () => {
    const at = market();
    const id = publish(at, at.firm("天府交投"));
    expect(findPartnerCard(at.db, id, DEADLINE - 1)?.notice.title).toBe("寻求车位检测单位");
    expect(findPartnerCard(at.db, id, DEADLINE)).toBeUndefined();
  });

  it("that stands by itself ends after ninety days, is told of a week before, and is renewed towards its end only", () => {
    const at = market();
    const firm = at.firm("天府交投");
    const id = publish(at, firm, standing);
    const acting = (now: number) => ({ actor: firm.owner, now });
    expect(codesOf(renewNotice(at.db, { noticeId: id }, acting(NOON + 59 * DAY)))).toEqual(["partner.not-renewable"]);
    expect(remindOfNoticeEnd(at.db, { now: NOON + 82 * DAY })).toBe(0);
    expect(remindOfNoticeEnd(at.db, { now: NOON + 83 * DAY })).toBe(1);
    expect(remindOfNoticeEnd(at.db, { now: NOON + 84 * DAY })).toBe(0);
    expect(findPartnerCard(at.db, id, NOON + NOTICE_TERM - 1)).toBeDefined();
    expect(findPartnerCard(at.db, id, NOON + NOTICE_TERM)).toBeUndefined();
    outcomeOf(renewNotice(at.db, { noticeId: id }, acting(NOON + 100 * DAY)));
    expect(findPartnerCard(at.db, id, NOON + 189 * DAY)).toBeDefined();
    expect(findPartnerCard(at.db, id, NOON + 190 * DAY)).toBeUndefined();
  });

  it("is published by those who act for a verified firm, and by nobody else", () => {
    const at = market();
    const firm = at.firm("天府交投");
    const fresh = at.firm("新公司", { verification: "unverified" });
    const tryAs = (actor: typeof firm.owner, owner = firm) =>
      codesOf(publishNotice(at.db, noticeOf(at, owner), { actor, now: NOON }));
    expect(tryAs(firm.member)).toEqual([]);
    expect(tryAs(firm.viewer)).toEqual(["access.not-yours"]);
    expect(tryAs(at.person("路人"))).toEqual(["access.not-yours"]);
    expect(tryAs({ kind: "visitor" })).toEqual(["access.not-yours"]);
    expect(tryAs(at.bureau.owner, at.bureau)).toEqual(["access.not-yours"]);
    expect(tryAs(fresh.owner, fresh)).toEqual(["partner.firm-unverified"]);
  });

  it("is refused for a call that takes no bids or no consortia", () => {
    const at = market({ acceptsConsortium: false });
    const firm = at.firm("天府交投");
    const tryAt = (now: number) => codesOf(publishNotice(at.db, noticeOf(at, firm), { actor: firm.owner, now }));
    expect(tryAt(NOON)).toEqual(["partner.not-accepted"]);
    expect(tryAt(DEADLINE)).toEqual(["partner.call-closed"]);
  });

  it("needs a field of work where it has no call, and the same press twice publishes once", () => {
    const at = market();
    const firm = at.firm("天府交投");
    const command = noticeOf(at, firm, { callId: undefined });
    const acting = { actor: firm.owner, now: NOON };
    expect(codesOf(publishNotice(at.db, command, acting))).toEqual(["form.required"]);
    outcomeOf(publishNotice(at.db, { ...command, domain: "parking" }, acting));
    outcomeOf(publishNotice(at.db, { ...command, domain: "parking" }, acting));
    expect(listPartnerCards(at.db, ALL, 1, NOON).total).toBe(1);
  });

  it("is one of twenty at most", () => {
    const at = market();
    const firm = at.firm("天府交投");
    for (let count = 0; count < MOST_STANDING; count += 1) publish(at, firm);
    const more = publishNotice(at.db, noticeOf(at, firm), { actor: firm.owner, now: NOON });
    expect(codesOf(more)).toEqual(["partner.too-many-notices"]);
  });

  it("is not overwritten by a page that was opened before", () => {
    const at = market();
    const firm = at.firm("天府交投");
    const noticeId = publish(at, firm);
    const needIds = needsOf(at.db, at.callId).map((need) => need.id);
    const said = { noticeId, role: "member" as const, title: "寻求诱导屏单位", body: "三级诱导屏。", needIds };
    const acting = { actor: firm.owner, now: NOON };
    outcomeOf(editNotice(at.db, { ...said, version: 1 }, acting));
    expect(codesOf(editNotice(at.db, { ...said, version: 1, title: "旧" }, acting))).toEqual([
      "partner.changed-meanwhile",
    ]);
    const card = findPartnerCard(at.db, noticeId, NOON);
    expect(card?.notice.title).toBe("寻求诱导屏单位");
    expect(card?.needs.map((need) => need.position)).toEqual([1, 2, 3]);
  });

  it("refuses what is too long, hidden or missing, field by field", () => {
    const bad = publishNoticeCommand.safeParse({
      id: newId(NOON),
      organizationId: newId(NOON),
      kind: "seek",
      language: "zh",
      role: "owner",
      title: "题".repeat(61),
      body: "字\u202e",
    });
    expect(bad.error?.issues.map((issue) => issue.path.join("."))).toEqual(["role", "title", "body"]);
  });
});

describe("the life of a notice", () => {
  for (const state of ["published", "withdrawn", "expired"] as const) {
    it(`is as the table says from ${state}`, () => {
      const VERBS = { withdraw: withdrawNotice, renew: renewNotice };
      for (const verb of ["withdraw", "renew"] as const) {
        const at = market();
        const firm = at.firm("天府交投");
        const noticeId = publish(at, firm, standing);
        const now = state === "expired" ? NOON + NOTICE_TERM : NOON + 70 * DAY;
        const acting = { actor: firm.owner, now };
        if (state === "withdrawn") outcomeOf(withdrawNotice(at.db, { noticeId }, acting));
        const row = NOTICE_LIFE.find((one) => one.verb === verb && one.from.includes(state));
        const stranger = at.firm("别的公司").owner;
        expect(codesOf(VERBS[verb](at.db, { noticeId }, { actor: stranger, now }))).toEqual(["access.not-yours"]);
        expect(codesOf(VERBS[verb](at.db, { noticeId }, acting)).length).toBe(row === undefined ? 1 : 0);
        const after = findNotice(at.db, noticeId)?.notice;
        if (row !== undefined && after !== undefined) expect(noticeStateAt(after, null, now)).toBe(row.to);
      }
    });
  }

  it("ends with its call, whatever the call came to", () => {
    const notice = { state: "published" as const, expiresAt: DEADLINE, callId: null };
    const call = { state: "open" as const, publishAt: NOON, deadline: DEADLINE };
    expect(noticeStateAt(notice, call, DEADLINE - 1)).toBe("published");
    for (const state of ["cancelled", "closed", "awarded", "draft"] as const) {
      expect(noticeStateAt(notice, { ...call, state }, NOON)).toBe("expired");
    }
    expect(isRenewable({ ...notice, state: "withdrawn" }, DEADLINE)).toBe(false);
  });
});

describe("the list of notices", () => {
  it("is narrowed by need, role, status, place and words, and counts each facet without its own choice", () => {
    const at = market();
    const [lead, sme] = [at.firm("天府交投"), at.firm("泊知科技")];
    const [first, second] = needsOf(at.db, at.callId);
    publish(at, lead, { needIds: first === undefined ? [] : [first.id], place: "中和街道" });
    publish(at, lead, { qualification: "tech_sme", title: "寻求科技型中小企业" });
    publish(at, sme, { ...standing, kind: "offer", title: "提供地磁检测" });
    const find = (filter: Partial<PartnerFilter>) =>
      listPartnerCards(at.db, { ...ALL, ...filter }, 1, NOON).items.map((card) => card.notice.title);
    expect(find({ needIds: first === undefined ? [] : [first.id] })).toEqual(["寻求车位检测单位"]);
    expect(find({ needIds: second === undefined ? [] : [second.id] })).toEqual([]);
    expect(find({ facets: { qualification: ["tech_sme"] } })).toEqual(["寻求科技型中小企业"]);
    expect(find({ facets: { place: ["中和街道"] } })).toEqual(["寻求车位检测单位"]);
    expect(find({ text: "泊知 地磁" })).toEqual(["提供地磁检测"]);
    expect(find({ callIds: [at.callId] }).length).toBe(2);
    const counts = countPartnerFacets(at.db, { ...ALL, facets: { partnerKind: ["offer"] } }, NOON);
    expect(counts.partnerKind).toEqual([
      { value: "seek", count: 2 },
      { value: "offer", count: 1 },
    ]);
    expect(counts.partnerScope).toEqual([{ value: "standing", count: 1 }]);
  });

  it("leaves out firms that were turned away, and shows no person and no address of anybody", () => {
    const at = market();
    const firm = at.firm("天府交投", { contactEmail: "office@example.com" });
    publish(at, firm);
    const shown = JSON.stringify(listPartnerCards(at.db, ALL, 1, NOON).items);
    expect(shown).toContain("天府交投");
    expect(shown).not.toMatch(/@|owner|created_?by/i);
    at.db.update(organizations).set({ verification: "rejected" }).run();
    expect(listPartnerCards(at.db, ALL, 1, NOON).total).toBe(0);
  });
});
