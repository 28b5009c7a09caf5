import type { Reader } from "../../db/schema/database.ts";
import { ownersOfProducts } from "../domain/matching/matched-product-queries.ts";
import { type OrganizationId, parseId } from "../kernel/ids.ts";
import type { MatchQuery, NeedMatch, SearchEngine } from "./engine.ts";

/** A firm by its best product for what is asked, with why. */
export type FittingFirm = {
  readonly organizationId: OrganizationId;
  readonly product: { readonly id: string; readonly nameZh: string; readonly nameEn: string | null };
  readonly needs: readonly NeedMatch[];
};

export type FittingFirms = { readonly firms: readonly FittingFirm[]; readonly isDown: boolean };

/** A part of a need met is a reason to ask somebody, a mere relation is not. */
const LEAST_STRENGTH = 2;

/** The firms whose products meet what is asked at least in part, the best first, each once. Never fails: `isDown` says so. */
export async function findFittingFirms(engine: SearchEngine, db: Reader, query: MatchQuery): Promise<FittingFirms> {
  try {
    const { products } = await engine.match(query);
    const fitting = products.filter((product) => product.needs.some((need) => need.strength >= LEAST_STRENGTH));
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
