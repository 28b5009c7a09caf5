import path from "node:path";
import { inArray } from "drizzle-orm";
import { FIRM_KINDS } from "../../app/domain/matching/searchable-queries.ts";
import { newId } from "../../app/kernel/ids.ts";
import { openDatabase } from "../../db/connection.ts";
import { organizations } from "../../db/schema/organizations.ts";
import { productDomains, products } from "../../db/schema/products.ts";
import { madeProducts } from "./made-products.ts";

const STEP = 500;
const PUBLISHED = Date.UTC(2026, 8, 1, 2);

/** Registers made-up products with the firms of a stopped site, as if each firm had entered its share long ago. */
export function stockMadeProducts(dataDir: string, count: number): void {
  const { db, sqlite } = openDatabase(path.join(dataDir, "jiebang.sqlite"));
  const firms = db
    .select({ id: organizations.id })
    .from(organizations)
    .where(inArray(organizations.kind, FIRM_KINDS))
    .all();
  const made = [...madeProducts(count)].map((one, place) => ({
    domains: one.facets.domain ?? [],
    row: {
      id: newId<"product">(PUBLISHED + place),
      organizationId: firms[place % firms.length]?.id ?? newId<"organization">(PUBLISHED),
      state: "published" as const,
      nameZh: one.title,
      bodyZh: one.body,
      uses: one.tags,
      city: one.facets.city?.[0] ?? null,
      version: 1,
      createdAt: PUBLISHED,
      updatedAt: PUBLISHED,
      publishedAt: PUBLISHED,
    },
  }));
  db.transaction((tx) => {
    for (let from = 0; from < made.length; from += STEP) {
      const some = made.slice(from, from + STEP);
      tx.insert(products)
        .values(some.map(({ row }) => row))
        .run();
      tx.insert(productDomains)
        .values(some.flatMap(({ row, domains }) => domains.map((domain) => ({ productId: row.id, domain }))))
        .run();
    }
  });
  sqlite.close();
}
