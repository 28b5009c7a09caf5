import { z } from "zod";
import { WAN } from "../../kernel/money.ts";

const claim = z.object({ kind: z.string(), number: z.string().nullable(), expiresOn: z.string().nullable() });

/** What texts about a firm like to state, as it was at some moment. Amounts in fen; claims that were verified. */
export const firmFactsSchema = z.object({
  staff: z.int().nullable(),
  revenue: z.int().nullable(),
  assets: z.int().nullable(),
  size: z.string().nullable(),
  claims: z.array(claim),
});

export type FirmFacts = z.infer<typeof firmFactsSchema>;

/**
 * Something that a text may state and that is otherwise now. `kind` names the claim. `was` and `is` are counts, fen, a
 * size class or a claim's date or number; `is` null when there is none any more. `isQuoted`: the text says the old one.
 */
export type FactChange = {
  readonly fact: "staff" | "revenue" | "assets" | "size" | "claim-expired" | "claim-renewed" | "claim-gone";
  readonly kind: string | null;
  readonly was: string | number | null;
  readonly is: string | number | null;
  readonly isQuoted: boolean;
};

/** How texts name a size class or a status, by its code, in any language. */
export type FactWords = Readonly<Record<string, readonly string[]>>;

/** What a firm is now: its facts, the civil date on which it is asked, and the words for them. */
export type FactsNow = { readonly facts: FirmFacts; readonly today: string; readonly words: FactWords };

/** What has changed of a firm since a text was written. */
export function changesSince(then: FirmFacts, present: FactsNow, text: string): readonly FactChange[] {
  const { facts: now, words } = present;
  const plain = text.normalize("NFKC").replaceAll(",", "");
  const changes: FactChange[] = [];
  for (const fact of ["staff", "revenue", "assets", "size"] as const) {
    const [was, is] = [then[fact], now[fact]];
    if (was === null || was === is) continue;
    changes.push({ fact, kind: null, was, is, isQuoted: quotes(plain, fact, was, words) });
  }
  return [...changes, ...then.claims.flatMap((old) => claimChange(old, present, plain))];
}

type Claim = FirmFacts["claims"][number];

function claimChange(old: Claim, { facts, today, words }: FactsNow, text: string): FactChange[] {
  const same = facts.claims.filter((one) => one.kind === old.kind);
  const held = same.find((one) => one.expiresOn === null || one.expiresOn >= today);
  const isQuoted = (old.number !== null && text.includes(old.number)) || names(text, words[old.kind]);
  const change = { kind: old.kind, isQuoted };
  if (held === undefined) {
    return same.length === 0
      ? [{ ...change, fact: "claim-gone", was: old.number ?? old.expiresOn, is: null }]
      : [{ ...change, fact: "claim-expired", was: lastDayOf(same), is: null }];
  }
  if (held.number !== old.number && old.number !== null) {
    return [{ ...change, fact: "claim-renewed", was: old.number, is: held.number }];
  }
  return [];
}

/** The last day on which the latest of them held. */
function lastDayOf(claims: readonly Claim[]): string | null {
  return (
    claims
      .map((one) => one.expiresOn)
      .toSorted()
      .at(-1) ?? null
  );
}

/** Whether a text states a figure as it was: staff as a number of its own, money in 万元 or 亿元, a size class by its name. */
function quotes(
  text: string,
  fact: "staff" | "revenue" | "assets" | "size",
  was: number | string,
  words: FactWords,
): boolean {
  if (typeof was === "string") return names(text, words[was]);
  if (fact === "staff") return standsIn(text, String(was));
  return standsIn(text, String(was / WAN)) || standsIn(text, String(was / WAN / 10_000));
}

function names(text: string, words: readonly string[] = []): boolean {
  const plain = text.toLowerCase();
  return words.some((word) => plain.includes(word.toLowerCase()));
}

function standsIn(text: string, figure: string): boolean {
  return new RegExp(`(^|[^\\d.])${figure.replace(".", "\\.")}(?![\\d]|\\.\\d)`).test(text);
}
