/**
 * Words that say nothing, in three ways. `STOP_WORDS` carry a sentence: nobody searches by them. `GENERIC_WORDS` stand in
 * every second title of this market: they are searched by, and count for little beside what else was asked.
 * `MEASURE_WORDS` say how much, when and how of anything: they are searched by and count like any other word, but that
 * two texts share one is no reason to tell.
 */

const STOP = `
的 了 和 与 及 或 在 到 等 把 被 将 对 从 向 为 以 于 其 该 此 本 个 各 每 也 都 就 而 且 并 又 很 更 最 不 没 有 是 要 想 我 你 他 她 它 们 我们 你们
这 那 哪 哪些 什么 怎么 如何 可以 能 能够 可 会 让 使 用 做 请 帮 帮忙 找 求 一个 一种 一些 一套 一下 通过 进行 实现 包括 包含 以及 并且 或者 其中 之间 之 者 所 由 按 按照 根据 针对 关于 对于 有关 相关 以上 以下 以内
时 还 来 给 请 谁 谁来 吗 呢 吧 啊 时候 怎样 怎么办 怎么样 想要 需要 自己 有没有 是不是 能不能 没有 不用 不要 一点 哪里 哪儿 哪 为什么 为何 是否 在哪 之前 之后 以前 以后 先 知道 不到 不了 一样 突然 东西 多少 都 只 才 再 得 着 过
a an the of for and or to in on at by with from into is are be as it its this that these those can will via per we our you your i how what which who need needs want looking find please
after before during without between within about against than then when where while all any some no not more most other also get make help has have had do does should must there their his her they people
`;

export const STOP_WORDS: ReadonlySet<string> = new Set(STOP.split(/\s+/).filter((word) => word !== ""));

const GENERIC = `
系统 平台 应用 场景 项目 建设 智慧 智能 服务 管理 技术 研发 示范 设备 采购 方案 解决方案 产品 公司 企业 需求 机会 清单 支持 提供 功能 工程 设施 中心 体系 能力 一体化 综合 数字 数字化 信息 信息化
自动 实时 在线 数据 工具 终端 装置 模块 软件 硬件 装备 改造 升级 更新 设计 开发 运营 维护 合作 开展 推动 打造 构建 新型 创新 先进 高效 快速 便捷 统一 全面 重点 领域 区域 城市 成都 高新区 天府新区
四川 有限公司 科技 股份 要求 使用 采用 基于 围绕 涉及 具备 满足 用于 适用 面向 完成 形成 达到 相应 主要 核心 关键 多种 多个 不同 投资 万元 预算 金额 情况 问题 工作 业务 机构 单位 部门
单元 仪 机 器 车 箱 柜 站 器材 套 台 公里 小时 分钟 自主 国产 高清 远程 云 端 网 网络 监管 监测 检测 识别 分析 处理 控制
system platform application solution project smart intelligent service management technology device equipment product company digital data information tool software hardware integrated unit terminal based using city
automatic real time online support high new monitor monitoring detect detection recognition analysis analytics control remote network development
engine server kit suite package module center centre program app operate operation build design test sensor performance advanced next generation full
open local urban public build research industry industrial provide providing enable based powered cloud
机器 引擎 套件 套装 套餐 平台化 系列 型 版 款 专用 专业 通用 全自动 半自动 智能化 自动化 信息系统 管理系统 管理平台 服务平台 公共 社会 企业级 行业 产业 一站式 全流程 全程 全生命周期
`;

export const GENERIC_WORDS: ReadonlySet<string> = new Set(GENERIC.split(/\s+/).filter((word) => word !== ""));

const MEASURES = `
优先 误差 偏差 准确率 准确度 准确性 平均 均值 最大 最小 最高 最低 最长 最短 最多 最少 成功率 正确率 比例 比率 水平 标准 范围 周期 频次 频率
时间 时限 时段 时刻 时长 分钟 小时 秒级 毫秒 当日 当天 每日 每天 每次 每周 每月 每年 月度 年度 同时 随时 及时 尽快 提前 持续 连续 逐步 逐个 逐项
状态 请求 结果 问题 任务 建议 确认 完成 组合 混合 变化 依据 核心 主流 可用 同一 不少 不同 相同 所有 全部 其他 另外 各类 各种 各级 多方 第三方
至少 至多 更多 总数 总量 数量 次数 种类 类型 内容 方式 方法 过程 条件 整体 局部 正常 一致 必须 必要 首次 单次 有人 任意
one two three four five six seven eight nine ten first second third many several each every both such same other another
use used using so if but only just even still yet also out off up down over under through across along around upon
day daily week weekly month monthly year yearly hour hourly minute time times least average mean maximum minimum
accuracy error deviation range rate level set number amount total ratio type kind part way case point own per
`;

export const MEASURE_WORDS: ReadonlySet<string> = new Set(MEASURES.split(/\s+/).filter((word) => word !== ""));

const MEANS = `
机器人 人工智能 ai 大数据 物联网 iot 5g 云计算 大模型 区块链 摄像头 传感器 视频 无人 无人驾驶 自动驾驶 三维 可视化 机 车 算法 软件 app 手机 小程序
robot camera sensor video unmanned autonomous cloud
`;

/** Means rather than ends: a call for street cleaning by robots wants sweepers before it wants other robots. */
export const MEANS_WORDS: ReadonlySet<string> = new Set(MEANS.split(/\s+/).filter((word) => word !== ""));
