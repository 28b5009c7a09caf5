import { createHash } from "node:crypto";

/**
 * A corner of the market: a place, a user or a trade of its own. `named`: words that put a product there. `welcomed`:
 * words beside them by which a call speaks of the corner.
 */
export type MarketCorner = { readonly named: RegExp; readonly welcomed: RegExp };

/** What puts a product into a corner, and what else a call says that welcomes it; patterns. */
type Words = readonly [named: string, welcomed?: string];

/** Corners that a product stands in wherever it names them. The same word means another thing there. */
const BY_TITLE_OR_TEXT: readonly Words[] = [
  ["家用|家庭地面|家电|居家清洁|家务|household|home use|for homes"],
  ["船舶|港口|码头|航道|岸线|船期|靠泊|锚地|vessel|seaport|berth"],
  ["重卡|渣土车|牵引车|重型卡车|heavy truck"],
  ["乘用车|倒车|辅助泊车|行车记录|车规|自适应巡航|自动紧急制动|aftermarket|automotive grade"],
  ["杀毒|病毒库|查杀|木马|antivirus|malware"],
  ["煤矿|矿山|井下作业|采煤|mining"],
  ["宠物|\\bpet\\b"],
  ["农田|大棚|养殖|畜牧|猪舍|farm", "农|牧|渔"],
  ["婚纱|美颜|写真|自拍"],
  ["板链|链条|输送链|链轮|链传动"],
  ["灭火|火灾逃生|消防演练", "火|电池安全|安全教育"],
  ["塔吊|升降机|安全帽|工地"],
  ["超限超载|超限运输|超载|治超|计重收费|overload"],
  ["室内空气|新风|空气消毒"],
  ["口腔|牙科|dental"],
  ["批发|礼盒|礼品|家饰|灯饰|装饰画|香薰|手机壳|wholesale"],
  ["玩具|游乐设备|乐园设备|航模|\\btoys\\b|\\btoy\\b"],
  ["底料|调味料|调味品|奶茶|膨化|爆米花|奶粉|雪糕|糖果"],
  ["个人理财|个人记账|信用卡|基金定投"],
];

