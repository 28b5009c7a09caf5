import { canWriteProducts } from "../../domain/products/product-policy.ts";
import { found, notFound } from "../../http/respond.ts";
import { sendWorkbook } from "../../http/send-workbook.ts";
import { admit } from "../../http/visit.ts";
import { translate } from "../../i18n/translate.ts";
import { parseId } from "../../kernel/ids.ts";
import { beijingDate } from "../../kernel/instant.ts";
import type { Route } from "./+types/export-products.ts";
import { productWorkbook } from "./product-workbook.ts";

/** The firm's own products, drafts among them, as a workbook that can be sent in again. */
export async function loader(args: Route.LoaderArgs): Promise<Response> {
  const visit = admit(args, "firm");
  const id = found(parseId<"organization">(args.params.organizationId));
  if (!canWriteProducts(visit.actor, id).allowed) throw notFound();
  const bytes = await productWorkbook(visit.world, visit.locale, id);
  if (bytes === undefined) throw new Response(null, { status: 503 });
  return sendWorkbook(bytes, `${translate(visit.locale)("products.imports.exportName")}-${beijingDate(visit.now)}`);
}
