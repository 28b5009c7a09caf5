import { crowded, dictionaryWords, seededNumbers, themes } from "./made-products.ts";

const PER_KIND = 25;

/** By length, the dictionary's common words without the commonest. */
const common = new Map<number, ReturnType<typeof dictionaryWords>>();

function commonWords(length: number): ReturnType<typeof dictionaryWords> {
  const known = common.get(length);
  if (known !== undefined) return known;
  const words = dictionaryWords()
    .filter(({ word }) => word.length === length)
    .slice(20, 2_000);
  common.set(length, words);
  return words;
}

/**
 * Queries of every kind, the same from the same seed. Words of two and four characters are the market's, as often
 * asked for as products speak of them; several words are two of one theme or one with a common word of the dictionary.
 */
export function madeQueries(seed = 7): Readonly<Record<string, readonly string[]>> {
  const random = seededNumbers(seed);
  const all = themes();
  const themeOf = () => all[crowded(random, all.length)] ?? [];
  const term = (length: number): string => {
    for (;;) {
      const terms = themeOf();
      const word = terms[crowded(random, terms.length)];
      if (word?.length === length) return word;
    }
  };
  const pair = (): string => {
    for (;;) {
      const theme = themeOf();
      const [one, other] = theme.filter((word) => word.length === 2);
      if (one !== undefined && other !== undefined) return `${one} ${other}`;
    }
  };
  const word = (length: number) => {
    const fitting = commonWords(length);
    return fitting[Math.floor(random() * fitting.length)]?.word ?? "停车";
  };
  const several = <Value>(make: (place: number) => Value) =>
    Array.from({ length: PER_KIND }, (_, place) => make(place));
  return {
    "1 character": several(() => word(1)),
    "2 characters": several(() => term(2)),
    "4 characters": several(() => term(4)),
    "several words": several((place) => (place % 2 === 0 ? pair() : `${term(2)} ${word(2)}`)),
    mixed: several((place) => `${["AI", "5G", "IoT", "GPS", "4K"][place % 5] ?? "AI"} ${term(2)}`),
  };
}
