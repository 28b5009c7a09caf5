import { createHash, randomInt } from "node:crypto";
import { MINUTE } from "../../kernel/instant.ts";

/** How long somebody who has shown once more who they are need not show it again, in milliseconds. */
export const STEP_UP_LIFETIME = 10 * MINUTE;

/** How long a mailed code may be typed in. */
export const CODE_LIFETIME = 10 * MINUTE;

/** Wrong codes after which the one that is out opens nothing any more. */
export const MOST_CODE_TRIES = 5;

const DIGITS = 8;

/** Eight digits, made to be read from a mail and typed. */
export function newCode(): string {
  return String(randomInt(10 ** DIGITS)).padStart(DIGITS, "0");
}

/** A code opens only the session that asked for it. Spaces and full-width digits do not matter. */
export function hashCode(code: string, sessionHash: string): string {
  const digits = code.normalize("NFKC").replace(/\D/g, "");
  return createHash("sha256").update(`${sessionHash}:${digits}`).digest("hex");
}
