/** Manufacturing, industrial internet, research, materials, platforms of industry. */
export const INDUSTRY_TERMS = `
工业互联网 工业互联网平台 工业云 工业大数据 产业互联网 智能制造 数字化工厂 智能工厂 数字工厂 智慧工厂 未来工厂 灯塔工厂 智能车间 数字化车间 工业40 黑灯工厂 熄灯工厂 无人工厂 无人车间 工厂改造 车间改造 | industrial internet, iiot, smart manufacturing, intelligent manufacturing, smart factory, digital factory, industry 4.0, industrial iot, lighthouse factory, digital workshop, lights out factory, lights out, dark factory, unmanned workshop, plant modernization, tsn
标识解析 工业标识 标识 二级节点 标识解析二级节点 一物一码 工业码 标识码 标识注册 编码注册 | identifier resolution, identification resolution, industrial identifier, secondary node, product code, unique identifier > 工业互联网 溯源
制造执行 制造执行系统 生产执行 生产管理 生产制造 排产 智能排产 高级排程 车间管理 计划排程 报工 安灯 生产看板 工序 在制品 质量追溯管理 设备稼动 | mes, manufacturing execution, manufacturing execution system, production scheduling, aps, production management, shop floor, oee, andon, work in process > 工业互联网 企业资源
企业资源 企业资源计划 进销存 企业管理 供应商管理 采购管理 供应商质量 来料检验 来料 供货商 质量协同 供应商协同 | erp, enterprise resource planning, srm, plm, procurement management, enterprise management, supplier quality, incoming inspection, supplier portal, supplier collaboration, hcm
产品生命周期 工业软件 计算机辅助设计 仿真软件 研发设计 | plm, cad, cae, industrial software, product lifecycle, engineering software, pdm > 仿真
工业设计 | industrial design > 产品生命周期
设备联网 数据采集 设备数据采集 数采 设备管理 工业网关 设备接入 协议转换 设备上云 | equipment connectivity, data acquisition, equipment management, industrial gateway, scada, data collection, machine monitoring, asset management > 工业互联网 预测性维护
预测性维护 预测维护 故障诊断 故障预测 设备健康 状态监测 健康管理 振动监测 设备故障 故障 故障预警 故障提前 振动诊断 振动 设备诊断 设备损坏 设备坏 坏之前 提前知道坏 停机 异常停机 旋转机械 汽轮机 轴承 不平衡 风机振动 机组诊断 机器老坏 设备老坏 机器坏了 机器怪声 | predictive maintenance, fault diagnosis, condition monitoring, failure prediction, phm, equipment health, vibration monitoring, downtime, breakdown prevention, rotating machinery, turbine, bearing, vibration diagnosis, eam, cmms, mtbf > 设备联网
工业控制 自动化 控制系统 可编程控制器 分布式控制 运动控制 伺服 工控 自动化控制 自动化设备 自动成套 | plc, dcs, industrial control, automation, control system, motion control, servo, industrial automation, vfd, frequency converter > 工业互联网
工业机器人 机械臂 协作机器人 自动化产线 生产线 产线 柔性生产 柔性制造 自动化生产线 上下料 机器换人 自动装配 码垛 喷涂 抓取 装卸 自动装卸 机床上下料 机械臂上下料 自动上料 快换 | industrial robot, robotic arm, cobot, production line, assembly line, flexible manufacturing, robot arm, palletizing, pick and place, grasping, machine tending, loading and unloading, robotic loading, tending > 机器人 工业控制
焊接 焊接机器人 焊点 焊缝 打磨 抛光 | welding, welding robot, solder joint, weld seam, polishing > 工业机器人
注塑 注塑机 注塑工艺 | injection molding, injection moulding, plastics processing > 工业互联网
工业视觉 缺陷检测 质检 质量检测 外观检测 表面缺陷 工业质检 智能质检 品质检测 瑕疵检测 aoi 挑次品 次品 不良品 划痕 瑕疵 缺陷 外观缺陷 自动检验 极片 表面质量 线扫 视觉质检 挑坏的 看瑕疵 | defect detection, quality inspection, surface inspection, industrial inspection, quality control, appearance inspection, aoi, defective, scratch detection, flaw, rejects, web inspection, line scan, scratches, surface defect > 计算机视觉
板链 输送链 链条 输送带 传送带 输送机 斗提机 | chain conveyor, conveyor, conveyor belt
数控机床 机床 精密加工 数控 加工中心 刀具 模具 模具管理 模次 模具寿命 模具保养 | cnc, machine tool, precision machining, mold, tooling, machining, mold management, mould life, mold maintenance
增材制造 三维打印 3d打印 | 3d printing, additive manufacturing
数字化转型 中小企业数字化 智改数转 数字化改造 企业上云 企业数字化 转型升级 | digital transformation, sme digitalization, digitalization, digital upgrade > 工业互联网
供应链 供应链管理 产业链 供应链协同 产业链协同 上下游 全链路 供需对接 产业链图谱 找供应商 找货源 找配套 找客户 | supply chain, industry chain, supply chain management, end to end, supply chain collaboration, scm, oms > 物流 供应链金融
新材料 材料 复合材料 纳米材料 石墨烯 高分子 碳纤维 稀土 | new material, composite, graphene, nanomaterial, polymer, carbon fiber, advanced materials
显示 显示屏 led屏 显示面板 屏幕 柔性显示 液晶 微显示 拼接屏 | display, screen, led, lcd, oled, led display, panel, micro led, mini led > 超高清
科研 科技创新 研究院 实验室 新型研发机构 研发机构 重点实验室 科学研究 高校院所 科学装置 研究所 产学研 产学研合作 试验室 实验 试验 科研管理 | research, research institute, laboratory, r d, research institution, lab, scientific research, new research institution, industry university research, experiment, experimental
成果转化 科技成果 科技成果转化 技术转移 技术交易 中试 概念验证 技术经纪 技术转让 专利转化 中试平台 中试基地 技术经理人 技术经纪人 科技中介 卖技术 科研成果 实验室成果 技术对接 成果落地 专利变现 教授的技术 论文变产品 技术卖出去 | technology transfer, commercialization, pilot plant, proof of concept, pilot scale, research commercialization, scale up, technology broker, tech transfer manager, technology manager, research results, technology matchmaking > 科研 知识产权
科研仪器 仪器共享 大型仪器 仪器设备共享 大仪共享 实验设备 科学仪器 实验室管理 实验室信息管理 lims 试验数据 实验数据 样品管理 原始记录 检测报告管理 液相色谱 电子实验记录 | shared instruments, scientific instrument, lims, laboratory equipment, lab management, instrument sharing, sample management, experiment data, hplc, eln, electronic lab notebook > 科研
知识产权 专利 商标 专利检索 版权 知识产权保护 知识产权运营 专利代理 专利申请 学位论文 被抄袭 被仿冒 仿冒 申请专利 | intellectual property, ip, patent, trademark, copyright, patent search, ip protection > 成果转化
揭榜挂帅 联合攻关 技术攻关 关键技术 卡脖子 科技攻关 | joint research, open challenge, key technology, challenge based, bottleneck technology > 科研
检测认证 检验检测 第三方检测 认证 计量 标准 检测机构 认证测试 检测服务 质检机构 入网检测 型式试验 送检测 检测报告 质量管理 | testing and certification, inspection and testing, certification, metrology, standards, test lab, accreditation, type approval, test report, type test, qms, quality management, cnas, cma, rohs, ccc
人才 人才服务 人才招聘 招聘 人力资源 灵活用工 用工 求职 人才引进 社保 劳动 就业 找工作 招人 找人 招工 落户 技能人才 零工市场 用工荒 找活干 打工 | talent, recruitment, human resources, hr, hiring, flexible employment, job, staffing, talent service, gig work, job hunting, job seeker, find talent, gig market
平台经济 共享经济 平台企业 互联网平台 交易平台 撮合交易 | platform economy, sharing economy, online platform, trading platform, marketplace
海外市场 出海 企业出海 国际市场 海外发行 海外推广 全球化 走出去 海外服务 出海合规 境外公司 海外合规 境外投资 海外法务 出海咨询 产品出海 国外客户 卖到国外 出口到国外 | going global, overseas market, go global, overseas expansion, global market, international expansion, overseas launch, gdpr, export compliance, overseas compliance, overseas legal > 国际化 跨境电商
会展 展览 展会 会议 展厅 会议会展 线上展会 博览会 活动 办展 开展会 参展商 展馆 大型活动安保 | exhibition, expo, conference, convention, exhibition hall, showroom, event, trade fair, event venue
国际科技合作 离岸创新 海外孵化 离岸孵化 国际技术转移 海外人才 引智 国际孵化 技术引进 技术许可 国际技术撮合 离岸创新中心 海外办公 海外创新中心 国外办公 | international cooperation, offshore innovation, overseas talent, offshore incubation, foreign expert, technology licensing, license negotiation, technology scouting, overseas innovation center, offshore center, overseas office > 国际化 孵化器
一带一路 自贸区 保税 海关 通关 口岸 报关 跨境贸易 单一窗口 外贸 | belt and road, free trade zone, customs, customs clearance, bonded, port clearance, single window, foreign trade > 跨境电商
智慧矿山 矿山 煤矿 采矿 井下 | mine, mining, coal mine, underground mine
石油 化工 化工园区 油气 石化 | petrochemical, chemical, oil and gas, chemical plant > 安全生产
航空制造 航空发动机 大飞机 航空零部件 | aircraft, aero engine, aviation manufacturing, aerospace manufacturing
`;
