const WORDS = new Intl.Segmenter("zh", { granularity: "word" });

/** Where words begin and end in a text of any script, its own ends included, counted in UTF-16 units. */
export function wordBoundaries(text: string): ReadonlySet<number> {
  const places = new Set([text.length]);
  for (const { index } of WORDS.segment(text)) places.add(index);
  return places;
}
