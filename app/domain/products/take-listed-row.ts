import type { Database } from "../../../db/schema/database.ts";
import { newId, type OrganizationId, parseId } from "../../kernel/ids.ts";
import type { Result } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import type { RowFinding } from "./check-listed-row.ts";
import { createProduct } from "./create-product.ts";
import { editProduct } from "./edit-product.ts";
import { publishProduct } from "./publish-product.ts";

/** Takes one good row of a workbook over: a new product, or what a known one says now. Other rows change nothing. */
export function takeListedRow(
  db: Database,
  finding: RowFinding,
  { organizationId, isPublishing }: { readonly organizationId: OrganizationId; readonly isPublishing: boolean },
  acting: Acting,
): Result<unknown> | undefined {
  if (finding.kind === "changed") {
    const productId = parseId<"product">(finding.known.id);
    if (productId === undefined) return undefined;
    return editProduct(db, { ...finding.content, productId, version: finding.known.version }, acting);
  }
  if (finding.kind !== "fresh") return undefined;
  const id = newId<"product">(acting.now);
  const made = createProduct(db, { ...finding.content, id, organizationId }, acting);
  if (!made.ok || !isPublishing || !finding.isComplete) return made;
  return publishProduct(db, { productId: id }, acting);
}
