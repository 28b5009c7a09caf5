import type { NeedRow } from "../../domain/calls/call.ts";
import type { Coverage } from "../../domain/consortia/consortium-queries.ts";
import { checkNeed } from "../../domain/matching/check-need.ts";
import { findWholeProduct } from "../../domain/products/product-queries.ts";
import type { PersonVisit } from "../../http/visit.ts";
import { capabilitySaid } from "../../i18n/capability-said.ts";
import { inLocale } from "../../i18n/format.ts";

/**
 * Who covers what, with what shows it: the member's published product, the capability of it that speaks of the need
 * and whether it reaches what is asked, and what the member says in words.
 */
export function coverageCells(
  { db, locale, world }: PersonVisit,
  coverage: readonly Coverage[],
  needs: readonly NeedRow[],
) {
  const known = new Map<string, ReturnType<typeof findWholeProduct>>();
  return coverage.map(({ needId, organizationId, strength, productId, evidence }) => {
    if (productId !== null && !known.has(productId)) known.set(productId, findWholeProduct(db, productId));
    const whole = productId === null ? undefined : known.get(productId);
    const shown = whole?.product.state === "published" ? whole : undefined;
    const need = needs.find((one) => one.id === needId);
    const check = shown === undefined || need === undefined ? undefined : checkNeed(need, shown.capabilities);
    const name = shown === undefined ? "" : inLocale(locale, shown.product.nameZh, shown.product.nameEn);
    const capability = check?.name == null ? null : { name: check.name, verdict: check.verdict };
    const capable = capability === null ? "" : capabilitySaid(capability.name, { ...world, locale });
    const said = [name, capable, evidence ?? ""].filter((part) => part !== "").join(" · ");
    return {
      needId,
      organizationId,
      strength,
      product: shown === undefined ? null : { id: shown.product.id, name },
      capability,
      words: evidence ?? "",
      evidence: said,
      hasEvidence: said !== "",
    };
  });
}
