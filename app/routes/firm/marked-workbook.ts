import { keepMarkedWorkbook } from "../../domain/products/finish-import.ts";
import { findImport } from "../../domain/products/import-queries.ts";
import { found } from "../../http/respond.ts";
import { sendWorkbook } from "../../http/send-workbook.ts";
import { admit } from "../../http/visit.ts";
import { refusalText, translate } from "../../i18n/translate.ts";
import type { Route } from "./+types/marked-workbook.ts";
import { readWorkbookOfProducts } from "./product-workbook.ts";

/** The workbook that was sent in, with what is wrong written beside each row. Made at the first asking. */
export async function loader(args: Route.LoaderArgs): Promise<Response> {
  const visit = admit(args, "firm");
  const row = found(findImport(visit.db, args.params, visit.actor));
  const { files, workbooks } = visit.world;
  const name = `${row.name.replace(/\.xlsx$/i, "")}-${translate(visit.locale)("products.imports.markColumn")}`;
  if (row.resultSha256 !== null) return sendWorkbook(found(files.read(row.resultSha256)), name);
  const bytes = new Uint8Array(await new Response(found(files.read(row.uploadSha256))).arrayBuffer());
  const reading = await readWorkbookOfProducts(visit.world, bytes);
  if (!reading.ok) throw new Response(null, { status: 503 });
  const t = translate(visit.locale);
  const { places } = reading.value;
  const marks = row.problems.map((one) => {
    const place = places[one.sheet === "capabilities" || one.sheet === "cases" ? one.sheet : "products"];
    const text = refusalText(t, { code: one.code, params: one.params ?? {} });
    return { sheet: place.name, row: one.row, column: place.columns[one.column] ?? null, text };
  });
  const marked = await workbooks.mark(bytes, marks, t("products.imports.markColumn"));
  if (marked === undefined) throw new Response(null, { status: 503 });
  const { sha256 } = await files.put(marked);
  keepMarkedWorkbook(visit.db, row.id, sha256);
  return sendWorkbook(marked, name);
}
