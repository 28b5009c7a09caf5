/** City operation, community, sanitation, parks, buildings, water, air, energy, emergency. */
export const CITY_TERMS = `
城市大脑 城市数字大脑 数字大脑 智慧大脑 超级大脑 城市智能中枢 智慧城市 数字城市 智慧蓉城 城市操作系统 | city brain, urban brain, smart city, digital city, city operating system
一网统管 城市运行 城市运行管理 城市运行中心 事件中枢 统一指挥 联动指挥 城运中心 城市运管 | unified city management, city operation, city operations center, urban operation, event center > 城市大脑 指挥中心
城市治理 城市管理 智慧城管 数字城管 城管 城市精细化 市域治理 社会治理 基层治理 市容 市容市貌 市容环境 城市综合管理 群租房 群租 脏乱差 | urban governance, city management, urban management, grassroots governance, city governance, city appearance > 一网统管
占道经营 出店经营 店外经营 游商 流动摊贩 无照经营 摊贩 占道堆物 游摊 乱堆 乱堆放 乱堆物料 乱堆物堆料 乱搭建 乱张贴 沿街晾晒 非法小广告 违规广告 户外广告 摆摊 路边摊 摆地摊 流动摊 外摆 | street vendor, illegal vending, street stall, sidewalk obstruction, encroachment, night market > 城市治理
垃圾堆放 暴露垃圾 垃圾乱堆 垃圾满溢 垃圾乱扔 乱扔垃圾 垃圾乱倒 乱倒垃圾 偷倒垃圾 偷倒渣土 垃圾乱堆 垃圾堆积 垃圾遍地 垃圾没人管 | garbage overflow, littering, illegal dumping, garbage piles, exposed garbage, trash heap, garbage dump, dumped waste > 垃圾 城市治理 占道经营
井盖 井盖缺失 井盖监测 智能井盖 井盖破损 井盖丢了 井盖坏了 踩空 | manhole cover, manhole, missing manhole > 市政 城市治理 管网
市政 市政设施 市政管理 公共设施 市政工程 | municipal, municipal facilities, public works, public facilities > 城市治理
网格化 网格员 网格 网格管理 社区网格 | grid management, grid governance, grid worker > 社区 城市治理
工单 派单 派发 分派 智能派单 自动派单 工单派发 转办 分拨 任务分派 自动生成工单 派活 转派 流转 闭环处置 派任务 | work order, ticket, dispatch, ticket routing, case dispatch, auto dispatch, assignment, case routing, task assignment > 热线
热线 政务热线 市民热线 服务热线 来电 诉求 投诉 12345 接诉即办 呼叫中心 客服 客服中心 坐席 打电话投诉 市民投诉 群众诉求 市民来电 接线 话务 群众反映 打热线 反映问题 举报 市民举报 市长热线 市长电话 没人管 政府电话 话务员 | hotline, call center, citizen hotline, complaint, contact center, customer service, 12345, citizen complaints, phone line, helpline, citizen reports, whistleblowing, call taker, agent desk > 工单 语音转写 智能客服
指挥中心 指挥调度 指挥大屏 应急指挥 调度 指挥 可视化指挥 一张图指挥 融合通信 融合指挥 调度台 多网融合 一键呼叫调度 可视调度 | command center, dispatch center, command and dispatch, commanding, emergency command, dispatch console, converged dispatch, unified communication, dispatcher > 大屏 应急管理
大屏 可视化大屏 驾驶舱 数据驾驶舱 领导驾驶舱 一屏 一屏统管 一屏统览 看板 综合看板 数据看板 仪表盘 可视化 数据可视化 展示大屏 一张图 一屏看全 领导看 领导一屏 一眼看全 | dashboard, big screen, cockpit, data visualization, control panel, single pane, visualization, overview screen, wallboard, executive dashboard > ioc
智能运营中心 综合运营平台 园区运营平台 运营中心 智慧运营 综合管理平台 园区大脑 园区运营 统一运营 | ioc, intelligent operations center, operation center, operations platform, itsm, cmdb > 智慧园区 大屏 一网统管
数字孪生 孪生 孪生城市 孪生体 数字孪生底座 数字底座 实景三维 三维可视 三维可视化 三维 三维图 一张三维图 三维地图 三维场景 | digital twin, 3d twin, twin platform, city twin, 3d visualization, reality 3d, 3d model, twin > cim bim 三维建模 仿真 城市大脑
城市信息模型 | cim, city information model > 数字孪生 bim 地理信息
建筑信息模型 | bim, building information model, building information modeling > cim 建筑
三维建模 倾斜摄影 建模 重建 三维重建 实景建模 | 3d modeling, 3d modelling, oblique photography, photogrammetry, 3d reconstruction > 数字孪生 测绘
仿真 模拟 推演 仿真推演 模拟仿真 情景推演 有限元 | simulation, simulate, what if analysis, emulation, modelling and simulation, cfd, fea, finite element > 数字孪生
地理信息 测绘 地理信息系统 时空大数据 时空信息 空间信息 国土 自然资源 规划 国土空间 正射影像 | gis, geographic information, surveying, mapping, geospatial, spatial data, land use, planning, poi, orthophoto, dem, dsm, dom > 遥感
数据共享 数据交换 数据共享交换 数据打通 打通数据 跨部门 跨部门数据 跨部门共享 部门数据 数据目录 政务数据 数据归集 数据互通 数据资源目录 信息孤岛 数据孤岛 互通 共享交换 部门壁垒 数据壁垒 部门之间 跨层级 | data sharing, data exchange, data catalog, data catalogue, cross department, interdepartmental, government data, data silo, interoperability, exchange platform > 数据治理 数字政府 城市大脑
数字政府 电子政务 政务 政务服务 智慧政务 一网通办 网上办事 办事 办事大厅 政务大厅 政务服务中心 行政审批 审批 便民服务 一件事 免证办 一窗 一窗通办 开办企业 开公司 注销公司 证明开具 开证明 盖章 公章 | e government, digital government, government service, one stop service, government affairs, administrative approval, service hall, government hall, start a business
政务问答 政策问答 知识问答 智能问答 问事 政策咨询 政策解读 政策原文 咨询问答 政策匹配 政策推送 惠企政策 政策找企业 政策问答助手 知识问答助手 政策助手 | policy qa, question answering, policy q a, qa assistant, knowledge qa, policy matching, policy consultation, policy assistant, policy chatbot, policy question > 大模型 数字政府 智能客服
公共安全 治安 平安城市 雪亮工程 公共秩序 公安 警务 智慧警务 反诈 偷东西 小偷 打架 斗殴 家暴 尾随 抢劫 拐卖 群防群治 出入境 | public safety, public security, police, policing, law enforcement agency, theft, burglary, domestic violence, mass prevention, exit and entry > 安防 视频监控
执法 综合执法 行政执法 执法记录 | law enforcement, enforcement > 城市治理
安防 安全防范 周界 入侵检测 周界防范 巡更 保安 围墙 门岗 | security guard, physical security, perimeter, intrusion detection alarm, surveillance security > 视频监控 门禁
视频监控 监控 摄像头 监控摄像头 摄像机 监控点位 视频资源 视频监控系统 监控系统 电视监控 闭路电视 国标视频 视频联网 视频共享 gb28181 录像 调监控 看监控 | video surveillance, surveillance, cctv, camera, security camera, surveillance camera, monitoring camera, gb28181, video sharing, video networking, video recording, ipc, nvr, dvr > 视频分析 安防
社区 智慧社区 小区 居民区 街道 邻里 社区治理 住宅小区 未来社区 业委会 居民自治 维修基金 小区里 | community, residential community, neighborhood, smart community, residential compound, owners committee > 物业
物业 物业管理 智慧物业 物业服务 业主 物业费 交物业费 管家 物业缴费 | property management, property, facility management, landlord, property fee > 社区
公寓 人才公寓 租赁住房 保障性租赁住房 住房租赁 长租公寓 青年公寓 租住 配租 住房 公租房 人才住房 房源 租房 租赁 宿舍 房东 租客 房租 交房租 人才房 选房 摇号 入住 退租 租客管理 长租 集中式公寓 住户 廉租房 保障房 押金 租房押金 | apartment, talent apartment, rental housing, housing rental, tenancy, public housing, lease, leasing, residential rental, dormitory, rental, renter, tenant, check in, move out, flat rental, co living, low rent housing, affordable housing > 物业 社区
合同账单 账单 租金 合同 租约 合同管理 电子合同 | bill, billing, rent, contract, lease contract, e contract > 公寓 电子签章
报修 维修 维保 运维 设备运维 | repair, repair request, maintenance, operation and maintenance, o m > 物业
门禁 门禁系统 智能门锁 门锁 电子锁 智能锁 开门 刷脸开门 人脸门禁 钥匙 开锁 刷卡 刷脸进门 无钥匙 不用钥匙 不带钥匙 忘带钥匙 无钥匙入户 掌静脉门锁 远程开门 抬手开门 换锁 密码锁 指纹锁 | access control, smart lock, door lock, door access, keyless, door opening, unlocking, keyless entry, without key, palm lock, fingerprint lock > 人脸识别
闸机 人行闸机 通行 出入管理 出入口 | turnstile, gate access, entry control > 门禁
访客 访客系统 访客管理 访客预约 | visitor, visitor management > 门禁
电梯 电梯监测 智慧电梯 电梯物联网 加装电梯 电梯安全 电梯困人 困电梯 关在电梯里 电梯坏了 电梯老停 | elevator, lift, elevator monitoring, elevator safety > 特种设备
后勤 智慧后勤 后勤管理 校园后勤 机关事务 公务用车 公车 公物仓 领导用车 派车 用车申请 公家车 | logistics support, campus logistics, government vehicles, government affairs logistics, shared public assets, official car > 物业 校园
食堂 智慧食堂 餐厅 饭堂 校园餐 团餐 食材 营养餐 盒饭 中央厨房 光盘行动 食堂浪费 | canteen, smart canteen, cafeteria, dining hall, canteen meal, group catering, central kitchen, food waste reduction > 后勤 食品安全 校园
校园 学校 智慧校园 高校 大学 中小学 教室 学生 校服 家校 家访 逃学 综合素质评价 产教融合 | campus, school, university, smart campus, college, classroom, school uniform, learning analytics, industry education integration > 教育
教育 教学 在线教育 智慧教育 培训 课程 实训 补课 校外培训 双减 网课 上网课 慕课 备课 课件 教案 考研 教育督导 教研 研训 生涯规划 劳动教育 数字教材 | education, teaching, training, e learning, online education, course, tutoring, mooc, courseware, lesson plan, teacher training, career planning, digital textbook > 校园
环卫 环卫作业 智慧环卫 环境卫生 保洁 清洁 清扫保洁 环卫保洁 城市保洁 环卫机器人 | sanitation, street cleaning, cleaning service, environmental sanitation, city cleaning
清扫 打扫 清扫车 扫地车 扫地机 无人清扫 无人清扫车 清扫机器人 扫路车 扫地机器人 道路清扫 自动清扫 无人扫地机 自动打扫 夜间打扫 洗扫车 清洁机器人 保洁机器人 扫马路 扫街 扫路 扫地 自动扫地 无人扫地车 | sweeper, sweeping, street sweeper, cleaning robot, robot sweeper, autonomous sweeper, road sweeping, unmanned sweeper, road sweeper, street cleaning robot, sweep, robotic sweeper > 环卫 无人驾驶
洗地 洗地机 洗地机器人 尘推 室内清洁 商用清洁 | floor scrubber, scrubber, floor cleaning, scrubbing robot > 清扫
垃圾 生活垃圾 废弃物 固废 餐厨垃圾 垃圾清运 清运 垃圾收运 垃圾处理 装修垃圾 装修废料 拾荒 | garbage, waste, trash, rubbish, solid waste, municipal waste, refuse, waste collection, kitchen waste, renovation waste > 环卫 垃圾分类
垃圾分类 分类投放 垃圾房 垃圾箱 智能垃圾箱 垃圾桶 分类回收 垃圾回收 扔错垃圾 扔错桶 乱扔 混扔 丢垃圾 倒垃圾 | waste sorting, garbage sorting, waste classification, smart bin, trash bin > 垃圾 回收
回收 可回收物 废品回收 再生资源 资源回收 回收机 回收柜 回收箱 回收站 旧衣回收 废品 循环利用 废旧物资 卖废品 废纸 旧物回收 以旧换新 塑料瓶 旧衣服 旧家电 二手货 快递盒 旧电池 电池回收 包装袋 | recycling, recyclable, recycle, reverse vending, renewable resources, scrap, circular economy, buyback, used clothes, plastic bottle, old clothes, battery recycling > 垃圾分类
厕所 公厕 智慧公厕 卫生间 厕位 厕位引导 找厕所 上厕所 洗手间 找洗手间 蹲位 公厕排队 | toilet, public toilet, restroom, smart toilet, washroom, lavatory, wc > 公园 市政
公园 智慧公园 公园城市 绿道 城市公园 生态公园 景区公园 湿地公园 智慧座椅 座椅 长椅 休息座椅 太阳能座椅 | park, smart park, greenway, urban park, public park, garden, bench, smart bench, solar bench, seating, park bench
步道 健身步道 健身 运动健身 跑步 体育公园 智慧步道 全民健身 体测 体质检测 运动计数 跑步打卡 骑行积分 运动打卡 体育锻炼 ai健身 体测驿站 | fitness trail, fitness, jogging, trail, running track, exercise, fitness test, body test, exercise counting, workout, sports kiosk > 公园 体育
游客 游客服务 景区 旅游 文旅 智慧旅游 智慧景区 游览 文化旅游 智慧文旅 索道 缆车 观光车 农家乐 乡村旅游 游客中心 漂流 石窟 出去玩 去哪玩 逛景点 玩什么 | tourist, tourism, scenic area, smart tourism, scenic spot, cultural tourism, sightseeing, attraction, cable car, ropeway, rural tourism, rafting > 公园
旅客 乘客 旅客服务 | passenger, traveler, passenger service > 机场 公交
导览 导游 讲解 讲解员 语音讲解 语音导览 讲解器 导览机 游览路线 | guide, audio guide, visitor guide, guided tour, tour guide > 游客
客流 客流统计 人流 人流统计 客流分析 客流预警 热力 热力图 人群密度 客流量 大客流 人数统计 数人头 多少人 人气 拥挤 踩踏 踩踏预警 人员聚集 聚集 拥挤踩踏 限流 人挤人 人流密度 | passenger flow, footfall, people counting, crowd, pedestrian flow, heat map, foot traffic, visitor flow, crowd density, visitors count, visitor counting, busy, stampede, crowd crush, crowd control, overcrowding, crowd warning, crowd safety > 商圈 视频分析
求助 一键求助 一键报警 报警柱 紧急求助 紧急呼叫 呼救 sos 一键呼救 报警按钮 | emergency call, help button, panic button, sos, help point > 应急管理
绿化 园林 园林绿化 绿地 植物 树木 古树 市政绿化 养护绿化 花卉 草坪 花草 修剪 除草 割草 种树 栽树 植树 种花 | landscaping, greening, green space, gardening, trees, plants, lawn, mowing, lawn mowing, pruning, weed, tree planting > 公园
灌溉 智能灌溉 节水 浇灌 浇水 节水灌溉 喷灌 滴灌 土壤墒情 节水浇灌 轮灌 绿化浇灌 浇花 自动浇水 洒水 高标田 | irrigation, smart irrigation, water saving, watering, sprinkler, soil moisture, sprinkling > 绿化
灯杆 智慧灯杆 多功能杆 多杆合一 一杆多用 智慧杆 综合杆 路灯杆 合杆 智能杆 灯杆屏 智慧灯柱 灯柱 | smart pole, lamp pole, light pole, multifunction pole, smart lamppost, multi function pole, lamp post, lamppost, street pole, smart street light > 照明 微基站
照明 路灯 智慧照明 路灯控制 夜景照明 景观照明 灯光 单灯控制 亮灯 路灯节能 人来灯亮 感应灯 随人亮 感应照明 步道灯 太黑 没有路灯 晚上太黑 黑灯瞎火 | lighting, street light, street lamp, smart lighting, streetlight, lighting control, motion sensing light, motion activated lighting, occupancy lighting > 灯杆
水质 水质监测 水环境 水生态 水体 水污染 水质自动监测 溶解氧 氨氮 水体监测 鱼塘 水质浑浊 水浑 井水 余氯 浊度 总磷 总氮 悬浮物 | water quality, water monitoring, water pollution, water environment, dissolved oxygen, ammonia, water testing, water body, turbidity, residual chlorine, cod, bod, toc, tss > 水务 环境监测 无人船
超纯水 纯水 纯水站 工业用水 | ultrapure water, pure water, deionized water > 净水
河湖 河道 湖水 溪水 河流 湖泊 水面 黑臭水体 打捞 河长制 臭水沟 清漂 疏浚 底泥 水葫芦 富营养化 考核断面 断面水质 河里 河边 江边 河水 小河 江河 挖沙 偷挖沙 河面垃圾 河滩 岸线 | river, lake, river and lake, polluted river, river patrol, sediment, eutrophication > 水质
蓝藻 蓝藻预警 藻类 水华 藻密度 叶绿素 藻类爆发 | algae, algae bloom, algal bloom, blue green algae, chlorophyll, harmful algae > 水质
无人船 无人艇 水面机器人 浮标 水上清漂 水面保洁 水面漂浮物 漂浮物 水下机器人 | unmanned boat, unmanned surface vehicle, usv, buoy, surface vessel, floating debris, rov, auv, underwater robot > 水质
水务 智慧水务 供水 自来水 供排水 水压 水龙头 | water utility, smart water, water supply, water affairs, water management, burst pipe, tap water
水表 智能水表 远传水表 超声波水表 户表 抄水表 水费 | water meter, smart water meter, ultrasonic water meter, water billing > 水务 抄表
二次供水 二供 加压站 加压泵房 供水泵房 水箱 增压 水塔 水箱清洗 水压低 | secondary water supply, booster pump, booster station, water tank, water tank cleaning > 水务 闸门
水利 水库 智慧水利 水利工程 灌区 小水电 水权 生态流量 取水 取用水 | water conservancy, reservoir, hydraulic, small hydropower, water right, ecological flow > 水务
管网 地下管网 管道 污水 管道检测 管道机器人 管道检测机器人 管廊 综合管廊 管线 地下管线 混接 错接 | pipeline, pipe network, wastewater, sewage, pipe inspection, pipeline robot, utility tunnel, underground pipe, misconnection, pipe cleaning > 水务 市政
排污 偷排 偷排漏排 排污口 排口 入河排污口 违法排放 污染源排查 | illegal discharge, discharge outlet, outfall, pollutant discharge, pollution source tracing > 污水处理 环境监测
排水 排水管网 雨污分流 污水管 雨水管 排水管 雨污混接 化粪池 下水道堵 雨水口 下水慢 返水 冒污水 污水冒出来 | drainage, sewer, storm drain, septic tank > 管网
积水 内涝 积水监测 城市内涝 易涝点 隧道积水 下穿积水 水浸 淹水 水淹 路面积水 桥下积水 涝点 | waterlogging, inundation, urban flooding, water accumulation, ponding, flooded, underpass flooding > 应急预警 桥梁
液位 水位 电子水尺 水位计 液位计 | water level, liquid level, level gauge > 积水
防汛 防涝 防洪 洪水 洪涝 山洪 排涝 雨情 汛期 防洪挡板 挡水板 抗旱 防台 | flood, flooding, flood control, stormwater, flood barrier > 积水 应急预警
空气质量 大气 大气污染 空气污染 雾霾 霾 pm25 颗粒物 臭氧 空气监测 大气监测 大气环境 空气质量监测 空气质量预报 污染溯源 甲醛 室内甲醛 | air quality, air pollution, atmosphere, pm2.5, pm10, haze, smog, ozone, air monitoring, particulate, air quality forecast, formaldehyde > 环境监测 扬尘
负氧离子 负离子 紫外线 | negative oxygen ion, negative ions, anion > 空气质量
废气 废气治理 废气处理 voc治理 rto 活性炭 烟气 脱硫 脱硝 尾气处理 黑烟 冒黑烟 烟囱 | exhaust gas, waste gas treatment, rto, voc abatement, exhaust treatment, flue gas, desulfurization, black smoke, chimney, scr > 空气质量
异味 恶臭 臭味 臭气 气味 刺鼻 除臭 难闻 闻到 很臭 臭死了 | odor, odour, smell, stench, malodor, deodorization, stink, smelly > 空气质量
挥发性有机物 有机废气 厂界 泄漏检测与修复 | voc, vocs, volatile organic compounds, fenceline, ldar, leak detection and repair > 空气质量 废气
吸霾 除霾 净化空气 空气净化 除霾设备 吸霾车 除霾车 雾炮 雾炮车 | air purification, smog removal, air purifier, haze removal, dust suppression truck > 空气质量
扬尘 抑尘 抑尘剂 降尘 扬尘治理 扬尘监测 工地扬尘 道路扬尘 尘土 裸土 粉尘 固尘 防尘 | dust, dust suppression, dust suppressant, fugitive dust, dust control, dust suppressing > 空气质量 工地
可降解 生物基 生物降解 海藻 生物材料 环保材料 降解材料 限塑 塑料袋 | biodegradable, degradable, bio based, seaweed, biomaterial, plastic bag ban > 新材料
噪声 噪音 噪声监测 声环境 隔音 降噪 隔声 吸声 声屏障 隔音屏 分贝 低频噪声 消声 吵死了 吵得睡不着 轰鸣 | noise, noise monitoring, acoustic, noise reduction, noise barrier, sound insulation, decibel > 环境监测
环境监测 环保 生态环境 环境保护 生态保护 污染 污染源 排放监测 排放 环境治理 微型站 微型监测站 监测站 生态 | environmental monitoring, environmental protection, ecology, pollution, emission monitoring, monitoring station, environment, ecological, aqi
气象 天气 气象预报 气象监测 气候 预报 天气预报 雷电 降雨 | weather, meteorology, meteorological, forecast, climate, rainfall > 空气质量 应急预警
土壤 土壤修复 土壤监测 重金属 土壤污染 | soil, soil remediation, heavy metal, soil contamination > 环境监测
碳排放 双碳 碳中和 碳达峰 碳核算 碳管理 碳足迹 减碳 低碳 零碳 碳监测 碳交易 碳资产 | carbon, carbon emission, carbon neutral, carbon accounting, carbon footprint, low carbon, net zero, decarbonization > 节能 能源管理
节能 节能改造 节能降耗 能效 合同能源管理 节电 节能率 降耗 省电 省能 降低能耗 省钱 近零能耗 绿色建筑 费电 耗电 | energy saving, energy efficiency, energy conservation, energy efficient, power saving, save energy, green building, near zero energy > 能源管理 楼宇自控
能源管理 能耗 能耗监测 能源管理系统 能源监测 综合能源 用能 用能管理 能耗管理 智慧能源 能源 用电 用电监测 电费 能效管理 限电 峰谷电 峰谷 | energy management, ems, energy consumption, energy monitoring, smart energy, integrated energy, energy, power consumption, peak valley, power rationing
抄表 远程抄表 集抄 智能电表 电表 水电表 | meter reading, smart meter, electricity meter, automatic meter reading > 能源管理
光伏 太阳能 分布式光伏 光储充 光储 屋顶光伏 光伏发电 光伏板 屋顶太阳能 | photovoltaic, solar, pv, solar power, solar energy, solar panel > 能源管理 储能
储能 电池储能 储能电站 电池 蓄电池 储能系统 变流器 | energy storage, battery storage, battery, bess, pcs, inverter > 光伏 能源管理
虚拟电厂 需求响应 削峰填谷 负荷预测 负荷 负荷聚合 可调负荷 聚合商 | virtual power plant, vpp, demand response, peak shaving, load forecasting, peak load, load aggregation > 能源管理 储能
微电网 微网 光储直柔 并网 离网 直流配电 | microgrid, micro grid, islanding, dc microgrid > 储能 能源管理
电网 智能电网 配电 台区 电力 变电站 供电 配网 电力调度 直流输电 | power grid, smart grid, substation, power distribution, electricity, hvdc, derms, ftu > 能源管理
楼宇自控 楼宇控制 楼控 智慧楼宇 智能楼宇 智能建筑 空调 暖通 空调节能 冷站 冷站群控 制冷 供暖 采暖 热泵 新风 冷热电 蓄冰 冷热源 | building automation, bas, building management, bms, smart building, hvac, air conditioning, chiller, heating, cooling, heat pump, ventilation, vav, cchp, ice storage > 节能 能源管理
楼宇 大厦 写字楼 办公楼 公共建筑 建筑 商务楼宇 | building, office building, public building, commercial building, tower > 楼宇自控
燃气 燃气泄漏 燃气监测 天然气 可燃气体 气体泄漏 燃气安全 煤气 燃气切断 切断阀 关阀 液化气 瓶装气 煤气罐 煤气瓶 一氧化碳 | gas leak, natural gas, gas monitoring, gas safety, combustible gas, gas shutoff, gas valve, gas cylinder, lpg, carbon monoxide > 安全生产 管网
消防 智慧消防 防火 消防通道 电气火灾 消防车 九小场所 微型消防站 消防通道被占 堵消防通道 | fire, fire safety, fire protection, smart firefighting, fire engine, short circuit, small premises, micro fire station > 应急管理 安全生产
灭火 灭火器 灭火装置 自动灭火 气体灭火 以水灭火 | firefighting, fire extinguisher, fire suppression > 消防
火灾报警 火灾 火警 火情 烟感 烟雾 火灾探测 烟雾报警 冒烟 着火 起火 失火 烧起来 着火了 冒火 烧了 | fire alarm, smoke detector, fire detection, smoke alarm, flame detector > 消防
森林防火 林火 森林火灾 山火 林业 森林 山上冒烟 烟火识别 林火监测 护林防火 | forest fire, wildfire, forestry, forest, smoke detection, wildfire detection > 消防
应急管理 应急 突发事件 应急处置 应急平台 应急响应 应急保障 应急广播 逃生 避险 | emergency management, emergency, emergency response, emergency broadcast > 指挥中心
灾害 防灾减灾 减灾 自然灾害 救灾 灾情 灾后 海啸 火山 | disaster, disaster prevention, disaster relief, natural disaster, tsunami, volcano > 应急管理
救援 应急救援 救援机器人 生命探测 搜救 搜寻 被困 被困人员 废墟 抢险 生命搜救 | rescue, rescue robot, life detection, search and rescue, trapped people, rubble > 应急管理
应急预警 预警 监测预警 风险预警 自动预警 告警 报警 警报 预警发布 早期预警 预警短信 | early warning, alert, alarm, warning, risk warning
应急通信 应急指挥车 应急通讯 卫星电话 断网 自组网 单兵 mesh 没信号 无公网 系留 信号差 手机没信号 | emergency communication, ad hoc network, manet, mesh network, satellite phone, disaster communications, tethered drone, no signal > 应急管理 卫星通信
地震 地震预警 形变 沉降 | earthquake, seismic, subsidence > 应急预警 基础设施监测
地质灾害 滑坡 泥石流 地灾 边坡 落石 滚石 掉石头 山石 石头掉落 危岩 山塌 山体垮塌 塌山 | geological disaster, landslide, debris flow, slope monitoring, rockfall, falling rocks, falling stones > 应急预警 形变监测
应急演练 演练 消防演练 模拟演练 安全培训 体验馆 安全体验馆 安全教育馆 应急体验 灭火体验 逃生体验 | drill, emergency drill, safety training, evacuation drill, safety experience hall, safety education, disaster simulation > 应急管理 虚拟现实
应急物资 物资储备 救灾物资 物资仓 帐篷 物资仓库 储备库 应急仓库 物资调拨 | emergency supplies, relief supplies, relief warehouse, tents, stockpile, supplies warehouse, relief goods > 应急管理
安全生产 安全监管 隐患排查 隐患 危险源 事故 重大危险源 安全隐患 安全风险 违规作业 粉尘涉爆 危货 | work safety, safety production, hazard, accident prevention, safety supervision, safety hazard, unsafe act, hse, loto, combustible dust > 应急管理
作业票 作业许可 危险作业 动火 动火作业 受限空间 有限空间 密闭空间 登高作业 高处作业 特殊作业 工作票 | permit to work, hot work, hot work permit, confined space, confined space entry, special operations > 安全生产
特种设备 压力容器 锅炉 吊车 天车 气瓶 大型游乐设施 | special equipment, pressure vessel, boiler, overhead crane, gas cylinder filling, amusement ride > 安全生产
工地 智慧工地 建筑工地 施工 施工现场 建筑施工 工程建设 住建 | construction site, smart construction site, construction > 安全生产 建筑
安全帽 智能安全帽 反光衣 | safety helmet, hard hat > 工地 安全生产
实名制 农民工 劳务 欠薪 讨薪 工资 工钱 薪资 拖欠工资 工资发放 工资专户 劳务实名 用工实名 考勤 不发工资 | payroll, wages, migrant workers, wage arrears, attendance, worker payroll, real name attendance > 工地
基础设施监测 结构监测 结构健康 建筑监测 危房 房屋安全 健康监测系统 房屋监测 房屋倾斜 房子倾斜 老房子 房屋裂缝 房子裂 房子歪 危旧房 | infrastructure monitoring, structural monitoring, building safety, structure health, house tilt, old house monitoring, house crack, dilapidated building > 传感器
巡检 巡查 智能巡检 自动巡检 巡逻 夜间巡查 巡检机器人 巡逻机器人 机器巡查 机器人巡检 四足机器人 机器狗 四足 巡防 站岗 值守 巡视 夜巡 巡航检查 | inspection, patrol, inspection robot, patrol robot, robot inspection, robot dog, quadruped, security robot, quadruped robot, guard patrol, patrolling, autonomous patrol > 机器人 运维
智慧园区 产业园区 园区 科技园 园区管理 产业园 产业社区 科学城 | industrial park, smart campus park, business park, park management, smart park solution, science park > ioc 企业服务
招商 招商引资 招商管理 载体招商 产业招商 产业链招商 税源 | investment promotion, attracting investment, leasing office, business attraction > 智慧园区 企业服务
企业服务 企业画像 惠企 企业服务平台 营商环境 企业诉求 中小企业服务 涉企服务 公共服务平台 政策找人 办厂 开厂 企业办事难 | enterprise service, business service, enterprise portrait, business environment, enterprise services, tenant service > 智慧园区 政务问答
孵化器 众创空间 创新空间 孵化 创业 双创 创新创业 加速器 创业孵化 创业团队 创新载体 创业者 初创企业 小公司 办公场地 创业场地 | incubator, maker space, coworking, accelerator, startup, entrepreneurship, innovation space, makerspace, incubation, startup space, founders > 企业服务 共享办公
共享办公 联合办公 会议室 工位 工位预约 会议室预约 空间预约 智慧办公 办公空间 协同办公 办公 临时办公 按天租 拎包办公 | shared office, co working, meeting room, desk booking, room booking, hot desk, smart office, office, flexible workspace > 孵化器
智能家居 全屋智能 家居 家电 家庭 家用 | smart home, home automation, home appliance, household, home
殡葬 血站 献血 采血 智慧血站 血液 输血 | blood station, blood donation, blood bank, transfusion > 医疗
农业 智慧农业 农田 种植 农产品 乡村 乡村振兴 农村 大棚 养殖 种地 种菜 水稻 小麦 玉米 大豆 油菜 高标准农田 撂荒 地膜 | agriculture, smart farming, farm, crop, rural, greenhouse, farming, agricultural, rice, wheat, corn, maize, soybean, farmland
食品安全 食品 明厨亮灶 食品追溯 餐饮 餐饮安全 农残 假酒 过期食品 留样 食品留样 陪餐 | food safety, food, food traceability, catering, kitchen, expired food, food sample retention, haccp > 溯源
志愿服务 党建 便民 文明 积分 积分激励 时间银行 志愿时长 互助 服务时长 | volunteer, party building, reward points, points incentive, time bank, volunteering, mutual aid, volunteer hours > 社区
适老 老旧小区 旧改 城市更新 老破小 城市体检 | urban renewal, old community renovation, old building, urban health check > 社区
双语 多语 多语种 多语言 翻译 机器翻译 本地化 语言服务 中英双语 同声传译 同传 外语 英语 小语种 翻译机 讲英语 说英语 翻译软件 外国话 ai口译 同声 传译 会议同传 多语种同传 外国玩家 母语测试 | bilingual, multilingual, translation, machine translation, localization, interpretation, language service, foreign language, english language, translator, translate, english speaking, ai interpreter, interpreter, native testing, lqa, linguistic testing > 国际化
国际化 国际 海外 外籍 外国人 国际社区 涉外 国际合作 国际交流 国外 老外服务 外国 | international, overseas, foreign, expat, global, foreigners, international cooperation, abroad, foreigner
政策 惠企政策兑现 政策兑现 申报 补贴 政策计算器 技改 首台套 专精特新 补助 补助金 扶持资金 | policy, subsidy, policy application, policy calculator, technical upgrade, first set > 政务问答 企业服务
应届生 创业者 青年人才 毕业生 大学毕业生 | graduates, young talent > 人才
`;
