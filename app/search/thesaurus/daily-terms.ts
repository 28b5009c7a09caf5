/** People, weather, ailments, trades and pastimes: the words of a city's days. */
export const DAILY_TERMS = `
爷爷 奶奶 外婆 外公 老爷子 老太太 公公婆婆 | grandpa, grandma, grandfather, grandmother > 养老
孩子 小孩 娃娃 娃儿 家长 小朋友 少年儿童 困境儿童 | kid, kids, parents, left behind children, child protection > 母婴 校园
老师 教师 班主任 校长 教练 | teacher, teachers, instructor, coach > 教育
入学 招生 学区 学位 幼升小 小升初 高考 中考 报名入学 择校 学区房 | enrolment, enrollment, school admission, admission exam, school choice > 校园
职教 职业院校 高职 技师 夜校 成人教育 | vocational college, adult education > 职业培训
奖学金 助学 助学金 贫困生 | scholarship, student aid > 校园
工伤 失业 就业援助 生育津贴 失业金 劳动合同 劳动仲裁 灵活就业 零工 退休 | work injury, unemployment, maternity allowance, unpaid wages, labour contract, labour arbitration, retirement > 社保
户口 居住证 落户 户籍办理 积分落户 户口本 | household register, residence permit card > 数字政府 人口
结婚 离婚 婚姻登记 结婚证 | marriage registration, divorce > 婚姻
殡仪馆 公墓 丧葬 火化 墓地 祭扫 | funeral home, cemetery, cremation > 殡葬
停水 停电 停气 故障停电 抢修 | power outage, outage, blackout, water outage > 市政 电网
堵塞 疏通 马桶 下水 管道疏通 | blockage, clogged, toilet repair, unclog > 管道检测
外墙 幕墙 玻璃幕墙 瓷砖脱落 外墙脱落 墙皮 脱落 空鼓 | facade, curtain wall, exterior wall, falling tiles > 基础设施监测 建筑
幕墙清洗 外墙清洗 高空清洗 擦玻璃 攀爬机器人 | facade cleaning, window cleaning, wall climbing robot > 环卫 楼宇
电线 电缆 线缆 线路老化 私拉电线 乱拉线 电线起火 老化电线 线路起火 | cable, wire, wiring, power cable > 配电 箱变
蚊子 蟑螂 苍蝇 臭虫 四害 消杀公司 | mosquitoes, cockroach, flies > 白蚁
楼道灯 路灯不亮 灯坏了 路灯故障 照明故障 | broken street light, lamp fault > 照明
落叶 树枝 枯叶 掉树枝 倒伏 | fallen leaves, branches > 环卫 绿化
大雾 冰雹 雷击 台风 高温 中暑 寒潮 干旱 沙尘 暴雨 雷暴 极端天气 霜冻 倒春寒 龙卷风 暴雪 冰冻 沙尘暴 刮大风 大风 下雪 | fog, lightning, typhoon, heat wave, cold wave, drought, sandstorm, rainstorm, extreme weather, frost, tornado, blizzard > 气象 应急预警
人工影响天气 人工降雨 增雨 防雹 | cloud seeding, artificial rain, hail suppression > 气象
外卖员 网约车司机 快递员 新就业形态 骑手驿站 | delivery rider, courier worker, gig workers > 人才 外卖
保洁员 环卫工 环卫工人 清洁工 | cleaner, sanitation worker > 环卫
社工 楼长 志愿者 居委会 村委会 街道办 居民委员会 社区干部 | social worker, neighborhood committee, community worker, volunteers > 社区 网格化
民警 辅警 派出所 警察 巡警 警情 接处警 | police officer, police station, patrol officer > 公共安全
法官 检察官 检察院 检察 公益诉讼 | judge, prosecutor, procuratorate > 法律
取药 发药 摆药 配药 药剂师 药柜 自动发药 | dispensing, drug dispensing, pharmacist robot, medicine dispensing > 药房
报告单 化验 抽血 检验科 化验单 | lab report, blood test, lab test, sampling > 体外诊断
输液 麻醉 静脉 输液监控 输液泵 | infusion, infusion monitoring, anesthesia, iv drip > 医疗器械
出院 入院 探视 转院 床位 病床 床位管理 医嘱 | hospital bed, bed management, family visit, admission to hospital > 医院
细菌 感染 院感 手卫生 消毒供应 耐药 | infection, infection control, hand hygiene, bacteria > 医院 消毒
血透 透析 肾病 | dialysis, kidney > 医疗器械
血库 输血科 血液 血袋 采供血 血浆 采血车 用血 | blood, blood supply, blood bag, plasma > 医疗 急救
骨科 产科 精神科 儿科门诊 专科 | orthopedics, obstetrics, psychiatry > 医疗
孕妇 产检 新生儿 早产 胎心 孕产 孕检 待产 分娩 产妇 不孕 试管婴儿 | pregnant, prenatal, newborn, fetal monitoring, childbirth, obstetric, ivf, nicu > 母婴
自闭症 多动症 孤独症 儿童发育 | autism, adhd, child development > 心理 康复
失眠 睡眠障碍 睡不着 助眠 | insomnia, sleep disorder > 健康监测
肥胖 减重 减肥 营养 膳食 饮食 | obesity, weight loss, nutrition, diet > 健康监测
戒烟 控烟 吸烟 抽烟 戒酒 | smoking control, quit smoking > 公共卫生
冠心病 心梗 化疗 放疗 肿瘤治疗 心血管 心脏病 脑梗 | heart disease, cardiovascular, chemotherapy, radiotherapy, heart attack, cerebral infarction > 医疗
班车 通勤班车 定制公交 通勤车 | shuttle bus, commuter bus, custom bus > 公交
火车 火车站 高铁站 铁路货运 火车轮子 动车组 机车 | railway station, rail freight, locomotive > 地铁
飞机 客机 航空器 机务 | airplane, plane, aeroplane > 机场
轮渡 游船 | ferry, boat, cruise boat > 港口
加油 加气 加气站 | refuel, gas filling > 加油站
洗车 验车 车检 汽车维修 修车 机动车检测 年检 二手车 报废车 车辆年检 汽修 | car wash, vehicle inspection, car repair, annual inspection, used car, scrapped car > 车辆
驾考 驾校 学车考试 科目二 | driving test, driving school > 驾照
压线 限行 限号 潮汐车道 可变车道 公交专用道 应急车道 | reversible lane, tidal lane, bus lane, traffic restriction > 智慧交通
天桥 人行道 盲道占用 路缘石 人行天桥 | footbridge, sidewalk, pavement > 市政 道路
匝道 服务区 高速服务区 互通 | ramp, service area, rest area > 高速公路
车位锁 智能地锁 车位地锁 | parking lock, space lock > 共享车位
动物园 植物园 游乐园 主题乐园 乐园 过山车 游乐设施 | zoo, botanical garden, amusement park, theme park > 游客
古镇 古村 历史街区 历史文化街区 古街 历史建筑 | ancient town, historic district, old town, historic building protection > 文化 游客
火锅 小吃 川菜 茶馆 奶茶 餐饮店 | hotpot, snacks, sichuan cuisine, tea house > 餐饮 新零售
理发店 花店 网吧 酒吧 ktv 娱乐场所 剧本杀 密室 | nightclub, internet cafe, entertainment venue > 商圈
会展中心 展览馆 国际会议中心 | convention center, exhibition center > 会展
厂房 标准厂房 高标准厂房 园区厂房 | factory building, plant building, standard workshop > 智慧园区
垃圾站 中转站 垃圾转运 转运站 | transfer station, waste transfer > 垃圾
福利院 救助站 儿童福利 流浪人员 救助管理 | orphanage, relief station, homeless > 民政
仿制药 原料药 培养基 辅料 制剂 | generic drug, active pharmaceutical ingredient, culture medium, excipient > 药品
铸造 锻造 涂装 电镀 热处理 表面处理 冲压 钣金 | casting, forging, coating, electroplating, heat treatment, stamping, sheet metal > 工业互联网 新材料
齿轮 液压 阀门 电机 电动机 气动 密封件 | gear, hydraulic, valve, pump, motor, pneumatic > 设备联网
核电 地热 煤炭 核能 火电 | nuclear power, geothermal, coal, thermal power > 能源管理
化肥 饲料 粮油 乳品 肉制品 啤酒 茶叶 调味品 火腿 | fertiliser plant, dairy, meat products, beer, tea > 食品安全 农业
保健品 化妆品 护肤品 美妆 | cosmetics, health supplements, skincare > 药品
服装 纺织 皮革 面料 成衣 | garment, textile, clothing, apparel, shoes, leather > 工业互联网
玩具 文具 礼品 | toy, stationery, gift > 新零售
印刷 造纸 排版 出版 快印 复印 打印 | printing, papermaking, publishing, photocopy > 文化
塑料 橡胶 玻璃 陶瓷 水泥 钢铁 建材 | plastic, rubber, ceramic, cement, steel, aluminium, copper, building materials > 新材料
放款 还款 申贷 利率 授信额度 抵押 质押 抵押物 | repayment, mortgage, collateral, interest rate, pledge, loan application > 信贷
债券 信托 券商 发债 | securities firm > 证券
报账 报销 差旅 决算 付款 拨款 记账 | reimbursement, expense claim, travel expense, payment approval > 税务
评审 立项 结题 项目申报 专家评审 鉴定 | project review, peer review, project application, appraisal of results > 科研
保密 涉密 定密 保密检查 | confidentiality, classified information, secrecy > 网络安全
党建 团建 工会 妇联 残联 组织生活 | party building, trade union, womens federation > 志愿服务
征兵 兵役 双拥 军人 | conscription, military service > 退役军人
走私 偷税 赌博 传销 非法集资 校园贷 套路贷 洗钱 经济犯罪 偷渡 | smuggling, gambling, pyramid scheme, illegal fundraising, money laundering, economic crime, stowaway, insurance fraud > 风控 公共安全
反恐 防爆安检 危险物品 枪支 | counter terrorism, explosives, firearms > 公共安全
测厚 测距 测速 测重 在线测量 尺寸测量 | thickness gauge, speed measurement, dimension measurement > 仪器仪表
打标 贴标 喷码 赋码 激光打标 | labeling machine, coding and marking > 标识解析
展板 灯箱 霓虹灯 标识标牌 导视牌 | light box, neon, signage > 广告牌
烟花 礼炮 庙会 灯会 节庆 灯组 烟花爆竹 放鞭炮 | fireworks, temple fair, lantern festival, festival, firecrackers > 夜游 演出
音乐节 马拉松 路跑 大型活动 | music festival, marathon, large event, mass event > 赛事
徒步 登山 露营 户外运动 滑雪 滑冰 冰雪 山地救援 | hiking, mountaineering, camping, skiing, skating, outdoor sports > 体育
足球 网球 体操 武术 太极 瑜伽 棋牌 | football, soccer, tennis, gymnastics, martial arts, yoga, chess > 体育
河长 林长 田长 河长制 巡河 巡林 | river chief, forest chief > 河湖
生态红线 自然保护 保护地 水源涵养 | ecological red line, conservation > 生物多样性
鱼类 增殖放流 禁渔 非法捕捞 电鱼 采砂 禁捕 渔政 休渔 | illegal fishing, fishing ban, sand mining, fish, fishery patrol > 水产养殖 河湖
水土流失 复垦 矿山复绿 绿化复垦 | soil erosion, land reclamation > 水土保持
地面沉降 溶洞 断层 尾矿库 堰塞湖 地面塌 塌坑 路塌了 | land subsidence, tailings dam, barrier lake, karst > 形变监测 地质灾害
灌渠 机井 渠道 灌区 量水 | irrigation canal, irrigation district > 水利 灌溉
桶装水 直饮水 饮水机 饮用水安全 | drinking water, bottled water, water dispenser > 净水
口述 文书 病程记录 护理记录 语音录入 | dictation, note taking, voice notes, record keeping > 语音识别
邻居 邻里纠纷 街坊 | neighbour, neighbor dispute > 社区
租用 租借 共享设备 出借 | rent out, sharing service > 共享租赁
共享租赁 充电宝 共享雨伞 共享轮椅 设备共享 | power bank rental, shared umbrella, rental kiosk > 新零售
气囊 防摔 防摔衣 护髋 | airbag, hip protector, wearable airbag > 跌倒检测
吸毒 戒断 精神障碍 重点人员 肇事肇祸 | drug addict, mentally ill, key persons > 公共安全
电子班牌 考勤机 门牌屏 | door sign, attendance machine > 校园
盲盒 潮玩 文创周边 手办 | blind box, art toy, merchandise > 文化
数字藏馆 线上展览 云展 虚拟展厅 | online exhibition, virtual exhibition > 博物馆
口岸 保税区 跨境电商综试区 综保区 电子关锁 跨境直邮 | bonded zone, free port, clearance, electronic lock, customs inspection > 一带一路
高校 大学生 实习 校企合作 实习基地 | internship, interns, university industry cooperation > 人才
`;
