import { describe, expect, test } from "vitest";
import { needsInText } from "../../../app/domain/matching/needs-in-text.ts";

describe("the needs in a list's running text", () => {
  test("are the parts of a text with several sentences", () => {
    const body = "打通各部门数据;视频自动发现占道经营;来电自动转写、归类、派单;隧道积水自动预警。";
    expect(needsInText("一网统管", body)).toEqual([
      "打通各部门数据",
      "视频自动发现占道经营",
      "来电自动转写、归类、派单",
      "隧道积水自动预警",
    ]);
  });

  test("are the items of an enumeration after a colon, when they are phrases", () => {
    expect(needsInText("社区", "一次性解决:快递外卖送上门、旧物随手回收、道路夜间打扫。")).toEqual([
      "快递外卖送上门",
      "旧物随手回收",
      "道路夜间打扫",
    ]);
    expect(needsInText("公园", "游客:导览、步道、求助。")).toEqual(["游客:导览、步道、求助"]);
  });

  test("are the items of a long enumeration without a colon, unless one verb holds them together", () => {
    expect(needsInText("剧场", "川剧多机位录制、自由视角回放、舞台机械与灯光联控、线上付费剧场。")).toEqual([
      "川剧多机位录制",
      "自由视角回放",
      "舞台机械与灯光联控",
      "线上付费剧场",
    ]);
    const one = "实现对道路破损情况、环境卫生问题、公共秩序问题的智能感知";
    expect(needsInText("治理", `${one}。`)).toEqual([one]);
  });

  test("may begin with whom they are for", () => {
    expect(needsInText("园区", "为了园区企业的发展,为园区企业提供邮件钓鱼演练,开展终端勒索防护检查。")).toEqual([
      "为园区企业提供邮件钓鱼演练",
      "开展终端勒索防护检查",
    ]);
  });

  test("are cut at circled numbers", () => {
    expect(needsInText("基地", "①多平台同播②佣金结算③人流统计")).toEqual(["多平台同播", "佣金结算", "人流统计"]);
  });

  test("are not what the text says of money, tender or background", () => {
    const body = "针对道路扬尘污染情况,研发可降解抑尘剂,喷洒后有效固定尘土。预算金额:100万元。优先采购本地产品。";
    expect(needsInText("抑尘", body)).toEqual(["研发可降解抑尘剂", "喷洒后有效固定尘土"]);
  });

  test("are read from English too", () => {
    const body =
      "The park seeks a solution: one dashboard for security; digital twin of the site. Overseas bidders welcome.";
    expect(needsInText("Park", body)).toContain("digital twin of the site");
    expect(needsInText("Park", body).join()).not.toContain("welcome");
  });

  test("are at most eight, and the title when there is nothing else", () => {
    expect(needsInText("停车改造", "停车改造。")).toEqual(["停车改造"]);
    expect(needsInText("x", Array.from({ length: 20 }, (_, place) => `需要设备类型${place}`).join(";"))).toHaveLength(
      8,
    );
  });
});
