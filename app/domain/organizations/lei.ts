const SHAPE = /^[0-9A-Z]{18}\d{2}$/;

/**
 * Reads a Legal Entity Identifier (ISO 17442): twenty characters, the last two check digits by ISO 7064 MOD 97-10.
 * Spaces, full width and lower case are read as what is meant; undefined when it is none.
 */
export function readLei(text: string): string | undefined {
  const lei = text.normalize("NFKC").toUpperCase().replace(/[\s-]/g, "");
  return SHAPE.test(lei) && remainderOf97(lei) === 1 ? lei : undefined;
}

/** The number that the characters spell, letters counting 10 to 35, divided by 97. */
function remainderOf97(code: string): number {
  let rest = 0;
  for (const character of code) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}
