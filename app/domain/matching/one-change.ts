import type { NeedId, OrganizationId } from "../../kernel/ids.ts";
import type { EligibilityFacts, RuleChange, RuleVerdict, Verdict } from "./eligibility.ts";
import { TAKING_PART, type TakingPart } from "./eligibility-rules.ts";
import { leastCovers, MOST_EXACT } from "./least-covers.ts";
import type { NeedStanding } from "./need-standing.ts";

/** A firm that could come in, with the needs that its products cover. */
export type PossiblePartner = {
  readonly firmId: OrganizationId;
  readonly nameZh: string;
  readonly nameEn: string | null;
  readonly isLocalSme: boolean;
  readonly needIds: readonly string[];
};

/** One thing that a firm can do. */
export type Change =
  | { readonly kind: "figure"; readonly needId: NeedId; readonly isRaise: boolean }
  | { readonly kind: "say"; readonly needId: NeedId }
  | RuleChange
  | { readonly kind: "partner"; readonly partners: readonly PossiblePartner[]; readonly needIds: readonly string[] }
  | { readonly kind: "join" };

export type OneChange = {
  readonly change: Change;
  /** How the firm may take part afterwards, or comes closest to. */
  readonly as: TakingPart;
  /** How much then still stands in the way: nothing when the change makes it fit. */
  readonly left: number;
};

export type Standing = { readonly as: TakingPart; readonly verdict: Verdict; readonly open: number };

/** Whether a firm may take part in each way: the worst of what counts for it, and how much is not met or not known. */
export function standingIn(rules: readonly RuleVerdict[], needs: readonly NeedStanding[]): readonly Standing[] {
  return TAKING_PART.map((as) => {
    const byRule = rules.filter((one) => one.rule.binds.includes(as)).map((one) => one.verdict);
    const byNeed = as === "alone" ? needs.filter((need) => need.isMust).map((need) => need.verdict) : [];
    const open = [...byRule, ...byNeed].filter((verdict) => verdict !== "met");
    const verdict = open.includes("not-met") ? "not-met" : open.length > 0 ? "unknown" : "met";
    return { as, verdict, open: open.length };
  });
}

/**
 * The single change that brings a firm furthest: what leaves least in the way, then the cheapest, then the most
 * independent way of taking part. Null when it may bid alone or lead as it is, when it is in a consortium already,
 * when time is over, or nothing helps.
 */
export function oneChange(
  rules: readonly RuleVerdict[],
  needs: readonly NeedStanding[],
  partners: readonly PossiblePartner[],
  takesPartBy: EligibilityFacts["takesPartBy"] = null,
): OneChange | null {
  if (takesPartBy === "consortium") return null;
  const isOver = rules.some(({ rule, verdict }) => rule.name === "deadline" && verdict === "not-met");
  const blockers = blockersOf(rules, needs);
  const isFree = (as: TakingPart) => blockers.every((one) => !one.binds.includes(as));
  if (isOver || isFree("alone") || isFree("lead")) return null;
  const changes = takesPartBy === "bid" ? ownChanges(rules, needs) : changesOf(rules, needs, partners);
  const useful = changes.flatMap((change) =>
    waysAfter(change).flatMap((as): readonly OneChange[] => {
      const binding = blockers.filter((one) => one.binds.includes(as));
      const left = binding.filter((one) => !one.isTurnedBy(change)).length;
      return left < binding.length ? [{ change, as, left }] : [];
    }),
  );
  return useful.sort((a, b) => a.left - b.left || costOf(a) - costOf(b) || wayOf(a) - wayOf(b))[0] ?? null;
}

/** Who takes partners leads, who joins is a member; everything else helps in every way of taking part. */
function waysAfter({ kind }: Change): readonly TakingPart[] {
  if (kind === "partner") return ["lead"];
  return kind === "join" ? ["member"] : TAKING_PART;
}

type Blocker = { readonly binds: readonly TakingPart[]; readonly isTurnedBy: (change: Change) => boolean };

