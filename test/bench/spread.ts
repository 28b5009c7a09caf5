/** Figures of several rounds: of each the median, and the least and the greatest of the rounds' medians. */
export type Spread = { readonly p50: number; readonly p99: number; readonly least: number; readonly most: number };

/** Sums up rounds of times in milliseconds. */
export function spreadOf(rounds: readonly (readonly number[])[]): Spread {
  const all = rounds.flat().sort((one, other) => one - other);
  const medians = rounds.map((times) =>
    at(
      [...times].sort((one, other) => one - other),
      0.5,
    ),
  );
  return { p50: at(all, 0.5), p99: at(all, 0.99), least: Math.min(...medians), most: Math.max(...medians) };
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Milliseconds that something takes. */
export async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** A number after `--name`, or the other. */
export function numberAfter(words: readonly string[], name: string, other: number): number {
  const place = words.indexOf(name);
  const value = place === -1 ? other : Number(words[place + 1]);
  return Number.isInteger(value) && value > 0 ? value : other;
}
