/** What an indexed character is: 0 separates, 1 is Chinese, 2 is another letter or a digit. */
export const HAN = 1;
export const LATIN = 2;

const CLASSES = classes();

/** The class of a UTF-16 unit; halves of a pair count as Chinese, which nearly all of them are in this market. */
export function classOf(code: number): number {
  return CLASSES[code] ?? 0;
}

function classes(): Uint8Array {
  const table = new Uint8Array(0x1_0000);
  for (let code = 0; code < 0x1_0000; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) {
      table[code] = HAN;
      continue;
    }
    const character = String.fromCharCode(code);
    if (/\p{Script=Han}/u.test(character)) table[code] = HAN;
    else if (/[\p{L}\p{N}]/u.test(character)) table[code] = LATIN;
  }
  return table;
}
