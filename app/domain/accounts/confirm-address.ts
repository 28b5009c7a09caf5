import { eq } from "drizzle-orm";
import { type PersonRow, people } from "../../../db/schema/accounts.ts";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import type { PersonId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { act } from "../audit/act.ts";
import { appendLeaf } from "../audit/append-leaf.ts";
import type { Acting } from "./actor.ts";
import { spendLink } from "./one-time-links.ts";

/** Confirms the address behind a mailed link; `passwordHash` is the password chosen there, if one was. */
export function confirmAddress(
  db: Database,
  command: { readonly token: string; readonly passwordHash: string | null },
  { now }: Acting,
): Result<{ readonly personId: PersonId }> {
  return act(db, (tx) => {
    const person = spendLink(tx, command.token, "confirm", now);
    if (person === undefined) return refused("account.link-expired");
    if (command.passwordHash !== null) {
      tx.update(people).set({ passwordHash: command.passwordHash }).where(eq(people.id, person.id)).run();
    }
    noteConfirmed(tx, person, now);
    return done({ personId: person.id });
  });
}

/** Whoever opened a mailed link has shown that the address is theirs. */
export function noteConfirmed(tx: Transaction, person: PersonRow, now: number): void {
  if (person.emailConfirmedAt !== null) return;
  tx.update(people).set({ emailConfirmedAt: now }).where(eq(people.id, person.id)).run();
  appendLeaf(tx, {
    at: now,
    actorId: person.id,
    act: "person.confirmed",
    subjectKind: "person",
    subjectId: person.id,
    body: {},
  });
}
