/** Hospitals, imaging, vaccines, elderly care, emergency medicine, drugs, life science. */
export const HEALTH_TERMS = `
医疗 智慧医疗 医疗健康 医疗服务 医疗机构 医疗信息化 诊疗 卫生 医卫 卫健 看病 就医 就诊 陪诊 患者 病人 | healthcare, medical, health, medical service, digital health, medical institution, patient
体检 胃镜 肠镜 | physical examination, checkup > 医疗 健康监测
医生 全科医生 基层医疗 社区医院 医联体 社区卫生 | doctor, general practitioner, primary care, community health > 医疗
医院 智慧医院 互联网医院 病房 智慧病房 护士站 门诊 住院 自助取号 床旁交互 床旁终端 手麻 手术麻醉系统 被服 分诊 诊间 | hospital, smart hospital, internet hospital, clinic, ward, outpatient, inpatient, queue ticket, hrp, bedside terminal, triage > 医疗
电子病历 医院信息系统 病历 健康档案 医疗数据 临床数据 病案 电子健康档案 医疗大数据 检验信息 健康码 旧病历 老病历 纸病历 病历扫描 病案扫描 | emr, electronic medical record, his, ehr, health record, medical record, clinical data, medical data, lis, hospital information system, paper records > 医疗
远程医疗 远程会诊 远程诊断 会诊 在线问诊 问诊 互联网诊疗 远程超声 远程手术 远程监护 分级诊疗 双向转诊 转诊 看专家 线上看病 视频问诊 网上看病 在家看病 | telemedicine, telehealth, remote consultation, remote diagnosis, online consultation, remote surgery, referral, remote ultrasound, telediagnosis, video consultation, remote medical, online doctor > 医疗
医学影像 影像诊断 医疗影像 影像 放射 阅片 影像云 医学影像云 影像辅助诊断 影像平台 影像ai 医学图像 放射科 影像归档 影像中心 胶片 数字胶片 云胶片 拍片 拍片子 读片 云胶片平台 看片 片子 诊断中心 影像诊断中心 | medical imaging, pacs, radiology, imaging, medical image, dicom, radiologist, imaging diagnosis, cloud imaging, image archive, image reading, diagnostic imaging, spect > ct 医疗 辅助诊断
ct 核磁 磁共振 核磁共振 超声 彩超 b超 x光 x射线 dr 影像设备 医学影像设备 pet 断层扫描 超声诊断 磁共振成像 内窥镜 内镜 | ct, mri, magnetic resonance, ultrasound, x ray, tomography, pet ct, mammography, imaging equipment, endoscope, endoscopy > 医学影像
辅助诊断 智能诊断 结节 肺结节 肺部结节 筛查 ai筛查 病灶 眼底 病理 数字病理 早筛 癌症早筛 癌症 肿瘤 影像筛查 辅诊 乳腺 骨折 脑卒中 糖网 临床决策 | computer aided diagnosis, cad diagnosis, nodule, lung nodule, screening, lesion, fundus, pathology, digital pathology, early screening, cancer, tumor, ai diagnosis, stroke, diagnosis, cdss, clinical decision support > 医学影像 人工智能
手术机器人 手术 手术导航 微创 介入 外科 腔镜 手术室 | surgical robot, surgery, surgical navigation, minimally invasive, operating room, interventional, surgical > 医疗器械
医疗器械 医疗设备 诊断设备 器械 医疗器材 医用设备 耗材 高值耗材 监护仪 呼吸机 植入 医用耗材 耗材管理 | medical device, medical equipment, diagnostic equipment, consumables, implant, ventilator, patient monitor, spd, medical consumables, ecmo > 医疗
疫苗 疫苗接种 预防接种 接种 接种点 接种门诊 疫苗冷链 疫苗管理 疫苗追溯 免疫规划 疫苗储运 接种预约 智慧接种 狂犬疫苗 数字化接种 疫苗研发 打疫苗 打针 预检 留观 防疫针 补种 漏种 苗盒 接种证 接种提醒 打预防针 预防针 | vaccine, vaccination, immunization, vaccine cold chain, inoculation, vaccination clinic, vaccine storage, vaccine management, jab, mrna, vaccination reminder, vaccine traceability > 冷链 公共卫生 溯源
疫苗冰箱 医用冰箱 医用冷藏箱 医用冷链 超低温冰箱 冷链箱 疫苗冷藏 药品冷链 医药冷链 疫苗运输 低温储存 | medical refrigerator, vaccine refrigerator, ultra low temperature freezer, pharma cold chain, medical cold chain, vaccine fridge, vaccine carrier > 疫苗 冷链
公共卫生 疾控 疾病预防 疾病防控 两癌筛查 妇幼保健 晨检 午检 晨午检 | public health, disease control, cdc, disease prevention, morning health check, maternal and child health > 疫苗 医疗
体温 体温监测 体温筛查 发热筛查 额温 | body temperature, fever screening, thermometer > 公共卫生
消毒 消杀 消毒机器人 消杀机器人 紫外消毒 | disinfection, disinfection robot > 公共卫生
传染病 传染病监测 疫情 疫情防控 流行病 防疫 流调 病原体 病原 多点触发 症候群 发热门诊 流感 新冠 手足口 感冒 发烧 登革热 | infectious disease, epidemic, pandemic, epidemiology, outbreak, pathogen, disease surveillance, syndromic surveillance, infectious disease surveillance, influenza, flu, covid, fever > 公共卫生
核酸 核酸检测 体外诊断 检验 试剂 poct 分子诊断 免疫诊断 试剂盒 生化检测 | nucleic acid, pcr, ivd, in vitro diagnostics, reagent, poct, molecular diagnostics, assay > 公共卫生
基因检测 基因 测序 基因测序 遗传咨询 携带者筛查 基因检测服务 查基因 高通量测序 外显子 二代测序 遗传病 | gene sequencing, sequencing, genetic testing, genome, genetic counselling, exome, ngs, next generation sequencing, carrier screening, dna test, aav, lnp > 核酸
药品 医药 生物医药 新药 药物 药物研发 制药 创新药 药品追溯 用药 中药 药费 处方药 药械 带量采购 集采 | drug, pharmaceutical, medicine, biopharma, drug discovery, medication, pharma, biomedicine, new drug, gmp, gsp, volume based procurement, ind filing, adc, ind, nda, bla > 医疗 溯源
药房 药店 智慧药房 | pharmacy > 药品
单抗 抗体药 原液 | antibody, monoclonal > 药品
处方 处方流转 开药 审方 | prescription > 药品 处方审核
临床试验 受试者 患者招募 入组 临床招募 | clinical trial, patient recruitment, trial recruitment, subject matching > 药品
中医 中医药 中药材 中医诊断 针灸 艾灸 舌诊 脉诊 抓药 煎药 药材 道地药材 推拿 养生 草药 中草药 中药饮片 饮片 | traditional chinese medicine, tcm, herbal, acupuncture, herbal decoction, massage, herbs, decoction pieces > 医疗
养老 智慧养老 居家养老 养老服务 社区养老 养老机构 老人 老年人 独居 独居老人 老年 适老化 长者 养老院 护理院 助老 医养结合 康养 为老服务 银发 高龄 空巢老人 孤寡老人 一键呼叫 紧急呼叫器 老伴 爸妈 老龄 老头老太 爷爷奶奶 照看老人 老人看护 一个人住的老人 家里老人 医养 医养一体 养老机构管理 护理院管理 银龄 日间照料 银发经济 互助养老 没人照顾 没人管老人 | elderly care, senior care, aged care, elderly, aging, older adults, nursing home, seniors, old people, living alone, home care for elderly, eldercare, age friendly, silver economy, assisted living, elder, grandparents, old folks, nursing home software, day care centre, mutual aid for the elderly
手机教学 教老人用手机 银龄学堂 老年大学 | teach seniors, digital literacy for seniors, smartphones for seniors, senior learning > 养老
走失 防走失 定位手环 失踪 迷路 老人迷路 找老人 找不到人 跑丢 老人跑丢 人丢了 | wandering, missing elderly, missing person, lost elderly > 养老 定位
助餐 老年助餐 长者食堂 配餐 老人吃饭 营养配餐 老年食堂 吃饭补贴 老人食堂 送餐上门 | senior meal, elderly canteen, meal for elderly, meal service > 养老 食堂
跌倒检测 跌倒 摔倒 跌倒监测 防跌倒 跌倒报警 跌倒探测 摔倒检测 摔倒报警 摔跤 摔伤 老人摔倒 摔了 摔跤报警 滑倒 老人摔了 摔了没人知道 | fall detection, fall, fall alarm, fall prevention, fall monitoring, slip and fall > 养老 毫米波雷达 健康监测
健康监测 生命体征 体征监测 心率 呼吸监测 睡眠监测 睡眠 心电 健康小屋 健康管理平台 非接触监测 体征 床垫 智能床垫 健康管理服务 体质监测 国民体质 | health monitoring, vital signs, heart rate, ecg, sleep monitoring, breathing, respiration, smart mattress, health management, contactless monitoring > 养老 医疗
可穿戴 穿戴设备 手环 智能手环 健康手表 动态血糖 连续血糖 | wearable, smart bracelet, cgm, continuous glucose > 健康监测
随访 电话随访 慢病随访 回访 打电话问病情 出院后联系 | follow up, patient follow up > 慢病 医疗
慢病 慢病管理 慢性病 高血压 糖尿病 三高 血压 血糖 慢阻肺 | chronic disease, hypertension, diabetes, blood pressure, blood glucose, copd > 健康监测
护理 护理服务 照护 陪护 护工 照料 长期护理 护理机器人 上门护理 护士 助浴 生活照料 看护 照顾老人 护工机器人 喂饭 安宁疗护 临终关怀 喘息服务 长期护理保险 | nursing, caregiving, long term care, caregiver, nurse, home nursing, care robot, care, hospice, respite care > 养老
陪伴 陪伴机器人 养老陪护 | companion, companion robot, elder companion > 养老 护理
移位 移位机 翻身 翻身拍背 抱老人 搬运病人 移位机器人 | patient lifting, patient transfer, lift robot, transfer robot, patient lift > 护理
家庭医生 家医 家庭医生签约 签约居民 家医签约 | family doctor, family physician > 医生 护理
康复 康复训练 康复机器人 外骨骼 助行 康复治疗 康复设备 假肢 残疾人 无障碍 辅具 辅具租赁 康复辅具 租轮椅 拐杖 护理床 义肢 理疗 拄拐 | rehabilitation, rehab, exoskeleton, rehab robot, mobility aid, prosthesis, disability, accessibility, barrier free, assistive devices, wheelchair rental, assistive device rental, crutch, mobility rental, physiotherapy > 护理
急救 院前急救 心脏骤停 除颤 急救培训 急诊 急救站 胸痛中心 心肺复苏 急救调度 院前院内 创伤 卒中中心 心脏停跳 猝死 抢救 抢救 救人 就近施救 急救员 重症 重症监护 监护室 叫救护车 打120 | first aid, emergency medical, pre hospital, ems medical, cpr, defibrillator, emergency rescue, emergency department, emergency medicine, prehospital, cardiac arrest, trauma, lifesaving, resuscitation, icu, intensive care > 应急管理 医疗
救护车 急救车 移动急诊 救护车上 上车即入院 远程急救 | ambulance, ambulance telemetry, emergency vehicle, mobile emergency > 急救 远程医疗
除颤仪 自动体外除颤器 自动除颤 体外除颤 除颤器 公共除颤 aed布点 急救员调度 急救机柜 心脏急救 | aed, automated external defibrillator, defibrillator, aed cabinet, aed network, volunteer responder > 急救
心理 心理健康 精神卫生 心理咨询 情绪 心理危机 心理测评 心理预警 抑郁 焦虑 自杀 抑郁症 想不开 不开心 厌学 | mental health, psychology, psychological, emotion, depression, psychological crisis, anxiety, suicide
口腔 牙科 看牙 牙医 补牙 | dental, dentistry, dentist
眼科 视力 近视 近视防控 眼睛 白内障 青光眼 配眼镜 | ophthalmology, vision care, myopia, eye, cataract, glaucoma > 医疗
母婴 妇幼 儿童 婴幼儿 托育 托幼 托育机构 幼儿园 | maternal, child, children, childcare, infant, nursery, kindergarten
儿童手表 电话手表 走丢 防走丢 孩子走丢 丢孩子 儿童定位 | kids watch, missing child, child locator, child tracking > 母婴 定位
医疗废物 医废 医疗垃圾 医废追溯 | medical waste, hospital waste, clinical waste > 垃圾
医院物流 物流机器人 气动物流 医院配送 药品配送 院内物流 标本运输 医用物流机器人 | hospital logistics, pneumatic tube, hospital delivery, hospital robot, specimen transport > 无人配送 医疗
细胞 细胞治疗 干细胞 免疫治疗 生物样本 样本库 生物样本库 细胞质控 放行检测 支原体 cart 细胞制剂 细胞药物 | cell therapy, stem cell, immunotherapy, biobank, biological sample, car t, release testing, mycoplasma, cell product, car-t
动物实验 安评 cro cdmo 合同研发 药物评价 临床研究 安全性评价 毒理 cdmo产线 委托生产 | cro, cdmo, cmo, preclinical, contract research, toxicology, safety evaluation, contract manufacturing, glp
`;
