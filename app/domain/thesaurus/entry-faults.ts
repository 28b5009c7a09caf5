import type { ThesaurusEntryRow } from "../../../db/schema/thesaurus.ts";
import { type Refusal, refusal } from "../../kernel/refusal.ts";
import { type Concept, type CuratedWords, chineseFault, englishFault, nameOf, termsOf } from "./thesaurus.ts";

/** The same concept with each term once: of those that a search takes for the same, the first. */
export function withoutTwins<Given extends Concept>(concept: Given, { keyOf }: CuratedWords): Given {
  const seen = new Set<string>();
  const first = (term: string) => {
    const key = keyOf(term);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  const chinese = concept.chinese.filter(first);
  const english = concept.english.filter(first);
  return { ...concept, chinese, english, near: [...new Set(concept.near)] };
}

/** All that is wrong with a concept, beside `others`: the entries in force that are not this one. */
export function entryFaults(
  concept: Concept,
  others: readonly ThesaurusEntryRow[],
  words: CuratedWords,
): readonly Refusal[] {
  const owners = new Map(others.flatMap((entry) => termsOf(entry).map((term) => [words.keyOf(term), entry] as const)));
  const check = (terms: readonly string[], field: "chinese" | "english") =>
    terms.flatMap((term): readonly Refusal[] => {
      const fault = field === "chinese" ? chineseFault(term) : englishFault(term);
      if (fault !== undefined) return [refusal(`thesaurus.term-${fault}`, { term: shortened(term) }, field)];
      const owner = owners.get(words.keyOf(term));
      return owner === undefined ? [] : [refusal("thesaurus.term-taken", { term, name: nameOf(owner) }, field)];
    });
  const tooFew = termsOf(concept).length < 2 ? [refusal("thesaurus.too-few", {}, "chinese")] : [];
  const unknown = concept.near.flatMap((name): readonly Refusal[] => {
    if (chineseFault(name) !== undefined && englishFault(name) !== undefined) {
      return [refusal("thesaurus.term-characters", { term: shortened(name) }, "near")];
    }
    if (words.isKnown(name) || owners.has(words.keyOf(name))) return [];
    return [refusal("thesaurus.near-unknown", { name }, "near")];
  });
  return [...tooFew, ...check(concept.chinese, "chinese"), ...check(concept.english, "english"), ...unknown];
}

function shortened(term: string): string {
  return term.length > 40 ? `${term.slice(0, 40)}…` : term;
}
