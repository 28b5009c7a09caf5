import { z } from "zod";
import type { EVIDENCE_KINDS } from "../../../db/schema/verification.ts";
import type { StoredFile } from "../files/save-file.ts";
import { dayField, idField, textField, versionField } from "./organization-schema.ts";

/** A file that shows who an organisation or a claimant is; its bytes lie in the store already. */
export type Evidence = { readonly kind: (typeof EVIDENCE_KINDS)[number]; readonly file: StoredFile };

export const requestVerificationCommand = z.object({
  organizationId: idField<"organization">(),
  note: textField(2_000).optional(),
});

export const decideVerificationCommand = z.object({
  organizationId: idField<"organization">(),
  version: versionField,
  decision: z.enum(["verified", "rejected"]),
  reason: textField(2_000),
  /** The last day of the verification; two years from now when left out. */
  verifiedUntilOn: dayField.optional(),
});

export const claimOrganizationCommand = z.object({
  id: idField<"verification_request">(),
  organizationId: idField<"organization">(),
  uscc: z.string().max(60),
  note: textField(2_000),
});

export const decideClaimCommand = z.object({
  requestId: idField<"verification_request">(),
  decision: z.enum(["verified", "rejected"]),
  reason: textField(2_000),
});

export type RequestVerificationCommand = z.output<typeof requestVerificationCommand> & {
  readonly evidence?: readonly Evidence[];
};
export type DecideVerificationCommand = z.output<typeof decideVerificationCommand>;
export type ClaimOrganizationCommand = z.output<typeof claimOrganizationCommand> & {
  readonly evidence: readonly Evidence[];
};
export type DecideClaimCommand = z.output<typeof decideClaimCommand>;
