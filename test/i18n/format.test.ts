import { describe, expect, it } from "vitest";
import { exactMoney, formatLeft, formatMoment, formatMoney, inLocale } from "../../app/i18n/format.ts";
import { refusalText, translate } from "../../app/i18n/translate.ts";
import { DAY, HOUR, MINUTE } from "../../app/kernel/instant.ts";
import { WAN } from "../../app/kernel/money.ts";
import { refusal } from "../../app/kernel/refusal.ts";

/** Friday 18 December 2026, 17:00 in Beijing. */
const DEADLINE = Date.UTC(2026, 11, 18, 9);

describe("dates and what is left", () => {
  it("carry weekday, Beijing time and zone, whatever zone the server is in", () => {
    expect(formatMoment(DEADLINE, "zh")).toBe("2026年12月18日 周五 17:00 北京时间");
    expect(formatMoment(DEADLINE, "en")).toBe("Fri 18 Dec 2026, 17:00 Beijing");
    expect(formatMoment(Date.UTC(2026, 11, 18, 16, 30), "zh")).toContain("12月19日 周六 00:30");
  });

  it("say the two largest units of what is left, and when nothing is", () => {
    expect(formatLeft(DEADLINE, DEADLINE - 3 * DAY - 4 * HOUR, "zh")).toBe("还剩 3 天 4 小时");
    expect(formatLeft(DEADLINE, DEADLINE - 6 * HOUR - 12 * MINUTE, "zh")).toBe("还剩 6 小时 12 分");
    expect(formatLeft(DEADLINE, DEADLINE - 1 * DAY - 1 * HOUR, "en")).toBe("1 day 1 hour left");
    expect(formatLeft(DEADLINE, DEADLINE - 1, "zh")).toBe("还剩 1 分");
    expect(formatLeft(DEADLINE, DEADLINE, "zh")).toBe("已截止");
  });
});

describe("money", () => {
  it("is read in 万元 and 亿元, in millions in English, and to the fen on demand", () => {
    expect(formatMoney(2_400 * WAN, "zh")).toBe("2,400 万元");
    expect(formatMoney(24_000 * WAN, "zh")).toBe("2.4 亿元");
    expect(formatMoney(2_400 * WAN, "en")).toBe("CNY 24 million");
    expect(exactMoney(12_345, "zh")).toBe("123.45 元");
    expect(exactMoney(2_400 * WAN, "en")).toBe("CNY 24,000,000.00");
  });
});

describe("sentences", () => {
  it("fill their parameters and count one apart from many in English", () => {
    expect(translate("zh")("errors.form.title", { count: 3 })).toBe("有 3 处需要修改");
    expect(refusalText(translate("en"), refusal("form.too-long", { most: 120 }))).toBe("At most 120 characters.");
  });

  it("say the same when asked again, and never one reader's parameters to the next", () => {
    const t = translate("zh");
    expect([t("site.signIn"), t("site.signIn")]).toEqual(["登录", "登录"]);
    expect([t("errors.reference", { id: "a" }), t("errors.reference", { id: "b" })]).toEqual([
      "出错编号 a",
      "出错编号 b",
    ]);
  });

  it("fall back to Chinese text where the English was not written", () => {
    expect([inLocale("en", "停车", null), inLocale("en", "停车", ""), inLocale("en", "停车", "Parking")]).toEqual([
      "停车",
      "停车",
      "Parking",
    ]);
  });
});
