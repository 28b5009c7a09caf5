import QRCode from "qrcode";

/** A QR code as one SVG path in a square of `size` units, quiet zone included. */
export type QrFigure = { readonly size: number; readonly path: string };

const QUIET = 4;

/** Draws a QR code; levels of correction as for print. */
export function qrFigure(text: string): QrFigure {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: "M" });
  const dark: string[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) dark.push(`M${column + QUIET} ${row + QUIET}h1v1h-1z`);
    }
  }
  return { size: modules.size + 2 * QUIET, path: dark.join("") };
}
