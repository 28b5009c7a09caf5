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
    if (words.conceptsOf(name).length > 0 || owners.has(words.keyOf(name))) return [];
    return [refusal("thesaurus.near-unknown", { name }, "near")];
  });
  const faults = [...tooFew, ...check(concept.chinese, "chinese"), ...check(concept.english, "english"), ...unknown];
  return faults.length > 0 ? faults : curatedFaults(concept, words);
}

/**
 * An entry adds words of the district to one curated concept, by naming a term of it, or to none. Without a new word
 * it would say what is known already; with terms of two concepts it would make one thing of two.
 */
function curatedFaults({ chinese, english }: Concept, words: CuratedWords): readonly Refusal[] {
  const terms = [
    ...chinese.map((term) => ({ term, field: "chinese", names: words.conceptsOf(term) })),
    ...english.map((term) => ({ term, field: "english", names: words.conceptsOf(term) })),
  ];
  const known = terms.filter(({ names }) => names.length > 0);
  const [first] = known;
  if (first === undefined) return [];
  let shared = first.names;
  for (const { term, field, names } of known) {
    const [name = ""] = names;
    const both = shared.filter((one) => names.includes(one));
    if (both.length === 0) {
      return [
        refusal("thesaurus.concepts-apart", { term, name, other: first.term, otherName: shared[0] ?? "" }, field),
      ];
    }
    shared = both;
  }
  if (known.length < terms.length) return [];
  return [refusal("thesaurus.nothing-new", { name: shared[0] ?? "" }, first.field)];
}

function shortened(term: string): string {
  return term.length > 40 ? `${term.slice(0, 40)}…` : term;
}
