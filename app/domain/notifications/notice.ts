/** Everything that people are told, one kind per sentence in the catalogues and per file in `emails/`. */
export const NOTICE_KINDS = [
  "address-confirmation",
  "sign-in-link",
  "password-reset",
  "step-up-code",
  "organization-invitation",
  "organization-waiting",
  "organization-verified",
  "organization-rejected",
  "ownership-offer",
  "ownership-answer",
  "membership-ended",
  "status-waiting",
  "status-decided",
  "expiry-near",
  "expiry-passed",
  "firm-claim-waiting",
  "firm-claim-decided",
  "firm-link-declared",
  "firm-link-answered",
  "call-waiting",
  "call-returned",
  "call-published",
  "finds",
  "call-opened",
  "call-closed",
  "call-cancelled",
  "call-failed",
  "consortium-invitation",
  "consortium-answer",
  "consortium-removed",
  "consortium-uninvited",
  "consortium-lead-offer",
  "consortium-lead-changed",
  "consortium-task",
  "consortium-sign-asked",
  "consortium-signed",
  "consortium-agreed",
  "consortium-signature-withdrawn",
  "consortium-signatures-voided",
  "consortium-dissolved",
  "partner-fits",
  "partner-message",
  "partner-expiring",
  "join-request",
  "join-answer",
  "bid-received",
  "bid-withdrawn",
  "deadline-near",
  "product-review",
  "products-imported",
] as const;

export type NoticeKind = (typeof NOTICE_KINDS)[number];

/**
 * What is said, as data: numbers named `…At` are instants, `nameZh` with `nameEn` are one name in two languages, and
 * `…Term` is the key of a word in the catalogues. `answer` picks among the sentences of a kind that has several.
 * `app/i18n/read-params.ts` makes words of them when somebody reads.
 */
export type NoticeParams = Readonly<Record<string, string | number>>;

/** The one parameter that opens a door. It is blanked as soon as the mail has left. */
export const SECRET_PARAM = "token";

export type Notice = {
  readonly kind: NoticeKind;
  readonly params: NoticeParams;
  /** Where the act is done: a path on this site. */
  readonly path: string;
};
