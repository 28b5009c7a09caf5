import type { PersonRow } from "../../../db/schema/accounts.ts";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import { done, type Result } from "../../kernel/result.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import type { AddressCommand } from "./account-schema.ts";
import { type Acting, actorId } from "./actor.ts";
import { issueLink } from "./one-time-links.ts";
import { findPersonByEmail } from "./person-queries.ts";

/** Mails a link for signing in, if there is such an account, and on to `next`. The answer is the same either way. */
export function requestSignInLink(
  db: Database,
  { email, next }: AddressCommand & { readonly next?: string },
  acting: Acting,
): Result<Record<string, never>> {
  return act(db, (tx) => {
    const person = findPersonByEmail(tx, email);
    if (person !== undefined) sendSignInLink(tx, person, acting, next);
    return done({});
  });
}

/** Mails the link inside another act's transaction; closed accounts get none. */
export function sendSignInLink(tx: Transaction, person: PersonRow, { actor, now }: Acting, next?: string): void {
  if (person.disabledAt !== null) return;
  const token = issueLink(tx, { personId: person.id, purpose: "sign-in" }, now);
  if (token === undefined) return;
  recordEvent(tx, {
    name: "person.sign-in-link-requested",
    actorId: actorId(actor),
    now,
    subject: { kind: "person", id: person.id },
    secrets: next === undefined ? { token } : { token, next },
  });
}
