/**
 * How much of the shorter of two names the other one has too, 0 to 1: characters in shared pairs, Latin words whole.
 * Zero when they share only words of measuring (准确率, 时间): those say how much, not of what.
 */
export function sharedPart(a: string, b: string): number {
  const [first, second] = [partsOf(a), partsOf(b)];
  const total = Math.min(first.weight, second.weight);
  if (total === 0) return 0;
  if (first.text === second.text) return 1;
  const shared = [...first.parts].filter((part) => second.parts.has(part));
  if (!shared.some((part) => !MEASURES.test(part))) return 0;
  const shorter = first.weight <= second.weight ? first : second;
  const covered = coveredBy(shorter, new Set(shared));
  const isEnough = covered >= FEWEST_CHARACTERS || covered / total >= NEARLY_ALL;
  return isEnough ? Math.min(1, covered / total) : 0;
}

/** From here on two names mean the same thing. */
export const SAME_THING = 0.5;

/** One shared word of two characters (自动, 设备) says nothing, unless it is nearly the whole name. */
const FEWEST_CHARACTERS = 4;
const NEARLY_ALL = 0.75;

/** Pairs that only say what is measured, not on what. */
const MEASURES =
  /^(准确|确率|成功|功率|时间|时长|时延|延迟|延时|响应|应时|比例|数量|总数|个数|能力|支持|平均|最大|最小|以上|以下|不低|不超|功能|系统|平台|接入|率|accuracy|time|rate|response|latency|number|max|min|average|system|support|of|the|per|and|in|for|to)$/;

type Parts = {
  readonly text: string;
  readonly runs: readonly string[];
  readonly parts: Set<string>;
  readonly weight: number;
};

function partsOf(name: string): Parts {
  const text = name.normalize("NFKC").toLowerCase();
  const runs = text.match(/\p{Script=Han}+|[\p{Script=Latin}\d]+/gu) ?? [];
  const parts = new Set(runs.flatMap((run) => (isHan(run) ? pairsIn(run) : [run])));
  const weight = runs.reduce((sum, run) => sum + (isHan(run) ? run.length : LATIN_WEIGHT), 0);
  return { text: runs.join(" "), runs, parts, weight };
}

/** A Latin word weighs as much as a Chinese word of two characters. */
const LATIN_WEIGHT = 2;

function coveredBy({ runs }: Parts, shared: ReadonlySet<string>): number {
  let covered = 0;
  for (const run of runs) {
    if (!isHan(run)) {
      covered += shared.has(run) ? LATIN_WEIGHT : 0;
      continue;
    }
    const pairs = pairsIn(run);
    for (let place = 0; place < run.length; place += 1) {
      const [before, after] = [pairs[place - 1], pairs[place]];
      if ((before !== undefined && shared.has(before)) || (after !== undefined && shared.has(after))) covered += 1;
    }
  }
  return covered;
}

function isHan(run: string): boolean {
  return /^\p{Script=Han}/u.test(run);
}

function pairsIn(run: string): readonly string[] {
  if (run.length === 1) return [run];
  return [...Array(run.length - 1).keys()].map((place) => run.slice(place, place + 2));
}
