import { z } from "zod";
import { idField } from "./organization-schema.ts";

export const offerOwnershipCommand = z.object({
  id: idField<"ownership_offer">(),
  organizationId: idField<"organization">(),
  personId: idField<"person">(),
});

export const answerOwnershipCommand = z.object({
  offerId: idField<"ownership_offer">(),
  answer: z.enum(["accepted", "declined"]),
});

export const withdrawOwnershipCommand = z.object({
  organizationId: idField<"organization">(),
  offerId: idField<"ownership_offer">(),
});

export type OfferOwnershipCommand = z.output<typeof offerOwnershipCommand>;
export type AnswerOwnershipCommand = z.output<typeof answerOwnershipCommand>;
export type WithdrawOwnershipCommand = z.output<typeof withdrawOwnershipCommand>;
