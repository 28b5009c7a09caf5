import { sessions } from "../../../db/schema/accounts.ts";
import type { Database } from "../../../db/schema/database.ts";
import type { PersonId } from "../../kernel/ids.ts";

export type NewSession = {
  readonly idHash: string;
  readonly personId: PersonId;
  readonly expiresAt: number;
  readonly userAgent: string;
};

/** Stores a session under the hash of its id. */
export function saveSession(db: Database, session: NewSession, now: number): void {
  db.insert(sessions)
    .values({ ...session, userAgent: session.userAgent.slice(0, 200), createdAt: now, lastSeenAt: now })
    .run();
}
