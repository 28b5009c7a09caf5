/** A filled square of the seal: column and row, 0 to 8. */
export type SealSquare = { readonly column: number; readonly row: number };

const SIZE = 9;
const HALF = 5;

/**
 * The figure that belongs to a fingerprint: nine rows of nine squares, the right half the mirror of the left.
 * Two fingerprints that differ look different with all but certainty; it helps the eye and proves nothing.
 */
export function sealSquares(fingerprint: string): readonly SealSquare[] {
  const squares: SealSquare[] = [];
  for (let row = 0; row < SIZE; row += 1) {
    for (let column = 0; column < HALF; column += 1) {
      const digit = Number.parseInt(fingerprint[row * HALF + column] ?? "0", 16);
      if (digit % 2 === 0) continue;
      squares.push({ column, row });
      if (column !== SIZE - 1 - column) squares.push({ column: SIZE - 1 - column, row });
    }
  }
  return squares;
}

/** A fingerprint as it is read aloud: in groups of four. */
export function inFours(fingerprint: string): string {
  return fingerprint.match(/.{1,4}/g)?.join(" ") ?? fingerprint;
}
