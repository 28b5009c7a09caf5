/** Manufacturing, industrial internet, research, materials, platforms of industry. */
export const INDUSTRY_TERMS = `
工业互联网 工业互联网平台 工业云 工业大数据 产业互联网 智能制造 数字化工厂 智能工厂 数字工厂 智慧工厂 未来工厂 灯塔工厂 智能车间 数字化车间 工业40 黑灯工厂 熄灯工厂 无人工厂 无人车间 工厂改造 车间改造 | industrial internet, iiot, smart manufacturing, intelligent manufacturing, smart factory, digital factory, industry 4.0, industrial iot, lighthouse factory, digital workshop, lights out factory, lights out, dark factory, unmanned workshop, plant modernization, tsn
标识解析 工业标识 标识 二级节点 标识解析二级节点 一物一码 工业码 标识码 标识注册 编码注册 赋码溯源 标识载体 产品电子标识 | identifier resolution, identification resolution, industrial identifier, secondary node, product code, unique identifier, handle system, marking of parts, part marking, serialisation, serialization > 工业互联网 溯源
制造执行 制造执行系统 生产执行 生产管理 生产制造 排产 智能排产 高级排程 车间管理 计划排程 报工 安灯 生产看板 工序 在制品 质量追溯管理 设备稼动 | mes, manufacturing execution, manufacturing execution system, production scheduling, aps, production management, shop floor, oee, andon, work in process > 工业互联网 企业资源
企业资源 企业资源计划 进销存 企业管理 | erp, enterprise resource planning, plm, enterprise management
供应商管理 采购管理 供应商质量 来料检验 来料 供货商 质量协同 供应商协同 | srm, procurement management, supplier quality, incoming inspection, supplier portal, supplier collaboration > 供应链 企业资源
产品生命周期 工业软件 计算机辅助设计 仿真软件 研发设计 | plm, cad, cae, industrial software, product lifecycle, engineering software, pdm > 仿真
工业设计 | industrial design > 产品生命周期
设备联网 数据采集 设备数据采集 数采 设备管理 工业网关 设备接入 协议转换 设备上云 设备物联 设备台账 设备改造 老设备联网 opc modbus网关 边缘采集 | equipment connectivity, data acquisition, equipment management, industrial gateway, scada, data collection, asset management, machine data, equipment ledger, brownfield equipment, data logger, machine connectivity, machine monitoring > 工业互联网 预测性维护
预测性维护 预测维护 故障诊断 故障预测 设备健康 状态监测 振动监测 设备故障 故障 故障预警 故障提前 振动诊断 振动 设备诊断 设备损坏 设备坏 坏之前 提前知道坏 停机 异常停机 旋转机械 汽轮机 轴承 不平衡 风机振动 机组诊断 机器老坏 设备老坏 机器坏了 机器怪声 设备老化 设备点检 点检 润滑 油液监测 油液分析 寿命预测 剩余寿命 非计划停机 检修计划 | predictive maintenance, fault diagnosis, condition monitoring, failure prediction, phm, equipment health, vibration monitoring, downtime, breakdown prevention, rotating machinery, turbine, vibration diagnosis, eam, cmms, mtbf, oil analysis, lubrication, unplanned downtime, machinery health, equipment failure, spot check of equipment, vibration analysis, rotating equipment, roller bearing, bearing fault, bearing failure, bearing > 设备联网
工业控制 自动化 控制系统 可编程控制器 分布式控制 运动控制 伺服 工控 自动化控制 自动化设备 自动成套 继电器 | plc, dcs, industrial control, automation, control system, motion control, servo, industrial automation, vfd, frequency converter > 工业互联网
工业机器人 机械臂 协作机器人 自动化产线 生产线 产线 柔性生产 柔性制造 自动化生产线 上下料 机器换人 自动装配 码垛 喷涂 抓取 装卸 自动装卸 机床上下料 机械臂上下料 自动上料 快换 协作臂 拆垛 拆码垛 装箱机器人 上下料机器人 柔性线 机器人工作站 复合机器人 | industrial robot, robotic arm, cobot, production line, assembly line, flexible manufacturing, robot arm, palletizing, pick and place, grasping, machine tending, loading and unloading, robotic loading, depalletizing, robot cell, robot workstation, mobile manipulator, bin picking > 机器人 工业控制
焊接 焊接机器人 焊点 焊缝 电焊 氩弧焊 点焊 激光焊 激光焊接 焊机 焊工 焊缝跟踪 焊丝 焊接质量 | welding, welding robot, solder joint, weld seam, welder, spot welding, laser welding, arc welding, seam tracking, weld inspection, brazing > 工业机器人
打磨 抛光 打磨机器人 去毛刺 毛刺 | polishing, grinding robot, deburring > 工业机器人
注塑 注塑机 注塑工艺 吹塑 挤塑 挤出成型 塑料件 塑料制品 | injection molding, injection moulding, plastics processing, blow molding, plastic part, plastic molding, extrusion molding > 工业互联网
工业视觉 缺陷检测 质检 质量检测 外观检测 表面缺陷 工业质检 智能质检 品质检测 瑕疵检测 aoi 挑次品 次品 不良品 划痕 瑕疵 缺陷 外观缺陷 自动检验 极片 表面质量 线扫 视觉质检 挑坏的 看瑕疵 漏装 错装 错漏装 外观不良 缺陷样本 光源控制 目检 人工目检 复判 | defect detection, quality inspection, surface inspection, industrial inspection, quality control, appearance inspection, aoi, defective, scratch detection, flaw, rejects, web inspection, line scan, scratches, surface defect, machine vision inspection, assembly verification, visual defect, optical inspection, false reject, manual visual inspection > 计算机视觉
输送机 板链 输送链 链条 输送带 传送带 斗提机 皮带输送 皮带跑偏 皮带撕裂 托辊 提升机 滚筒线 悬挂链 | chain conveyor, conveyor, conveyor belt, belt conveyor, conveyor belt tear, belt deviation, idler roller, bucket elevator, roller conveyor > 物料搬运
数控机床 机床 精密加工 数控 加工中心 车床 铣床 磨床 五轴 五轴加工 机加工 精密零件 电火花 线切割 工装夹具 主轴 数控系统 零件加工 | cnc, machine tool, precision machining, lathe, milling machine, grinding machine, five axis, edm, jig and fixture, spindle, machined part, cnc machining, cnc system, turning and milling, machining center, machining centre, metal machining, mold tooling, machining
模具 模具管理 模次 模具寿命 模具保养 | mold, tooling, mold management, mould life, mold maintenance > 数控机床 注塑
增材制造 三维打印 3d打印 3d打印机 金属打印 选区激光熔化 光固化打印 砂型打印 生物打印 建筑打印 打印耗材 增材 | 3d printing, additive manufacturing, selective laser melting, slm, metal printing, bioprinting, 3d printer, 3d printed part, rapid manufacturing
数字化转型 中小企业数字化 智改数转 数字化改造 企业上云 企业数字化 转型升级 | digital transformation, sme digitalization, digitalization, digital upgrade > 工业互联网
供应链 供应链管理 产业链 供应链协同 产业链协同 上下游 全链路 供需对接 产业链图谱 找供应商 找货源 找配套 | supply chain, industry chain, supply chain management, end to end, supply chain collaboration, scm, oms > 物流 供应链金融
新材料 材料 复合材料 纳米材料 石墨烯 高分子 碳纤维 稀土 功能材料 先进材料 前沿材料 结构材料 材料基因 纳米 | new material, composite, graphene, nanomaterial, polymer, carbon fiber, advanced materials, functional material, material genome, materials science, nano material
显示 显示屏 led屏 显示面板 屏幕 柔性显示 液晶 微显示 拼接屏 电子纸 透明屏 折叠屏 触控屏 显示器 oled屏 量子点 曲面屏 偏光片 玻璃基板 背光 大屏幕 | display, screen, led, lcd, oled, led display, micro led, mini led, e paper, e ink, transparent display, micro oled, quantum dot, touch panel, foldable screen, backlight, electronic paper, display panel > 超高清
科研 科技创新 研究院 实验室 新型研发机构 研发机构 重点实验室 科学研究 高校院所 科学装置 研究所 产学研 产学研合作 试验室 实验 科研管理 | research, research institute, laboratory, r d, research institution, lab, scientific research, new research institution, industry university research, experiment, experimental
成果转化 科技成果 科技成果转化 技术转移 技术交易 中试 概念验证 技术经纪 技术转让 专利转化 中试平台 中试基地 技术经理人 技术经纪人 科技中介 卖技术 科研成果 实验室成果 技术对接 成果落地 专利变现 教授的技术 论文变产品 技术卖出去 | technology transfer, commercialization, pilot plant, proof of concept, pilot scale, research commercialization, scale up, technology broker, tech transfer manager, technology manager, research results, technology matchmaking > 科研 知识产权
科研仪器 仪器共享 大型仪器 仪器设备共享 大仪共享 实验设备 科学仪器 实验室管理 实验室信息管理 lims 试验数据 实验数据 样品管理 原始记录 检测报告管理 液相色谱 电子实验记录 仪器共享平台 科学仪器设备 分析仪器 国产仪器 仪器维修 | shared instruments, scientific instrument, lims, laboratory equipment, lab management, instrument sharing, sample management, experiment data, hplc, eln, electronic lab notebook, analytical instrument, core facility, shared instrumentation, research equipment, instrument repair > 科研
知识产权 专利 商标 专利检索 版权 知识产权保护 知识产权运营 专利代理 专利申请 学位论文 被抄袭 被仿冒 仿冒 申请专利 | intellectual property, patent, trademark, copyright, patent search, ip protection, ip rights > 成果转化
揭榜挂帅 联合攻关 技术攻关 关键技术 卡脖子 科技攻关 技术需求 企业难题 攻关榜单 | joint research, open challenge, key technology, challenge based, bottleneck technology, technical challenge, technology demand > 科研
检测认证 检验检测 第三方检测 认证 计量 检测机构 认证测试 检测服务 质检机构 入网检测 型式试验 送检测 检测报告 质量管理 检验机构 质检报告 检测实验室 产品检测 产品认证 强制认证 计量认证 合规认证 | testing and certification, inspection and testing, certification, metrology, test lab, accreditation, type approval, test report, type test, qms, quality management, cnas, cma, rohs, ccc, conformity assessment, inspection body, product certification, product testing, testing laboratory, ce marking, test service
人才 人才服务 人才招聘 招聘 人力资源 灵活用工 用工 求职 人才引进 社保 就业 找工作 招人 找人 招工 落户 技能人才 零工市场 用工荒 找活干 打工 灵活就业 零工 | talent, recruitment, human resources, hr, hiring, flexible employment, job, staffing, talent service, gig work, job hunting, job seeker, find talent, gig market
平台经济 共享经济 平台企业 互联网平台 交易平台 撮合交易 | platform economy, sharing economy, online platform, trading platform, marketplace
海外市场 出海 企业出海 国际市场 海外发行 海外推广 全球化 走出去 海外服务 出海合规 境外公司 海外合规 境外投资 海外法务 出海咨询 产品出海 国外客户 卖到国外 出口到国外 | going global, overseas market, go global, overseas expansion, global market, international expansion, overseas launch, gdpr, export compliance, overseas compliance, overseas legal > 国际化 跨境电商
会展 展览 展会 会议 展厅 会议会展 线上展会 博览会 办展 开展会 展馆 大型活动安保 参展 | exhibition, expo, conference, convention, exhibition hall, showroom, trade fair, event venue
国际科技合作 离岸创新 海外孵化 离岸孵化 国际技术转移 海外人才 引智 国际孵化 技术引进 技术许可 国际技术撮合 离岸创新中心 海外办公 海外创新中心 国外办公 | international cooperation, offshore innovation, overseas talent, offshore incubation, foreign expert, technology licensing, license negotiation, technology scouting, overseas innovation center, offshore center, overseas office > 国际化 孵化器
一带一路 自贸区 保税 海关 通关 报关 跨境贸易 单一窗口 外贸 | belt and road, free trade zone, customs, customs clearance, port clearance, single window, foreign trade, bonded goods > 跨境电商
智慧矿山 矿山 煤矿 采矿 井下 矿井 采煤 综采 煤矿安全 矿工 非煤矿山 采空区 矿产资源 井下定位 采场 巷道 | mine, mining, coal mine, underground mine, coal mining, miner, goaf, mine shaft, colliery, mining industry, quarry, smart mine, longwall
石油 化工 化工园区 油气 石化 化工厂 炼油 炼化 煤化工 化工装置 化工企业 化工生产 天然气处理 | petrochemical, chemical, oil and gas, chemical plant, refinery, petroleum, chemical industry, process industry, chemical park, oil refining, chemical company > 安全生产
航空制造 航空发动机 大飞机 航空零部件 航发 机身 机翼 蒙皮 飞机装配 飞机总装 航电 航空电子 复材构件 飞机制造 | aircraft, aero engine, aviation manufacturing, aerospace manufacturing, avionics, fuselage, aircraft assembly, aeronautical, airframe, aircraft manufacturing, wing skin
外协加工 来图加工 来料加工 代加工 共享制造 共享工厂 共享产能 产能共享 闲置产能 找加工厂 加工订单 委外 找代工 | subcontract manufacturing, outsourced machining, capacity sharing, shared manufacturing, shared factory, idle capacity, job shop, contract machining > 供应链 数控机床
超精密加工 微纳加工 微纳制造 纳米压印 单点金刚石 微加工 | ultra precision machining, micro nano fabrication, nanoimprint, micromachining, nanofabrication > 数控机床
压铸 压铸机 一体化压铸 铝压铸 精密铸造 铸件 砂型 铸造缺陷 | die casting, gigacasting, foundry casting, precision casting, cast part, investment casting > 铸造 新材料
合金 高温合金 钛合金 铝合金 镁合金 不锈钢 特钢 粉末冶金 金属粉末 金属材料 钒钛 有色金属 稀有金属 | alloy, superalloy, titanium alloy, aluminum alloy, aluminium alloy, magnesium alloy, stainless steel, powder metallurgy, metal powder, vanadium titanium, aluminium, copper > 新材料
冶金 炼钢 钢厂 高炉 连铸 轧钢 转炉 钢铁厂 热轧 冷轧 带钢 电解铝 钢铁 | metallurgy, steelmaking, blast furnace, continuous casting, rolling mill, steel plant, smelting, steel mill, steel > 工业互联网 合金
工程塑料 特种工程塑料 聚酰亚胺 聚醚醚酮 有机硅 硅橡胶 尼龙 聚氨酯 环氧树脂 氟材料 树脂 改性塑料 高分子材料 | engineering plastic, polyimide, fluoropolymer, silicone rubber, nylon, polyurethane, epoxy, resin > 新材料
先进陶瓷 特种陶瓷 陶瓷基板 氮化硅 氮化铝 氧化铝 氧化锆 陶瓷基复合材料 石英玻璃 耐火材料 结构陶瓷 | advanced ceramics, silicon nitride, alumina, zirconia, aluminum nitride, quartz glass, refractory, ceramic substrate > 新材料
玻璃纤维 玄武岩纤维 芳纶 预浸料 碳纤维复合材料 玻纤 铺丝 铺层 热压罐 纤维增强 | glass fiber, basalt fiber, aramid, prepreg, fiber reinforced, cfrp, gfrp, autoclave, fibre composite > 新材料
防腐 防腐涂料 防腐蚀 防锈 除锈 耐磨涂层 热障涂层 涂层 油漆 粉末涂料 水性涂料 激光熔覆 腐蚀监测 生锈 锈蚀 涂料 | anticorrosion, corrosion, anti corrosion coating, paint, thermal barrier coating, laser cladding, rust removal, protective coating, surface coating > 新材料
磁性材料 永磁材料 钕铁硼 软磁 非晶合金 稀土永磁 磁钢 | magnetic material, ndfeb, soft magnetic, rare earth magnet, neodymium magnet > 新材料
散热 散热材料 导热材料 导热 热管理 均热板 散热片 散热器 热界面材料 芯片散热 | heat dissipation, heat sink, thermal management, thermal interface material, vapor chamber, thermally conductive > 新材料 芯片
压电 压电陶瓷 形状记忆合金 智能材料 液态金属 自修复材料 | piezoelectric, shape memory alloy, smart material, liquid metal, self healing material > 新材料
催化剂 反应釜 精馏 微反应器 连续流 微通道反应器 精细化工 化学合成 萃取 聚合反应 | catalyst, chemical reactor, distillation, flow chemistry, microreactor, fine chemical, solvent extraction, chemical synthesis > 石油
先进过程控制 流程工业 工艺优化 软测量 流程模拟 工艺参数优化 | advanced process control, apc, process optimization, process optimisation, soft sensor > 工业控制 石油
页岩气 钻井 油田 采油 测井 压裂 井场 油气田 气田 | shale gas, drilling rig, oilfield, oil well, well logging, hydraulic fracturing, gas field > 石油
无人矿卡 矿用卡车 露天矿 矿山无人驾驶 矿山运输 矿卡 无人驾驶矿车 矿车 | autonomous haulage, mine truck, open pit mine, autonomous haul truck, mining truck, haul truck > 智慧矿山 自动驾驶
选矿 矿石分选 浮选 选煤 矿石品位 矿物加工 矿石 | mineral processing, ore sorting, flotation, coal washing, ore grade > 智慧矿山
瓦斯 瓦斯监测 瓦斯突出 煤尘 冒顶 冲击地压 矿井透水 矿压 | mine gas, firedamp, gas outburst, rock burst, roof fall, coal dust, mine water inrush > 智慧矿山 安全生产
非法采矿 盗采 私挖盗采 越界开采 偷挖矿 非法开采 | illegal mining, unauthorized mining > 智慧矿山 执法
光刻胶 湿电子化学品 电子化学品 抛光液 抛光垫 显影液 蚀刻液 溅射靶材 靶材 | photoresist, electronic chemical, wet chemical, polishing pad, cmp slurry, sputtering target > 晶圆 新材料
半导体设备 刻蚀机 光刻机 薄膜沉积 离子注入 镀膜机 镀膜 静电卡盘 匀胶显影 晶圆传输 真空腔体 | semiconductor equipment, thin film deposition, ion implantation, lithography machine, electrostatic chuck, vapor deposition, wafer handling, coating machine, cmp, mocvd > 晶圆
先进封装 芯粒 小芯片 引线键合 固晶 键合机 硅通孔 晶圆级封装 倒装芯片 划片 | advanced packaging, chiplet, wire bonding, die bonding, flip chip, wafer level packaging, through silicon via, wafer dicing > 封测
元器件 电子元器件 电容器 电阻器 电感器 连接器 接插件 晶振 线束 被动元件 元器件选型 | electronic component, capacitor, resistor, inductor, crystal oscillator, passive component, wire harness, component sourcing > 芯片
电机 电机控制 电机驱动 永磁电机 无刷电机 步进电机 直线电机 电控 电动机 | motor drive, permanent magnet motor, brushless motor, linear motor, stepper motor, motor > 工业控制
燃气轮机 燃机 重型燃机 微型燃机 燃气发电 | gas turbine, micro turbine, gas power generation > 航空制造 风电
飞机维修 航修 孔探 发动机维修 机务维修 航空维修 发动机大修 航材 适航 飞机检修 航线维护 | borescope, engine overhaul, aviation maintenance, aircraft maintenance, mro, airworthiness, aircraft inspection > 机场 航空制造
风洞 风洞试验 气动外形 流体力学 空气动力学 气动设计 | wind tunnel, aerodynamics, fluid dynamics, aerodynamic design > 航空制造 仿真
造船 船厂 船舶制造 船坞 船体 电动船 电动船舶 新能源船 海工装备 海洋工程 船用 | shipbuilding, shipyard, ship hull, electric ship, electric boat, marine engineering, offshore engineering > 港口
轨道车辆 轨道装备 机车车辆 列车制造 牵引系统 铁路信号 动车检修 | rolling stock, traction system, railway signaling, train manufacturing > 地铁 轨道巡检
磁悬浮 磁浮 磁浮列车 高速磁浮 真空管道列车 | maglev, magnetic levitation, hyperloop > 地铁
纺织 纺纱 织布 织机 布匹 纱线 无纺布 丝绸 针织 面料 | spinning mill, weaving, loom, yarn, nonwoven, silk, knitting, textile machinery, textile > 服装 工业互联网
验布 验布机 面料检测 | fabric inspection > 纺织 工业视觉
印染 染色 染整 | dyeing, color difference > 纺织
缝纫 缝纫机 裁床 裁剪机 打版 制衣 服装厂 制衣厂 服装定制 吊挂线 | sewing machine, garment cutting, pattern making, garment factory, made to measure, sewing > 服装
制鞋 鞋厂 鞋业 鞋材 鞋底 鞋面 女鞋 皮革 | footwear, shoemaking, shoe factory, shoe sole, shoes, leather > 服装
家具制造 木工 木门 木材加工 人造板 家具厂 封边 开料 | woodworking, panel furniture, wood based panel, cabinet making > 家具 工业互联网
包装机 包装机械 包装设备 包装材料 纸箱 瓦楞纸箱 纸箱厂 装箱机 真空包装 封箱机 裹包机 智能包装 包装线 | packaging machine, carton, corrugated box, packaging material, case packer, shrink wrap, vacuum packaging, packaging line > 印刷
计量校准 校准服务 强检 标准物质 测量不确定度 计量院 校准 标定 | calibration service, reference material, measurement uncertainty, measuring instrument, standard weight, calibration laboratory, calibration > 检测认证 仪器仪表
三坐标 三坐标测量机 影像测量 影像测量仪 轮廓仪 粗糙度 卡尺 千分尺 激光跟踪仪 形貌测量 在机测量 | coordinate measuring machine, vision measuring machine, roughness, profilometer, laser tracker, caliper, dimensional metrology > 测厚 仪器仪表
三维扫描 三维扫描仪 3d扫描 逆向工程 逆向建模 手持扫描 结构光 | 3d scanner, handheld scanner, structured light, 3d scanning > 三维建模
可靠性测试 可靠性试验 环境试验箱 高低温试验 高低温箱 老化试验 振动台 振动试验 盐雾试验 跌落试验 失效分析 加速寿命 | reliability test, environmental chamber, thermal chamber, vibration table, salt spray, drop test, failure analysis, accelerated aging, reliability engineering > 检测认证
力学性能 拉伸试验 万能试验机 疲劳试验 硬度计 硬度测试 冲击试验 金相 材料测试 | mechanical testing, tensile test, fatigue test, hardness tester, material testing, metallography, universal testing machine > 检测认证 新材料
`;
