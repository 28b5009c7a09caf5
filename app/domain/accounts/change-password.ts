import { and, eq, ne } from "drizzle-orm";
import { oneTimeLinks, type PersonRow, people, sessions } from "../../../db/schema/accounts.ts";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { act } from "../audit/act.ts";
import { appendLeaf } from "../audit/append-leaf.ts";
import type { Acting } from "./actor.ts";
import { clearTries } from "./count-try.ts";
import { findPerson } from "./person-queries.ts";

/**
 * Sets a new password and ends the person's other sessions. `matchedHash` is the stored hash that the present
 * password matched; null for whoever has none yet and for a wrong one.
 */
export function changePassword(
  db: Database,
  command: {
    readonly matchedHash: string | null;
    readonly passwordHash: string;
    readonly keepSession: string | undefined;
  },
  { actor, now }: Acting,
): Result<Record<string, never>> {
  return act(db, (tx) => {
    const person = actor.kind === "person" ? findPerson(tx, actor.personId) : undefined;
    if (person === undefined) return refused("access.not-yours");
    if (person.passwordHash !== command.matchedHash) {
      return refused("account.wrong-current-password", {}, "currentPassword");
    }
    tx.update(people).set({ passwordHash: command.passwordHash }).where(eq(people.id, person.id)).run();
    tx.delete(sessions)
      .where(and(eq(sessions.personId, person.id), ne(sessions.idHash, command.keepSession ?? "")))
      .run();
    notePassword(tx, person, "changed", now);
    return done({});
  });
}

/** Logs the change; links that were mailed before it open nothing any more. */
export function notePassword(tx: Transaction, person: PersonRow, how: "changed" | "reset", now: number): void {
  clearTries(tx, { act: "password", email: person.email });
  tx.delete(oneTimeLinks).where(eq(oneTimeLinks.personId, person.id)).run();
  appendLeaf(tx, {
    at: now,
    actorId: person.id,
    act: "person.password-changed",
    subjectKind: "person",
    subjectId: person.id,
    body: { how },
  });
}
