import { and, count, desc, eq } from "drizzle-orm";
import { people } from "../../../db/schema/accounts.ts";
import type { Reader } from "../../../db/schema/database.ts";
import { productVersions } from "../../../db/schema/products.ts";
import type { ProductId } from "../../kernel/ids.ts";
import { PAGE_SIZE, type Page } from "../../kernel/page.ts";
import type { ProductValues } from "./product-content.ts";

/** `by` is null where a published list was read in, or the version was kept before names were. */
export type VersionLine = { readonly version: number; readonly at: number; readonly by: string | null };
export type KeptVersion = VersionLine & { readonly content: ProductValues };

const LINE = { version: productVersions.version, at: productVersions.at, by: people.name };

/** The versions of a product that are kept, the latest first. */
export function listVersions(db: Reader, productId: ProductId, number: number): Page<VersionLine> {
  const where = eq(productVersions.productId, productId);
  const total = db.select({ total: count() }).from(productVersions).where(where).get()?.total ?? 0;
  const items = db
    .select(LINE)
    .from(productVersions)
    .leftJoin(people, eq(people.id, productVersions.actorId))
    .where(where)
    .orderBy(desc(productVersions.version))
    .limit(PAGE_SIZE)
    .offset((number - 1) * PAGE_SIZE)
    .all();
  return { items, total, number, size: PAGE_SIZE };
}

/** What a product said in one of its versions; undefined when that was not kept. */
export function findVersion(db: Reader, productId: ProductId, version: number): KeptVersion | undefined {
  return db
    .select({ ...LINE, content: productVersions.content })
    .from(productVersions)
    .leftJoin(people, eq(people.id, productVersions.actorId))
    .where(and(eq(productVersions.productId, productId), eq(productVersions.version, version)))
    .get();
}
