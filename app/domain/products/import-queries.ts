import { and, asc, count, desc, eq, gt, ne } from "drizzle-orm";
import type { Reader } from "../../../db/schema/database.ts";
import { type ProductImportRow, productImports, products } from "../../../db/schema/products.ts";
import { type OrganizationId, type ProductId, parseId } from "../../kernel/ids.ts";
import { PAGE_SIZE, type Page } from "../../kernel/page.ts";
import type { Actor } from "../accounts/actor.ts";
import type { KnownProduct, KnownProducts } from "./check-listed-row.ts";
import { contentOf, type ProductValues } from "./product-content.ts";
import { canWriteProducts } from "./product-policy.ts";
import { findWholeProduct } from "./product-queries.ts";

/** Beyond that many a firm's products are looked for one by one no more. */
const MOST_PRODUCTS = 20_000;

/** A workbook on its firm's desk: for those who may write its products, undefined for all others. */
export function findImport(
  db: Reader,
  ids: { readonly organizationId: string; readonly importId: string },
  actor: Actor,
): ProductImportRow | undefined {
  const organizationId = parseId<"organization">(ids.organizationId);
  const importId = parseId<"product_import">(ids.importId);
  if (organizationId === undefined || importId === undefined) return undefined;
  if (!canWriteProducts(actor, organizationId).allowed) return undefined;
  return db
    .select()
    .from(productImports)
    .where(and(eq(productImports.id, importId), eq(productImports.organizationId, organizationId)))
    .get();
}

/** A workbook as a list shows it, without all that is wrong in it. */
const LINE = {
  id: productImports.id,
  name: productImports.name,
  state: productImports.state,
  createdAt: productImports.createdAt,
};

export type ImportLine = Pick<ProductImportRow, keyof typeof LINE>;

/** The workbooks that a firm sent in, the latest first. */
export function listImports(db: Reader, organizationId: OrganizationId, number: number): Page<ImportLine> {
  const where = eq(productImports.organizationId, organizationId);
  const total = db.select({ total: count() }).from(productImports).where(where).get()?.total ?? 0;
  const items = db
    .select(LINE)
    .from(productImports)
    .where(where)
    .orderBy(desc(productImports.createdAt), desc(productImports.id))
    .limit(PAGE_SIZE)
    .offset((number - 1) * PAGE_SIZE)
    .all();
  return { items, total, number, size: PAGE_SIZE };
}

/** A firm's products by code, key and name, as rows of a workbook are told apart by them. Read once, at the start. */
export function knownProducts(db: Reader, organizationId: OrganizationId): KnownProducts {
  const rows = db
    .select({
      id: products.id,
      code: products.code,
      nameZh: products.nameZh,
      state: products.state,
      version: products.version,
    })
    .from(products)
    .where(eq(products.organizationId, organizationId))
    .orderBy(asc(products.id))
    .limit(MOST_PRODUCTS)
    .all();
  const byKey = new Map<string, KnownProduct>(rows.map((row) => [row.id, row]));
  const byName = new Map<string, KnownProduct>();
  for (const row of rows) {
    if (row.code !== null) byKey.set(row.code, row);
    if (!byName.has(row.nameZh)) byName.set(row.nameZh, row);
  }
  return {
    byKey: (code) => byKey.get(code),
    byName: (nameZh) => byName.get(nameZh),
    contentOf: (text) => {
      const id = parseId<"product">(text);
      const whole = id === undefined ? undefined : findWholeProduct(db, id);
      return whole === undefined ? undefined : contentOf(whole);
    },
  };
}

/** The products of a firm that are not archived, in the order of their keys, for a workbook; `after` null begins. */
export function listProductContents(
  db: Reader,
  organizationId: OrganizationId,
  after: ProductId | null,
  limit: number,
): readonly { readonly key: ProductId; readonly content: ProductValues }[] {
  const own = and(eq(products.organizationId, organizationId), ne(products.state, "archived"));
  return db
    .select({ id: products.id })
    .from(products)
    .where(after === null ? own : and(own, gt(products.id, after)))
    .orderBy(asc(products.id))
    .limit(limit)
    .all()
    .flatMap(({ id }) => {
      const whole = findWholeProduct(db, id);
      return whole === undefined ? [] : [{ key: id, content: contentOf(whole) }];
    });
}
