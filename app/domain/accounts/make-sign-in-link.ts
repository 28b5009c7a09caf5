import type { Database } from "../../../db/schema/database.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { act } from "../audit/act.ts";
import { appendLeaf } from "../audit/append-leaf.ts";
import { type Acting, actorId } from "./actor.ts";
import { keepLink } from "./one-time-links.ts";
import { findPersonByEmail } from "./person-queries.ts";

/**
 * Makes a link for signing in that is shown instead of mailed; its path is `/sign-in/link/<token>` and it lasts
 * `lifetime` milliseconds. Only the platform itself does this, from its command line.
 */
export function makeSignInLink(
  db: Database,
  { email, lifetime }: { readonly email: string; readonly lifetime: number },
  { actor, now }: Acting,
): Result<{ readonly token: string }> {
  return act(db, (tx) => {
    if (actor.kind !== "system") return refused("access.not-yours");
    const person = findPersonByEmail(tx, email);
    if (person === undefined || person.disabledAt !== null) return refused("account.not-found");
    const token = keepLink(tx, { personId: person.id, purpose: "sign-in" }, lifetime, now);
    appendLeaf(tx, {
      at: now,
      actorId: actorId(actor),
      act: "person.sign-in-link-made",
      subjectKind: "person",
      subjectId: person.id,
      body: { lifetime },
    });
    return done({ token });
  });
}
