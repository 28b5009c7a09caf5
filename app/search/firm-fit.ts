import type { Reader } from "../../db/schema/database.ts";
import { findCall, needsOf } from "../domain/calls/call-queries.ts";
import { isLocalSme } from "../domain/consortia/consortium-rules.ts";
import { judgeEligibility, type RuleVerdict } from "../domain/matching/eligibility.ts";
import { claimsForFit, ownPartIn, statedProducts } from "../domain/matching/eligibility-queries.ts";
import { type NeedStanding, standingsOf, type WordStrength } from "../domain/matching/need-standing.ts";
import {
  type OneChange,
  oneChange,
  type PossiblePartner,
  type Standing,
  standingIn,
} from "../domain/matching/one-change.ts";
import { findOrganization } from "../domain/organizations/organization-queries.ts";
import type { CallId, OrganizationId } from "../kernel/ids.ts";
import { MATCHES_WEIGHED, type SuppliedProduct, suppliersOf } from "./call-coverage.ts";
import { type CallMatches, findCallMatches } from "./call-matches.ts";
import type { SearchEngine } from "./engine.ts";

/** How one firm stands to one call. For the firm's own people: it speaks of claims that are not public. */
export type FirmFit = {
  readonly firmId: OrganizationId;
  readonly nameZh: string;
  readonly nameEn: string | null;
  readonly rules: readonly RuleVerdict[];
  readonly needs: readonly NeedStanding[];
  readonly standings: readonly Standing[];
  readonly change: OneChange | null;
  readonly takesPartBy: "bid" | "consortium" | null;
};

export type FirmFits = { readonly fits: readonly FirmFit[]; readonly isDown: boolean };

const MOST_PARTNERS = 60;
/** A partner meets a need at least in part. */
const IN_PART = 2;

/**
 * How some firms stand to a call, rule by rule and need by need. All their products are read, however many others fit
 * better; without the engine words count as unknown.
 */
export async function findFirmFits(
  engine: SearchEngine,
  db: Reader,
  callId: CallId,
  firmIds: readonly OrganizationId[],
  now: number,
): Promise<FirmFits> {
  const call = findCall(db, callId);
  if (call === undefined || firmIds.length === 0) return { fits: [], isDown: false };
  const stated = new Map(firmIds.map((firmId) => [firmId, statedProducts(db, firmId)] as const));
  const own = [...stated.values()].flat().map((one) => one.id);
  const matches = await findCallMatches(engine, db, callId, MATCHES_WEIGHED, own);
  const supplied = suppliersOf(db, matches.products);
  const needs = needsOf(db, callId);
  const fits = firmIds.flatMap((firmId): readonly FirmFit[] => {
    const firm = findOrganization(db, firmId);
    if (firm === undefined) return [];
    const products = (stated.get(firmId) ?? []).map((one) => ({ ...one, strengths: strengthsIn(matches, one.id) }));
    const standings = standingsOf(needs, products);
    const takesPartBy = ownPartIn(db, callId, firmId);
    const facts = { call, firm, claims: claimsForFit(db, firmId), needs: standings, takesPartBy, now };
    const rules = judgeEligibility(facts);
    const partners = partnersIn(supplied, firmId);
    return [
      {
        firmId,
        nameZh: firm.nameZh,
        nameEn: firm.nameEn,
        rules,
        needs: standings,
        standings: standingIn(rules, standings),
        change: oneChange(rules, standings, partners, takesPartBy),
        takesPartBy,
      },
    ];
  });
  return { fits, isDown: matches.isDown };
}

/** Null when nothing was compared: then nobody may say that a product has nothing for a need. */
function strengthsIn({ also, isDown }: CallMatches, productId: string): Readonly<Record<string, WordStrength>> | null {
  if (isDown) return null;
  const needs = also.find((one) => one.id === productId)?.needs ?? [];
  return Object.fromEntries(needs.map(({ needId, strength }) => [needId, strength]));
}

/** Other firms with what their products cover, the best first. */
function partnersIn(supplied: readonly SuppliedProduct[], firmId: OrganizationId): readonly PossiblePartner[] {
  const others = Map.groupBy(
    supplied.filter((one) => one.firm.firmId !== firmId),
    (one) => one.firm.firmId,
  );
  return [...others.values()].slice(0, MOST_PARTNERS).flatMap((products) => {
    const [first] = products;
    if (first === undefined) return [];
    const { firm } = first;
    const met = products.flatMap((one) =>
      one.needs.filter((need) => need.strength >= IN_PART && need.check?.verdict !== "not-met"),
    );
    return [
      {
        firmId: firm.firmId,
        nameZh: firm.nameZh,
        nameEn: firm.nameEn,
        isLocalSme: isLocalSme(firm),
        needIds: [...new Set(met.map((need) => need.needId))],
      },
    ];
  });
}
