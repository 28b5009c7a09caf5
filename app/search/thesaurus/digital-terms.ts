/** AI, data, clouds, networks, security, blockchain, satellites, robots. */
export const DIGITAL_TERMS = `
人工智能 智能算法 算法 机器学习 深度学习 神经网络 智能识别 ai识别 智能感知 智能学习 智能计算 强化学习 迁移学习 小样本 世界模型 知识蒸馏 ai模型 | ai, artificial intelligence, machine learning, deep learning, neural network, algorithm, machine intelligence, smart algorithm, agi, reinforcement learning, transfer learning, few shot, world model
大模型 大语言模型 语言模型 生成式 生成式人工智能 预训练 通用大模型 行业大模型 基础模型 文生图 生成式ai 文生视频 图生视频 ai写作 ai绘画 自动生成 智能写作 生成内容 写公文 自动写稿 ai问答 垂类模型 长文本 文生文 | llm, large language model, foundation model, generative ai, gpt, aigc, chatgpt, gen ai, large model, text to video, text to image, ai writing, content generation, vlm, vertical model, reasoning model, model appliance > 人工智能 知识库
知识库 知识图谱 知识管理 检索增强 知识引擎 实体抽取 关系抽取 图谱构建 文档问答 制度问答 | knowledge base, knowledge graph, rag, knowledge management, retrieval augmented, ontology, entity extraction, document qa > 大模型
计算机视觉 机器视觉 图像识别 视觉识别 视觉检测 图像处理 视觉 图像分析 目标检测 视觉算法 看图识别 自动看图 图像算法 目标识别 目标跟踪 图像分割 姿态估计 | computer vision, machine vision, cv, image recognition, visual inspection, object detection, image processing, visual recognition, image segmentation, object tracking, pose estimation, visual ai > 人工智能
视频分析 视频ai 智能视频 视频智能分析 视频结构化 算法仓 视频识别 ai摄像头 自动发现 自动识别 自动抓拍 行为识别 智能抓拍 视频算法 视频巡查 智能摄像机 视频解析 图像结构化 视频大模型 自动预警摄像头 视频智能 | video analytics, video analysis, intelligent video, behavior recognition, ai camera, video structuring, automatic detection, video intelligence, smart camera, intelligent camera, video understanding > 计算机视觉 视频监控 城市治理
人脸识别 刷脸 人脸 活体检测 生物识别 掌静脉 指纹 虹膜 身份识别 人像识别 生物特征 指静脉 声纹 双模识别 多模态识别 刷掌 指静脉识别 静脉识别 掌纹 | face recognition, facial recognition, biometrics, biometric, palm vein, fingerprint, iris, liveness, facial, multimodal biometrics, finger vein, voiceprint, palm print > 计算机视觉 身份认证
语音识别 语音转写 转写 语音转文字 听写 语音 语音技术 方言 方言识别 四川话 语音引擎 听懂 说话转文字 录音转文字 听懂方言 听得懂 讲四川话 川普 听译机 | speech recognition, asr, speech to text, transcription, voice recognition, dialect, sichuan dialect, speech, sichuanese, voice to text, speech transcription, voice input > 语音合成 自然语言处理
语音合成 文本转语音 配音 声音克隆 语音播报 声音复刻 音色 | tts, text to speech, speech synthesis, voice synthesis, voice cloning, voice broadcast, ai dubbing > 语音识别 语音交互
语音交互 语音助手 对话 对话机器人 人机交互 人机对话 智能音箱 语音对话 语音控制 语音唤醒 聊天机器人 声控 语音遥控 | voice interaction, voice assistant, dialogue, chatbot, conversational ai, human machine interaction, voice control, wake word, voice bot, voice command > 语音识别 智能客服
智能客服 客服机器人 智能问答机器人 在线客服 虚拟客服 外呼 智能外呼 智能助手 问答助手 助手 自动回答 机器人客服 自动接电话 ai电话 机器人打电话 电话机器人 智能语音客服 客服系统 自动应答 知识客服 ai坐席 | customer service bot, intelligent customer service, ai customer service, virtual agent, outbound call, chatbot, assistant, virtual assistant, auto reply, answering bot, call bot, phone robot, helpdesk, help desk, automated answering, voice agent > 语音交互 热线
自然语言处理 文本分析 语义理解 语义分析 舆情 舆情监测 情感分析 文本挖掘 摘要 舆论监测 评论分析 文本分类 关键词提取 命名实体 文本审核 评论情感 | nlp, natural language processing, text mining, sentiment analysis, public opinion, semantic analysis, text analytics, opinion monitoring, text understanding, text classification, keyword extraction, named entity, topic detection, social listening > 人工智能
文字识别 光学字符识别 票据识别 证照识别 证件识别 表格识别 文档识别 版面分析 | ocr, optical character recognition, text recognition, document recognition, invoice recognition, table recognition, id recognition > 计算机视觉
推荐系统 个性化推荐 智能推荐 精准推荐 猜你喜欢 智能匹配推荐 推荐算法 千人千面 | recommendation, recommender, personalization, personalized content
智能决策 辅助决策 决策支持 决策分析 智能调度 优化调度 运筹优化 求解器 运筹 优化算法 智能排程优化 调度优化 | decision support, decision making, optimization, scheduling, operations research, solver, optimizer > 人工智能
数据标注 标注 训练数据 数据集 语料 | data annotation, data labeling, data labelling, training data, dataset, corpus, annotation platform, labeling service > 人工智能
算力 智算中心 算力中心 超算 人工智能计算中心 高性能计算 算力调度 算力平台 gpu 算力租赁 显卡 显卡服务器 智算 租算力 创新券 算力券 租显卡 东数西算 万卡集群 训练集群 ai服务器 加速卡 推理卡 | computing power, computing center, supercomputing, hpc, gpu, ai computing, gpu cluster, compute leasing, npu, tpu, computing voucher, ai server, accelerator card, compute capacity, computing resources > 数据中心 云计算
芯片 集成电路 半导体 国产芯片 ai芯片 处理器 信创芯片 单片机 控制器芯片 存储芯片 基带芯片 车规mcu | chip, semiconductor, integrated circuit, domestic chip, processor, microcontroller, baseband, fpga, dsp, mcu, mems, risc v, power management ic > 信创
类脑 类脑芯片 类脑智能 类脑计算 神经形态 存算一体 脉冲神经网络 | neuromorphic, brain inspired, spiking neural network, in memory computing > 芯片 人工智能
功率器件 功率半导体 功率模块 碳化硅 第三代半导体 宽禁带 衬底 外延 | power device, power semiconductor, silicon carbide, sic, wide bandgap, igbt, power module > 芯片
芯片设计 集成电路设计 射频芯片设计 电子设计自动化 版图 | ic design, chip design, eda, electronic design automation > 芯片
封测 封装 封装测试 芯片测试 老化测试 | chip packaging, packaging and testing, chip testing, burn in > 芯片 检测认证
晶圆 硅片 晶圆厂 流片 光刻 刻蚀 制程 | wafer, foundry, lithography, etching, tape out, wafer fab > 芯片
边缘计算 边缘盒子 推理盒 边缘推理 边缘智能 边缘服务器 边缘网关 本地推理 端侧 推理 边缘节点 边侧 端侧智能 就地计算 现场计算 边缘盒 边云协同 云边协同 云边端 边缘一体机 工业边缘 | edge computing, mec, edge inference, edge box, inference box, edge ai, edge computer, inference, multi access edge computing, on device, edge server, local computing, cloud edge, edge appliance, edge node, edge intelligence, edge gateway > 人工智能 物联网
信创 国产化 国产替代 自主可控 国产操作系统 国产数据库 换国产 替换国外软件 国产软硬件 国产服务器 国产芯片电脑 国产电脑 | xinchuang, domestic substitution, indigenous innovation, domestic it, domestic computer, domestic server, domestic software > 芯片 操作系统
操作系统 数据库 中间件 基础软件 鸿蒙 应用服务器 | operating system, database, middleware, os, dbms, application server
物联网 传感网 物联 物联感知 感知设备 物联网平台 窄带物联网 万物互联 联网模组 通信模组 低功耗广域 万物智联 | iot, internet of things, nb iot, aiot, lora, sensor network, iot platform, iot module, connected devices, dtu, rtu, ble, zigbee, lorawan, lpwan, esim > 传感器
传感器 传感 感知终端 探测器 检测仪 感应器 监测终端 探头 变送器 感知器 敏感元件 感知节点 | sensor, detector, sensing, probe, transmitter, transducer
射频识别 电子标签 标签识别 射频标签 读写器 超高频 无源标签 有源标签 芯片标签 rfid标签 | rfid, radio frequency identification, electronic tag, uhf, passive tag, tag reader > 物联网 溯源
近场通信 | nfc, near field communication > 射频识别 移动支付
二维码 扫码 条码 扫码开门 条形码 扫描枪 读码器 | qr code, barcode, scan code, scan to, code reader, label printer
大数据 数据分析 数据挖掘 数据平台 大数据平台 数据中台 数据湖 数据仓库 商业智能 数据应用 画像 标签画像 报表 用户画像 数仓 数据中心平台 数据底座 数据驾驶 主题库 一企一档 一人一档 数据汇聚 湖仓一体 实时计算 流计算 自助分析 智能问数 问数 数据洞察 数据服务平台 | big data, data analysis, data analytics, data mining, data platform, data lake, data warehouse, bi, data middle platform, etl, data hub, data aggregation, master database, lakehouse, stream processing, self service analytics, text to sql, natural language query, data insight, olap, user profiling, data report > 数据治理
数据治理 数据质量 数据资产 数据管理 主数据 数据标准 元数据 数据血缘 数据清洗 数据编目 数据清理 脏数据 数据盘点 数据稽核 数据建模 数据目录管理 数据标签 首席数据官 数据字典 | data governance, data quality, data asset, master data, metadata, data lineage, data cleansing, data catalog, data cleaning, data catalogue, data stewardship, data inventory, data modeling, data profiling, chief data officer > 大数据 数据要素
数据要素 数据交易 数据流通 数据开放 公共数据 数据资产化 数据确权 数据交易所 公共数据授权运营 数据空间 可信数据空间 数据商 数据经纪 数据定价 数据估值 数据变现 数据产品交易 数据资源开发 数据券 | data element, data trading, data exchange market, open data, public data, data market, data circulation, data space, data broker, data pricing, data marketplace, data monetization, data licensing > 数据治理 隐私计算
隐私计算 联邦学习 多方安全计算 可信执行环境 安全多方计算 数据可用不可见 同态加密 隐私保护计算 数据不出门 可用不可见 不泄露数据 隐私求交 差分隐私 秘密分享 密文计算 机密计算 联邦建模 跨机构建模 匿踪查询 联合建模 不出库 不出域 数据不出库 联合训练 密态计算 隐匿查询 联合统计 可信计算 | privacy computing, federated learning, secure multi party computation, mpc, tee, trusted execution, homomorphic encryption, privacy preserving, data clean room, fhe, zero knowledge, differential privacy, secret sharing, encrypted computation, privacy enhancing technology, secure multiparty computation, joint modelling, joint modeling, private set intersection, confidential computing, without sharing raw data, train a model without sharing data, private query > 数据安全 数据要素
数据安全 数据防泄漏 数据加密 分类分级 数据分类分级 数据审计 数据库审计 数据泄露 防泄密 数据水印 泄密 敏感数据 敏感信息 数据出境 防泄露 信息泄露 隐私泄露 客户信息保护 数据防护 文档加密 屏幕水印 | data security, dlp, data leakage prevention, data protection, data encryption, data breach, watermark, sensitive data, cross border data, data breach prevention, document encryption, insider threat, leak tracing > 网络安全
隐私合规 app合规 违规收集 个人信息合规 个人信息保护 个人信息 隐私 隐私保护 信息出境 传到国外 传到境外 出境安全评估 标准合同备案 | privacy, privacy compliance, app privacy, personal information, privacy protection, data export, data outbound, pipl > 数据安全
网络安全 信息安全 网络空间安全 安全防护 网安 安全运营 应急响应服务 安全服务 网络防护 安全加固 边界防护 安全值守 重保 安全托管 网站防护 应急响应中心 被黑 中毒了 安全运维 攻击溯源 数字安全 | cybersecurity, cyber security, network security, information security, security operations, managed security, mdr, vpn, hacked, ztna, xdr, cyber defence, cyber resilience
钓鱼邮件 钓鱼演练 邮件钓鱼 仿冒邮件 安全意识 安全意识培训 | phishing, phishing simulation, security awareness, phishing drill > 网络安全
渗透测试 漏洞 漏洞扫描 漏洞挖掘 漏扫 | penetration test, vulnerability, pentest, vulnerability scanning > 网络安全
网络攻防 攻防 攻防演练 网络靶场 靶场 红蓝对抗 黑客 防黑客 黑客攻击 黑客入侵 被攻击 防攻击 网络攻击 | cyber range, red team, blue team, hacker, hacking, network attack, cyber attack > 网络安全
态势感知 安全态势 威胁情报 威胁检测 安全监测 网络威胁 资产测绘 蜜罐 全流量 流量检测 安全大脑 威胁分析 高级威胁 | situational awareness, threat intelligence, threat detection, soc, siem, honeypot, attack surface, ndr, network detection and response, advanced persistent threat, threat hunting > 网络安全
等保 等级保护 等保测评 等保合规 等保二级 等保三级 等保20 关键信息基础设施 关基 关保 安全合规 合规检查 密评 安全测评 定级备案 等保整改 安全等级 过等保 测评整改 等保测评机构 | mlps, classified protection, graded protection, dengbao, security compliance, compliance, critical information infrastructure, security assessment, security level, compliance audit > 网络安全 密码
防火墙 入侵防御 网闸 堡垒机 安全网关 零信任 终端安全 主机安全 日志审计 安全一体机 waf 终端检测 抗ddos 流量清洗 边界安全 防入侵 终端管控 上网行为管理 访问控制策略 准入控制 网络准入 网络隔离 安全沙箱 | firewall, ips, ids, intrusion detection, zero trust, bastion host, endpoint security, edr, waf, gateway security, ddos, sase, log audit, network firewall, endpoint protection, network access control, air gap, network isolation > 网络安全
杀毒 杀毒软件 病毒查杀 反病毒 恶意代码 勒索 勒索病毒 木马 病毒防护 勒索防护 防勒索 赎金 文件被锁 快照恢复 诱饵文件 | antivirus, anti virus, malware, ransomware, trojan, virus protection, virus scan, ransomware protection, ransom, snapshot recovery > 网络安全
密码 商用密码 国密 国密算法 加密 密钥 密码机 量子密码 国密证书 密钥管理 密码应用 密码服务 加密机 签名验签 密钥托管 密码机服务 国密改造 密码改造 | cryptography, encryption, commercial cryptography, key management, sm2, sm4, sm3, hsm, cryptographic, signature verification, national cryptography > 网络安全 数字证书
数字证书 电子签章 电子签名 电子印章 电子认证 数字签名 电子合同签署 电子签约 签章系统 线上签合同 网上签字 手写签名 电子签 | digital certificate, electronic signature, e signature, digital signature, electronic seal, pki, ca certificate, esign, e sign, esignature, online signing, sign contracts online > 密码 身份认证
身份认证 统一身份 单点登录 实名认证 数字身份 身份管理 电子身份 身份证 身份核验 多因素认证 分布式身份 实人认证 人证核验 人证合一 网证 扫码登录 | identity authentication, single sign on, sso, digital identity, iam, identity verification, authentication, id card, mfa, decentralized identity, ekyc, passkey, identity wallet, decentralised identity > 网络安全
量子 量子通信 量子密钥 量子密钥分发 量子加密 抗量子 量子计算 | quantum, qkd, quantum key distribution, quantum communication, post quantum, quantum computing, pqc, trng, qrng > 密码
工控安全 工业控制安全 工业安全 工业防火墙 工控系统安全 工业互联网安全 工控审计 工控流量 协议解析 工业协议 工控流量审计 | ics security, ot security, scada security, industrial control security, industrial security, industrial protocol, deep packet inspection, ot monitoring > 网络安全 工业控制
内容安全 内容审核 内容风控 审核 违规内容 鉴黄 音频审核 语音审核 音频违规 涉黄 色情 | content moderation, content security, content review, content audit, audio moderation, voice moderation > 网络安全
区块链 分布式账本 链上 上链 区块链平台 链上存证 区块链即服务 可信链 分布式记账 防篡改 不可篡改 上链存证 数字账本 虚拟机 通证 链改 去中心化 | blockchain, distributed ledger, dlt, on chain, baas, ledger, tamper proof, immutable, tokenization, real world asset, block chain
智能合约 合约 联盟链 公链 公链引擎 跨链 链平台 许可链 零知识证明 | smart contract, consortium chain, consortium blockchain, public chain, cross chain, zero knowledge proof, zkp, evm, consensus algorithm > 区块链
存证 取证 电子证据 司法存证 证据 电子存证 区块链存证 电子取证 固定证据 留证据 防抵赖 固证 一键取证 录屏取证 时间戳 网页取证 侵权取证 | evidence, digital evidence, evidence preservation, forensics, attestation, proof of evidence, digital proof, timestamp, screen capture evidence, blockchain evidence > 区块链
司法 法院 司法鉴定 陪审 | court, judicial, forensic > 法律
公证 公证处 在线公证 公证书 遗嘱 继承 | notarization, notary, online notarization, inheritance > 存证 法律
溯源 追溯 防伪 产品追溯 追溯系统 全程追溯 质量追溯 可追溯 一物一码 防伪溯源 来源去向 去向 假货 打假 辨真伪 真伪 验真 查来源 从哪来 哪里产的 一码到底 扫码查真伪 哪里种的 产地 产自哪里 来历 | traceability, tracing, anti counterfeit, provenance, track and trace, traceable, anti counterfeiting, fake goods, authenticity, origin tracking, product origin, genuine product, country of origin > 区块链 射频识别
数字人民币 数字货币 央行数字货币 数币 硬钱包 数字钱包 双离线支付 央行货币 | digital rmb, e cny, digital currency, cbdc, digital yuan, digital wallet, offline payment, hard wallet, e yuan > 移动支付
数字藏品 元宇宙 非同质化代币 虚拟人世界 虚拟空间 三维社交 | nft, metaverse, digital collectible, web3, virtual world, virtual space > 区块链 虚拟现实
云计算 云平台 云服务 私有云 混合云 政务云 上云 云原生 容器 微服务 云 上云迁移 云主机 租服务器 云迁移 裸金属 弹性计算 | cloud computing, cloud platform, cloud service, private cloud, hybrid cloud, cloud native, kubernetes, cloud, cloud migration, cloud server, paas, iaas, k8s, serverless, bare metal, containerization, container platform > 数据中心
数据中心 机房 服务器 液冷 绿色数据中心 灾备 备份 容灾 机柜 服务器托管 数据备份 异地备份 数据恢复 机房节能 不间断电源 冷板 微模块 | data center, data centre, server room, server, liquid cooling, disaster recovery, colocation, server rack, data recovery, idc, immersion cooling, cold plate, power usage effectiveness, pue, ups, data backup, data storage > 云计算
软件即服务 软件服务 应用软件 企业管理软件 | saas, software as a service, enterprise software
低代码 开发平台 应用搭建 | low code, no code, app builder, bpm > 软件开发
软件开发 软件外包 定制开发 软件定制 做软件 持续集成 | software development, custom software, software outsourcing, continuous integration, devops, app development
rpa 流程自动化 机器人流程自动化 自动化办公 软件机器人 自动填单 自动录入 系统自动操作 重复录入 | rpa, robotic process automation, process automation, software robot, auto fill forms, hyperautomation
新一代通信 移动通信 第五代移动通信 5g网络 无线通信 通信 通信网络 通信技术 基站 微基站 小基站 宏基站 通信设备 5g专网 专网 手机信号 信号覆盖 网络覆盖 室内覆盖 室分 5g覆盖 轻量化5g 5g行业 没网 5g应用 企业专线 互联网专线 | 5g, 5g network, base station, small cell, mobile communication, wireless communication, private 5g, telecom, communications, 5g private network, micro base station, mobile coverage, indoor coverage, cellular, cpe, ftth, fttr, fiber to the home, redcap, mobile network
第六代移动通信 空天地一体 空天地一体化 | 6g, terahertz communication, space air ground > 新一代通信 太赫兹
太赫兹 太赫兹通信 太赫兹成像 太赫兹安检 太赫兹实验室 亚毫米波 | terahertz, thz, sub terahertz, sub thz > 第六代移动通信
天线 馈源 | antenna, mimo > 新一代通信
暗室 消声室 微波暗室 辐射测试 | anechoic chamber, ota chamber > 天线 仪器仪表
射频器件 滤波器 射频前端 射频芯片 功放 前端模块 射频模块 混频器 变频器 滤波器件 介质滤波器 功率放大器 氮化镓 砷化镓 收发模块 收发前端 射频 | rf front end, rf chip, power amplifier, rf module, front end module, gallium nitride, gan amplifier, duplexer, dielectric filter, transceiver module, rf filter, frequency mixer > 天线
相控阵 天线阵列 阵列天线 波束 | phased array, antenna array, beamforming > 天线
光通信 光模块 光纤 光网络 光器件 全光网 光电 硅光 光芯片 光传输 波分 光缆 光传感 光交换 | optical communication, optical module, fiber, optical network, photonics, transceiver, silicon photonics, optical transmission, optical cable, otdr, onu, olt, pon, wdm, sdh, otn, ont, laser communication, optoelectronics, optical switch > 新一代通信
核心网 网络切片 网络优化 网管 软件定义网络 网络规划 试验床 切片 用户面 专网核心网 网络质量 路测 网络测速 确定性网络 意图网络 广域网 | core network, network slicing, sdn, network optimization, nfv, upf, 5g core, testbed network, network quality, deterministic network, sd wan > 新一代通信
抗干扰 频谱 频谱监测 无线电监测 无线电 干扰 电磁 电磁兼容 电磁频谱 信号干扰 跳频 抗压制 电子对抗 干扰源 干扰查找 抗干扰通信 数据链 电磁环境 信号模拟器 | anti jamming, spectrum, spectrum monitoring, radio monitoring, interference, electromagnetic, emc, frequency hopping, jamming resistant, jam resistant, electronic warfare, data link, electromagnetic environment, signal simulator, signal jamming, radio jamming, gps jamming > 新一代通信
仪器仪表 测试仪 测量仪器 信号分析仪 测试设备 示波器 综测仪 信道仿真 频谱仪 矢量网络分析仪 测试仪表 检测设备 试验台 测试台 测试平台 万用表 信号源 信号发生器 电子负载 测量设备 | instrument, test equipment, signal analyzer, oscilloscope, tester, measurement, channel emulator, test instrument, spectrum analyzer, test bench, testbed, test stand, multimeter, signal generator, measuring equipment > 检测认证
卫星 卫星应用 卫星互联网 商业航天 航天 低轨 低轨卫星 星座 火箭 星链 卫星载荷 立方星 微纳卫星 小卫星 卫星制造 卫星平台 太空 星箭 | satellite, satellite internet, leo, low earth orbit, constellation, rocket, commercial space, cubesat, payload, aerospace, starlink, microsatellite, outer space, space industry, space launch
测控 卫星测控 遥测 运控 测运控 | telemetry, mission control, tt c > 卫星 卫星通信
卫星通信 卫星终端 卫星地面站 地面站 动中通 相控阵终端 卫星天线 卫通 关口站 便携站 机上上网 机载卫星 飞机上网 客舱wifi 空地通信 海上通信 | satellite communication, satcom, ground station, satellite terminal, vsat, gateway station, satellite antenna, user terminal, inflight wifi, in flight connectivity, airborne satcom, maritime satcom > 卫星 应急通信
北斗 高精度定位 卫星导航 卫星定位 差分定位 授时 定位导航 亚米级 厘米级定位 星基增强 地基增强 | beidou, bds, gnss, gps, rtk, high precision positioning, timing, satnav, cors, pnt, ground based augmentation > 卫星 地理信息
导航 | navigation > 北斗 高精地图
室内定位 超宽带 人员定位 | indoor positioning, uwb, worker positioning, personnel positioning > 定位 电子围栏
定位 定位终端 定位追踪 车辆定位 追踪器 定位器 跟踪器 定位跟踪 人车定位 资产追踪 蓝牙信标 信标 位置服务 资产定位 | positioning, tracker, locator, location tracking, gps tracker, lbs, rtls, bluetooth beacon, beacon, location service, real time location, locating tag, asset tracking > 北斗
遥感 遥感影像 卫星影像 卫星遥感 对地观测 遥感监测 高分卫星 遥感解译 影像解译 sar 合成孔径雷达 遥感数据 变化检测 卫星图 卫星图片 影像服务 遥感接口 影像数据 看地球 sar卫星 无人机影像 高光谱 雷达卫星 卫星拍 影像底图 | remote sensing, satellite imagery, earth observation, satellite image, sar, image interpretation, hyperspectral, synthetic aperture radar, change detection, satellite photo, satellite picture, imagery api, imagery, ndvi, image base map, nighttime light > 卫星 地理信息
机器人 服务机器人 智能机器人 机器人系统 特种机器人 机械人 智能装备 底盘 移动底盘 避让 替人干活 代替人工 | robot, robotics, service robot, special robot, robotic, robot chassis, ros, mobile base
避障 躲避 绕开 躲开 自主导航 机器人导航 | obstacle avoidance, slam, robot navigation > 机器人 自动驾驶
接待机器人 迎宾机器人 导诊机器人 导览机器人 讲解机器人 引导机器人 迎宾 迎宾引导 接待 导诊 迎宾接待 接待服务 大堂机器人 大厅机器人 咨询机器人 带路 问路 引路 指路机器人 导引 | reception robot, greeting robot, guide robot, welcome robot, reception, receptionist, concierge robot, wayfinding robot > 机器人 政务大厅 语音交互
虚拟现实 增强现实 混合现实 扩展现实 沉浸式 沉浸 头显 裸眼3d 全息 虚实融合 虚实 头戴 vr体验 沉浸体验 ar体验 大空间 vr剧场 vr演艺 行走剧场 多人vr 头盔显示 空间计算 vr一体机 vr眼镜 ar应用 元宇宙体验 | vr, ar, mr, xr, virtual reality, augmented reality, mixed reality, extended reality, immersive, hologram, head mounted display, vr experience, immersive experience, location based vr, vr theatre, vr theater, free roam vr, hmd, spatial computing > 虚拟拍摄
移动支付 支付 聚合支付 收银 结算 支付结算 刷脸支付 扫码支付 微信支付 支付宝 自助收银 自助结算 收款 摊主 聚合收款 收银一体 pos机 聚合码 付款码 | mobile payment, payment, cashier, checkout, pos, self checkout, face payment, payment collection, cash register, point of sale, payment settlement > 数字人民币
电子秤 溯源秤 秤 收银秤 缺斤短两 短斤缺两 缺斤少两 短斤少两 公平秤 计价秤 电子计价秤 台秤 防作弊秤 称重不准 | electronic scale, weighing scale, short weight, price computing scale, honest scale > 农贸市场
收费 计费 计费清分 清分 缴费 自动计费 清算 | billing system, toll collection, fee, charging fee, revenue, clearing and settlement
小程序 移动应用 公众号 手机应用 app开发 | mini program, mobile app, app, wechat
时延 低时延 延迟 实时传输 毫秒级 | latency, low latency, delay, round trip time, millisecond, jitter
网关 交换机 路由器 网络设备 无线网络 无线局域网 无线覆盖 全屋wifi 园区网 局域网 网络机柜 网络改造 wifi慢 | gateway, router, wifi, wi fi, wlan, network equipment, campus network, network upgrade, access point, network switch, ethernet switch
数字员工 智能办公助手 会议纪要 公文写作 智能写公文 办公助手 办公智能体 会议助手 | digital worker, meeting minutes, document writing, copilot, office assistant > 大模型
电子围栏 轨迹 轨迹追踪 人员定位 | geofence, electronic fence, tracking, personnel positioning > 北斗 物联网
模型安全 大模型安全 大模型幻觉 提示注入 越狱攻击 模型对齐 大模型备案 算法备案 算法治理 ai伦理 | ai safety, prompt injection, ai alignment, model safety, ai ethics, ai governance, algorithm filing > 大模型 内容安全
向量数据库 向量检索 语义检索 企业搜索 全文检索 站内搜索 搜索引擎 | vector database, semantic search, enterprise search, full text search, search engine, vector search > 知识库
文档解析 信息抽取 要素抽取 文档理解 文档抽取 材料核验 | document parsing, information extraction, layout analysis, document understanding, table extraction > 文字识别
应用监控 可观测 应用性能 智能运维 运维监控 故障自愈 链路追踪 系统宕机 系统崩溃 系统慢 | observability, application performance monitoring, aiops, it operations, system crash, itsm, cmdb > 数据中心 云计算
接口管理 接口网关 接口平台 集成平台 企业服务总线 系统对接 接口对接 老系统对接 | api gateway, api management, integration platform, esb, ipaas, system interface > 数据共享
短信 短信平台 群发短信 5g消息 短信通知 消息推送 | sms, text message, bulk sms, messaging platform, push notification > 新一代通信
爬虫 反爬 撞库 验证码 人机验证 数据爬取 黑产 机器流量 | web crawler, web scraping, anti bot, captcha, credential stuffing, bot management > 网络安全 风控
应用加固 移动应用安全 app加固 反编译 | app hardening, mobile app security, app shielding, reverse engineering > 网络安全
固件 物联网安全 摄像头被黑 固件安全 设备身份 | firmware, iot security, firmware security, device identity > 物联网 网络安全
印章管理 智能印章 印控 用印 偷盖章 印控仪 盖章 公章 | seal management, smart seal, company seal, stamping machine > 数字证书
性能测试 压力测试 压测 接口测试 回归测试 软件测评 验收测试 功能测试 软件测试 自动化测试 | performance testing, load testing, stress test, regression test, acceptance testing, software evaluation, test automation, software testing, automated testing > 软件开发
交互设计 界面设计 | ui design, ux design, interaction design > 软件开发 工业设计
即时通讯 协同软件 在线文档 协同编辑 企业网盘 网盘 云盘 企业邮箱 文件共享 聊天软件 协同办公 办公自动化 | instant messaging, team chat, collaboration software, online document, cloud drive, file sharing, corporate email, oa, office automation > 数字员工
工作流 审批流 流程引擎 流程审批 线上审批 | approval flow, workflow engine > 低代码 公文
会议系统 会议平板 无线投屏 投屏 会议音频 视频会议终端 远程会议 会议一体机 | conference system, meeting panel, wireless presentation, screen casting, video conferencing system, conference audio > 会议纪要
语音质检 通话质检 坐席辅助 坐席助手 客服质检 | speech analytics, call quality inspection, agent assist, call monitoring > 智能客服 语音识别
语音导航 来电分配 语音菜单 交互式语音应答 智能接线 | ivr, interactive voice response, call routing > 热线
问卷 满意度调查 民意调查 调查问卷 问卷调查 民意征集 意见征集 好差评 满意度 | questionnaire, opinion poll, satisfaction survey, online survey, survey form, public consultation, feedback form > 热线
组态 人机界面 组态软件 上位机 工业触摸屏 | hmi, human machine interface, supervisory control, configuration software > 工业控制
现场总线 工业以太网 工业通信 工业网络 工业无线 | fieldbus, industrial ethernet, profinet, modbus, opc ua, ethercat, industrial wireless > 设备联网 工业控制
工业相机 深度相机 三维相机 机器视觉光源 工业镜头 智能相机 | industrial camera, depth camera, 3d camera, stereo camera, machine vision lighting, industrial lens > 工业视觉
多物理场 结构仿真 流体仿真 热仿真 网格剖分 数值模拟 仿真计算 | multiphysics, structural analysis, thermal simulation, mesh generation, numerical simulation, computational fluid dynamics > 仿真 产品生命周期
产线仿真 工厂仿真 虚拟调试 工艺仿真 物流仿真 | plant simulation, virtual commissioning, process simulation, factory simulation, discrete event simulation > 仿真 制造执行
数字主线 三维模型设计 | digital thread, mbse, model based systems engineering > 产品生命周期
图纸 图纸管理 图纸识别 施工图纸 电子图纸 图档 | drawing management, engineering drawing, cad drawing > 产品生命周期 建筑
全站仪 水准仪 测绘仪器 测绘装备 测量员 | total station, surveying instrument, level instrument, surveyor > 地理信息
网格码 北斗网格码 空间编码 时空网格 | grid code, spatial grid, location code > 北斗 地理信息
智能手表 智能戒指 智能耳机 耳机 运动手表 | smart watch, smartwatch, smart ring, earbud, headphone > 可穿戴
智能开关 智能插座 智能窗帘 智能面板 家庭网关 中控面板 | smart switch, smart socket, smart curtain, home gateway, smart panel, smart plug > 智能家居
可视门铃 智能门铃 猫眼 电子猫眼 智能猫眼 | video doorbell, smart doorbell, peephole camera, door viewer > 门禁 智能家居
一卡通 门禁卡 园区卡 ic卡 通行码 校园卡 饭卡 市民卡 居民服务一卡通 校园一卡通 | access card, ic card, mobile credential, campus card, citizen card, smart card > 门禁 校园
弱电 综合布线 弱电工程 智能化工程 机电工程 楼宇布线 | structured cabling, low voltage system, extra low voltage, mechanical and electrical > 楼宇自控 楼宇
网络安全竞赛 夺旗赛 攻防竞赛 网安人才 网络安全培训 | capture the flag, ctf, cybersecurity training, security talent > 网络攻防
云安全 容器安全 云原生安全 云主机安全 云上安全 | cloud security, container security, workload protection, cloud workload > 网络安全 云计算
邮件安全 邮件网关 垃圾邮件 反垃圾邮件 | email security, spam, mail gateway, anti spam > 网络安全 钓鱼邮件
网页防篡改 网页篡改 网站被黑 网站篡改 应用安全 接口安全 | website defacement, web tamper proofing, application security, api security, web security > 网络安全 防火墙
网络安全保险 网络保险 | cyber insurance > 保险 网络安全
代码审计 源代码安全 软件成分分析 软件供应链安全 开源组件 开源治理 | code audit, sast, dast, sbom, software composition analysis, software supply chain security > 渗透测试 软件开发
特权账号 账号管理 口令 弱口令 密码太弱 账号权限 权限管理 | privileged access, password management, account management, weak password, identity governance > 身份认证
做网站 建网站 网站建设 网站开发 官网 门户网站 | website development, web development, build a website, web portal, website > 软件开发
代码助手 编程助手 写代码 代码补全 ai编程 编程智能体 代码生成 自动写代码 | coding assistant, code completion, ai coding, programming assistant, code generation > 软件开发 大模型
开源社区 开源软件 代码托管 开源项目 开源生态 开源 | open source community, open source software, code hosting, code repository, open source > 软件开发
时序数据库 分布式数据库 内存数据库 关系型数据库 图数据库 | time series database, distributed database, relational database, graph database, in memory database > 操作系统
嵌入式 实时操作系统 嵌入式系统 嵌入式软件 开发板 | embedded system, embedded software, real time operating system, development board, firmware development > 操作系统 芯片
超融合 虚拟化 服务器虚拟化 虚拟化平台 | hyperconverged, virtualization, hypervisor, server virtualization > 云计算
分布式存储 对象存储 磁盘阵列 固态硬盘 存储系统 存储设备 蓝光存储 硬盘 存储 | distributed storage, object storage, disk array, ssd, hard disk, all flash, storage array > 数据中心
动环监控 动力环境 机房监控 机房巡检 机房环境 机房温度 | dcim, machine room monitoring, data center monitoring, power and environment monitoring > 数据中心
负载均衡 应用交付 流量调度 链路负载 | load balancing, load balancer, application delivery > 网关
手持终端 手持机 盘点机 | handheld terminal, pda, handheld computer > 二维码
工业平板 三防平板 | rugged tablet, industrial tablet > 手持终端
合成数据 数据合成 样本生成 数据增广 | synthetic data, data augmentation, sample generation > 数据标注
企业宽带 家庭宽带 宽带网络 光纤入户 千兆 网速慢 上网慢 万兆 网络太慢 | broadband, leased line, gigabit, slow internet, internet access > 新一代通信
通信塔 通信铁塔 通信电源 基站电源 基站节能 机房电源 | telecom tower, cell tower, telecom power, base station power > 新一代通信
授时设备 时钟同步 时间同步 网络授时 | time synchronization, clock synchronization, time server, atomic clock, ptp > 北斗
演示文稿 幻灯片 ppt制作 做ppt 智能ppt | slide deck, presentation generation, powerpoint > 数字员工
`;
