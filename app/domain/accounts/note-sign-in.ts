import type { PersonRow } from "../../../db/schema/accounts.ts";
import type { Transaction } from "../../../db/schema/database.ts";
import { appendLeaf } from "../audit/append-leaf.ts";
import { clearTries } from "./count-try.ts";

/** Logs a sign-in and forgets the tries that were counted against the account before it. */
export function noteSignIn(tx: Transaction, person: PersonRow, by: "password" | "link", now: number): void {
  clearTries(tx, { act: "sign-in", email: person.email });
  appendLeaf(tx, {
    at: now,
    actorId: person.id,
    act: "person.signed-in",
    subjectKind: "person",
    subjectId: person.id,
    body: { by },
  });
}
