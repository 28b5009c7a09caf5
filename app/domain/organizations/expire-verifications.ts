import { and, asc, eq, lt } from "drizzle-orm";
import type { Database } from "../../../db/schema/database.ts";
import { organizations } from "../../../db/schema/organizations.ts";
import { beijingDate } from "../../kernel/instant.ts";
import { transitionOf } from "../../kernel/lifecycle.ts";
import { recordEvent } from "../events/record-event.ts";
import { VERIFICATION_LIFECYCLE } from "./organization-lifecycle.ts";
import { findPendingRequest } from "./verification-queries.ts";

const AT_ONCE = 200;

/**
 * Ends the verifications whose last day is past; those who asked anew in time wait for the answer. Returns how many
 * it ended.
 */
export function expireVerifications(db: Database, { now }: { readonly now: number }): number {
  const today = beijingDate(now);
  const due = and(eq(organizations.verification, "verified"), lt(organizations.verifiedUntilOn, today));
  return db.transaction(
    (tx) => {
      const rows = tx
        .select()
        .from(organizations)
        .where(due)
        .orderBy(asc(organizations.verifiedUntilOn))
        .limit(AT_ONCE)
        .all();
      for (const row of rows) {
        const step = transitionOf(VERIFICATION_LIFECYCLE, row.verification, "expire");
        if (step === undefined) continue;
        const verification = findPendingRequest(tx, row.id) === undefined ? step.to : "pending";
        tx.update(organizations).set({ verification, updatedAt: now }).where(eq(organizations.id, row.id)).run();
        recordEvent(tx, {
          name: "organization.verification-expired",
          actorId: null,
          now,
          subject: { kind: "organization", id: row.id },
          payload: { expiresOn: row.verifiedUntilOn },
        });
      }
      return rows.length;
    },
    { behavior: "immediate" },
  );
}
