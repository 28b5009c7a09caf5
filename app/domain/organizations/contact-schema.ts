import { z } from "zod";
import { idField, lineField } from "./organization-schema.ts";

/** A number as people write it: digits with `+`, brackets, spaces and hyphens between. */
const phoneField = z
  .string()
  .transform((text) => text.normalize("NFKC").trim())
  .pipe(
    z
      .string()
      .max(30)
      .regex(/^\+?[\d ()-]{5,30}$/, "form.invalid"),
  );

/** `agreed` is the consent itself: a box that nobody ticks for somebody. */
export const consentCommand = z.object({
  organizationId: idField<"organization">(),
  position: lineField(60).optional(),
  phone: phoneField.optional(),
  hasEmail: z.enum(["yes", "no"]).transform((answer) => answer === "yes"),
  agreed: z.literal("yes", { error: "organization.consent-needed" }),
});

export const withdrawConsentCommand = z.object({ organizationId: idField<"organization">() });

export type ConsentCommand = z.output<typeof consentCommand>;
export type WithdrawConsentCommand = z.output<typeof withdrawConsentCommand>;
