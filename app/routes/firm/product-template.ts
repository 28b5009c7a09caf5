import { canWriteProducts } from "../../domain/products/product-policy.ts";
import { found, notFound } from "../../http/respond.ts";
import { sendWorkbook } from "../../http/send-workbook.ts";
import { admit } from "../../http/visit.ts";
import { translate } from "../../i18n/translate.ts";
import { parseId } from "../../kernel/ids.ts";
import type { Route } from "./+types/product-template.ts";
import { productWorkbook } from "./product-workbook.ts";

/** An empty workbook with its instructions and lists to choose from. */
export async function loader(args: Route.LoaderArgs): Promise<Response> {
  const visit = admit(args, "firm");
  const id = found(parseId<"organization">(args.params.organizationId));
  if (!canWriteProducts(visit.actor, id).allowed) throw notFound();
  const bytes = await productWorkbook(visit.world, visit.locale);
  if (bytes === undefined) throw new Response(null, { status: 503 });
  return sendWorkbook(bytes, translate(visit.locale)("products.imports.templateName"));
}
