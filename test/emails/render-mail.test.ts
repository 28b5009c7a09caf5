import { describe, expect, it } from "vitest";
import { NOTICE_KINDS } from "../../app/domain/notifications/notice.ts";
import { instantInBeijing } from "../../app/kernel/instant.ts";
import { LOCALES } from "../../app/kernel/locale.ts";
import { MESSAGES, renderMail } from "../../emails/render-mail.ts";

const NOW = instantInBeijing("2026-12-15", "13:00") ?? 0;
const PARAMS = {
  callZh: "智慧停车诱导机会",
  callEn: "Smart parking guidance",
  bureauZh: "公园城市建设局",
  bureauEn: "Park City Bureau",
  leadZh: "泊车科技",
  leadEn: "Parking Tech",
  firmZh: "天府视觉",
  firmEn: "Tianfu Vision",
  firmsZh: "天府视觉、泊车科技",
  firmsEn: "Tianfu Vision, Parking Tech",
  cause: "set-shares",
  productZh: "车位相机",
  productEn: "Bay camera",
  needZh: "车位引导",
  needEn: "Bay guidance",
  consortium: "P-1",
  notice: "N-1",
  name: "W-1.xlsx",
  dueAt: instantInBeijing("2027-11-23", "09:00") ?? 0,
  code: "CALL-1",
  deadlineAt: instantInBeijing("2026-12-18", "17:00") ?? 0,
  task: "T-1",
  dueOn: "2026-12-10",
  expiresAt: instantInBeijing("2026-12-16", "17:00") ?? 0,
  receivedAt: NOW,
  version: 2,
  fingerprint: "abab abab",
  note: "Note: 请补充 <b>数据</b> 接口",
  message: "Welcome 欢迎",
  role: "manager",
  answer: "accepted",
  bids: 3,
  count: 12,
  rest: 2,
  thingZh: "智慧停车诱导机会",
  thingEn: "Smart parking guidance",
  things: JSON.stringify([
    { kind: "call", id: "1", zh: "智慧停车诱导机会", en: "Smart parking guidance", by: [{ name: "停车", words: [] }] },
  ]),
  stop: "s1.signed",
  stops: JSON.stringify([{ name: "停车", token: "s1.signed" }]),
  token: "to/ken",
  person: "Lin Xiaoman",
  statusTerm: "terms.qualification.tech_sme",
  linkTerm: "terms.firmLink.shareholding",
  number: "GR202651000001",
  endsAt: instantInBeijing("2026-12-31", "23:59") ?? 0,
};

/** Each kind with several sentences answers in its own words. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  "join-answer": ["accepted", "declined", "expired"],
  "ownership-answer": ["accepted", "declined"],
  "membership-ended": ["left", "removed"],
  "status-decided": ["verified", "rejected"],
  "firm-claim-decided": ["verified", "rejected"],
  "firm-link-answered": ["confirmed", "disputed", "ended"],
};
const SITE = { baseUrl: "https://jiebang.test", now: NOW };

const CASES = NOTICE_KINDS.flatMap((kind) => (ANSWERS[kind] ?? [PARAMS.answer]).map((answer) => ({ kind, answer })));

describe.each(CASES)("the mail $kind ($answer)", ({ kind, answer }) => {
  it.each(LOCALES)("reads whole in %s and leads to the act", (locale) => {
    const params = { ...PARAMS, answer };
    const mail = renderMail({ kind, params, path: "/somewhere/here?t=:token", locale }, SITE);
    const all = `${mail.subject}\n${mail.html}\n${mail.text}`;
    expect(all).not.toMatch(/emails\.|terms\.|\{\{|undefined|NaN|\[object/);
    expect(mail.text).toContain("https://jiebang.test/somewhere/here?t=to%2Fken");
    expect(mail.html).toContain('href="https://jiebang.test/somewhere/here?t=to%2Fken"');
    expect(mail.subject).not.toMatch(/[\r\n]/);
    expect(/[\u4e00-\u9fff]/.test(mail.subject)).toBe(locale === "zh");
  });
});

describe("mails", () => {
  it("exist for every kind of notice and for nothing else", () => {
    expect(Object.keys(MESSAGES).toSorted()).toEqual([...NOTICE_KINDS].toSorted());
  });

  it("show what a person wrote as text, never as markup", () => {
    const { html, text } = renderMail({ kind: "call-returned", params: PARAMS, path: "/x", locale: "zh" }, SITE);
    expect(html).toContain("&lt;b&gt;数据&lt;/b&gt;");
    expect(html).not.toContain("<b>");
    expect(text).toContain("> Note: 请补充 <b>数据</b> 接口");
  });

  it("give the deadline with weekday, zone and what is left", () => {
    const zh = renderMail({ kind: "deadline-near", params: PARAMS, path: "/x", locale: "zh" }, SITE);
    const en = renderMail({ kind: "deadline-near", params: PARAMS, path: "/x", locale: "en" }, SITE);
    expect(zh.text).toContain("截止时间：2026年12月18日 周五 17:00 北京时间 · 还剩 3 天 4 小时");
    expect(zh.subject).toBe("揭榜方案尚未提交，还剩 3 天 4 小时：智慧停车诱导机会");
    expect(en.text).toContain("Deadline: Fri 18 Dec 2026, 17:00 Beijing · 3 days 4 hours left");
  });

  it("fall back on Chinese names where there is no English one", () => {
    const { callEn, ...params } = PARAMS;
    expect(callEn).toBeDefined();
    const { subject } = renderMail({ kind: "call-published", params, path: "/x", locale: "en" }, SITE);
    expect(subject).toBe("New call: 智慧停车诱导机会");
  });

  it.each(LOCALES)(
    "tell a word that means what was searched for from one that only comes near to it, in %s",
    (locale) => {
      const words = [
        { asked: "车位引导", found: "停车诱导" },
        { asked: "停车", found: "路侧停车", kind: "near" },
      ];
      const things = JSON.stringify([{ kind: "call", id: "1", zh: "机会", en: "Call", by: [{ name: "停车", words }] }]);
      const { html, text } = renderMail({ kind: "finds", params: { ...PARAMS, things }, path: "/x", locale }, SITE);
      for (const body of [html.replace(/<[^>]+>/g, ""), text]) {
        expect(body).toContain("停车诱导 = 车位引导");
        expect(body).toContain("路侧停车 ≈ 停车");
      }
    },
  );

  it("say each answer to an invitation in its own words", () => {
    const subjects = ["accepted", "declined", "expired", "removed", "left"].map(
      (answer) =>
        renderMail({ kind: "consortium-answer", params: { ...PARAMS, answer }, path: "/x", locale: "zh" }, SITE)
          .subject,
    );
    expect(new Set(subjects).size).toBe(5);
    for (const subject of subjects) expect(subject).not.toContain("emails.");
  });

  it("load nothing from elsewhere and run nothing", () => {
    for (const { kind, answer } of CASES) {
      const { html } = renderMail({ kind, params: { ...PARAMS, answer }, path: "/x", locale: "zh" }, SITE);
      expect(html).not.toMatch(/<script|<img|<link|@import|url\(/);
    }
  });
});
