import { z } from "zod";
import { canonicalText, fingerprintOf } from "../../sealing/fingerprint.ts";

const key = z.string();

/** Who bids. `share` in basis points; `uscc` null for foreign firms. */
const bidderSchema = z.object({
  leadId: key,
  lead: z.string(),
  consortiumId: key.nullable(),
  consortium: z.string().nullable(),
  members: z.array(
    z.object({
      organizationId: key,
      name: z.string(),
      uscc: z.string().nullable(),
      share: z.int().nullable(),
      task: z.string(),
    }),
  ),
  /** Signed by every member; null for a firm alone, and for what was submitted before agreements were signed here. */
  agreement: z
    .object({
      fingerprint: z.string(),
      signatures: z.array(z.object({ organizationId: key, signedAt: z.int() })),
    })
    .nullable()
    .default(null),
});

/** What is offered. Amounts in fen, figures in thousandths; files by the hash of their bytes. */
const offerSchema = z.object({
  summary: z.string(),
  price: z.int().nullable(),
  ownFunds: z.int().nullable(),
  durationMonths: z.int().nullable(),
  answers: z.array(
    z.object({
      kind: z.enum(["need", "criterion"]),
      subjectId: key,
      title: z.string(),
      text: z.string(),
      figure: z.int().nullable(),
    }),
  ),
  files: z.array(
    z.object({
      fileId: key,
      sha256: z.string(),
      name: z.string(),
      mediaType: z.string(),
      byteSize: z.int(),
      isConfidential: z.boolean(),
    }),
  ),
});

const envelopeSchema = z.object({
  format: z.literal("jiebang-bid/1"),
  callId: key,
  bidId: key,
  version: z.int(),
  previous: z.string().nullable(),
  /** 256 random bits, so that nobody can guess a bid and compare fingerprints. */
  nonce: z.string(),
});

const submissionSchema = envelopeSchema.extend({
  act: z.literal("submission"),
  bidder: bidderSchema,
  offer: offerSchema,
});

const withdrawalSchema = envelopeSchema.extend({ act: z.literal("withdrawal") });

export type Bidder = z.infer<typeof bidderSchema>;
export type Offer = z.infer<typeof offerSchema>;
export type Submission = z.infer<typeof submissionSchema>;
export type BidContent = Submission | z.infer<typeof withdrawalSchema>;

/** The text that a version keeps, and its fingerprint. */
export function sealed(content: BidContent): { readonly content: string; readonly fingerprint: string } {
  const text = canonicalText(content);
  return { content: text, fingerprint: fingerprintOf(text) };
}

/** Reads the content of a stored submission; throws when the row is not what we wrote. */
export function readSubmission(content: string): Submission {
  return submissionSchema.parse(JSON.parse(content));
}

/** A short mark of what somebody saw: when it still is the same, nobody changed it meanwhile. */
export function seenMark(value: unknown): string {
  return fingerprintOf(canonicalText(value)).slice(0, 32);
}
