import { and, asc, eq, gte, isNotNull, isNull, lte } from "drizzle-orm";
import type { Database, Reader } from "../../../db/schema/database.ts";
import { organizations, qualifications } from "../../../db/schema/organizations.ts";
import { expiryReminders } from "../../../db/schema/verification.ts";
import type { OrganizationId } from "../../kernel/ids.ts";
import { addDays, beijingDate } from "../../kernel/instant.ts";
import { recordEvent } from "../events/record-event.ts";

/** Days before the last one at which a firm is reminded, the nearest first. 0 stands for the day after the last. */
const LEADS = [7, 30, 60] as const;
const AT_ONCE = 500;
/** How long after the last day the end is still worth telling, should the worker have slept. */
const LATEST = 30;

type Ending = {
  readonly kind: "qualification" | "verification";
  readonly id: string;
  readonly organizationId: OrganizationId;
  readonly expiresOn: string;
  /** The day on which it was claimed or verified: what was near its end by then is not reminded of that moment. */
  readonly since: string;
};

/**
 * Reminds a firm 60, 30 and 7 days before a status that it holds, or its verification, runs out, and once when it
 * has: each exactly once, and only the nearest when several were missed. A status that was renewed meanwhile is
 * not reminded of. Returns how many reminders it recorded.
 */
export function remindOfEndings(db: Database, { now }: { readonly now: number }): number {
  const today = beijingDate(now);
  const endings = [...endingStatuses(db, today), ...endingVerifications(db, today)];
  return endings.filter((ending) => remindOnce(db, ending, today, now)).length;
}

function endingStatuses(db: Reader, today: string): Ending[] {
  const rows = db
    .select()
    .from(qualifications)
    .where(
      and(
        gte(qualifications.expiresOn, addDays(today, -LATEST)),
        lte(qualifications.expiresOn, addDays(today, LEADS[2])),
        isNotNull(qualifications.verifiedAt),
        isNull(qualifications.withdrawnAt),
      ),
    )
    .orderBy(asc(qualifications.expiresOn), asc(qualifications.id))
    .limit(AT_ONCE)
    .all();
  return rows.flatMap(({ id, kind, organizationId, expiresOn, statedAt }) => {
    if (expiresOn === null || isSucceeded(db, { organizationId, kind, expiresOn })) return [];
    const since = statedAt === null ? "" : beijingDate(statedAt);
    return [{ kind: "qualification" as const, id, organizationId, expiresOn, since }];
  });
}

/** Whether a claim of the same kind reaches further and was not turned down. */
function isSucceeded(
  db: Reader,
  claim: Pick<typeof qualifications.$inferSelect, "organizationId" | "kind"> & { readonly expiresOn: string },
): boolean {
  const later = db
    .select({ expiresOn: qualifications.expiresOn })
    .from(qualifications)
    .where(
      and(
        eq(qualifications.organizationId, claim.organizationId),
        eq(qualifications.kind, claim.kind),
        isNull(qualifications.rejectedAt),
        isNull(qualifications.withdrawnAt),
      ),
    )
    .limit(AT_ONCE)
    .all();
  return later.some(({ expiresOn }) => expiresOn === null || expiresOn > claim.expiresOn);
}

function endingVerifications(db: Reader, today: string): Ending[] {
  return db
    .select()
    .from(organizations)
    .where(
      and(eq(organizations.verification, "verified"), lte(organizations.verifiedUntilOn, addDays(today, LEADS[2]))),
    )
    .orderBy(asc(organizations.verifiedUntilOn), asc(organizations.id))
    .limit(AT_ONCE)
    .all()
    .flatMap(({ id, verifiedUntilOn, verifiedAt }) => {
      // The end itself is told by the act that ends it.
      if (verifiedUntilOn === null || verifiedUntilOn < today) return [];
      const since = verifiedAt === null ? "" : beijingDate(verifiedAt);
      return [{ kind: "verification" as const, id, organizationId: id, expiresOn: verifiedUntilOn, since }];
    });
}

function remindOnce(db: Database, ending: Ending, today: string, now: number): boolean {
  const daysBefore = leadOn(ending, today);
  if (daysBefore === undefined) return false;
  return db.transaction(
    (tx) => {
      const { kind, id, expiresOn } = ending;
      const once = { subjectKind: kind, subjectId: id, expiresOn, daysBefore, remindedAt: now };
      if (tx.insert(expiryReminders).values(once).onConflictDoNothing().run().changes === 0) return false;
      const name =
        kind === "verification"
          ? ("organization.verification-ends" as const)
          : daysBefore === 0
            ? ("qualification.ended" as const)
            : ("qualification.ends" as const);
      recordEvent(tx, {
        name,
        actorId: null,
        now,
        subject: { kind: "organization", id: ending.organizationId },
        payload: kind === "qualification" ? { qualificationId: id, daysBefore } : { daysBefore },
      });
      return true;
    },
    { behavior: "immediate" },
  );
}

/** The nearest lead that has come and that the claim was there for. */
function leadOn({ expiresOn, since }: Ending, today: string): number | undefined {
  if (expiresOn < today) return 0;
  const lead = LEADS.find((days) => addDays(expiresOn, -days) <= today);
  return lead !== undefined && since < addDays(expiresOn, -lead) ? lead : undefined;
}
