import { and, desc, eq, gt } from "drizzle-orm";
import { people, sessions } from "../../../db/schema/accounts.ts";
import type { Reader } from "../../../db/schema/database.ts";
import type { PersonId } from "../../kernel/ids.ts";

export type StoredSession = { readonly personId: PersonId; readonly expiresAt: number; readonly lastSeenAt: number };

const MOST_SESSIONS = 100;

/** The session with this hashed id whose person may still sign in, if it has not run out. */
export function findSession(db: Reader, idHash: string, now: number): StoredSession | undefined {
  const row = db
    .select({
      personId: sessions.personId,
      expiresAt: sessions.expiresAt,
      lastSeenAt: sessions.lastSeenAt,
      disabledAt: people.disabledAt,
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .where(and(eq(sessions.idHash, idHash), gt(sessions.expiresAt, now)))
    .get();
  return row === undefined || row.disabledAt !== null ? undefined : row;
}

/** A person's live sessions, the latest seen first. */
export function listSessions(db: Reader, personId: PersonId, now: number) {
  return db
    .select()
    .from(sessions)
    .where(and(eq(sessions.personId, personId), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.lastSeenAt))
    .limit(MOST_SESSIONS)
    .all();
}
