import type { Database } from "../../../db/schema/database.ts";
import type { PersonId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { act } from "../audit/act.ts";
import type { Acting } from "./actor.ts";
import { noteSignIn } from "./note-sign-in.ts";
import { findPersonByEmail } from "./person-queries.ts";

/**
 * Signs in once the password was compared: `matchedHash` is the stored hash it matched, null when it matched none.
 * Comparing takes long and so is done before; here it is only asked whether that hash is still the one.
 */
export function signInByPassword(
  db: Database,
  command: { readonly email: string; readonly matchedHash: string | null },
  { now }: Acting,
): Result<{ readonly personId: PersonId }> {
  return act(db, (tx) => {
    const person = findPersonByEmail(tx, command.email);
    const matches = command.matchedHash !== null && person?.passwordHash === command.matchedHash;
    if (person === undefined || !matches || person.disabledAt !== null || person.emailConfirmedAt === null) {
      return refused("account.wrong-credentials");
    }
    noteSignIn(tx, person, "password", now);
    return done({ personId: person.id });
  });
}
