/** AI, data, clouds, networks, security, blockchain, satellites, robots. */
export const DIGITAL_TERMS = `
人工智能 智能算法 算法 机器学习 深度学习 神经网络 智能识别 ai识别 智能感知 智能学习 智能计算 | ai, artificial intelligence, machine learning, deep learning, neural network, algorithm, ml, machine intelligence, smart algorithm, agi
大模型 大语言模型 语言模型 生成式 生成式人工智能 预训练 通用大模型 行业大模型 基础模型 智能体 文生图 生成式ai 文生视频 图生视频 ai写作 ai绘画 自动生成 智能写作 生成内容 写公文 自动写稿 ai问答 | llm, large language model, foundation model, generative ai, gpt, aigc, chatgpt, ai agent, gen ai, large model, text to video, text to image, ai writing, content generation, vlm > 人工智能 知识库
知识库 知识图谱 知识管理 检索增强 知识引擎 | knowledge base, knowledge graph, rag, knowledge management, retrieval augmented > 大模型
计算机视觉 机器视觉 图像识别 视觉识别 视觉检测 图像处理 视觉 图像分析 目标检测 视觉算法 看图识别 自动看图 图像算法 | computer vision, machine vision, cv, image recognition, visual inspection, object detection, image processing, vision, visual recognition > 人工智能
视频分析 视频ai 智能视频 视频智能分析 视频结构化 算法仓 视频识别 ai摄像头 自动发现 自动识别 自动抓拍 行为识别 智能抓拍 视频算法 视频巡查 | video analytics, video analysis, intelligent video, behavior recognition, ai camera, video structuring, automatic detection > 计算机视觉 视频监控 城市治理
人脸识别 刷脸 人脸 活体检测 生物识别 掌静脉 指纹 虹膜 身份识别 人像识别 生物特征 指静脉 声纹 双模识别 多模态识别 刷掌 指静脉识别 | face recognition, facial recognition, biometrics, biometric, palm vein, fingerprint, iris, liveness, facial, face, multimodal biometrics, finger vein > 计算机视觉 身份认证
语音识别 语音转写 转写 语音转文字 听写 语音 语音技术 方言 方言识别 四川话 语音引擎 听懂 说话转文字 录音转文字 听懂方言 听得懂 讲四川话 川普 | speech recognition, asr, speech to text, transcription, voice recognition, dialect, sichuan dialect, speech, sichuanese, voice to text, speech transcription > 语音合成 自然语言处理
语音合成 文本转语音 配音 声音克隆 | tts, text to speech, speech synthesis, voice synthesis, voice cloning > 语音识别 语音交互
语音交互 语音助手 对话 对话机器人 人机交互 人机对话 智能音箱 语音对话 | voice interaction, voice assistant, dialogue, chatbot, conversational ai, human machine interaction > 语音识别 智能客服
智能客服 客服机器人 智能问答机器人 在线客服 虚拟客服 外呼 智能外呼 智能助手 问答助手 助手 自动回答 机器人客服 自动接电话 ai电话 机器人打电话 电话机器人 | customer service bot, intelligent customer service, ai customer service, virtual agent, outbound call, chatbot, assistant, virtual assistant, auto reply, answering bot, call bot, phone robot > 语音交互 热线
自然语言处理 文本分析 语义理解 语义分析 舆情 舆情监测 情感分析 文本挖掘 摘要 归类 舆论监测 评论分析 | nlp, natural language processing, text mining, sentiment analysis, public opinion, semantic analysis, text analytics, opinion monitoring, text understanding > 人工智能
文字识别 光学字符识别 票据识别 证照识别 | ocr, optical character recognition, text recognition, document recognition > 计算机视觉
推荐系统 个性化推荐 智能推荐 精准推荐 | recommendation, recommender, personalization
智能决策 辅助决策 决策支持 决策分析 智能调度 优化调度 运筹优化 | decision support, decision making, optimization, scheduling > 人工智能
数据标注 标注 训练数据 数据集 语料 | data annotation, data labeling, data labelling, training data, dataset, corpus > 人工智能
算力 智算中心 算力中心 超算 人工智能计算中心 高性能计算 算力调度 算力平台 gpu 算力租赁 显卡 显卡服务器 智算 租算力 创新券 算力券 租显卡 | computing power, computing center, supercomputing, hpc, gpu, ai computing, compute, gpu cluster, compute leasing, npu, tpu, computing voucher > 数据中心 云计算
芯片 集成电路 半导体 国产芯片 ai芯片 处理器 信创芯片 单片机 控制器芯片 存储芯片 基带芯片 | chip, semiconductor, integrated circuit, domestic chip, processor, microcontroller, baseband, fpga, dsp, mcu, cmp, mocvd, mems > 信创
类脑 类脑芯片 类脑智能 类脑计算 神经形态 存算一体 脉冲神经网络 | neuromorphic, brain inspired, spiking neural network, in memory computing > 芯片 人工智能
功率器件 功率半导体 功率模块 碳化硅 第三代半导体 宽禁带 衬底 外延 | power device, power semiconductor, silicon carbide, sic, wide bandgap, igbt, power module > 芯片
芯片设计 集成电路设计 射频芯片设计 电子设计自动化 版图 | ic design, chip design, eda, electronic design automation > 芯片
封测 封装 封装测试 芯片测试 老化测试 | chip packaging, packaging and testing, chip testing, burn in > 芯片 检测认证
晶圆 硅片 晶圆厂 流片 光刻 刻蚀 制程 | wafer, foundry, lithography, etching, tape out, wafer fab > 芯片
边缘计算 边缘盒子 推理盒 边缘推理 边缘智能 边缘服务器 边缘网关 本地推理 端侧 推理 边缘节点 边侧 端侧智能 就地计算 现场计算 边缘盒 | edge computing, mec, edge inference, edge box, inference box, edge ai, edge computer, inference, multi access edge computing, on device, edge server, local computing > 人工智能 物联网
信创 国产化 国产替代 自主可控 国产操作系统 国产数据库 换国产 替换国外软件 | xinchuang, domestic substitution, indigenous innovation, domestic it > 芯片 操作系统
操作系统 数据库 中间件 基础软件 | operating system, database, middleware, os, dbms
物联网 传感网 物联 物联感知 智能终端 感知设备 物联网平台 窄带物联网 万物互联 联网模组 通信模组 模组 | iot, internet of things, nb iot, aiot, lora, sensor network, iot platform, iot module, connected devices, dtu, rtu, ble, zigbee, lorawan > 传感器
传感器 传感 感知终端 探测器 检测仪 感应器 监测终端 探头 变送器 感知器 | sensor, detector, sensing, probe, transmitter, transducer
射频识别 电子标签 射频 标签识别 射频标签 | rfid, radio frequency identification, electronic tag, uhf > 物联网 溯源
近场通信 | nfc, near field communication > 射频识别 移动支付
二维码 扫码 条码 扫码开门 | qr code, barcode, scan code, scan to
大数据 数据分析 数据挖掘 数据平台 大数据平台 数据中台 数据湖 数据仓库 商业智能 数据应用 画像 标签画像 指标 报表 用户画像 数仓 数据中心平台 数据底座 数据驾驶 主题库 一企一档 一人一档 数据汇聚 | big data, data analysis, data analytics, data mining, data platform, data lake, data warehouse, bi, data middle platform, profiling, report, etl, metrics, data hub, data aggregation, master database > 数据治理
数据治理 数据质量 数据资产 数据管理 主数据 数据标准 元数据 数据血缘 数据清洗 数据编目 数据清理 脏数据 | data governance, data quality, data asset, master data, metadata, data lineage, data cleansing, data catalog, data cleaning, data catalogue > 大数据 数据要素
数据要素 数据交易 数据流通 数据开放 公共数据 数据资产化 数据确权 数据交易所 公共数据授权运营 数据空间 可信数据空间 | data element, data trading, data exchange market, open data, public data, data market, data circulation, data space > 数据治理 隐私计算
隐私计算 联邦学习 多方安全计算 可信执行环境 安全多方计算 数据可用不可见 同态加密 隐私保护计算 数据不出门 可用不可见 不泄露数据 隐私求交 | privacy computing, federated learning, secure multi party computation, mpc, tee, trusted execution, homomorphic encryption, privacy preserving, data clean room, fhe, zero knowledge > 数据安全 数据要素
数据安全 数据脱敏 脱敏 数据防泄漏 数据加密 分类分级 数据分类分级 数据审计 数据库审计 数据泄露 防泄密 数据水印 泄密 敏感数据 敏感信息 数据出境 防泄露 信息泄露 隐私泄露 打码 抹掉隐私 客户信息保护 数据防护 | data security, data masking, desensitization, dlp, data leakage prevention, data protection, anonymization, data encryption, de identification, data breach, watermark, sensitive data, cross border data, data breach prevention, redaction > 网络安全
隐私合规 app合规 违规收集 个人信息合规 个人信息保护 个人信息 隐私 隐私保护 信息出境 传到国外 传到境外 出境安全评估 标准合同备案 | privacy, privacy compliance, app privacy, personal information, privacy protection, data export, data outbound, pipl > 数据安全
网络安全 信息安全 网络空间安全 安全防护 网安 安全运营 应急响应服务 安全服务 网络防护 安全加固 边界防护 安全值守 重保 安全托管 网站防护 应急响应中心 被黑 中毒了 | cybersecurity, cyber security, network security, information security, security operations, managed security, mdr, vpn, hacked, ztna, xdr
钓鱼邮件 钓鱼演练 邮件钓鱼 仿冒邮件 安全意识 安全意识培训 | phishing, phishing simulation, security awareness, phishing drill > 网络安全
渗透测试 漏洞 漏洞扫描 漏洞挖掘 | penetration test, vulnerability, pentest, vulnerability scanning > 网络安全
网络攻防 攻防 攻防演练 网络靶场 靶场 红蓝对抗 黑客 防黑客 黑客攻击 黑客入侵 被攻击 防攻击 网络攻击 | cyber range, red team, blue team, hacker, hacking, network attack, cyber attack > 网络安全
态势感知 安全态势 威胁情报 威胁检测 安全监测 网络威胁 资产测绘 蜜罐 | situational awareness, threat intelligence, threat detection, soc, siem, honeypot, attack surface > 网络安全
等保 等级保护 等保测评 等保合规 等保二级 等保三级 等保20 关键信息基础设施 关基 关保 安全合规 合规检查 密评 安全测评 定级备案 等保整改 安全等级 过等保 测评整改 等保测评机构 | mlps, classified protection, graded protection, dengbao, security compliance, compliance, critical information infrastructure, security assessment, security level, compliance audit > 网络安全 密码
防火墙 入侵防御 网闸 堡垒机 安全网关 零信任 终端安全 主机安全 漏扫 日志审计 安全一体机 waf 终端检测 抗ddos 流量清洗 边界安全 防入侵 终端管控 上网行为管理 | firewall, ips, ids, intrusion detection, zero trust, bastion host, endpoint security, edr, waf, gateway security, ddos, sase, log audit, network firewall, endpoint protection > 网络安全
杀毒 杀毒软件 病毒查杀 反病毒 恶意代码 勒索 勒索病毒 木马 病毒防护 勒索防护 防勒索 赎金 文件被锁 快照恢复 诱饵文件 | antivirus, anti virus, malware, ransomware, trojan, virus protection, virus scan, ransomware protection, ransom, snapshot recovery > 网络安全
密码 商用密码 国密 国密算法 加密 密钥 密码机 量子密码 国密证书 密钥管理 密码应用 密码服务 加密机 签名验签 密钥托管 密码机服务 国密改造 密码改造 | cryptography, encryption, commercial cryptography, key management, sm2, sm4, sm3, hsm, cryptographic, signature verification, national cryptography > 网络安全 数字证书
数字证书 电子签章 电子签名 电子印章 电子认证 数字签名 电子合同签署 电子证照 证照 亮证 电子执照 营业执照 许可证 电子证 | digital certificate, electronic signature, e signature, digital signature, electronic seal, pki, ca certificate, electronic license, e licence, electronic permit, digital licence > 密码 身份认证
身份认证 统一身份 单点登录 实名认证 数字身份 身份管理 电子身份 身份证 身份核验 多因素认证 分布式身份 | identity authentication, single sign on, sso, digital identity, iam, identity verification, authentication, id card, did, mfa, decentralized identity > 网络安全
量子 量子通信 量子密钥 量子密钥分发 量子加密 抗量子 量子计算 | quantum, qkd, quantum key distribution, quantum communication, post quantum, quantum computing, pqc, trng, qrng > 密码
工控安全 工业控制安全 工业安全 工业防火墙 工控系统安全 工业互联网安全 工控审计 工控流量 协议解析 工业协议 工控流量审计 | ics security, ot security, scada security, industrial control security, industrial security, industrial protocol, deep packet inspection, ot monitoring > 网络安全 工业控制
内容安全 内容审核 内容风控 审核 违规内容 鉴黄 音频审核 语音审核 音频违规 涉黄 色情 | content moderation, content security, content review, content audit, audio moderation, voice moderation > 网络安全
区块链 分布式账本 链上 上链 区块链平台 链上存证 区块链即服务 可信链 分布式记账 防篡改 不可篡改 上链存证 数字账本 虚拟机 | blockchain, distributed ledger, dlt, on chain, baas, chain, ledger, tamper proof, immutable
智能合约 合约 联盟链 公链 公链引擎 跨链 链平台 许可链 零知识证明 | smart contract, consortium chain, consortium blockchain, public chain, cross chain, zero knowledge proof, zkp, evm, consensus > 区块链
存证 取证 电子证据 司法存证 证据 电子存证 区块链存证 电子取证 固定证据 留证据 防抵赖 固证 一键取证 录屏取证 时间戳 网页取证 侵权取证 | evidence, digital evidence, evidence preservation, forensics, attestation, proof, proof of evidence, digital proof, timestamp, screen capture evidence, blockchain evidence > 区块链
抄袭 抄我 | plagiarism > 版权
司法 法院 司法鉴定 陪审 | court, judicial, forensic > 法律
公证 公证处 在线公证 公证书 遗嘱 继承 | notarization, notary, online notarization, inheritance > 存证 法律
溯源 追溯 防伪 产品追溯 追溯系统 全程追溯 质量追溯 可追溯 一物一码 防伪溯源 来源去向 去向 假货 打假 辨真伪 真伪 验真 查来源 从哪来 哪里产的 一码到底 扫码查真伪 哪里种的 产地 产自哪里 来历 | traceability, tracing, anti counterfeit, provenance, track and trace, traceable, anti counterfeiting, fake goods, authenticity, origin tracking, genuine, origin > 区块链 射频识别
数字人民币 数字货币 央行数字货币 | digital rmb, e cny, digital currency, cbdc, digital yuan > 移动支付
数字藏品 元宇宙 非同质化代币 | nft, metaverse, digital collectible, web3 > 区块链 虚拟现实
云计算 云平台 云服务 私有云 混合云 政务云 上云 云原生 容器 微服务 云 上云迁移 云主机 租服务器 云迁移 | cloud computing, cloud platform, cloud service, private cloud, hybrid cloud, cloud native, kubernetes, container, cloud, cloud migration, cloud server, hosting, paas, iaas, k8s > 数据中心
数据中心 机房 服务器 液冷 存储 绿色数据中心 灾备 备份 容灾 机柜 服务器托管 数据备份 异地备份 数据恢复 机房节能 不间断电源 | data center, data centre, server room, server, liquid cooling, storage, backup, disaster recovery, colocation, server rack, data recovery, idc > 云计算
软件即服务 软件服务 应用软件 企业管理软件 | saas, software as a service, enterprise software
低代码 软件开发 软件测试 开发平台 软件外包 开源 代码生成 自动写代码 应用搭建 | low code, software development, software testing, open source, devops, no code, code generation, app builder, bpm
rpa 流程自动化 机器人流程自动化 自动化办公 | rpa, robotic process automation, process automation
新一代通信 移动通信 第五代移动通信 5g网络 无线通信 通信 通信网络 通信技术 基站 微基站 小基站 宏基站 通信设备 5g专网 专网 手机信号 信号覆盖 网络覆盖 室内覆盖 室分 5g覆盖 | 5g, 5g network, base station, small cell, mobile communication, wireless communication, private 5g, telecom, communications, 5g private network, micro base station, mobile coverage, indoor coverage, cellular, cpe, ftth, fttr, fiber to the home
第六代移动通信 空天地一体 空天地一体化 通感一体 智能超表面 超材料 | 6g, terahertz communication, integrated sensing and communication, isac, reconfigurable intelligent surface, ris, space air ground > 新一代通信 太赫兹
太赫兹 太赫兹通信 太赫兹成像 太赫兹安检 太赫兹实验室 亚毫米波 | terahertz, thz, sub terahertz, sub thz > 第六代移动通信
天线 | antenna, mimo > 新一代通信
暗室 消声室 微波暗室 辐射测试 | anechoic chamber, ota chamber > 天线 仪器仪表
射频器件 滤波器 射频前端 射频芯片 功放 前端模块 射频模块 混频器 变频器 滤波器件 介质滤波器 功率放大器 氮化镓 砷化镓 收发模块 收发前端 | rf front end, filter, rf chip, power amplifier, rf module, mixer, front end module, gallium nitride, gan amplifier, duplexer, dielectric filter, transceiver module > 天线
相控阵 天线阵列 阵列天线 波束 | phased array, antenna array, beamforming > 天线
光通信 光模块 光纤 光网络 光器件 全光网 光电 硅光 光芯片 光传输 波分 光缆 光传感 | optical communication, optical module, fiber, optical network, photonics, transceiver, silicon photonics, optical transmission, optical cable, otdr, onu, olt, pon, wdm, sdh, otn, ont > 新一代通信
核心网 网络切片 网络优化 网管 软件定义网络 网络规划 试验床 切片 用户面 专网核心网 | core network, network slicing, sdn, network optimization, nfv, upf, 5g core, testbed network > 新一代通信
抗干扰 频谱 频谱监测 无线电监测 无线电 干扰 电磁 电磁兼容 电磁频谱 信号干扰 跳频 抗压制 电子对抗 干扰源 干扰查找 抗干扰通信 数据链 电磁环境 信号模拟器 | anti jamming, spectrum, spectrum monitoring, radio monitoring, interference, electromagnetic, emc, jamming, frequency hopping, jamming resistant, jam resistant, electronic warfare, data link, electromagnetic environment, signal simulator > 新一代通信
仪器仪表 测试仪 测量仪器 信号分析仪 测试设备 示波器 综测仪 信道仿真 频谱仪 矢量网络分析仪 测试仪表 检测设备 校准 标定 试验台 测试台 测试平台 | instrument, test equipment, signal analyzer, oscilloscope, tester, measurement, channel emulator, test instrument, spectrum analyzer, calibration, test bench, testbed, test stand > 检测认证
卫星 卫星应用 卫星互联网 商业航天 航天 低轨 低轨卫星 星座 火箭 星链 卫星载荷 立方星 微纳卫星 小卫星 卫星制造 卫星平台 | satellite, satellite internet, leo, low earth orbit, constellation, space, rocket, commercial space, cubesat, payload, aerospace, starlink
测控 卫星测控 遥测 运控 测运控 | telemetry, mission control, tt c > 卫星 卫星通信
卫星通信 卫星终端 卫星地面站 地面站 动中通 相控阵终端 卫星天线 卫通 关口站 便携站 机上上网 机载卫星 飞机上网 客舱wifi 空地通信 海上通信 | satellite communication, satcom, ground station, satellite terminal, vsat, gateway station, satellite antenna, user terminal, inflight wifi, in flight connectivity, airborne satcom, maritime satcom > 卫星 应急通信
北斗 导航 高精度定位 卫星导航 卫星定位 差分定位 授时 定位导航 亚米级 厘米级定位 | beidou, bds, gnss, gps, navigation, rtk, high precision positioning, timing, satnav, cors, pnt > 卫星 地理信息
室内定位 超宽带 | indoor positioning, uwb, worker positioning, personnel positioning > 定位 电子围栏
定位 定位终端 定位追踪 车辆定位 追踪器 定位器 跟踪器 定位跟踪 人车定位 | positioning, tracker, locator, location tracking, gps tracker, lbs, rtls > 北斗
遥感 遥感影像 卫星影像 卫星遥感 对地观测 遥感监测 高分卫星 遥感解译 影像解译 sar 合成孔径雷达 遥感数据 变化检测 卫星图 卫星图片 影像服务 遥感接口 影像数据 看地球 sar卫星 | remote sensing, satellite imagery, earth observation, satellite image, sar, image interpretation, hyperspectral, synthetic aperture radar, change detection, satellite photo, satellite picture, imagery api, imagery, ndvi > 卫星 地理信息
机器人 服务机器人 智能机器人 机器人系统 人形机器人 具身智能 特种机器人 机械人 智能装备 底盘 移动底盘 避障 避让 自主导航 建图 躲避 绕开 躲开 机器人导航 替人干活 代替人工 | robot, robotics, service robot, humanoid, humanoid robot, embodied ai, special robot, robotic, robot chassis, obstacle avoidance, slam, robot navigation, ros, mobile base
接待机器人 迎宾机器人 导诊机器人 导览机器人 讲解机器人 引导机器人 迎宾 迎宾引导 接待 导诊 迎宾接待 接待服务 大堂机器人 大厅机器人 咨询机器人 带路 问路 引路 指路机器人 导引 | reception robot, greeting robot, guide robot, welcome robot, reception, receptionist, concierge robot, wayfinding robot > 机器人 政务大厅 语音交互
虚拟现实 增强现实 混合现实 扩展现实 沉浸式 沉浸 头显 裸眼3d 全息 虚实融合 虚实 头戴 vr体验 沉浸体验 ar体验 大空间 vr剧场 vr演艺 行走剧场 多人vr 头盔显示 | vr, ar, mr, xr, virtual reality, augmented reality, mixed reality, extended reality, immersive, hologram, head mounted display, vr experience, immersive experience, location based vr, vr theatre, vr theater, free roam vr, hmd > 虚拟拍摄
移动支付 支付 聚合支付 收银 结算 支付结算 刷脸支付 扫码支付 微信支付 支付宝 自助收银 自助结算 收款 摊主 聚合收款 收银一体 | mobile payment, payment, cashier, settlement, checkout, pos, self checkout, face payment, payment collection, cash register, scale, atm > 数字人民币
电子秤 溯源秤 秤 收银秤 缺斤短两 短斤缺两 缺斤少两 短斤少两 公平秤 计价秤 电子计价秤 台秤 防作弊秤 称重不准 | electronic scale, weighing scale, short weight, price computing scale, honest scale > 农贸市场
收费 计费 计费清分 清分 缴费 自动计费 | billing system, toll collection, fee, charging fee, clearing, revenue
小程序 移动应用 公众号 手机应用 app开发 | mini program, mobile app, app, wechat
时延 低时延 延迟 实时传输 | latency, low latency, delay
网关 交换机 路由器 网络设备 无线网络 无线局域网 | gateway, switch, router, wifi, wi fi, wlan, network equipment
数字员工 智能办公助手 办公自动化 会议纪要 公文写作 | digital worker, meeting minutes, document writing, copilot > 大模型
电子围栏 轨迹 轨迹追踪 人员定位 资产定位 | geofence, electronic fence, tracking, asset tracking, personnel positioning > 北斗 物联网
`;