function blockersOf(rules: readonly RuleVerdict[], needs: readonly NeedStanding[]): readonly Blocker[] {
  const byRule = rules
    .filter(({ verdict }) => verdict !== "met")
    .map((one): Blocker => ({ binds: one.rule.binds, isTurnedBy: (change) => isSame(change, one.change) }));
  const byNeed = openNeeds(needs).map(({ needId, covers }): Blocker => {
    const isTurnedByPartner = (change: Change) => change.kind === "partner" && change.needIds.includes(needId);
    return {
      // Who leads may leave a need to a partner; one that its own product covers in part needs none.
      binds: covers ? ["alone"] : ["alone", "lead"],
      isTurnedBy: (change) => isForNeed(change, needId) || isTurnedByPartner(change),
    };
  });
  const byShare: Blocker = {
    binds: ["lead"],
    isTurnedBy: (change) => change.kind === "partner" && change.partners.some((one) => one.isLocalSme),
  };
  const byHost: Blocker = { binds: ["member"], isTurnedBy: (change) => change.kind === "join" };
  return [...byRule, ...byNeed, ...(wantsLocalPartner(rules) ? [byShare] : []), byHost];
}

function changesOf(
  rules: readonly RuleVerdict[],
  needs: readonly NeedStanding[],
  partners: readonly PossiblePartner[],
): readonly Change[] {
  const own = ownChanges(rules, needs);
  const isMet = (name: string) => rules.some((one) => one.rule.name === name && one.verdict === "met");
  // Who has nothing for the call has nothing to bring into a consortium either.
  const bringsNothing = rules.some((one) => one.rule.name === "some-need") && !isMet("some-need");
  if (!isMet("consortium") || bringsNothing) return own;
  const together = fewestPartners(rules, needs, partners);
  return [...own, ...(together.partners.length === 0 ? [] : [together]), { kind: "join" }];
}

/** What the firm can do by itself. */
function ownChanges(rules: readonly RuleVerdict[], needs: readonly NeedStanding[]): readonly Change[] {
  const byNeed = openNeeds(needs).flatMap(({ needId, lack }): readonly Change[] => {
    if (lack === "say-more") return [{ kind: "say", needId }];
    if (lack === null || lack === "nothing-like-it") return [];
    return [{ kind: "figure", needId, isRaise: lack === "raise-figure" }];
  });
  const byRule = rules.flatMap((one): readonly Change[] =>
    one.verdict === "met" || one.change === null ? [] : [one.change],
  );
  return [...byNeed, ...byRule];
}

/** The fewest firms that together do what the firm itself does not, as far as anybody can. */
function fewestPartners(
  rules: readonly RuleVerdict[],
  needs: readonly NeedStanding[],
  partners: readonly PossiblePartner[],
): Extract<Change, { kind: "partner" }> {
  const isCovered = (needId: string) => partners.some((one) => one.needIds.includes(needId));
  const gaps = openNeeds(needs).filter((need) => !need.covers && isCovered(need.needId));
  const wantsLocal = wantsLocalPartner(rules) && partners.some((one) => one.isLocalSme);
  const places = gaps.map((need): string => need.needId).slice(0, MOST_EXACT - 1);
  const candidates = partners.map((one) => ({
    covers: [
      ...places.flatMap((needId, place) => (one.needIds.includes(needId) ? [place] : [])),
      ...(wantsLocal && one.isLocalSme ? [places.length] : []),
    ],
    isPreferred: false,
  }));
  const { covers } = leastCovers(places.length + (wantsLocal ? 1 : 0), candidates, 1);
  const chosen = (covers[0] ?? []).flatMap((place) => partners[place] ?? []);
  return { kind: "partner", partners: chosen, needIds: covers.length === 0 ? [] : places };
}

function openNeeds(needs: readonly NeedStanding[]): readonly NeedStanding[] {
  return needs.filter((need) => need.isMust && need.verdict !== "met");
}

/** Where the call wants a share of local small and medium firms that the firm itself does not bring. */
function wantsLocalPartner(rules: readonly RuleVerdict[]): boolean {
  return rules.some((one) => one.rule.name === "local-sme-share" && one.verdict !== "met");
}

function isForNeed(change: Change, needId: NeedId): boolean {
  return (change.kind === "figure" || change.kind === "say") && change.needId === needId;
}

function isSame(change: Change, other: RuleChange | null): boolean {
  if (other === null || change.kind !== other.kind) return false;
  return change.kind !== "claim" || other.kind !== "claim" || change.qualification === other.qualification;
}

const COSTS = { say: 1, figure: 1, profile: 1, product: 2, claim: 2, verify: 2, partner: 3, join: 4 } as const;

function costOf({ change }: OneChange): number {
  return change.kind === "figure" && change.isRaise ? COSTS.claim : COSTS[change.kind];
}

function wayOf({ as }: OneChange): number {
  return TAKING_PART.indexOf(as);
}
