/** People, weather, ailments, trades and pastimes: the words of a city's days. */
export const DAILY_TERMS = `
爷爷 奶奶 外婆 外公 老爷子 老太太 公公婆婆 | grandpa, grandma, grandfather, grandmother > 养老
孩子 小孩 娃娃 娃儿 家长 小朋友 少年儿童 | kid, kids, parents, teenager, adolescent > 母婴 校园
老师 教师 班主任 校长 教练 师资 教师评价 教师队伍 辅导员 | teacher, teachers, instructor, faculty, lecturer, educator > 教育
入学 招生 学区 学位 幼升小 小升初 高考 中考 报名入学 择校 学区房 积分入学 转学 摇号入学 报名上学 新生报到 插班 | enrolment, enrollment, school admission, admission exam, school choice, school place, school transfer, school registration > 校园
职教 职业院校 高职 技师 夜校 成人教育 中职 职高 职业学校 技工学校 高职院校 | vocational college, adult education, polytechnic, technical school, trade school > 职业培训
奖学金 助学 助学金 贫困生 困难学生 助学贷款 学费减免 | scholarship, student aid, student loan, bursary, financial aid > 校园
工伤 工伤认定 | work injury, workers compensation > 社保
户口 居住证 落户 户籍办理 积分落户 户口本 新生儿落户 户籍迁移 迁户口 身份证办理 补办身份证 户籍业务 身份证丢了 | household register, residence permit card, hukou, id card renewal, household register transfer > 数字政府 人口
结婚 离婚 婚姻登记 结婚证 结婚登记 离婚登记 婚前 婚前医学检查 婚检 领证 领结婚证 婚姻 | marriage registration, divorce, divorce registration, marriage certificate, premarital checkup, marriage > 数字政府 民政
殡仪馆 公墓 丧葬 火化 墓地 祭扫 遗体 殡仪服务 陵园 扫墓 清明祭扫 白事 丧事 灵堂 殡葬 殡仪 | funeral home, cemetery, cremation, memorial park, tomb sweeping, burial, graveyard, crematorium, mortuary, undertaker, funeral > 民政
停水 停电 停气 故障停电 抢修 跳闸 没水 停水通知 停电通知 水管爆裂 家里没电 | power outage, outage, blackout, water outage, power cut, water cut, power failure > 市政 电网
堵塞 疏通 马桶 管道疏通 马桶堵 厕所堵 管道堵 下水堵 通下水道 通马桶 | blockage, clogged, toilet repair, unclog, blocked drain, drain cleaning, clogged toilet, drain blockage > 管道检测
外墙 幕墙 玻璃幕墙 瓷砖脱落 外墙脱落 墙皮 脱落 空鼓 | facade, curtain wall, exterior wall, falling tiles > 基础设施监测 建筑
幕墙清洗 外墙清洗 高空清洗 擦玻璃 攀爬机器人 | facade cleaning, window cleaning, wall climbing robot > 环卫 楼宇
电线 电缆 线缆 线路老化 私拉电线 乱拉线 电线起火 老化电线 线路起火 | cable, wire, wiring, power cable > 用电安全
蚊子 蟑螂 苍蝇 臭虫 四害 消杀公司 灭蟑 除蟑 跳蚤 除虫 | mosquitoes, cockroach, bed bug, exterminator, house flies > 白蚁
楼道灯 路灯不亮 灯坏了 路灯故障 照明故障 路灯坏了 灯不亮 声控灯 声控灯坏 楼道没灯 | broken street light, lamp fault, broken lamp, corridor light > 照明
落叶 树枝 枯叶 掉树枝 倒伏 | fallen leaves > 环卫 绿化
大雾 冰雹 雷击 台风 高温 中暑 寒潮 干旱 沙尘 暴雨 雷暴 极端天气 霜冻 倒春寒 龙卷风 暴雪 冰冻 沙尘暴 刮大风 大风 下雪 大雨 下大雨 | fog, lightning, typhoon, heat wave, cold wave, drought, sandstorm, rainstorm, extreme weather, frost, tornado, blizzard > 气象 应急预警
人工影响天气 人工降雨 增雨 防雹 | cloud seeding, artificial rain, hail suppression > 气象
外卖员 网约车司机 快递员 新就业形态 骑手驿站 网约配送员 快递小哥 外卖小哥 劳动者驿站 户外劳动者 骑手权益 灵活就业人员 | delivery rider, courier worker, gig workers, gig economy, delivery worker, platform worker, outdoor worker > 人才 外卖
保洁员 环卫工 环卫工人 清洁工 | cleaner, sanitation worker > 环卫
社工 楼长 居委会 村委会 街道办 居民委员会 社区干部 社区工作者 社会工作 社工站 居委 居干 社区专职 | social worker, neighborhood committee, community worker, social work, residents committee, community officer > 社区 网格化
民警 辅警 派出所 警察 巡警 警情 接处警 接警 出警 报案 执法办案 办案中心 办案区 智慧派出所 协警 警务站 警车 报警电话 | police officer, police station, patrol officer, policeman, constable, police car, police call, police dispatch > 公共安全
法官 检察官 检察院 检察 公益诉讼 公诉 未检 检察建议 公诉人 检察院办案 | judge, prosecutor, procuratorate, public prosecution, judiciary, magistrate > 法律
取药 发药 摆药 配药 药剂师 药柜 自动发药 静配中心 静脉配置 分包机 自动分包 拿药 排队取药 | dispensing, drug dispensing, pharmacist robot, medicine dispensing, iv compounding, automated dispensing cabinet, medicine pickup > 药房
报告单 化验 抽血 检验科 化验单 采血机器人 静脉采血 报告解读 看不懂报告 验血 采血 | lab report, blood test, lab test, report interpretation, phlebotomy, lab results, blood draw > 体外诊断
输液 输液监控 输液泵 吊瓶 打点滴 输注 | infusion, infusion monitoring, iv drip, intravenous, infusion pump > 医疗器械
麻醉 | anesthesia > 手术机器人 医疗器械
出院 入院 探视 转院 床位 病床 床位管理 医嘱 住院服务 床边结算 临床路径 共享陪护床 陪护床 探视预约 等床位 住院难 | hospital bed, bed management, family visit, admission to hospital, inpatient admission, discharge planning, clinical pathway, escort bed, bed occupancy > 医院
细菌 感染 院感 手卫生 消毒供应 耐药 院内感染 医院感染 感控 感染控制 | infection, infection control, hand hygiene, bacteria, hospital acquired infection, nosocomial infection, hand washing > 医院 消毒
血透 透析 肾病 肾透析 尿毒症 腹膜透析 肾衰竭 | dialysis, kidney, hemodialysis, renal failure, haemodialysis > 医疗器械
血库 输血科 血液 血袋 采供血 血浆 采血车 用血 无偿献血 献血车 献血屋 献血者 血小板 血型 血液库存 血站 献血 智慧血站 输血 | blood, blood supply, blood bag, plasma, blood donor, blood drive, platelet, blood type, donate blood, blood station, blood donation, blood bank, transfusion > 医疗 急救
骨科 接骨 骨伤 骨折 | orthopedics, orthopaedics, bone surgery > 医疗
儿科 儿科门诊 | pediatric, paediatrics > 医疗 母婴
孕妇 产检 新生儿 早产 胎心 孕产 孕检 待产 分娩 产妇 孕产妇 高危孕产妇 胎儿 胎心监护 产后抑郁 围产 剖腹产 顺产 孕期 助产 生孩子 产科 | pregnant, prenatal, newborn, fetal monitoring, childbirth, obstetric, nicu, pregnancy, antenatal, maternity care, delivery room, fetus, midwife, cesarean, expectant mother, obstetrics > 母婴
自闭症 多动症 孤独症 儿童发育 感统训练 感统 发育迟缓 语言发育 儿童行为 阿斯伯格 | autism, adhd, child development, autistic, developmental delay, sensory integration, early intervention > 心理 康复
失眠 睡眠障碍 睡不着 助眠 助眠仪 睡眠质量 睡眠中心 多导睡眠 夜醒 睡不好 | insomnia, sleep disorder, sleep quality, polysomnography, sleep aid, sleeplessness > 健康监测
肥胖 减重 减肥 营养 膳食 饮食 体重管理 减脂 体脂 营养师 膳食营养 卡路里 健康饮食 小胖墩 | obesity, weight loss, nutrition, diet, overweight, body fat, dietitian, weight management, calorie, nutritionist, bmi > 健康监测
戒烟 控烟 吸烟 抽烟 戒酒 二手烟 禁烟 电子烟 室内吸烟 酗酒 烟瘾 抽烟识别 | smoking control, quit smoking, no smoking, secondhand smoke, tobacco, vaping, e cigarette, smoking ban, alcoholism > 公共卫生
冠心病 心梗 心血管 心脏病 心内科 心律失常 房颤 心衰 动脉硬化 心肌梗死 心脏支架 心电图 | heart disease, cardiovascular, heart attack, cardiology, arrhythmia, atrial fibrillation, heart failure, coronary > 医疗
班车 通勤班车 定制公交 通勤车 | shuttle bus, commuter bus, custom bus > 公交
火车 火车站 高铁站 铁路货运 火车轮子 动车组 机车 铁路 高铁 | railway station, rail freight, locomotive, railway, high speed rail > 地铁
飞机 客机 航空器 机务 | airplane, aeroplane, plane > 机场
轮渡 游船 | ferry, boat, cruise boat > 港口
加油 加气 加气站 | refuel, gas filling > 加油站
洗车 验车 车检 汽车维修 修车 机动车检测 年检 二手车 报废车 车辆年检 汽修 道路救援 汽车美容 4s店 搭电 换轮胎 车辆检测站 补胎 | car wash, vehicle inspection, car repair, annual inspection, used car, scrapped car, roadside assistance, breakdown service, flat tyre, auto repair, car dealer > 车辆
驾考 驾校 学车考试 科目二 | driving test, driving school > 驾照
潮汐车道 可变车道 公交专用道 应急车道 | reversible lane, tidal lane, bus lane > 智慧交通
限行 限号 | traffic restriction > 智慧交通
天桥 人行道 盲道占用 路缘石 人行天桥 | footbridge, sidewalk > 市政 道路
匝道 服务区 高速服务区 互通 | service area, rest area, highway ramp > 高速公路
车位锁 智能地锁 车位地锁 | parking lock, space lock > 共享车位
动物园 植物园 游乐园 主题乐园 乐园 过山车 游乐设施 | zoo, botanical garden, amusement park, theme park > 游客
古镇 古村 历史街区 历史文化街区 古街 历史建筑 | ancient town, historic district, old town, historic building protection > 文化 游客
火锅 小吃 川菜 茶馆 奶茶 餐饮店 | hotpot, snacks, sichuan cuisine, tea house > 餐馆
理发店 花店 网吧 酒吧 ktv 娱乐场所 剧本杀 密室 | nightclub, internet cafe, entertainment venue > 商圈
会展中心 展览馆 国际会议中心 | convention center, exhibition center > 会展
厂房 标准厂房 高标准厂房 园区厂房 | factory building, plant building, standard workshop > 智慧园区
垃圾站 中转站 垃圾转运 转运站 | transfer station, waste transfer > 垃圾
救助站 福利院 流浪人员 救助管理 流浪乞讨 寻亲 弃婴 乞讨 救助寻亲 | relief station, homeless, beggar, vagrant, rough sleeper, family reunion > 民政
困境儿童 留守儿童 留守娃 儿童关爱 孤儿 事实孤儿 儿童福利 孤儿院 | left behind children, orphan, child protection, orphanage > 民政 孩子
仿制药 原料药 培养基 辅料 制剂 | generic drug, active pharmaceutical ingredient, culture medium, excipient > 药品
铸造 锻造 | casting, forging, metal stamping > 工业互联网 新材料
热处理 | heat treatment > 工业互联网
冲压 钣金 | stamping, sheet metal > 工业互联网
表面处理 电镀 涂装 | coating, electroplating, surface treatment > 新材料
齿轮 密封件 | gear, pump > 设备联网
阀门 | valve, industrial valve > 设备联网
液压 气动 | hydraulic, pneumatic > 设备联网
核电 核能 | nuclear power > 能源管理
地热 | geothermal > 能源管理
火电 煤炭 | thermal power, coal > 能源管理
粮油 乳品 肉制品 茶叶 火腿 | dairy, meat products, tea > 食品加工 食品安全
保健品 功能食品 益生菌 | health supplements, dietary supplement, probiotics, functional food > 药品 食品安全
化妆品 护肤品 美妆 日化 香水 面膜 美容仪 功效评价 | cosmetics, skincare, beauty product, perfume, personal care > 新零售
服装 成衣 | garment, clothing, apparel > 工业互联网
玩具 文具 礼品 | toy, stationery, gift > 新零售
印刷 造纸 排版 快印 复印 打印 | printing, papermaking, photocopy > 文化
塑料 橡胶 | plastic, rubber > 新材料
水泥 建材 | cement, building materials > 新材料 建筑
玻璃 陶瓷 | ceramic, glass > 新材料
放款 还款 申贷 利率 授信额度 抵押 质押 抵押物 房贷 车贷 消费贷 按揭 还贷 续贷 无还本续贷 转贷 过桥资金 贷款利率 授信 | repayment, mortgage, collateral, interest rate, pledge, loan application, home loan, housing loan, car loan, consumer loan, loan renewal, refinancing, credit line > 信贷
债券 信托 券商 发债 公司债 科创债 债券评级 资产证券化 | securities firm, bond issue, asset backed securities, bond rating, corporate bond > 证券
报账 报销 差旅 记账 报销单 贴发票 费用管控 费控 费用管理 费用报销 报销太慢 | reimbursement, expense claim, travel expense, payment approval, travel booking, expense management, expense control, reimbursement management > 税务
评审 立项 结题 项目申报 专家评审 专家抽取 项目验收 绩效评价 | project review, peer review, project application, appraisal of results, expert pool, project acceptance, expert panel > 科研
保密 涉密 定密 保密检查 涉密载体 保密柜 碎纸机 涉密文件 硬盘销毁 数据销毁 载体销毁 保密室 | confidentiality, classified information, secrecy, classified document, data destruction, secure disposal > 网络安全
党建 团建 工会 妇联 残联 组织生活 党员 党支部 党员教育 智慧党建 党课 党费 基层党建 | party building, trade union, womens federation, party member, party branch > 志愿服务
征兵 兵役 双拥 军人 入伍 参军 国防教育 军训 | conscription, military service, enlistment, military service registration, military training > 退役军人
走私 偷渡 | smuggling, stowaway, insurance fraud > 风控 公共安全
赌博 赌场 网赌 网络赌博 涉赌 聚众赌博 | gambling, online gambling, casino > 公共安全
反恐 防爆安检 危险物品 枪支 防恐 恐怖袭击 防暴 排爆 枪弹 防冲撞 | counter terrorism, explosives, firearms, terrorism, terrorist, bomb disposal, anti terrorism, vehicle barrier > 公共安全
测厚 测距 测速 测重 在线测量 尺寸测量 | thickness gauge, speed measurement, dimension measurement > 仪器仪表
打标 贴标 喷码 赋码 激光打标 | labeling machine, coding and marking > 标识解析
展板 灯箱 霓虹灯 标识标牌 导视牌 | light box, neon, signage > 广告牌
烟花 礼炮 烟花爆竹 放鞭炮 | fireworks, firecrackers > 公共安全 夜游
灯会 庙会 节庆 灯组 | temple fair, lantern festival, festival > 夜游 民俗
马拉松 路跑 | marathon > 赛事
大型活动 | large event, mass event > 赛事 会展
徒步 登山 户外运动 山地救援 攀岩 越野跑 垂钓 皮划艇 赛艇 骑马 户外救援 驴友 漂流 | hiking, mountaineering, outdoor sports, rock climbing, kayaking, scuba diving, equestrian, trail running, rafting > 体育
露营 露营地 营地管理 | camping > 徒步 自驾游
滑雪 滑冰 冰雪 冰雪运动 | skiing, skating > 体育
足球 | football, soccer > 体育
轮滑 滑板 飞盘 | skateboarding, frisbee > 体育
瑜伽 体操 | yoga, gymnastics > 体育 健身房
棋牌 围棋 象棋 | chess > 体育
武术 太极 拳击 跆拳道 击剑 射箭 | martial arts, taekwondo, archery > 体育
网球 排球 高尔夫 匹克球 | tennis, volleyball, golf, pickleball, table tennis > 体育
河长 林长 田长 河长制 巡河 巡林 | river chief, forest chief > 河湖
生态红线 自然保护 保护地 水源涵养 | ecological red line, conservation > 生物多样性
非法捕捞 鱼类 增殖放流 禁渔 电鱼 禁捕 渔政 休渔 | illegal fishing, fishing ban, fish, fishery patrol > 水产养殖 河湖
采砂 挖沙 偷挖沙 | sand mining > 河湖 执法
地面沉降 溶洞 断层 尾矿库 堰塞湖 地面塌 塌坑 路塌了 | land subsidence, tailings dam, barrier lake, karst > 形变监测 地质灾害
灌渠 机井 渠道 灌区 量水 | irrigation canal, irrigation district > 水利 灌溉
桶装水 直饮水 饮水机 饮用水安全 | drinking water, bottled water, water dispenser > 净水
口述 病程记录 护理记录 语音录入 | dictation, note taking, voice notes, record keeping > 语音识别
邻居 邻里纠纷 街坊 邻居吵 邻里关系 楼上吵 | neighbour, neighbor dispute, noisy neighbour > 社区
共享租赁 充电宝 共享雨伞 共享轮椅 设备共享 租用 租借 共享设备 出借 | power bank rental, shared umbrella, rental kiosk, rent out, sharing service > 新零售
气囊 防摔 防摔衣 护髋 | airbag, hip protector, wearable airbag > 跌倒检测
吸毒 戒断 精神障碍 重点人员 肇事肇祸 严重精神障碍 精神病人 强制戒毒 精神病患 | drug addict, mentally ill, key persons, drug rehabilitation, severe mental illness, drug addiction > 公共安全
电子班牌 考勤机 门牌屏 | door sign, attendance machine > 校园
盲盒 潮玩 文创周边 手办 | blind box, art toy, merchandise > 文化
数字藏馆 线上展览 云展 虚拟展厅 | online exhibition, virtual exhibition > 博物馆
口岸 保税区 跨境电商综试区 综保区 电子关锁 跨境直邮 | bonded zone, free port, electronic lock, customs inspection > 一带一路
实习 大学生 校企合作 实习基地 产教融合 | internship, interns, university industry cooperation, industry education integration > 人才 校园
开户 对公账户 银行开户 储蓄 智能柜台 远程银行 大额存单 | bank account, bank deposit, savings account, account opening > 金融
信用卡 银行卡 借记卡 盗刷 办卡 刷卡消费 | credit card, debit card, card fraud, bank card > 金融 移动支付
催收 不良资产 不良资产处置 不良贷款 讨债 欠款催收 要账 追债 | debt collection, non performing loan, bad debt, distressed asset, npl > 风控 信贷
典当 典当行 小贷公司 当铺 | pawnshop, microcredit, pawn > 信贷
可疑交易 反洗钱监测 客户身份识别 制裁名单 可疑账户 异常账户 反洗钱 | suspicious transaction, sanctions screening, customer due diligence, transaction monitoring, kyc, anti money laundering, aml > 风控
非法金融 庞氏骗局 爆雷 金融风险监测 非法集资监测 传销 非法集资 校园贷 套路贷 洗钱 经济犯罪 | illegal finance, ponzi scheme, investment fraud, pyramid scheme, illegal fundraising, money laundering, economic crime > 风控 公共安全
母基金 政府引导基金 基金管理 投后管理 募投管退 基金招商 返投 | fund of funds, government guidance fund, portfolio management, post investment management > 创业投资
巨灾保险 天气指数保险 | catastrophe insurance, weather index insurance, parametric insurance > 保险 农业
责任险 安责险 工程保险 雇主责任险 首台套保险 产品责任险 环境污染责任险 | liability insurance, employers liability, engineering insurance, product liability > 保险
寿险 意外险 团险 年金险 财产险 财险 家财险 再保险 人身保险 | life insurance, accident insurance, property insurance, reinsurance, annuity > 保险
`;
