import { z } from "zod";
import type { CallRow, NeedRow } from "../../../db/schema/calls.ts";
import type { ConsortiumMemberRow, ConsortiumRow } from "../../../db/schema/consortia.ts";
import type { OrganizationRow } from "../../../db/schema/organizations.ts";
import { type Refusal, refusal } from "../../kernel/refusal.ts";
import { percentText, WHOLE } from "../../kernel/share.ts";
import { canonicalText, fingerprintOf } from "../../sealing/fingerprint.ts";
import { isLiving, memberStateAt } from "./consortium.ts";

const key = z.string();

/**
 * The joint agreement in facts (招标投标法 31). Shares in basis points; `uscc` null for foreign firms. The wording of
 * its clauses is that of `clauses`, kept in the catalogues under this number and never changed there.
 */
const agreementSchema = z.object({
  format: z.literal("jiebang-agreement/1"),
  consortiumId: key,
  consortium: z.string(),
  version: z.int(),
  call: z.object({ id: key, code: z.string(), title: z.string() }),
  leadId: key,
  members: z.array(
    z.object({
      organizationId: key,
      name: z.string(),
      nameEn: z.string().nullable(),
      uscc: z.string().nullable(),
      country: z.string(),
      registryNumber: z.string().nullable(),
      isLead: z.boolean(),
      moneyShare: z.int().nullable(),
      workShare: z.int().nullable(),
      task: z.string(),
      covers: z.array(z.object({ needId: key, need: z.string(), strength: z.int() })),
    }),
  ),
  liability: z.literal("joint-and-several"),
  mandate: z.object({ to: key, scope: z.array(z.enum(["submit", "withdraw", "receive", "answer"])) }),
  clauses: z.literal(1),
});

export type Agreement = z.infer<typeof agreementSchema>;

type AgreeingMember = ConsortiumMemberRow & { readonly organization: OrganizationRow };

export type AgreementFacts = {
  readonly consortium: ConsortiumRow;
  readonly call: CallRow;
  /** Every member row, those asked and gone among them; the lead first. */
  readonly members: readonly AgreeingMember[];
  readonly needs: readonly Pick<NeedRow, "id" | "titleZh">[];
  readonly coverage: readonly { readonly needId: string; readonly organizationId: string; readonly strength: number }[];
};

/** The agreement as the facts are; the needs in the order of the call. */
export function agreementOf({ consortium, call, members, needs, coverage }: AgreementFacts): Agreement {
  const joined = members.filter((member) => member.state === "accepted");
  return {
    format: "jiebang-agreement/1",
    consortiumId: consortium.id,
    consortium: consortium.name,
    version: consortium.version,
    call: { id: call.id, code: call.ref ?? call.code, title: call.titleZh },
    leadId: consortium.leadId,
    members: joined.map(({ organization, organizationId, role, share, workShare, task }) => ({
      organizationId,
      name: organization.nameZh,
      nameEn: organization.nameEn,
      uscc: organization.uscc,
      country: organization.country,
      registryNumber: organization.registryNumber,
      isLead: role === "lead",
      moneyShare: share,
      workShare,
      task: task ?? "",
      covers: needs.flatMap(({ id, titleZh }) => {
        const cell = coverage.find((one) => one.needId === id && one.organizationId === organizationId);
        return cell === undefined ? [] : [{ needId: id, need: titleZh, strength: cell.strength }];
      }),
    })),
    liability: "joint-and-several",
    mandate: { to: consortium.leadId, scope: ["submit", "withdraw", "receive", "answer"] },
    clauses: 1,
  };
}

export type SealedAgreement = { readonly content: string; readonly fingerprint: string };

/** The text that is signed and its fingerprint. */
export function sealedAgreement(agreement: Agreement): SealedAgreement {
  const content = canonicalText(agreement);
  return { content, fingerprint: fingerprintOf(content) };
}

/** Reads a stored agreement; throws when the row is not what we wrote. */
export function readAgreement(content: string): Agreement {
  return agreementSchema.parse(JSON.parse(content));
}

/** Whether there is anything to agree on: a lead that bids alone signs nothing. */
export function isAgreementNeeded(members: readonly Pick<ConsortiumMemberRow, "state">[]): boolean {
  return members.filter((member) => member.state === "accepted").length > 1;
}

/** What stands in the way of signing: members, answers, and shares of work and money of exactly 100 %. */
export function faultsOfAgreement(members: readonly AgreeingMember[], now: number): readonly Refusal[] {
  const living = members.filter((member) => isLiving(member, now));
  const joined = living.filter((member) => memberStateAt(member, now) === "accepted");
  const faults: Refusal[] = [];
  if (!isAgreementNeeded(joined)) faults.push(refusal("consortium.agreement-alone"));
  if (joined.filter((member) => member.role === "lead").length !== 1) {
    faults.push(refusal("consortium.agreement-lead"));
  }
  if (living.length !== joined.length) {
    faults.push(refusal("consortium.agreement-unanswered", { count: living.length - joined.length }));
  }
  for (const [field, code] of SHARES) {
    const sum = joined.reduce((total, member) => total + (member[field] ?? 0), 0);
    if (sum !== WHOLE || joined.some((member) => member[field] === null)) {
      faults.push(refusal(code, { has: percentText(sum) }));
    }
  }
  return faults;
}

const SHARES = [
  ["share", "consortium.agreement-money"],
  ["workShare", "consortium.agreement-work"],
] as const;
