import { createPrivateKey, createPublicKey, sign, verify } from "node:crypto";
import { z } from "zod";
import { canonicalText } from "./fingerprint.ts";

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * What the platform vouches for when it has taken a bid, or its withdrawal. Instants are milliseconds UTC,
 * beside them the same in Beijing time for human eyes.
 */
const receiptSchema = z.strictObject({
  format: z.literal("jiebang-receipt/1"),
  act: z.enum(["submission", "withdrawal"]),
  callId: z.string().max(26),
  callCode: z.string().max(100),
  bidId: z.string().max(26),
  bidder: z.string().max(300),
  version: z.int().min(1),
  fingerprint: hash,
  previousFingerprint: hash.nullable(),
  receivedAt: z.int(),
  receivedInBeijing: z.string().max(40),
  deadline: z.int(),
  deadlineInBeijing: z.string().max(40),
  logPosition: z.int().min(1),
  logLeaf: hash,
});

const signedReceiptSchema = z.strictObject({
  receipt: receiptSchema,
  algorithm: z.literal("Ed25519"),
  signature: z.string().max(200),
  publicKey: z.string().max(200),
});

export type Receipt = z.infer<typeof receiptSchema>;
export type SignedReceipt = z.infer<typeof signedReceiptSchema>;

/** Signs a receipt. `signingKey`: an Ed25519 private key, PKCS #8 in base64. The signature is over its canonical JSON. */
export function signReceipt(receipt: Receipt, signingKey: string): SignedReceipt {
  const key = privateKey(signingKey);
  const signature = sign(null, Buffer.from(canonicalText(receipt)), key);
  return { receipt, algorithm: "Ed25519", signature: signature.toString("base64"), publicKey: publicKeyOf(signingKey) };
}

/** The public half of a signing key, SPKI in base64. */
export function publicKeyOf(signingKey: string): string {
  return createPublicKey(privateKey(signingKey)).export({ type: "spki", format: "der" }).toString("base64");
}

export type ReceiptCheck =
  | { readonly outcome: "genuine"; readonly receipt: Receipt }
  /** It reads like a receipt, but something in it was changed or another key signed it. */
  | { readonly outcome: "forged"; readonly receipt: Receipt }
  | { readonly outcome: "unreadable" };

/**
 * Says whether the text of a receipt was signed with our key. Nothing but the text and the key is looked at:
 * whether a bid exists is not told (招标投标法 22).
 */
export function checkReceipt(text: string, publicKey: string): ReceiptCheck {
  const parsed = signedReceiptSchema.safeParse(jsonOf(text));
  if (!parsed.success) return { outcome: "unreadable" };
  const { receipt, signature } = parsed.data;
  const key = createPublicKey({ key: Buffer.from(publicKey, "base64"), format: "der", type: "spki" });
  const isOurs =
    parsed.data.publicKey === publicKey &&
    verify(null, Buffer.from(canonicalText(receipt)), key, Buffer.from(signature, "base64")) &&
    Buffer.from(signature, "base64").toString("base64") === signature;
  return { outcome: isOurs ? "genuine" : "forged", receipt };
}

function privateKey(signingKey: string) {
  return createPrivateKey({ key: Buffer.from(signingKey, "base64"), format: "der", type: "pkcs8" });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
