import type { Content } from "pdfmake/interfaces";
import type { SealSquare } from "../kernel/seal-figure.ts";
import { makePdf } from "./pdf.ts";
import { sealSvg } from "./pdf-receipt.ts";

/** An agreement in words: everything that it says, already in the reader's language. */
export type AgreementSheet = {
  readonly site: string;
  readonly title: string;
  readonly subtitle: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly clauses: readonly string[];
  readonly memberHeads: readonly string[];
  readonly members: readonly (readonly string[])[];
  readonly signaturesTitle: string;
  readonly signatureHeads: readonly string[];
  readonly signatures: readonly (readonly string[])[];
  readonly fingerprintLabel: string;
  /** In groups of four. */
  readonly fingerprint: string;
  readonly squares: readonly SealSquare[];
  readonly checkLabel: string;
  readonly checkAddress: string;
  readonly notes: readonly string[];
  /** The canonical text that the fingerprint is of, so that the document alone can be checked. */
  readonly textLabel: string;
  readonly text: string;
};

const SOFT = "#565e68";
const LINE = "#d9d5cc";

/** A4 pages: facts, clauses, parts and shares, signatures, the fingerprint with its figure and QR, the signed text. */
export function agreementPdf(sheet: AgreementSheet): Promise<Uint8Array<ArrayBuffer>> {
  return makePdf({
    pageSize: "A4",
    pageMargins: [56, 56, 56, 64],
    info: { title: `${sheet.title} ${sheet.subtitle}` },
    footer: (page, pages) => ({
      text: `${sheet.fingerprint.slice(0, 19)} …   ${page} / ${pages}`,
      alignment: "center",
      color: SOFT,
      fontSize: 8,
      margin: [0, 20, 0, 0],
    }),
    content: [
      { text: sheet.site, color: SOFT, fontSize: 9 },
      { text: sheet.title, fontSize: 22, bold: true, margin: [0, 6, 0, 4] },
      { text: sheet.subtitle, fontSize: 12, margin: [0, 0, 0, 12] },
      {
        layout: "noBorders",
        table: {
          widths: ["auto", "*"],
          body: sheet.facts.map(({ name, value }) => [{ text: name, color: SOFT }, { text: value }]),
        },
      },
      { ol: sheet.clauses.map((text) => ({ text, margin: [0, 0, 0, 4] })), margin: [0, 14, 0, 10] },
      grid(sheet.memberHeads, sheet.members, ["36%", "*", 62, 62]),
      {
        unbreakable: sheet.signatures.length < 20,
        stack: [
          { text: sheet.signaturesTitle, fontSize: 13, bold: true, margin: [0, 18, 0, 6] },
          grid(sheet.signatureHeads, sheet.signatures, ["*", 80, 130]),
        ],
      },
      fingerprintBlock(sheet),
      { text: sheet.textLabel, color: SOFT, fontSize: 9, margin: [0, 16, 0, 2] },
      { text: sheet.text, fontSize: 7, color: SOFT },
    ],
  });
}

function fingerprintBlock(sheet: AgreementSheet): Content {
  return {
    unbreakable: true,
    margin: [0, 20, 0, 0],
    stack: [
      {
        columns: [
          {
            width: "*",
            stack: [
              { text: sheet.fingerprintLabel, color: SOFT, fontSize: 9, margin: [0, 0, 0, 2] },
              { text: sheet.fingerprint, fontSize: 13, characterSpacing: 0.6 },
            ],
          },
          { width: 84, svg: sealSvg(sheet.squares), fit: [84, 84] },
        ],
        columnGap: 20,
      },
      {
        columns: [
          { width: 88, qr: sheet.checkAddress, fit: 88, eccLevel: "M" },
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
        margin: [0, 14, 0, 0],
      },
    ],
  };
}

/** Lines between the rows only. */
function grid(heads: readonly string[], rows: readonly (readonly string[])[], widths: (string | number)[]) {
  return {
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: () => 0,
      hLineColor: () => LINE,
      paddingTop: () => 5,
      paddingBottom: () => 5,
    },
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths,
      body: [
        heads.map((text) => ({ text, color: SOFT, fontSize: 9 })),
        ...rows.map((row) => row.map((text) => ({ text }))),
      ],
    },
  };
}
