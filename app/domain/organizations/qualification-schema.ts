import { z } from "zod";
import { QUALIFICATION_KINDS } from "../../../db/schema/organizations.ts";
import type { StoredFile } from "../files/save-file.ts";
import { dayField, idField, lineField, textField } from "./organization-schema.ts";

export const addQualificationCommand = z.object({
  id: idField<"qualification">(),
  organizationId: idField<"organization">(),
  kind: z.enum(QUALIFICATION_KINDS),
  number: lineField(60),
  validFromOn: dayField,
  expiresOn: dayField.optional(),
  evidence: lineField(500).optional(),
  renewsId: idField<"qualification">().optional(),
});

export const qualificationCommand = z.object({
  organizationId: idField<"organization">(),
  qualificationId: idField<"qualification">(),
});

/** A rejection takes its reason; that a claim was looked up and holds may stand alone. */
export const decideQualificationCommand = qualificationCommand
  .extend({ decision: z.enum(["verified", "rejected"]), reason: textField(2_000).optional() })
  .superRefine(({ decision, reason }, context) => {
    if (decision === "rejected" && reason === undefined) {
      context.addIssue({ code: "custom", path: ["reason"], message: "form.required" });
    }
  });

/** With the evidence that came along, if any: its bytes lie in the store already. */
export type AddQualificationCommand = z.output<typeof addQualificationCommand> & {
  readonly file?: StoredFile | undefined;
};
export type QualificationCommand = z.output<typeof qualificationCommand>;
export type DecideQualificationCommand = z.output<typeof decideQualificationCommand>;
