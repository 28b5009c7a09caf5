/** Radio, space, data and models: what laboratories and networks bring. */
export const SCIENCE_TERMS = `
超表面 智能超表面 反射面 反射面板 智能反射面 超构 超构表面 补盲 弱覆盖 信号盲区 信号不好 覆盖补盲 信号增强 超材料 | reconfigurable intelligent surface, ris, metasurface, reflecting surface, intelligent reflecting surface, signal coverage, coverage hole, dead zone, weak signal > 第六代移动通信 天线
通感一体 通信感知一体 通感一体化 基站感知 通感 感知基站 通信感知 通感融合 | integrated sensing and communication, isac, joint communication and sensing, base station sensing, sensing base station > 第六代移动通信
信道测量 信道探测 信道 信道仿真 信道建模 信道探测仪 | channel sounder, channel measurement, channel sounding, channel model, channel emulation > 太赫兹 仪器仪表
手机直连卫星 直连卫星 卫星直连 非地面网络 天地一体 卫星仿真 星地融合 手机卫星 | direct to cell, direct to device, non terrestrial network, ntn, satellite direct to phone, satellite emulator, d2d satellite > 卫星通信
平板终端 动中通 静中通 卫星上网 卫星宽带 便携终端 船载终端 机载终端 | satellite broadband, flat panel antenna, satcom on the move, portable terminal > 卫星通信
短报文 北斗短报文 卫星短信 北三 北斗三号 北斗短信 卫星报文 无信号报位 | short message, beidou short message, satellite messaging, short message communication, two way satellite messaging > 北斗 应急通信
星载 载荷 卫星平台 星敏感器 推进 姿控 整星 卫星总装 发射 卫星载荷舱 太阳翼 霍尔推力器 电推进 姿态控制 星箭分离 飞轮姿控 星上设备 | spacecraft, propulsion, star tracker, satellite integration, launch, hall thruster, electric propulsion, attitude control, solar array wing, satellite bus, reaction wheel > 卫星
室内导航 惯性导航 惯导 室内外定位 蓝牙定位 人员定位终端 无缝定位 足部惯导 视觉导航 地磁导航 惯性测量 陀螺仪 加速度计 组合导航 惯性传感器 | inertial navigation, indoor navigation, imu, bluetooth positioning, seamless positioning, gyroscope, accelerometer, inertial sensor, integrated navigation, inertial measurement, visual odometry > 北斗
数据产权 数据登记 数据产权登记 数据知识产权 确权 数据产品 数据资产登记 数据入表 数据挂牌 产权证 | data property right, data registration, data rights, data product, data ownership, data asset registration > 数据要素
数据脱敏 动态脱敏 字段脱敏 隐藏字段 数据遮罩 敏感字段 数据库网关 数据访问控制 脱敏 打码 抹掉隐私 | data masking, dynamic masking, mask columns, sensitive columns, database gateway, column masking, mask sensitive, sensitive data masking, desensitization, redaction, anonymization, de identification > 数据安全
留痕 操作日志 审计日志 全程留痕 日志 可审计 日志上链 | audit trail, operation log, tamper proof log, log management, event log > 存证
智能体 ai智能体 数字助理 智能代理 多智能体 智能体平台 ai助手 | ai agent, agent, agentic, copilot, multi agent > 大模型
提示词 微调 模型训练 模型推理 私有化大模型 模型部署 模型压缩 模型评测 | fine tuning, model training, model serving, model deployment, prompt engineering, model evaluation > 大模型
多模态 图文 图文匹配 以图搜图 图像检索 视觉语言 | multimodal, image retrieval, image search, vision language > 大模型 计算机视觉
手写识别 手写 手写体 拍照识别 拍照 单据识别 | handwriting recognition, handwriting, photo recognition, receipt recognition > 文字识别
点数识别 数量识别 目标计数 盘点 盘点机器人 清点 计数识别 自动盘点 数一数 | object counting, inventory counting, stocktaking, automatic counting, head counting, counting > 计算机视觉
步态识别 行人重识别 跨镜追踪 人员轨迹 | gait recognition, person re identification, cross camera tracking > 视频分析
拉曼 光谱 光谱仪 质谱 色谱 近红外 光谱检测 光谱分析 红外光谱 荧光光谱 气相色谱 液质联用 气质联用 原子吸收 光谱芯片 多光谱 光谱成像 | raman, spectrometer, spectroscopy, mass spectrometry, near infrared, spectral, gas chromatography, lc ms, gc ms, ftir, atomic absorption, chromatograph, multispectral, spectral imaging, libs > 仪器仪表
激光 激光器 激光加工 激光测距 激光甲烷 激光切割 激光清洗 激光雕刻 激光打孔 光纤激光器 超快激光 飞秒激光 半导体激光器 激光设备 | laser, laser processing, laser ranging, fiber laser, femtosecond laser, laser cutting, laser cleaning, laser engraving, ultrafast laser, vcsel, laser diode > 仪器仪表
低温 超导 真空 加速器 同步辐射 液氦 杜瓦 真空泵 分子泵 高温超导 低温制冷 超导磁体 粒子加速器 超导材料 超导带材 深冷 | superconducting, vacuum, liquid helium, cryostat, vacuum pump, superconductor, particle accelerator, superconducting magnet, superconducting tape > 科研
合成生物 生物制造 酶 菌种 基因编辑 细胞工厂 酶工程 酶制剂 生物基材料制造 菌株 微生物发酵 工程菌 菌种选育 | synthetic biology, biomanufacturing, enzyme, gene editing, cell factory, enzyme engineering, microbial strain, precision fermentation, crispr, metabolic engineering, biofoundry > 细胞
数字化档案 图像增强 底片 老照片 | photo restoration, digitization > 修复
网络仿真 协议测试 一致性测试 信令 协议仿真 网络测试 | protocol test, conformance test, network emulator, emulator, signaling test > 仪器仪表
云手机 边缘云 云桌面 虚拟桌面 | cloud desktop, virtual desktop, edge cloud > 云计算
智能穿戴 ar头盔 智能头盔 工牌 胸牌 智能工服 智能安全鞋 执法记录仪穿戴 | smart helmet, smart badge, wearable device, smart workwear, body worn device > 健康监测 物联网
视频会商 远程会商 双向视频 可视对讲 对讲 楼宇对讲 | video intercom, intercom, video call > 门禁
光学元件 光学镜头 光学系统 光学设计 透镜 镜片 棱镜 光栅 光学玻璃 光学薄膜 自由曲面 超透镜 光学加工 | optical component, lens, optical lens, prism, optical grating, optical design, freeform optics, metalens, optical glass > 激光
微型投影 | pico projector > 显示 虚拟现实
图像传感器 事件相机 感光芯片 相机芯片 动态视觉传感器 | image sensor, cmos image sensor, event camera, dynamic vision sensor > 传感器 芯片
单光子 光电探测 光电探测器 红外探测器 焦平面 雪崩二极管 单光子探测 | single photon, photodetector, infrared detector, focal plane array, avalanche photodiode > 传感器 激光
夜视 夜视仪 微光夜视 微光成像 黑夜看清 全彩夜视 | night vision, low light imaging, starlight camera, night vision device > 视频监控
显微镜 电镜 电子显微镜 扫描电镜 透射电镜 冷冻电镜 原子力显微镜 显微成像 显微 | microscope, microscopy, electron microscope, scanning electron microscope, atomic force microscope, cryo em > 科研仪器
应变监测 应变片 应变计 应力监测 应力检测 螺栓松动 预紧力 螺栓监测 | strain gauge, strain monitoring, stress monitoring, bolt loosening, bolt preload > 传感器 基础设施监测
压力传感器 压力变送器 压力表 差压 压力监测 | pressure sensor, pressure transmitter, pressure gauge, differential pressure > 传感器
光纤光栅 光纤测温 分布式测温 光纤传感器 感温光纤 光纤应变 | fiber bragg grating, fbg, distributed temperature sensing, fiber optic sensor, fibre optic sensor > 防外破 传感器
气体传感器 电化学传感器 气敏 气体分析仪 气体检测仪 开路激光 | gas sensor, electrochemical sensor, gas analyzer, gas analyser, tdlas, ndir > 气体泄漏 传感器
电子鼻 电子舌 气味识别 嗅觉传感 味觉传感 气味指纹 | electronic nose, e nose, electronic tongue, odor sensor, olfactory sensor > 异味 传感器
量子测量 量子传感 量子精密测量 原子钟 冷原子 原子磁力计 重力仪 光钟 量子陀螺 | quantum sensing, quantum metrology, cold atom, magnetometer, gravimeter, optical clock > 量子 仪器仪表
量子计算机 量子芯片 量子比特 离子阱 超导量子 稀释制冷机 量子算法 量子云平台 | quantum computer, qubit, ion trap, dilution refrigerator, quantum chip, quantum algorithm > 量子
液体火箭 火箭发动机 火箭回收 运载火箭 可回收火箭 发射场 火箭发射 | rocket engine, reusable rocket, launch vehicle, launch site, rocket launch > 卫星
空间碎片 太空垃圾 在轨服务 碰撞预警卫星 空间态势 轨道计算 卫星避撞 | space debris, on orbit servicing, space situational awareness, satellite collision avoidance, orbital debris > 卫星
在轨计算 星上处理 天基计算 太空算力 星上智能 太空数据中心 | on board processing, in orbit computing, space computing, onboard satellite processing > 卫星 算力
浮空器 飞艇 系留气球 高空气球 平流层 临近空间 高空平台 | airship, tethered balloon, aerostat, stratosphere, high altitude platform, haps > 低空经济 应急通信
蛋白质组 代谢组 转录组 单细胞测序 单细胞 空间组学 多组学 生物信息学 生信分析 | proteomics, single cell, spatial omics, multi omics, transcriptomics, bioinformatics, metabolomics > 基因检测
基因合成 引物合成 寡核苷酸 质粒 病毒载体 核酸药物 小核酸 基因治疗 载体构建 | gene synthesis, oligonucleotide, plasmid, viral vector, gene therapy, sirna, nucleic acid drug, aav, lnp > 合成生物 基因检测
微流控 微流控芯片 流式细胞仪 流式细胞 细胞分选 细胞计数 液滴微流控 数字pcr | microfluidic, flow cytometry, cell sorting, cell counting, digital pcr > 科研仪器 细胞
模式动物 斑马鱼 非人灵长类 鼠笼 动物行为学 | mouse model, zebrafish, nonhuman primate > 动物房
`;
