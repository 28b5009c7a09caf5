/** Schools, homes, care, tourism, shops, trade and money: what people and firms do every day. */
export const LIVING_TERMS = `
作业批改 批改作业 批改 阅卷 改卷 试卷 考试 判卷 智能阅卷 评卷 改卷子 错题 考务 监考 组卷 错题本 错题集 作文批改 口算 机考 考场 考点 标准化考场 替考 智能组卷 听力考试 | homework, homework grading, marking exams, exam, exam grading, test paper, automatic scoring, assessment of students, invigilation, exam cheating, item bank, exam hall, essay scoring, online exam, proctoring, computer based test > 教育
创客 创客教室 编程教育 青少年编程 少儿编程 图形化编程 科学教育 机器人教育 人工智能教育 课程教案 科创教育 科技教育 奥赛 科技节 机器人竞赛 | steam, stem, maker education, coding education, programming for kids, maker classroom, robotics education, robotics competition, science fair, steam education > 教育
护眼 护眼灯 教室照明 台灯 近视防控 防近视 坐姿 用眼健康 视力保护 全光谱 黑板灯 无频闪 教室太暗 灯光太暗 照度不够 学习灯 护眼台灯 光环境 教室采光 读写姿势 | eye protection, classroom lighting, desk lamp, myopia prevention, myopia control, sitting posture, flicker free, reading lamp > 眼科 照明 校园
视力 视力筛查 视力档案 验光 屈光 眼健康 视力检查 近视筛查 眼睛度数 度数 视力检测 眼睛近视 看不清黑板 伤眼 视力表 测视力 电脑验光 视力普查 | vision screening, eyesight, eye test, optometry, refraction, vision file, myopia screening, visual acuity, eye chart, sight test > 眼科
虚拟实验 虚拟仿真实验 仿真教学 虚拟教研 虚拟实训 实验教学 虚仿 化学实验 物理实验 实验操作考试 理化生实验 实验考试 | virtual lab, virtual experiment, simulated teaching, virtual training, virtual simulation lab, lab exam, science experiment > 教育 虚拟现实
课堂 课堂分析 智慧课堂 录播 电子班牌 智慧黑板 互动教学 黑板 板书 互动白板 答题器 录播教室 抬头率 教学平板 智能笔 班班通 教学评价 教室 学情 | classroom, smart classroom, lecture capture, classroom analytics, smartboard, classroom response, student tablet, lesson recording, learning analytics > 教育
校园安全 学生安全 学生出入 校园安防 校园保安 校园警务 校园巡逻 | school safety, student safety, campus security, campus police > 校园
职业培训 技能培训 职业教育 技工 证书培训 补习班 培训班 培训机构 技能等级认定 技能鉴定 职业资格 考证 学徒 新型学徒制 终身学习 学分银行 转岗培训 再就业培训 岗前培训 电工证 | vocational training, vocational education, skill training, training agency, apprenticeship, reskilling, upskilling, skill certification, lifelong learning, adult learning, professional qualification, on the job training > 教育
助浴 洗澡 上门洗浴 卧床洗浴 助浴车 洗浴 沐浴 助浴床 洗浴机 洗头 擦洗 老人洗澡 上门助浴 洗浴椅 | bathing, assisted bathing, bath aid, bed bath, bathing machine, shower aid, bath chair, bathing service > 养老 护理
药盒 用药提醒 服药 服药提醒 吃药 吃药提醒 智能药盒 按时吃药 用药管理 漏服 忘吃药 忘记吃药 分药盒 服药管理 用药依从性 吃错药 | pill box, medication reminder, pill reminder, pill dispenser, medicine box, take medicine, forget medication, medication adherence, medication management, smart pillbox > 养老 药品
认知症 认知障碍 老年痴呆 痴呆 阿尔茨海默 认知筛查 失智 记忆力 认知训练 失智老人 认知早筛 记不住事 忘事 老糊涂 健忘 记忆障碍 记忆门诊 认知症照护 失智照护 认知障碍筛查 | dementia, alzheimer, cognitive impairment, cognitive screening, dementia screening, cognitive training, mild cognitive impairment, memory clinic, memory care, memory loss, brain training > 养老 心理
爬楼机 爬楼 轮椅 爬楼轮椅 上下楼 助行器 电动轮椅 代步车 行动不便 无电梯 爬楼车 没电梯 下楼 上楼 座椅电梯 楼道电梯 楼梯升降椅 楼道扶手 上下楼难 老年代步车 | stair climber, stair climbing, wheelchair, electric wheelchair, stairs, walker, stairlift, chair lift, mobility scooter, handrail, rollator > 康复 养老
离床 离床监测 床垫监测 起夜 无感监护 久滞 滞留报警 不活动报警 睡眠监护 夜间离床 床边监测 离床报警 夜间看护 | bed exit, bed monitoring, night wandering, inactivity alarm, passive monitoring, bed sensor, bed alarm > 跌倒检测 养老
家庭病床 家庭养老床位 养老床位 居家护理 居家照护 居家监护 | home bed, home care bed, home nursing, home care, ageing in place, aging in place > 养老
失能 半失能 瘫痪 卧床 长护险 压疮 尿湿 大小便护理 失能老人 尿不湿 纸尿裤 成人纸尿裤 大小便失禁 褥疮 植物人 | disabled elderly, bedridden, paralysis, pressure sore, long term care insurance, incontinence, diaper, bedsore, adult diaper, pressure ulcer > 护理
陪诊 陪同就医 就医陪同 就诊陪同 看病陪同 陪护就医 陪诊师 代挂号 代取药 代取报告 陪看病 | patient escort, medical escort, patient concierge, hospital companion, appointment booking at hospitals, medical companion, hospital escort > 医疗
国际医疗 国际门诊 | international patient > 医院 外国人服务
脑机 脑机接口 脑电 脑电图 脑电帽 脑电采集 干电极 脑控 意念 神经接口 运动想象 头环 肌电 侵入式脑机 非侵入式脑机 意念控制 脑机芯片 | brain computer interface, bci, eeg, brain machine interface, eeg cap, dry electrode, neural interface, motor imagery, brain wave, emg, brain machine, neurofeedback, neurotechnology > 心理 医疗器械
癫痫 癫痫发作 羊癫疯 发作预警 棘波 抽搐 癫痫监测 癫痫预警 | epilepsy, seizure, epileptic, seizure detection, seizure alert, convulsion, seizure monitoring > 脑机
神经调控 脑起搏器 深部脑刺激 电刺激 植入式 神经刺激 帕金森 经颅磁 刺激器 脑植入 | dbs, deep brain stimulation, neuromodulation, brain implant, neurostimulator, parkinson, implantable, electrical stimulation, tms > 脑机 医疗器械
中风 卒中 脑卒中 偏瘫 上肢康复 手功能 手部康复 康复手套 中风康复 步态 下肢康复 脑出血 脑梗死 脑血管病 面瘫 半身不遂 脑梗 | stroke rehabilitation, hemiplegia, hand rehabilitation, rehabilitation glove, upper limb, gait training, stroke recovery, ischemic stroke, hemorrhagic stroke, brain hemorrhage, stroke, cerebral infarction > 康复
分子对接 虚拟筛选 蛋白结构 药物设计 化合物 靶点 蛋白折叠 药物筛选 ai制药 计算机辅助药物 筛药 | virtual screening, molecular docking, protein structure, drug design, drug screening, compound library, protein folding, ai drug discovery > 药品 人工智能
类器官 药敏 药敏检测 药物敏感 器官芯片 个体化用药 肿瘤药敏 细胞培养 | organoid, drug sensitivity, organ on a chip, personalized medicine, cell culture > 细胞 药品
样本库 液氮 低温存储 深低温 样本存取 冷冻样本 低温库 超低温 生物样本 生物样本库 | liquid nitrogen, biobank, cryogenic, cryopreservation, sample storage, ultra low temperature, biological sample > 细胞
动物房 实验动物 动物饲养 笼盒 spf 小鼠 | animal facility, laboratory animal, animal house, vivarium, mouse cage > 动物实验
血样 样本 检验样本 标本 血液样本 医疗样本 样本运输 样本转运 送检 | blood sample, specimen, sample transport, medical sample, lab sample > 医院物流
夜游 光影秀 水幕 水幕投影 灯光秀 光影 激光投影 投影 水秀 喷泉 夜景 沉浸式夜游 楼体秀 光影艺术 互动投影 互动灯光 地面投影 灯光装置 光影互动 | night tour, light show, water screen, projection show, laser projection, fountain show, projection mapping, night tourism, interactive projection, interactive light, light installation > 游客 照明
打卡 ar打卡 实景导览 ar导航 增强现实导览 互动打卡 集章 | ar guide, check in spot, ar tour, ar navigation, photo spot > 游客 虚拟现实
门票 购票 售检票 分时预约 景区票务 检票 入园 预约入园 票务系统 电子票 买票 抢票 黄牛 倒票 黄牛票 抢不到票 约不上 景区预约 景区门票 购票难 退票 票务平台 验票 实名购票 | ticketing, ticket booking, time slot booking, scenic ticketing, e ticket, ticket sales, ticketing reservation, ticket scalping, refund ticket, entry ticket, admission ticket, park admission, ticket > 赛事 游客 预约
文物数字化 文物扫描 数字化采集 文物采集 壁画 文物三维 数字展厅 数字博物馆 | cultural relic digitization, relic scanning, mural, digital museum, heritage digitization > 文物 三维扫描
剧场 剧院 戏剧 川剧 戏曲 舞台 看戏 演艺剧场 大剧院 云剧场 线上剧场 话剧 音乐厅 小剧场 | theater, theatre, opera, drama, online theater, sichuan opera, concert hall, playhouse, theatre stage, stage play > 赛事 文化
舞台灯光 舞台机械 灯光控制 吊杆 舞台设备 灯控台 舞台控制 调音台 音响 扩声 | stage lighting, stage machinery, lighting console, stage control, sound reinforcement, audio mixer > 剧场
自由视角 子弹时间 多视角 环拍 360度回放 回放 慢动作 多机位 机位 即时回放 | free viewpoint, bullet time, multi angle replay, replay, slow motion, multi camera > 超高清 转播
沉浸声 三维声 空间音频 环绕声 菁彩声 | immersive sound, spatial audio, 3d audio, surround sound > 音乐
会议签到 签到 观众登记 展会签到 证件制作 报名 入场 人脸签到 签到机 扫码入场 刷脸入场 签到系统 扫码签到 会务签到 | check in, event check in, badge printing, visitor registration, sign in, attendee registration > 会展 人脸识别
展商 展位 展台 参展商 特装 搭建 报馆 主场 展位图 布展 | exhibitor, booth, exhibition stand, stand building, stand design, trade show booth > 会展
同声传译 会议翻译 同传字幕 实时字幕 听译 翻译字幕 口译 | simultaneous interpretation, live captions, real time subtitles, interpreting, conference interpretation > 双语
试衣 试衣镜 魔镜 虚拟试衣 换装 试穿 量体 智能镜 试妆 | virtual fitting, fitting mirror, smart mirror, try on, virtual try on, magic mirror, dressing mirror > 新零售 虚拟现实
价签 电子价签 墨水屏 数字价签 改价 价格标签 变价 改价格 换价格 标价 改价签 | electronic shelf label, esl, e ink label, price tag, digital price tag, price change, shelf price > 新零售
防损 防盗 漏扫 盗窃 偷盗 商品防盗 超市防盗 收银防损 | loss prevention, shoplifting, theft prevention, anti theft, retail theft, shrinkage > 新零售 视频分析
积分 积分通兑 积分互认 通兑 停车积分 核销 消费积分 积分兑换 积分商城兑换 通证积分 商户积分 积分激励 | loyalty points, points exchange, points redemption, reward exchange, reward points program, reward points, points incentive > 会员
集装箱 箱货 铅封 电子铅封 电子锁封 箱号 货柜 在途追踪 货物追踪 集装箱跟踪 堆场 箱管 | container, container tracking, electronic seal, e seal, container seal, cargo tracking, shipping container, container yard, empty container > 物流 一带一路
报关单 单证 关务 归类 清关 报关单证 原产地证 提单 单证识别 关税 通关单证 | customs declaration, customs documents, customs clearance, hs code, bill of lading, import export documents, tariff > 一带一路 文字识别
外汇 结汇 收汇 外贸收款 换汇 跨境收款 结售汇 外币 汇率 跨境支付 锁汇 汇率避险 汇率风险 远期结售汇 跨境结算 跨境汇款 结算汇率 汇款 | foreign exchange, forex, fx, cross border payment, international payment, currency conversion, export collection, fx hedging, currency risk, foreign exchange hedging, remittance, currency exchange, exchange rate, currency hedging, hedging > 金融 跨境电商
订舱 舱位 船公司 货代 国际货运 运价 班列订舱 货运代理 | booking space, freight booking, freight forwarding, freight forwarder, shipping booking > 航空物流
仓库管理 库存管理 库存 出入库 一件代发 仓储管理 拣配 盘库 安全库存 先进先出 库存积压 缺货 备货 补货 | wms, warehouse management, inventory, inventory management, fulfillment, stockout, overstock, stock out, replenishment > 仓储
财政贴息 贴息 贷款贴息 利息补贴 免申即享 补贴兑付 奖补 资金兑付 利息 政策兑付 补贴到账 兑付 直达快享 资金直达 补贴发放 奖补资金 | interest subsidy, interest discount, loan subsidy, subsidy payment, subsidies, subsidy disbursement, subsidy payout, direct subsidy, government grant > 政策
专利评估 专利价值 价值评估 无形资产 专利估值 估值 知识产权评估 资产评估 | patent valuation, patent value, ip valuation, valuation, intangible assets, appraisal > 知识产权融资
企业评价 科创积分 企业积分 创新积分 科技企业评价 白名单 创新能力评价 企业信用评价 企业健康度 | enterprise scoring, innovation points, company rating, company scoring > 征信
融资租赁 租赁设备 设备租赁 租赁物 租赁资产 租金监管 设备出租 售后回租 经营性租赁 租赁公司 以租代购 以租代买 | leasing equipment, finance lease, equipment leasing, leased equipment, leased asset, sale and leaseback, lessor, lessee, operating lease, leasing company > 信贷
并购 并购重组 投资并购 股权交易 产权交易 兼并 股权收购 企业转让 公司转让 | merger, acquisition, m a, mergers and acquisitions, buyout, corporate restructuring, business transfer > 创业投资
防沉迷 未成年人 未成年人保护 实名认证防沉迷 时长限制 青少年模式 家长监护 沉迷 手机上瘾 游戏上瘾 网瘾 沉迷手机 青少年上网 | anti addiction, minors, addiction prevention, underage, parental control, youth mode, minor protection, internet addiction, gaming addiction, screen time > 游戏
外挂 反外挂 作弊 反作弊 游戏安全 封号 外挂检测 加固 | anti cheat, cheating, cheat detection, game security, game protection > 游戏 网络安全
弹幕 评论 弹幕审核 评论过滤 弹幕过滤 敏感词 辱骂 网暴 直播审核 | bullet comments, comments, comment moderation, profanity filter, chat filter, live moderation > 内容安全
真机 兼容测试 云真机 兼容性 机型 适配测试 | device farm, compatibility testing, real device, cloud phone > 性能测试 游戏
租约 合同到期 续租 租控 招商租控 入驻 房源管理 园区租赁 到期提醒 续签 出租率 退租管理 租赁合同管理 | lease expiry, lease renewal, tenant management, occupancy, tenancy management, rent roll > 智慧园区 账单
路演 路演厅 活动场地 场地预约 场地 项目路演 融资路演 场地租赁 | roadshow, venue booking, event space, pitch event, demo day, venue hire > 孵化器 会展
月子 母乳 生育 婴儿 托育服务 坐月子 月子中心 月子会所 产后修复 产后恢复 盆底 产康 催乳 新生儿护理 母乳喂养 | maternity, postpartum, baby, postnatal, pelvic floor, lactation consultant, newborn care, confinement center > 母婴
健身房 球场 体育公园 智能健身 运动场 室外健身器材 健身路径 健身设施 跑步机 哑铃 健身教练 瑜伽馆 健身卡 健身器材 | gym, fitness equipment, sports field, treadmill, dumbbell, outdoor gym, fitness club, health club, sports facility, sports court > 健身
家政 保姆 月嫂 家政服务 上门服务 钟点工 搬家 修水管 换灯泡 修家电 上门维修 保洁阿姨 育儿嫂 整理收纳 收纳师 家电清洗 开荒保洁 找保姆 找阿姨 水电工 管道工 搬家公司 住家阿姨 上门保洁 | housekeeping, domestic service, nanny, home service, house cleaning, moving house, handyman, plumber, maid, domestic helper, housekeeper, moving company, home organizer, appliance repair, electrician, babysitter > 社区
相亲 婚恋 彩礼 单身青年 交友 联谊 红娘 婚介 | marriage matchmaking, online dating > 结婚 社区
婚庆 婚礼 婚纱 婚纱照 婚宴 | wedding, wedding planning, wedding photo > 结婚
适老化改造 居家适老化 扶手安装 浴室防滑 防滑改造 居家改造 无障碍改造 坐便椅 适老 适老改造 | home modification, grab bar, non slip, age friendly renovation > 养老 残疾人服务
养老诈骗 坑老 骗老人 保健品骗局 老人被骗 坑老骗老 | elder fraud, scams targeting seniors, elder financial abuse > 电信诈骗 养老
无障碍出行 无障碍车 福祉车 无障碍出租车 轮椅上车 无障碍卫生间 无障碍地图 | accessible transport, wheelchair accessible vehicle, accessible taxi, accessible toilet > 残疾人服务
特殊教育 特教 融合教育 特殊儿童 培智 随班就读 脑瘫 唐氏 特教学校 | special education, special needs, inclusive education, cerebral palsy, down syndrome > 自闭症 教育
母婴室 哺乳室 母婴设施 喂奶 换尿布 尿布台 背奶 | nursing room, lactation room, baby care room, breastfeeding, baby changing > 母婴 厕所
学前教育 幼教 幼儿教育 幼小衔接 蒙台梭利 | preschool education, early education, montessori > 母婴 教育
家庭教育 亲子关系 家庭教育指导 亲子活动 育儿指导 家长课堂 | parenting education, family education, parent child activity, parenting class > 教育 母婴
家校沟通 家校共育 班级群 家长群 家长会 家委会 家校联系 家校 家访 | home school communication, parent teacher meeting, parents group > 校园
学生宿舍 宿舍管理 查寝 晚归 寝室 宿管 归寝 | student dormitory, hall of residence, student housing, dorm > 校园 公寓
留学 留学生 国际学校 来华留学 出国留学 国际课程 | study abroad, international student, international school, overseas study > 教育 国际化
实训基地 实训室 实训设备 技能大赛 职业技能竞赛 实习实训 公共实训 | practical training base, skills competition, training workshop > 职业培训
企业培训 员工培训 内训 新员工培训 企业大学 学习管理系统 | corporate training, employee training, learning management system, lms, staff training > 职业培训
课桌椅 午休躺睡 可躺课桌 躺睡 趴睡 躺着睡 午休 午睡 | school desk, nap desk, school furniture > 校园 家具
业主大会 业主投票 业主表决 业主代表 业委会选举 选物业 换物业 业主决策 | owners meeting, owner voting, homeowners association, hoa, condominium > 物业 社区
维修资金 住宅专项维修资金 公共维修基金 小区公共收益 公共收益 物业账目 | maintenance fund, sinking fund, common area income > 物业 社区
物业欠费 物业费催缴 催费 催缴 欠费 拖欠物业费 收物业费难 | fee arrears, fee collection, unpaid fees > 物业 收费
家具 橱柜 衣柜 定制家具 沙发 家私 全屋定制 | furniture, wardrobe, sofa, custom furniture > 装修
净水器 滤芯 软水机 家用净水 净水机 | water purifier, filter cartridge, water softener > 净水 桶装水
热水器 燃气灶 抽油烟机 厨电 厨房电器 | gas stove, range hood, kitchen appliance, water heater > 智能家居
自建房 农村自建房 房屋养老金 房屋普查 | self built house > 房屋鉴定
楼道堆物 楼道杂物 堆放杂物 楼道清理 楼道乱堆 占用楼道 | corridor clutter, hallway obstruction, blocked corridor > 消防 社区
社区服务中心 党群服务中心 邻里中心 社区综合体 社区活动室 便民服务站 睦邻中心 | community center, community hub, neighbourhood centre, community hall > 社区
生活圈 便民生活圈 一刻钟便民 15分钟生活圈 十五分钟生活圈 | 15 minute city, community life circle, walkable neighbourhood > 社区
居民议事 议事协商 民主协商 听证会 议事会 村民议事 坝坝会 | deliberation, public hearing, participatory governance, residents meeting > 社区
小修小补 裁缝 修鞋 配钥匙 磨刀 缝补 修伞 | tailor shop, shoe repair, cobbler, key cutting > 家政
干洗 洗鞋 衣物洗护 布草 布草洗涤 | dry cleaning, linen, laundry service > 洗衣
运动员 运动训练 运动表现 体能训练 竞技体育 青训 训练监控 | athlete, sports training, athlete performance, sports science, strength and conditioning > 赛事 足球
裁判员 视频助理裁判 判罚 终点摄影 电子裁判 体育裁判 鹰眼 视频裁判 辅助裁判 | referee, video assistant referee, officiating, photo finish, umpire, hawk eye, line calling > 赛事 比分
体育培训 青少年体育 少儿体适能 体适能 体教融合 | youth sports, sports coaching, sports education > 足球 体育课
彩票 福彩 体彩 福利彩票 体育彩票 | lottery, lotto > 民政 赛事
妇女权益 反家暴 家暴求助 人身安全保护令 妇女维权 妇女儿童权益 | domestic abuse, protection order, women rights > 公共法律服务 民政
`;
