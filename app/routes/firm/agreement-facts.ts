import { roleIn } from "../../domain/accounts/actor.ts";
import { needsOf } from "../../domain/calls/call-queries.ts";
import {
  type AgreementStanding,
  listSignatures,
  readStanding,
  type Signature,
} from "../../domain/consortia/agreement-queries.ts";
import { hasStandingBid } from "../../domain/consortia/consortium-queries.ts";
import { canSignFor } from "../../domain/consortia/sign-policy.ts";
import type { PersonVisit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { saidIn } from "../../ui/primitives/said.tsx";
import { readableConsortium } from "./consortium-room-facts.ts";

/** The agreement, its signatures and what the visitor may do, in the visitor's language. */
export function agreementFacts(visit: PersonVisit, text: string | undefined) {
  const { db, now, actor, locale } = visit;
  const { consortium, call } = readableConsortium(visit, text);
  const standing = readStanding(db, consortium, call, now);
  const isSubmitted = hasStandingBid(db, consortium.id);
  const own = standing.members.filter((member) => roleIn(actor, member.organizationId) !== undefined);
  return {
    consortium: { id: consortium.id, name: standing.agreement.consortium, state: consortium.state },
    call: {
      id: call.id,
      code: standing.agreement.call.code,
      title: inLocale(locale, call.titleZh, call.titleEn),
      deadline: call.deadline,
    },
    version: standing.agreement.version,
    fingerprint: standing.fingerprint,
    content: standing.content,
    isNeeded: standing.isNeeded,
    isComplete: standing.isComplete,
    isSubmitted,
    faults: standing.faults.map(({ code, params }) => ({ code, params })),
    members: agreedMembers(visit, standing, needsOf(db, call.id)),
    signers: standing.members.map((member) => ({
      memberId: member.id,
      name: inLocale(locale, member.organization.nameZh, member.organization.nameEn),
      signature: signatureOf(standing, member.organizationId),
    })),
    own: own.map((member) => ({
      memberId: member.id,
      name: inLocale(locale, member.organization.nameZh, member.organization.nameEn),
      isSigned: signatureOf(standing, member.organizationId) !== null,
      maySign: canSignFor(actor, member, consortium, call, now).allowed,
    })),
    past: listSignatures(db, consortium.id)
      .filter((one) => !standing.signatures.some((other) => other.id === one.id))
      .map((one) => pastSignature(visit, one)),
  };
}

type Needs = ReturnType<typeof needsOf>;

function agreedMembers({ locale }: PersonVisit, { agreement }: AgreementStanding, needs: Needs) {
  return agreement.members.map((member) => ({
    id: member.organizationId,
    name: inLocale(locale, member.name, member.nameEn),
    uscc: member.uscc ?? member.registryNumber ?? "",
    isLead: member.isLead,
    moneyShare: member.moneyShare,
    workShare: member.workShare,
    task: member.task,
    covers: member.covers.map(({ needId, need, strength }) => ({
      needId,
      position: needs.find((one) => one.id === needId)?.position ?? 0,
      title: saidIn(locale, need, needs.find((one) => one.id === needId)?.titleEn ?? null),
      strength,
    })),
  }));
}

function signatureOf({ signatures }: AgreementStanding, organizationId: string) {
  const found = signatures.find((one) => one.organizationId === organizationId);
  return found === undefined ? null : { by: found.signedBy, at: found.signedAt, version: found.agreement.version };
}

/** `cause` is null when nobody voided it and the facts became others: a firm's name, a call's title. */
function pastSignature({ locale }: PersonVisit, one: Signature) {
  return {
    id: one.id,
    name: inLocale(locale, one.firm.nameZh, one.firm.nameEn),
    by: one.signedBy,
    at: one.signedAt,
    version: one.agreement.version,
    fingerprint: one.agreement.fingerprint,
    voidedAt: one.voidedAt,
    cause: one.voidCause,
  };
}
