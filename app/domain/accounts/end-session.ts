import { and, eq, lt } from "drizzle-orm";
import { sessions } from "../../../db/schema/accounts.ts";
import type { Database } from "../../../db/schema/database.ts";
import type { PersonId } from "../../kernel/ids.ts";

/** Ends one session of a person; ending one that is not there, or not theirs, changes nothing. */
export function endSession(db: Database, idHash: string, personId: PersonId): void {
  db.delete(sessions)
    .where(and(eq(sessions.idHash, idHash), eq(sessions.personId, personId)))
    .run();
}

/** Ends every session of a person, as after a changed password. */
export function endAllSessions(db: Database, personId: PersonId): void {
  db.delete(sessions).where(eq(sessions.personId, personId)).run();
}

/** Clears what has run out. */
export function endExpiredSessions(db: Database, now: number): void {
  db.delete(sessions).where(lt(sessions.expiresAt, now)).run();
}
