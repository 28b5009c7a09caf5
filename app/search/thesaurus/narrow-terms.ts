/** Narrower things of all fields, each beside what it is a kind of. */
export const NARROW_TERMS = `
短剧 微短剧 分镜 短剧制作 ai短剧 视频生成 拍短剧 脚本生成 | short drama, micro drama, storyboard, video generation, script generation, vertical drama > 视频制作
古籍 古书 善本 典籍 | ancient book, ancient books, rare books, classical text > 文化
阅读 读书 书店 | bookstore > 图书馆 文化
酿酒 白酒 酿造 发酵温度 酒厂 窖池 上甑 酒醅 | distillery, baijiu, brewing, liquor, winery > 食品安全 工业互联网
打样 手板 快速成型 样机 快速打样 小批量试制 | rapid prototyping, prototyping, prototype, small batch > 增材制造
专利导航 专利分析 专利预警 专利布局 专利地图 查新 侵权分析 专利数据库 | patent landscape, patent analysis, patent mining, freedom to operate, patent search tool, patent map, novelty search, patent database > 知识产权
国产化迁移 数据库迁移 系统迁移 适配 适配迁移 替代国外软件 应用迁移 平滑迁移 | database migration, system migration, software migration > 信创 操作系统
挖漏洞 漏洞众测 众测 白帽子 白帽 找漏洞 安全众测 | bug bounty, vulnerability disclosure, white hat, crowdsourced testing > 网络安全
热真空 环境试验 卫星测试 卫星组装 总装 | thermal vacuum, satellite testing, satellite assembly, vacuum chamber > 卫星
行李 行李分拣 旅客行李 行李箱 托运 托运行李 箱包 行李跟踪 行李追踪 错运 | baggage, luggage, baggage handling, baggage tracking, baggage trace, bag drop > 机场
跑道 跑道异物 外来物 fod探测 道面 助航灯 | runway, foreign object debris, fod, fod detection, airfield pavement, airfield lighting > 机场
机坪 靠桥 航班保障 地勤 地服 地面保障 加油车 推出车 | apron, turnaround, ground handling, stand allocation, airside, ground service equipment, pushback > 机场
鸟击 驱鸟 鸟情 | bird strike, bird deterrent > 机场
盲区 货车盲区 右转盲区 盲区预警 大车盲区 司机提醒 内轮差 大车右转 行人预警 | blind spot, truck blind spot, right turn, driver alert, inner wheel difference, pedestrian alert > 疲劳驾驶
消费券发放 消费券核销 羊毛党 薅羊毛 防薅羊毛 票根经济 | consumption voucher, coupon fraud, promo abuse > 会员
预付卡 单用途卡 预付式消费 预收费 资金存管 卷钱 跑路 卷款跑路 | prepaid card, prepayment, fund custody > 消费维权 会员
前置仓 买菜配送 半小时达 即时零售 一小时达 闪送 到家配送 | dark store, instant retail, quick commerce, instant delivery, micro fulfillment > 生鲜
订座 座位 座位预约 占座 选座 席位 抢座 | seat reservation, seat booking, seats > 预约
处方审核 前置审核 配伍禁忌 用药安全 药师 审核处方 合理用药 审方 | prescription audit, prescription review, drug interaction, medication safety, pharmacist > 药品
视障阅读 听书 读屏 盲人阅读 | reading aid, screen reader, talking book > 康复
除雪 扫雪 除冰 融雪 融雪剂 结冰 路面结冰 化雪 积雪 | snow removal, deicing, de icing, anti icing, ice melting, icy road, snow clearing > 环卫 道路
调光 按需照明 隧道照明 隧道灯 | dimming, tunnel lighting, adaptive lighting > 照明
扰民 噪音扰民 广场舞 吵闹 太吵 声源 声源定位 半夜吵 夜间施工 | noise complaint, noise source, sound source localization, loud, night construction noise > 噪声
预付费 水电费 交电费 交水费 智能水电 水电预付费 充值电表 预付费电表 | prepaid meter, prepaid electricity, utility bill > 能源管理
食品杀菌 杀菌 杀菌釜 | food sterilization, sterilizer, retort > 食品加工
托管 四点半 课后托管 放学托管 儿童托管 课后服务 放学没人管 接娃 接孩子 放学接送 带娃 | after school care, after school program, child minding > 母婴 校园
洗衣 洗衣房 共享洗衣 自助洗衣 洗烘 | laundry, laundry room, laundromat > 公寓
学习机 个性化学习 题库 点读笔 智能辅导 因材施教 自适应学习 ai伴学 学伴 学习平板 ai助教 虚拟教师 作业辅导 | adaptive learning, personalized learning, learning tablet, question bank, intelligent tutoring, ai tutor > 教育 大模型
口语评测 口语练习 英语口语 ai口语 朗读评测 发音 口语训练 发音评测 口语测评 背单词 普通话测试 普通话 | pronunciation assessment, speaking practice, spoken english, oral test, oral english, vocabulary learning, mandarin test > 教育 语音识别
学习平台 在线学习 继续教育 | continuing education > 教育
互动大屏 电子白板 交互白板 教学一体机 智慧教室 | interactive whiteboard, smart board, smart classroom equipment > 课堂
选课 教务 教务管理 走班 课表 排课 学籍 学籍管理 调课 | class scheduling, timetable, academic affairs, course selection, student information system, class timetable > 校园
手语数字人 手语播报 手语主播 手语识别 手语翻译机 | sign language avatar, sign language recognition, sign language translation > 听障 数字人
口述影像 无障碍电影 | audio description, accessible media > 视障
文档翻译 翻译记忆 译后编辑 术语库 笔译 资料翻译 | document translation, translation memory, post editing, terminology base > 双语
中试线 工艺放大 小试 放大试验 中试验证 试生产 | pilot line, process scale up, pilot production, trial production > 成果转化
技术合同 技术合同登记 技术市场 技术入股 作价入股 赋权改革 技术成交 | technology contract, technology market, technology equity, technology valuation > 成果转化
众包 悬赏 创新挑战赛 创新大赛 技术难题 难题征集 创意征集 黑客松 征集方案 | crowdsourcing, open innovation, innovation challenge, hackathon, innovation contest, challenge prize > 揭榜挂帅
科技情报 文献检索 科技查新 文献 论文 技术预见 论文检索 产业情报 | technology intelligence, literature search, scientific literature, technology foresight, scientific paper > 科研
专家库 找专家 专家对接 专家推荐 专家智库 科技特派员 | expert database, find experts, expert matching, expert network > 科研 人才
影视拍摄许可 拍摄服务 摄制服务 | film permit, film commission, filming service > 拍摄
钥匙柜 智能钥匙柜 钥匙管理 | key cabinet, key management cabinet, smart key cabinet > 门禁
智能卫浴 智能马桶盖 淋浴 卫浴 | smart bathroom, bidet, shower, bathroom fittings > 智能家居
骨传导 降噪耳机 听力保护 | bone conduction, noise cancelling headphone, hearing protection > 智能手表
商品条码 物品编码 gs1 条码备案 | product barcode, article number > 二维码
存包 存包柜 行李寄存柜 寄存包裹 随身物品寄存 | cloakroom, bag storage, storage locker > 快递柜
`;
