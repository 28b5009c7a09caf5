import type { CallRow } from "../../../db/schema/calls.ts";
import type { OrganizationRow, QualificationKind, QualificationRow } from "../../../db/schema/organizations.ts";
import { beijingDate } from "../../kernel/instant.ts";
import { isOfficeKind } from "../accounts/actor.ts";
import { isTakingBids } from "../consortia/call-window.ts";
import { isLocalSme } from "../consortia/consortium-rules.ts";
import { isInForce } from "../organizations/organization.ts";
import { type EligibilityRule, type EligibilityRuleName, eligibilityRulesOn } from "./eligibility-rules.ts";
import type { NeedStanding } from "./need-standing.ts";

export type Verdict = "met" | "not-met" | "unknown";

export type FitClaim = Pick<
  QualificationRow,
  "kind" | "validFromOn" | "expiresOn" | "verifiedAt" | "rejectedAt" | "withdrawnAt"
>;

export type EligibilityFacts = {
  readonly call: Pick<
    CallRow,
    | "kind"
    | "investmentType"
    | "acceptsConsortium"
    | "leadKind"
    | "leastLocalSmeShare"
    | "state"
    | "publishAt"
    | "deadline"
  >;
  readonly firm: Pick<
    OrganizationRow,
    "kind" | "country" | "isLocal" | "sizeClass" | "verification" | "verifiedUntilOn"
  >;
  readonly claims: readonly FitClaim[];
  readonly needs: readonly NeedStanding[];
  /** What the firm itself takes part with already; of others nothing is known here (招标投标法 22). */
  readonly takesPartBy: "bid" | "consortium" | null;
  readonly now: number;
};

/** What the firm could do so that a rule is met. */
export type RuleChange =
  | { readonly kind: "verify" }
  | { readonly kind: "claim"; readonly qualification: QualificationKind }
  | { readonly kind: "profile" }
  | { readonly kind: "product" };

export type RuleVerdict = {
  readonly rule: EligibilityRule;
  readonly verdict: Verdict;
  /** Which of the rule's sentences is said. */
  readonly said: string;
  /** A civil date or a qualification that the sentence names. */
  readonly on: string | null;
  readonly qualification: QualificationKind | null;
  /** In basis points. */
  readonly share: number | null;
  readonly change: RuleChange | null;
};

/** Holds a firm against a call, rule by rule. Rules that do not concern it are left out. What is not known is unknown. */
export function judgeEligibility(facts: EligibilityFacts): readonly RuleVerdict[] {
  const day = beijingDate(facts.call.deadline ?? facts.now);
  return eligibilityRulesOn(beijingDate(facts.now)).flatMap((rule) => {
    const judged = JUDGES[rule.name](facts, day);
    return judged === null
      ? []
      : [{ rule, on: null, qualification: null, share: null, change: null, ...judged } satisfies RuleVerdict];
  });
}

type Judged = Pick<RuleVerdict, "verdict" | "said"> & Partial<RuleVerdict>;

/** `day`: the day of the deadline, on which everything that was stated must still hold. */
type Judge = (facts: EligibilityFacts, day: string) => Judged | null;

const JUDGES: Readonly<Record<EligibilityRuleName, Judge>> = {
  deadline: ({ call, now }) =>
    isTakingBids(call, now) ? { verdict: "met", said: "open" } : { verdict: "not-met", said: "closed" },
  identity: judgeIdentity,
  kind: ({ firm }) =>
    isOfficeKind(firm.kind) ? { verdict: "not-met", said: "publisher" } : { verdict: "met", said: "allowed" },
  place: () => ({ verdict: "met", said: "not-asked" }),
  foreign: judgeForeign,
  "lead-kind": judgeLeadKind,
  "local-sme-share": judgeLocalShare,
  consortium: ({ call }) =>
    call.acceptsConsortium ? { verdict: "met", said: "accepted" } : { verdict: "not-met", said: "alone-only" },
  "one-bid": ({ takesPartBy }) => ({ verdict: "met", said: takesPartBy ?? "free" }),
  "some-need": ({ needs }) => judgeSomeNeed(needs),
};

function judgeIdentity({ firm }: EligibilityFacts, day: string): Judged {
  const change: RuleChange = { kind: "verify" };
  switch (firm.verification) {
    case "verified":
      return firm.verifiedUntilOn === null || firm.verifiedUntilOn >= day
        ? { verdict: "met", said: "verified" }
        : { verdict: "not-met", said: "lapses", on: firm.verifiedUntilOn, change };
    case "pending":
      return { verdict: "unknown", said: "pending" };
    case "unverified":
      return { verdict: "not-met", said: "unverified", change };
    case "rejected":
      return { verdict: "not-met", said: "rejected", change };
  }
}

/** Firms from abroad may answer every call; government buyers prefer domestic goods and must say how (政府采购法 10). */
function judgeForeign({ firm, call }: EligibilityFacts): Judged | null {
  if (firm.country === "CN") return null;
  if (call.kind === "plan") return { verdict: "met", said: "world" };
  return call.investmentType === "GOV_PROCUREMENT"
    ? { verdict: "unknown", said: "domestic-goods" }
    : { verdict: "met", said: "equal" };
}

function judgeLeadKind({ call, claims }: EligibilityFacts, day: string): Judged | null {
  const wanted = call.leadKind;
  if (wanted === "any") return null;
  const said = { qualification: wanted, change: { kind: "claim", qualification: wanted } as const };
  const stated = claims.filter((one) => one.kind === wanted && one.rejectedAt === null && one.withdrawnAt === null);
  const holding = stated.filter((one) => isInForce(one, day));
  if (holding.some((one) => one.verifiedAt !== null)) {
    return { verdict: "met", said: "held", qualification: wanted };
  }
  if (holding.length > 0) return { verdict: "unknown", said: "waiting", qualification: wanted };
  const last = stated
    .flatMap(({ expiresOn }) => (expiresOn === null ? [] : [expiresOn]))
    .sort()
    .at(-1);
  if (last === undefined) return { ...said, verdict: "not-met", said: "missing" };
  return { ...said, verdict: "not-met", said: "expires", on: last };
}

/** Who bids alone holds the whole contract: either all of it is a local small or medium firm's, or nothing. */
function judgeLocalShare({ call, firm }: EligibilityFacts): Judged | null {
  const share = call.leastLocalSmeShare;
  if (share === null || share === 0) return null;
  if (isLocalSme(firm)) return { verdict: "met", said: "own", share };
  if (firm.isLocal && firm.sizeClass === null) {
    return { verdict: "unknown", said: "size-unknown", share, change: { kind: "profile" } };
  }
  return { verdict: "not-met", said: call.acceptsConsortium ? "with-partners" : "alone", share };
}

function judgeSomeNeed(needs: readonly NeedStanding[]): Judged | null {
  if (needs.length === 0) return null;
  if (needs.some((need) => need.covers)) return { verdict: "met", said: "some" };
  if (needs.some((need) => need.strength === null)) return { verdict: "unknown", said: "not-compared" };
  return { verdict: "unknown", said: "none", change: { kind: "product" } };
}
