import { eq } from "drizzle-orm";
import { people, sessions } from "../../../db/schema/accounts.ts";
import type { Database } from "../../../db/schema/database.ts";
import type { PersonId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { act } from "../audit/act.ts";
import type { Acting } from "./actor.ts";
import { notePassword } from "./change-password.ts";
import { noteConfirmed } from "./confirm-address.ts";
import { spendLink } from "./one-time-links.ts";

/** Sets the password chosen behind a mailed link and ends every session. */
export function resetPassword(
  db: Database,
  command: { readonly token: string; readonly passwordHash: string },
  { now }: Acting,
): Result<{ readonly personId: PersonId }> {
  return act(db, (tx) => {
    const person = spendLink(tx, command.token, "reset", now);
    if (person === undefined) return refused("account.link-expired");
    noteConfirmed(tx, person, now);
    tx.update(people).set({ passwordHash: command.passwordHash }).where(eq(people.id, person.id)).run();
    tx.delete(sessions).where(eq(sessions.personId, person.id)).run();
    notePassword(tx, person, "reset", now);
    return done({ personId: person.id });
  });
}
