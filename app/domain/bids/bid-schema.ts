import { z } from "zod";
import { parseFigure } from "../../kernel/figure.ts";
import type { BidId, CallId, ConsortiumId, OrganizationId } from "../../kernel/ids.ts";
import { parseWan } from "../../kernel/money.ts";
import { keyField } from "../consortia/consortium-schema.ts";
import type { StoredFile } from "../files/save-file.ts";
import { MOST_ANSWER, MOST_MONTHS, MOST_SUMMARY } from "./bid.ts";

const bidId = keyField<"bid">();
/** The mark of what the page showed (see `seenMark`). */
const seen = z.string().regex(/^[0-9a-f]{32}$/);

/** Browsers send line ends as two characters; limits count them as one. */
const longText = (most: number) =>
  z
    .string()
    .overwrite((text) => text.replaceAll("\r\n", "\n"))
    .max(most)
    .default("");

const figureField = z.string().transform((text, context): number => {
  const figure = parseFigure(text);
  if (figure !== undefined) return figure;
  context.addIssue({ code: "custom", message: "form.figure" });
  return z.NEVER;
});

const moneyField = z.string().transform((text, context): number => {
  const fen = parseWan(text);
  if (fen !== undefined) return fen;
  context.addIssue({ code: "custom", message: "form.money" });
  return z.NEVER;
});

/** Answers of one section; `figure` in thousandths, 1,000 for yes and 0 for no. */
export const saveAnswersCommand = z.object({
  bidId,
  seen,
  section: z.enum(["need", "criterion"]),
  answers: z
    .array(z.object({ subjectId: z.string().max(26), text: longText(MOST_ANSWER), figure: figureField.optional() }))
    .max(300)
    .default([]),
});

/** Amounts are typed in 万元 and become fen. */
export const saveFiguresCommand = z.object({
  bidId,
  seen,
  summary: longText(MOST_SUMMARY),
  price: moneyField.optional(),
  ownFunds: moneyField.optional(),
  durationMonths: z.coerce.number().int().min(1).max(MOST_MONTHS).optional(),
});

export const detachFileCommand = z.object({ bidId, fileId: keyField<"file">() });

/** `key` is made when the form is shown: the same key again is the same act, with the same receipt. */
export const submitBidCommand = z.object({ bidId, seen, key: z.string().min(16).max(100) });

export const withdrawBidCommand = z.object({ bidId, key: z.string().min(16).max(100) });

/** `id` is made when the form is shown, so that a second press begins nothing twice. */
export type OpenBidCommand = {
  readonly id: BidId;
  readonly callId: CallId;
  readonly leadId: OrganizationId;
  /** The consortium that bids; the lead bids alone without one. */
  readonly consortiumId?: ConsortiumId | undefined;
};
export type SaveAnswersCommand = z.output<typeof saveAnswersCommand>;
export type SaveFiguresCommand = z.output<typeof saveFiguresCommand>;
export type AttachFilesCommand = {
  readonly bidId: BidId;
  readonly files: readonly (StoredFile & { readonly isConfidential: boolean })[];
};
export type DetachFileCommand = z.output<typeof detachFileCommand>;
export type SubmitBidCommand = z.output<typeof submitBidCommand>;
export type WithdrawBidCommand = z.output<typeof withdrawBidCommand>;
