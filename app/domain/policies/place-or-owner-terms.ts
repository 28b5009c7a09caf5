/**
 * Terms that favour by place or ownership, as they stand in one clause. Every captured group must be whole words of
 * the clause: 区内 in 小区内 is none, nor is 所有制 in 所有制造企业. An empty group asks for a seam of words only.
 */
export type FavouringTerms = {
  readonly terms: RegExp;
  /** What in the same clause says that it is not about who may bid; unless the clause speaks of bidders all the same. */
  readonly unless: RegExp;
};

const LOCAL =
  "本地|本区|本市|本省|本县|本镇|本辖区|我区|我市|我省|当地|属地|辖区|辖内|区内|市内|省内|县内|域内|境内|川内|蓉|(?:园区|高新区|天府新区|开发区|自贸区|成都市?|四川省?)内?";
const ELSEWHERE = "外地|区外|市外|省外|域外|外省|外市";
/** A place by its kind, but for those where no firm has its seat, `在服务区登记`. */
const NO_SEAT = "小|社|景|库|厂|校|营|院|病|展|片|城|门|超|夜|服务|作业|功能|候诊|接待|登记|办公|等候";
const NAMED = `[^，。；,;在于]{1,10}(?<!${NO_SEAT})(?:省|市|区|县|州|旗|街道)`;
const PLACE = `(?:${LOCAL}|${NAMED})(?:范围)?(?:之?内)?`;

/** 单位 is a firm but not a measure, nor whoever buys. */
const FIRM =
  "企业|公司|供应商|法人|厂商|厂家|服务商|投标人|竞标人|(?<!计量|时间|长度|货币|采购|建设|主管)单位(?!面积|时间|里程|能耗|产值|价格)";
/** The same, at the end of a longer word too: 中小企业. */
const SOME_FIRM = `(?:${FIRM})()`;
/** What may stand between a place and its firms; not what makes the place that of a server or of a clock. */
const GAP = "(?:(?!部署|存储|服务器|时间|计量|由|系统|平台|网|数据|与|和|或)[^，。；,;]){0,8}";

/** Who and what else is registered somewhere. */
const OTHERS =
  "用户|观众|访客|来访|会员|居民|市民|住户|业主|租户|患者|病人|老年?人|学生|儿童|人员|人口|嘉宾|参展|游客|旅客|司机|乘客|志愿者|车辆|车主|船舶|无人机|设备|终端|节点|标识|商标|域名|软件|药品|疫苗|器械|房屋|不动产|土地|合同|事件|线索|账[号户]|\\b(?:users?|visitors?|members?|residents?|patients?|students?|guests?|drivers?|vehicles?|vessels?|drones?|devices?|trademarks?|accounts?|events?)\\b";

/** Firms that are served, counted or looked up. */
const SERVED =
  "服务(?!商|能力|经验|业绩)|面向|惠企|推送|赋能|扶持|覆盖|帮助|惠及|展示|统计|分析|查询|检索|监测|监管|画像|归集|采集|对接|接入|连接|分布|台账|底数|名录|走访|诉求|用能|用电|排放|招商|(?:企业|公司|单位|法人)(?:库|码|端|数据|信用|信息|融资|专区)|\\b(?:for|to|serv(?:e|es|ing)|help(?:s|ing)?|about|data (?:of|on)|shown)\\b";

const OF_SERVED = new RegExp(SERVED, "iu");
const OF_OTHERS = new RegExp(`${OTHERS}|${SERVED}`, "iu");
/** Local firms whom something happens to or belongs to; not firms that are asked for. */
const OF_LOCAL_LIFE = new RegExp(
  `${SERVED}|^(?!.*(?:由|须|(?<![供响对])应|要求|选[择用定]|委托|聘请)).*(?:${FIRM})(?!$)`,
  "iu",
);

/** Where this is said, a clause is about who may bid whatever else it says. */
export const ABOUT_BIDDERS =
  /投标|竞标|应标|揭榜(?!项目|挂帅)|参选|入围|中标|资格|优先(?!派|推|展示|处理|保障)|[加得扣]\s*\d*\s*分|计分|满分|评分|打分|仅限|只限|限于|仅面向|只面向|仅接受|只接受|不接受|不得参[加与]|须为|应为|必须是|应当是|供应商(?:须|应|为|注册|登记)|牵头单位|申报单位|\b(?:bid|bids|bidders?|tenderers?|prefer(?:red|ence)?|priority|only|points?|scores?|eligible|exclusively|excluded)\b/iu;

export const PLACE_OR_OWNER_TERMS: readonly FavouringTerms[] = [
  of("((?:登记|工商)?注册地址?|登记地|住所地)", OF_OTHERS),
  of(`(注册|登记)(?:在|于)(?:${PLACE})`, OF_OTHERS),
  of(`(?:在|于)(?:${PLACE})[^，。；,;]{0,8}(注册|登记)(?!商标|资本|证|台|处|表|码|制度)`, OF_OTHERS),
  of(`(${LOCAL})(?:依法|工商|合法)?(注册|登记)(?:成立|设立)?[的满]`, OF_OTHERS),
  of(`(?:在|于)(?:${PLACE})[^，。；,;]{0,4}(设有|设立|成立)[^，。；,;]{0,6}(?:分公司|子公司|分支机构|法人)`, OF_SERVED),
  of(`(${LOCAL})[^，。；,;]{0,4}(营业执照)`, OF_OTHERS),
  of(`(${LOCAL}|${ELSEWHERE})${GAP}${SOME_FIRM}`, OF_LOCAL_LIFE),
  of(`(?:${FIRM}|总部)[^，。；,;]{0,6}(位于|落户)[于在]?(?:${PLACE})`, OF_SERVED),
  of(`(纳税|税收|社保|社会保险)(?!卡)[^，。；,;]{0,6}(${LOCAL})`, OF_SERVED),
  of(`(${LOCAL})[^，。；,;]{0,6}(纳税|缴税|税收|社保|社会保险)(?!卡|数据|系统|局|经办)`, OF_SERVED),
  of("(所有制)", OF_SERVED),
  of("(国有|国资|央企|国企|民营|民企|内资|外资)[^，。；,;]{0,4}(企业|控股|背景|性质|独资|优先)", OF_SERVED),
  of("(?:仅限|只限|限于)[^，。；,;]{0,2}(央企|国企|民企)", OF_SERVED),
  of(
    "\\b(registered|incorporated|headquartered) (?:in|within)\\b(?! (?:the|our|this) (?:app|system|platform|portal|database|registry|directory)| \\w+ (?:steps?|seconds?|minutes?))",
    OF_OTHERS,
  ),
  of("\\b(?:firms?|companies|enterprises|suppliers?|bidders?) (based|located) in\\b", OF_SERVED),
  of(
    "\\b(local|state[- ]owned|private[- ]owned|privately owned|domestic) (?:firms?|compan(?:y|ies)|enterprises?|suppliers?|bidders?)\\b",
    OF_SERVED,
  ),
];

function of(terms: string, unless: RegExp): FavouringTerms {
  return { terms: new RegExp(terms, "dgiu"), unless };
}
