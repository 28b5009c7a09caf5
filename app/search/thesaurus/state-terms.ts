/** Courts, offices, emergencies, prisons, supervision: what the state does. */
export const STATE_TERMS = `
庭审 庭审记录 庭审笔录 笔录 书记员 开庭 智慧法庭 语音笔录 审判 打官司 官司 诉讼 智慧法院 法庭 远程庭审 云庭审 互联网法庭 网上开庭 审判辅助 智慧审判 旁听 原告 被告 | court hearing, court transcript, trial record, courtroom, litigation, smart court, lawsuit, trial transcript, online court, virtual hearing, remote trial, plaintiff, defendant > 法律 语音识别
类案 类案检索 裁判文书 判决 判决书 案例检索 法律检索 法规检索 法条 量刑 案例 同案同判 案由 裁判尺度 裁判规则 法律大模型 | case law, similar case, judgment search, legal research, court ruling, legal search, sentencing, precedent, legal database, legal llm, case retrieval, jurisprudence > 法律
合同审查 合同审核 合同审阅 审合同 合同起草 合同风险 合同比对 合同智能审查 合同范本 合同条款 合同模板 条款审查 合同履约 合同法务 看合同 合同陷阱 | contract review, contract drafting, contract analysis, contract risk, clause review, contract lifecycle, clm, clause extraction, contract management software, contract compliance > 法律 合同
人民调解 线上调解 在线调解 调解员 纠纷调解 矛盾调解 在线纠纷解决 多元解纷 和解 劝架 吵架 居民吵架 邻里纠纷 邻里矛盾 矛盾调处 矛盾化解 纠纷化解 诉前调解 诉源治理 调解平台 调解室 家事纠纷 物业纠纷 债务纠纷 司法确认 枫桥经验 调解协议 评理 合同纠纷 婚姻纠纷 | online dispute resolution, odr, mediation platform, conciliation, dispute mediation, dispute resolution, mediator, community mediation, family dispute, dispute settlement, peacemaking > 法律
电子卷宗 卷宗 档案数字化 电子档案 档案 档案管理 扫描 纸质档案 数字档案 无纸化 档案馆 档案室 档案托管 档案整理 查档 城建档案 干部档案 电子归档 单套制 档案利用 密集架 | electronic case file, case file, digital archive, records management, archives, document scanning, paperless, document management, digitisation, digitization of archives, personnel file, archival storage, compact shelving > 文字识别
公共法律服务 法律援助 普法 法律咨询 律师咨询 法治 法律顾问 律师事务所 找律师 免费律师 法律机器人 村居法律顾问 法治宣传 法律问答 普法宣传 律师函 | legal aid, public legal service, legal advice, legal consultation, law firm, solicitor, pro bono, legal chatbot, legal education > 法律
监狱 看守所 监所 在押人员 服刑 戒毒 智慧监狱 监管场所 罪犯 囚犯 戒毒所 狱警 远程会见 亲情电话 监室 脱逃 罪犯改造 教育改造 狱政 监区 被监管人员 | prison, jail, detention center, inmate, prisoner, correctional facility, prison officer, escape prevention, inmate visit, convict, detainee, prison visit > 公共安全
社区矫正 矫正对象 缓刑 假释 定位腕带 电子腕带 电子镣铐 矫正 取保候审 刑满释放 安置帮教 社矫 矫正中心 刑释人员 | community correction, probation, parole, electronic bracelet, ankle monitor, probation bracelet, offender tracking, offender, parolee, rehabilitation of offenders, ex prisoners > 公共安全
安检 安检仪 人体安检 安检机 安检门 违禁品 危险品检测 x光安检 包裹安检 判图 图像判读 违禁品识别 x光机 爆炸物 金属探测 金属探测门 毫米波安检 液体检测 爆炸物探测 安检员 行李安检 人包对应 快检通道 管制刀具 | security check, security screening, body scanner, baggage scanner, contraband, metal detector, security inspection, x ray image, image interpretation, explosive detection, walk through detector, baggage x ray, liquid scanner, security gate > 安防
情绪识别 微表情 情绪分析 表情识别 心理压力 压力评估 谈话分析 测谎 | emotion recognition, micro expression, facial expression, stress assessment, emotion analysis > 心理 计算机视觉
公文 公文写作 公文校对 校对 错别字 公文处理 公文流转 材料写作 公文起草 写材料 文稿 讲话稿 公文排版 公文格式 文稿起草 写报告 工作总结 简报 写总结 收文 发文 敏感表述 | official document, document drafting, proofreading, proofread, official writing, document proofreading, typo check, speech writing, report writing, official correspondence, memo > 数字员工
报表 填报 数据填报 一表通 报表自动填报 填表 台账 基层减负 表格 基层报表 一张表 多头填报 重复填表 数据上报 电子表格 基层负担 填表太多 | form filling, data reporting, statistical report, auto fill, reduce paperwork, report filling, spreadsheet, online form, data entry, red tape > 数字政府
督办 督查 督查督办 督导 催办 任务督办 跟踪督办 事项督办 限时办结 超期预警 领导批示 批示件 待办事项 督查室 任务分解 | supervision of tasks, task follow up, task tracking, supervise and urge, action tracking, overdue task, deadline tracking, to do list > 数字政府 工单
信访 来信 上访 信访件 群众来信 信访投诉 市民来信 网上信访 信访局 重复信访 初信初访 领导信箱 市长信箱 书记信箱 信访积案 接访 群访 告状 | petition, petition letters, public letters, citizen letters, letters and visits, complaint letters, petitioner, mayor mailbox, grievance, suggestion box, public grievance > 热线
会议纪要 会议记录 会议转写 智能会议 无纸化会议 视频会议 会议速记 速记 会议总结 开会记录 | meeting minutes, meeting transcription, meeting notes, video conference, stenography, meeting summary, meeting assistant > 语音识别 数字员工
政务导办 导办 帮办代办 帮办 代办 办证 智能导办 自助办理 办件 证照办理 帮办员 智能填表 全程网办 跨省通办 异地通办 办事指南 办事流程 材料清单 上门办 综合窗口 要带什么材料 跑腿办证 窗口人员 | government service guide, service navigation, guided service, application guide, certificate application, cross province service, required documents, application checklist, form assistance, application assistant > 数字政府
外国人服务 外国人 外籍人士 老外 外国人来华 工作许可 签证 居留 外国专家 涉外服务 居留许可 护照 洋人 永久居留 永居 移民 移民局 绿卡 签证延期 来华工作 境外人员 临时住宿登记 入籍 外籍人员 外籍 老外服务 | foreigners, expat service, work permit, visa, residence permit, visa renewal, newcomers, expatriate, passport, immigration, permanent residence, green card, immigrant, work visa, accommodation registration, naturalization > 国际化
驾照 驾驶证 驾驶执照 考驾照 学车 驾照换证 换驾照 补驾照 驾照扣分 驾照年审 | driving licence, driver license, driving license, licence renewal, drivers licence > 车辆
财政资金 财政 预算绩效 惠民资金 三公经费 公务卡 资金监管 专项资金 直达资金 国库支付 专项债 地方债 预算编制 预算执行 预算单位 预算管理 政府债务 国库 决算 拨款 | public finance, fiscal, budget performance, fiscal funds, fund supervision, budget execution, special bond, local government debt, budget management > 审计监督
审计监督 审计整改 内审 审计问题 整改 纪检 监察 廉政 反腐 反舞弊 舞弊 内部审计 大数据审计 经济责任审计 经责审计 审计报告 巡察 问责 工程审计 审计取证 | audit supervision, audit rectification, internal audit, anti corruption, rectification, discipline inspection, government audit, auditor, audit report, performance audit > 税务
围标 串标 围标串标 串通投标 围串标 雷同 雷同性 清标 标书查重 投标文件 评标 标书 串通 互相串通 陪标 挂靠 借资质 标书雷同 转包 违法分包 | bid rigging, collusive bidding, collusion, bid similarity, bid evaluation, bid checking, tender documents, bid collusion, illegal subcontracting > 招投标
国资 国企 国资国企 国资监管 国有企业 国有资产 资产管理 央企 国有资产监管 国企改革 三重一大 | state owned enterprise, soe, state assets, state owned assets, asset supervision, state owned company, government linked company > 企业服务
司库 资金监控 银企直联 资金管理 现金流 大额支付 资金归集 大额资金 账户监管 资金池 账户管理 资金计划 银行对账 自动对账 对账 | treasury, treasury management, cash management, cash flow, bank enterprise direct link, payment monitoring, cash pooling, reconciliation, bank reconciliation, liquidity management > 金融
股权穿透 股权 实际控制人 受益所有人 关联关系 企业图谱 持股 关联企业 一致行动人 企业关系图谱 工商信息 幕后老板 背后老板 控股 老板是谁 空壳公司 | beneficial owner, ultimate beneficial owner, ownership structure, shareholding, equity penetration, corporate graph, actual controller, who owns, company ownership, shell company > 征信 知识库
市场监管 市场监督 工商 证照 广告监测 价格监测 计量器具 双随机 网络交易 网络交易监测 市监 市监局 市场监督管理局 广告监管 网络监管 知假买假 职业打假 | market supervision, market regulation, price monitoring, random inspection, online trading supervision, market regulator, trading standards, professional claimant > 数字政府
明厨亮灶 阳光厨房 后厨 厨师帽 厨房监控 厨房 后厨监管 食堂监管 校园食安 厨师 明厨 口罩佩戴 厨工 鼠患监测 后厨违规 后厨卫生 | kitchen hygiene, kitchen monitoring, open kitchen, transparent kitchen, kitchen camera, chef hat, kitchen, kitchen worker, kitchen compliance > 食品安全 视频分析
消火栓 消防栓 消防水 消防水压 水压监测 消防水源 喷淋 消防管网 | fire hydrant, hydrant, fire water pressure, sprinkler system, water pressure > 消防
高层灭火 高楼灭火 高层火灾 灭火无人机 消防无人机 举高消防 消防机器人 灭火机器人 高空灭火 破拆 高楼着火 高楼失火 喷水灭火 | high rise firefighting, firefighting drone, fire fighting robot, firefighting robot, aerial firefighting, building fire > 消防
消防员 消防救援 消防队 火场 单兵装备 空气呼吸器 火场侦察 消防装备 火场定位 | firefighter, fire brigade, fire rescue, fire scene, breathing apparatus, firefighter tracking > 消防
消控室 消防控制室 用传 火灾报警控制器 消防值守 消防联网 消防物联网 消防主机 消防远程监控 | fire control room, fire alarm controller, fire monitoring center, fire iot > 消防
疏散 疏散指示 应急疏散 撤离 转移 转移人员 人员清点 疏散引导 人员转移 逃生指示 逃不出去 往哪跑 逃生 | evacuation, evacuate, evacuation guidance, exit sign, head count, relocation, emergency exit > 应急管理
避难 避难场所 避难所 安置点 应急避难 避险 | shelter, emergency shelter > 应急管理 应急物资
叫应 大喇叭 应急广播 村村响 喇叭 广播喇叭 入户广播 预警喇叭 高音喇叭 喊话 通知到人 村干部 通知村民 喊人撤离 敲门叫醒 应急叫应 村广播 | loudspeaker, rural loudspeaker, public address, emergency broadcast, warning broadcast, village broadcast, horn speaker, village loudspeaker > 应急预警
泥石流 山体滑坡 泥位 地灾监测 普适型 地质灾害监测 崩塌 塌方 隐患点 滑坡监测 | debris flow, mudslide, landslide monitoring, geohazard, rockfall, landslide > 地震 形变监测
自组网 自组网电台 宽带自组网 背负电台 无中心 对讲机 电台 集群通信 数字对讲 断网断电 | ad hoc radio, mesh radio, walkie talkie, radio set, two way radio, off grid communication, trunking radio, trunked radio > 应急通信
森防 巡护 护林 护林员 火点识别 瞭望塔 | forest ranger, watchtower > 森林防火
违法建筑 违建 违章建筑 违章搭建 新增建筑 图斑 图斑提取 建筑物变化 违建识别 土地执法 卫片 两违 乱搭乱建 私搭 占地建房 拆违 存量违建 违建查处 顶楼加建 私自加建 搭棚 乱搭建 | illegal construction, illegal building, unauthorized building, change spot, land use change, land enforcement, illegal extension, unauthorised building, illegal structure > 城市治理 遥感
养犬 犬只 流浪狗 遛狗 牵绳 不牵绳 狗绳 拴绳 犬证 狗粪 狂犬病 狗证 恶犬 狗咬人 被狗咬 狗叫 犬吠 养狗 烈性犬 捕犬 遛狗不牵绳 犬只芯片 狗屎 宠物粪便 狗伤人 | dog, stray dog, dog walking, leash, dog leash, dog registration, dog license, rabies, dog licence, dog bite, dog barking, dog owner, dog waste, aggressive dog, dog poop > 社区
宠物 宠物友好 宠物医院 流浪猫 猫咪 猫狗 宠物店 宠物寄养 宠物殡葬 宠物芯片 绝育 猫粮 狗粮 宠物食品 宠物诊疗 宠物美容 走失宠物 丢猫 丢狗 宠物公园 宠物用品 | pet, pet friendly, veterinary, veterinarian, vet clinic, pet food, pet hospital, pet boarding, pet grooming, lost pet, pet microchip, stray cat > 社区
人口 流动人口 出租屋 户籍 人房 一标三实 租客登记 搬走 租客搬走 暂住 实有人口 房屋租赁登记 流动人员 人口信息 租住登记 外来人口 | population, floating population, household registration, tenant registration, resident registration, migrant population, residents database > 公共安全
失物招领 寻物 丢东西 遗失物品 失物 拾物 寻物启事 丢手机 丢钱包 捡到东西 落在车上 忘在车上 丢失物品 | lost and found, lost property, lost item, lost items, lost phone, lost wallet, forgotten item > 客服
电信诈骗 电诈 反诈预警 诈骗拦截 涉诈 刷单 杀猪盘 冒充公检法 骗局 反诈中心 反诈宣传 诈骗电话 骚扰电话 陌生电话 网络诈骗 假客服 断卡 被骗 诈骗短信 冒充客服 反诈劝阻 被骗钱 反诈 诈骗 防诈骗 | telecom fraud, phone scam, fraud call, online scam, spam call, robocall, scam call, romance scam, money mule, impersonation scam, telephone fraud, online fraud, scam, anti scam > 公共安全 风控
禁毒 毒品 涉毒 毒情 贩毒 毒品检测 毛发检测 吸毒检测 污水验毒 麻精药品 麻醉药品 | drug control, narcotics, anti drug, drug abuse test, wastewater drug monitoring, controlled substance, illicit drugs > 公共安全
国防 军民 | national defense > 应急管理
地下空间 | underground space > 人防工程 地理信息
民政 救助 低保 慈善 社会救助 福利 穷人 贫困 困难群众 困难家庭 低收入 救助金 吃低保 返贫 特困 临时救助 低保户 主动发现 经济状况核对 救助申请 低保核查 低保边缘 防返贫 困难老人 | civil affairs, social assistance, charity, welfare, low income, poor families, subsistence allowance, social relief, hardship, means test, poverty, benefit claim > 社区
退役军人 优待证 当兵 当过兵 老兵 退伍 退伍兵 转业 军属 烈士 烈士陵园 优抚 抚恤 拥军优属 复员 退役士兵 军休 荣军 | veteran card, ex serviceman, ex soldiers, ex servicemen, military family, army veteran, war veteran, martyr > 民政 社保
残疾人服务 无障碍设施 助残 残障 残疾 轮椅坡道 无障碍坡道 腿脚不便 肢体障碍 坐轮椅 残疾证 阳光家园 残疾人就业 智力残疾 肢残 精神残疾 残疾评定 残疾人托养 残疾人补贴 | accessible, disabled, wheelchair ramp, reduced mobility, disability certificate, disability support, persons with disabilities, disabled people, handicapped > 民政 康复
听障 手语 聋人 听力 助听器 聋哑人 聋哑 哑巴 听障人士 听力障碍 人工耳蜗 手语翻译 字幕眼镜 语音转字幕 失聪 耳聋 听不见 听力筛查 听力损失 耳背 验配助听器 | hearing impaired, deaf, sign language, hearing aid, deaf mute, cochlear implant, sign interpreter, captioning glasses, hearing loss, hearing test, audiometry, hearing impairment, deafness, hard of hearing > 残疾人服务 康复
视障 盲人 助盲 盲道 导盲 盲杖 瞎子 视力障碍 视障人士 导盲犬 低视力 盲文 导盲机器人 盲人导航 盲人出行 失明 看不见路 导盲眼镜 | blind, visually impaired, white cane, guide cane, guide dog, low vision, visual impairment, braille, robot guide dog, sight loss, navigation for blind, partially sighted > 残疾人服务 康复
公共资源 国土交易 土地 不动产 不动产登记 房产证 产权 产权登记 土地流转 村集体 合作社 土地出让 宅基地 农村宅基地 集体经济 不动产证 过户 确权登记 | real estate registration, property right, land transaction, title deed, land transfer, cooperative, land auction, homestead, land registry, rural property rights, conveyancing > 数字政府
网络舆论 谣言 辟谣 网络谣言 造谣 不实信息 虚假信息 传谣 假新闻 | rumor, fake news, misinformation, fact check, disinformation, hoax > 自然语言处理
内控 内部控制 合规管理 合规审查 合规体系 | internal control, compliance management, regulatory compliance > 审计监督 法律
个税 个人所得税 汇算清缴 专项附加扣除 个税申报 个税退税 | personal income tax, individual income tax, tax return > 税务
增值税 留抵退税 出口退税 企业所得税 税收优惠 研发加计扣除 加计扣除 减税降费 减免税 | vat, value added tax, export tax rebate, corporate income tax, tax incentive, super deduction > 税务
虚开发票 虚开 偷漏税 税务稽查 逃税 涉税风险 税收风险 漏税 偷税 骗税 | tax evasion, fake invoice, tax inspection, tax risk, tax fraud > 税务 风控
数电票 全电发票 开票 开发票 发票查验 进项 销项 发票管理 发票识别 发票 电子发票 | invoice verification, fapiao, invoice, e invoice > 税务
代理记账 会计师 会计师事务所 财务报表 财报 会计核算 总账 记账凭证 成本核算 | bookkeeping service, accountant, accounting firm, financial statement, cost accounting > 税务
口岸检疫 卫生检疫 国境检疫 入境检疫 出入境检疫 进境检疫 | border quarantine, port health, entry quarantine > 口岸 传染病
边检 边防检查 自助通关 快捷通关 出入境自助通道 边境管控 出入境 | border control, automated border control, e gate, immigration clearance, exit and entry > 口岸 人脸识别
免税店 离境退税 即买即退 退税商店 免税购物 | tax free shopping, tourist tax refund > 口岸 新零售
华侨 侨务 侨胞 归侨 侨商 港澳台 台胞 | overseas chinese, hong kong macau taiwan > 国际化
外事 因公出国 领事 友好城市 礼宾 外事接待 外宾 | foreign affairs, consular, sister city, diplomatic reception, consulate > 国际化
信用修复 失信修复 信用惩戒 联合惩戒 信用承诺 信用中国 | credit repair, credit restoration, joint punishment > 征信
招标代理 评标专家 远程异地评标 暗标 开标 不见面开标 招标文件 评标室 | tendering agency, bid opening, remote bid evaluation, blind bid > 招投标 围标
写标书 标书制作 标书撰写 标书编写 做标书 中标 招标信息 标讯 | bid writing, proposal writing, tender alert, tender intelligence > 招投标
比价 询价 电子采购 供应商准入 框架协议采购 电子卖场 单一来源 政采云 采购目录 | price comparison, spend management, request for quotation, rfq, framework agreement > 招投标 供应链
保函 履约保函 投标保函 工资保函 保证金 投标保证金 履约保证 质保金 | letter of guarantee, performance bond, bid bond, surety bond, bid security > 招投标 信贷
融资担保公司 担保公司 政府性融资担保 再担保 反担保 风险补偿 风险补偿金 风险分担 风险池 | credit guarantee, guarantor, loan guarantee, risk compensation, risk sharing > 信贷
商标注册 商标监测 商标侵权 商标查询 近似商标 商标抢注 | trademark registration, trademark search, trademark squatting, brand protection > 知识产权
专利撰写 技术交底书 专利挖掘 高价值专利 专利年费 专利申请文件 写专利 | patent drafting, patent filing, patent prosecution, patent attorney, patent annuity > 知识产权
商业秘密 技术秘密 保密协议 竞业限制 商业机密 | trade secret, non disclosure agreement, non compete, confidential business information > 知识产权 保密
专利诉讼 海外维权 涉外知识产权 专利侵权 知识产权纠纷 知识产权诉讼 | patent litigation, patent infringement, ip dispute, ip litigation > 知识产权 法律
招聘会 双选会 校招 校园招聘 直播带岗 投简历 | job fair, campus recruitment, candidate screening > 人才
就业服务 公共就业 失业人员 就业困难 大学生就业 稳岗 公益性岗位 就业帮扶 就业驿站 岗位推荐 失业 失业金 失业登记 失业补助 失业救济 领失业金 稳岗补贴 就业援助 | employment service, unemployed, job placement, jobless, job center, unemployment, unemployment benefit, jobless benefit > 人才
劳动争议 劳动监察 劳动关系 加班 劳动维权 试用期 裁员 劳动纠纷 被辞退 劳动合同 劳动仲裁 | labor dispute, labour dispute, labor law, overtime, layoff, employment contract, labor inspection, labour contract, labour arbitration > 工伤 法律
劳务派遣 人力外包 猎头 人事代理 人力资源产业园 派遣工 劳务外包 | labor dispatch, employment agency, headhunter, staffing agency, executive search > 人才
高层次人才 人才认定 人才评价 职称 职称评审 人才补贴 安家费 引才 院士 博士后 人才码 | high level talent, professional title, talent attraction, talent policy, postdoc > 人才 政策
`;
