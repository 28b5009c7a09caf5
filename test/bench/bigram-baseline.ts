/** What everything is held against: TF-IDF over pairs of characters, cosine similarity, nothing else. */
export type Baseline = (text: string) => readonly string[];

type Entry = { readonly ref: string; readonly text: string };

export function bigramBaseline(entries: readonly Entry[]): Baseline {
  const bags = entries.map((entry) => ({ ref: entry.ref, bag: bagOf(entry.text) }));
  const documents = new Map<string, number>();
  for (const { bag } of bags) for (const pair of bag.keys()) documents.set(pair, (documents.get(pair) ?? 0) + 1);
  const weigh = (bag: ReadonlyMap<string, number>) => {
    const weighed = new Map<string, number>();
    for (const [pair, times] of bag) {
      const idf = Math.log((1 + entries.length) / (1 + (documents.get(pair) ?? 0))) + 1;
      weighed.set(pair, (1 + Math.log(times)) * idf);
    }
    return { weighed, size: Math.hypot(...weighed.values()) || 1 };
  };
  const vectors = bags.map(({ ref, bag }) => ({ ref, ...weigh(bag) }));
  return (text) => {
    const asked = weigh(bagOf(text));
    const scored = vectors.map(({ ref, weighed, size }) => {
      let sum = 0;
      for (const [pair, weight] of asked.weighed) sum += weight * (weighed.get(pair) ?? 0);
      return { ref, score: sum / (size * asked.size) };
    });
    return scored
      .filter(({ score }) => score > 0)
      .sort((left, right) => right.score - left.score)
      .map(({ ref }) => ref);
  };
}

function bagOf(text: string): Map<string, number> {
  const bag = new Map<string, number>();
  const plain = text.toLowerCase().replace(/\s+/g, " ");
  for (let place = 0; place + 1 < plain.length; place += 1) {
    const pair = plain.slice(place, place + 2);
    bag.set(pair, (bag.get(pair) ?? 0) + 1);
  }
  return bag;
}
