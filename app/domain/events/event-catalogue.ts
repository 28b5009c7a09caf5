/** Everything that can happen, and which jobs follow from it. The one place where the two are tied. */
export const EVENT_JOBS = {
  "person.registered": ["notify"],
  "person.sign-in-link-requested": ["notify"],
  "person.reset-requested": ["notify"],
  "person.step-up-requested": ["notify"],
  "organization.registered": ["index"],
  "organization.changed": ["index"],
  "organization.verification-requested": ["notify"],
  "organization.verified": ["index", "notify"],
  "organization.rejected": ["index", "notify"],
  "organization.member-invited": ["notify"],
  "product.published": ["index"],
  "product.changed": ["index"],
  "product.archived": ["index"],
  "scenario.drafted": [],
  "scenario.published": ["index"],
  "scenario.changed": ["index"],
  "call.drafted": [],
  "call.taken-back": [],
  "call.failed": ["index", "notify"],
  "call.submitted-for-approval": ["notify"],
  "call.returned": ["notify"],
  "call.approved": [],
  "call.published": ["index", "notify"],
  "call.closed": ["index", "notify"],
  "call.cancelled": ["index", "notify"],
  "consortium.member-invited": ["notify"],
  "consortium.member-answered": ["notify"],
  "consortium.changed": [],
  "consortium.signed": ["notify"],
  "consortium.signature-withdrawn": ["notify"],
  "consortium.signatures-voided": ["notify"],
  "consortium.dissolved": ["notify"],
  "bid.received": ["notify"],
  "bid.withdrawn": ["notify"],
  "bid.deadline-near": ["notify"],
} as const satisfies Record<string, readonly JobName[]>;

export type EventName = keyof typeof EVENT_JOBS;

/** `index`: bring the search index up to date with the subject. `notify`: tell everyone whom it concerns. `send-mail`: hand one mail to the relay. */
export type JobName = "index" | "notify" | "send-mail";
