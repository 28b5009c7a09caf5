/** Streets, schools, farms, plants and markets: what a city's offices and neighbours call for. */
export const CIVIC_TERMS = `
高空抛物 高空坠物 抛物 楼上扔东西 楼上丢东西 高空扔东西 楼上乱扔 坠物 高空扔物 楼上砸东西 砸到人 楼上掉东西 | falling objects, object throwing, high rise littering > 社区 视频分析
电梯阻车 阻车 电瓶车上楼 电动车上楼 电动车进电梯 电瓶车进楼 入梯 推车入户 | e bike in elevator, ebike in lift > 电动自行车 电梯
停电瓶车 楼道充电 楼道停车 集中充电 充电棚 充电柜 | e bike charging shed, charging cabinet > 电动自行车
广告牌 店招 招牌 店招店牌 户外招牌 | billboard, signboard, shop sign > 城市治理
执行 被执行人 失信被执行人 老赖 财产查控 财产线索 强制执行 司法拍卖 | judgment debtor, debtor assets, judicial auction, enforcement of judgments > 法律
破产 清算 破产重整 | bankruptcy, liquidation, insolvency > 法律
体育课 体育测试 跳绳 引体向上 仰卧起坐 智慧操场 智慧体育 阳光体育 操场 | physical education, pe class, sports test, school sports > 校园 步道
霸凌 欺凌 校园欺凌 防欺凌 欺负 防霸凌 打同学 被同学打 被欺负 | bullying, anti bullying, school bullying > 校园安全
科普 科技馆 科普展品 科普教育 | science popularization, science museum, science education > 教育
研学 夏令营 研学旅行 | study tour, summer camp > 教育 游客
游泳 游泳馆 泳池 溺水 防溺水 溺水识别 救生员 | swimming, swimming pool, drowning, drowning detection, lifeguard > 体育场馆
订场 球馆 羽毛球 篮球 场地预订 订场地 球场预订 乒乓球 | court booking, badminton, basketball, venue booking for sports > 体育场馆 预约
健身舱 无人健身房 私教 智能健身镜 | unmanned gym, unstaffed gym, personal trainer, fitness mirror > 健身房
比分 计分 记分 实时比分 计时 | live score, scoreboard, timing system > 赛事
粉丝 球迷 玩家社群 社群运营 | fan engagement, fan community > 会员
恒湿 恒温恒湿 湿度控制 调湿 微环境 | microclimate, humidity control, constant humidity > 温湿度
气体泄漏 毒气 有毒气体 可燃有毒气体 硫化氢 气体探测器 气体报警 泄漏检测 泄漏监测 | gas leak detection, toxic gas, flammable gas, gas detector, gas release, hydrogen sulfide > 燃气 安全生产
储罐 罐区 油罐 液氨 | storage tank, tank farm, tank area > 石油 安全生产
职业健康 职业病 职业危害 | occupational health, occupational disease > 安全生产
加油站 油品 油气回收 | petrol station, fuel station, vapor recovery > 石油
社保 公积金 社会保险 养老金 | social security, provident fund, pension > 数字政府
海绵城市 雨水收集 雨水利用 透水铺装 调蓄池 | sponge city, rainwater harvesting, permeable pavement > 防汛
地下水 地下水监测 场地调查 | groundwater, site investigation > 土壤
辐射 核辐射 放射源 电离辐射 电磁辐射 光污染 | radiation, radioactive source, nuclear safety, electromagnetic radiation > 环境监测
排污许可 环评 环境影响评价 环保管家 | discharge permit, environmental impact assessment, eia > 环境监测
在线监测 烟气监测 自动监测设备 | continuous emission monitoring, cems > 环境监测
填埋 填埋场 渗滤液 | landfill, leachate > 垃圾
生物质 热解 生物炭 气化 | biomass, biochar, pyrolysis, gasification > 秸秆
粪污 畜禽粪便 粪便 堆肥 有机肥 好氧发酵 | manure, compost, composting, organic fertilizer > 畜禽养殖
果品分选 分选 选果 糖度 甜度 果品分级 分级 内部品质 | fruit sorting, fruit grading, sugar content, sweetness > 果园
无损检测 不切开 探伤 | nondestructive testing, non destructive testing, flaw detection, ndt, xrf > 检测认证
粮食 粮仓 粮库 储粮 粮情 粮食发热 粮食发霉 粮食生虫 粮虫 | grain, granary, grain storage, grain moth, grain heating > 农业
种子 育种 种业 制种 种质 种质资源 | seed, seed breeding, crop breeding, germplasm > 农业
猪瘟 耳标 猪病 咳嗽 动物健康 畜禽疫病 疫病监测 疫病 禽流感 牲畜疫病 | ear tag, animal health, swine fever, livestock disease, bird flu, epizootic, quarantine of animals > 畜禽养殖
航空货运 航空货站 货站 空运 空运单 货运舱位 | air freight, cargo terminal, air waybill, cargo capacity > 航空物流 机场
牵引车 行李牵引车 拖车 行李拖车 平板拖车 | tow tractor, baggage tractor, towing vehicle > 机坪 自动驾驶
尽职调查 尽调 数据室 资料室 投资者关系 股权结构 | due diligence, data room, investor relations, cap table > 创业投资
良率 良率分析 统计过程控制 过程能力 工艺数据 | yield management, yield analysis, spc, statistical process control > 晶圆 工业视觉
特种气体 特气 电子特气 硅烷 磷烷 | specialty gas, electronic gas, silane > 晶圆
量检测 晶圆检测 硅片检测 缺陷分类 | wafer inspection, metrology tool, defect classification > 晶圆 工业视觉
焊点检测 贴片 回流焊 线路板 电路板 印制板 | pcb, smt, circuit board, solder inspection > 工业视觉
叶片 涡轮 起落架 | turbine blade, landing gear > 航空制造
院线 电影院 放映 影院 | movie theater, movie screening, cinema chain > 拍摄
`;
