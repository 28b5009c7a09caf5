import type { Fen } from "../../kernel/money.ts";
import { type BasisPoints, WHOLE } from "../../kernel/share.ts";

export type MoneySplit = {
  /** In the order of the shares; `amounts` and `open` add up to the total to the fen. */
  readonly amounts: readonly Fen[];
  /** What no share claims yet. */
  readonly open: Fen;
};

/**
 * Divides an amount by shares, each in whole fen: what rounding leaves over goes fen by fen to the largest
 * remainders, of equal ones to the earlier. Undefined when the shares claim more than the whole.
 */
export function splitMoney(total: Fen, shares: readonly BasisPoints[]): MoneySplit | undefined {
  const claimed = shares.reduce((sum, share) => sum + share, 0);
  if (claimed > WHOLE) return undefined;
  const whole = BigInt(WHOLE);
  const parts = [...shares, WHOLE - claimed].map((share, place) => {
    const exact = BigInt(total) * BigInt(share);
    return { place, amount: exact / whole, remainder: exact % whole };
  });
  let left = BigInt(total) - parts.reduce((sum, part) => sum + part.amount, 0n);
  const amounts = parts.map((part) => part.amount);
  const byRemainder = parts.toSorted((one, other) =>
    one.remainder === other.remainder ? one.place - other.place : one.remainder < other.remainder ? 1 : -1,
  );
  for (const { place, amount } of byRemainder) {
    if (left === 0n) break;
    amounts[place] = amount + 1n;
    left -= 1n;
  }
  const [open = 0n] = amounts.splice(-1);
  return { amounts: amounts.map(Number), open: Number(open) };
}
