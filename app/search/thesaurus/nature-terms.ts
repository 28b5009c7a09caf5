/** Farming, water works, carbon, waste, ecology: what grows, flows and is thrown away. */
export const NATURE_TERMS = `
植保 植物保护 打药 喷药 施药 农药喷洒 喷雾 弥雾 飞防 植保无人机 植保作业 打药机 喷雾机 弥雾机 喷农药 撒药 | crop protection, crop spraying, plant protection, pesticide spraying, spraying robot, sprayer, crop sprayer, agricultural spraying > 农业 无人机
病虫害 虫害 虫情 害虫 虫子 病虫 病虫害识别 虫情测报 测报灯 诱虫灯 孢子 病害 虫情监测 农业病虫 杂草 赤霉病 稻瘟病 松材线虫 | pest, pests, pest identification, pest control, pest monitoring, insect trap, plant disease, crop disease, insects, weeds, rice blast, pine wilt > 植保 农业
农药 农药残留 农残 农残检测 残留检测 农药检测 果蔬检测 快检 快速检测 速测 速测仪 兽药残留 兽药 蔬菜农药 打药太多 | pesticide, pesticide residue, residue testing, rapid test, food testing, pesticide test, veterinary drug > 食品安全
水肥一体 水肥一体化 水肥 施肥 肥料 水肥机 配肥 追肥 测土配方 | fertigation, fertilizer, fertilization, fertilizing, fertiliser, drip fertigation > 灌溉 农业
农机 农业机械 拖拉机 收割机 插秧机 播种机 无人农机 农机作业 自动驾驶农机 旋耕 耕地 无人农场 | agricultural machinery, farm machinery, tractor, harvester, autonomous tractor, farm robot, planting, agricultural robot, unmanned farm > 农业 自动驾驶
果园 柑橘 果树 柑橘园 采摘 采摘机器人 水果 果蔬种植 茶园 葡萄园 猕猴桃 苹果 草莓 葡萄 辣椒 花椒 蘑菇 食用菌 苗木 | orchard, fruit tree, citrus, fruit picking, harvesting robot, fruit, tea garden, vineyard, mushroom, chili, nursery stock > 农业
植物工厂 设施农业 温室 育苗 育秧 日光温室 无土栽培 水培 智能温室 大棚种植 | plant factory, greenhouse cultivation, vertical farm, seedling, hydroponics, smart greenhouse, controlled environment agriculture > 农业
畜禽养殖 养猪 生猪 猪场 猪只 养殖场 牧场 奶牛 养鸡 畜牧 畜牧业 牲畜 家畜 智慧养殖 养殖业 养牛 养羊 养蜂 牦牛 肉牛 挤奶 鸡蛋 放牛 牛丢了 放羊 牧民 | livestock, pig farming, pig, pigs, swine, cattle, poultry, animal husbandry, ranch, dairy cow, livestock farming, yak, bee keeping > 农业
屠宰 检疫 动物检疫 动物疫病 猪肉 肉品 肉类 肉菜追溯 非洲猪瘟 兽医 动监 动物卫生 | slaughter, quarantine, animal disease, pork, meat, meat traceability > 畜禽养殖 食品安全
水产养殖 渔业 鱼塘养殖 养鱼 增氧 投饵 海洋牧场 鱼塘 养虾 冷水鱼 尾水 鱼病 死鱼 鱼死了 翻塘 鱼塘缺氧 | aquaculture, fishery, fish farming, fish pond, shrimp, tail water, fish disease > 农业 水质
秸秆 秸秆焚烧 露天焚烧 焚烧秸秆 火点 火点监测 热异常 热点监测 烧秸秆 | straw burning, stubble burning, crop burning, open burning, fire spot, hotspot detection > 环境监测 遥感
保鲜 预冷 保鲜库 气调 产地冷藏 果蔬保鲜 冷藏保鲜 | fresh keeping, precooling, preservation, postharvest > 冷链 生鲜
农产品质量 产地证明 地理标志 三品一标 农产品追溯 合格证 | agricultural product quality, geographical indication, origin certificate > 溯源 农业
墒情 农情 农业气象 苗情 作物长势 长势监测 估产 | crop growth, crop monitoring, yield estimation, agronomic monitoring > 农业 遥感
水文 水情 雨水情 流量监测 流量计 测流 水文站 雨量站 雨量计 雨量 水位站 雷达流量计 流速 | hydrology, hydrological, flow meter, flow measurement, rain gauge, stream gauge, water flow > 水务 积水
洪水预报 洪水预演 洪水预警 四预 淹没分析 淹没推演 流域 数字孪生流域 数字流域 水动力 山洪预警 洪涝预报 涨水 发大水 大雨 下大雨 | flood forecast, flood forecasting, flood simulation, inundation mapping, river basin, watershed, hydrodynamic > 积水 水务
闸门 泵站 水泵 闸坝 闸泵 闸站 抽水 提灌 泵房 闸泵联调 泵站自动化 | sluice gate, pump station, pumping station, water pump, pump, gate control, sluice > 水务
大坝 水库大坝 大坝安全 堤防 堤坝 水库安全 坝体 渗压 渗流 | dam, dam safety, embankment, levee, seepage > 水务 形变监测
形变监测 位移监测 位移 沉降监测 毫米级监测 边坡监测 变形监测 裂缝监测 裂缝 倾斜监测 形变 基坑监测 | deformation monitoring, displacement, displacement monitoring, settlement monitoring, crack monitoring, tilt monitoring, deformation, insar > 基础设施监测 地震
净水 水厂 加药 投药 投加 絮凝 絮凝剂 混凝 消毒剂 制水 自来水厂 净水厂 加氯 智慧水厂 饮用水 直饮水 反渗透 膜处理 超滤 | water treatment, water plant, waterworks, dosing, chemical dosing, coagulant, flocculant, chlorination, drinking water, potable water, reverse osmosis, ultrafiltration, membrane treatment > 水务 水质
漏损 漏水 漏点 听漏 检漏 测漏 暗漏 漏失 渗漏 漏损控制 水管漏水 漏水检测 分区计量 爆管 水管 管道漏水 渗水 管道渗水 听音 产销差 水锤 水管漏 水表转得快 管子漏水 | water leak, leak detection, leakage detection, pipe leak, water loss, non revenue water, dma, pipe burst, water pipe, leaking, pipe leak detection, water hammer > 水务 管网
污水处理 污水厂 曝气 污泥 中水 再生水 一体化污水 污水处理厂 工业废水 废水处理 废水 农村污水 膜生物反应器 | sewage treatment, wastewater treatment, sludge, aeration, reclaimed water, effluent, mbr, mbbr, sbr, membrane bioreactor > 管网 水质
管道检测 管道cctv 箱涵 淤积 清淤 管道机器人 爬行机器人 潜望镜 管网检测 排水管检测 管道修复 非开挖 下水道 暗涵 | pipe inspection, sewer inspection, culvert, dredging, desilting, pipe crawler, trenchless, pipe rehabilitation, sewer robot, siltation > 管网 机器人
碳账户 碳账本 碳普惠 碳积分 个人碳账户 碳普惠平台 | carbon account, carbon inclusion, carbon ledger, carbon credit, carbon credits, esg, ccer > 碳排放
碳核算 温室气体 碳盘查 碳核查 温室气体清单 碳排放核算 产品碳足迹 生命周期评价 碳标签 核查 二氧化碳 环境产品声明 碳排查 碳排放报告 碳报告 碳票 卖碳 林业碳汇 碳指标 全生命周期碳 | greenhouse gas, ghg, ghg inventory, carbon inventory, life cycle assessment, lca, carbon verification, carbon dioxide, co2, product carbon footprint, greenhouse gas inventory, greenhouse gas accounting, carbon report, forestry carbon, epd, mrv > 碳排放
碳捕集 碳捕捉 碳封存 二氧化碳捕集 碳捕集利用 碳汇 固碳 | ccus, ccs, carbon capture, carbon sequestration, carbon sink > 碳排放
绿电 绿证 绿电交易 绿色电力 电力交易 售电 可再生能源 购电 绿色电力证书 电力市场 | green power, green electricity, renewable energy certificate, rec, power trading, electricity trading, renewable energy, green certificate, ppa > 碳排放 虚拟电厂
风电 风力发电 风机 风电场 水电 水电站 | wind power, wind turbine, wind farm, hydropower > 虚拟电厂 能源管理
工商业储能 用户侧储能 储能柜 峰谷套利 储能一体柜 液冷储能 移动储能 液流电池 钠离子电池 固态电池 磷酸铁锂电池 | commercial energy storage, behind the meter storage, storage cabinet, peak valley arbitrage, energy storage cabinet, flow battery, sodium battery, solid state battery > 储能
电池健康 电池检测 电池评估 动力电池 电池安全 锂电池 热失控 电池包 电池梯次利用 梯次利用 退役电池 荷电状态 磷酸铁锂 | battery health, state of health, soh, battery testing, power battery, lithium battery, thermal runaway, second life battery, battery safety, lfp > 储能 新能源汽车
余热 余热回收 余压 热力 供热 集中供热 换热站 智慧供热 地源热泵 暖气 暖气不热 热用户 供热管网 | waste heat, heat recovery, district heating, heat exchange station, space heating > 节能 楼宇自控
空压机 压缩空气 空压站 水泵节能 电机节能 变频 | air compressor, compressed air, motor efficiency, variable frequency > 节能 工业互联网
输电线路 电力巡检 电力线路 杆塔 绝缘子 巡线 配电巡检 开关柜 配电房 变压器 配电室 配电室巡检 变电站巡检 局放 局部放电 表计读数 配电间 | power line inspection, transmission line, power tower, insulator, line patrol, switchgear, transformer, distribution room, substation inspection, partial discharge, distribution room inspection > 虚拟电厂 巡检
渣土车 渣土运输 渣土监管 工程车 建筑垃圾运输 偷倒 渣土 消纳场 建筑垃圾监管 泥头车 土方车 乱倒渣土 拉土 拉土车 拉渣土 乱倒 准运证 建筑垃圾 | muck truck, dump truck, construction waste, spoil truck, earthwork truck, debris hauling, illegal soil dumping > 垃圾 工地
厨余垃圾 餐厨 厨余 餐厨废弃物 剩饭 剩菜 剩菜剩饭 残羹 泔水 地沟油 废弃油脂 废油 餐厨油脂 隔油 油水分离 隔油池 | food waste, kitchen waste, used cooking oil, waste oil, grease trap, oil water separator, gutter oil, swill > 垃圾
大件垃圾 家具拆解 破碎 撕碎 粉碎 破碎机 粉碎机 垃圾压缩 树枝粉碎 绿化垃圾 园林垃圾 枯枝 | bulky waste, furniture shredding, shredder, crusher, shredding, wood chipper, green waste, waste compaction > 垃圾
垃圾焚烧 焚烧 焚烧炉 垃圾发电 焚烧厂 炉排 炉膛 燃烧控制 焚烧发电 | waste incineration, incineration, incinerator, waste to energy, combustion control, furnace, grate > 垃圾
垃圾称重 称重计费 满溢监测 满溢 收运 垃圾收运车 桶装收运 垃圾计量 垃圾车 挂桶 | bin weighing, waste weighing, pay as you throw, bin level, waste truck, garbage truck, overflow detection > 垃圾 垃圾分类
危险废物 危废 工业固废 固体废物 危废管理 危废仓 危废暂存 转移联单 有毒废料 有毒垃圾 废酸 | hazardous waste, industrial solid waste, waste manifest, hazardous waste storage, toxic waste > 垃圾 环境监测
鸟类 鸟鸣 候鸟 观鸟 声景 声纹识别动物 生物声学 | bird, birds, birdsong, bird monitoring, bird species, bioacoustics > 生物多样性
生物多样性 野生动物 物种 珍稀动物 红外相机 外来物种 入侵物种 物种识别 自然保护地 国家公园 大熊猫 熊猫 动物下山 | biodiversity, wildlife, species, species identification, invasive species, camera trap, nature reserve, national park, panda > 环境监测
野猪 野兽 猛兽 黑熊 驱兽 动物入侵 野猪入侵 驱赶 驱离 | wild boar, boar, bear, animal intrusion, wildlife deterrent, animal repellent > 生物多样性
古树 古树名木 树木检测 空洞 树木健康 树木倒伏 树干 行道树 名木 老树 大树 树龄 倒树 树倒了 树木倾斜 | ancient tree, old tree, heritage tree, tree health, tree inspection, tree decay, tree risk, tree tilt > 绿化
白蚁 白蚁防治 鼠害 灭鼠 老鼠 鼠患 蚊虫 灭蚊 虫控 有害生物防治 除四害 病媒生物 | termite, termite control, rodent, rat, mice, mosquito, vector control, rodent control > 公共卫生
水土保持 生态修复 矿山修复 湿地 水源地 水源保护 防沙治沙 草原生态 | soil and water conservation, ecological restoration, wetland, water source protection, desertification control > 环境监测
噪声地图 声学成像 声学相机 鸣笛抓拍 炸街 声源成像 声像仪 鸣笛 乱鸣笛 飙车 喇叭声 声纹抓拍 | acoustic camera, noise map, honking detection, sound camera, noise source localization, honking, loud exhaust > 噪声
油烟在线 餐饮油烟 油烟净化 非甲烷总烃 油烟 油烟监测 烧烤 露天烧烤 | cooking fume, fume monitoring, kitchen exhaust, fume, barbecue smoke > 空气质量
走航监测 激光雷达监测 大气超级站 网格化监测 溯源监测 尾气 机动车尾气 遥测 尾气遥测 柴油车 | mobile monitoring, vehicle emission, exhaust monitoring, tailpipe, diesel emission > 空气质量
`;
