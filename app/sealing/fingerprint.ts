import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** The one text that a value has: RFC 8785 canonical JSON. Throws for what JSON cannot say. */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error("a value without JSON has no canonical text");
  return text;
}

/** SHA-256 of a canonical text, 64 hexadecimal digits. */
export function fingerprintOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
