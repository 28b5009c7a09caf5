import { leastCovers } from "./least-covers.ts";

/** A need as far as covering goes. */
export type CoverageNeed = { readonly id: string; readonly isMust: boolean };

/** What one product does for the needs. `isRefuted`: a stated figure does not reach what the need asks for. */
export type CoverageOffer = {
  readonly productId: string;
  readonly firmId: string;
  readonly needs: readonly {
    readonly needId: string;
    readonly strength: 1 | 2 | 3;
    readonly isRefuted: boolean;
  }[];
};

export type CoverageFirm = { readonly id: string; readonly isLocal: boolean; readonly isLocalSme: boolean };

/** A firm in a set, with the needs for which it is the strongest there. */
export type SetMember = { readonly firmId: string; readonly needIds: readonly string[] };

export type FirmSet = { readonly members: readonly SetMember[]; readonly localSmes: number };

export type Coverage = {
  readonly covered: readonly string[];
  /** Needs that no product covers, at least in part. */
  readonly uncovered: readonly string[];
  /** Needs that no local firm covers; those that nobody covers among them. */
  readonly uncoveredLocally: readonly string[];
  /** The smallest sets of firms that together cover everything that can be covered, at most five. */
  readonly sets: readonly FirmSet[];
  /** `exact`: proved that no smaller set does. `greedy`: more than twenty needs, a small set but perhaps not the smallest. */
  readonly proof: "exact" | "greedy";
  /** Needs that hang on one firm alone. */
  readonly singles: readonly { readonly needId: string; readonly firmId: string }[];
};

/** A product covers a need that it meets at least in part and does not miss by its own figure. */
const LEAST_STRENGTH = 2;
export const MOST_SETS = 5;

/**
 * How far products cover needs and which few firms together do. Firms come in the order of `offers`, the best first.
 * `prefersLocal`: of sets of one size those with more local small and medium firms come first; they never shut out
 * others, and where the law lets place of registration weigh nothing it must be false.
 */
export function coverageOf(
  needs: readonly CoverageNeed[],
  offers: readonly CoverageOffer[],
  firms: readonly CoverageFirm[],
  prefersLocal: boolean,
): Coverage {
  const strengths = strengthsOf(needs, offers);
  const known = new Map(firms.map((firm) => [firm.id, firm]));
  const coverers = new Map(needs.map(({ id }) => [id, firmsFor(strengths, id)]));
  const covered = needs.filter(({ id }) => (coverers.get(id) ?? []).length > 0).map(({ id }) => id);
  const order = [...strengths.keys()];
  const candidates = order.map((id) => ({
    covers: covered.flatMap((needId, place) => ((strengths.get(id)?.get(needId) ?? 0) > 0 ? [place] : [])),
    isPreferred: prefersLocal && known.get(id)?.isLocalSme === true,
  }));
  const { covers, proof } = leastCovers(covered.length, candidates, MOST_SETS);
  const sets = covers.map((cover) => {
    const ids = cover.flatMap((place) => order[place] ?? []);
    const members = membersOf(ids, covered, strengths);
    return { members, localSmes: ids.filter((id) => known.get(id)?.isLocalSme === true).length };
  });
  return {
    covered,
    uncovered: needs.filter(({ id }) => !covered.includes(id)).map(({ id }) => id),
    uncoveredLocally: needs
      .filter(({ id }) => (coverers.get(id) ?? []).every((firm) => known.get(firm)?.isLocal !== true))
      .map(({ id }) => id),
    sets,
    proof,
    singles: needs.flatMap(({ id: needId }) => {
      const [firmId, ...others] = coverers.get(needId) ?? [];
      return firmId === undefined || others.length > 0 ? [] : [{ needId, firmId }];
    }),
  };
}

type Strengths = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Per firm how well its best product covers each need; what does not cover is left out. */
function strengthsOf(needs: readonly CoverageNeed[], offers: readonly CoverageOffer[]): Strengths {
  const asked = new Set(needs.map((need) => need.id));
  const found = new Map<string, Map<string, number>>();
  for (const offer of offers) {
    for (const { needId, strength, isRefuted } of offer.needs) {
      if (strength < LEAST_STRENGTH || isRefuted || !asked.has(needId)) continue;
      const ofFirm = found.get(offer.firmId) ?? new Map<string, number>();
      ofFirm.set(needId, Math.max(strength, ofFirm.get(needId) ?? 0));
      found.set(offer.firmId, ofFirm);
    }
  }
  return found;
}

function firmsFor(strengths: Strengths, needId: string): readonly string[] {
  return [...strengths].filter(([, needs]) => needs.has(needId)).map(([firm]) => firm);
}

/** Each need goes to the firm of the set that is strongest in it, the first of equals. */
function membersOf(ids: readonly string[], covered: readonly string[], strengths: Strengths): readonly SetMember[] {
  const strengthOf = (firm: string, need: string) => strengths.get(firm)?.get(need) ?? 0;
  const bestFor = (need: string) =>
    ids.reduce((best, firm) => (strengthOf(firm, need) > strengthOf(best, need) ? firm : best), ids[0] ?? "");
  return ids.map((firmId) => ({ firmId, needIds: covered.filter((need) => bestFor(need) === firmId) }));
}
