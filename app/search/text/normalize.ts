import { Converter } from "opencc-js/t2cn";

const simplify = Converter({ from: "t", to: "cn" });

/** One spelling for comparing: NFKC, lower case, simplified characters, plain spaces. */
export function normalize(text: string): string {
  return simplify(text.normalize("NFKC").toLowerCase()).replace(/\s+/g, " ").trim();
}

/** A normalised text that remembers where each of its UTF-16 units came from in the original. */
export type Traced = { readonly text: string; readonly origin: readonly number[] };

/** Normalises for marking: `origin[i]` is the place in the original of unit `i`, with one more entry for the end. */
export function traced(original: string): Traced {
  let text = "";
  const origin: number[] = [];
  let place = 0;
  for (const character of original) {
    const plain = character.normalize("NFKC").toLowerCase();
    for (let unit = 0; unit < plain.length; unit += 1) origin.push(place);
    text += plain;
    place += character.length;
  }
  origin.push(place);
  const simple = simplify(text);
  return { text: simple.length === text.length ? simple : text, origin };
}

/** Whether the text holds traditional characters. */
export function isTraditional(text: string): boolean {
  const plain = text.normalize("NFKC").toLowerCase();
  return simplify(plain) !== plain;
}
