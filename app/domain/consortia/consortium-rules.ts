import type { CallRow, LeadKind } from "../../../db/schema/calls.ts";
import type { ConsortiumMemberRow } from "../../../db/schema/consortia.ts";
import type { OrganizationRow, QualificationKind, SizeClass } from "../../../db/schema/organizations.ts";
import type { OrganizationId } from "../../kernel/ids.ts";
import { WHOLE } from "../../kernel/share.ts";
import { isLiving, memberStateAt, sumOfShares } from "./consortium.ts";

/** What the rules need to know of a member. `qualifications` are those that hold today and were verified. */
export type RuleMember = Pick<
  ConsortiumMemberRow,
  "organizationId" | "role" | "state" | "expiresAt" | "share" | "workShare"
> &
  Pick<OrganizationRow, "isLocal" | "sizeClass" | "verification"> & {
    readonly qualifications: readonly QualificationKind[];
  };

type RuleName =
  | "one-lead"
  | "lead-kind"
  | "all-verified"
  | "all-answered"
  | "most-members"
  | "shares-sum"
  | "work-sum"
  | "local-sme-share"
  | "one-bid-each";

/** `met` is null when the call does not ask for it. Shares in basis points. */
export type RuleVerdict = {
  readonly rule: RuleName;
  readonly met: boolean | null;
  readonly has: number;
  readonly needs: number;
  /** The members that stand in the way, where it is single ones. */
  readonly firms?: readonly OrganizationId[];
  /** Not met as far as is known; what is missing might change it. */
  readonly isOpen?: boolean;
};

export type RuleFacts = {
  readonly call: Pick<CallRow, "leadKind" | "leastLocalSmeShare" | "mostMembers">;
  /** Every member row, the declined and removed among them. */
  readonly members: readonly RuleMember[];
  /** The members that cannot be part of this bid because of another one. By what they are bound is never said. */
  readonly busy: ReadonlySet<OrganizationId>;
  readonly now: number;
};

const SME_CLASSES: readonly SizeClass[] = ["micro", "small", "medium"];

/** Every rule of composition with its verdict, in the order in which they are shown. */
export function judgeComposition({ call, members, busy, now }: RuleFacts): readonly RuleVerdict[] {
  const living = members.filter((member) => isLiving(member, now));
  const joined = living.filter((member) => memberStateAt(member, now) === "accepted");
  const leads = joined.filter((member) => member.role === "lead");
  const unverified = joined.filter((member) => member.verification !== "verified");
  const waiting = living.filter((member) => !joined.includes(member));
  const notFree = joined.filter((member) => busy.has(member.organizationId));
  const sum = sumOfShares(joined);
  const work = sumOfShares(joined.map((member) => ({ share: member.workShare })));
  const most = call.mostMembers;
  const least = call.leastLocalSmeShare;
  const localSmes = localSmeShare(joined);
  return [
    { rule: "one-lead", met: leads.length === 1, has: leads.length, needs: 1 },
    leadVerdict(call.leadKind, leads),
    {
      rule: "all-verified",
      met: unverified.length === 0,
      has: joined.length - unverified.length,
      needs: joined.length,
      firms: idsOf(unverified),
    },
    {
      rule: "all-answered",
      met: waiting.length === 0,
      has: joined.length,
      needs: living.length,
      firms: idsOf(waiting),
    },
    { rule: "most-members", met: most === null ? null : living.length <= most, has: living.length, needs: most ?? 0 },
    { rule: "shares-sum", met: sum === WHOLE, has: sum, needs: WHOLE },
    { rule: "work-sum", met: work === WHOLE, has: work, needs: WHOLE },
    {
      rule: "local-sme-share",
      met: least === null ? null : localSmes >= least,
      has: localSmes,
      needs: least ?? 0,
      isOpen: least !== null && localSmes < least && localSmes + unsizedShare(joined) >= least,
    },
    {
      rule: "one-bid-each",
      met: notFree.length === 0,
      has: joined.length - notFree.length,
      needs: joined.length,
      firms: idsOf(notFree),
    },
  ];
}

/** Whether the figures of a rule are shares, in basis points. */
export function isOfShares(rule: RuleName): boolean {
  return rule === "shares-sum" || rule === "work-sum" || rule === "local-sme-share";
}

/** The rules that stand in the way of submitting. */
export function brokenRules(verdicts: readonly RuleVerdict[]): readonly RuleVerdict[] {
  return verdicts.filter((verdict) => verdict.met === false);
}

/** The share of local micro, small and medium firms: computed from what is known of them, never typed. */
export function localSmeShare(members: readonly Pick<RuleMember, "isLocal" | "sizeClass" | "share">[]): number {
  return sumOfShares(members.filter(isLocalSme));
}

export function isLocalSme({ isLocal, sizeClass }: Pick<RuleMember, "isLocal" | "sizeClass">): boolean {
  return isLocal && sizeClass !== null && SME_CLASSES.includes(sizeClass);
}

/** What local firms hold of which it is not known whether they are small or medium. */
function unsizedShare(members: readonly RuleMember[]): number {
  return sumOfShares(members.filter((member) => member.isLocal && member.sizeClass === null));
}

function idsOf(members: readonly RuleMember[]): readonly OrganizationId[] {
  return members.map((member) => member.organizationId);
}

/** Whether a firm is of the kind that a call wants in the lead. */
export function isLeadKind(wanted: LeadKind, held: readonly QualificationKind[]): boolean {
  return wanted === "any" || held.includes(wanted);
}

function leadVerdict(wanted: LeadKind, leads: readonly RuleMember[]): RuleVerdict {
  const fits = leads.every((lead) => isLeadKind(wanted, lead.qualifications));
  return { rule: "lead-kind", met: wanted === "any" ? null : fits, has: fits ? 1 : 0, needs: 1 };
}
