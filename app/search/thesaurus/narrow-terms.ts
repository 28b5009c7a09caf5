/** Narrower things of all fields, each beside what it is a kind of. */
export const NARROW_TERMS = `
短剧 微短剧 分镜 短剧制作 ai短剧 视频生成 拍短剧 拍视频 | short drama, micro drama, storyboard, video generation > 视频制作
古籍 古书 | ancient book, ancient books, rare books > 文化
阅读 读书 书店 | bookstore > 图书馆 文化
酿酒 白酒 酿造 发酵温度 酒厂 窖池 上甑 酒醅 | distillery, baijiu, brewing, liquor, winery > 食品安全 工业互联网
打样 手板 快速成型 样机 快速打样 小批量试制 | rapid prototyping, prototyping, prototype, small batch > 增材制造
专利导航 专利分析 专利预警 专利布局 | patent landscape, patent analysis, patent mining, freedom to operate, patent search tool > 知识产权
国产化迁移 数据库迁移 系统迁移 适配 适配迁移 替代国外软件 | database migration, migration, porting, adaptation > 信创 操作系统
挖漏洞 漏洞众测 众测 白帽子 白帽 找漏洞 安全众测 | bug bounty, vulnerability disclosure, white hat, crowdsourced testing > 网络安全
热真空 环境试验 卫星测试 卫星组装 总装 | thermal vacuum, satellite testing, satellite assembly, vacuum chamber > 卫星
行李 行李分拣 旅客行李 行李箱 托运 托运行李 箱包 行李跟踪 行李追踪 错运 | baggage, luggage, baggage handling, baggage tracking, baggage trace > 机场
跑道 跑道异物 外来物 fod探测 | runway, foreign object debris, fod, fod detection > 机场
机坪 靠桥 航班保障 地勤 | apron, turnaround, ground handling > 机场
鸟击 驱鸟 鸟情 | bird strike, bird deterrent > 机场
盲区 货车盲区 右转盲区 盲区预警 大车盲区 司机提醒 | blind spot, truck blind spot, right turn, driver alert > 疲劳驾驶
消费券发放 消费券核销 羊毛党 薅羊毛 防薅羊毛 票根经济 预付卡 单用途卡 预付式消费 卷钱 跑路 卷款跑路 预收费 资金存管 | consumption voucher, coupon fraud, promo abuse, prepaid card, prepayment, fund custody > 会员
前置仓 买菜配送 半小时达 即时零售 | dark store, instant retail, quick commerce > 生鲜
订座 座位 座位预约 占座 选座 席位 | seat reservation, seat booking, seats > 预约
处方审核 前置审核 配伍禁忌 用药安全 药师 审核处方 合理用药 | prescription audit, prescription review, drug interaction, medication safety, pharmacist > 药品
视障阅读 听书 读屏 盲人阅读 | reading aid, screen reader, talking book > 康复
除雪 扫雪 除冰 融雪 融雪剂 结冰 路面结冰 化雪 积雪 | snow removal, deicing, de icing, anti icing, ice melting, icy road, snow clearing > 环卫 道路
调光 按需照明 隧道照明 隧道灯 | dimming, tunnel lighting, adaptive lighting > 照明
扰民 噪音扰民 广场舞 吵闹 太吵 声源 声源定位 半夜吵 夜间施工 | noise complaint, noise source, sound source localization, loud, night construction noise > 噪声
预付费 水电费 交电费 交水费 智能水电 水电预付费 充值电表 预付费电表 | prepaid meter, prepaid electricity, utility bill > 能源管理
预制菜 杀菌 灭菌 包装线 保质期 熟食 杀菌釜 传菜 送餐机器人餐厅 餐厅机器人 点餐机器人 | sterilizer, retort, food sterilization, shelf life, packaging line, serving robot, restaurant serving, waiter robot > 食品安全
托管 四点半 课后托管 放学托管 儿童托管 课后服务 放学没人管 午休 午睡 托儿所 托班 接娃 接孩子 放学接送 带娃 | after school care, after school program, child minding, day care > 母婴 校园
洗衣 洗衣房 共享洗衣 自助洗衣 洗烘 | laundry, laundry room, laundromat > 公寓
`;
