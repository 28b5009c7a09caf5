/** Words of every tender that have English brothers but say little by themselves. */
export const GENERAL_TERMS = `
平台 | platform
系统 体系 | system
管理 管控 | management
监测 监控监测 | monitoring, monitor
识别 辨识 | recognition, identification
检测 探测 | detection, detect
智慧 智能 | smart, intelligent
服务 | service
设备 装备 | equipment, device
软件 软体 | software
网络 网路 | network
信息 资讯 讯息 | information
数据 | data
研发 研究 开发 | development
技术 | technology
解决方案 方案 | solution
产品 | product
无人 无人化 无人值守 | unmanned, unattended, driverless, uncrewed
自动 自动化 | automatic, automated, autonomous
远程 远端 | remote
实时 即时 | real time, realtime
城市 | city, urban
夜间 夜晚 深夜 | night, nighttime
室内 | indoor
室外 户外 | outdoor
公共 | public
社会 | social
安全 | safety, security, secure
交通 | traffic, transportation
道路 马路 路上 大街 | road, street, roadway
车辆 机动车 汽车 车 | vehicle, car
水 | water
气体 | gas
用户 居民 市民 | user, resident, citizen
企业 公司 | enterprise, company, business
政府 | government
本地 区内 本区 本市 当地 | local
中小企业 科技型中小企业 小微企业 | sme, small business, small and medium
采购 购买 | purchase, procurement, buy
建设 | build, construct
预测 预报 | prediction, forecasting, predict
分析 | analysis, analytics
控制 | control
优化 | optimization, optimize
规划 | planning
统计 计数 | statistics, counting, count
评估 评价 考核 | evaluation, assessment
培训 | training
测试 | test, testing
共享 | sharing, shared
成都 蓉城 | chengdu
四川 | sichuan
中国 | china, chinese
新加坡 中新 | singapore
集成 一体化 | integrated, integration
高精度 | high precision, precise
移动 手机 | mobile, phone
在线 线上 | online
接触 | contact
无接触 非接触 零接触 | contactless, touchless, non contact, touch free
`;
