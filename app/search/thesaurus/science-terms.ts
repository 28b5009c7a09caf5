/** Radio, space, data and models: what laboratories and networks bring. */
export const SCIENCE_TERMS = `
超表面 智能超表面 反射面 反射面板 智能反射面 超构 超构表面 信号覆盖 补盲 弱覆盖 信号盲区 信号不好 覆盖补盲 信号增强 | reconfigurable intelligent surface, ris, metasurface, reflecting surface, intelligent reflecting surface, signal coverage, coverage hole, dead zone, weak signal > 第六代移动通信 天线
通感一体 通信感知一体 通感一体化 基站感知 通感 感知基站 通信感知 通感融合 | integrated sensing and communication, isac, joint communication and sensing, base station sensing, sensing base station > 第六代移动通信
信道测量 信道探测 信道 信道仿真 信道建模 信道探测仪 | channel sounder, channel measurement, channel sounding, channel model, channel emulation > 太赫兹 仪器仪表
手机直连卫星 直连卫星 卫星直连 非地面网络 天地一体 卫星仿真 星地融合 手机卫星 | direct to cell, direct to device, non terrestrial network, ntn, satellite direct to phone, satellite emulator, d2d satellite > 卫星通信
平板终端 动中通 静中通 卫星上网 卫星宽带 便携终端 船载终端 机载终端 | satellite broadband, flat panel antenna, satcom on the move, portable terminal > 卫星通信
短报文 北斗短报文 卫星短信 北三 北斗三号 | short message, beidou short message, satellite messaging > 北斗 应急通信
星载 载荷 卫星平台 星敏感器 推进 姿控 整星 卫星总装 发射 | spacecraft, propulsion, star tracker, satellite integration, launch > 卫星
室内导航 惯性导航 惯导 室内外定位 蓝牙定位 人员定位终端 无缝定位 足部惯导 | inertial navigation, indoor navigation, imu, bluetooth positioning, seamless positioning > 北斗
安全多方计算 匿踪查询 联合建模 不出库 不出域 数据不出库 联合训练 密态计算 隐匿查询 联合统计 可信计算 | secure multiparty computation, joint modelling, joint modeling, private set intersection, confidential computing, without sharing raw data, train a model without sharing data, private query > 隐私计算
数据产权 数据登记 数据产权登记 数据知识产权 确权 数据产品 数据资产登记 数据入表 数据挂牌 产权证 | data property right, data registration, data rights, data product, data ownership, data asset registration > 数据要素
动态脱敏 字段脱敏 隐藏字段 数据遮罩 敏感字段 数据库网关 数据访问控制 | data masking, dynamic masking, mask columns, sensitive columns, database gateway, column masking, mask sensitive, sensitive data masking > 数据安全
留痕 操作日志 审计日志 全程留痕 日志 可审计 日志上链 | audit trail, operation log, logging, tamper proof log > 存证
智能体 ai智能体 数字助理 智能代理 多智能体 智能体平台 ai助手 | ai agent, agent, agentic, copilot, multi agent > 大模型
提示词 微调 模型训练 模型推理 私有化大模型 模型部署 模型压缩 模型评测 | fine tuning, model training, model serving, model deployment, prompt engineering, model evaluation > 大模型
多模态 图文 图文匹配 以图搜图 图像检索 视觉语言 | multimodal, image retrieval, image search, vision language > 大模型 计算机视觉
手写识别 手写 手写体 拍照识别 拍照 票据 单据识别 | handwriting recognition, handwriting, photo recognition, receipt recognition > 文字识别
点数识别 数量识别 目标计数 盘点 盘点机器人 清点 计数识别 自动盘点 数一数 | object counting, inventory counting, stocktaking, automatic counting, head counting, counting > 计算机视觉
步态识别 行人重识别 跨镜追踪 人员轨迹 | gait recognition, person re identification, cross camera tracking > 视频分析
拉曼 光谱 光谱仪 质谱 色谱 近红外 光谱检测 光谱分析 | raman, spectrometer, spectroscopy, mass spectrometry, near infrared, spectral > 仪器仪表
激光 激光器 激光加工 激光测距 激光甲烷 | laser, laser processing, laser ranging > 仪器仪表
低温 超导 真空 加速器 同步辐射 | superconducting, vacuum, accelerator > 科研
合成生物 生物制造 酶 菌种 基因编辑 | synthetic biology, biomanufacturing, enzyme, gene editing > 细胞
数字化档案 图像增强 底片 老照片 | photo restoration, digitization > 修复
网络仿真 协议测试 一致性测试 信令 协议仿真 网络测试 | protocol test, conformance test, network emulator, emulator, signaling test > 仪器仪表
云手机 边缘云 云桌面 虚拟桌面 | cloud desktop, virtual desktop, edge cloud > 云计算
智能穿戴 ar头盔 智能头盔 工牌 胸牌 | smart helmet, smart badge, wearable device > 健康监测 物联网
视频会商 远程会商 双向视频 可视对讲 对讲 楼宇对讲 | video intercom, intercom, video call > 门禁
`;
