import type { Reason } from "../engine.ts";
import { stem } from "../text/latin.ts";
import { GENERIC_WORDS, STOP_WORDS } from "../text/stop-words.ts";

/** How much, how often, when and how, of whatever it may be: needs and products of every kind speak of it. */
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

const SAYS_NOTHING: ReadonlySet<string> = new Set(MEASURES.split(/\s+/).flatMap((word) => [word, stem(word)]));

/** 三个, 九次, 一级: so many of anything. */
const COUNTED = /^[\d一二两三四五六七八九十百千万几数多]+[个次级类种项台套条天]$/;

/**
 * Whether a reason names what product and call have in common: `and`, `平均` and `系统` stand in both of any two. What
 * was found must say something by itself, what was asked may be a word of every title.
 */
export function isTelling({ asked, found }: Pick<Reason, "asked" | "found">): boolean {
  return !isEvery(asked, saysNothing) && !isEvery(found, (word) => saysNothing(word) || isGeneric(word));
}

function isEvery(text: string, isSo: (word: string) => boolean): boolean {
  return text.toLowerCase().split(/\s+/).every(isSo);
}

function saysNothing(word: string): boolean {
  return STOP_WORDS.has(word) || SAYS_NOTHING.has(word) || SAYS_NOTHING.has(stem(word)) || COUNTED.test(word);
}

function isGeneric(word: string): boolean {
  return GENERIC_WORDS.has(word) || GENERIC_WORDS.has(stem(word));
}
