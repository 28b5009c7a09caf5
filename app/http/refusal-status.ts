import type { Refusal } from "../kernel/refusal.ts";

/** The one place where refusals become HTTP: by code, else by the reason's form, else 422. */
const STATUS_BY_CODE: Readonly<Record<string, number>> = {
  "access.desk-needed": 403,
  "access.not-yours": 404,
  "access.origin-foreign": 403,
  "account.too-many-tries": 429,
  "account.link-expired": 410,
  "file.too-large": 413,
};

export function statusOf(refusal: Refusal): number {
  const stated = STATUS_BY_CODE[refusal.code];
  if (stated !== undefined) return stated;
  if (refusal.code.endsWith(".not-found")) return 404;
  if (refusal.code.endsWith(".changed-meanwhile")) return 409;
  return 422;
}
