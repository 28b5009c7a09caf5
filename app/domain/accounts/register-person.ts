import { eq } from "drizzle-orm";
import { type PersonRow, people } from "../../../db/schema/accounts.ts";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import { newId, type PersonId } from "../../kernel/ids.ts";
import { done, type Result } from "../../kernel/result.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import type { RegisterCommand } from "./account-schema.ts";
import { type Acting, actorId } from "./actor.ts";
import { issueLink } from "./one-time-links.ts";
import { findPersonByEmail } from "./person-queries.ts";
import { sendSignInLink } from "./request-sign-in-link.ts";

/**
 * Signs somebody up and mails the link that confirms the address. The answer never tells whether there is an
 * account already: its owner gets a link for signing in instead. The password is chosen behind the link, so that
 * nobody can set one for an address that is not theirs. `next` is the page of this site to go on to from there.
 */
export function registerPerson(
  db: Database,
  { next, ...command }: RegisterCommand & { readonly next?: string },
  { actor, now }: Acting,
): Result<Record<string, never>> {
  return act(db, (tx) => {
    const known = findPersonByEmail(tx, command.email);
    if (known === undefined) {
      sendConfirmation(tx, addPerson(tx, command, now), { actor, now }, next);
    } else if (known.emailConfirmedAt === null && known.disabledAt === null) {
      tx.update(people).set({ name: command.name, locale: command.locale }).where(eq(people.id, known.id)).run();
      sendConfirmation(tx, known.id, { actor, now }, next);
    } else {
      sendSignInLink(tx, known, { actor, now }, next);
    }
    return done({});
  });
}

/** Writes the row of a new person, not confirmed yet. */
export function addPerson(tx: Transaction, command: RegisterCommand, now: number): PersonRow["id"] {
  const id = newId<"person">(now);
  tx.insert(people)
    .values({ id, ...command, createdAt: now })
    .run();
  return id;
}

function sendConfirmation(tx: Transaction, personId: PersonId, { actor, now }: Acting, next?: string): void {
  const token = issueLink(tx, { personId, purpose: "confirm" }, now);
  if (token === undefined) return;
  recordEvent(tx, {
    name: "person.registered",
    actorId: actorId(actor),
    now,
    subject: { kind: "person", id: personId },
    secrets: next === undefined ? { token } : { token, next },
  });
}
