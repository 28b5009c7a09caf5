/** Courts, offices, emergencies, prisons, supervision: what the state does. */
export const STATE_TERMS = `
庭审 庭审记录 庭审笔录 笔录 书记员 开庭 智慧法庭 语音笔录 审判 打官司 官司 诉讼 智慧法院 法庭 | court hearing, court transcript, trial record, courtroom, litigation, smart court, lawsuit, trial transcript > 法律 语音识别
类案 类案检索 裁判文书 判决 判决书 案例检索 法律检索 法规检索 法条 量刑 案例 | case law, similar case, judgment search, legal research, court ruling, legal search, sentencing, precedent > 法律
合同审查 合同审核 合同审阅 审合同 合同起草 合同风险 合同比对 合同智能审查 合同范本 | contract review, contract drafting, contract analysis, contract risk, clause review > 法律 合同账单
人民调解 线上调解 在线调解 调解员 纠纷调解 矛盾调解 在线纠纷解决 多元解纷 和解 劝架 吵架 居民吵架 邻里纠纷 邻里矛盾 矛盾调处 矛盾化解 纠纷化解 诉前调解 诉源治理 调解平台 | online dispute resolution, odr, mediation platform, conciliation, dispute mediation, dispute resolution > 法律
电子卷宗 卷宗 档案数字化 电子档案 档案 档案管理 扫描 纸质档案 数字档案 无纸化 | electronic case file, case file, digital archive, records management, archives, document scanning, paperless > 文字识别
公共法律服务 法律援助 普法 法律咨询 律师咨询 法治 | legal aid, public legal service, legal advice, legal consultation > 法律
监狱 看守所 监所 在押人员 服刑 戒毒 智慧监狱 监管场所 罪犯 囚犯 | prison, jail, detention center, inmate, prisoner, correctional facility > 公共安全
社区矫正 矫正对象 缓刑 假释 定位腕带 电子腕带 电子镣铐 矫正 取保候审 | community correction, probation, parole, electronic bracelet, ankle monitor, probation bracelet, offender tracking > 公共安全
安检 安检仪 人体安检 安检机 安检门 违禁品 危险品检测 刀具 x光安检 包裹安检 判图 图像判读 违禁品识别 x光机 爆炸物 | security check, security screening, body scanner, baggage scanner, contraband, metal detector, security inspection, x ray image, image interpretation > 安防
情绪识别 微表情 情绪分析 表情识别 心理压力 压力评估 谈话分析 测谎 | emotion recognition, micro expression, facial expression, stress assessment, emotion analysis > 心理 计算机视觉
公文 公文写作 公文校对 校对 错别字 公文处理 公文流转 材料写作 公文起草 写材料 文稿 讲话稿 | official document, document drafting, proofreading, proofread, official writing, document proofreading, typo check, oa, office automation > 数字员工
报表 填报 数据填报 一表通 报表自动填报 填表 台账 基层减负 表格 基层报表 一张表 多头填报 | form filling, data reporting, statistical report, auto fill, reduce paperwork, report filling, ledger > 数字政府
督办 督查 督查督办 督导 催办 任务督办 跟踪督办 事项督办 | supervision of tasks, task follow up, task tracking, supervise and urge, action tracking > 数字政府 工单
信访 来信 上访 信访件 群众来信 信访投诉 市民来信 | petition, petition letters, public letters, citizen letters, letters and visits, complaint letters > 热线
会议纪要 会议记录 会议转写 智能会议 无纸化会议 视频会议 | meeting minutes, meeting transcription, meeting notes, video conference > 语音识别 数字员工
政务导办 导办 帮办代办 帮办 代办 办证 智能导办 自助办理 办件 证照办理 | government service guide, service navigation, guided service, application guide, certificate application > 数字政府
外国人服务 外国人 外籍人士 老外 外国人来华 工作许可 签证 居留 外国专家 涉外服务 居留许可 护照 洋人 | foreigners, expat service, work permit, visa, residence permit, visa renewal, newcomers, expatriate, passport > 国际化
驾照 驾驶证 驾驶执照 考驾照 学车 | driving licence, driver license, driving license > 车辆
财政资金 财政 预算绩效 绩效 惠民资金 三公经费 公务卡 资金监管 专项资金 | public finance, fiscal, budget performance, fiscal funds, fund supervision > 审计监督
审计监督 审计整改 内审 审计问题 整改 纪检 监察 廉政 反腐 反舞弊 舞弊 | audit supervision, audit rectification, internal audit, anti corruption, rectification, discipline inspection > 税务
围标 串标 围标串标 串通投标 围串标 雷同 雷同性 清标 标书查重 投标文件 评标 标书 串通 互相串通 陪标 | bid rigging, collusive bidding, collusion, bid similarity, bid evaluation, bid checking, tender documents > 招投标
国资 国企 国资国企 国资监管 国有企业 国有资产 资产管理 固定资产 央企 | state owned enterprise, soe, state assets, state owned assets, asset supervision > 企业服务
司库 资金监控 银企直联 资金管理 现金流 大额支付 资金归集 大额资金 账户监管 | treasury, treasury management, cash management, cash flow, bank enterprise direct link, payment monitoring > 金融
股权穿透 股权 实际控制人 受益所有人 关联关系 企业图谱 持股 关联企业 一致行动人 企业关系图谱 工商信息 幕后老板 背后老板 控股 老板是谁 空壳公司 | beneficial owner, ultimate beneficial owner, ownership structure, shareholding, equity penetration, corporate graph, actual controller, who owns, company ownership, shell company > 征信 知识库
市场监管 市场监督 工商 证照 广告监测 价格监测 计量器具 双随机 网络交易 网络交易监测 | market supervision, market regulation, price monitoring, business licence, random inspection, online trading supervision > 数字政府
明厨亮灶 阳光厨房 后厨 厨师帽 厨房监控 厨房 后厨监管 食堂监管 校园食安 厨师 明厨 | kitchen hygiene, kitchen monitoring, open kitchen, transparent kitchen, kitchen camera, chef hat, kitchen > 食品安全 视频分析
消火栓 消防栓 消防水 消防水压 水压监测 消防水源 喷淋 消防管网 | fire hydrant, hydrant, fire water pressure, sprinkler system, water pressure > 消防
高层灭火 高楼灭火 高层火灾 灭火无人机 消防无人机 举高消防 消防机器人 灭火机器人 高空灭火 破拆 高楼着火 高楼失火 喷水灭火 | high rise firefighting, firefighting drone, fire fighting robot, firefighting robot, aerial firefighting, building fire > 消防
消防员 消防救援 消防队 火场 单兵装备 空气呼吸器 火场侦察 消防装备 火场定位 | firefighter, fire brigade, fire rescue, fire scene, breathing apparatus, firefighter tracking > 消防
消控室 消防控制室 用传 火灾报警控制器 消防值守 消防联网 消防物联网 消防主机 消防远程监控 | fire control room, fire alarm controller, fire monitoring center, fire iot > 消防
疏散 疏散指示 应急疏散 撤离 转移 转移人员 人员清点 疏散引导 人员转移 逃生指示 逃不出去 往哪跑 | evacuation, evacuate, evacuation guidance, exit sign, head count, relocation, emergency exit > 应急管理
避难 避难场所 避难所 安置点 应急避难 | shelter, emergency shelter > 应急管理 应急物资
叫应 大喇叭 应急广播 村村响 喇叭 广播喇叭 入户广播 预警喇叭 高音喇叭 喊话 通知到人 村干部 通知村民 喊人撤离 | loudspeaker, rural loudspeaker, public address, emergency broadcast, warning broadcast, village broadcast, horn speaker > 应急预警
泥石流 山体滑坡 泥位 地灾监测 普适型 地质灾害监测 崩塌 塌方 隐患点 滑坡监测 | debris flow, mudslide, landslide monitoring, geohazard, rockfall, landslide > 地震 形变监测
自组网 自组网电台 宽带自组网 背负电台 无中心 对讲机 电台 集群通信 数字对讲 断网断电 | ad hoc radio, mesh radio, walkie talkie, radio set, trunking, two way radio, off grid communication > 应急通信
森防 巡护 护林 护林员 热成像 红外热成像 火点识别 瞭望塔 | forest ranger, thermal imaging, thermal camera, infrared, watchtower > 森林防火
违法建筑 违建 违章建筑 违章搭建 新增建筑 图斑 图斑提取 建筑物变化 违建识别 耕地保护 土地执法 卫片 两违 占用耕地 乱搭乱建 私搭 乱占地 占地建房 | illegal construction, illegal building, unauthorized building, change spot, land use change, land enforcement, farmland protection, illegal occupation > 城市治理 遥感
养犬 犬只 流浪狗 遛狗 牵绳 不牵绳 狗绳 拴绳 犬证 狗粪 狂犬病 狗证 | dog, stray dog, dog walking, leash, dog leash, dog registration, dog license, rabies, dog licence > 社区
宠物 宠物友好 宠物医院 流浪猫 | pet, pet friendly, veterinary > 社区
人口 流动人口 出租屋 户籍 人房 一标三实 租客登记 搬走 租客搬走 暂住 | population, floating population, household registration, tenant registration > 公共安全
失物招领 寻物 丢东西 遗失物品 失物 拾物 寻物启事 | lost and found, lost property, lost item, lost items > 客服
电信诈骗 电诈 反诈预警 诈骗拦截 涉诈 刷单 杀猪盘 冒充公检法 骗局 | telecom fraud, phone scam, fraud call, online scam > 公共安全 风控
禁毒 毒品 涉毒 毒情 贩毒 | drug control, narcotics, anti drug > 公共安全
国防 军民 人防 民防 地下空间 | civil defense, national defense, underground space > 应急管理
民政 救助 低保 慈善 社会救助 福利 儿童关爱 留守儿童 穷人 贫困 困难群众 困难家庭 低收入 救助金 吃低保 返贫 特困 | civil affairs, social assistance, charity, welfare, low income, poor families, subsistence allowance > 社区
退役军人 优待证 当兵 当过兵 老兵 退伍 退伍兵 转业 | veteran card, ex serviceman, ex soldiers > 康复
残疾人服务 无障碍设施 助残 残障 残疾 轮椅坡道 无障碍坡道 腿脚不便 肢体障碍 坐轮椅 | accessible, disabled, wheelchair ramp, reduced mobility > 康复
听障 手语 聋人 听力 助听器 聋哑人 聋哑 哑巴 听障人士 听力障碍 人工耳蜗 手语翻译 | hearing impaired, deaf, sign language, hearing aid, deaf mute, cochlear implant, sign interpreter > 康复
视障 盲人 助盲 盲道 导盲 盲杖 瞎子 视力障碍 视障人士 导盲犬 低视力 | blind, visually impaired, white cane, guide cane, guide dog, low vision, visual impairment > 康复
公共资源 国土交易 土地 不动产 不动产登记 房产证 产权 产权登记 土地流转 村集体 合作社 | real estate registration, property right, land transaction, title deed, land transfer, cooperative > 数字政府
网络舆论 谣言 辟谣 网络谣言 | rumor, fake news, misinformation > 自然语言处理
`;
