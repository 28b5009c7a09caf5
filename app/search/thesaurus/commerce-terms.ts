/** Retail, e-commerce, finance, law, business services. */
export const COMMERCE_TERMS = `
新零售 零售 智慧零售 商业零售 便利店 超市 商超 门店 商店 小店 购物 买东西 线下门店 智能购物车 日用品 买菜 货架 商品陈列 无人收银 卖东西 小卖部 百货 实体店 商品管理 促销 大促 烟酒店 零食店 | retail, new retail, smart retail, convenience store, supermarket, shop, store, shopping, grocery, shopping cart, shelf, checkout free, brick and mortar, retailer, sales promotion, point of purchase
无人零售 无人便利店 无人超市 无人商店 自助便利店 无人店 24小时无人店 自助购物 无人便利柜 无人值守商店 刷脸购物 | unmanned retail, unmanned store, cashierless store, self service store, unattended retail, autonomous store, checkout free store, autonomous retail, just walk out > 新零售 售货柜 射频识别
售货柜 自动售货机 自动售货柜 无人售货柜 售货机 智能货柜 自动贩卖机 智能售货柜 开门柜 无人售货机 无人货柜 贩卖机 售卖机 自动贩卖 贩卖柜 自动售卖 自助售货 自提柜 开门自提 拿了就走 开门取货 卖饮料 饮料机 自助柜 卖水机 随拿随走 取餐 到店自取 自取柜 自动咖啡机 盒饭机 贩售机 智能零售柜 | vending machine, smart cabinet, vending cabinet, smart vending, unmanned vending, smart fridge, vending, vending machines, vendor machine, grab and go, vending cooler, smart cooler, self pickup cabinet, order pickup, click and collect, snack machine, drink machine > 无人零售 新零售
商品识别 视觉识别货柜 重力识别 称重识别 重力感应 双识别 动态视觉 称重 | product recognition, gravity sensing, weight sensing, item recognition, weighing > 售货柜
电商 电子商务 网店 线上商城 电商平台 商城 网购 社区团购 生鲜电商 农村电商 网上商店 店铺运营 商品上架 订单管理 | e commerce, ecommerce, online shop, online store, online shopping, online mall, webshop, product listing, order management, internet retail > 新零售
直播电商 直播带货 电商直播 带货 直播间 直播基地 直播中控 主播 网红带货 多平台同播 同播 直播营销 直播运营 直播卖货 卖货 网上卖货 选品 场控 直播培训 主播孵化 主播培训 带货培训 网红直播 卖特产 直播销售 助农直播 直播助农 直播售货 直播话术 | live commerce, livestream commerce, live selling, livestream shopping, live shopping, livestream e commerce, streaming host, influencer selling, sell live, selling online, product selection, streamer training, host training, live stream selling, social commerce > 直播 电商 数字人
网红 达人 达人撮合 红人 网红经济 机构入驻 kol 直播达人 网红孵化 佣金 佣金结算 分佣 分账 找达人 找主播 博主 带货达人 找网红 网红合作 账号孵化 达人合作 达人分发 签约达人 内容创作者 自媒体 创作者 头部主播 | mcn, influencer, kol, creator, influencer marketing, creator economy, streamer, blogger, talent agency, creator agency, talent management, mcn agency, self media, key opinion leader, sales commission > 直播电商
商圈 商业街 商场 步行街 购物中心 智慧商圈 夜市 商业综合体 街区 特色街区 商业体 商户 消费场景 夜间经济 首店 导视 导视屏 导览屏 街区导视 触摸屏 找店 店铺导航 选址 店铺选址 门店选址 开店 客群 商铺 夜经济 夜间消费 夜生活 铺位 空铺 商业运营 | business district, shopping mall, shopping street, shopping district, commercial street, mall, pedestrian street, merchants, night economy, commercial complex, wayfinding, directory screen, touch screen, store directory, site selection, store location, location analytics, nightlife, night time economy, shop leasing, vacant shop, storefront, retail leasing, high street, night market > 客流 新零售
会员 会员管理 会员营销 优惠券 私域 消费券 积分商城 储值 客户关系 客户管理 优惠 打折 领券 抢券 社群营销 客户运营 复购 礼品卡 | membership, loyalty, coupon, crm, customer relationship, private domain, member management, voucher, discount, cdp, member card, gift card, repeat purchase, scrm, stored value, customer retention > 新零售
生鲜 生鲜配送 果蔬 社区买菜 菜篮子 | fresh produce, fresh food, fruit and vegetable, grocery delivery > 冷链 食品
农贸市场 菜市场 智慧农贸 集贸市场 菜市 菜场 早市 菜贩 菜价 市场摊位 | farmers market, wet market, vegetable market, market stall, stall holder > 生鲜
跨境电商 跨境贸易电商 海外仓 独立站 出口电商 亚马逊开店 跨境卖家 跨境直播 跨境商品 海外建站 跨境物流仓 海外仓库 | cross border e commerce, overseas warehouse, cross border ecommerce, cross border trade, cross border seller, export e commerce, overseas online store > 电商 海外市场
预制菜 保质期 熟食 | prepared meals, shelf life > 食品加工 餐馆
烹饪机器人 智能炒菜 餐饮机器人 无人餐厅 咖啡机器人 传菜 送餐机器人餐厅 餐厅机器人 点餐机器人 | cooking robot, coffee robot, food robot, restaurant robot, serving robot, restaurant serving, waiter robot > 餐馆 机器人
金融 科技金融 金融科技 银行 金融服务 普惠金融 数字金融 金融机构 绿色金融 金融超市 找银行 金融产品 | finance, fintech, bank, banking, financial service, inclusive finance, financial technology, financial, financial products
信贷 贷款 融资 中小企业融资 企业融资 融资对接 融资服务 投融资 投贷联动 融资担保 担保 科创贷 小微贷款 首贷 借钱 借款 资金周转 融资难 小额贷款 信用贷 找贷款 企业贷款 批贷 授信融资 融资贵 缺钱 银企对接 银企撮合 融资超市 贷前 贷中 资金需求 哪家银行 贷不到款 没抵押 借不到钱 农村金融 | loan, credit, financing, lending, sme financing, guarantee, funding, sme loan, investment and financing, business loan, credit loan, borrowing, bank matchmaking, loan marketplace, loan matching, loan access > 金融 征信
征信 信用 企业征信 信用评价 信用评级 社会信用 信用体系 信用画像 信用评分 信用报告 查信用 守信 失信 诚信 违约概率 征信评分 替代数据 | credit reporting, credit rating, credit scoring, credit score, social credit, credit evaluation, creditworthiness, credit report, trustworthiness, credit scoring for smes, default probability, alternative data, corporate credit > 风控 信贷
风控 风险控制 风险管理 反欺诈 风险监测 金融风险 智能风控 风险评估 欺诈 贷后 贷后预警 贷后管理 逾期 坏账 不良 经营异常 监管科技 合规科技 监管报送 异常交易 信用风险 风险模型 | risk control, risk management, anti fraud, fraud detection, risk assessment, post loan monitoring, loan monitoring, after lending, overdue, default risk, early warning of loans, regtech, regulatory reporting, credit risk, risk model > 金融
供应链金融 应收账款 保理 票据 仓单 贸易融资 票据贴现 应收账款凭证 电子凭证 拆转融 确权 供应链票据 应收 动产融资 存货融资 订单融资 信用证 货押 存货质押 | supply chain finance, receivables, bill finance, trade finance, warehouse receipt, accounts receivable, receivables certificate, invoice finance, supply chain bill, inventory finance, order financing, letter of credit, movable asset finance, inventory pledge, invoice factoring, receivables factoring, factoring > 信贷 供应链
知识产权融资 知识产权质押 质押融资 专利质押 知产证券化 | ip financing, ip pledge, patent pledge, ip backed financing > 信贷 知识产权
创业投资 风险投资 股权投资 基金 产业基金 私募 天使投资 投资机构 引导基金 股权融资 找投资 找投资人 投资人 天使轮 股权基金 拿投资 融投资 投资对接 种子轮 创投 耐心资本 产业投资 募资 | venture capital, vc, equity investment, fund, private equity, angel investment, industry fund, investor, find investors, fundraising, seed funding, seed round, patient capital > 信贷
保险 科技保险 理赔 保险科技 医保 商业保险 保单 按病种付费 病种付费 分组付费 医保怎么报 报销比例 套取医保 违规收费 骗保 核保 投保 巨灾险 | insurance, insurtech, claim, claims, underwriting, medical insurance, drg, diagnosis related group, case payment, improper charging, underwriter, insurer > 金融
证券 上市培育 资本市场 投行 股票 期货 新三板 北交所 科创板 | ipo, capital market, securities market, securities trading, stock listing, listed company, stock exchange, stock market
税务 财税 代账 财务 会计 报税 财务管理 审计 纳税 退税 | tax, bookkeeping, financial management, taxation, audit, auditing, tax refund, tax accounting, financial accounting, accounting service, accounting
法律 法律服务 合规 律师 法务 仲裁 调解 矛盾纠纷 纠纷 律所 | legal, law, legal service, lawyer, arbitration, mediation, dispute, legal tech, attorney, in house counsel
招投标 招标 投标 政府采购 电子招投标 采购平台 公共资源交易 电子保函 采购商城 竞价采购 阳光采购 | tender, bidding, procurement, e procurement, public procurement, government procurement, electronic guarantee, bidder
咨询 规划咨询 顾问 管理咨询 行业研究 产业研究 可研报告 可行性研究 市场调研 | consulting, consultancy, advisory, feasibility study, market research, think tank, industry research
预约 排队 叫号 排队叫号 预约系统 自助终端 自助机 自助服务 自助服务终端 约号 挂号 排长队 排大队 抢号 挂号难 挂不上号 线上取号 候号 排号 | reservation, booking, appointment, queue, queueing, kiosk, self service, self service terminal, registration queue, take a number
酒店 民宿 住宿 智慧酒店 宾馆 旅馆 客栈 订房 入住率 旅店 | hotel, hospitality, homestay, accommodation, front desk, guest house, occupancy rate
餐馆 饭馆 餐饮连锁 堂食 翻台 扫码点餐 点单 餐饮管理 餐饮店管理 餐厅管理 川菜馆 餐厅 餐饮 餐饮安全 点餐 | restaurant, restaurant chain, dine in, table ordering, restaurant management, kitchen display, catering > 食品安全 商圈
咖啡 咖啡店 咖啡馆 茶饮 饮品店 | coffee, cafe, coffee shop, tea drink, beverage shop > 餐馆
烘焙 面包店 糕点 甜品 蛋糕 | bakery, pastry, dessert, cake shop > 餐馆
旅行社 旅游线路 行程规划 跟团游 自由行 定制旅游 旅游攻略 旅游产品 | travel agency, tour package, itinerary, trip planning, group tour, independent travel > 游客
入境游 入境旅游 境外游客 外国游客 海外游客 | inbound tourism, inbound visitor, foreign tourist, departure tax refund > 游客 外国人服务
外卡支付 外卡 入境支付 外国人付款 刷外卡 境外银行卡 老外付钱 | foreign card, inbound payment, foreign visitor payment, foreign bank card > 移动支付 外国人服务
度假 度假村 度假区 温泉 旅居 康养旅居 | resort, vacation, hot spring, holiday village > 游客 酒店
自驾游 自驾 房车 房车营地 | self drive tour, motorhome, caravan, campsite, campervan > 游客
旅游投诉 强制购物 宰客 黑导游 导游乱带 旅游维权 | forced shopping, tourist complaint, tourist rip off > 游客 市场监管
消费维权 消费投诉 消费者投诉 霸王条款 12315 消费者权益 退款 七天无理由 消协 消费纠纷 退费 | consumer rights, consumer complaint, consumer protection, refund request, return policy > 市场监管 热线
虚假交易 炒信 刷好评 刷量 虚假评论 差评 恶意差评 | fake review, click farming, fake order, bad review, review fraud > 电商 风控
经销商 代理商 分销商 加盟 加盟商 连锁经营 渠道管理 窜货 | distributor, dealer, reseller, franchise, chain store, channel management > 新零售
快消品 快消 巡店 铺货 货架陈列 排面 | fast moving consumer goods, fmcg, store audit, shelf display, planogram > 新零售
售后服务 售后 上门安装 客诉 保修 | after sales service, after sales, field service, warranty > 智能客服
获客 拓客 销售线索 商机 销售管理 客户开发 找客源 销售漏斗 找客户 | lead generation, sales lead, sales management, sales pipeline, customer acquisition > 会员 广告
人事管理 人事系统 薪酬 绩效管理 员工管理 人事档案 工资核算 考勤打卡 人力资源系统 | hr system, hris, employee management, human capital management, time and attendance, hcm > 人才 企业资源
简历 面试 ai面试 简历筛选 人岗匹配 岗位匹配 笔试 | resume screening, job interview, job matching, applicant tracking > 人才
排班 员工排班 智能排班 轮班 班次排班 | staff scheduling, rostering, shift planning, workforce scheduling, workforce management, shift scheduling > 人事管理
商旅 差旅管理 出差 机票 订机票 酒店预订 | business travel, travel management, corporate travel, air ticket, hotel booking > 报账
项目协同 项目进度 项目管理软件 任务协同 任务看板 | project management software, task collaboration, kanban, project progress > 公文
论坛 峰会 学术会议 会务 研讨会 会务管理 | forum, summit, academic conference, seminar, event management > 会展
对接会 商务洽谈 商务配对 供需对接会 撮合会 观众邀约 | business matchmaking, b2b meeting, matchmaking event, supplier meeting > 会展
海关监管 海关查验 监管仓 海关认证 经认证经营者 | authorized economic operator, aeo, customs supervision, customs examination, customs broker > 一带一路
保税仓 保税物流 保税展示 保税加工 保税维修 保税研发 综合保税区 | bonded warehouse, bonded logistics, bonded processing, bonded repair, comprehensive bonded zone > 口岸 仓储
贸易合规 出口管制 反倾销 贸易摩擦 贸易壁垒 | trade compliance, export control, anti dumping, trade barrier > 海外市场
外贸获客 询盘 海外客户 海外买家 外贸综合服务 找海外客户 外贸企业 | overseas buyer, export lead, trade lead, foreign trade company, buyer inquiry > 海外市场 跨境电商
进口商品 免税 进口食品 平行进口 | imported goods, duty free, parallel import > 一带一路
绿色信贷 碳金融 转型金融 绿色债券 绿色贷款 可持续金融 | green finance, green loan, green bond, sustainable finance, carbon finance > 金融 碳排放
产业集群 特色产业 产业生态 产业带 集聚区 | industry cluster, industrial cluster, industrial ecosystem > 智慧园区
总部经济 楼宇经济 总部基地 企业总部 空置率 楼宇空置 | headquarters economy, corporate headquarters, vacancy rate, office vacancy > 智慧园区 楼宇
房地产 售楼 二手房 卖房 买房 房产中介 楼盘 房价 购房 商品房 网签 预售资金 烂尾楼 保交楼 交房 楼市 | real estate, housing sale, property agent, home buying, realtor, estate agent, presale fund, property developer, housing market > 公寓 公共资源
装修 室内设计 装饰装修 装修公司 家装 室内装修 装修监管 擅拆承重墙 验房 收房 装修贷 | interior design, home renovation, home decoration, fit out, interior decoration, home inspection > 建筑 家政 竣工验收
农业保险 农险 种植险 养殖险 农业定损 政策性农业保险 | crop insurance, agricultural insurance, livestock insurance > 保险 农业
车险 定损 车辆定损 事故定损 车险理赔 交强险 查勘 快处快赔 | car insurance, auto insurance, loss adjustment, vehicle damage assessment, motor insurance, claims adjuster > 保险
财务软件 记账软件 财务共享 业财一体 合并报表 全面预算 管理会计 财务机器人 | accounting software, financial shared service, budgeting software, general ledger > 税务 企业资源
二手交易 闲置物品 跳蚤市场 旧货 闲置交易 二手市场 以物易物 二手商品 | second hand trading, flea market, used goods, resale, thrift, second hand, pre owned, idle goods > 电商 回收
团购 本地生活 同城零售 到家服务 线上线下 | group buying, local services, o2o, online to offline > 电商
银行网点 智慧网点 手机银行 柜员 存款 网上银行 数字银行 | bank branch, mobile banking, core banking, teller, digital banking, online banking, atm > 金融
理财 财富管理 投顾 智能投顾 投研 量化交易 量化投资 研报 理财产品 公募基金 投资顾问 养老理财 | wealth management, robo advisor, quantitative trading, investment research, mutual fund, investment advisor, asset manager > 证券 金融
客房 智慧客房 客控 客房服务 酒店前台 自助入住 房务 | guest room, hotel room, room control, room service, hotel self check in, hotel kiosk > 酒店
`;
