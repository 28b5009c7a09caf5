/** Building, pipes, rails, factories and robots: what is built and how it is kept running. */
export const WORKS_TERMS = `
人形机器人 具身 具身智能 双足机器人 通用机器人 仿生机器人 人形 双足 类人机器人 具身机器人 | humanoid, humanoid robot, embodied ai, embodied intelligence, bipedal robot, general purpose robot, walking robot > 机器人
灵巧手 机械手 五指手 仿生手 机器人手 末端执行器 夹爪 电子皮肤 触觉 假手 触觉传感 真空吸盘 软体夹爪 快换夹具 力控末端 多指手 | dexterous hand, robotic hand, robot hand, gripper, end effector, electronic skin, tactile, tactile sensor, bionic hand, vacuum gripper, suction cup gripper, soft gripper, tool changer, multi finger hand > 工业机器人 人形机器人
遥操作 遥控操作 动作数据 示教 模仿学习 动作采集 机器人训练 数据采集训练 主从操作 遥控驾驶 远程驾驶 遥控 远程操控 | teleoperation, remote operation, imitation learning, robot training, demonstration learning, remote driving, teleoperated, remote control cockpit > 机器人
减速器 谐波减速器 关节模组 伺服电机 执行器 丝杠 机器人零部件 力矩传感器 行星减速器 滚珠丝杠 直线导轨 编码器电机 六维力 力传感器 一体化关节 | reducer, harmonic drive, gear reducer, joint module, actuator, servo motor, robot component, planetary gearbox, ball screw, linear guide, force torque sensor, robot joint, planetary roller screw > 工业机器人
物料搬运 料箱 物料分拣 车间物流 上料 搬运 皮带机 | material handling, tote handling > 工业机器人 agv
装配 拧紧 螺钉 总装 | assembly, screw fastening, tightening > 工业机器人
低空配送 无人机配送 空投 空中配送 无人机物流 航线 低空航线 急送 空运 空中投递 无人机送货 支线物流 无人运输机 垂起 货运无人机 飞机送货 无人机送药 飞着送 | drone delivery, aerial delivery, drone logistics, cargo drone, air route, uav delivery, vtol cargo > 低空经济 物流
飞行汽车 载人飞行器 空中出租车 空中的士 空中交通 城市空中交通 倾转旋翼 载人航空器 飞的 | evtol, air taxi, flying taxi, urban air mobility, passenger drone, tiltrotor, advanced air mobility > 低空经济
起降场 起降坪 起降点 停机坪 垂直起降场 直升机坪 起降设施 | vertiport, landing pad, helipad, takeoff and landing, landing site, skyport > 低空经济
飞行服务 空域服务 飞行计划 航路规划 低空监视 飞行监视 空管 空中管制 低空飞行服务 飞行审批 | utm, flight service, flight plan, air traffic control, airspace service, flight approval, uas traffic management, flight surveillance, ads b, uas, ads-b > 低空经济
编队表演 无人机表演 无人机编队 灯光表演 无人机秀 | drone show, drone light show, swarm show, formation flight > 无人机 夜游
施工机器人 建筑机器人 砌砖 抹灰 喷涂机器人 墙面 腻子 砌墙 智能建造 地坪机器人 刷墙 钻孔机器人 喷浆机器人 铺砖 铺贴 抹平 整平机器人 贴砖 打孔机器人 | construction robot, bricklaying, plastering, painting robot, wall finishing, intelligent construction, brick laying robot, drilling robot, shotcrete robot, tile laying, troweling robot, concrete levelling robot > 工地 机器人
塔机 塔式起重机 塔机远程 吊装 吊钩 塔吊驾驶 起重 起重机械 塔吊监测 塔吊 起重机 防碰撞 群塔 塔吊防碰撞 履带吊 汽车吊 架桥机 门式起重机 龙门吊 吊运 吊物 吊车 天车 | tower crane, crane operation, hoisting, lifting equipment, remote crane, crane, crane collision, anti collision, mobile crane, crawler crane, gantry crane, bridge girder erection, crane safety monitoring, overhead crane > 工地 特种设备
钢筋 数钢筋 钢筋点数 钢筋识别 绑扎 点数 点根数 钢管计数 | rebar, steel bar, rebar counting, counting bars, steel reinforcement > 工地
实测实量 平整度 垂直度 靠尺 测量机器人 施工测量 质量验收 工程质量 | as built measurement, flatness, dimension inspection, construction quality, measuring robot > 工地
装配式 装配式建筑 预制构件 构件 模块化建筑 预制拼装 pc构件 构件编码 钢结构住宅 模块化房屋 集装箱房 活动板房 箱式房 轻钢 钢结构 | prefabricated, prefab, precast, modular building, prefabricated building, precast component, container house, modular house, portable cabin, light steel, steel structure > 建筑
施工安全 违章施工 人员违规 未戴安全帽 基坑 深基坑 脚手架 高支模 危大工程 吊篮 支模 临边防护 临边洞口 高坠 高处坠落 模板支撑 安全网 | construction safety, foundation pit, scaffold, working at height, formwork, hanging basket, high risk works, fall from height, edge protection, safety harness, safety net, excavation shoring > 工地
探地雷达 地下空洞 道路塌陷 路面塌陷 地面塌陷 脱空 地下病害 塌陷 空洞探测 路面空洞 三维雷达 路塌 塌了 马路塌陷 地陷 路面下沉 路面坍塌 路面下空洞 地下空洞检测 道路空洞 地下病害体 土体疏松 注浆加固 | ground penetrating radar, gpr, road collapse, sinkhole, cavity detection, void detection, road subsidence, underground cavity, road cave in, ground collapse, road cavity, subsurface void, ground void, underground void detection, grouting > 道路破损 形变监测
甲烷 井下气体 甲烷监测 沼气 燃气泄漏监测 可燃气体监测 甲烷泄漏 阀井 | methane, methane leak, methane detector, gas in manhole, biogas, manhole gas > 燃气 井盖
防外破 第三方施工 外力破坏 光纤振动 光纤传感 分布式光纤 挖断 野蛮施工 管道防护 周界光缆 挖断管 挖断光缆 挖断煤气管 | fiber optic sensing, distributed fiber, third party damage, excavation damage, das, fiber vibration, intrusion fiber, fibre vibration > 管网 安防
管线普查 地下管线 管线探测 管线测绘 管线普查建库 综合管线 管线图 地下设施 管线碰撞 管线仪 管线迁改 管线标识 管线桩 | underground pipeline survey, utility mapping, pipeline survey, utility detection, underground utilities, cable locator, pipe locator, buried utility, utility relocation > 管网 地理信息
扶梯 自动扶梯 扶梯监测 扶手带 梯级 电扶梯 | escalator, escalator monitoring, moving walkway > 电梯
轨道巡检 轨面 轨道检测 钢轨 接触网 道床 扣件 轨行区 铁轨 隧道巡检 轨道病害 列车检修 轮对 车底 受电弓 车辆段 转向架 道岔 轨枕 接触网检测 弓网 钢轨打磨 线路巡检车 轨道板 | track inspection, railway track, rail inspection, catenary, rail defect, rail track, wheelset, pantograph, depot, bogie, rail switch, train inspection, rail grinding, track geometry, railway turnout > 地铁 巡检
车站 地铁车站 车站客服 站台 票务终端 自动售票 检票 车站节能 环控 风水联动 | metro station, ticket machine, fare gate, platform door, station cooling, train station > 地铁
冷机 制冷机房 冷水机组 冷却塔 群控 中央空调 空调群控 冷水机 冷源 空调系统 空调主机 冷却水泵 磁悬浮冷机 机房空调 冷量 末端空调 冷站 冷站群控 制冷 | chiller, chiller plant, central air conditioning, cooling tower, chiller optimization, cooling plant, chiller efficiency, magnetic bearing chiller, air handling unit, cooling load, precision air conditioning, cooling > 楼宇自控
机床联网 机床采集 开机率 设备采集 采集盒 哑设备 三色灯 稼动率 老旧设备 老设备 旧机床 开停机 设备状态 | machine tool connectivity, machine status, legacy equipment, utilization rate, data box, dnc, mdc, machine retrofit > 设备联网
刀具 刀具磨损 刀具寿命 断刀 崩刃 刀具监控 切削 铣刀 钻头 刀具管理 刀柄 硬质合金 超硬刀具 砂轮 | cutting tool, tool wear, tool life, tool monitoring, tool breakage, milling cutter, drill bit, carbide tool, tool management, grinding wheel, tool presetter > 数控机床 预测性维护
排程 生产计划 甘特图 轻排程 计划排产 作业计划 交期 小工单 订单交付 齐套 插单 产能规划 产能负荷 | aps, production planning, gantt, scheduling software, planning and scheduling, capacity planning, order promising, material kitting, rush order, delivery date > 制造执行
远程协助 ar眼镜 智能眼镜 远程维修 专家远程 远程指导 远程运维 ar远程 第一视角 专家会诊设备 维修手册 作业指导书 电子作业指导 工艺卡 | remote assistance, smart glasses, ar glasses, remote maintenance, remote expert, remote support, work instruction, electronic work instruction, service manual, sop > 虚拟现实 设备联网
异响 声音检测 声纹检测 异响监测 设备听诊 声学诊断 异音 噪声检测设备 品质异音 | abnormal noise, acoustic detection, acoustic diagnosis, sound anomaly, squeak and rattle, abnormal sound, sound quality test, noise vibration harshness, nvh > 预测性维护
工业能耗 能耗看板 车间能耗 重点用能 | industrial energy, plant energy > 能源管理 工业互联网
机理模型 工业模型 工业app 工业机理 | mechanism model, industrial model, industrial app > 工业互联网
冻干 冻干机 冷冻干燥 干燥机 真空干燥 | freeze dryer, freeze drying, lyophilization, lyophilizer, drying > 制药设备
制药设备 药机 无菌 灌装 发酵 发酵罐 生物反应器 层析 西林瓶 灯检机 隔离器 压片机 包衣 配液 无菌灌装 连续制造 过程分析技术 一次性反应袋 制药用水 | pharmaceutical equipment, sterile, filling line, fermentation, bioreactor, chromatography, isolator, tablet press, single use bioreactor, continuous manufacturing, process analytical technology, aseptic filling, capsule filling, vial, water for injection > 药品
洁净室 净化车间 无尘车间 无尘室 洁净车间 微污染 尘埃粒子 风淋室 高效过滤器 无尘衣 洁净度 沉降菌 洁净厂房 空气净化系统 净化工程 | clean room, cleanroom, particle counter, hepa filter, air shower, contamination control, laminar flow, cleanroom garment, particle contamination > 制药设备 晶圆
试剂柜 危化品柜 危险化学品柜 试剂管理 易制毒 实验室安全 化学品管理 双人双锁 药品柜 剧毒化学品 易燃易爆 易制爆 危化品仓库 化学试剂 试剂采购 危化品储存 | reagent cabinet, chemical cabinet, chemical storage, reagent management, hazardous chemical cabinet, lab safety, precursor chemical, chemical inventory, chemical warehouse, toxic chemical, flammable chemical, explosive precursor > 危化品运输 科研
实验台 实验室共享 共享实验室 仪器预约 仪器开放 设备预约 开放实验室 共享仪器 公共实验平台 通风柜 通风橱 实验室建设 实验室设计 实验家具 实验室改造 | lab bench, shared lab, lab sharing, instrument booking, equipment booking, lab bench sharing, fume hood, laboratory construction, laboratory design, laboratory furniture > 科研仪器
氢气 氢气泄漏 氢气探测 氢安全 制氢 储氢 电解水 加氢 加氢机 加氢母站 氢能源 电堆 加注 电解槽 氢燃料电池 绿氢 储氢瓶 固态储氢 液氢 膜电极 双极板 质子交换膜 高压储氢 氢气纯化 氢气压缩机 氢储能 氢电耦合 | hydrogen leak, hydrogen detector, hydrogen production, hydrogen refueling, hydrogen refuelling, hydrogen storage, electrolyzer, fuel cell stack, electrolyser, green hydrogen, hydrogen cylinder, membrane electrode assembly, bipolar plate, proton exchange membrane, liquid hydrogen, hydrogen compressor, solid state hydrogen storage > 加氢站
换电重卡 重卡换电 电池箱 换电牵引车 电动重卡 短倒 侧换电 | battery swapping truck, electric heavy truck, truck battery swap, battery pack swap > 换电
斑马线 人行横道 过街 行人过街 过马路 行人安全 礼让行人 过街提示 | zebra crossing, crosswalk, pedestrian crossing, pedestrian safety, pedestrian warning > 智慧交通
校门口 接送 接送孩子 上学 放学 家长接送 校园接送 学校门口 落客 接娃放学 放学接娃 放学堵车 护学 护学岗 接送区 | school pick up, school drop off, school gate, student pick up, drop off > 停车 校园
校车 | school bus > 校园 校门口
机械车库 平面移动 升降车库 停车设备 停车设施改造 载车板 立体车库 智能车库 机械停车 升降横移 垂直升降车库 立体停车 垂直循环 停车塔 | automated car park, mechanical garage, parking equipment, mechanical parking, automated parking garage, stereo garage, parking tower, parking lift, puzzle parking, car stacker > 停车场
单车停放 乱停乱放 规范停放 定点停放 共享单车停放 入栏 道钉 | bike parking, dockless parking, designated parking, geofenced parking > 共享单车 北斗
交通标志 护栏 标线 交通设施 交安设施 | road marking, guardrail, traffic sign > 市政
井下作业 矿用 防爆 防爆机器人 防爆电器 防爆摄像机 本安 隔爆 防爆手机 | explosion proof, mine safety, intrinsically safe, flameproof, explosion proof camera, atex > 安全生产
锂电安全 阻燃 抑爆 灭火剂 气溶胶 全氟己酮 锂电池起火 电池灭火 阻燃材料 防火材料 泄爆 防火涂料 | flame retardant, fire suppressant, explosion suppression, aerosol extinguishing, battery fire suppression, fireproof material, fire retardant, intumescent coating, lithium battery fire > 消防 储能
用电安全 电气安全 漏电 剩余电流 电弧 电气隐患 短路 过载 触电 漏电保护 配电箱 老化线路 插座 | electrical safety, leakage current, arc fault, electricity safety, electric shock, overload protection, distribution box, short circuit > 消防 能源管理
竣工验收 施工图审查 工程造价 造价 工程监理 监理 见证取样 工程质量 工程量清单 工程预算 工程结算 审图 施工图 图纸审查 质量监督 质检站 工程检测 桩基检测 | completion acceptance, cost estimation, construction supervision, bill of quantities, quantity surveying, drawing review, plan review, pile testing, construction inspection, cost engineering > 工地
外墙保温 保温材料 隔热 隔热材料 绝热 岩棉 气凝胶 保温板 真空绝热板 隔热涂料 隔热膜 玻璃贴膜 遮阳 | thermal insulation, aerogel, insulation material, insulation board, rock wool, window film, sun shading > 楼宇 节能
防水工程 建筑防水 防水材料 房顶漏水 屋面渗漏 地下室渗水 防水卷材 天花板漏水 堵漏 墙面渗水 房屋漏水 楼上漏水 防水补漏 屋面防水 外墙渗水 卫生间漏水 天花板渗水 屋顶漏水 补漏 | waterproofing, waterproof membrane, leaking roof, basement seepage, roof leak, building waterproofing, water seepage, ceiling leak > 楼宇 物业 报修
结构加固 建筑加固 房屋加固 抗震加固 碳纤维加固 粘钢 裂缝修补 房屋纠偏 桥梁加固 | structural strengthening, seismic retrofit, structural retrofit, building reinforcement, underpinning, crack repair > 基础设施监测 楼宇
房屋鉴定 危房鉴定 承重墙 砸承重墙 拆承重墙 房屋检测 房屋安全鉴定 房屋体检 | house safety appraisal, building condition survey, load bearing wall, structural appraisal, building survey, building safety inspection > 基础设施监测 楼宇
拆除工程 建筑拆除 拆楼 爆破拆除 拆除机器人 拆房 静力拆除 绳锯 | demolition, demolition robot, building demolition, wire saw > 工地
民爆 民用爆炸物品 炸药 雷管 电子雷管 爆破作业 爆破 | civil explosives, detonator, blasting vibration, rock blasting, blasting operation > 智慧矿山 安全生产
挖掘机 挖机 推土机 装载机 铲车 工程机械 无人挖掘机 远程挖掘机 泵车 旋挖钻 钩机 | excavator, bulldozer, wheel loader, construction machinery, earthmoving, autonomous excavator, digger > 工地
土石方 土方 弃土 余土 土方平衡 土方调配 土方量 方量测量 填方 挖方 料堆测量 盘料 堆体测量 | earthwork, cut and fill, earthwork volume, stockpile measurement, stockpile volume, excavated soil > 工地 地理信息
盾构 盾构机 隧道掘进 隧道掘进机 顶管 顶管机 定向钻 掌子面 超前地质预报 管片 衬砌 围岩 隧道施工 | shield machine, tunnel boring machine, tbm, pipe jacking, horizontal directional drilling, tunnelling, tunnel construction, tunnel lining > 工地 地铁
桥梁防撞 船撞桥 防船撞 撞桥 | bridge collision, ship collision > 桥梁
沥青摊铺 摊铺 摊铺机 压路机 沥青拌合 拌合站 再生沥青 热再生 路面铣刨 灌缝 冷补料 压实度 无人压路 | paver, road roller, asphalt mixing, asphalt recycling, cold patch, crack sealing, compaction, pavement milling > 道路破损
混凝土 商混 预拌混凝土 搅拌站 混凝土养护 混凝土强度 混凝土搅拌 减水剂 外加剂 混凝土温控 大体积混凝土 | concrete, ready mixed concrete, concrete batching plant, concrete curing, concrete admixture, uhpc, concrete strength > 工地
减振 隔振 减震 隔震 减隔震 隔震支座 阻尼器 减振器 减震器 抗震支架 | vibration isolation, damper, seismic isolation, shock absorber, vibration control, vibration damping > 噪声 地震
升降平台 高空作业平台 高空作业车 施工升降机 施工电梯 人货梯 曲臂车 剪叉车 登高车 升降车 | aerial work platform, construction hoist, scissor lift, boom lift, cherry picker, mobile elevating work platform > 工地 特种设备
油气管道 长输管道 输油管道 管道完整性 阴极保护 管道腐蚀 管道内检测 清管器 智能清管 打孔盗油 | oil and gas pipeline, cathodic protection, pipeline integrity, inline inspection, in line inspection, pipeline corrosion > 石油 管网
管廊巡检 管廊监控 管廊机器人 管廊运维 挂轨机器人 轨道式机器人 挂轨巡检 | utility tunnel inspection, rail mounted robot, utility tunnel robot, utility corridor > 管网 巡检
地质勘察 工程勘察 岩土工程 岩土 地勘 钻探 岩芯 岩心 物探 地质调查 找矿 矿产勘查 地质建模 三维地质 微动探测 | geotechnical investigation, geological survey, borehole, drill core, geophysical prospecting, mineral exploration, geological modelling, geotechnical engineering, geology > 地质灾害 地理信息
工程测量 地形测绘 地形图 不动产测绘 房产测绘 地籍 控制测量 放样 断面测量 | land survey, cadastral survey, topographic survey, topographic map, setting out, engineering surveying > 地理信息
水下地形 测深 多波束 单波束 水下测量 侧扫声呐 声呐 水下探测 | bathymetry, multibeam, sonar, hydrographic survey, underwater survey, side scan sonar > 地理信息 无人船
水下检测 水下作业 潜水员 蛙人 水下焊接 船底检测 水下结构 | underwater inspection, diver, diving operation, underwater structure inspection > 无人船 基础设施监测
爬壁机器人 爬壁 罐壁检测 磁吸附机器人 高空作业机器人 锅炉爬壁 船体除锈 | climbing robot, magnetic crawler, tank inspection robot, steel surface crawler > 机器人 无损检测
软体机器人 柔性机器人 微型机器人 微纳机器人 胶囊机器人 仿生鱼 | soft robot, micro robot, microrobot, bionic fish, capsule robot > 机器人
机械防护 安全光幕 急停 安全围栏 机械伤害 误入危险区 断指 机器伤人 安全联锁 | machine guarding, light curtain, emergency stop, safety fence, machine safety, safety interlock > 安全生产 工业机器人
离岗 睡岗 脱岗 离岗检测 睡岗检测 不在岗 上班睡觉 值班睡觉 | off duty detection, sleeping on duty, absence from post, leave post detection > 视频分析 安全生产
上锁挂牌 挂牌上锁 能量隔离 盲板抽堵 吊装作业 动土作业 临时用电 断路作业 | lockout tagout, energy isolation, lifting operation, excavation work, loto > 作业票
工艺安全 双重预防 双重预防机制 风险分级管控 安全仪表 安全仪表系统 危险与可操作性 反应失控 | process safety, hazop, dual prevention mechanism, safety instrumented system, runaway reaction, risk grading > 安全生产 石油
个人防护 劳保用品 劳保 防毒面具 防护手套 防尘口罩 防护装备 防护用品 护目镜 | ppe, gas mask, respirator, safety glove, goggles, personal protective equipment > 安全生产 职业健康
防雷 防雷检测 雷电防护 避雷针 浪涌保护 防雷接地 接地电阻 浪涌 | lightning protection, surge protection, lightning rod, grounding resistance, earthing system, earthing resistance > 气象 用电安全
静电防护 防静电 静电消除 离子风机 静电释放 除静电 | antistatic, electrostatic discharge, static electricity, esd, ionizer > 洁净室
实验室自动化 自动移液 移液工作站 移液 实验机器人 自动化实验室 高通量实验 样品前处理 自动合成 机器人科学家 | lab automation, laboratory automation, liquid handling, pipetting, laboratory robot, self driving lab, sample preparation > 实验台 机器人
生物安全柜 生物安全实验室 生物安全 负压实验室 负压病房 高等级生物安全 p3实验室 p2实验室 | biosafety, biosafety cabinet, biosafety laboratory, bsl 3, bsl 2, negative pressure room > 实验台
批记录 电子批记录 药品生产质量 清洁验证 偏差管理 计算机化系统验证 工艺验证 | electronic batch record, batch record, computer system validation, deviation management, gxp, process validation > 制药设备
点胶 点胶机 涂胶 灌封 胶水 胶粘剂 粘合剂 密封胶 粘接 | adhesive, glue, sealant, glue dispensing, dispensing machine, bonding adhesive, potting compound > 新材料 工业机器人
应急电源 应急发电 发电车 柴油发电机 发电机组 备用电源 应急供电 保电 户外电源 移动电源车 | emergency power, diesel generator, generator set, backup power, standby power, mobile power station > 停水 储能
`;
