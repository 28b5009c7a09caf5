/** Retail, e-commerce, finance, law, business services. */
export const COMMERCE_TERMS = `
新零售 零售 智慧零售 商业零售 便利店 超市 商超 门店 商店 小店 购物 买东西 线下门店 电子价签 智能购物车 价签 日用品 买菜 货架 商品陈列 无人收银 卖东西 小卖部 | retail, new retail, smart retail, convenience store, supermarket, shop, store, shopping, grocery, electronic shelf label, shopping cart, shelf, checkout free
无人零售 无人便利店 无人超市 无人商店 自助便利店 无人店 24小时无人店 自助购物 | unmanned retail, unmanned store, cashierless store, self service store, unattended retail, autonomous store > 新零售 售货柜 射频识别
售货柜 自动售货机 自动售货柜 无人售货柜 售货机 智能货柜 自动贩卖机 智能售货柜 开门柜 无人售货机 无人货柜 贩卖机 售卖机 自动贩卖 贩卖柜 自动售卖 自助售货 自提柜 开门自提 拿了就走 开门取货 卖饮料 饮料机 自助柜 卖水机 随拿随走 取餐 到店自取 自取柜 | vending machine, smart cabinet, vending cabinet, smart vending, unmanned vending, smart fridge, vending, vending machines, vendor machine, grab and go, vending cooler, smart cooler, self pickup cabinet, order pickup, click and collect > 无人零售 新零售
商品识别 视觉识别货柜 重力识别 称重识别 重力感应 双识别 动态视觉 称重 | product recognition, gravity sensing, weight sensing, item recognition, weighing > 售货柜
电商 电子商务 网店 线上商城 电商平台 商城 网购 社区团购 生鲜电商 农村电商 | e commerce, ecommerce, online shop, online store, online shopping, online mall > 新零售
直播电商 直播带货 电商直播 带货 直播间 直播基地 直播中控 主播 开播 网红带货 多平台同播 同播 直播营销 直播运营 直播卖货 卖货 网上卖货 选品 场控 直播培训 主播孵化 主播培训 带货培训 网红直播 卖特产 | live commerce, livestream commerce, live selling, livestream shopping, live shopping, livestream e commerce, streaming host, influencer selling, sell live, selling online, product selection, streamer training, host training > 直播 电商 数字人
网红 达人 达人撮合 红人 网红经济 机构入驻 kol 直播达人 网红孵化 佣金 佣金结算 分佣 分账 找达人 找主播 博主 带货达人 找网红 网红合作 账号孵化 达人合作 达人分发 签约达人 | mcn, influencer, kol, creator, commission, influencer marketing, creator economy, streamer, blogger, talent agency, creator agency, talent management, mcn agency > 直播电商
商圈 商业街 商场 步行街 购物中心 智慧商圈 夜市 商业综合体 街区 特色街区 商业体 商户 消费场景 夜间经济 首店 导视 导视屏 导览屏 街区导视 触摸屏 找店 店铺导航 选址 店铺选址 门店选址 开店 客群 商铺 | business district, shopping mall, shopping street, shopping district, commercial street, mall, pedestrian street, merchants, night economy, commercial complex, wayfinding, directory screen, touch screen, store directory, site selection, store location, location analytics > 客流 新零售
会员 会员管理 会员营销 优惠券 私域 消费券 积分商城 储值 客户关系 客户管理 优惠 打折 领券 抢券 | membership, loyalty, coupon, crm, customer relationship, private domain, member management, voucher, discount, cdp > 新零售
生鲜 生鲜配送 果蔬 社区买菜 菜篮子 | fresh produce, fresh food, fruit and vegetable, grocery delivery > 冷链 食品
农贸市场 菜市场 智慧农贸 集贸市场 菜市 菜场 早市 菜贩 菜价 市场摊位 | farmers market, wet market, vegetable market, market stall, stall holder > 生鲜
跨境电商 跨境支付 跨境贸易电商 海外仓 独立站 | cross border e commerce, overseas warehouse, cross border ecommerce, cross border trade > 电商 海外市场
预制菜 智能炒菜 烹饪机器人 餐饮机器人 无人餐厅 咖啡机器人 | cooking robot, coffee robot, food robot, restaurant robot, prepared meals > 餐饮
金融 科技金融 金融科技 银行 金融服务 普惠金融 数字金融 金融机构 绿色金融 金融超市 找银行 金融产品 | finance, fintech, bank, banking, financial service, inclusive finance, financial technology, financial, financial products
信贷 贷款 融资 中小企业融资 企业融资 融资对接 融资服务 投融资 投贷联动 融资担保 担保 科创贷 小微贷款 首贷 借钱 借款 资金周转 融资难 小额贷款 信用贷 找贷款 企业贷款 批贷 授信融资 融资贵 缺钱 银企对接 银企撮合 融资超市 贷前 贷中 资金需求 哪家银行 贷不到款 没抵押 借不到钱 | loan, credit, financing, lending, sme financing, guarantee, funding, sme loan, investment and financing, business loan, credit loan, borrowing, bank matchmaking, loan marketplace, loan matching, kyc, loan access > 金融 征信
征信 信用 企业征信 信用评价 信用评级 社会信用 信用体系 信用画像 信用评分 信用报告 查信用 守信 失信 诚信 违约概率 征信评分 | credit reporting, credit rating, credit scoring, credit score, social credit, credit evaluation, creditworthiness, credit report, trustworthiness, credit scoring for smes, default probability > 风控 信贷
风控 风险控制 风险管理 反欺诈 反洗钱 风险监测 金融风险 智能风控 风险评估 欺诈 诈骗 防诈骗 贷后 贷后预警 贷后管理 逾期 坏账 不良 经营异常 | risk control, risk management, anti fraud, anti money laundering, aml, fraud detection, risk assessment, scam, anti scam, post loan monitoring, loan monitoring, after lending, overdue, default risk, early warning of loans > 金融
供应链金融 应收账款 保理 票据 仓单 贸易融资 票据贴现 应收账款凭证 电子凭证 拆转融 确权 供应链票据 应收 | supply chain finance, receivables, factoring, bill finance, trade finance, warehouse receipt, accounts receivable, receivables certificate, invoice finance, supply chain bill > 信贷 供应链
知识产权融资 知识产权质押 质押融资 专利质押 知产证券化 | ip financing, ip pledge, patent pledge, ip backed financing > 信贷 知识产权
创业投资 风险投资 股权投资 基金 产业基金 私募 天使投资 投资机构 引导基金 股权融资 路演 找投资 找投资人 投资人 天使轮 股权基金 拿投资 融投资 投资对接 | venture capital, vc, equity investment, fund, private equity, angel investment, industry fund, roadshow, pitch, investor, find investors, fundraising, seed funding > 信贷
保险 科技保险 理赔 保险科技 医保 商业保险 保单 按病种付费 病种付费 分组付费 医保怎么报 报销比例 套取医保 违规收费 骗保 | insurance, insurtech, claim, claims, underwriting, medical insurance, drg, diagnosis related group, case payment, improper charging > 金融
证券 上市 上市培育 资本市场 投行 股票 期货 交易所 | securities, ipo, listing, capital market, stock, exchange
税务 财税 发票 电子发票 代账 财务 会计 报税 财务管理 审计 纳税 退税 国库 | tax, invoice, e invoice, accounting, bookkeeping, financial management, taxation, audit, auditing, tax refund
法律 法律服务 合规 律师 法务 仲裁 调解 矛盾纠纷 纠纷 | legal, law, legal service, lawyer, arbitration, mediation, dispute, legal tech
招投标 招标 投标 政府采购 电子招投标 采购平台 公共资源交易 电子保函 造价 | tender, bidding, procurement, e procurement, public procurement, government procurement, electronic guarantee
咨询 规划咨询 顾问 管理咨询 | consulting, consultancy, advisory
预约 排队 叫号 排队叫号 预约系统 自助终端 自助机 自助服务 自助服务终端 约号 挂号 排长队 排大队 抢号 挂号难 挂不上号 | reservation, booking, appointment, queue, queueing, kiosk, self service, self service terminal, registration queue
酒店 民宿 住宿 智慧酒店 | hotel, hospitality, homestay, accommodation
`;
