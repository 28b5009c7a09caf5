import { z } from "zod";
import { keyField } from "./consortium-schema.ts";

const fingerprint = z.string().regex(/^[0-9a-f]{64}$/);

/** `fingerprint` is that of the agreement as the page showed it: nobody signs what they did not see. */
export const signAgreementCommand = z.object({ memberId: keyField<"consortium_member">(), fingerprint });

/** The step-up's own fields stand in the same form. */
export const signForm = signAgreementCommand.extend({
  password: z.string().max(200).default(""),
  code: z.string().max(40).default(""),
});

export const withdrawSignatureCommand = z.object({ memberId: keyField<"consortium_member">() });

export type SignAgreementCommand = z.output<typeof signAgreementCommand> & {
  /** The session that signs; it must have stepped up. */
  readonly sessionHash: string | undefined;
};
export type WithdrawSignatureCommand = z.output<typeof withdrawSignatureCommand>;
