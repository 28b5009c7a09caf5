import type { Milli } from "./figure.ts";

/**
 * A unit as figures are compared by it: figures of one dimension can be, once `(figure + offset) * times / over` has
 * made them the same unit. Whole numbers, so that nothing is lost.
 */
export type Unit = {
  readonly dimension: string;
  readonly times: number;
  readonly over: number;
  /** In thousandths; only temperatures have one. */
  readonly offset: number;
};

/** Reads a unit as people write it (`秒`, `KM/H`, `万个`); one that is not in the table is a dimension of its own. */
export function readUnit(text: string | null): Unit {
  const plain = (text ?? "")
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replaceAll("²", "2")
    .replaceAll("³", "3")
    .replace(/每/, "/");
  const [above = "", ...below] = plain.split("/");
  const top = simpleUnit(above);
  if (below.length === 0) return top;
  const bottom = simpleUnit(below.join("/"));
  return {
    dimension: `${top.dimension}/${bottom.dimension}`,
    times: top.times * bottom.over,
    over: top.over * bottom.times,
    offset: 0,
  };
}

/** Less than zero, zero or more, as `a` is less than, the same as or more than `b`; undefined when they cannot be compared. */
export function compareFigures(
  a: { readonly figure: Milli; readonly unit: string | null },
  b: { readonly figure: Milli; readonly unit: string | null },
): number | undefined {
  const [first, second] = [readUnit(a.unit), readUnit(b.unit)];
  if (first.dimension !== second.dimension) return undefined;
  const left = BigInt(a.figure + first.offset) * BigInt(first.times) * BigInt(second.over);
  const right = BigInt(b.figure + second.offset) * BigInt(second.times) * BigInt(first.over);
  return left < right ? -1 : left > right ? 1 : 0;
}

function simpleUnit(text: string): Unit {
  const known = UNITS.get(text) ?? UNITS.get(text.toLowerCase());
  if (known !== undefined) return known;
  const counted = COUNTED.exec(text);
  if (counted !== null) {
    const rest = simpleUnit(counted[2] ?? "");
    return { ...rest, times: rest.times * (TENS.get(counted[1] ?? "") ?? 1) };
  }
  return { dimension: `=${text.toLowerCase()}`, times: 1, over: 1, offset: 0 };
}

const TENS = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1_000],
  ["万", 10_000],
  ["亿", 100_000_000],
]);
const COUNTED = new RegExp(`^([${[...TENS.keys()].join("")}])个?(.+)$`);

/** Dimension, then each unit with its names: how many of the smallest it is. */
const TABLE: Readonly<Record<string, readonly (readonly [number, string])[]>> = {
  time: [
    [1, "us μs µs 微秒"],
    [1_000, "ms 毫秒"],
    [1_000_000, "s sec 秒 秒钟"],
    [60_000_000, "min 分 分钟"],
    [3_600_000_000, "h hr 小时 时"],
    [86_400_000_000, "d day days 天 日 自然日"],
    [604_800_000_000, "周 星期 week weeks"],
  ],
  months: [
    [1, "月 个月 month months"],
    [12, "年 year years"],
  ],
  workdays: [[1, "工作日 个工作日"]],
  length: [
    [1, "nm 纳米"],
    [1_000, "um μm µm 微米"],
    [1_000_000, "mm 毫米"],
    [10_000_000, "cm 厘米"],
    [1_000_000_000, "m 米"],
    [1_000_000_000_000, "km 公里 千米"],
  ],
  area: [
    [1, "cm2 平方厘米"],
    [10_000, "m2 平方米 ㎡ 平米"],
    [100_000_000, "ha 公顷"],
    [10_000_000_000, "km2 平方公里 平方千米"],
  ],
  volume: [
    [1, "ml 毫升 cm3"],
    [1_000, "l 升 dm3"],
    [1_000_000, "m3 立方米 立方"],
  ],
  mass: [
    [1, "mg 毫克"],
    [1_000, "g 克"],
    [1_000_000, "kg 公斤 千克"],
    [1_000_000_000, "t 吨"],
  ],
  part: [
    [1, "ppm"],
    [1_000, "‰"],
    [10_000, "% 百分比 percent"],
  ],
  points: [[1, "百分点 个百分点"]],
  data: [
    [1, "bit b"],
    [8, "B byte 字节"],
    [1_000, "Kbit Kb"],
    [8_000, "KB"],
    [1_000_000, "Mbit Mb"],
    [8_000_000, "MB"],
    [1_000_000_000, "Gbit Gb"],
    [8_000_000_000, "GB"],
    [8_000_000_000_000, "TB"],
  ],
  power: [
    [1, "mW 毫瓦"],
    [1_000, "W 瓦"],
    [1_000_000, "kW KW 千瓦"],
    [1_000_000_000, "MW 兆瓦"],
  ],
  energy: [
    [1, "Wh 瓦时"],
    [1_000, "kWh KWh 度 千瓦时"],
    [1_000_000, "MWh 兆瓦时"],
  ],
  voltage: [
    [1, "mV 毫伏"],
    [1_000, "V 伏"],
    [1_000_000, "kV KV 千伏"],
  ],
  current: [
    [1, "mA 毫安"],
    [1_000, "A 安"],
  ],
  frequency: [
    [1, "Hz 赫兹 赫"],
    [1_000, "kHz KHz 千赫"],
    [1_000_000, "MHz 兆赫"],
    [1_000_000_000, "GHz 吉赫"],
  ],
  pressure: [
    [1, "Pa 帕"],
    [1_000, "kPa KPa 千帕"],
    [1_000_000, "MPa 兆帕"],
  ],
  money: [[1, "元 rmb cny"]],
  loudness: [[1, "dB 分贝"]],
  channels: [[1, "路 通道 channel channels 讯道"]],
  sets: [[1, "台 套 台套 unit units"]],
  people: [[1, "人 名 位 persons people"]],
  times: [[1, "次 times"]],
  deals: [[1, "笔"]],
  pieces: [[1, "个 件 只 pcs piece pieces"]],
  pixels: [[1, "像素 px pixel pixels"]],
};

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...Object.entries(TABLE).flatMap(([dimension, rows]) =>
    rows.flatMap(([times, names]) =>
      names.split(" ").map((name) => [name, { dimension, times, over: 1, offset: 0 }] as const),
    ),
  ),
  ["亩", { dimension: "area", times: 20_000_000, over: 3, offset: 0 }],
  // After NFKC ℃ and ℉ are two characters.
  ...["°C", "摄氏度", "度C"].map((name) => [name, { dimension: "heat", times: 1, over: 1, offset: 0 }] as const),
  ...["°F", "华氏度"].map((name) => [name, { dimension: "heat", times: 5, over: 9, offset: -32_000 }] as const),
  ["Mbps", { dimension: "data/time", times: 1, over: 1, offset: 0 }],
  ["Gbps", { dimension: "data/time", times: 1_000, over: 1, offset: 0 }],
  ["Kbps", { dimension: "data/time", times: 1, over: 1_000, offset: 0 }],
]);
