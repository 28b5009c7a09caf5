import { beijingDate } from "../../kernel/instant.ts";
import { type Refusal, refusal } from "../../kernel/refusal.ts";
import { favouringWords } from "../policies/favouring-rule.ts";
import type { CallRow } from "./call.ts";

type Term = {
  readonly titleZh: string;
  readonly titleEn: string | null;
  readonly detailZh?: string | null;
  readonly detailEn?: string | null;
  readonly evidence?: string | null;
  readonly guidance?: string | null;
};

/** Needs or criteria that favour by place of registration or ownership, each as a refusal at its row. */
export function favouringIn(
  call: Pick<CallRow, "investmentType">,
  part: "needs" | "criteria",
  terms: readonly Term[],
  now: number,
): readonly Refusal[] {
  const date = beijingDate(now);
  return terms.flatMap((term, place) => {
    const texts = [term.titleZh, term.titleEn, term.detailZh, term.detailEn, term.evidence, term.guidance];
    const text = texts.filter((one) => one !== null && one !== undefined).join("\n");
    const found = favouringWords(text, call.investmentType, date);
    if (found === undefined) return [];
    const params = { number: place + 1, words: found.words, basis: found.legalBasis };
    return [refusal("call.favours-some", params, `${part}[${place}].titleZh`)];
  });
}
