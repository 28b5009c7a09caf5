/** Parking, charging, connected vehicles, roads, public transport, drones, freight. */
export const MOBILITY_TERMS = `
停车 泊车 停放车辆 乱停车 僵尸车 没地方停车 停不了车 车没处停 车停不下 车位不够 | parking, park a car, abandoned vehicle, parking shortage > 停车场
停车场 停车库 停车楼 车库 地下车库 公共停车场 停车位 车位 泊位 停车泊位 地库 | parking lot, car park, parking garage, parking space, parking bay, underground garage, disabled parking
智慧停车 智能停车 城市停车 停车管理 停车平台 停车运营 停车云平台 停车系统 停车收费系统 全城停车 停车一张网 | smart parking, intelligent parking, parking management, parking platform, city wide parking > 停车
停车诱导 车位引导 车位诱导 空位显示 余位显示 余位 空位 空闲车位 剩余车位 找车位 停车引导 诱导屏 车位查询 车位显示 泊位显示 停车位难找 车位难找 停车难 空闲泊位 车位信息 停车信息 车位预约 还有没有车位 哪里有车位 看车位 车位余量 空车位 有空位 | parking guidance, parking guidance system, pgis, vacant space, space availability, available spaces, parking availability, find parking, guidance screen, vacancy, free parking, empty spaces, spaces left > 智慧停车 停车场
反向寻车 寻车 找车 找回爱车 找爱车 车停哪 忘记停哪 找不到车 | car finding, find my car, reverse car search, vehicle locating, forgot where i parked > 停车诱导 停车场
路内停车 路边停车 路侧停车 占道停车 道路停车 路内泊位 咪表 占道车位 路边车位 路边收费 泊位收费员 巡泊 巡检停车 | on street parking, roadside parking, curb parking, parking meter, kerbside parking, street parking > 停车 高位视频 地磁
高位视频 高位相机 视频桩 低位视频 视频车位 双目相机 | high mounted camera, pole camera, parking camera > 路内停车 车牌识别
地磁 地磁检测器 地磁车检器 车检器 | geomagnetic sensor, geomagnetic, vehicle detector, parking sensor > 路内停车 停车诱导
超声波探测器 车位探测 车位检测 车位检测器 超声波车位 | ultrasonic detector, occupancy detection, space detection > 停车诱导
无感支付 无感通行 无感停车 先离场后付费 不停车缴费 自动扣费 电子支付 扫码付 etc停车 自动缴费 快速缴费 缴停车费 停车费 停车缴费 停车扫码 无人收费 出场缴费 | touchless payment, seamless payment, contactless payment, automatic payment, parking fee, parking payment, pay for parking, pay on exit, ticketless parking, cashless parking > 智慧停车 移动支付 收费
共享车位 错时停车 共享停车 错峰停车 错时 夜间停车 车位共享 地锁 开放停车 单位车位 错时开放 借车位 晚上停车 单位停车场开放 | shared parking, parking sharing, night parking, off peak parking, parking lock, ground lock, shared night parking > 智慧停车 停车位
代客泊车 自主代客泊车 自动代客泊车 自动泊车 自主泊车 记忆泊车 | avp, automated valet parking, valet parking, autonomous parking, self parking, auto parking > 停车 自动驾驶 停车机器人
停车机器人 泊车机器人 搬运机器人泊车 停车agv | parking robot, robotic parking > 机械车库 代客泊车
车牌识别 车牌抓拍 号牌识别 道闸 停车道闸 车辆出入口 无牌车 抬杆 升降杆 栏杆机 车辆识别 | license plate recognition, lpr, anpr, barrier gate, plate recognition, number plate, boom barrier > 智慧停车 停车场
违停 违停抓拍 违法停车 违章停车 乱停放 机动车违停 乱停乱放车辆 堵门停车 占用盲道停车 双排停车 贴条 贴罚单 | illegal parking, parking violation, parking enforcement, double parking, parking ticket, parking fine > 停车 占道经营 视频分析
充电 充不上电 找充电桩 没地方充电 | charging, charge > 充电桩
充电桩 充电站 充电设施 充电基础设施 充电设备 快充 快充桩 直流快充 超充 液冷超充 超级充电 交流桩 直流桩 充电枪 充电终端 充电车位 充电枪头 给车充电 电车充电 充电慢 电动车充电 给电动车充电 充电难 桩企 充电堆 无线充电 充电弓 目的地充电 私桩共享 移动充电 坏桩 僵尸桩 桩坏了 充电场站 充电安全 | ev charger, charging pile, charging station, charging point, ev charging, fast charging, fast charger, dc charger, supercharging, charging infrastructure, wallbox, charge point, charger, chargers, charging piles, charge my car, ev charge, charging stack, ev supply equipment, evse, charging bay > 充电 有序充电 新能源汽车
有序充电 充电运营 充电平台 充电监管 充电管理 充电运营管理 智能充电 车网互动 v2g 充电清分 互联互通充电 充电聚合 反向送电 向电网送电 车辆到电网 双向充电 充电调度 充电负荷 柔性充电 | orderly charging, smart charging, charging management, charging platform, vehicle to grid, managed charging, ocpp, load management, charging aggregation, roaming, bidirectional charging, charging settlement, v2b > 充电 充电桩 需求响应
换电 换电站 电池更换 换电柜 | battery swapping, battery swap, swap station > 充电桩 新能源汽车
新能源汽车 电动汽车 电动车 新能源车 纯电动 新能源乘用车 里程焦虑 续航里程 | electric vehicle, ev, new energy vehicle, nev, electric car, bev, phev, range anxiety, driving range, zero emission vehicle > 充电
电动自行车 两轮电动车 电瓶车 电单车 车棚 充电车棚 电瓶车充电 电瓶车起火 飞线充电 禁止入户 换电柜安全 两轮车 头盔 不戴头盔 逆行 闯红灯 骑车违规 非机动车违法 摩的 电摩 三轮车 老头乐 低速电动车 飞线 骑电瓶车 电瓶车乱停 小电驴 | e bike, electric bicycle, e scooter, ebike shed, e bike charging, bike shed, ebike fire, two wheeler, helmet, wrong way riding, tricycle, low speed electric vehicle > 充电桩 共享单车
加氢站 氢能 氢燃料 燃料电池 | hydrogen, hydrogen station, fuel cell > 新能源汽车 能源
智能网联 智能网联汽车 车联网 网联车 车路协同 车路云 车路云一体化 智能汽车 车和路 路和车 车路通信 双智 聪明的车 智慧的路 协同驾驶 聪明车 | connected vehicle, connected car, icv, intelligent connected vehicle, v2i, vehicle road cooperation, vehicle infrastructure cooperation, cooperative vehicle infrastructure, internet of vehicles, iov, car to road, connected and automated vehicle, cooperative driving, vehicle road cloud > 智慧交通
| v2x, c v2x, cv2x, pc5, vehicle to everything, lte v2x > 路侧单元 车载终端 智能网联
路侧 路侧端 路侧设备 路侧设施 道路侧 | roadside, road side > v2x 智能网联
路侧单元 路侧通信单元 路侧通信 路侧天线 路侧终端 | rsu, roadside unit, road side unit, roadside communication unit > 路侧 v2x 智能网联 智慧交通
车载终端 车载单元 车载通信终端 车载设备 车机 tbox 前装 后装 行驶记录仪 部标机 车载主机 车载网关 | obu, on board unit, onboard unit, in vehicle unit, t box, vehicle terminal, telematics, ota, vehicle gateway, tachograph > v2x 智能网联 智慧交通
路侧感知 路口感知 雷视 雷视一体 雷视融合 雷达视频一体 全息路口 融合感知 感知融合 多源感知 感知基站 道路感知 路口雷达 车路感知 全域感知 | roadside perception, roadside sensing, sensor fusion, camera radar fusion, radar video fusion, holographic intersection, object list, intersection sensing, infrastructure perception > 路侧 毫米波雷达 边缘计算 智能网联 智慧交通
自动驾驶 无人驾驶 无人车 无人驾驶汽车 自动驾驶汽车 自动驾驶出租车 无人出租车 智驾 高阶智驾 没有司机 无司机 自己开 无人开车 没人开的车 车自己开 自动开车 辅助驾驶 领航辅助 城市领航 智能驾驶 | autonomous driving, self driving, autonomous vehicle, driverless, robotaxi, l4, level 4, adas, driver less, no driver, autonomous driving vehicle, car drives itself, driver assistance, lane keeping, navigate on autopilot, end to end driving, aeb > 智能网联 智慧交通
无人接驳 接驳车 无人小巴 接驳小巴 无人巴士 自动驾驶巴士 自动驾驶小巴 智能接驳 摆渡车 无人公交 微循环接驳 接驳线 低速无人车 | autonomous shuttle, driverless shuttle, shuttle bus, self driving bus, minibus, robobus > 自动驾驶 公交
高精地图 高精度地图 导航地图 | hd map, high definition map > 自动驾驶 北斗 地理信息
仿真测试 自动驾驶仿真 测试场 封闭测试 道路测试 测试示范区 | simulation testing, proving ground, test track, road test, driving simulation > 自动驾驶
毫米波雷达 毫米波 车载雷达 雷达 | millimeter wave radar, mmwave radar, mmwave, radar > 传感器
激光雷达 激光扫描 点云 | lidar, laser radar, point cloud > 传感器 三维建模
信号灯 红绿灯 信号控制 信号机 交通信号 信号配时 绿波 绿波带 自适应信号 信控 信号优化 配时方案 车速引导 建议时速 干线协调 协调控制 浮动车 智慧路口 信控优化 红灯太长 绿灯太短 等红灯 路口配时 | traffic light, traffic signal, signal control, signal timing, green wave, adaptive signal, traffic signal controller, spat, signal optimization, speed advice, arterial coordination, signal coordination, smart intersection, stoplight, signal phase, signalised intersection, signal fault, red light too long > 智慧交通
智慧交通 智能交通 交通管理 交通治理 城市交通 交通控制 交管 交通大脑 交通指挥 交警 交通组织 交通信号中心 | intelligent transportation, smart transportation, smart traffic, traffic management, smart mobility, urban traffic, traffic brain, traffic police, traffic operations center, urban mobility, intelligent transport system, intelligent transport
交通拥堵 拥堵 缓堵 治堵 堵车 拥堵成因 塞车 加塞 堵死了 堵得慌 早晚高峰 疏堵 错峰出行 | congestion, traffic jam, traffic congestion, gridlock, rush hour, peak hour traffic > 智慧交通 交通流量
交通流量 车流量 交通流 车流 交通调查 流量调查 od分析 交通出行 出行 通勤 断面流量 交通量 过车数据 | traffic flow, traffic volume, travel demand, mobility data, commuting, origin destination, vehicle counting, traffic count, traffic census, travel time > 智慧交通 大数据
超限超载 治超 非现场执法 称重执法 货车超载 动态称重 不停车称重 百吨王 超重货车 | overload control, overloading, weigh in motion, overweight truck, weigh station, axle load > 智慧交通 执法
违法抓拍 电子警察 交通违法 卡口 电警 超速 套牌 套牌车 违法变道 压实线 不系安全带 开车打电话 大弯小转 占用公交车道 不礼让 闯禁行 加塞抓拍 | traffic enforcement, red light camera, violation capture, traffic violation, cloned plate, traffic offence, seat belt, phone while driving, enforcement camera, speeding vehicle, speeding detection, speeding enforcement > 智慧交通 视频分析
公交 公共交通 公交车 巴士 公交调度 智慧公交 公交站台 电子站牌 等公交 末班车 公交到站 坐公交 公交老不来 候车时间 | bus, public transport, public transit, bus dispatch, transit, bus arrival, brt > 智慧交通
地铁 轨道交通 城轨 地铁站 轻轨 有轨电车 城际铁路 市域铁路 云巴 单轨 列车 车厢 | metro, subway, rail transit, urban rail, cbtc, afc, pis, tod, tram, monorail, commuter rail, mass transit > 公交
一体化出行 出行服务 出行即服务 联程联运 一码通行 一票制 | maas, mobility as a service, integrated mobility, trip planner, through ticketing, multimodal travel > 公交 交通流量
网约车 出租车 约车 打车 巡游车 拼车 顺风车 代驾 叫车 打不到车 出租汽车 计价器 拒载 绕路 扬招 黑车 | ride hailing, taxi, e hailing, carpool, taximeter, ride sharing > 出行服务
共享单车 单车 自行车 慢行 慢行系统 非机动车 骑行 助力车 | bike sharing, shared bike, bicycle, cycling, slow traffic, bike rebalancing, bike lane > 出行服务
高速公路 公路 收费站 路桥 国省道 收费稽核 智慧高速 桥隧养护 门架 自由流收费 准自由流 路网运行 绿通车 etc收费 etc门架 etc车道 etc发行 | highway, expressway, toll, electronic toll collection, motorway, toll audit, smart expressway, freeway > 智慧交通
桥梁 桥梁监测 桥梁健康 涵洞 立交 桥面 桥塔 大桥 特大桥 斜拉桥 悬索桥 桥墩 桥底 桥索 斜拉索 拉索 吊索 索力 桥隧 桥检 桥检车 桥梁检测 桥梁结构 伸缩缝 挠度 桥下空间 支座 独柱墩 危桥 | bridge, structural health monitoring, bridge deck, cable stayed bridge, suspension bridge, bridge inspection, stay cable > 基础设施监测
道路破损 道路病害 路面病害 路面破损 坑洼 坑槽 路面裂缝 道路养护 道路巡检 路面检测 养护 路基 沥青 路面养护 养护机械 路烂了 路坑 路面不平 路面有坑 车辙 桥头跳车 | road damage, pothole, pavement inspection, road maintenance, road defect, pavement distress, asphalt, subgrade, pavement maintenance, road maintenance machine, rutting, uneven road > 市政 巡检
机场 航班 航空 民航 空港 航站楼 值机 登机 候机 廊桥 航显 转机 | airport, aviation, flight, airline, boarding gate, check in counter, self service bag drop > 航空物流
港口 码头 船舶 航运 靠泊 锚地 船闸 航道 岸电 智慧航道 岸桥 场桥 理货 引航 拖轮 | port, seaport, harbor, vessel, ship, berth scheduling, shipping, tos, vts, ship lock, shore power, waterway, automated terminal, container terminal, quay crane, yard crane, tallying, pilotage, tugboat
无人机 无人飞行器 飞行器 航拍 多旋翼 机巢 无人机机场 机库 无人机巡检 飞机巡查 小飞机 飞手 固定翼 飞控 旋翼机 无人直升机 自动机场 | drone, uav, unmanned aerial vehicle, quadcopter, drone nest, drone dock, flight controller, unmanned aircraft, unmanned aircraft system > 低空经济
低空经济 低空 低空飞行 低空物流 低空巡检 低空管理 空域 空域管理 低空监管 evtol 飞行汽车 空中交通管理 | low altitude economy, low altitude, airspace, utm, evtol, urban air mobility, uam, flying car, air mobility > 无人机
无人机反制 低空防御 反无人机 黑飞 无人机干扰 无线电压制 驱离无人机 无人机黑飞 反无 低慢小 无人机侦测 无人机探测 侦测反制 干扰驱离 无人机管控 违规飞行 | counter drone, anti drone, counter uav, drone jamming, drone detection, drone jammer, rogue drone, c uas > 无人机 低空安全 公共安全
低空安全 | low altitude security > 低空经济
物流 货运 运输 货物运输 城市配送 城配 供应链物流 物流园 运费 空驶 货主 发货 甩挂 网络货运 零担 运力 车货匹配 找货车 | logistics, freight, cargo, transport, transportation, delivery logistics, freight rate, shipper, drop and pull, haulage, less than truckload, truckload > 供应链
无人配送 配送机器人 配送车 无人配送车 送餐机器人 送货机器人 递送机器人 送物机器人 末端配送 末端物流 最后一公里 最后一百米 最后100米 最后1公里 无接触配送 即时配送 楼内配送 楼宇配送 室内配送 送货上门 上门配送 自动配送 智能配送 送餐 无人送货 自动送货 送快递 送外卖机器人 送货车 机器人送餐 机器人配送 送件 送东西 代送 楼内送 机器人送件 乘梯送 送到家门口 无人快递车 配送无人车 末端无人车 | delivery robot, last mile delivery, last mile, last hundred meters, autonomous delivery, contactless delivery, robot delivery, delivery vehicle, unmanned delivery, door to door delivery, indoor delivery, robot courier, courier robot, unmanned delivery vehicle, deliver to door, item delivery, in building delivery, errand robot, sidewalk robot > 快递 外卖 配送
配送 投递 派送 递送 | delivery, deliver, courier, dispatching goods > 物流
快递 快件 包裹 快递收发 邮政 取快递 寄快递 快递太多 分拨中心 寄递 面单 丢件 | express, parcel, express delivery, courier parcel, mail, sorting hub, waybill label, courier station, postal > 配送 快递柜
快递柜 储物柜 智能柜 取件柜 外卖柜 智能快递柜 智能储物柜 取餐柜 寄存柜 格口 丰巢 | parcel locker, smart locker, locker, express locker, pickup locker > 快递 外卖 无人配送
外卖 外卖骑手 骑手 餐饮外卖 | takeaway, takeout, food delivery, meal delivery, food courier > 配送
房门口 家门口 门口 入户 | doorstep, apartment door, front door > 无人配送
梯控 乘梯 自主乘梯 坐电梯 乘坐电梯 呼梯 | elevator control, ride elevator, take the lift, elevator riding > 电梯 无人配送
冷链 冷链物流 冷链运输 冷藏 冷藏车 冷库 冷藏运输 冷链监控 温控 冷冻 低温运输 保温箱 冷藏箱 断链 冷藏车温度 航空箱 冷藏集装箱 脱冷 多温层 冰柜 冷柜 | cold chain, cold storage, refrigerated, refrigerated transport, temperature controlled, cold chain logistics, reefer, cold chain container, cold chain monitoring, cold room, temperature excursion, chilled goods > 温湿度 物流 生鲜
温湿度 温度监测 温度记录 温度监控 温度控制 湿度 温度 测温 | temperature, humidity, temperature monitoring, temperature logging, temperature recorder > 传感器
仓储 仓库 智能仓储 立体库 自动化仓库 智能仓库 前置仓 云仓 月台 装卸 装卸货 月台预约 货车排队 装卸口 卸货 堆垛机 四向车 穿梭车 密集存储 高架库 立库 货位 库位 高位货架 仓配 | warehouse, warehousing, smart warehouse, automated warehouse, wms, loading dock, dock scheduling, truck dock, dock appointment, four way shuttle, stacker crane, pallet rack, automated storage and retrieval, distribution center > 物流 分拣
分拣 拣货 分拣机器人 自动分拣 拣选 播种墙 交叉带 摆轮 供包 货到人 | sorting, picking, order picking, sortation, cross belt sorter > 仓储
agv 搬运机器人 自动导引车 移动机器人 叉车 无人叉车 amr 搬货 自动搬运 rcs 多机调度 潜伏式 无人搬运 叉车安全 叉车防撞 叉车管理 物流小车 顶升机器人 | agv, amr, automated guided vehicle, autonomous mobile robot, forklift, mobile robot, fleet control, robot fleet, rcs, goods to person, forklift safety, forklift collision > 仓储 机器人
无人集卡 货车 卡车 重卡 集卡 车队 车队管理 车辆管理 车辆调度 公务车 货运车辆 车辆监控 油耗监控 车辆油耗 | truck, fleet, fleet management, vehicle management, heavy truck, trucking, lorry, fuel consumption, fuel monitoring > 物流
危化品运输 危货运输 危险品 危化品 危险化学品 危险品车 危险品运输 槽罐车 两客一危 危货 | hazardous chemicals, dangerous goods, hazmat, hazmat truck, tank truck > 安全生产
航空物流 跨境物流 国际物流 中欧班列 班列 多式联运 公铁联运 海铁联运 国际铁路 陆海新通道 集结中心 国际快递 | air cargo, cross border logistics, international logistics, china europe railway, multimodal transport, rail freight corridor, air express, sea rail intermodal, land sea corridor > 物流 跨境电商
疲劳驾驶 驾驶员监测 驾驶行为 酒驾 毒驾 打瞌睡 分心驾驶 司机状态 司机疲劳 不良驾驶 急刹 急加速 | driver monitoring, dms, drowsiness, driver fatigue, drunk driving, distracted driving, harsh braking, driver behaviour, drowsy driver > 车载终端
信号优先 公交信号优先 应急车辆优先 特勤保障 特勤车辆 一路绿灯 救护车优先 | signal priority, transit signal priority, signal preemption, emergency vehicle priority, bus priority > 信号灯 公交
情报板 可变情报板 可变信息标志 交通诱导屏 交通诱导 路况屏 出行诱导 路侧屏 | variable message sign, vms, dynamic message sign, traffic information board, route guidance > 智慧交通 高速公路
路况 实时路况 路况信息 路况播报 路况查询 前方路况 | traffic information, road condition, live traffic, traffic update > 交通流量
交通事故 车祸 撞车 追尾 事故快处 事故多发 事故黑点 剐蹭 肇事逃逸 | traffic accident, car crash, road crash, rear end collision, accident black spot, hit and run > 智慧交通
抛洒物 异常停车 高速行人 行人闯入 交通事件检测 事件检测 逆行检测 路上有东西 | incident detection, automatic incident detection, road debris, stopped vehicle > 高速公路 视频分析
区间测速 雷达测速 限速 测速仪 测速抓拍 车速反馈 | speed camera, average speed, speed limit, speed radar, speed feedback sign > 违法抓拍
交通仿真 交通模型 交通影响评价 交通规划 交通微观仿真 路网模型 | traffic simulation, traffic model, microsimulation, traffic impact assessment, transport planning, road network model > 智慧交通 仿真
乘车码 交通一卡通 公交卡 刷码乘车 地铁卡 票卡 二维码乘车 | transit card, ride code, fare collection, contactless fare, fare card > 公交 地铁
候车亭 公交站亭 智慧候车亭 等车亭 公交候车 站亭 | bus shelter, bus stop, smart bus stop, bus stop display > 公交
长途客运 客运站 客车 汽车站 旅游大巴 包车客运 道路客运 | coach station, long distance bus, bus terminal, charter bus > 公交
公交线网 线网优化 公交排班 发车间隔 行车计划 公交线路优化 线路太绕 | bus network planning, headway, crew rostering, bus route optimization, timetable optimization > 公交
列车控制 列控 全自动运行 联锁 列车信号 列车自动驾驶 无人驾驶列车 | train control, railway signalling, automatic train operation, interlocking, driverless metro, ctcs > 地铁
交通枢纽 综合交通枢纽 换乘 换乘枢纽 枢纽站 站城融合 接驳换乘 | transport hub, interchange, intermodal hub, transfer hub, interchange station > 公交 地铁
满载率 车厢拥挤 拥挤度 挤地铁 挤公交 车厢满载 | crowding level, vehicle occupancy, passenger load, overcrowded carriage > 客流 地铁
滑板车 电动滑板车 平衡车 共享滑板车 微出行 | kick scooter, electric scooter, micromobility, self balancing scooter > 共享单车
步行环境 走路 人车分流 人车混行 步行友好 | walkability, walkable, pedestrian path, pedestrian friendly > 斑马线 共享单车
停车换乘 换乘停车场 | park and ride, park ride > 停车场 公交
停车欠费 停车逃费 逃费 停车催缴 欠费追缴 停车费追缴 | unpaid parking, parking debt, parking fee evasion, toll evasion > 无感支付
油车占位 占充电位 充电车位被占 燃油车占位 充电位被占 充满不走 | ev bay blocking, blocked charger, charging bay occupied > 充电桩 违停
混合动力 混动 增程 插电混动 增程器 | hybrid vehicle, plug in hybrid, range extender > 新能源汽车
电驱动 电驱 驱动电机 电机控制器 三电系统 车载充电机 电驱系统 | electric drive, traction motor, motor controller, electric powertrain, on board charger > 新能源汽车
汽车电子 域控制器 域控 车规级 车规 车身控制器 汽车芯片 车规芯片 汽车零部件 | automotive electronics, domain controller, automotive grade, body control module, autosar, automotive chip, can bus, auto parts, ecu, vcu > 车载终端 芯片
智能座舱 座舱 抬头显示 中控屏 车载屏 车载娱乐 座舱域 | smart cockpit, digital cockpit, head up display, infotainment, in car entertainment, hud > 车载终端
线控底盘 线控 线控转向 线控制动 电子驻车 智能底盘 | drive by wire, steer by wire, brake by wire, wire controlled chassis > 自动驾驶
在环测试 硬件在环 软件在环 整车在环 台架试验 | hardware in the loop, hil, software in the loop, vehicle in the loop > 仿真测试
行车记录仪 车载摄像头 车载相机 环视 行车影像 | dash cam, dashcam, surround view camera, vehicle camera, in car camera > 车载终端
汽车网络安全 车联网安全 车载信息安全 车端安全 | automotive cybersecurity, vehicle security, vehicle intrusion detection, iso 21434 > 网络安全 智能网联
车辆诊断 远程诊断车辆 车况 车辆故障 故障码 车辆健康 | vehicle diagnostics, obd, fault code, vehicle health > 车载终端
轮胎 胎压 胎压监测 爆胎 | tyre, tire pressure, tpms > 车辆
编队行驶 自动驾驶卡车 无人重卡 自动驾驶货车 干线自动驾驶 | platooning, autonomous truck, self driving truck, truck platoon > 自动驾驶 无人集卡
驾驶场景库 自动驾驶场景库 数据闭环 影子模式 | corner case, data closed loop, driving dataset, shadow mode > 自动驾驶 数据标注
货车通行证 货车限行 入城证 货车进城 货车禁行 | truck permit, truck ban, truck access, city freight permit > 物流
占道施工 道路施工 占道挖掘 围挡 施工围挡 挖路 开挖道路 修路 马路拉链 道路开挖 挖马路 掘路 路面恢复 | road work, work zone, traffic cone, road excavation, temporary traffic control, roadworks, street works, construction hoarding, excavation permit, road digging > 道路破损 市政 工地
限高 限高架 限高杆 超高车辆 撞限高 超高预警 超高车 超高检测 | overheight vehicle, height restriction, bridge strike, height limit > 桥梁
隧道 隧道机电 隧道通风 隧道火灾 隧道监控 隧道事故 隧道救援 隧道消防 隧道应急 隧道巡检机器人 洞内停车 下穿隧道 下穿通道 | tunnel ventilation, tunnel safety, tunnel fire, tunnel monitoring, tunnel incident, tunnel, underpass > 高速公路 桥梁
蓄冷 冰排 冰袋 干冰 蓄冷剂 蓄冷箱 | ice pack, dry ice, cold pack, insulated box, coolant pack > 冷链
托盘 周转箱 循环包装 带板运输 托盘共用 共享托盘 租赁托盘 | pallet, returnable packaging, reusable packaging, pallet pooling, crate > 物流
路径规划 路线优化 配载 车辆路径 装载优化 送货路线 配送路线 | route optimization, vehicle routing, load planning, route planning > 物流 智能决策
运单 电子运单 运输管理 电子回单 运输管理系统 货物跟踪 | transport management system, waybill, proof of delivery, consignment note, shipment tracking > 物流
逆向物流 退货 退换货 退货处理 | reverse logistics, goods return, product return > 物流
陆港 铁路港 国际陆港 无水港 内陆港 | dry port, inland port, railway port > 航空物流
船舶监控 船舶定位 船舶识别 水上交通 海事 内河船舶 船员 渡口 航标 | vessel tracking, ship tracking, maritime, inland waterway, navigation mark, seafarer > 港口
航班延误 航班动态 航班信息 晚点 | flight delay, flight information, flight status, delayed flight > 机场
通用航空 直升机 飞行培训 飞行员 飞行模拟 | general aviation, helicopter, pilot training, flight simulator, flight school > 机场 低空经济
无人机培训 飞手培训 无人机执照 无人机驾照 | drone training, remote pilot licence, drone license > 无人机
无人机测绘 航测 航摄 无人机航测 航空摄影 | drone mapping, aerial survey, aerial mapping, uav photogrammetry > 无人机 地理信息
无人机载荷 吊舱 喊话器 机载相机 红外吊舱 | drone payload, gimbal, camera pod, drone loudspeaker > 无人机
无人机集群 无人机蜂群 集群飞行 多机协同 | drone swarm, swarm control, multi drone > 无人机
低空气象 微气象 风切变 低空风 | low altitude weather, wind field, micro weather, wind shear > 低空经济 气象
低空雷达 低空感知 低空探测 远程识别 无人机身份 低空感知网 | low altitude radar, remote id, drone identification, low altitude sensing > 飞行服务 反无
低空旅游 空中游览 热气球 滑翔伞 跳伞 航空运动 低空观光 | hot air balloon, paragliding, skydiving, scenic flight, air sports > 低空经济 游客
街景 街景采集 全景地图 实景地图 街景图像 | street view, panorama map, streetscape, street imagery > 高精地图
室内地图 商场地图 园区地图 楼层图 三维导览图 | indoor map, floor map, floor plan, venue map > 高精地图 室内定位
共享汽车 分时租赁 汽车租赁 租车 | car sharing, shared car, vehicle rental, car rental > 网约车
货车停车 司机之家 货车停车场 卡友 | truck parking, truck stop, driver rest area > 无人集卡 停车场
`;
