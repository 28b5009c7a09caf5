import { stepUps } from "../../../db/schema/accounts.ts";
import type { Database } from "../../../db/schema/database.ts";
import { MINUTE } from "../../kernel/instant.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import type { Acting } from "./actor.ts";
import { findPerson } from "./person-queries.ts";
import { findSession } from "./session-queries.ts";
import { hashCode, newCode } from "./step-up.ts";
import { findStepUp } from "./step-up-queries.ts";

/** Asked again within this time, no second mail goes out: a double press is one wish. */
const REPEAT_WITHIN = MINUTE;

/**
 * Mails a code to whoever has no password, to show once more who they are before an act that binds. `path` is where
 * it is typed in. Whoever has a password is refused: they type that.
 */
export function requestStepUpCode(
  db: Database,
  { sessionHash, path }: { readonly sessionHash: string; readonly path: string },
  { actor, now }: Acting,
): Result<Record<string, never>> {
  return act(db, (tx) => {
    const person = actor.kind === "person" ? findPerson(tx, actor.personId) : undefined;
    if (person === undefined || findSession(tx, sessionHash, now)?.personId !== person.id) {
      return refused("access.not-yours");
    }
    if (person.passwordHash !== null) return refused("account.password-instead");
    const earlier = findStepUp(tx, sessionHash);
    const isOut = earlier?.codeHash != null && earlier.codeSentAt !== null;
    if (isOut && now < (earlier.codeSentAt ?? 0) + REPEAT_WITHIN) return done({});
    const code = newCode();
    const set = { personId: person.id, codeHash: hashCode(code, sessionHash), codeSentAt: now, codeTries: 0 };
    tx.insert(stepUps)
      .values({ sessionHash, ...set })
      .onConflictDoUpdate({ target: stepUps.sessionHash, set })
      .run();
    recordEvent(tx, {
      name: "person.step-up-requested",
      actorId: person.id,
      now,
      subject: { kind: "person", id: person.id },
      payload: { path },
      secrets: { token: code },
    });
    return done({});
  });
}
