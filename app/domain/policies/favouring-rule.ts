import type { InvestmentType } from "../../../db/schema/scenarios.ts";
import { wordBoundaries } from "../../kernel/word-boundaries.ts";
import { ABOUT_BIDDERS, type FavouringTerms, PLACE_OR_OWNER_TERMS } from "./place-or-owner-terms.ts";

/** A rule against terms that favour a place of registration or a form of ownership, with its basis and date. */
export type FavouringRule = {
  readonly effectiveOn: string;
  readonly legalBasis: string;
  readonly investmentTypes: readonly (InvestmentType | null)[];
  readonly terms: readonly FavouringTerms[];
};

/**
 * A tender may neither exclude nor score by where a firm is registered or who owns it (招标投标法实施条例,
 * 政府采购法, fair-competition review). Private owners may choose freely, so their calls are not under it.
 */
export const FAVOURING_RULES: readonly FavouringRule[] = [
  {
    effectiveOn: "2012-02-01",
    legalBasis: "《招标投标法实施条例》《政府采购法》关于不得以不合理条件限制、排斥潜在投标人的规定",
    investmentTypes: ["GOV_PROCUREMENT", "SOE_PLATFORM", "CO_INVESTMENT", null],
    terms: PLACE_OR_OWNER_TERMS,
  },
];

export type Favouring = { readonly words: string; readonly legalBasis: string };

/** The first words in a text that favour by place or ownership, under the rules for this type on a civil date. */
export function favouringWords(text: string, type: InvestmentType | null, date: string): Favouring | undefined {
  const clauses = clausesOf(text);
  for (const rule of FAVOURING_RULES) {
    if (rule.effectiveOn > date || !rule.investmentTypes.includes(type)) continue;
    for (const clause of clauses) {
      const words = termsIn(clause, rule.terms);
      if (words !== undefined) return { words, legalBasis: rule.legalBasis };
    }
  }
  return undefined;
}

/** What stands between stops and commas, in usual forms of the characters and without spaces within Chinese. */
function clausesOf(text: string): readonly string[] {
  const plain = text.normalize("NFKC").replace(/[^\S\n]+/gu, " ");
  const joined = plain.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "");
  return joined.split(/[，。；！？,;!?\n]+|\.(?=\s|$)/u).filter((clause) => clause.trim() !== "");
}

function termsIn(clause: string, all: readonly FavouringTerms[]): string | undefined {
  const isAboutBidders = ABOUT_BIDDERS.test(clause);
  const boundaries = wordBoundaries(clause);
  for (const { terms, unless } of all) {
    if (!isAboutBidders && unless.test(clause)) continue;
    for (const match of clause.matchAll(terms)) {
      const keys = (match.indices ?? []).slice(1);
      if (keys.every((key) => key === undefined || key.every((place) => boundaries.has(place)))) return match[0];
    }
  }
  return undefined;
}
