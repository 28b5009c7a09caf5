import { CONCEPTS } from "../../app/search/thesaurus.ts";
import { dictionaryWords, seededNumbers } from "./made-products.ts";

const PER_KIND = 25;

/** Queries of every kind in the words that the made-up products use, the same from the same seed. */
export function madeQueries(seed = 7): Readonly<Record<string, readonly string[]>> {
  const random = seededNumbers(seed);
  const terms = CONCEPTS.flatMap((concept) => concept.terms).filter((term) => /^\p{Script=Han}+$/u.test(term));
  const words = dictionaryWords();
  const common = (length: number) => words.filter(({ word }) => word.length === length).slice(20, 2_000);
  const term = (length: number) => {
    const fitting = terms.filter((one) => one.length === length);
    return fitting[Math.floor(random() * fitting.length)] ?? "停车";
  };
  const word = (length: number) => {
    const fitting = common(length);
    return fitting[Math.floor(random() * fitting.length)]?.word ?? "停车";
  };
  const several = <Value>(make: (place: number) => Value) =>
    Array.from({ length: PER_KIND }, (_, place) => make(place));
  return {
    "1 character": several(() => word(1)),
    "2 characters": several((place) => (place % 2 === 0 ? word(2) : term(2))),
    "4 characters": several((place) => (place % 2 === 0 ? word(4) : term(4))),
    "several words": several(() => `${term(2)} ${word(2)}`),
    mixed: several((place) => `${["AI", "5G", "IoT", "GPS", "4K"][place % 5] ?? "AI"} ${term(2)}`),
  };
}
