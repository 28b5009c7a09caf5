/** Schools, homes, care, tourism, shops, trade and money: what people and firms do every day. */
export const LIVING_TERMS = `
作业批改 批改作业 批改 阅卷 改卷 试卷 考试 判卷 智能阅卷 作业 评卷 改卷子 错题 学情 考务 监考 | homework, homework grading, grading, marking exams, exam, exam grading, test paper, automatic scoring, assessment of students, invigilation, exam cheating > 教育
创客 创客教室 编程教育 青少年编程 少儿编程 图形化编程 科学教育 机器人教育 人工智能教育 课程教案 | steam, stem, maker education, coding education, programming for kids, maker classroom, robotics education > 教育
护眼 护眼灯 教室照明 台灯 近视防控 防近视 近视 坐姿 用眼健康 视力保护 全光谱 黑板灯 无频闪 教室太暗 灯光太暗 照度不够 | eye protection, classroom lighting, desk lamp, myopia prevention, myopia control, sitting posture, flicker free > 校园 照明
视力 视力筛查 视力档案 验光 屈光 眼健康 视力检查 近视筛查 眼睛度数 度数 视力检测 眼睛近视 看不清黑板 伤眼 | vision screening, eyesight, eye test, optometry, refraction, vision file, myopia screening > 口腔
虚拟实验 虚拟仿真实验 仿真教学 虚拟教研 虚拟实训 实验教学 虚仿 | virtual lab, virtual experiment, simulated teaching, virtual training, virtual simulation lab > 教育 虚拟现实
课堂 课堂分析 智慧课堂 录播 电子班牌 智慧黑板 互动教学 黑板 板书 | classroom, smart classroom, lecture capture, classroom analytics > 教育
校园安全 学生安全 校园欺凌 防欺凌 学生出入 | school safety, school bullying, student safety > 校园
职业培训 技能培训 职业教育 技工 证书培训 补习班 培训班 培训机构 | vocational training, vocational education, skill training, training agency > 教育
助浴 洗澡 上门洗浴 卧床洗浴 助浴车 洗浴 沐浴 助浴床 洗浴机 洗头 擦洗 | bathing, assisted bathing, bath aid, bed bath, bathing machine, shower aid > 养老 护理
药盒 用药提醒 服药 服药提醒 吃药 吃药提醒 智能药盒 按时吃药 用药管理 漏服 忘吃药 忘记吃药 | pill box, medication reminder, pill reminder, pill dispenser, medicine box, take medicine, forget medication > 养老 药品
认知症 认知障碍 老年痴呆 痴呆 阿尔茨海默 认知筛查 失智 记忆力 认知训练 失智老人 认知早筛 记不住事 忘事 老糊涂 | dementia, alzheimer, cognitive impairment, cognitive screening, dementia screening, cognitive training, memory > 养老 心理
爬楼机 爬楼 轮椅 爬楼轮椅 上下楼 助行器 电动轮椅 代步车 行动不便 无电梯 爬楼车 没电梯 下楼 上楼 | stair climber, stair climbing, wheelchair, electric wheelchair, stairs, walker, stairlift > 康复 养老
离床 离床监测 床垫监测 起夜 无感监护 久滞 滞留报警 不活动报警 睡眠监护 | bed exit, bed monitoring, night wandering, inactivity alarm, passive monitoring > 跌倒检测 养老
家庭病床 家庭养老床位 养老床位 居家护理 居家照护 居家监护 适老改造 | home bed, home care bed, home nursing, home care, ageing in place, aging in place > 养老
失能 半失能 瘫痪 卧床 长护险 压疮 尿湿 大小便护理 失能老人 | disabled elderly, bedridden, paralysis, pressure sore, long term care insurance, incontinence > 护理
陪诊 陪同就医 就医陪同 就诊陪同 看病陪同 国际医疗 国际门诊 陪护就医 | patient escort, medical escort, patient concierge, hospital companion, international patient, appointment booking at hospitals > 医疗
脑机 脑机接口 脑电 脑电图 脑电帽 脑电采集 干电极 脑控 意念 神经接口 运动想象 头环 肌电 | brain computer interface, bci, eeg, brain machine interface, eeg cap, dry electrode, neural interface, motor imagery, brain wave, emg > 心理 医疗器械
癫痫 癫痫发作 羊癫疯 发作预警 棘波 抽搐 | epilepsy, seizure, epileptic, seizure detection, seizure alert, convulsion > 脑机
神经调控 脑起搏器 深部脑刺激 电刺激 植入式 神经刺激 帕金森 经颅磁 刺激器 脑植入 | dbs, deep brain stimulation, neuromodulation, brain implant, neurostimulator, parkinson, implantable, electrical stimulation, tms > 脑机 医疗器械
中风 卒中 脑卒中 偏瘫 上肢康复 手功能 手部康复 康复手套 中风康复 步态 下肢康复 | stroke rehabilitation, hemiplegia, hand rehabilitation, rehabilitation glove, upper limb, gait training, stroke recovery > 康复
分子对接 虚拟筛选 蛋白结构 药物设计 化合物 靶点 蛋白折叠 药物筛选 ai制药 计算机辅助药物 筛药 | virtual screening, molecular docking, protein structure, drug design, drug screening, compound library, protein folding, ai drug discovery > 药品 人工智能
类器官 药敏 药敏检测 药物敏感 器官芯片 个体化用药 肿瘤药敏 细胞培养 | organoid, drug sensitivity, organ on a chip, personalized medicine, cell culture > 细胞 药品
液氮 样本库 低温存储 深低温 样本存取 冷冻样本 低温库 超低温 | liquid nitrogen, biobank, cryogenic, cryopreservation, sample storage, ultra low temperature > 细胞
动物房 实验动物 动物饲养 笼盒 spf 小鼠 | animal facility, laboratory animal, animal house, vivarium, mouse cage > 动物实验
血样 样本 检验样本 标本 血液样本 医疗样本 样本运输 样本转运 送检 | blood sample, specimen, sample transport, medical sample, lab sample > 医院物流
夜游 光影秀 水幕 水幕投影 灯光秀 光影 激光投影 投影 水秀 喷泉 夜景 沉浸式夜游 楼体秀 光影艺术 互动投影 互动灯光 地面投影 灯光装置 光影互动 | night tour, light show, water screen, projection show, laser projection, fountain show, projection mapping, night tourism, interactive projection, interactive light, light installation > 游客 照明
打卡 ar打卡 实景导览 ar导航 增强现实导览 互动打卡 集章 | ar guide, check in spot, ar tour, ar navigation, photo spot > 游客 虚拟现实
门票 购票 售检票 分时预约 景区票务 检票 入园 预约入园 票务系统 电子票 买票 抢票 黄牛 倒票 黄牛票 抢不到票 约不上 | ticketing, ticket booking, time slot booking, scenic ticketing, admission, e ticket, ticket sales, ticketing reservation, ticket scalping > 赛事 游客 预约
文物数字化 三维扫描 文物扫描 数字化采集 文物采集 壁画 文物三维 结构光 数字展厅 数字博物馆 | cultural relic digitization, 3d scanning, relic scanning, mural, digital museum, heritage digitization > 文化 三维建模
剧场 剧院 戏剧 川剧 戏曲 舞台 看戏 演艺剧场 大剧院 云剧场 线上剧场 话剧 | theater, theatre, opera, drama, stage, online theater, sichuan opera, play > 赛事 文化
舞台灯光 舞台机械 灯光控制 吊杆 舞台设备 灯控台 舞台控制 调音台 音响 扩声 | stage lighting, stage machinery, lighting console, stage control, sound reinforcement, audio mixer > 剧场
自由视角 子弹时间 多视角 环拍 360度回放 回放 慢动作 多机位 机位 即时回放 | free viewpoint, bullet time, multi angle replay, replay, slow motion, multi camera > 超高清 转播
沉浸声 三维声 空间音频 环绕声 菁彩声 | immersive sound, spatial audio, 3d audio, surround sound > 音乐
会议签到 签到 观众登记 展会签到 证件制作 报名 入场 人脸签到 签到机 扫码入场 刷脸入场 | check in, event check in, badge printing, visitor registration, sign in > 会展 人脸识别
展商 展位 展台 参展商 特装 搭建 报馆 主场 展位图 布展 参展 | exhibitor, booth, exhibition stand, stand building, stand design, trade show booth > 会展
同声传译 会议翻译 同传字幕 实时字幕 听译 翻译字幕 口译 | simultaneous interpretation, live captions, real time subtitles, interpreting, conference interpretation > 双语
试衣 试衣镜 魔镜 虚拟试衣 换装 试穿 量体 智能镜 试妆 | virtual fitting, fitting mirror, smart mirror, try on, virtual try on, magic mirror, dressing mirror > 新零售 虚拟现实
价签 电子价签 墨水屏 数字价签 改价 价格标签 变价 改价格 换价格 标价 改价签 | electronic shelf label, esl, e ink label, price tag, digital price tag, price change, shelf price > 新零售
防损 防盗 漏扫 盗窃 偷盗 商品防盗 超市防盗 收银防损 | loss prevention, shoplifting, theft prevention, anti theft, retail theft, shrinkage > 新零售 视频分析
积分 积分通兑 积分互认 通兑 停车积分 核销 消费积分 积分兑换 | loyalty points, points exchange, points redemption, reward exchange > 会员
集装箱 箱货 铅封 电子铅封 电子锁封 箱号 货柜 在途追踪 货物追踪 集装箱跟踪 | container, container tracking, electronic seal, e seal, container seal, cargo tracking, shipping container > 物流 一带一路
报关单 单证 关务 归类 清关 报关单证 原产地证 提单 单证识别 关税 通关单证 | customs declaration, customs documents, customs clearance, hs code, bill of lading, import export documents, tariff > 一带一路 文字识别
外汇 结汇 收汇 收款 外贸收款 换汇 跨境收款 结售汇 外币 汇率 跨境支付 锁汇 汇率避险 汇率风险 远期结售汇 跨境结算 | foreign exchange, forex, fx, cross border payment, international payment, currency conversion, export collection, hedging, fx hedging, currency risk, foreign exchange hedging > 金融 跨境电商
订舱 舱位 船公司 货代 国际货运 运价 班列订舱 货运代理 | booking space, freight booking, freight forwarding, freight forwarder, shipping booking > 航空物流
海外仓库 仓库管理 库存管理 库存 出入库 一件代发 仓储管理 拣配 | wms, warehouse management, inventory, inventory management, stock, fulfillment > 仓储
财政贴息 贴息 贷款贴息 利息补贴 免申即享 补贴兑付 奖补 资金兑付 利息 政策兑付 补贴到账 兑付 | interest subsidy, interest discount, loan subsidy, subsidy payment, grant, subsidies, subsidy disbursement > 政策
专利评估 专利价值 价值评估 无形资产 专利估值 估值 知识产权评估 资产评估 | patent valuation, patent value, ip valuation, valuation, intangible assets, appraisal > 知识产权融资
企业评价 科创积分 企业积分 创新积分 科技企业评价 授信 白名单 创新能力评价 | enterprise scoring, innovation points, credit line, company rating > 征信
融资租赁 租赁设备 设备租赁 租赁物 租赁资产 租金监管 设备出租 | leasing equipment, finance lease, equipment leasing, leased equipment, leased asset > 信贷
并购 并购重组 投资并购 股权交易 产权交易 | merger, acquisition, m a, mergers and acquisitions > 创业投资
防沉迷 未成年人 未成年人保护 实名认证防沉迷 时长限制 青少年模式 家长监护 沉迷 | anti addiction, minors, addiction prevention, underage, parental control, youth mode, minor protection > 游戏
外挂 反外挂 作弊 反作弊 游戏安全 封号 外挂检测 加固 | anti cheat, cheating, cheat detection, game security, game protection > 游戏 网络安全
弹幕 评论 弹幕审核 评论过滤 弹幕过滤 敏感词 辱骂 网暴 直播审核 | bullet comments, comments, comment moderation, profanity filter, chat filter, live moderation > 内容安全
真机 兼容测试 云真机 兼容性 机型 自动化测试 适配测试 | device farm, compatibility testing, real device, cloud phone, automated testing > 低代码 游戏
租约 合同到期 续租 租控 招商租控 入驻 房源管理 园区租赁 到期提醒 续签 | lease expiry, lease renewal, tenant management, occupancy, tenancy management > 智慧园区 合同账单
路演 路演厅 活动场地 场地预约 场地 | roadshow, venue booking, event space > 孵化器 会展
月子 母乳 儿科 生育 婴儿 托育服务 坐月子 | pediatric, maternity, postpartum, baby > 母婴
健身房 游泳馆 球场 体育公园 智能健身 运动场 | gym, swimming pool, court, fitness equipment, sports field > 步道
家政 保姆 月嫂 家政服务 上门服务 钟点工 搬家 修水管 换灯泡 修家电 上门维修 | housekeeping, domestic service, nanny, home service, house cleaning, moving house, handyman, plumber > 社区
婚姻 相亲 婚恋 殡仪 | marriage, wedding, funeral > 社区
`;
