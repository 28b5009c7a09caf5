import { and, eq, max } from "drizzle-orm";
import { deskGrants, oneTimeLinks, type PersonRow, people, sessions, stepUps } from "../../../db/schema/accounts.ts";
import type { Transaction } from "../../../db/schema/database.ts";
import { formDrafts } from "../../../db/schema/form-drafts.ts";
import { follows, mails, notifications } from "../../../db/schema/notifications.ts";
import { organizationInvitations } from "../../../db/schema/organizations.ts";
import { actingChoices } from "../../../db/schema/people-of-firms.ts";
import { finds, mutedReasons, mutedThings, profileWatches, savedSearches } from "../../../db/schema/saved-searches.ts";
import type { PersonId } from "../../kernel/ids.ts";
import { appendLeaf } from "../audit/append-leaf.ts";

/** What stands in the place of a name from then on; pages show it as it is. */
export const ERASED_NAME = "已注销 / Erased";

const MOST_SEARCHES = 1_000;

/** Nobody has an address there (RFC 2606). */
const ERASED_DOMAIN = "erased.invalid";

/** Rows that nobody else needs: they go. */
const THEIRS_ALONE = [
  stepUps,
  sessions,
  oneTimeLinks,
  deskGrants,
  actingChoices,
  formDrafts,
  follows,
  notifications,
  profileWatches,
  finds,
  mutedThings,
  mutedReasons,
] as const;

/**
 * Replaces all that is personal in a person's rows and deletes what is theirs alone, within an act. The row itself
 * stays, closed for ever, because others point at it; a new account under the old address is somebody new.
 */
export function forgetPerson(tx: Transaction, person: PersonRow, now: number): void {
  const { id: personId, email } = person;
  const nobody = `${personId}@${ERASED_DOMAIN}`;
  for (const table of THEIRS_ALONE) {
    tx.delete(table).where(eq(table.personId, personId)).run();
  }
  forgetSearches(tx, personId, now);
  tx.update(mails)
    .set({ state: "dead", lastError: "erased" })
    .where(and(eq(mails.personId, personId), eq(mails.state, "queued")))
    .run();
  tx.update(mails).set({ toAddress: nobody, params: {}, path: "/" }).where(eq(mails.personId, personId)).run();
  tx.update(organizationInvitations)
    .set({ state: "revoked", answeredAt: now })
    .where(and(eq(organizationInvitations.email, email), eq(organizationInvitations.state, "pending")))
    .run();
  tx.update(organizationInvitations).set({ email: nobody }).where(eq(organizationInvitations.email, email)).run();
  tx.update(people)
    .set({
      email: nobody,
      name: ERASED_NAME,
      passwordHash: null,
      emailConfirmedAt: null,
      disabledAt: now,
      erasedAt: now,
    })
    .where(eq(people.id, personId))
    .run();
  appendLeaf(tx, {
    at: now,
    actorId: personId,
    act: "person.erased",
    subjectKind: "person",
    subjectId: personId,
    body: {},
  });
}

/**
 * Searches are emptied and marked as deleted rather than removed at once: what watches for finds asks for what has
 * changed since it last looked. They go for good with the other deleted ones.
 */
function forgetSearches(tx: Transaction, personId: PersonId, now: number): void {
  const own = tx
    .select({ id: savedSearches.id })
    .from(savedSearches)
    .where(eq(savedSearches.personId, personId))
    .limit(MOST_SEARCHES)
    .all();
  for (const { id } of own) {
    const last = tx
      .select({ revision: max(savedSearches.revision) })
      .from(savedSearches)
      .get();
    tx.update(savedSearches)
      .set({ name: "", text: "", filters: {}, frequency: "off", deletedAt: now, revision: (last?.revision ?? 0) + 1 })
      .where(eq(savedSearches.id, id))
      .run();
  }
}
