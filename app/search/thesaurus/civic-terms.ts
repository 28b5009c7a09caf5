/** Streets, schools, farms, plants and markets: what a city's offices and neighbours call for. */
export const CIVIC_TERMS = `
高空抛物 高空坠物 抛物 楼上扔东西 楼上丢东西 高空扔东西 楼上乱扔 坠物 高空扔物 楼上砸东西 砸到人 楼上掉东西 高空掷物 高空抛物监测 抛物溯源 烟头从楼上扔下 花盆掉落 | falling objects, object throwing, high rise littering, thrown object detection > 社区 视频分析
电梯阻车 阻车 电瓶车上楼 电动车上楼 电动车进电梯 电瓶车进楼 入梯 推车入户 | e bike in elevator, ebike in lift > 电动自行车 电梯
停电瓶车 楼道充电 楼道停车 集中充电 充电棚 充电柜 | e bike charging shed, charging cabinet > 电动自行车
广告牌 店招 招牌 店招店牌 户外招牌 广告牌坠落 招牌掉落 楼宇招牌 招牌安全 店铺招牌 户外广告 | billboard, signboard, shop sign, shop signage, outdoor sign, hoarding sign > 城市治理
执行 被执行人 失信被执行人 老赖 财产查控 财产线索 强制执行 司法拍卖 限制高消费 执行难 法拍 法拍房 司法网拍 查封 冻结账户 欠钱不还 终本案件 | judgment debtor, debtor assets, judicial auction, enforcement of judgments, judicial sale, asset seizure, freezing of accounts, debt enforcement, foreclosure auction > 法律
破产 破产重整 破产管理人 债权人会议 债务重组 个人破产 资不抵债 债权申报 破产清算 企业清算 强制清算 | bankruptcy, liquidation, insolvency, bankruptcy administrator, creditor, receivership, debt restructuring > 法律
体育课 体育测试 跳绳 引体向上 仰卧起坐 智慧操场 智慧体育 阳光体育 操场 体质健康测试 体育中考 肺活量 坐位体前屈 立定跳远 学生体质 课间操 体育作业 体能测试 大课间 | physical education, pe class, sports test, school sports, school fitness test, rope skipping > 校园 步道
霸凌 欺凌 校园欺凌 防欺凌 欺负 防霸凌 打同学 被同学打 被欺负 霸凌识别 校园暴力 同学打架 被同学欺负 | bullying, anti bullying, school bullying, school violence > 校园安全
科普 科技馆 科普展品 科普教育 科普馆 科普基地 科普活动 天文馆 科学素养 | science popularization, science museum, science education, science center, science outreach, scientific literacy > 教育
研学 夏令营 研学旅行 营地教育 实践基地 春游 秋游 研学基地 研学导师 | study tour, summer camp, field trip, school trip, educational travel > 教育 游客
游泳 游泳馆 泳池 溺水 防溺水 溺水识别 救生员 泳池救生 水上乐园 野泳 下河游泳 落水报警 泳池水质 | swimming, swimming pool, drowning, drowning detection, lifeguard, water park, pool safety > 体育场馆
订场 球馆 羽毛球 篮球 场地预订 订场地 球场预订 乒乓球 网球场 羽毛球馆 篮球场 场馆预约 抢场地 包场 | court booking, badminton, basketball, venue booking for sports, tennis court, facility booking, court reservation > 体育场馆 预约
健身舱 无人健身房 私教 智能健身镜 共享健身 自助健身 健身仓 | unmanned gym, unstaffed gym, personal trainer, fitness mirror, self service gym, fitness pod > 健身房
比分 计分 记分 实时比分 计时 计时计分 芯片计时 成绩公告 成绩查询系统 计时芯片 | live score, scoreboard, timing system, race timing, results service > 赛事
粉丝 球迷 玩家社群 社群运营 球迷会 粉丝运营 会员社群 | fan engagement, fan community, fandom, supporters club > 会员
恒湿 恒温恒湿 湿度控制 调湿 微环境 | microclimate, humidity control, constant humidity > 温湿度
气体泄漏 毒气 有毒气体 可燃有毒气体 硫化氢 气体探测器 气体报警 泄漏检测 泄漏监测 | gas leak detection, toxic gas, flammable gas, gas detector, gas release, hydrogen sulfide > 燃气 安全生产
储罐 罐区 油罐 液氨 | storage tank, tank farm, tank area > 石油 安全生产
职业健康 职业病 职业危害 职业卫生 职业病防治 职业健康体检 职业病危害因素 工业卫生 | occupational health, occupational disease, occupational hygiene, industrial hygiene, workplace health, occupational medicine > 安全生产
加油站 油品 油气回收 | petrol station, fuel station, vapor recovery > 石油
社保 公积金 社会保险 养老金 社保缴费 医保参保 五险一金 养老保险 领养老金 社保转移 社保断缴 企业年金 个人养老金 失业保险 工伤保险 社保卡 住房公积金 公积金提取 公积金贷款 退休金 生育津贴 退休 | social security, provident fund, pension, social insurance, social security card, pension fund, housing fund, housing provident fund, retirement pension, occupational pension, maternity allowance, retirement > 数字政府
海绵城市 雨水收集 雨水利用 透水铺装 调蓄池 | sponge city, rainwater harvesting, permeable pavement > 防汛
地下水 地下水监测 场地调查 | groundwater, site investigation > 土壤
辐射 核辐射 放射源 电离辐射 电磁辐射 光污染 | radiation, radioactive source, nuclear safety, electromagnetic radiation > 环境监测
排污许可 环评 环境影响评价 环保管家 | discharge permit, environmental impact assessment, eia > 环境监测
在线监测 烟气监测 自动监测设备 | continuous emission monitoring, cems > 环境监测
填埋 填埋场 渗滤液 | landfill, leachate > 垃圾
生物质 热解 生物炭 气化 | biomass, biochar, pyrolysis, gasification > 秸秆
粪污 畜禽粪便 粪便 堆肥 有机肥 好氧发酵 | manure, compost, composting, organic fertilizer > 畜禽养殖
果品分选 分选 选果 糖度 甜度 果品分级 内部品质 | fruit sorting, fruit grading, sugar content, sweetness > 果园
无损检测 不切开 探伤 超声探伤 射线检测 磁粉检测 渗透检测 涡流检测 | nondestructive testing, non destructive testing, flaw detection, ndt, xrf, ultrasonic testing, radiographic testing, eddy current > 检测认证
粮食 粮仓 粮库 储粮 粮情 粮食发热 粮食发霉 粮食生虫 粮虫 | grain, granary, grain storage, grain moth, grain heating > 农业
种子 育种 种业 制种 种质 种质资源 | seed, seed breeding, crop breeding, germplasm > 农业
猪瘟 耳标 猪病 动物健康 畜禽疫病 疫病监测 疫病 禽流感 牲畜疫病 | ear tag, animal health, swine fever, livestock disease, bird flu, epizootic, quarantine of animals > 畜禽养殖
航空货运 航空货站 货站 空运 空运单 货运舱位 | air freight, cargo terminal, air waybill, cargo capacity > 航空物流 机场
牵引车 行李牵引车 拖车 行李拖车 平板拖车 | tow tractor, baggage tractor, towing vehicle > 机坪 自动驾驶
尽职调查 尽调 数据室 资料室 投资者关系 股权结构 背景调查 背调 尽调报告 | due diligence, data room, investor relations, cap table, background check, background screening > 创业投资
良率 良率分析 统计过程控制 过程能力 工艺数据 | yield management, yield analysis, spc, statistical process control > 晶圆 工业视觉
特种气体 特气 电子特气 硅烷 磷烷 | specialty gas, electronic gas, silane > 晶圆
量检测 晶圆检测 硅片检测 缺陷分类 | wafer inspection, metrology tool, defect classification > 晶圆 工业视觉
焊点检测 贴片 回流焊 线路板 电路板 印制板 | pcb, smt, circuit board, solder inspection > 工业视觉
叶片 涡轮 起落架 | turbine blade, landing gear > 航空制造
院线 电影院 放映 影院 | movie theater, movie screening, cinema chain > 拍摄
待遇资格认证 养老金资格认证 生存认证 冒领养老金 领取待遇认证 死亡冒领 | proof of life, pension eligibility verification, life certificate > 社保 人脸识别
法医 法医鉴定 亲子鉴定 伤残鉴定 笔迹鉴定 伤情鉴定 | forensic medicine, paternity test, handwriting examination, forensic pathology > 司法
立案 网上立案 起诉 起诉状 诉状 诉讼费 要素式审判 速裁 | case filing, statement of claim, e filing, small claims > 庭审
电子送达 文书送达 送达难 法律文书送达 | service of process, electronic service of documents > 庭审
财产保全 诉讼保全 诉讼担保 保全申请 | asset preservation, litigation guarantee > 执行 法律
行政复议 行政诉讼 行政处罚 处罚裁量 处罚决定书 民告官 不服处罚 裁量基准 | administrative reconsideration, administrative penalty, administrative review, judicial review, administrative litigation > 法律 执法
涉企检查 扫码入企 入企检查 多头检查 综合查一次 扫码检查 扰企 无事不扰 | inspection of enterprises, administrative inspection, joint inspection > 执法 市场监管
执法记录仪 执法仪 警用记录仪 随身摄像 肩挂摄像 | body worn camera, body camera, bodycam > 执法 民警
刑侦 侦查 破案 现场勘查 刑事技术 嫌疑人 追逃 逃犯 通缉 嫌犯 案件侦办 | criminal investigation, crime scene, detective > 公共安全
扫黑除恶 黑恶势力 黑社会 涉黑 扫黄打非 | organized crime, gang crime > 公共安全
深度伪造 换脸 ai换脸 深伪 伪造视频 深伪检测 语音伪造 鉴伪 图像鉴伪 拟声诈骗 假视频 生成内容标识 | deepfake, face swap, synthetic media, forged video, voice cloning scam, fake video, synthetic media detection, image forensics, ai generated content detection > 内容安全 人脸识别 电信诈骗
虐童 儿童虐待 性侵 防性侵 强制报告 虐待儿童 | child abuse, sexual abuse, mandatory reporting > 孩子 公共安全
旅馆业 网约房 日租房 住宿登记 旅馆登记 住宿实名 短租房 | guest registration, lodging registration, short term rental > 酒店 公共安全
综治 综治中心 平安建设 矛盾风险 社会稳定 维稳 | comprehensive social governance, social stability > 城市治理 人民调解
选举 换届选举 居委会选举 村委会选举 选民 选票 村两委换届 投票表决 电子投票 | election, voter, ballot, electronic voting > 社区
政务公开 政府信息公开 依申请公开 政府网站 信息公开 政府公报 | open government, information disclosure, freedom of information, government website > 数字政府
村务公开 三务公开 农村三资 村级三资 村账 小微权力 村级财务 | village affairs disclosure, village accounts, village finance > 审计监督 农业
无犯罪记录证明 亲属关系证明 出生证明 死亡证明 出生证 无证明城市 奇葩证明 | certificate of no criminal record, birth certificate, death certificate, police clearance > 数字政府 户口
地名 门牌号 门楼牌 地址库 地址匹配 地名地址 标准地址 门牌 二维码门牌 地理编码 | house number plate, standard address, address matching, geocoding, place name, house number > 人口 地理信息
电子证照 电子营业执照 电子驾驶证 电子社保卡 证照共享 证照库 证照 亮证 电子执照 电子证 许可证 | electronic certificate, digital credential, electronic licence, electronic business licence, electronic license, e licence, electronic permit, digital licence > 数字政府 身份认证
秒批 智能审批 自动审批 告知承诺 容缺受理 秒办 智能秒批 不见面审批 | instant approval, auto approval, automated approval > 政务导办 数字政府
工商登记 企业登记 注册公司 企业注册 个体户 个体工商户 经营范围 公司注册 住所登记 营业执照 开办企业 开公司 注销公司 | company registration, business registration, company incorporation, sole trader, sole proprietor, business licence, start a business > 数字政府 市场监管
工程建设项目审批 施工许可 联合验收 多测合一 多规合一 工程审批 规划许可 | building permit, construction permit, planning permission > 竣工验收 数字政府
目标考核 政府绩效 绩效考核 目标绩效 考核指标 年终考核 绩效 | performance appraisal, target assessment > 督办
值班值守 值班室 应急值守 带班 值班排班 值班表 值班员 | duty roster, duty officer > 应急管理
公务员 干部考核 机构编制 干部选拔 公务员考试 干部管理 | civil servant, public servant, cadre, civil service > 数字政府
人大代表 政协 代表建议 提案 政协提案 建议提案 议案 政协委员 | legislator, peoples congress > 督办
寺庙 宗教场所 宗教事务 少数民族 民族事务 教堂 道观 | buddhist temple, religious venue, religion, ethnic minority, church > 文化 民政
反间谍 国家安全 间谍 窃密 手机屏蔽柜 | counter espionage, national security, wiretap > 保密
募捐 捐款 捐赠 基金会 大病救助 善款 慈善组织 爱心捐赠 众筹 捐物 | charitable donation, fundraising campaign, philanthropy, crowdfunding > 民政
社会组织 社会团体 民办非企业 行业协会 商会 行业商会 | social organization, industry association, chamber of commerce, ngo, non profit > 民政
志愿活动 义工 志愿者招募 志愿者管理 志愿队 青年志愿者 志愿者 | volunteer recruitment, volunteer management, voluntary work, volunteers > 志愿服务
虚假宣传 价格欺诈 哄抬物价 明码标价 不正当竞争 反垄断 大数据杀熟 | price gouging, unfair competition, antitrust, overcharging, false advertising > 市场监管
产品召回 缺陷产品 质量抽检 监督抽查 不合格产品 产品伤人 | product recall, defective product, product safety, spot check, sampling inspection > 检测认证 市场监管
计量检定 强制检定 检定 砝码 量值溯源 计量检测 标准器 | metrological verification, weights and measures, legal metrology > 检测认证 仪器仪表
加油机 加油枪 加油机作弊 计量作弊 加油不准 | fuel dispenser, fuel pump, gas pump, short measure > 加油站 计量检定
标准制定 标准起草 标准编制 地方标准 团体标准 标准查询 企业标准 贯标 | group standard, standard setting > 检测认证
体系认证 质量体系认证 有机认证 绿色认证 管理体系认证 绿色产品认证 | management system certification, iso 9001, organic certification > 检测认证
食品快检 食品检测 食品抽检 快检车 掺假 食品添加剂 非法添加 食品检验 快检 | food inspection, adulteration, food additive, food testing > 食品安全 农药
食安封签 外卖封签 网络订餐 入网餐饮 幽灵外卖 外卖食品安全 | tamper evident seal, ghost kitchen, takeaway food safety > 外卖 食品安全
食品经营许可 食品生产许可 食品小作坊 小作坊 三小场所 小餐饮 | food licence, food business licence, small food workshop > 食品安全 工商登记
坝坝宴 农村聚餐 群体聚餐 乡厨 流动餐车 农村集体聚餐 | rural banquet, banquet catering, food truck > 食品安全
惠农补贴 种粮补贴 农机补贴 耕地补贴 补贴一卡通 农业补贴 | agricultural subsidy, farm subsidy > 财政资金 农业
资产盘活 闲置资产 盘活资产 存量资产 资产处置 闲置楼宇 不动产投资信托 | idle asset, asset disposal, asset revitalization, reit > 国资
固定资产盘点 资产盘点 资产标签 资产清查 办公资产 资产贴码 固定资产 | asset inventory, fixed asset tagging, asset register > 国资 射频识别
经济运行 宏观经济 经济监测 产业大脑 产业图谱 经济大脑 产业监测 景气指数 | economic monitoring, macroeconomy, industry map, economic operation, economic indicator > 大数据 招商
人口普查 经济普查 入户调查 抽样调查 统计局 统计年鉴 统计调查 普查员 | census, statistical survey, household survey, statistics bureau, sample survey > 报表 人口
`;
