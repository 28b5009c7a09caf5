import { eq } from "drizzle-orm";
import { stepUps } from "../../../db/schema/accounts.ts";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { act } from "../audit/act.ts";
import { appendLeaf } from "../audit/append-leaf.ts";
import type { Acting } from "./actor.ts";
import { clearTries } from "./count-try.ts";
import { findPerson } from "./person-queries.ts";
import { findSession } from "./session-queries.ts";
import { CODE_LIFETIME, hashCode, MOST_CODE_TRIES } from "./step-up.ts";
import { findStepUp, keepStepUp } from "./step-up-queries.ts";

/** `matchedHash`: the stored hash that the typed password matched, null when it matched none. */
export type StepUpProof =
  | { readonly kind: "password"; readonly matchedHash: string | null }
  | { readonly kind: "code"; readonly code: string };

/**
 * Shows once more who sits before a session: by the password, or by the mailed code where there is none. Good for ten
 * minutes and for this session alone. A wrong code counts; after five the code opens nothing.
 */
export function confirmStepUp(
  db: Database,
  { sessionHash, proof }: { readonly sessionHash: string; readonly proof: StepUpProof },
  { actor, now }: Acting,
): Result<Record<string, never>> {
  let isWrongCode = false;
  const result = act<Record<string, never>>(db, (tx) => {
    const person = actor.kind === "person" ? findPerson(tx, actor.personId) : undefined;
    if (person === undefined || findSession(tx, sessionHash, now)?.personId !== person.id) {
      return refused("access.not-yours");
    }
    if (proof.kind === "password") {
      const matches = proof.matchedHash !== null && person.passwordHash === proof.matchedHash;
      if (!matches) return refused("account.wrong-current-password", {}, "password");
    } else {
      if (person.passwordHash !== null) return refused("account.password-instead");
      if (!spendCode(tx, sessionHash, proof.code, now)) {
        isWrongCode = true;
        return done({});
      }
    }
    keepStepUp(tx, { sessionHash, personId: person.id }, now);
    clearTries(tx, { act: "step-up", email: person.email });
    appendLeaf(tx, {
      at: now,
      actorId: person.id,
      act: "person.stepped-up",
      subjectKind: "person",
      subjectId: person.id,
      body: { how: proof.kind },
    });
    return done({});
  });
  return isWrongCode ? refused("account.wrong-code", {}, "code") : result;
}

/** Whether the code is the one that is out. A wrong one is counted, and that must outlast the refusal. */
function spendCode(tx: Transaction, sessionHash: string, code: string, now: number): boolean {
  const row = findStepUp(tx, sessionHash);
  if (row === undefined || row.codeHash === null || row.codeSentAt === null) return false;
  if (now >= row.codeSentAt + CODE_LIFETIME || row.codeTries >= MOST_CODE_TRIES) return false;
  if (row.codeHash === hashCode(code, sessionHash)) return true;
  tx.update(stepUps)
    .set({ codeTries: row.codeTries + 1 })
    .where(eq(stepUps.sessionHash, sessionHash))
    .run();
  return false;
}
