import { eq } from "drizzle-orm";
import { stepUps } from "../../../db/schema/accounts.ts";
import type { Reader, Transaction } from "../../../db/schema/database.ts";
import type { PersonId } from "../../kernel/ids.ts";
import { CODE_LIFETIME, STEP_UP_LIFETIME } from "./step-up.ts";

/** Whether the person of this session has shown who they are within the last ten minutes. */
export function hasStepUp(db: Reader, sessionHash: string | undefined, personId: PersonId, now: number): boolean {
  const row = findStepUp(db, sessionHash);
  return row?.personId === personId && row.confirmedAt !== null && now < row.confirmedAt + STEP_UP_LIFETIME;
}

/** Until when a mailed code of this session may be typed in; undefined when none is out. */
export function codeUntil(db: Reader, sessionHash: string | undefined, now: number): number | undefined {
  const row = findStepUp(db, sessionHash);
  if (row === undefined || row.codeHash === null || row.codeSentAt === null) return undefined;
  const until = row.codeSentAt + CODE_LIFETIME;
  return now < until ? until : undefined;
}

export function findStepUp(db: Reader, sessionHash: string | undefined) {
  if (sessionHash === undefined) return undefined;
  return db.select().from(stepUps).where(eq(stepUps.sessionHash, sessionHash)).get();
}

/** Keeps that the person of a session has shown who they are; a code that was out is used up with it. */
export function keepStepUp(
  tx: Transaction,
  { sessionHash, personId }: { readonly sessionHash: string; readonly personId: PersonId },
  now: number,
): void {
  const set = { personId, codeHash: null, codeSentAt: null, codeTries: 0, confirmedAt: now };
  tx.insert(stepUps)
    .values({ sessionHash, ...set })
    .onConflictDoUpdate({ target: stepUps.sessionHash, set })
    .run();
}
