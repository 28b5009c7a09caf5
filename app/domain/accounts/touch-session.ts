import { eq } from "drizzle-orm";
import { sessions } from "../../../db/schema/accounts.ts";
import type { Database } from "../../../db/schema/database.ts";

/** Notes that a session was used and until when it now lasts. */
export function touchSession(db: Database, idHash: string, expiresAt: number, now: number): void {
  db.update(sessions).set({ expiresAt, lastSeenAt: now }).where(eq(sessions.idHash, idHash)).run();
}
