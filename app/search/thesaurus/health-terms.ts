/** Hospitals, imaging, vaccines, elderly care, emergency medicine, drugs, life science. */
export const HEALTH_TERMS = `
医疗 智慧医疗 医疗健康 医疗服务 医疗机构 医疗信息化 诊疗 医卫 卫健 看病 就医 就诊 患者 病人 | healthcare, medical, medical service, digital health, medical institution, patient, health service, health service provider
体检 胃镜 肠镜 健康体检 入职体检 体检中心 体检报告 体检套餐 体检预约 胃肠镜 免费体检 | physical examination, checkup, health check up, medical check up, gastroscopy, colonoscopy, health checkup > 医疗 健康监测
医生 全科医生 基层医疗 社区医院 医联体 社区卫生 村医 乡村医生 卫生院 卫生室 社区医生 医共体 家门口看病 多点执业 | doctor, general practitioner, primary care, community health, village doctor, primary health care, township health center, physician > 医疗
医院 智慧医院 互联网医院 病房 智慧病房 护士站 门诊 住院 自助取号 床旁交互 床旁终端 手麻 手术麻醉系统 被服 分诊 诊间 三甲医院 三级医院 住院部 诊所 智慧门诊 门诊部 医院管理 私立医院 民营医院 | hospital, smart hospital, internet hospital, clinic, ward, outpatient, inpatient, queue ticket, hrp, bedside terminal, triage, polyclinic, hospital management, private hospital > 医疗
电子病历 医院信息系统 病历 健康档案 医疗数据 临床数据 病案 电子健康档案 医疗大数据 检验信息 健康码 旧病历 老病历 纸病历 病历扫描 病案扫描 病案首页 病历质控 病历书写 电子病历评级 检查报告调阅 病史 | emr, electronic medical record, ehr, health record, medical record, clinical data, medical data, lis, hospital information system, paper records, medical history, clinical documentation, patient record > 医疗
远程医疗 远程会诊 远程诊断 会诊 在线问诊 问诊 互联网诊疗 远程超声 远程手术 远程监护 分级诊疗 双向转诊 转诊 看专家 线上看病 视频问诊 网上看病 在家看病 远程心电 远程查房 云门诊 远程问诊 | telemedicine, telehealth, remote consultation, remote diagnosis, online consultation, remote surgery, referral, remote ultrasound, telediagnosis, video consultation, remote medical, online doctor, virtual care, virtual clinic, remote patient monitoring, e consult > 医疗
医学影像 影像诊断 医疗影像 影像 阅片 影像云 医学影像云 影像辅助诊断 影像平台 影像ai 医学图像 放射科 影像归档 影像中心 胶片 数字胶片 云胶片 拍片 拍片子 读片 云胶片平台 看片 片子 诊断中心 影像诊断中心 | medical imaging, pacs, radiology, imaging, medical image, dicom, radiologist, imaging diagnosis, cloud imaging, image archive, image reading, diagnostic imaging, spect > ct 医疗 辅助诊断
ct 核磁 磁共振 核磁共振 超声 彩超 b超 x光 x射线 dr 影像设备 医学影像设备 pet 断层扫描 超声诊断 磁共振成像 内窥镜 内镜 造影 血管造影 骨密度 骨密度仪 乳腺钼靶 钼靶 支气管镜 c型臂 | ct, mri, magnetic resonance, ultrasound, x ray, tomography, pet ct, mammography, imaging equipment, endoscope, endoscopy, angiography, bone density, ultrasonography, sonography, bronchoscopy, x ray machine > 医学影像
辅助诊断 智能诊断 结节 肺结节 肺部结节 筛查 ai筛查 病灶 眼底 病理 数字病理 早筛 癌症早筛 癌症 肿瘤 影像筛查 辅诊 乳腺 糖网 临床决策 | computer aided diagnosis, cad diagnosis, nodule, lung nodule, screening, lesion, fundus, pathology, digital pathology, early screening, cancer, tumor, ai diagnosis, diagnosis, cdss, clinical decision support > 医学影像 人工智能
手术机器人 手术 手术导航 微创 介入 外科 腔镜 手术室 腹腔镜 骨科机器人 穿刺机器人 血管介入机器人 手术室管理 开刀 | surgical robot, surgery, surgical navigation, minimally invasive, operating room, interventional, surgical, laparoscopy, orthopedic robot, puncture robot, operating theatre, robotic surgery > 医疗器械
医疗器械 医疗设备 诊断设备 器械 医疗器材 医用设备 耗材 高值耗材 监护仪 呼吸机 植入 医用耗材 耗材管理 制氧机 雾化器 注射器 起搏器 支架手术 听诊器 医械 | medical device, medical equipment, diagnostic equipment, consumables, implant, ventilator, patient monitor, spd, medical consumables, ecmo, oxygen concentrator, nebulizer, syringe, stent, pacemaker, catheter, stethoscope, udi, medtech > 医疗
疫苗 疫苗接种 预防接种 接种 接种点 接种门诊 疫苗冷链 疫苗管理 疫苗追溯 免疫规划 疫苗储运 接种预约 智慧接种 狂犬疫苗 数字化接种 疫苗研发 打疫苗 打针 预检 留观 防疫针 补种 漏种 苗盒 接种证 接种提醒 打预防针 预防针 疫苗本 接种本 接种记录 九价 流感疫苗 hpv疫苗 预防针本 接种禁忌 | vaccine, vaccination, immunization, vaccine cold chain, inoculation, vaccination clinic, vaccine storage, vaccine management, jab, mrna, vaccination reminder, vaccine traceability, vaccination record, vaccinate, hpv vaccine, flu shot, vaccination card, immunisation > 冷链 公共卫生 溯源
疫苗冰箱 医用冰箱 医用冷藏箱 医用冷链 超低温冰箱 冷链箱 疫苗冷藏 药品冷链 医药冷链 疫苗运输 低温储存 | medical refrigerator, vaccine refrigerator, ultra low temperature freezer, pharma cold chain, medical cold chain, vaccine fridge, vaccine carrier > 疫苗 冷链
公共卫生 疾控 疾病预防 疾病防控 两癌筛查 妇幼保健 晨检 午检 晨午检 疾控中心 健康教育 健康素养 健康促进 卫生应急 爱国卫生 卫生监督 地方病 | public health, disease control, cdc, disease prevention, morning health check, maternal and child health, health education, health promotion, health literacy, sanitary inspection > 疫苗 医疗
体温 体温监测 体温筛查 发热筛查 额温 测温枪 体温计 测体温 量体温 | body temperature, fever screening, thermometer, infrared thermometer, temperature screening > 公共卫生
消毒 消杀 消毒机器人 消杀机器人 紫外消毒 消毒水 灭菌器 消毒液 高压灭菌 灭菌 | disinfection, disinfection robot, sanitizer, uv disinfection > 公共卫生
传染病 传染病监测 疫情 疫情防控 流行病 防疫 流调 病原体 病原 多点触发 症候群 发热门诊 流感 新冠 手足口 感冒 发烧 登革热 肺结核 结核病 艾滋病 水痘 诺如 诺如病毒 麻疹 甲流 支原体肺炎 疟疾 传染病直报 哨点监测 密接 呼吸道传染病 咳嗽 | infectious disease, epidemic, pandemic, epidemiology, outbreak, pathogen, disease surveillance, syndromic surveillance, infectious disease surveillance, influenza, flu, covid, fever, tuberculosis, hiv, measles, norovirus, malaria, notifiable disease, sentinel surveillance, contact tracing, communicable disease > 公共卫生
核酸 核酸检测 体外诊断 试剂 poct 分子诊断 免疫诊断 试剂盒 生化检测 抗原检测 生化分析仪 化学发光 采样亭 | nucleic acid, pcr, ivd, in vitro diagnostics, reagent, poct, molecular diagnostics, assay, antigen test, chemiluminescence, diagnostic kit, swab > 公共卫生
基因检测 基因 测序 基因测序 遗传咨询 携带者筛查 基因检测服务 查基因 高通量测序 外显子 二代测序 遗传病 无创产前 唐筛 产前筛查 出生缺陷 新生儿筛查 肿瘤基因 dna检测 | gene sequencing, sequencing, genetic testing, genome, genetic counselling, exome, ngs, next generation sequencing, carrier screening, dna test, nipt, prenatal screening, newborn screening, birth defect, genomics > 核酸
药品 医药 生物医药 新药 药物 药物研发 制药 创新药 药品追溯 用药 药费 处方药 药械 带量采购 集采 药企 中成药 西药 非处方药 药品监管 药品召回 特药 假药 | drug, pharmaceutical, medicine, biopharma, drug discovery, medication, pharma, biomedicine, new drug, gmp, gsp, volume based procurement, ind filing, adc, pharmaceutical company, drug regulation, counterfeit drug, drug recall > 医疗 溯源
药房 药店 智慧药房 零售药店 24小时药房 自助购药 买药 送药上门 网上药店 连锁药店 购药 夜间买药 | pharmacy, drugstore, chemist, online pharmacy, medicine delivery > 药品
单抗 抗体药 原液 | antibody, monoclonal > 药品
处方 处方流转 开药 电子处方 处方外流 长处方 续方 | prescription, e prescription, electronic prescription > 药品 处方审核
临床试验 受试者 患者招募 入组 临床招募 伦理审查 伦理委员会 药物临床试验 试验药 电子数据采集 试药 临床研究 | clinical trial, patient recruitment, trial recruitment, subject matching, ethics review, edc, electronic data capture, clinical study, informed consent > 药品
中医 中医药 中药材 中医诊断 针灸 艾灸 舌诊 脉诊 抓药 煎药 药材 道地药材 推拿 养生 草药 中草药 中药饮片 饮片 中医馆 国医馆 拔罐 刮痧 膏方 治未病 体质辨识 中医体质 辨证 经络 穴位 正骨 煎药中心 智能煎药 代煎 配方颗粒 名老中医 把脉 号脉 脉象 药膳 中药房 脉诊仪 中药 | traditional chinese medicine, tcm, herbal, acupuncture, herbal decoction, massage, herbs, decoction pieces, moxibustion, pulse diagnosis, tongue diagnosis, tuina, herbal medicine, chinese medicine, acupoint > 医疗
养老 智慧养老 居家养老 养老服务 社区养老 养老机构 老人 老年人 独居 独居老人 老年 适老化 长者 养老院 护理院 助老 医养结合 康养 为老服务 银发 高龄 空巢老人 孤寡老人 一键呼叫 紧急呼叫器 老伴 爸妈 老龄 老头老太 爷爷奶奶 照看老人 老人看护 一个人住的老人 家里老人 医养 医养一体 养老机构管理 护理院管理 银龄 日间照料 银发经济 互助养老 没人照顾 没人管老人 老年公寓 敬老院 养老社区 托老所 养老驿站 养老补贴 高龄津贴 敬老卡 旅居养老 独居长者 养老综合体 老年人福利 | elderly care, senior care, aged care, elderly, aging, older adults, nursing home, seniors, old people, living alone, home care for elderly, eldercare, age friendly, silver economy, assisted living, elder, grandparents, old folks, nursing home software, day care centre, mutual aid for the elderly, elder care, retirement home, care home, retirement community, older people, senior citizen, pensioner, retirement village
手机教学 教老人用手机 银龄学堂 老年大学 不会用手机 不会用智能手机 数字鸿沟 教用手机 学用手机 | teach seniors, digital literacy for seniors, smartphones for seniors, senior learning, digital divide, digital inclusion > 养老
走失 防走失 定位手环 失踪 迷路 老人迷路 找老人 找不到人 跑丢 老人跑丢 人丢了 走失老人 走失预警 寻人 防走丢手环 定位鞋 定位胸卡 | wandering, missing elderly, missing person, lost elderly, gps bracelet for dementia, missing person search > 养老 定位
助餐 老年助餐 长者食堂 配餐 老人吃饭 营养配餐 老年食堂 吃饭补贴 老人食堂 送餐上门 社区食堂 老人送餐 老年餐 送饭上门 老年餐桌 孤老送餐 | senior meal, elderly canteen, meal for elderly, meal service, meals on wheels, community canteen, senior dining > 养老 食堂
跌倒检测 跌倒 摔倒 跌倒监测 防跌倒 跌倒报警 跌倒探测 摔倒检测 摔倒报警 摔跤 摔伤 老人摔倒 摔了 摔跤报警 滑倒 老人摔了 摔了没人知道 | fall detection, fall alarm, fall prevention, fall monitoring, slip and fall > 养老 毫米波雷达 健康监测
健康监测 生命体征 体征监测 心率 呼吸监测 睡眠监测 睡眠 心电 健康小屋 健康管理平台 非接触监测 体征 床垫 智能床垫 健康管理服务 血氧 心率监测 健康一体机 健康亭 自助体检 血氧仪 心电监测 智能枕头 健康管理 | health monitoring, vital signs, heart rate, ecg, sleep monitoring, breathing, respiration, smart mattress, health management, contactless monitoring, blood oxygen, spo2, pulse oximeter, health kiosk, heart monitor > 养老 医疗
可穿戴 穿戴设备 手环 智能手环 健康手表 动态血糖 连续血糖 心率带 | wearable, smart bracelet, cgm, continuous glucose, fitness tracker > 健康监测
随访 电话随访 慢病随访 回访 打电话问病情 出院后联系 患者随访 智能随访 出院随访 院后管理 术后随访 | follow up, patient follow up, post discharge, patient outreach, discharge follow up > 慢病 医疗
慢病 慢病管理 慢性病 高血压 糖尿病 三高 血压 血糖 慢阻肺 血脂 尿酸 胰岛素 三高共管 控糖 慢病筛查 血压计 血糖仪 | chronic disease, hypertension, diabetes, blood pressure, blood glucose, copd, insulin, chronic condition, noncommunicable disease, diabetic, high blood pressure, glucometer, blood pressure monitor > 健康监测
护理 护理服务 照护 陪护 护工 照料 长期护理 护理机器人 上门护理 护士 生活照料 看护 照顾老人 护工机器人 喂饭 安宁疗护 临终关怀 喘息服务 长期护理保险 护理员 护士上门 网约护士 互联网护理 护理站 伤口护理 造口 吸痰 智慧护理 移动护理 家庭照护者 | nursing, caregiving, long term care, caregiver, nurse, home nursing, care robot, care, hospice, respite care, nursing care, care worker, visiting nurse, wound care, stoma care, carer, mobile nursing, nursing assistant, family caregiver > 养老
陪伴 陪伴机器人 养老陪护 | companion, companion robot, elder companion > 养老 护理
移位 移位机 翻身 翻身拍背 抱老人 搬运病人 移位机器人 | patient lifting, patient transfer, lift robot, transfer robot, patient lift > 护理
家庭医生 家医 家庭医生签约 签约居民 家医签约 | family doctor, family physician > 医生 护理
康复 康复训练 康复机器人 外骨骼 助行 康复治疗 康复设备 假肢 残疾人 无障碍 辅具 辅具租赁 康复辅具 租轮椅 拐杖 护理床 义肢 理疗 拄拐 康复医院 作业治疗 言语治疗 言语康复 儿童康复 心肺康复 居家康复 康复师 矫形器 矫形鞋垫 运动康复 | rehabilitation, rehab, exoskeleton, rehab robot, mobility aid, prosthesis, disability, accessibility, barrier free, assistive devices, wheelchair rental, assistive device rental, crutch, mobility rental, physiotherapy, physical therapy, occupational therapy, speech therapy, orthosis, orthotics, physiotherapist, home rehabilitation, physical therapist > 护理
急救 院前急救 心脏骤停 急救培训 急诊 急救站 胸痛中心 心肺复苏 急救调度 院前院内 创伤 卒中中心 心脏停跳 猝死 抢救 救人 就近施救 急救员 重症 重症监护 监护室 叫救护车 打120 急救箱 急救包 海姆立克 红十字 应急救护 急救中心 120急救 救护培训 昏倒 晕倒 担架 休克 | first aid, emergency medical, pre hospital, ems medical, cpr, emergency rescue, emergency department, emergency medicine, prehospital, cardiac arrest, trauma, lifesaving, resuscitation, icu, intensive care, first aid kit, heimlich, red cross, stretcher, emergency room, paramedic > 应急管理 医疗
救护车 急救车 移动急诊 救护车上 上车即入院 远程急救 负压救护车 非急救转运 病人转运 转运病人 急救车辆 | ambulance, ambulance telemetry, emergency vehicle, mobile emergency, non emergency patient transport, patient transport > 急救 远程医疗
除颤仪 自动体外除颤器 自动除颤 体外除颤 除颤器 公共除颤 aed布点 急救员调度 急救机柜 心脏急救 除颤机 aed设备 找aed aed地图 aed联网 除颤 | aed, automated external defibrillator, defibrillator, aed cabinet, aed network, volunteer responder, aed map, public access defibrillation > 急救
心理 心理健康 精神卫生 心理咨询 情绪 心理危机 心理测评 心理预警 抑郁 焦虑 自杀 抑郁症 想不开 不开心 厌学 心理援助 心理热线 心理辅导 心理疏导 心理医生 心理沙盘 心理筛查 抑郁筛查 心理服务站 心理干预 双相情感障碍 强迫症 自残 情绪疏导 社会心理服务 心理普查 精神科 | mental health, psychology, psychological, emotion, depression, psychological crisis, anxiety, suicide, counselling, psychological counseling, psychologist, psychotherapy, mental illness, crisis hotline, self harm, psychological assessment, mental wellbeing, psychiatry
口腔 牙科 看牙 牙医 补牙 种植牙 牙齿矫正 正畸 隐形牙套 牙套 洗牙 蛀牙 龋齿 假牙 义齿 口扫 牙周 牙齿 拔牙 镶牙 口腔诊所 烤瓷牙 窝沟封闭 | dental, dentistry, dentist, orthodontics, dental implant, denture, dental aligner, intraoral scanner, tooth decay, caries, oral health, dental clinic
眼科 近视 眼睛 白内障 青光眼 配眼镜 角膜塑形镜 ok镜 隐形眼镜 斜视 弱视 老花 干眼 眼镜店 配镜 黄斑 眼病 | ophthalmology, vision care, myopia, eye, cataract, glaucoma, orthokeratology, contact lens, strabismus, amblyopia, presbyopia, dry eye, eyeglasses, spectacles > 医疗
母婴 妇幼 儿童 婴幼儿 托育 托幼 托育机构 幼儿园 托位 普惠托育 婴幼儿照护 育儿 幼儿 保育员 宝宝 亲子园 早教 幼师 托育监管 育儿补贴 托儿所 托班 | maternal, child, children, childcare, infant, nursery, kindergarten, early childhood, toddler, preschool, childcare center, creche, day care
儿童手表 电话手表 走丢 防走丢 孩子走丢 丢孩子 儿童定位 | kids watch, missing child, child locator, child tracking > 母婴 定位
医疗废物 医废 医疗垃圾 医废追溯 医废转运 医废收集 损伤性废物 医废暂存 医疗废液 | medical waste, hospital waste, clinical waste, medical sharps, infectious waste, biohazard waste > 垃圾
医院物流 物流机器人 气动物流 医院配送 药品配送 院内物流 标本运输 医用物流机器人 气送管 箱式物流 轨道小车 院内配送 送药机器人 送标本 | hospital logistics, pneumatic tube, hospital delivery, hospital robot, specimen transport, hospital transport robot > 无人配送 医疗
细胞 细胞治疗 干细胞 免疫治疗 细胞质控 放行检测 支原体 细胞制剂 细胞药物 脐带血 干细胞库 免疫细胞 细胞培养箱 | cell therapy, stem cell, immunotherapy, car t, release testing, mycoplasma, cell product, car-t, cord blood, tissue engineering
动物实验 安评 cro cdmo 合同研发 药物评价 安全性评价 毒理 cdmo产线 委托生产 药理 药代 临床前 食蟹猴 | cro, cdmo, cmo, preclinical, contract research, toxicology, safety evaluation, contract manufacturing, glp, pharmacology, pharmacokinetics, animal testing, animal model
检查检验互认 结果互认 检验互认 影像互认 检查互认 重复检查 重复拍片 换医院重做检查 | mutual recognition of tests, duplicate examination, repeat test > 电子病历 医学影像
智能导诊 预问诊 挂什么科 挂哪个科 院内导航 不知道挂哪个科 智能分诊 | symptom checker, pre consultation, hospital navigation, patient intake > 医院 智能客服
信用就医 先诊疗后付费 诊间支付 诊间结算 医后付 免押金住院 | pay after treatment, deferred medical payment > 医院 移动支付
医保基金 医保监管 医保控费 医保支付 医保结算 异地就医 医保电子凭证 门诊统筹 医保卡 医保码 欺诈骗保 定点药店 医保报销 参保 | medical insurance fund, health insurance, healthcare fraud, medical reimbursement, insurance settlement > 保险 医疗
惠民保 商保直付 健康险 商业健康保险 重疾险 商保快赔 | supplementary health insurance, critical illness insurance, direct billing > 保险 医保基金
医疗纠纷 医患纠纷 医闹 医患关系 医疗事故 医疗投诉 | medical dispute, malpractice, patient complaint > 医疗 人民调解
口罩 防护服 医用口罩 防护面罩 隔离衣 | face mask, protective clothing, isolation gown > 传染病 医疗器械
医学模拟 模拟人 临床技能 规培 住院医师规培 医学教育 手术模拟 模拟病人 标准化病人 | medical simulation, manikin, clinical skills training, medical education, residency training > 医疗 虚拟实验
器官捐献 器官移植 遗体捐献 角膜捐献 肾移植 肝移植 | organ donation, organ transplant > 医疗
药物警戒 药品不良反应 药物不良反应 不良反应 不良事件上报 | pharmacovigilance, adverse drug reaction, adverse event, side effect > 药品
罕见病 孤儿药 渐冻症 血友病 罕见病药 | rare disease, orphan drug, hemophilia > 医疗 基因检测
抗菌药物 抗生素 抗生素滥用 耐药菌 | antibiotic, antimicrobial resistance, antibiotic stewardship > 药品 细菌
睡眠呼吸暂停 打鼾 打呼噜 鼾症 呼吸暂停 止鼾 | sleep apnea, sleep apnoea, snoring, cpap > 失眠
耳鼻喉 鼻炎 中耳炎 耳鸣 咽喉炎 鼻窦炎 扁桃体 | ear nose and throat, otolaryngology, rhinitis, tinnitus > 医疗
皮肤科 皮肤病 湿疹 痤疮 青春痘 银屑病 白癜风 皮肤镜 皮肤癌 | dermatology, skin disease, eczema, acne, psoriasis, dermoscopy > 医疗
医美 医疗美容 医疗整形 激光脱毛 整容 美容院 玻尿酸 光子嫩肤 双眼皮 | cosmetic surgery, aesthetic medicine, plastic surgery, medical aesthetics, beauty salon > 医疗
颈椎病 腰椎间盘突出 脊柱侧弯 骨关节炎 骨质疏松 关节置换 腰腿痛 关节炎 腰痛 | cervical spondylosis, scoliosis, osteoporosis, arthritis, joint replacement, back pain > 骨科 康复
疼痛 镇痛 止痛 疼痛科 癌痛 慢性疼痛 无痛分娩 | pain management, analgesia, chronic pain, painkiller > 医疗
肝病 肝炎 乙肝 脂肪肝 肝硬化 丙肝 | hepatitis, liver disease, fatty liver > 传染病 医疗
消化科 消化内科 胃病 肠胃 幽门螺杆菌 胃癌 肠癌 胃炎 | gastroenterology, helicobacter, digestive disease, gastric cancer, colorectal cancer > 体检 医疗
呼吸科 肺炎 肺功能 支气管炎 肺病 尘肺 | pulmonology, pneumonia, lung function, spirometry, respiratory disease > 医疗 慢病
妇科 宫颈癌 乳腺癌 更年期 月经 妇女健康 妇科检查 | gynecology, gynaecology, cervical cancer, breast cancer, menopause, women health > 孕妇 医疗
泌尿外科 前列腺 肾结石 尿检 泌尿科 | urology, prostate, kidney stone, urine test, urinalysis > 医疗
神经内科 偏头痛 神经科 | neurology, migraine, headache > 医疗 脑机
放射治疗 质子治疗 重离子 直线加速器 肿瘤科 抗癌 癌症患者 放疗计划 化疗 放疗 肿瘤治疗 | oncology, proton therapy, cancer treatment, radiation therapy, linac, chemotherapy, radiotherapy > 医疗器械 辅助诊断
甲状腺 内分泌 内分泌科 甲亢 甲状腺结节 | thyroid, endocrine, endocrinology > 医疗 慢病
过敏 过敏性鼻炎 哮喘 过敏原 食物过敏 荨麻疹 | allergy, asthma, allergen, food allergy, hay fever > 医疗
飞絮 柳絮 杨絮 杨柳絮 | catkin, poplar fluff > 绿化 过敏
花粉 花粉过敏 花粉浓度 花粉监测 | pollen, pollen count, pollen monitoring > 过敏 气象
食物中毒 食源性疾病 吃坏肚子 拉肚子 野生菌中毒 毒蘑菇 误食 | food poisoning, foodborne illness, foodborne disease, poisonous mushroom > 食品安全 传染病
毒蛇 蛇咬伤 被蛇咬 抗蛇毒血清 | venomous snake, snakebite, antivenom > 急救 野猪
航空医疗救援 直升机救援 航空救援 空中救援 空中转运 直升机转运 | air ambulance, medevac, helicopter rescue, aeromedical > 急救 救护车
计划生育 避孕 生殖健康 备孕 辅助生殖 不孕不育 不孕 试管婴儿 | family planning, contraception, reproductive health, infertility, ivf > 孕妇
生长发育 身高管理 性早熟 骨龄 矮小症 | growth monitoring, bone age, precocious puberty, height management > 母婴
学生体检 校医 校医室 校医院 学生常见病 因病缺课 缺课追踪 学生健康 | school nurse, school clinic, student health > 校园 公共卫生
老人呼叫 呼叫铃 床头呼叫 护理呼叫 拉绳报警 病房呼叫 护士呼叫 | nurse call, call bell, emergency pull cord, personal emergency response > 养老 求助
独居监测 独居关怀 独居预警 一天没出门 独居用水异常 独居用电异常 探访关爱 上门看望 孤独死 居家安全监测 | welfare check, solitary death, home safety monitoring, lonely death > 养老 离床
失能评估 老年人能力评估 失能等级 照护等级 能力评估师 长护险评估 | care needs assessment, disability assessment, functional assessment > 失能 养老
吞咽障碍 吞咽训练 吞咽困难 呛咳 鼻饲 介护食品 特医食品 软食 | dysphagia, swallowing disorder, texture modified food, special medical food > 康复 护理
信息无障碍 大字版 大字体 长辈模式 适老化网站 关怀版 老年模式 无障碍网页 无障碍信息 网页无障碍 | large print, large font, elder mode, wcag, web accessibility, digital accessibility > 视障 小程序
`;