/** Corners that a product stands in whose title names them: where it is used, and by whom. */
const BY_TITLE: readonly Words[] = [
  ["家庭|居家|户用|家居|家装", "居民|住户|入户|老人|邻里"],
  ["动物医院|犬猫|萌宠", "犬|流浪|宠物"],
  ["航站|机坪|候机|航班|接送机|(?<!无人机|自动|飞行|固定)机场|airport", "航空|民航|空港"],
  ["高速公路|高速路|收费站|expressway", "公路|隧道|桥"],
  ["游船|游艇|船厂|渔船", "船|码头|港|航道"],
  ["森林|林场|林区|草原|林业|forest", "林|山火"],
  ["农业|农场|果园|种植|水产|茶园|大田|农机", "农|牧|渔|乡村|粮"],
  ["快递|面单|包裹|courier|parcel", "物流|配送|投递|寄递|邮"],
  ["外卖|骑手", "餐|配送"],
  ["驾校|驾考|学车", "驾驶"],
  ["酒店|客房|民宿|宾馆|hotel", "旅|住宿|公寓"],
  [
    "商场|(?<!融资|金融|数据)超市|商超|便利店|门店|百货|购物中心|零售|supermarket|retail",
    "商圈|商业|消费|商贸|市场|店|夜市|售货|便利|shop",
  ],
  ["影院|影厅|剧场|剧院|戏院|演唱会|cinema|theatre", "文旅|文化|演|夜游|沉浸"],
  ["银行|证券|期货|基金|股票|理财|信贷|催收|小贷|\\bbank\\b|banking", "金融|信贷|融资|贷款|资金|保险"],
  ["保险|理赔|车险|insurance", "保费|投保|医保|风险"],
  ["实验室|实验台|液相|laboratory", "科研|实验|检验|化验|高校|研发|试验"],
  ["变电站|输电|电厂|配电|杆塔|电网|substation|power grid", "用电|供电|能源|新能源|充电|储能|电气|光伏|电力"],
  ["游泳|泳池|健身|瑜伽|减脂|减肥|足球|篮球|fitness", "体育|运动|场馆|健康|慢病"],
  ["婚礼|婚庆|婚宴|相亲|月子|wedding", "婚|母婴|文旅"],
  ["留学|签证|出国|出境游|旅行社|移民|visa", "外国|国际人才|国际社区"],
  ["论文|学术|期刊", "科研|高校|大学|知识产权"],
  ["二手|旧衣|闲置|典当|second hand", "回收|再生|循环|废旧"],
  ["工厂|车间|产线|生产线|叉车|注塑|电镀|铸造|钢铁|冶金|机床|factory", "制造|工业|企业|生产|产业"],
  ["学生|校园|宿舍|课堂|教室|教务|学校|中小学|幼儿园|school|campus|classroom", "校|教育|青少年|儿童|孩子|学"],
  ["儿童|婴儿|幼儿|母婴|育儿|亲子|children", "孩子|学生|校|家长|妇幼|少年|接种"],
  [
    "医院|门诊|病房|输液|护士|手术|临床|医用|病历|病区|hospital|surgical|clinical",
    "医|卫生|健康|患者|急救|疫|护理|养老|康复|药|血|health|medic",
  ],
  ["图书馆|书店|图书|library", "书|文化|阅读|校"],
  ["餐厅|餐饮|饭店|火锅|咖啡|restaurant", "餐|食|油烟|商户|夜市|厨"],
  ["主播|短视频|网红|网店|店铺|电商|e-commerce", "直播|媒体|视听|传播|文旅|知识产权|消费|商圈|假冒|版权|侵权|账号"],
  ["简历|招聘|求职|猎头|recruitment", "就业|人才|用工|岗位|人力"],
  ["景区|景点|游客|旅游|乐园|tourist", "文旅|旅|公园|绿道|夜游|古镇|文化|文物"],
  ["赛事|比赛|裁判(?!文书)|体育", "转播|直播|电竞|超高清|演|播"],
  ["军事|军训|部队|国防", "退役|军|民兵"],
  ["塔式起重机|塔机|脚手架|施工|盾构|掘进机|construction site", "建筑|建造|工程|建设|装配"],
  ["写字楼|办公楼|会议室|office building", "楼|园区|商务|办公|大厦|公寓"],
  ["铁路|地铁|轨道交通|列车|高铁|动车组|metro|railway", "轨道|轨交|车站|公交"],
  ["私家车|车主|汽车维修|洗车|修车|车辆保险", "汽车|停车|车"],
  ["游戏|电竞|玩家|gaming", "直播|文创|动漫|赛事|数字文化|播|虚拟"],
  ["公寓|租房|房源|长租|招租", "住房|租|宿舍|人才|小区|居|后勤"],
  ["养老院|护理院|老花|老年|nursing home", "老|长者|失能|elder"],
  ["殡|墓|悼", "祭|葬|逝|烈"],
  ["监狱|看守所|戒毒", "监所"],
  ["卫星电视|有线电视|机顶盒", "广电|电视|超高清|视听|融媒"],
  ["美容|美发|医美|整形|美甲|美妆", "皮肤"],
  ["油田|炼油|加油站|炼化|石化", "化工|石油|危化|油气|燃气|加油"],
  ["鱼缸|观赏鱼|水族", "水生"],
  ["酿造|烘焙|屠宰|食品加工|食品厂", "食品|酒|肉|粮"],
  ["机房|数据中心|服务器|data centre|data center", "算力|云|计算|数据|信息化"],
  ["红酒|白酒|葡萄酒|啤酒|酒庄|酒窖|酒柜|酒吧|\\bwine\\b", "酒|酿|餐饮|夜间"],
  ["地板|瓷砖|涂料|油漆|家具|门窗|卫浴|橱柜|壁纸|furniture", "装修|装饰|材料|建材|防水|防腐|机坪|跑道|住房"],
  ["服装|服饰|鞋|箱包|珠宝|首饰|面料|apparel|jewellery", "纺织|穿|时尚|消费|商圈|非遗|制造"],
  ["员工|内训|薪酬|绩效考核|考勤", "职工|人力|企业|单位|机关|工人|人员|学生"],
  ["彩票|棋牌|ktv|包厢|网吧|洗浴中心|足疗", "娱乐|文旅|夜间|商圈"],
  ["营销|获客|促销|代运营|marketing", "消费|商圈|商业|电商|品牌|推广|传播|文旅|招商|直播|旅"],
  ["烟草|卷烟|电子烟|tobacco", "烟"],
  ["药店|药房|pharmacy", "药|医|处方|病"],
  ["拍卖|古玩|收藏品|auction", "资产|处置|司法|执行|文物"],
  ["乐器|钢琴|舞蹈|美术培训", "艺术|文化|音乐|教育|校"],
  ["盆栽|花卉|租摆|园艺", "绿化|园林|花|公园|景观|农"],
  ["出租车|网约车|乘客|计价器|taxi", "出租|网约|出行|乘|旅客|航|客运|公交"],
  ["货主|货车司机|长途货运|配货", "货|物流|运输"],
  ["律所|律师|庭审|法院|\\bcourts?\\b", "法|仲裁|诉|合同|版权|存证|知识产权"],
];

/** The corners, those of title or text first. */
export const MARKET_CORNERS: readonly MarketCorner[] = [...BY_TITLE_OR_TEXT.map(corner), ...BY_TITLE.map(corner)];
export const FIRST_OF_TITLE = BY_TITLE_OR_TEXT.length;

function corner([named, welcomed]: Words): MarketCorner {
  return { named: new RegExp(named), welcomed: new RegExp(welcomed === undefined ? named : `${named}|${welcomed}`) };
}

/** Changes whenever the corners do: an index made with others is stale. */
export const CORNERS_VERSION = createHash("sha256")
  .update(JSON.stringify([BY_TITLE_OR_TEXT, BY_TITLE]))
  .digest("hex")
  .slice(0, 16);

/** The words themselves, to tell quickly where none of them begins. */
export const WORDS_OF_TEXT = wordsOf(BY_TITLE_OR_TEXT);
export const WORDS_OF_TITLE = wordsOf(BY_TITLE);

function wordsOf(corners: readonly Words[]): readonly string[] {
  return corners.flatMap(([named]) => named.replaceAll(/\(\?[^)]*\)|\\b|\?/g, "").split("|"));
}
