import { eq } from "drizzle-orm";
import { deskGrants, people } from "../../../db/schema/accounts.ts";
import type { Database } from "../../../db/schema/database.ts";
import type { PersonId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { act } from "../audit/act.ts";
import { appendLeaf } from "../audit/append-leaf.ts";
import type { RegisterCommand } from "./account-schema.ts";
import { type Acting, actorId } from "./actor.ts";
import { findPersonByEmail } from "./person-queries.ts";
import { addPerson } from "./register-person.ts";

export type GrantedDesk = (typeof deskGrants.$inferSelect)["desk"];

export type AdmitCommand = RegisterCommand & {
  readonly passwordHash: string | null;
  readonly desks: readonly GrantedDesk[];
};

/**
 * Takes somebody in whose address is known to be right, without mail and confirmed at once, with desks of their own.
 * Only the platform itself does this: its command line, and the demo's world. Doing it twice is once.
 */
export function admitPerson(
  db: Database,
  { passwordHash, desks, ...command }: AdmitCommand,
  { actor, now }: Acting,
): Result<{ readonly personId: PersonId }> {
  return act(db, (tx) => {
    if (actor.kind !== "system") return refused("access.not-yours");
    const known = findPersonByEmail(tx, command.email);
    const personId = known?.id ?? addPerson(tx, command, now);
    const confirmedAt = known?.emailConfirmedAt ?? now;
    tx.update(people)
      .set({ emailConfirmedAt: confirmedAt, passwordHash: passwordHash ?? known?.passwordHash ?? null })
      .where(eq(people.id, personId))
      .run();
    for (const desk of desks)
      tx.insert(deskGrants).values({ personId, desk, grantedAt: now }).onConflictDoNothing().run();
    appendLeaf(tx, {
      at: now,
      actorId: actorId(actor),
      act: "person.admitted",
      subjectKind: "person",
      subjectId: personId,
      body: { desks: [...desks] },
    });
    return done({ personId });
  });
}
