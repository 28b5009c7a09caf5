import { describe, expect, it } from "vitest";
import { CALL_TEMPLATES } from "../../../app/domain/calls/call-templates.ts";
import { favouringWords } from "../../../app/domain/policies/favouring-rule.ts";
import { periodsFor } from "../../../app/domain/policies/tender-rules.ts";

const DATE = "2026-03-02";
const found = (text: string) => favouringWords(text, "GOV_PROCUREMENT", DATE)?.words;

describe("terms that favour by place of registration or ownership", () => {
  it.each([
    "注册地在成都高新区",
    "投标人须在高新区注册",
    "注册在本区的供应商加5分",
    "本区企业优先",
    "优先选择本地供应商",
    "高新区内科技企业得满分",
    "企业位于辖区内",
    "近三年在高新区纳税",
    "国有控股企业优先",
    "仅限民营企业",
    "不同所有制企业分别计分",
    "注 册 地 为 成都",
    "注册地",
    "注册登记地为四川天府新区的独立法人",
    "企业注册地址须在本区范围内",
    "投标人应在成都市武侯区依法注册",
    "供应商须注册于蓉并满三年",
    "在高新技术产业开发区内登记满两年",
    "本市注册的独立法人得满分",
    "具有独立法人资格，工商注册地为本区",
    "须在本地设有分公司或分支机构",
    "持有本市营业执照",
    "外地企业扣2分",
    "市外企业不得参加",
    "仅面向园区内企业征集",
    "园区企业优先",
    "只接受本省供应商",
    "区内科技型中小企业加 3 分",
    "本地供应商服务得5分",
    "项目负责人须在本市缴纳社会保险",
    "提供近六个月本地社保缴纳证明",
    "近三年税收在本区",
    "投标人总部位于成都",
    "牵头单位须落户本区",
    "仅限央企",
    "内资企业优先",
    "外资背景的不予考虑",
    "提供产品和服务的企业仅限于本地企业",
    "登记在册满一年，且登记在本区",
    "在中国境内注册的独立法人",
    "The bidder must be registered in Chengdu",
    "Only companies incorporated within the district may bid",
    "Bidders headquartered in Sichuan get 5 points",
    "本地化团队由本地公司提供",
    "须为在成都市行政区域内注册的法人",
    "项目公司须注册在天府新区",
    "申报主体须在新区注册并纳税",
    "供应商为本市纳税人",
    "Domestic suppliers only",
    "Firms based in Chengdu preferred",
    "Local firms are preferred",
    "state-owned enterprises only",
  ])("are refused: %s", (text) => {
    expect(found(text)).toBeDefined();
  });

  it.each([
    "注册商标不少于三项",
    "具备医疗器械注册证",
    "用户注册流程不超过三步",
    "在本地部署服务器",
    "本地化部署与数据不出区",
    "近三年同类案例",
    "国产操作系统适配",
    "在制品观众登记",
    "展会现场观众登记不超过十秒",
    "访客可在园区门口登记",
    "在线登记与预约",
    "在场人员登记",
    "在册车辆登记信息核对",
    "在建项目登记台账",
    "用户在平台注册后可提交诉求",
    "市民可在本地服务大厅登记",
    "居民在小区登记车牌",
    "用户注册地址可修改",
    "设备注册在统一管理平台",
    "药品在药监部门登记备案",
    "患者在社区卫生服务中心登记",
    "不动产登记在本区先行试点",
    "车辆注册地不限",
    "按企业注册地统计产业分布",
    "企业画像展示注册地、行业和规模",
    "向区内企业推送惠企政策",
    "面向本区企业提供用能分析",
    "对接本市法人库和企业信用平台",
    "接入园区内企业用电数据",
    "小区内物业公司可查看工单",
    "国内资质企业均可参加",
    "所有制造企业均可使用",
    "所有制度文件可检索",
    "区内单位面积能耗下降",
    "本地时间，单位为秒",
    "本地服务器由采购单位提供",
    "支持社保卡本地读取",
    "对接本市社保系统",
    "展示辖区税收分析",
    "对国有企业资产进行监管",
    "民营企业融资服务平台对接",
    "招商系统展示企业位于哪栋楼",
    "为辖区企业提供一网通办",
    "辖区内企业安全隐患排查",
    "助力本地企业数字化转型",
    "本地供应链企业协同平台",
    "覆盖高新区800家规上企业",
    "企业落户一件事办理",
    "信息登记在区块链上",
    "注册建造师证书",
    "Visitors registered in the app",
    "Vehicles registered in Sichuan are recognised",
    "A directory that shows services to local firms",
    "Deployment on local servers",
    "Users register in two steps",
  ])("are not seen where there are none: %s", (text) => {
    expect(found(text)).toBeUndefined();
  });

  it("say the words that were found and the legal basis", () => {
    expect(favouringWords("注册地在本区", "SOE_PLATFORM", DATE)).toMatchObject({ words: "注册地" });
    expect(favouringWords("注册地在本区", "SOE_PLATFORM", DATE)?.legalBasis).toContain("招标投标法");
  });

  it("bind public money and open calls, not private owners, and not before the rule took effect", () => {
    expect(favouringWords("注册地在本区", null, DATE)).toBeDefined();
    expect(favouringWords("注册地在本区", "SOCIAL_INVESTMENT", DATE)).toBeUndefined();
    expect(favouringWords("注册地在本区", "GOV_PROCUREMENT", "2011-01-01")).toBeUndefined();
  });

  it("stand in none of our own templates", () => {
    for (const { needs } of CALL_TEMPLATES) {
      for (const need of needs)
        expect(found(`${need.titleZh} ${need.detailZh} ${need.evidence} ${need.titleEn}`)).toBeUndefined();
    }
  });
});

describe("the periods of a tender", () => {
  it("are twenty days for public procurement and state platforms, with their basis; none for private calls", () => {
    expect(periodsFor("GOV_PROCUREMENT", DATE)).toMatchObject({ leastDays: 20 });
    expect(periodsFor("SOE_PLATFORM", DATE).legalBasis).not.toBe("");
    expect(periodsFor("SOCIAL_INVESTMENT", DATE)).toMatchObject({ leastDays: 0, legalBasis: "" });
    expect(periodsFor(null, DATE).proposedDays).toBe(45);
  });
});
