import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { guessCounters } from "../../../db/schema/accounts.ts";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import { HOUR, MINUTE } from "../../kernel/instant.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { act } from "../audit/act.ts";

export type LimitedAct = "sign-in" | "mail" | "token" | "password" | "step-up";

/** How often within a window: for one account, and for one network address (an office may share one). */
const LIMITS: Readonly<Record<LimitedAct, { perAccount: number; perAddress: number; window: number }>> = {
  "sign-in": { perAccount: 10, perAddress: 60, window: 15 * MINUTE },
  mail: { perAccount: 5, perAddress: 40, window: HOUR },
  token: { perAccount: 20, perAddress: 60, window: 15 * MINUTE },
  password: { perAccount: 10, perAddress: 60, window: 15 * MINUTE },
  "step-up": { perAccount: 10, perAddress: 60, window: 15 * MINUTE },
};

/**
 * Counts one try of something that could be guessed or misused, before it is looked at, and refuses
 * `account.too-many-tries { minutes }` beyond the limit. Unknown accounts are counted like known ones.
 */
export function countTry(
  db: Database,
  subject: { readonly act: LimitedAct; readonly email: string | null; readonly address: string },
  { now }: { readonly now: number },
): Result<Record<string, never>> {
  const limit = LIMITS[subject.act];
  let until: number | undefined;
  const counted = act<Record<string, never>>(db, (tx) => {
    const tries = [{ key: `${subject.act}:address:${subject.address}`, most: limit.perAddress }];
    if (subject.email !== null) tries.push({ key: accountKey(subject.act, subject.email), most: limit.perAccount });
    for (const { key, most } of tries) {
      const over = raise(tx, key, { most, window: limit.window }, now);
      if (over !== undefined) until = Math.max(until ?? 0, over);
    }
    return done({});
  });
  if (until === undefined) return counted;
  return refused("account.too-many-tries", { minutes: Math.max(1, Math.ceil((until - now) / MINUTE)) });
}

export function clearTries(tx: Transaction, subject: { readonly act: LimitedAct; readonly email: string }): void {
  tx.delete(guessCounters)
    .where(eq(guessCounters.subject, accountKey(subject.act, subject.email)))
    .run();
}

/** Addresses are not kept in the clear for what was only tried. */
function accountKey(name: LimitedAct, email: string): string {
  return `${name}:account:${createHash("sha256").update(email).digest("hex")}`;
}

/** Adds one; returns when the window ends if that was one too many. */
function raise(
  tx: Transaction,
  subject: string,
  { most, window }: { readonly most: number; readonly window: number },
  now: number,
): number | undefined {
  const row = tx.select().from(guessCounters).where(eq(guessCounters.subject, subject)).get();
  if (row === undefined || row.windowStartedAt + window <= now) {
    tx.insert(guessCounters)
      .values({ subject, tries: 1, windowStartedAt: now })
      .onConflictDoUpdate({ target: guessCounters.subject, set: { tries: 1, windowStartedAt: now } })
      .run();
    return undefined;
  }
  if (row.tries >= most) return row.windowStartedAt + window;
  tx.update(guessCounters)
    .set({ tries: row.tries + 1 })
    .where(eq(guessCounters.subject, subject))
    .run();
  return undefined;
}
