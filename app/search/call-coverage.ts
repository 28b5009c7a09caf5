import type { Reader } from "../../db/schema/database.ts";
import { isLocalSme } from "../domain/consortia/consortium-rules.ts";
import { type Coverage, type CoverageNeed, coverageOf } from "../domain/matching/coverage.ts";
import { type FirmBehind, firmsBehind } from "../domain/matching/eligibility-queries.ts";
import { claimsOfFirms, type FirmClaim } from "../domain/organizations/public-firm-queries.ts";
import { parseId } from "../kernel/ids.ts";
import type { NeedMatch, ProductMatch } from "./engine.ts";

/** As many products as a match page takes into account: what stands further down answers next to nothing. */
export const MATCHES_WEIGHED = 500;

/** A matched product with the firm behind it and what that firm claims to be. */
export type SuppliedProduct = {
  readonly id: string;
  readonly needs: readonly NeedMatch[];
  readonly firm: FirmBehind;
  readonly claims: readonly FirmClaim[];
};

/** The firms behind matched products, in the order of the matches; products that are not public any more are left out. */
export function suppliersOf(db: Reader, matches: readonly ProductMatch[]): readonly SuppliedProduct[] {
  const firms = new Map(
    firmsBehind(
      db,
      matches.flatMap((match) => parseId<"product">(match.id) ?? []),
    ).map((firm) => [firm.productId, firm] as const),
  );
  const claims = claimsOfFirms(db, [...new Set([...firms.values()].map((firm) => firm.firmId))]);
  return matches.flatMap(({ id, needs }) => {
    const product = parseId<"product">(id);
    const firm = product === undefined ? undefined : firms.get(product);
    return firm === undefined ? [] : [{ id, needs, firm, claims: claims.get(firm.firmId) ?? [] }];
  });
}

/** How far these products cover the needs; the best first, as they come. */
export function coverageBy(
  supplied: readonly SuppliedProduct[],
  needs: readonly CoverageNeed[],
  prefersLocal: boolean,
): Coverage {
  const firms = new Map(supplied.map(({ firm }) => [firm.firmId, firm] as const));
  return coverageOf(
    needs,
    supplied.map((one) => ({
      productId: one.id,
      firmId: one.firm.firmId,
      needs: one.needs.map(({ needId, strength, check }) => ({
        needId,
        strength,
        isRefuted: check?.verdict === "not-met",
      })),
    })),
    [...firms.values()].map((firm) => ({ id: firm.firmId, isLocal: firm.isLocal, isLocalSme: isLocalSme(firm) })),
    prefersLocal,
  );
}
