import type { Locale } from "../app/kernel/locale.ts";
import { addressConfirmation } from "./address-confirmation.tsx";
import { bidReceived } from "./bid-received.tsx";
import { bidWithdrawn } from "./bid-withdrawn.tsx";
import { callCancelled } from "./call-cancelled.tsx";
import { callClosed } from "./call-closed.tsx";
import { callFailed } from "./call-failed.tsx";
import { callOpened } from "./call-opened.tsx";
import { callPublished } from "./call-published.tsx";
import { callReturned } from "./call-returned.tsx";
import { callWaiting } from "./call-waiting.tsx";
import { consortiumAgreed } from "./consortium-agreed.tsx";
import { consortiumAnswer } from "./consortium-answer.tsx";
import { consortiumDissolved } from "./consortium-dissolved.tsx";
import { consortiumInvitation } from "./consortium-invitation.tsx";
import { consortiumLeadChanged } from "./consortium-lead-changed.tsx";
import { consortiumLeadOffer } from "./consortium-lead-offer.tsx";
import { consortiumRemoved } from "./consortium-removed.tsx";
import { consortiumSignAsked } from "./consortium-sign-asked.tsx";
import { consortiumSignatureWithdrawn } from "./consortium-signature-withdrawn.tsx";
import { consortiumSignaturesVoided } from "./consortium-signatures-voided.tsx";
import { consortiumSigned } from "./consortium-signed.tsx";
import { consortiumTask } from "./consortium-task.tsx";
import { consortiumUninvited } from "./consortium-uninvited.tsx";
import { deadlineNear } from "./deadline-near.tsx";
import { expiryNear } from "./expiry-near.tsx";
import { expiryPassed } from "./expiry-passed.tsx";
import { finds } from "./finds.tsx";
import { firmClaimDecided } from "./firm-claim-decided.tsx";
import { firmClaimWaiting } from "./firm-claim-waiting.tsx";
import { firmLinkAnswered } from "./firm-link-answered.tsx";
import { firmLinkDeclared } from "./firm-link-declared.tsx";
import { joinAnswer } from "./join-answer.tsx";
import { joinRequest } from "./join-request.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { membershipEnded } from "./membership-ended.tsx";
import { organizationInvitation } from "./organization-invitation.tsx";
import { organizationRejected } from "./organization-rejected.tsx";
import { organizationVerified } from "./organization-verified.tsx";
import { organizationWaiting } from "./organization-waiting.tsx";
import { ownershipAnswer } from "./ownership-answer.tsx";
import { ownershipOffer } from "./ownership-offer.tsx";
import { partnerExpiring } from "./partner-expiring.tsx";
import { partnerFits } from "./partner-fits.tsx";
import { partnerMessage } from "./partner-message.tsx";
import { passwordReset } from "./password-reset.tsx";
import { productReview } from "./product-review.tsx";
import { productsImported } from "./products-imported.tsx";
import { signInLink } from "./sign-in-link.tsx";
import { statusDecided } from "./status-decided.tsx";
import { statusWaiting } from "./status-waiting.tsx";
import { stepUpCode } from "./step-up-code.tsx";

/** Every message by the kind of its row in the outbox. */
export const MESSAGES: Readonly<Record<string, (mail: MailProps, locale: Locale) => RenderedMail>> = {
  "address-confirmation": addressConfirmation,
  "sign-in-link": signInLink,
  "password-reset": passwordReset,
  "step-up-code": stepUpCode,
  "organization-invitation": organizationInvitation,
  "organization-waiting": organizationWaiting,
  "organization-verified": organizationVerified,
  "organization-rejected": organizationRejected,
  "ownership-offer": ownershipOffer,
  "ownership-answer": ownershipAnswer,
  "membership-ended": membershipEnded,
  "status-waiting": statusWaiting,
  "status-decided": statusDecided,
  "expiry-near": expiryNear,
  "expiry-passed": expiryPassed,
  "firm-claim-waiting": firmClaimWaiting,
  "firm-claim-decided": firmClaimDecided,
  "firm-link-declared": firmLinkDeclared,
  "firm-link-answered": firmLinkAnswered,
  "call-waiting": callWaiting,
  "call-returned": callReturned,
  "call-published": callPublished,
  "call-opened": callOpened,
  "call-closed": callClosed,
  "call-cancelled": callCancelled,
  "call-failed": callFailed,
  "consortium-invitation": consortiumInvitation,
  "consortium-answer": consortiumAnswer,
  "consortium-removed": consortiumRemoved,
  "consortium-uninvited": consortiumUninvited,
  "consortium-lead-offer": consortiumLeadOffer,
  "consortium-lead-changed": consortiumLeadChanged,
  "consortium-task": consortiumTask,
  "consortium-sign-asked": consortiumSignAsked,
  "consortium-signed": consortiumSigned,
  "consortium-agreed": consortiumAgreed,
  "consortium-signature-withdrawn": consortiumSignatureWithdrawn,
  "consortium-signatures-voided": consortiumSignaturesVoided,
  "consortium-dissolved": consortiumDissolved,
  "partner-fits": partnerFits,
  "partner-message": partnerMessage,
  "partner-expiring": partnerExpiring,
  "join-request": joinRequest,
  "join-answer": joinAnswer,
  "bid-received": bidReceived,
  "bid-withdrawn": bidWithdrawn,
  "deadline-near": deadlineNear,
  "product-review": productReview,
  "products-imported": productsImported,
  finds,
};

export type MailRow = {
  readonly kind: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly path: string;
  readonly locale: Locale;
};

/** Renders one row of the outbox. `:token` in its path is where the secret goes. Throws for a kind that has no message. */
export function renderMail(row: MailRow, site: { readonly baseUrl: string; readonly now: number }): RenderedMail {
  const message = MESSAGES[row.kind];
  if (message === undefined) throw new Error(`no message for mails of kind ${row.kind}`);
  const path = row.path.replace(":token", encodeURIComponent(row.params.token ?? ""));
  const props = { params: row.params, link: site.baseUrl + path, siteUrl: site.baseUrl, now: site.now };
  const { stop } = row.params;
  const rendered = message(props, row.locale);
  return stop === undefined ? rendered : { ...rendered, stopUrl: `${site.baseUrl}/stop/${stop}` };
}
