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

/** What has changed of a firm since a text was written; `today` is the civil date on which it is asked. */
export function changesSince(then: FirmFacts, now: FirmFacts, today: string, text: string): readonly FactChange[] {
  const plain = text.normalize("NFKC").replaceAll(",", "");
  const changes: FactChange[] = [];
  for (const fact of ["staff", "revenue", "assets", "size"] as const) {
    const [was, is] = [then[fact], now[fact]];
    if (was === null || was === is) continue;
    changes.push({ fact, kind: null, was, is, isQuoted: quotes(plain, fact, was) });
  }
  return [...changes, ...then.claims.flatMap((old) => claimChange(old, now, today, plain))];
}

type Claim = FirmFacts["claims"][number];

function claimChange(old: Claim, now: FirmFacts, today: string, text: string): FactChange[] {
  const same = now.claims.filter((one) => one.kind === old.kind);
  const held = same.find((one) => one.expiresOn === null || one.expiresOn >= today);
  const isQuoted = (old.number !== null && text.includes(old.number)) || (CLAIM_WORDS[old.kind]?.test(text) ?? false);
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
function quotes(text: string, fact: "staff" | "revenue" | "assets" | "size", was: number | string): boolean {
  if (typeof was === "string") return SIZE_WORDS[was]?.test(text) ?? false;
  if (fact === "staff") return standsIn(text, String(was));
  return standsIn(text, String(was / WAN)) || standsIn(text, String(was / WAN / 10_000));
}

function standsIn(text: string, figure: string): boolean {
  return new RegExp(`(^|[^\\d.])${figure.replace(".", "\\.")}(?![\\d]|\\.\\d)`).test(text);
}

const SIZE_WORDS: Readonly<Record<string, RegExp>> = {
  micro: /微型|微小|micro/i,
  small: /小型|小微|small/i,
  medium: /中型|medium/i,
  large: /大型|large/i,
};

const CLAIM_WORDS: Readonly<Record<string, RegExp>> = {
  tech_sme: /科技型中小企业|technology sme|tech sme/i,
  high_tech: /高新技术企业|高企|high-tech/i,
  specialized_sme: /专精特新|speciali[sz]ed/i,
  little_giant: /小巨人|little giant/i,
  anchor_firm: /龙头|anchor firm/i,
};
