/** Writes the text's UTF-16 units into a row of numbers from a place on, and tells where they end. */
export function writeCodes(text: string, into: Uint16Array, from: number): number {
  for (let place = 0; place < text.length; place += 1) into[from + place] = text.charCodeAt(place);
  return from + text.length;
}

/** The text's UTF-16 units, for those who look at each of them several times. */
export function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length);
  writeCodes(text, codes, 0);
  return codes;
}
