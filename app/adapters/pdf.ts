import { createRequire } from "node:module";
import path from "node:path";
import pdfmake from "pdfmake";
import type { TDocumentDefinitions } from "pdfmake/interfaces";

const require = createRequire(import.meta.url);

/** The package exports its program only (`dist/index.cjs`); the font files lie beside it. */
const fontFolder = path.resolve(require.resolve("@embedpdf/fonts-sc"), "../../fonts");
const [regular, bold] = ["NotoSansHans-Regular.otf", "NotoSansHans-Bold.otf"].map((name) =>
  path.join(fontFolder, name),
);

let isPrepared = false;

/** Makes a PDF with Noto Sans SC embedded, in the part that the text needs. Nothing outside the font folder is read. */
export async function makePdf(definition: TDocumentDefinitions): Promise<Uint8Array<ArrayBuffer>> {
  if (!isPrepared) {
    pdfmake.setUrlAccessPolicy(() => false);
    pdfmake.setLocalAccessPolicy((file) => path.dirname(file) === fontFolder);
    pdfmake.setFonts({
      Noto: { normal: regular ?? "", bold: bold ?? "", italics: regular ?? "", bolditalics: bold ?? "" },
    });
    isPrepared = true;
  }
  const document = pdfmake.createPdf({ ...definition, defaultStyle: { font: "Noto", fontSize: 10, lineHeight: 1.3 } });
  return new Uint8Array(await document.getBuffer());
}
