import type { Database } from "../../../db/schema/database.ts";
import { done, type Result } from "../../kernel/result.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import type { AddressCommand } from "./account-schema.ts";
import { type Acting, actorId } from "./actor.ts";
import { issueLink } from "./one-time-links.ts";
import { findPersonByEmail } from "./person-queries.ts";

/** Mails a link for choosing a new password, if there is such an account. The answer is the same either way. */
export function requestReset(
  db: Database,
  { email }: AddressCommand,
  { actor, now }: Acting,
): Result<Record<string, never>> {
  return act(db, (tx) => {
    const person = findPersonByEmail(tx, email);
    if (person === undefined || person.disabledAt !== null) return done({});
    const token = issueLink(tx, { personId: person.id, purpose: "reset" }, now);
    if (token === undefined) return done({});
    recordEvent(tx, {
      name: "person.reset-requested",
      actorId: actorId(actor),
      now,
      subject: { kind: "person", id: person.id },
      secrets: { token },
    });
    return done({});
  });
}
