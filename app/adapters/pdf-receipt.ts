import type { SealSquare } from "../kernel/seal-figure.ts";
import { makePdf } from "./pdf.ts";

/** A receipt in words: everything that it says, already in the reader's language. */
export type ReceiptSheet = {
  readonly site: string;
  readonly title: string;
  readonly call: string;
  readonly rows: readonly { readonly name: string; readonly value: string }[];
  readonly fingerprintLabel: string;
  /** In groups of four. */
  readonly fingerprint: string;
  readonly squares: readonly SealSquare[];
  readonly checkLabel: string;
  readonly checkAddress: string;
  readonly notes: readonly string[];
  /** The signed receipt itself, so that the sheet alone can be checked. */
  readonly signedText: string;
  readonly signedLabel: string;
};

const VERMILION = "#bf3a22";
const SOFT = "#565e68";

/** One A4 sheet with the seal figure, the fingerprint, a QR figure of the check page and the signed text. */
export function receiptPdf(sheet: ReceiptSheet): Promise<Uint8Array<ArrayBuffer>> {
  return makePdf({
    pageSize: "A4",
    pageMargins: [56, 56, 56, 56],
    info: { title: `${sheet.title} ${sheet.call}` },
    content: [
      { text: sheet.site, color: SOFT, fontSize: 9 },
      { text: sheet.title, fontSize: 22, bold: true, margin: [0, 6, 0, 14] },
      {
        columns: [
          {
            width: "*",
            stack: [{ text: sheet.call, fontSize: 13, bold: true, margin: [0, 0, 0, 8] }, factsTable(sheet)],
          },
          { width: 104, svg: sealSvg(sheet.squares), fit: [104, 104] },
        ],
        columnGap: 20,
      },
      { text: sheet.fingerprintLabel, color: SOFT, fontSize: 9, margin: [0, 18, 0, 2] },
      { text: sheet.fingerprint, fontSize: 13, characterSpacing: 0.6 },
      {
        columns: [
          { width: 96, qr: sheet.checkAddress, fit: 96, eccLevel: "M" },
          {
            width: "*",
            stack: [
              { text: sheet.checkLabel, bold: true },
              { text: sheet.checkAddress, color: SOFT, fontSize: 8, margin: [0, 2, 0, 6] },
              ...sheet.notes.map((text) => ({ text, color: SOFT, fontSize: 9 })),
            ],
          },
        ],
        columnGap: 18,
        margin: [0, 22, 0, 18],
      },
      { text: sheet.signedLabel, color: SOFT, fontSize: 9, margin: [0, 0, 0, 2] },
      { text: sheet.signedText, fontSize: 7, color: SOFT },
    ],
  });
}

function factsTable({ rows }: ReceiptSheet) {
  return {
    layout: "noBorders",
    table: {
      widths: ["auto", "*"],
      body: rows.map(({ name, value }) => [{ text: name, color: SOFT }, { text: value }]),
    },
  };
}

/** The seal figure as an SVG image for a page. */
export function sealSvg(squares: readonly SealSquare[]): string {
  const cells = squares.map(
    ({ column, row }) => `<rect x="${14 + column * 8}" y="${14 + row * 8}" width="8" height="8" fill="${VERMILION}"/>`,
  );
  const frame = `<rect x="4" y="4" width="92" height="92" rx="9" fill="none" stroke="${VERMILION}" stroke-width="4"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="104" height="104" viewBox="0 0 100 100">${frame}${cells.join("")}</svg>`;
}
