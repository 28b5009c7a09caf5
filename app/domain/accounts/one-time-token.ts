import { createHash, randomBytes } from "node:crypto";
import { DAY, HOUR, MINUTE } from "../../kernel/instant.ts";

export type LinkPurpose = "confirm" | "sign-in" | "reset";

/** How long a mailed link may be used, in milliseconds. */
export const LINK_LIFETIME: Readonly<Record<LinkPurpose, number>> = {
  confirm: 24 * HOUR,
  "sign-in": 15 * MINUTE,
  reset: HOUR,
};

export const INVITATION_LIFETIME = 14 * DAY;

/** A fresh secret of 256 bits for a mailed link, and the hash under which it is kept. */
export function newToken(): { readonly token: string; readonly tokenHash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, tokenHash: hashToken(token) };
}

export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
