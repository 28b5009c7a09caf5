/** Building, pipes, rails, factories and robots: what is built and how it is kept running. */
export const WORKS_TERMS = `
人形机器人 具身 具身智能 双足机器人 通用机器人 仿生机器人 人形 双足 类人机器人 具身机器人 | humanoid, humanoid robot, embodied ai, embodied intelligence, bipedal robot, general purpose robot, walking robot > 机器人
灵巧手 机械手 五指手 仿生手 机器人手 末端执行器 夹爪 电子皮肤 触觉 假手 触觉传感 | dexterous hand, robotic hand, robot hand, gripper, end effector, electronic skin, tactile, tactile sensor, bionic hand > 工业机器人 人形机器人
遥操作 遥控操作 动作数据 示教 模仿学习 动作采集 机器人训练 数据采集训练 主从操作 遥控驾驶 远程驾驶 遥控 远程操控 | teleoperation, remote operation, imitation learning, robot training, demonstration learning, remote driving, teleoperated, remote control cockpit > 机器人
减速器 谐波减速器 关节模组 伺服电机 执行器 丝杠 机器人零部件 力矩传感器 | reducer, harmonic drive, gear reducer, joint module, actuator, servo motor, robot component > 工业机器人
物料搬运 料箱 物料分拣 拧紧 螺钉 装配 总装 车间物流 上料 搬运 皮带机 | material handling, tote handling, screw fastening, tightening, assembly > 工业机器人 agv
低空配送 无人机配送 空投 空中配送 无人机物流 航线 低空航线 急送 空运 空中投递 无人机送货 支线物流 无人运输机 垂起 货运无人机 飞机送货 无人机送药 飞着送 | drone delivery, aerial delivery, drone logistics, cargo drone, air route, uav delivery, vtol cargo > 低空经济 物流
飞行汽车 载人飞行器 空中出租车 空中的士 空中交通 城市空中交通 倾转旋翼 载人航空器 飞的 | evtol, air taxi, flying taxi, urban air mobility, passenger drone, tiltrotor, advanced air mobility > 低空经济
起降场 起降坪 起降点 停机坪 垂直起降场 直升机坪 起降设施 | vertiport, landing pad, helipad, takeoff and landing, landing site, skyport > 低空经济
飞行服务 空域服务 飞行计划 航路规划 低空监视 飞行监视 空管 空中管制 低空飞行服务 飞行审批 | utm, flight service, flight plan, air traffic control, airspace service, flight approval, uas traffic management, flight surveillance, ads b, uas, ads-b > 低空经济
反无 低慢小 无人机侦测 无人机探测 侦测反制 干扰驱离 无人机管控 违规飞行 | drone detection, counter drone, anti drone, drone jammer, rogue drone, c uas > 无人机反制 公共安全
编队表演 无人机表演 无人机编队 灯光表演 无人机秀 | drone show, drone light show, swarm show, formation flight > 无人机 夜游
施工机器人 建筑机器人 砌砖 抹灰 喷涂机器人 墙面 腻子 砌墙 智能建造 地坪机器人 刷墙 | construction robot, bricklaying, plastering, painting robot, wall finishing, intelligent construction, brick laying robot > 工地 机器人
塔机 塔式起重机 塔机远程 吊装 吊钩 塔吊驾驶 起重 起重机械 塔吊监测 塔吊 起重机 防碰撞 群塔 塔吊防碰撞 | tower crane, crane operation, hoisting, lifting equipment, remote crane, crane, crane collision, anti collision > 工地 特种设备
钢筋 数钢筋 钢筋点数 钢筋识别 绑扎 点数 点根数 钢管计数 | rebar, steel bar, rebar counting, reinforcement, counting bars > 工地
实测实量 平整度 垂直度 靠尺 测量机器人 施工测量 质量验收 工程质量 | as built measurement, flatness, dimension inspection, construction quality, measuring robot > 工地
装配式 装配式建筑 预制构件 构件 模块化建筑 预制拼装 pc构件 构件编码 | prefabricated, prefab, precast, modular building, prefabricated building, precast component > 建筑
违章施工 施工安全 人员违规 未戴安全帽 基坑 深基坑 脚手架 高支模 危大工程 吊篮 支模 | construction safety, foundation pit, scaffold, working at height, formwork, hanging basket, high risk works > 工地
探地雷达 地下空洞 道路塌陷 路面塌陷 地面塌陷 脱空 地下病害 塌陷 空洞探测 路面空洞 三维雷达 路塌 塌了 马路塌陷 地陷 路面下沉 路面坍塌 | ground penetrating radar, gpr, road collapse, sinkhole, cavity detection, void detection, road subsidence, underground cavity, road cave in, ground collapse > 道路破损 地震
窨井 阴井 井下气体 甲烷 甲烷监测 沼气 燃气泄漏监测 可燃气体监测 甲烷泄漏 阀井 | methane, methane leak, methane detector, gas in manhole, biogas, manhole gas > 燃气 井盖
防外破 第三方施工 外力破坏 光纤振动 光纤传感 分布式光纤 挖断 野蛮施工 管道防护 周界光缆 挖断管 挖断光缆 挖断煤气管 | fiber optic sensing, distributed fiber, third party damage, excavation damage, das, fiber vibration, intrusion fiber, fibre vibration > 管网 安防
管线普查 地下管线 管线探测 管线测绘 管线普查建库 综合管线 管线图 地下设施 | underground pipeline survey, utility mapping, pipeline survey, utility detection, underground utilities > 管网 地理信息
扶梯 自动扶梯 扶梯监测 扶手带 梯级 电扶梯 | escalator, escalator monitoring, moving walkway > 电梯
轨道巡检 轨面 轨道检测 钢轨 接触网 道床 扣件 轨行区 铁轨 铁路 隧道巡检 轨道病害 高铁 列车检修 轮对 车底 受电弓 车辆段 | track inspection, railway track, rail inspection, catenary, railway, rail defect, rail track, wheelset, pantograph, depot > 地铁 巡检
车站 地铁车站 车站客服 站台 票务终端 自动售票 检票 车站节能 环控 风水联动 | station, metro station, ticket machine, fare gate, platform door, station cooling > 地铁
冷机 制冷机房 冷水机组 冷却塔 群控 中央空调 空调群控 冷水机 冷源 空调系统 | chiller, chiller plant, central air conditioning, cooling tower, chiller optimization, cooling plant > 楼宇自控
机床联网 机床采集 开机率 设备采集 采集盒 哑设备 三色灯 稼动率 老旧设备 老设备 旧机床 开停机 设备状态 | machine tool connectivity, machine monitoring, machine status, legacy equipment, utilization rate, retrofit, data box, dnc, mdc > 设备联网
刀具 刀具磨损 刀具寿命 断刀 崩刃 刀具监控 切削 | cutting tool, tool wear, tool life, tool monitoring, tool breakage > 数控机床 预测性维护
排程 生产计划 甘特图 轻排程 计划排产 作业计划 交期 小工单 | aps, production planning, gantt, scheduling software, planning and scheduling > 制造执行
远程协助 ar眼镜 智能眼镜 远程维修 专家远程 远程指导 远程运维 ar远程 第一视角 | remote assistance, smart glasses, ar glasses, remote maintenance, remote expert, remote support > 虚拟现实 设备联网
异响 声音检测 声纹检测 异响监测 设备听诊 声学诊断 | abnormal noise, acoustic detection, acoustic diagnosis, sound anomaly > 预测性维护
工业能耗 能耗看板 车间能耗 重点用能 | industrial energy, plant energy > 能源管理 工业互联网
数据字典 工业模型 机理模型 工业app 工业机理 | mechanism model, industrial model, industrial app > 工业互联网
冻干 冻干机 冷冻干燥 干燥机 真空干燥 | freeze dryer, freeze drying, lyophilization, lyophilizer, drying > 制药设备
制药设备 药机 无菌 灌装 发酵 发酵罐 生物反应器 层析 | pharmaceutical equipment, sterile, filling line, fermentation, bioreactor, chromatography > 药品
洁净室 净化车间 无尘车间 无尘室 洁净车间 微污染 | clean room, cleanroom, particle counter > 制药设备 晶圆
试剂柜 危化品柜 危险化学品柜 试剂管理 易制毒 实验室安全 化学品管理 双人双锁 药品柜 | reagent cabinet, chemical cabinet, chemical storage, reagent management, hazardous chemical cabinet, lab safety > 危化品运输 科研
实验台 实验室共享 共享实验室 仪器预约 仪器开放 设备预约 开放实验室 共享仪器 公共实验平台 | lab bench, shared lab, lab sharing, instrument booking, equipment booking, lab bench sharing > 科研仪器
氢气 氢气泄漏 氢气探测 氢安全 制氢 储氢 电解水 加氢 加氢机 加氢母站 氢能源 电堆 加注 电解槽 氢燃料电池 | hydrogen leak, hydrogen detector, hydrogen production, hydrogen refueling, hydrogen refuelling, hydrogen storage, electrolyzer, fuel cell stack, electrolyser > 加氢站
换电重卡 重卡换电 电池箱 换电牵引车 电动重卡 短倒 侧换电 | battery swapping truck, electric heavy truck, truck battery swap, battery pack swap > 换电
斑马线 人行横道 过街 行人过街 过马路 行人安全 礼让行人 过街提示 | zebra crossing, crosswalk, pedestrian crossing, pedestrian safety, pedestrian warning > 智慧交通
校门口 接送 接送孩子 上学 放学 家长接送 校园接送 学校门口 落客 接娃放学 放学接娃 放学堵车 护学 护学岗 接送区 | school pick up, school drop off, school gate, student pick up, drop off > 停车 校园
校车 | school bus > 校园 校门口
机械车库 平面移动 升降车库 停车设备 停车设施改造 载车板 | automated car park, mechanical garage, parking equipment > 停车机器人
单车停放 乱停乱放 规范停放 电子围栏 定点停放 共享单车停放 入栏 道钉 | bike parking, dockless parking, designated parking, geofenced parking > 共享单车 北斗
道路照明 隧道照明 护栏 交通标志 标线 交通设施 | road marking, guardrail, traffic sign, tunnel lighting > 市政
井下作业 矿用 防爆 防爆机器人 | explosion proof, mine safety > 安全生产
锂电安全 阻燃 抑爆 灭火剂 气溶胶 全氟己酮 | flame retardant, fire suppressant, explosion suppression, aerosol extinguishing > 消防 储能
箱变 充电场站 充电安全 电气安全 漏电 剩余电流 电弧 用电安全 | electrical safety, leakage current, arc fault, electricity safety > 消防 能源管理
竣工验收 施工图审查 工程造价 造价 工程监理 监理 见证取样 钢结构 工程质量 | completion acceptance, cost estimation, construction supervision, steel structure > 工地
`;
