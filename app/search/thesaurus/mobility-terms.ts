/** Parking, charging, connected vehicles, roads, public transport, drones, freight. */
export const MOBILITY_TERMS = `
停车 泊车 停放车辆 乱停车 僵尸车 没地方停车 停不了车 车没处停 | parking, park a car, abandoned vehicle, parking shortage > 停车场
停车场 停车库 停车楼 车库 地下车库 公共停车场 停车位 车位 泊位 停车泊位 | parking lot, car park, parking garage, parking space, parking bay
智慧停车 智能停车 城市停车 停车管理 停车平台 停车运营 | smart parking, intelligent parking, parking management > 停车
停车诱导 车位引导 车位诱导 空位显示 余位显示 余位 空位 空闲车位 剩余车位 找车位 停车引导 诱导屏 车位查询 车位显示 泊位显示 停车位难找 车位难找 停车难 空闲泊位 车位信息 停车信息 车位预约 还有没有车位 哪里有车位 看车位 车位余量 空车位 有空位 | parking guidance, parking guidance system, pgis, vacant space, space availability, available spaces, parking availability, find parking, guidance screen, vacancy, free parking, empty spaces, spaces left > 智慧停车 停车场
反向寻车 寻车 找车 找回爱车 找爱车 车停哪 | car finding, find my car, reverse car search > 停车诱导 停车场
路内停车 路边停车 路侧停车 占道停车 道路停车 路内泊位 咪表 | on street parking, roadside parking, curb parking, parking meter > 停车 高位视频 地磁
高位视频 高位相机 视频桩 | high mounted camera, pole camera > 路内停车 车牌识别
地磁 地磁检测器 地磁车检器 车检器 | geomagnetic sensor, geomagnetic, vehicle detector, parking sensor > 路内停车 停车诱导
超声波探测器 车位探测 车位检测 车位检测器 超声波车位 | ultrasonic detector, occupancy detection, space detection > 停车诱导
无感支付 无感通行 无感停车 先离场后付费 不停车缴费 自动扣费 电子支付 扫码付 etc停车 自动缴费 快速缴费 缴停车费 停车费 停车缴费 | touchless payment, seamless payment, contactless payment, automatic payment, parking fee, parking payment, pay for parking > 智慧停车 移动支付 收费
共享车位 错时停车 共享停车 错峰停车 错时 夜间停车 车位共享 地锁 开放停车 单位车位 错时开放 借车位 晚上停车 单位停车场开放 | shared parking, parking sharing, night parking, off peak parking, parking lock, ground lock, shared night parking > 智慧停车 停车位
代客泊车 自主代客泊车 自动代客泊车 自动泊车 自主泊车 记忆泊车 | avp, automated valet parking, valet parking, autonomous parking, self parking, auto parking > 停车 自动驾驶 停车机器人
停车机器人 泊车机器人 搬运机器人泊车 停车agv 立体车库 机械车库 智能车库 机械停车 升降横移 垂直升降车库 立体停车 | parking robot, robotic parking, mechanical parking, automated parking garage, stereo garage, parking tower > 停车场 代客泊车
车牌识别 车牌抓拍 号牌识别 道闸 停车道闸 出入口控制 车辆出入口 | license plate recognition, lpr, anpr, barrier gate, plate recognition > 智慧停车 停车场
违停 违停抓拍 违法停车 违章停车 乱停放 机动车违停 | illegal parking, parking violation, parking enforcement > 停车 占道经营 视频分析
充电 充不上电 找充电桩 没地方充电 | charging, charge > 充电桩
充电桩 充电站 充电设施 充电基础设施 充电设备 快充 快充桩 直流快充 超充 液冷超充 超级充电 交流桩 直流桩 充电枪 充电终端 充电车位 充电枪头 给车充电 电车充电 充电慢 电动车充电 给电动车充电 充电难 桩企 充电堆 无线充电 | ev charger, charging pile, charging station, charging point, ev charging, fast charging, fast charger, dc charger, supercharging, charging infrastructure, wallbox, charge point, charger, chargers, charging piles, charge my car, ev charge, charging stack > 充电 有序充电 新能源汽车
有序充电 充电运营 充电平台 充电监管 充电管理 充电运营管理 智能充电 车网互动 v2g 充电清分 互联互通充电 充电聚合 反向送电 向电网送电 车辆到电网 双向充电 | orderly charging, smart charging, charging management, charging platform, vehicle to grid, managed charging, ocpp, load management, charging aggregation, roaming, bidirectional charging, charging settlement > 充电 充电桩 需求响应
换电 换电站 电池更换 换电柜 | battery swapping, battery swap, swap station > 充电桩 新能源汽车
新能源汽车 电动汽车 电动车 新能源车 纯电动 | electric vehicle, ev, new energy vehicle, nev, electric car, bev, phev, ecu, vcu > 充电
电动自行车 两轮电动车 电瓶车 电单车 车棚 充电车棚 电瓶车充电 电瓶车起火 飞线充电 禁止入户 换电柜安全 两轮车 头盔 不戴头盔 逆行 闯红灯 骑车违规 非机动车违法 摩的 电摩 三轮车 老头乐 低速电动车 飞线 骑电瓶车 电瓶车乱停 小电驴 | e bike, electric bicycle, e scooter, ebike shed, e bike charging, bike shed, ebike fire, two wheeler, helmet, wrong way riding, tricycle, low speed electric vehicle > 充电桩 共享单车
加氢站 氢能 氢燃料 燃料电池 | hydrogen, hydrogen station, fuel cell > 新能源汽车 能源
智能网联 智能网联汽车 车联网 网联车 车路协同 车路云 车路云一体化 智能汽车 智能驾驶 车和路 路和车 车路通信 | connected vehicle, connected car, icv, intelligent connected vehicle, v2i, vehicle road cooperation, vehicle infrastructure cooperation, cooperative vehicle infrastructure, internet of vehicles, iov, car to road, aeb > 智慧交通
| v2x, c v2x, cv2x, pc5, vehicle to everything, lte v2x > 路侧单元 车载终端 智能网联
路侧 路侧端 路侧设备 路侧设施 道路侧 | roadside, road side > v2x 智能网联
路侧单元 路侧通信单元 路侧通信 路侧天线 | rsu, roadside unit, road side unit > 路侧 v2x 智能网联 智慧交通
车载终端 车载单元 车载通信终端 车载设备 车机 tbox 前装 后装 | obu, on board unit, onboard unit, in vehicle unit, t box, vehicle terminal, telematics, hud, ota > v2x 智能网联 智慧交通
路侧感知 路口感知 雷视 雷视一体 雷视融合 雷达视频一体 全息路口 融合感知 感知融合 多源感知 感知基站 道路感知 | roadside perception, roadside sensing, sensor fusion, camera radar fusion, radar video fusion, holographic intersection, perception kit, object list > 路侧 毫米波雷达 边缘计算 智能网联 智慧交通
自动驾驶 无人驾驶 无人车 无人驾驶汽车 自动驾驶汽车 自动驾驶出租车 无人出租车 智驾 高阶智驾 没有司机 无司机 自己开 无人开车 没人开的车 车自己开 自动开车 | autonomous driving, self driving, autonomous vehicle, driverless, robotaxi, l4, level 4, adas, driver less, no driver, autonomous driving vehicle, car drives itself > 智能网联 智慧交通
无人接驳 接驳车 无人小巴 接驳小巴 无人巴士 自动驾驶巴士 自动驾驶小巴 智能接驳 摆渡车 无人公交 微循环接驳 接驳线 低速无人车 | autonomous shuttle, driverless shuttle, shuttle bus, self driving bus, minibus, robobus > 自动驾驶 公交
高精地图 高精度地图 地图 电子地图 导航地图 | hd map, high definition map, digital map, map > 自动驾驶 北斗 地理信息
仿真测试 自动驾驶仿真 测试场 封闭测试 道路测试 测试示范区 | simulation testing, proving ground, test track, road test, driving simulation > 自动驾驶
毫米波雷达 毫米波 车载雷达 雷达 | millimeter wave radar, mmwave radar, mmwave, radar > 传感器
激光雷达 激光扫描 点云 | lidar, laser radar, point cloud > 传感器 三维建模
信号灯 红绿灯 信号控制 信号机 交通信号 信号配时 绿波 绿波带 自适应信号 信控 信号优化 配时方案 车速引导 建议时速 干线协调 协调控制 浮动车 智慧路口 信控优化 | traffic light, traffic signal, signal control, signal timing, green wave, adaptive signal, traffic signal controller, spat, signal optimization, speed advice, arterial coordination, signal coordination, smart intersection > 智慧交通
智慧交通 智能交通 交通管理 交通治理 城市交通 交通控制 交管 | intelligent transportation, its, smart transportation, smart traffic, traffic management, smart mobility, urban traffic
交通拥堵 拥堵 缓堵 治堵 堵车 拥堵成因 塞车 加塞 堵死了 堵得慌 | congestion, traffic jam, traffic congestion > 智慧交通 交通流量
交通流量 车流量 交通流 车流 交通调查 流量调查 od分析 交通出行 出行 通勤 | traffic flow, traffic volume, travel demand, mobility data, commuting, origin destination > 智慧交通 大数据
超限超载 治超 非现场执法 称重执法 货车超载 | overload control, overloading, weigh in motion > 智慧交通 执法
违法抓拍 电子警察 交通违法 卡口 电警 超速 套牌 套牌车 黑车 违法变道 压实线 | traffic enforcement, red light camera, violation capture, traffic violation, speeding, cloned plate > 智慧交通 视频分析
公交 公共交通 公交车 巴士 公交调度 智慧公交 公交站台 电子站牌 等公交 末班车 公交到站 坐公交 公交老不来 | bus, public transport, public transit, bus dispatch, transit, bus arrival > 智慧交通
地铁 轨道交通 轨道 城轨 地铁站 轻轨 | metro, subway, rail transit, urban rail, railway, cbtc, afc, pis, tod > 公交
一体化出行 出行服务 出行即服务 | maas, mobility as a service, integrated mobility > 公交 交通流量
网约车 出租车 约车 打车 巡游车 拼车 顺风车 代驾 租车 叫车 打不到车 | ride hailing, taxi, e hailing, carpool, car rental > 出行服务
共享单车 单车 自行车 慢行 慢行系统 非机动车 骑行 | bike sharing, shared bike, bicycle, cycling, slow traffic > 出行服务
高速公路 公路 高速 收费站 etc 路桥 国省道 收费稽核 智慧高速 桥隧养护 | highway, expressway, toll, electronic toll collection, motorway, toll audit, smart expressway > 智慧交通
桥梁 桥梁监测 桥梁健康 隧道 涵洞 下穿隧道 下穿通道 立交 桥面 桥塔 大桥 特大桥 斜拉桥 悬索桥 桥墩 桥底 桥索 斜拉索 拉索 吊索 索力 桥隧 桥检 桥检车 桥梁检测 桥梁结构 伸缩缝 挠度 | bridge, tunnel, underpass, structural health monitoring, bridge deck, cable stayed bridge, suspension bridge, bridge inspection, stay cable > 基础设施监测
道路破损 道路病害 路面病害 路面破损 坑洼 坑槽 路面裂缝 道路养护 道路巡检 路面检测 养护 路基 沥青 路面养护 交安设施 无人压路 养护机械 | road damage, pothole, pavement inspection, road maintenance, road defect, pavement distress, asphalt, subgrade, pavement maintenance, road maintenance machine > 市政 巡检
机场 航班 航空 民航 空港 航站楼 | airport, aviation, flight, airline > 航空物流
港口 码头 船舶 航运 靠泊 锚地 船闸 航道 岸电 智慧航道 | port, seaport, harbor, vessel, ship, berth scheduling, shipping, tos, vts, ship lock, shore power, waterway
无人机 无人飞行器 飞行器 航拍 多旋翼 机巢 无人机机场 机库 无人机巡检 飞机巡查 小飞机 | drone, uav, unmanned aerial vehicle, quadcopter, drone nest, drone dock > 低空经济
低空经济 低空 低空飞行 低空物流 低空巡检 低空管理 空域 空域管理 低空监管 evtol 飞行汽车 通航 | low altitude economy, low altitude, airspace, utm, evtol, urban air mobility, uam, flying car > 无人机
无人机反制 低空防御 反无人机 黑飞 无人机干扰 无线电压制 驱离无人机 无人机黑飞 | counter drone, anti drone, counter uav, drone jamming > 无人机 低空安全
低空安全 | low altitude security > 低空经济
物流 货运 运输 货物运输 城市配送 城配 供应链物流 物流园 运费 空驶 货主 发货 甩挂 网络货运 | logistics, freight, cargo, transport, transportation, delivery logistics, freight rate, shipper, drop and pull > 供应链
无人配送 配送机器人 配送车 无人配送车 送餐机器人 送货机器人 递送机器人 送物机器人 末端配送 末端物流 最后一公里 最后一百米 最后100米 最后1公里 无接触配送 即时配送 楼内配送 楼宇配送 室内配送 送货上门 上门配送 自动配送 智能配送 送餐 无人送货 自动送货 送快递 送外卖机器人 送货车 机器人送餐 机器人配送 送件 送东西 代送 楼内送 机器人送件 乘梯送 送到家门口 | delivery robot, last mile delivery, last mile, last hundred meters, autonomous delivery, contactless delivery, robot delivery, delivery vehicle, unmanned delivery, door to door delivery, indoor delivery, robot courier, courier robot, unmanned delivery vehicle, deliver to door, item delivery, in building delivery, errand robot > 快递 外卖 配送
配送 投递 派送 递送 | delivery, deliver, courier, dispatching goods > 物流
快递 快件 包裹 快递收发 邮件 邮政 取快递 寄快递 快递太多 | express, parcel, package, express delivery, courier parcel, mail > 配送 快递柜
快递柜 储物柜 智能柜 取件柜 外卖柜 智能快递柜 智能储物柜 取餐柜 寄存柜 格口 丰巢 | parcel locker, smart locker, locker, express locker, pickup locker > 快递 外卖 无人配送
外卖 外卖骑手 骑手 点餐 餐饮外卖 | takeaway, takeout, food delivery, meal delivery > 配送
房门口 家门口 门口 入户 | doorstep, apartment door, front door > 无人配送
梯控 乘梯 自主乘梯 坐电梯 乘坐电梯 呼梯 | elevator control, ride elevator, take the lift, elevator riding > 电梯 无人配送
冷链 冷链物流 冷链运输 冷藏 冷藏车 冷库 冷藏运输 冷链监控 温控 冷冻 低温运输 保温箱 冷藏箱 断链 冷藏车温度 航空箱 冷藏集装箱 | cold chain, cold storage, refrigerated, refrigerated transport, temperature controlled, cold chain logistics, reefer, cold chain container, cold chain monitoring > 温湿度 物流 生鲜
温湿度 温度监测 温度记录 温度监控 温度控制 湿度 温度 测温 | temperature, humidity, temperature monitoring, temperature logging, temperature recorder > 传感器
仓储 仓库 智能仓储 立体库 自动化仓库 智能仓库 前置仓 云仓 月台 装卸 装卸货 月台预约 货车排队 装卸口 卸货 缺货 备货 补货 | warehouse, warehousing, smart warehouse, automated warehouse, asrs, wms, loading dock, dock scheduling, truck dock, dock appointment, stock out, replenishment > 物流 分拣
分拣 拣货 分拣机器人 自动分拣 拣选 播种墙 | sorting, picking, order picking, sortation > 仓储
agv 搬运机器人 自动导引车 移动机器人 叉车 无人叉车 amr 搬货 自动搬运 调度系统 rcs 多机调度 潜伏式 无人搬运 叉车安全 叉车防撞 叉车管理 | agv, amr, automated guided vehicle, autonomous mobile robot, forklift, mobile robot, fleet control, robot fleet, rcs, goods to person, forklift safety, forklift collision > 仓储 机器人
无人集卡 货车 卡车 重卡 集卡 车队 车队管理 车辆管理 车辆调度 公务车 | truck, fleet, fleet management, vehicle management, heavy truck, trucking > 物流
危化品运输 危货运输 危险品 危化品 危险化学品 危险品车 危险品运输 槽罐车 两客一危 | hazardous chemicals, dangerous goods, hazmat, hazmat truck, tank truck > 安全生产
航空物流 跨境物流 国际物流 中欧班列 班列 多式联运 | air cargo, cross border logistics, international logistics, china europe railway, multimodal transport > 物流 跨境电商
疲劳驾驶 驾驶员监测 驾驶行为 酒驾 毒驾 | driver monitoring, dms, drowsiness, driver fatigue, drunk driving > 车载终端
`;
