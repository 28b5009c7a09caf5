import type { Database } from "../../../db/schema/database.ts";
import type { PersonId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { act } from "../audit/act.ts";
import type { Acting } from "./actor.ts";
import { noteConfirmed } from "./confirm-address.ts";
import { noteSignIn } from "./note-sign-in.ts";
import { spendLink } from "./one-time-links.ts";

/** Uses a mailed link up; the session itself is opened by the caller. */
export function signInByLink(
  db: Database,
  { token }: { readonly token: string },
  { now }: Acting,
): Result<{ readonly personId: PersonId }> {
  return act(db, (tx) => {
    const person = spendLink(tx, token, "sign-in", now);
    if (person === undefined) return refused("account.link-expired");
    noteConfirmed(tx, person, now);
    noteSignIn(tx, person, "link", now);
    return done({ personId: person.id });
  });
}
