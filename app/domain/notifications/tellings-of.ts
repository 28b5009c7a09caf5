import type { Reader } from "../../../db/schema/database.ts";
import type { EventRow } from "../../../db/schema/events.ts";
import type { EventName } from "../events/event-catalogue.ts";
import { consortiumSignaturesVoided, consortiumSignatureWithdrawn, consortiumSigned } from "./agreement-tellings.ts";
import { bidDeadlineNear, bidReceived, bidWithdrawn } from "./bid-tellings.ts";
import {
  callCancelled,
  callClosed,
  callFailed,
  callPublished,
  callReturned,
  callSubmittedForApproval,
  type FirmMatch,
} from "./call-tellings.ts";
import {
  consortiumDissolved,
  consortiumLeadChanged,
  consortiumLeadOffered,
  consortiumMemberAnswered,
  consortiumMemberInvited,
  consortiumMemberRemoved,
  consortiumTaskAssigned,
} from "./consortium-tellings.ts";
import {
  firmClaimDecided,
  firmClaimed,
  statusDecided,
  statusEnding,
  statusStated,
  verificationEnding,
} from "./identity-tellings.ts";
import { NOTICE_PATHS } from "./notice-paths.ts";
import {
  organizationDecided,
  organizationMemberInvited,
  organizationVerificationRequested,
} from "./organization-tellings.ts";
import {
  joinAnswered,
  joinRequested,
  partnerMessageSent,
  partnerNoticeExpiring,
  partnerNoticePublished,
} from "./partner-tellings.ts";
import { doorMail } from "./person-tellings.ts";
import { productReviewDue, productsImported } from "./product-tellings.ts";
import {
  linkAnswered,
  linkDeclared,
  membershipEnded,
  ownershipAnswered,
  ownershipOffered,
} from "./standing-tellings.ts";
import type { Telling } from "./telling.ts";

export type TellingContext = {
  /** From the job's payload; empty for most events. */
  readonly secrets: Readonly<Record<string, string | number | null>>;
  /** Only for `partner.notice-published` and `partner.notice-published`. */
  readonly matches: readonly FirmMatch[];
};

type Teller = (db: Reader, event: EventRow, context: TellingContext) => Telling[];

const NOBODY: Teller = () => [];

/** Who is told what of everything that can happen: the whole of it on one page. */
const TELLERS: Readonly<Record<EventName, Teller>> = {
  "person.registered": (_, event, { secrets }) =>
    doorMail(event, secrets, "address-confirmation", NOTICE_PATHS.confirm()),
  "person.sign-in-link-requested": (_, event, { secrets }) =>
    doorMail(event, secrets, "sign-in-link", NOTICE_PATHS.signIn()),
  "person.reset-requested": (_, event, { secrets }) => doorMail(event, secrets, "password-reset", NOTICE_PATHS.reset()),
  "person.step-up-requested": (_, event, { secrets }) =>
    doorMail(event, secrets, "step-up-code", String(event.payload.path ?? "/")),
  "organization.registered": NOBODY,
  "organization.changed": NOBODY,
  "organization.verification-requested": organizationVerificationRequested,
  "organization.verified": (db, event) => organizationDecided(db, event, "organization-verified"),
  "organization.rejected": (db, event) => organizationDecided(db, event, "organization-rejected"),
  "organization.member-invited": (db, event, { secrets }) => organizationMemberInvited(db, event, secrets),
  "organization.member-left": membershipEnded,
  "organization.member-removed": membershipEnded,
  "organization.ownership-offered": ownershipOffered,
  "organization.ownership-answered": ownershipAnswered,
  "organization.verification-ends": verificationEnding,
  "organization.verification-expired": verificationEnding,
  "organization.claimed": firmClaimed,
  "organization.claim-granted": firmClaimDecided,
  "organization.claim-refused": firmClaimDecided,
  "qualification.stated": statusStated,
  "qualification.verified": statusDecided,
  "qualification.rejected": statusDecided,
  "qualification.withdrawn": NOBODY,
  "qualification.ends": statusEnding,
  "qualification.ended": statusEnding,
  "firm-link.declared": linkDeclared,
  "firm-link.answered": linkAnswered,
  "firm-link.ended": linkAnswered,
  "product.published": NOBODY,
  "product.changed": NOBODY,
  "product.archived": NOBODY,
  "product.reviewed": NOBODY,
  "product.review-due": productReviewDue,
  "product.import-confirmed": NOBODY,
  "product.import-finished": productsImported,
  "scenario.drafted": NOBODY,
  "scenario.published": NOBODY,
  "scenario.changed": NOBODY,
  "call.drafted": NOBODY,
  "call.taken-back": NOBODY,
  "call.failed": callFailed,
  "call.submitted-for-approval": callSubmittedForApproval,
  "call.returned": callReturned,
  "call.approved": NOBODY,
  "call.published": callPublished,
  "call.closed": callClosed,
  "call.cancelled": callCancelled,
  "consortium.member-invited": consortiumMemberInvited,
  "consortium.member-answered": consortiumMemberAnswered,
  "consortium.member-removed": consortiumMemberRemoved,
  "consortium.lead-offered": consortiumLeadOffered,
  "consortium.lead-changed": consortiumLeadChanged,
  "consortium.task-assigned": consortiumTaskAssigned,
  "consortium.changed": NOBODY,
  "consortium.signed": consortiumSigned,
  "consortium.signature-withdrawn": consortiumSignatureWithdrawn,
  "consortium.signatures-voided": consortiumSignaturesVoided,
  "consortium.dissolved": consortiumDissolved,
  "partner.notice-published": (db, event, { matches }) => partnerNoticePublished(db, event, matches),
  "partner.notice-changed": NOBODY,
  "partner.notice-expiring": partnerNoticeExpiring,
  "partner.message-sent": partnerMessageSent,
  "partner.firm-blocked": NOBODY,
  "partner.firm-unblocked": NOBODY,
  "partner.thread-reported": NOBODY,
  "partner.report-settled": NOBODY,
  "partner.join-requested": joinRequested,
  "partner.join-answered": joinAnswered,
  "partner.join-withdrawn": NOBODY,
  "thesaurus.changed": NOBODY,
  "bid.received": bidReceived,
  "bid.withdrawn": bidWithdrawn,
  "bid.deadline-near": bidDeadlineNear,
};

/** What is to be told of an event, and to whom. An event that nobody knows any more tells nobody. */
export function tellingsOf(db: Reader, event: EventRow, context: TellingContext): Telling[] {
  return isEventName(event.name) ? TELLERS[event.name](db, event, context) : [];
}

function isEventName(name: string): name is EventName {
  return Object.hasOwn(TELLERS, name);
}
