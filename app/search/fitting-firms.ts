import type { Reader } from "../../db/schema/database.ts";
import { ownersOfProducts } from "../domain/matching/matched-product-queries.ts";
import { type OrganizationId, parseId } from "../kernel/ids.ts";
import type { MatchQuery, NeedMatch, SearchEngine, Strength } from "./engine.ts";

/** A firm by its best product for what is asked, with why. */
export type FittingFirm = {
  readonly organizationId: OrganizationId;
  readonly product: { readonly id: string; readonly nameZh: string; readonly nameEn: string | null };
  readonly needs: readonly NeedMatch[];
};

export type FittingFirms = { readonly firms: readonly FittingFirm[]; readonly isDown: boolean };

/**
 * The firms whose products have to do with what is asked by `least` or more, the best first, each once.
 * Never fails: `isDown` says so.
 */
export async function findFittingFirms(
  engine: SearchEngine,
  db: Reader,
  query: MatchQuery,
  least: Strength,
): Promise<FittingFirms> {
  try {
    const { products } = await engine.match(query);
    const fitting = products.filter((product) => product.needs.some((need) => need.strength >= least));
    const ids = fitting.flatMap((product) => parseId<"product">(product.id) ?? []);
    const owners = new Map(ownersOfProducts(db, ids).map((row) => [String(row.productId), row]));
    const firms = new Map<OrganizationId, FittingFirm>();
    for (const { id, needs } of fitting) {
      const owner = owners.get(id);
      if (owner === undefined || firms.has(owner.organizationId)) continue;
      const product = { id, nameZh: owner.nameZh, nameEn: owner.nameEn };
      firms.set(owner.organizationId, { organizationId: owner.organizationId, product, needs });
    }
    return { firms: [...firms.values()], isDown: false };
  } catch (error) {
    console.error(JSON.stringify({ level: "error", what: "firms", error: error instanceof Error ? error.stack : "" }));
    return { firms: [], isDown: true };
  }
}
