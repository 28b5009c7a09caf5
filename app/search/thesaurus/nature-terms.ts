/** Farming, water works, carbon, waste, ecology: what grows, flows and is thrown away. */
export const NATURE_TERMS = `
植保 植物保护 打药 喷药 施药 农药喷洒 喷雾 弥雾 飞防 植保无人机 植保作业 打药机 喷雾机 弥雾机 喷农药 撒药 打药无人机 喷洒无人机 植保飞防 农用无人机 播撒 变量施药 | crop protection, crop spraying, plant protection, pesticide spraying, spraying robot, sprayer, crop sprayer, agricultural spraying, spraying drone, agricultural drone, variable rate spraying > 农业 无人机
病虫害 虫害 虫情 害虫 虫子 病虫 病虫害识别 虫情测报 测报灯 诱虫灯 孢子 病害 虫情监测 农业病虫 杂草 赤霉病 稻瘟病 松材线虫 性诱剂 蚜虫 稻飞虱 条锈病 作物病害 叶片病害 烂根 黄叶 庄稼生病 绿色防控 | pest, pests, pest identification, pest control, pest monitoring, insect trap, plant disease, crop disease, insects, weeds, rice blast, pine wilt, aphid, planthopper, stripe rust, crop pest, pheromone trap, integrated pest management, leaf disease > 植保 农业
农药 农药残留 农残 农残检测 残留检测 农药检测 果蔬检测 快速检测 速测 速测仪 兽药残留 兽药 蔬菜农药 打药太多 | pesticide, pesticide residue, residue testing, rapid test, pesticide test, veterinary drug > 食品安全
水肥一体 水肥一体化 水肥 施肥 肥料 水肥机 配肥 追肥 测土配方 化肥 | fertigation, fertilizer, fertilization, fertilizing, fertiliser, drip fertigation > 灌溉 农业
农机 农业机械 拖拉机 收割机 插秧机 播种机 无人农机 农机作业 自动驾驶农机 旋耕 耕地 无人农场 无人拖拉机 农机导航 农机调度 丘陵农机 丘陵山地农机 微耕机 农机监管 深松 秸秆打捆 北斗农机 | agricultural machinery, farm machinery, tractor, harvester, autonomous tractor, farm robot, agricultural robot, unmanned farm, farm equipment, combine harvester, rice transplanter, tiller, hill farm machinery, tractor autosteer, agricultural machine, planting machine, crop planting > 农业 自动驾驶
果园 柑橘 果树 柑橘园 采摘 采摘机器人 水果 果蔬种植 茶园 葡萄园 猕猴桃 苹果 草莓 葡萄 辣椒 花椒 蘑菇 食用菌 苗木 摘果子 柑橘采摘 桃子 梨园 蓝莓 樱桃 枇杷 疏果 套袋 果园机器人 药材种植 菌菇 | orchard, fruit tree, citrus, fruit picking, harvesting robot, fruit, tea garden, vineyard, mushroom, chili, nursery stock, blueberry, cherry, peach, pear, tea plantation, orchard robot, fruit thinning, fruit harvesting > 农业
植物工厂 设施农业 温室 育苗 育秧 日光温室 无土栽培 水培 智能温室 大棚种植 温室大棚 补光灯 植物补光 育苗工厂 连栋温室 卷帘机 大棚环境 大棚 | plant factory, greenhouse cultivation, vertical farm, seedling, hydroponics, smart greenhouse, controlled environment agriculture, grow light, plant lighting, glasshouse, polytunnel, indoor farming, greenhouse > 农业
畜禽养殖 养猪 生猪 猪场 猪只 养殖场 牧场 奶牛 养鸡 畜牧 畜牧业 牲畜 家畜 智慧养殖 养殖业 养牛 养羊 养蜂 牦牛 肉牛 挤奶 鸡蛋 放牛 牛丢了 放羊 牧民 鸡舍 猪舍 牛舍 母猪 仔猪 蛋鸡 肉鸡 饲喂 精准饲喂 养鸭 发情监测 估重 牛脸识别 猪脸识别 蜂箱 蜜蜂 养蚕 桑蚕 放牧 草场 养兔 饲料 | livestock, pig farming, pig, pigs, swine, cattle, poultry, animal husbandry, ranch, dairy cow, livestock farming, yak, bee keeping, estrus detection, precision feeding, chicken house, hen, broiler, goat, sheep, beehive, silkworm, grazing, livestock barn, cow face recognition, cattle weight estimation > 农业
屠宰 检疫 动物检疫 动物疫病 猪肉 肉品 肉类 肉菜追溯 非洲猪瘟 兽医 动监 动物卫生 生猪屠宰 屠宰场 无害化处理 病死猪 死猪 病死畜禽 胴体 分割肉 检疫票 | slaughter, quarantine, animal disease, pork, meat, meat traceability, slaughterhouse, abattoir, carcass, dead livestock disposal, meat processing, animal quarantine > 畜禽养殖 食品安全
水产养殖 渔业 鱼塘养殖 养鱼 增氧 投饵 海洋牧场 鱼塘 养虾 冷水鱼 尾水 鱼病 死鱼 鱼死了 翻塘 鱼塘缺氧 增氧机 投饵机 循环水养殖 工厂化养殖 网箱 稻渔 稻虾 鱼苗 渔船 捕捞 小龙虾 养殖尾水 观赏鱼 | aquaculture, fishery, fish farming, fish pond, shrimp, tail water, fish disease, recirculating aquaculture, aerator, net cage, fish fry, fishing boat, crayfish, fish feeder, mariculture, fish feeding > 农业 水质
秸秆 秸秆焚烧 露天焚烧 焚烧秸秆 火点 火点监测 热异常 热点监测 烧秸秆 | straw burning, stubble burning, crop burning, open burning, fire spot, hotspot detection > 环境监测 遥感
保鲜 预冷 保鲜库 气调 产地冷藏 果蔬保鲜 冷藏保鲜 冷藏库 果蔬冷库 保鲜膜 保鲜剂 乙烯 催熟 贮藏 | fresh keeping, precooling, postharvest, cold store, ripening, ethylene, fruit storage, fruit preservation, freshness preservation > 冷链 生鲜
农产品质量 产地证明 地理标志 三品一标 农产品追溯 合格证 | agricultural product quality, geographical indication, origin certificate > 溯源 农业
墒情 农情 农业气象 苗情 作物长势 长势监测 估产 | crop growth, crop monitoring, yield estimation, agronomic monitoring > 农业 遥感
水文 水情 雨水情 流量监测 流量计 测流 水文站 雨量站 雨量计 雨量 水位站 雷达流量计 流速 测雨雷达 流量站 遥测站 泥沙监测 视觉测流 水尺 侧扫雷达 声学多普勒 | hydrology, hydrological, flow meter, flow measurement, rain gauge, stream gauge, water flow, gauging station, discharge measurement, adcp, sediment monitoring, telemetry station, staff gauge > 水务 积水
洪水预报 洪水预演 洪水预警 四预 淹没分析 淹没推演 流域 数字孪生流域 数字流域 水动力 山洪预警 洪涝预报 涨水 发大水 产汇流 洪峰 暴雨洪水 水文模型 洪水风险图 洪水演进 水利一张图 | flood forecast, flood forecasting, flood simulation, inundation mapping, river basin, watershed, hydrodynamic, flood peak, hydrological model, flood risk map, flood warning > 积水 水务
闸门 闸坝 橡胶坝 启闭机 水闸 | sluice gate, gate control, sluice, floodgate, water gate, penstock, rubber dam > 水务
泵站 水泵 抽水 提灌 泵房 闸泵 闸站 闸泵联调 泵站自动化 潜水泵 排水泵 水泵房 泵闸 泵站无人值守 | pump station, pumping station, water pump, pump, submersible pump > 闸门 水务
大坝 水库大坝 大坝安全 堤防 堤坝 水库安全 坝体 渗压 渗流 坝面 土石坝 混凝土坝 溢洪道 病险水库 小型水库 坝基 测压管 渗压计 量水堰 除险加固 拦河坝 | dam, dam safety, embankment, levee, seepage, spillway, piezometer, earth dam, concrete dam, reservoir safety, dyke, dike, weir, dam inspection > 水务 形变监测
形变监测 位移监测 位移 沉降监测 毫米级监测 边坡监测 变形监测 裂缝监测 裂缝 倾斜监测 形变 基坑监测 测斜仪 静力水准仪 裂缝计 视觉位移 倾角仪 干涉雷达 边坡雷达 地基雷达 下沉监测 沉降 | deformation monitoring, displacement, displacement monitoring, settlement monitoring, crack monitoring, tilt monitoring, deformation, insar, inclinometer, crack meter, tiltmeter, hydrostatic leveling, slope radar, ground based sar, subsidence monitoring, subsidence > 基础设施监测 地震
净水 水厂 加药 投药 投加 絮凝 絮凝剂 混凝 消毒剂 制水 自来水厂 净水厂 加氯 智慧水厂 饮用水 直饮水 反渗透 膜处理 超滤 砂滤池 沉淀池 臭氧活性炭 纳滤 净水设备 聚合氯化铝 次氯酸钠 二氧化氯 膜法水处理 | water treatment, water plant, waterworks, dosing, chemical dosing, coagulant, flocculant, chlorination, drinking water, potable water, reverse osmosis, ultrafiltration, membrane treatment, nanofiltration, sand filter, sedimentation tank, water purification, drinking water treatment, sodium hypochlorite > 水务 水质
漏损 漏水 漏点 听漏 检漏 测漏 暗漏 漏失 渗漏 漏损控制 水管漏水 漏水检测 分区计量 爆管 水管 管道漏水 渗水 管道渗水 听音 产销差 水锤 水管漏 水表转得快 管子漏水 漏水检测仪 漏水声 相关仪 供水漏损 跑冒滴漏 夜间最小流量 水损 | water leak, leak detection, leakage detection, pipe leak, water loss, non revenue water, dma, pipe burst, water pipe, leaking, pipe leak detection, water hammer, leak noise correlator, minimum night flow, water leakage, pipe burst detection, burst pipe > 水务 管网
污水处理 污水厂 曝气 污泥 中水 再生水 一体化污水 污水处理厂 工业废水 废水处理 废水 农村污水 膜生物反应器 生化池 反硝化 脱氮除磷 除磷 脱氮 碳源投加 活性污泥 膜污染 好氧池 厌氧池 出水超标 提标改造 人工湿地 氧化沟 生物滤池 污水站 污水净化 分散式污水 | sewage treatment, wastewater treatment, sludge, aeration, reclaimed water, effluent, mbr, mbbr, sbr, membrane bioreactor, denitrification, nitrogen removal, phosphorus removal, activated sludge, carbon source dosing, constructed wetland, biological treatment, sewage plant, sewage works, water reclamation, decentralised sewage > 管网 水质
管道检测 管道cctv 箱涵 淤积 清淤 管道机器人 爬行机器人 潜望镜 管网检测 排水管检测 管道修复 非开挖 下水道 暗涵 紫外固化 原位固化 翻转内衬 螺旋缠绕 内衬修复 声呐检测 管道潜望镜 管道清洗 疏通车 吸污车 清疏 | pipe inspection, sewer inspection, culvert, dredging, desilting, pipe crawler, trenchless, pipe rehabilitation, sewer robot, siltation, cured in place pipe, cipp, pipe relining, sewer cleaning, sewer jetting, pipe lining, sewer rehabilitation, vacuum truck > 管网 机器人
碳账户 碳账本 碳普惠 碳积分 个人碳账户 碳普惠平台 | carbon account, carbon inclusion, carbon ledger, carbon credit, carbon credits, ccer > 碳排放
碳核算 温室气体 碳盘查 碳核查 温室气体清单 碳排放核算 产品碳足迹 生命周期评价 碳标签 核查 二氧化碳 环境产品声明 碳排查 碳排放报告 碳报告 碳票 卖碳 林业碳汇 碳指标 全生命周期碳 排放因子 碳足迹核算 范围三 供应链碳排 碳数据 组织碳 碳盘点 碳管家 碳足迹 | greenhouse gas, ghg, ghg inventory, carbon inventory, life cycle assessment, lca, carbon verification, carbon dioxide, co2, product carbon footprint, greenhouse gas inventory, greenhouse gas accounting, carbon report, forestry carbon, epd, mrv, emission factor, scope 3, emission inventory, carbon disclosure, carbon management software, carbon calculator, carbon accounting, carbon footprint, esg > 碳排放
碳捕集 碳捕捉 碳封存 二氧化碳捕集 碳捕集利用 碳汇 固碳 碳移除 直接空气捕集 矿化封存 生态碳汇 碳利用 | ccus, ccs, carbon capture, carbon sequestration, carbon sink, direct air capture, carbon removal, carbon storage, carbon capture and storage, carbon utilization > 碳排放
绿电 绿证 绿电交易 绿色电力 电力交易 售电 可再生能源 购电 绿色电力证书 电力市场 绿电直供 绿电直连 电力现货 现货交易 新能源消纳 弃风弃光 购售电 | green power, green electricity, renewable energy certificate, rec, power trading, electricity trading, renewable energy, green certificate, ppa, green power direct supply, electricity spot market, power market, renewable curtailment, power purchase agreement > 碳排放 虚拟电厂
风电 风力发电 风机 风电场 水电 塔筒 变桨 海上风电 分散式风电 风机叶片 叶片巡检 | wind power, wind turbine, wind farm, offshore wind, blade inspection, wind farm inspection, wind turbine blade > 能源管理
水电站 水力发电 小水电 | hydropower, hydro power, small hydropower > 水利 能源管理
工商业储能 用户侧储能 储能柜 峰谷套利 储能一体柜 液冷储能 移动储能 液流电池 钠离子电池 固态电池 磷酸铁锂电池 | commercial energy storage, behind the meter storage, storage cabinet, peak valley arbitrage, energy storage cabinet, flow battery, sodium battery, solid state battery > 储能
电池健康 电池检测 电池评估 动力电池 电池安全 锂电池 热失控 电池包 电池梯次利用 梯次利用 退役电池 荷电状态 磷酸铁锂 电池寿命 电池衰减 电池鼓包 电池自燃 电池管理 电池管理系统 电池均衡 残值评估 电池云 | battery health, state of health, soh, battery testing, power battery, lithium battery, thermal runaway, second life battery, battery safety, lfp, battery management system, battery degradation, battery life, remaining useful life, battery swelling, battery diagnosis, battery fire, state of charge > 储能 新能源汽车
余热 余热回收 余压 热力 供热 集中供热 换热站 智慧供热 地源热泵 暖气 暖气不热 热用户 供热管网 暖气片 地暖 热网 水力平衡 室温监测 室温采集 热计量 烟气余热 工业余热 余热发电 有机朗肯 暖气费 家里不热 | waste heat, heat recovery, district heating, heat exchange station, space heating, heat metering, underfloor heating, heating network, waste heat power generation, hydraulic balancing, radiator > 节能 楼宇自控
空压机 压缩空气 空压站 水泵节能 电机节能 变频 压缩机 空压机群控 真空泵站 | air compressor, compressed air, motor efficiency, variable frequency, compressor, air compressor energy saving, air compressor station > 节能 工业互联网
输电线路 电力巡检 电力线路 杆塔 绝缘子 巡线 配电巡检 开关柜 配电房 变压器 配电室 配电室巡检 变电站巡检 局放 局部放电 表计读数 配电间 覆冰 树障 电缆隧道 电缆沟 电塔 高压线 电线杆 避雷器 无人机巡线 继电保护 线路走廊 箱变 | power line inspection, transmission line, power tower, insulator, line patrol, switchgear, transformer, distribution room, substation inspection, partial discharge, distribution room inspection, conductor icing, cable tunnel, high voltage line, power line, pylon, utility pole, electric pole, surge arrester, relay protection, overhead line, transmission tower > 虚拟电厂 巡检
渣土车 渣土运输 渣土监管 工程车 建筑垃圾运输 偷倒 渣土 消纳场 建筑垃圾监管 泥头车 土方车 乱倒渣土 拉土 拉土车 拉渣土 乱倒 准运证 建筑垃圾 渣土处置 消纳点 渣土偷倒 渣土撒漏 抛洒滴漏 滴漏抛洒 砂石车 商砼车 | muck truck, dump truck, construction waste, spoil truck, earthwork truck, debris hauling, illegal soil dumping, dump truck monitoring, construction waste truck, spillage on road, muck disposal > 垃圾 工地
厨余垃圾 餐厨 厨余 餐厨废弃物 剩饭 剩菜 剩菜剩饭 残羹 泔水 地沟油 废弃油脂 废油 餐厨油脂 隔油 油水分离 隔油池 湿垃圾 餐饮垃圾 厨余机 黑水虻 泔水桶 有机垃圾 厨余处理机 餐厨收运 食物垃圾 餐厨垃圾 | food waste, kitchen waste, used cooking oil, waste oil, grease trap, oil water separator, gutter oil, swill, wet waste, organic waste, food waste composter, black soldier fly, food scraps, leftovers > 垃圾
大件垃圾 家具拆解 破碎 撕碎 粉碎 破碎机 粉碎机 垃圾压缩 树枝粉碎 绿化垃圾 园林垃圾 枯枝 旧沙发 旧床垫 大件废弃物 树枝粉碎机 园林废弃物 | bulky waste, furniture shredding, shredder, crusher, shredding, wood chipper, green waste, waste compaction, bulky item, garden waste, tree branch shredder > 垃圾
垃圾焚烧 焚烧 焚烧炉 垃圾发电 焚烧厂 炉排 炉膛 燃烧控制 焚烧发电 垃圾焚烧厂 垃圾电厂 渗沥液 焚烧飞灰 | waste incineration, incineration, incinerator, waste to energy, combustion control, furnace, grate, refuse incinerator, energy from waste > 垃圾
垃圾称重 称重计费 满溢监测 满溢 收运 垃圾收运车 桶装收运 垃圾计量 垃圾车 挂桶 压缩车 垃圾压缩车 垃圾收运监管 收运路线 垃圾桶满了 桶满 | bin weighing, waste weighing, pay as you throw, bin level, waste truck, garbage truck, overflow detection, compactor truck, refuse truck, waste collection route, bin full, fill level sensor > 垃圾 垃圾分类
危险废物 危废 工业固废 固体废物 危废管理 危废仓 危废暂存 转移联单 有毒废料 有毒垃圾 废酸 危废间 危废处置 危废转运 废矿物油 废溶剂 废有机溶剂 实验室废液 废液 过期药品 小微危废 废机油 废油漆桶 | hazardous waste, industrial solid waste, waste manifest, hazardous waste storage, toxic waste, waste solvent, waste liquid, lab waste, hazardous waste disposal, waste mineral oil, used engine oil, hazardous waste transfer > 垃圾 环境监测
鸟类 鸟鸣 候鸟 观鸟 声景 声纹识别动物 生物声学 鸟种 珍稀鸟类 水鸟 鸟声识别 | bird, birds, birdsong, bird monitoring, bird species, bioacoustics, waterfowl, migratory bird, bird sound recognition, bird watching, birdwatching > 生物多样性
生物多样性 野生动物 物种 珍稀动物 红外相机 外来物种 入侵物种 物种识别 自然保护地 国家公园 大熊猫 熊猫 动物下山 濒危物种 栖息地 野生动物监测 金丝猴 雪豹 野外相机 底栖动物 生态廊道 跟踪项圈 环境dna 本底调查 | biodiversity, wildlife, species, species identification, invasive species, camera trap, nature reserve, national park, panda, environmental dna, edna, habitat, endangered species, wildlife monitoring, wildlife corridor, snow leopard, biological survey > 环境监测
野猪 野兽 猛兽 黑熊 驱兽 动物入侵 野猪入侵 驱赶 驱离 野生动物肇事 野猪拱地 电子围栏驱兽 声光驱赶 猴子抢食 | wild boar, boar, animal intrusion, wildlife deterrent, animal repellent, animal crop damage, human wildlife conflict, scare device, monkey intrusion, black bear, brown bear > 生物多样性
古树 古树名木 树木检测 空洞 树木健康 树木倒伏 树干 行道树 名木 老树 大树 树龄 倒树 树倒了 树木倾斜 树木支撑 树木探伤 断枝 树倒 树木雷达 复壮 | ancient tree, old tree, heritage tree, tree health, tree inspection, tree decay, tree risk, tree tilt, veteran tree, tree cavity, tree tomography, fallen tree, tree rejuvenation > 绿化
白蚁 白蚁防治 鼠害 灭鼠 老鼠 鼠患 蚊虫 灭蚊 虫控 有害生物防治 除四害 病媒生物 捕鼠器 防鼠 灭蝇 诱蚊灯 病媒监测 蚊媒 鼠药 | termite, termite control, rodent, rat, mice, mosquito, vector control, rodent control, mouse trap, rodent trap, pest management, fumigation, extermination, mosquito trap, vector surveillance > 公共卫生
水土保持 生态修复 矿山修复 湿地 水源地 水源保护 防沙治沙 草原生态 退化草原 草原修复 沙化 荒漠化 石漠化 固沙 生态环境修复 山水林田湖草 水土流失 复垦 矿山复绿 绿化复垦 | soil and water conservation, ecological restoration, wetland, water source protection, desertification control, grassland restoration, desertification, rocky desertification, sand control, habitat restoration, soil erosion, land reclamation > 环境监测
噪声地图 声学成像 声学相机 鸣笛抓拍 炸街 声源成像 声像仪 鸣笛 乱鸣笛 飙车 喇叭声 声纹抓拍 声学监测 噪声源识别 声源识别 改装车 大排量摩托 | acoustic camera, noise map, honking detection, sound camera, noise source localization, honking, loud exhaust, noise camera, sound level mapping, modified exhaust > 噪声
油烟在线 餐饮油烟 油烟净化 非甲烷总烃 油烟 油烟监测 烧烤 露天烧烤 净化器清洗 烟道清洗 油烟扰民 烧烤油烟 厨房油烟 夜宵油烟 餐饮烟气 油烟机 | cooking fume, fume monitoring, kitchen exhaust, fume, barbecue smoke, grease duct cleaning, restaurant fume, cooking smoke > 空气质量
走航监测 激光雷达监测 大气超级站 网格化监测 溯源监测 尾气 机动车尾气 遥测 尾气遥测 柴油车 走航车 黑烟车 国六 柴油货车 排气污染 立体监测 尾气检测 | mobile monitoring, vehicle emission, exhaust monitoring, tailpipe, diesel emission, smoky vehicle, exhaust remote sensing, mobile air monitoring, tailpipe emission > 空气质量
海水淡化 苦咸水淡化 淡化装置 淡化膜 浓盐水 海水制水 | desalination, seawater desalination, brackish water, brine > 净水
农村供水 农饮水 农村饮水 饮水安全 单村供水 千吨万人 城乡供水一体化 人畜饮水 吃水难 村里吃水 山泉水 | rural water supply, rural drinking water, village water supply > 水务 净水
水发黄 自来水发黄 自来水有味 自来水异味 水里有怪味 水有怪味 土臭素 红虫 水垢 水碱 水锈 | geosmin, yellow water, rusty tap water, limescale, taste and odor > 净水 水质
供水管材 球墨铸铁管 pe管 不锈钢水管 镀锌管 管材 管件 老旧管网 老旧管道改造 水管更新 | ductile iron pipe, pe pipe, hdpe pipe, pipe fitting, water main replacement, pipe material > 管网 水务
减压阀 智能调压 调压阀 管网压力 压力调控 水压调节 恒压供水 | pressure reducing valve, prv, pressure management, constant pressure supply > 水务 漏损
供水调度 需水预测 用水量预测 水力模型 管网模型 管网水力 供水模型 | hydraulic model, water demand forecasting, water supply scheduling, water distribution model > 水务 管网
水平衡测试 节水器具 节水型单位 用水定额 计划用水 用水效率 超定额用水 合同节水 | water balance test, water saving appliance, water quota, water efficiency, water conservation > 水务 节能
循环冷却水 阻垢剂 缓蚀剂 水处理药剂 冷却水处理 结垢 除垢 | circulating water, cooling water treatment, scale inhibitor, corrosion inhibitor, descaling, water treatment chemical > 净水 冷机
污水溢流 溢流污染 合流制溢流 初期雨水 截污 截流井 截污纳管 雨天溢流 溢流口 | combined sewer overflow, sewer overflow, first flush, intercepting sewer > 排水 河湖
外水入渗 入流入渗 清水入渗 污水提质增效 污水浓度低 地下水渗入 外水诊断 | inflow and infiltration, groundwater infiltration, extraneous water > 排水 污水处理
污泥干化 污泥处置 污泥脱水 污泥处理 板框压滤 压滤机 脱水机 叠螺机 离心脱水 污泥减量 污泥碳化 厌氧消化 污泥掺烧 | sludge drying, sludge dewatering, sludge treatment, filter press, anaerobic digestion, sludge disposal, biosolids > 污水处理
废水零排放 高盐废水 蒸发结晶 含盐废水 浓水处理 蒸发器 杂盐 分盐 | zero liquid discharge, zld, evaporation crystallization, evaporator, high salinity wastewater, brine treatment > 污水处理
高浓度有机废水 难降解废水 电镀废水 重金属废水 印染废水 酸洗废水 含氟废水 制药废水 化工废水 芬顿 高级氧化 电催化氧化 臭氧氧化 | electroplating wastewater, dyeing wastewater, advanced oxidation, fenton, electrocatalytic oxidation, refractory wastewater, chemical wastewater > 污水处理
水生态修复 沉水植物 水草 生态浮岛 生态浮床 曝气增氧 水体修复 活水循环 生态补水 水生植物 | aquatic plant, floating island, submerged plant, lake restoration, river restoration > 河湖 水质
护岸 护坡 生态护坡 崩岸 格宾 挡墙 挡土墙 土工格栅 土工布 锚索 锚杆 喷锚 抗滑桩 | revetment, bank protection, retaining wall, slope protection, geogrid, geotextile, gabion, ground anchor, slope reinforcement > 河湖 地质灾害
旱情 旱情监测 旱灾 缺水 伏旱 水荒 人工补水 抗旱保供 | drought monitoring, drought relief, water shortage, water scarcity > 灌溉 水利
水库调度 防洪调度 梯级水库 梯级电站 水资源调度 泄洪 水量调度 联合调度水库 库容 | reservoir operation, reservoir scheduling, flood release, water allocation, water resources, cascade hydropower > 水利 洪水预报
监测井 洗井 地下水修复 地下水污染 地下水超采 超采 可渗透反应墙 打井 | groundwater remediation, monitoring well, groundwater contamination, permeable reactive barrier, well drilling, groundwater depletion > 地下水
土壤改良 盐碱地 盐碱地改良 土壤酸化 酸化土壤 土壤板结 地力提升 耕地质量 土壤调理剂 微生物菌剂 土壤养分 土壤检测 | soil amendment, saline alkali land, soil conditioner, soil fertility, soil acidification, soil testing, soil improvement > 土壤 水肥一体
污染地块 棕地 污染场地 场地修复 热脱附 原位修复 异位修复 土壤淋洗 固化稳定化 毒地 | contaminated site, brownfield, contaminated land, thermal desorption, in situ remediation, soil washing > 土壤 地下水
除甲醛 测甲醛 装修污染 室内空气 室内空气质量 室内污染 苯系物 新房装修味 氡气 二氧化碳浓度 教室空气 甲醛 室内甲醛 | indoor air quality, iaq, formaldehyde removal, radon, indoor air pollution, indoor air, formaldehyde > 空气质量
除尘器 除尘 布袋除尘 静电除尘 湿式除尘 除尘设备 粉尘收集 车间粉尘 集尘 滤袋 | dust collector, dust removal, baghouse, electrostatic precipitator, dust extraction, bag filter > 扬尘 废气
非道路移动机械 非道路机械 工程机械排放 挖机冒黑烟 环保编码 | non road machinery, off road machinery, non road mobile machinery > 走航监测
固废资源化 建筑垃圾资源化 再生骨料 再生砖 粉煤灰 矿渣 钢渣 磷石膏 赤泥 大宗固废 煤矸石 炉渣 尾矿利用 | recycled aggregate, fly ash, slag, phosphogypsum, red mud, bulk solid waste, coal gangue, bottom ash, construction waste recycling > 垃圾 回收
电子垃圾 电子废弃物 废旧手机 废旧电子产品 废电路板 家电拆解 贵金属回收 旧电脑回收 | e waste, weee, electronic waste, precious metal recovery, appliance dismantling > 回收
报废汽车 报废机动车 汽车拆解 废车拆解 废旧轮胎 废轮胎 废钢 废旧金属 | vehicle dismantling, end of life vehicle, elv, scrap metal, waste tyre, waste tire, scrap steel > 回收
动力电池回收 电池拆解 废旧锂电池 湿法冶金 电池再生 废旧电池 退役电池回收 | battery dismantling, black mass, hydrometallurgy, spent battery, lithium battery recycling > 电池健康 回收
再生塑料 塑料再生 塑料回收 塑料污染 白色污染 微塑料 一次性塑料 农膜回收 废旧农膜 再生粒子 | microplastic, plastic pollution, recycled plastic, chemical recycling, plastic recycling, agricultural film recycling > 回收 可降解
垃圾分拣机器人 垃圾分拣 光选机 色选机 垃圾识别 分拣垃圾 智能分拣垃圾 风选 磁选 | waste sorting robot, optical sorting, color sorter, waste recognition, trash sorting > 垃圾分类 分拣
循环箱 可循环快递箱 过度包装 绿色包装 快递包装 包装减量 | returnable container, green packaging, excessive packaging, reusable box > 回收 快递
生物柴油 可持续航空燃料 生物燃料 生物航煤 绿色甲醇 燃料乙醇 生物天然气 沼气提纯 | biodiesel, biofuel, sustainable aviation fuel, saf, green methanol, bioethanol, biomethane > 厨余垃圾 碳排放
碳关税 碳边境调节机制 碳边境 产品护照 数字产品护照 电池护照 欧盟电池法 | cbam, carbon border adjustment, carbon tariff, digital product passport, battery passport > 碳核算 海外市场
碳配额 碳排放权 配额交易 碳市场 碳资产管理 碳质押 配额清缴 排污权 排污权交易 用能权 环境权益 | carbon allowance, emissions trading, emission trading scheme, carbon market, cap and trade, emission permit > 碳排放
源网荷储 多能互补 风光储 风光水储 风光互补 源网荷储一体化 | source grid load storage, multi energy complementary, hybrid renewable > 微电网 虚拟电厂
功率预测 光伏功率预测 风功率预测 发电预测 新能源功率预测 出力预测 发电量预测 | renewable power forecasting, solar forecasting, wind power forecasting, generation forecasting > 风电 光伏
抽水蓄能 压缩空气储能 飞轮储能 飞轮 重力储能 长时储能 物理储能 | pumped storage, pumped hydro, compressed air energy storage, flywheel, gravity storage, long duration storage > 储能
储热 蓄热 熔盐储热 熔盐 相变储热 相变材料 固体蓄热 储冷 | thermal energy storage, thermal storage, molten salt, phase change material, cold storage tank, heat storage > 储能 余热
超级电容 超级电容器 双电层电容 锂离子电容 | supercapacitor, ultracapacitor > 储能
正极材料 负极材料 电解液 电池隔膜 锂矿 锂盐 碳酸锂 硅碳负极 铜箔 三元前驱体 | cathode material, anode material, electrolyte, battery separator, lithium carbonate, silicon anode, copper foil, lithium mine > 储能 新材料
锂电设备 电芯 电芯制造 电池制造 极片涂布 叠片 卷绕 化成分容 注液 电池生产线 | battery manufacturing, cell manufacturing, electrode coating, battery production line, battery cell > 储能 工业视觉
钙钛矿 太阳能电池 光伏电池 电池片 晶硅 薄膜电池 碲化镉 发电玻璃 光伏组件 异质结 光伏玻璃 | perovskite, solar cell, cadmium telluride, thin film solar, photovoltaic module, pv module, crystalline silicon, heterojunction > 光伏
光伏建筑一体化 光伏幕墙 光伏瓦 光伏车棚 光伏屋顶 屋顶发电 户用光伏 农光互补 渔光互补 | bipv, solar carport, rooftop solar, solar roof, agrivoltaics, rooftop pv, solar facade > 光伏 楼宇
光伏清洗 光伏清扫 光伏清洁 组件清洗 光伏清洁机器人 光伏运维 热斑 光伏巡检 光伏板积灰 | solar panel cleaning, pv cleaning, pv inspection, solar farm maintenance, solar cleaning robot > 光伏
电能质量 谐波治理设备 无功补偿 三相不平衡 电压暂降 电压不稳 稳压 滤波装置 谐波治理 | power quality, harmonic mitigation, reactive power compensation, voltage sag, power factor, voltage regulator > 电网
窃电 偷电 反窃电 线损 线损分析 计量异常 用电稽查 偷电漏电 | electricity theft, line loss, power theft, non technical loss > 电网 抄表
配网自动化 馈线自动化 线路故障定位 接地故障 环网柜 柱上开关 故障指示器 台区终端 断路器 智能断路器 | distribution automation, feeder automation, ring main unit, fault indicator, circuit breaker, smart circuit breaker > 电网
带电作业 带电作业机器人 配网带电 绝缘斗臂车 登杆 验电 停电检修 | live line work, live working robot, hot line work, insulated bucket truck > 输电线路
充电机器人 自动充电机器人 移动充电车 移动充电桩 充电车 移动补能 道路救援充电 | charging robot, mobile charger, mobile charging, charging vehicle > 充电桩
换热器 板式换热器 热交换 热交换器 板换 热管 | heat exchanger, plate heat exchanger, heat pipe > 余热
燃气锅炉 蒸汽锅炉 锅炉房 电锅炉 工业窑炉 工业炉窑 窑炉 蒸汽管道 疏水阀 热风炉 烧锅炉 | steam boiler, gas boiler, industrial furnace, kiln, steam trap, boiler house, electric boiler > 特种设备 节能
空气源热泵 空气能 集中热水 太阳能热水 热水系统 | air source heat pump, hot water supply, solar water heater > 楼宇自控
制冷剂 冷媒 氟利昂 制冷剂泄漏 自然工质 氢氟碳化物 | refrigerant, freon, refrigerant leak > 冷机
风管清洗 空调清洗 风管 空调滤网 空调维修 空调不制冷 新风清洗 | duct cleaning, air duct, hvac maintenance, air conditioner cleaning > 楼宇自控
核技术 同位素 放射性同位素 辐照 辐照加工 辐照灭菌 电子束辐照 中子 伽马射线 | nuclear technology, isotope, irradiation, electron beam irradiation, neutron, gamma ray, radioisotope > 辐射
放射性药物 核药 核医学 硼中子俘获 重离子治疗 靶向核素 | radiopharmaceutical, nuclear medicine, bnct, heavy ion therapy, radioligand > 核技术 药品
辐射防护 剂量仪 个人剂量 铅衣 屏蔽材料 辐射检测仪 放射性废物 | dosimeter, radiation shielding, radiation protection, radiation detector, radioactive waste > 辐射
核聚变 可控核聚变 可控聚变 托卡马克 人造太阳 聚变堆 聚变能 | nuclear fusion, fusion energy, tokamak, fusion reactor > 核电
热成像 红外测温 红外热像 热像仪 热成像测温 热红外 红外相机测温 红外热成像 | infrared thermography, thermographic camera, infrared temperature measurement, thermal imaging, thermal camera > 传感器 森防
林业调查 森林资源 森林资源调查 林业资源 蓄积量 胸径 盗伐 滥伐 林木采伐 采伐许可 退耕还林 林下经济 林权 | forest inventory, forest resources, timber, illegal logging, forest survey, agroforestry > 森林防火 遥感
割草机器人 割草机 草坪机器人 割灌机 绿篱机 绿篱修剪 除草机器人 除草机 剪草 | robotic lawn mower, lawn mower, mowing robot, hedge trimmer, brush cutter, weeding robot, grass cutting > 绿化
立体绿化 屋顶绿化 垂直绿化 绿墙 阳台绿化 植物墙 空中花园 | green roof, green wall, vertical greening, roof garden, living wall > 绿化
红火蚁 福寿螺 加拿大一枝黄花 薇甘菊 美国白蛾 入侵植物 草地贪夜蛾 外来入侵 | red fire ant, fire ant, invasive plant, apple snail, fall armyworm, alien species > 生物多样性 病虫害
马蜂窝 马蜂 胡蜂 抓蛇 蜂巢清除 摘马蜂窝 | hornet, wasp, wasp nest, snake, bee nest > 救援
盗猎 偷猎 反盗猎 非法狩猎 巡护员 野外巡护 | poaching, anti poaching, ranger patrol, wildlife trade > 生物多样性
农技推广 农技服务 农技员 农技问答 种植技术 田间指导 农事指导 农技专家 | agricultural extension, agronomy advice, farming advice, agronomist > 农业
农资 农资店 农资监管 假种子 假化肥 农药经营 农资溯源 | farm supplies, agricultural inputs, fake seed > 农业 农药
粮食烘干 烘干机 烘干塔 谷物干燥 晒粮 烘干中心 粮食晾晒 热泵烘干 烘干机具 | grain dryer, grain drying, crop dryer > 粮食
粮食收购 扦样 粮食质检 碾米 米厂 面粉厂 榨油 油坊 稻谷加工 出入库粮 | grain sampling, rice milling, flour mill, oil mill, grain purchase > 粮食 食品加工
表型 作物表型 植物表型 分子育种 智能育种 考种 数字育种 航天育种 转基因 | phenotyping, plant phenotyping, molecular breeding, smart breeding, transgenic, gmo > 种子
食品加工 食品机械 食品厂 食品生产 速冻 农产品加工 农产品深加工 切菜机 肉类加工 | food processing, food machinery, food factory, quick freezing, food manufacturing > 食品安全
替代蛋白 植物肉 培养肉 人造肉 微生物蛋白 未来食品 | alternative protein, plant based meat, cultivated meat, novel food > 食品加工 合成生物
食品异物 异物检测 金属检测机 异物剔除 检重秤 金检机 | foreign matter inspection, checkweigher, foreign object inspection > 食品加工 工业视觉
调味品 豆瓣酱 酱油 食醋 火锅底料 复合调味料 | soy sauce, vinegar, condiment > 食品加工
泡菜 腌制 发酵食品 | fermented food, pickle > 食品加工
勾调 勾兑 白酒勾调 摘酒 制曲 原酒 基酒 陈酿 酒糟 窖泥 精酿 啤酒酿造 啤酒 | liquor blending, distillers grains, craft beer, brewery, base liquor, beer > 酿酒
溢油 围油栏 吸油毡 水面油污 船舶污染 油污染 | oil spill, oil boom, ship pollution, oil absorbent > 河湖
采样器 自动采样 自动采样器 水质采样 采样无人机 采样机器人 大气采样 | sampler, automatic sampling, water sampling, sampling drone, autosampler > 环境监测
`;
