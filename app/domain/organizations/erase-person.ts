import { and, eq, inArray, ne, or } from "drizzle-orm";
import { bids } from "../../../db/schema/bids.ts";
import { calls } from "../../../db/schema/calls.ts";
import { consortia, consortiumMembers } from "../../../db/schema/consortia.ts";
import type { Database, Reader, Transaction } from "../../../db/schema/database.ts";
import { type MembershipRow, memberships } from "../../../db/schema/organizations.ts";
import { ownershipOffers } from "../../../db/schema/people-of-firms.ts";
import { verificationRequests } from "../../../db/schema/verification.ts";
import type { OrganizationId, PersonId } from "../../kernel/ids.ts";
import { type Refusal, refusal } from "../../kernel/refusal.ts";
import { done, type Result, refused, refusedFor } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { forgetPerson } from "../accounts/forget-person.ts";
import { findPerson } from "../accounts/person-queries.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import { endConsent } from "./give-consent.ts";
import { countMembers, countOtherOwners, findOrganization } from "./organization-queries.ts";

const MOST_MEMBERSHIPS = 100;
const RUNNING = ["open", "closed", "evaluating"] as const;

/**
 * Erases one's own account (个人信息保护法 47): personal fields are replaced, what the law keeps (the log, submitted
 * bids and receipts, decisions) stays under a number without a name. Refused while one is the only owner of an
 * organisation with other members or with running business: `organization.erase-sole-owner { firm }` and
 * `organization.erase-running { firm }`. `email` is typed to say that it is meant.
 */
export function erasePerson(
  db: Database,
  { email }: { readonly email: string },
  { actor, now }: Acting,
): Result<Record<string, never>> {
  return act(db, (tx) => {
    const person = actor.kind === "person" ? findPerson(tx, actor.personId) : undefined;
    if (person === undefined) return refused("access.not-yours");
    if (email !== person.email) return refused("account.erase-email", {}, "email");
    const own = membershipsOf(tx, person.id);
    const obstacles = own.flatMap((membership) => obstacleOf(tx, membership));
    if (obstacles.length > 0) return refusedFor(obstacles);
    for (const membership of own) leave(tx, membership, now);
    tx.update(ownershipOffers)
      .set({ state: "withdrawn", answeredAt: now })
      .where(
        and(
          eq(ownershipOffers.state, "pending"),
          or(eq(ownershipOffers.fromId, person.id), eq(ownershipOffers.toId, person.id)),
        ),
      )
      .run();
    tx.update(verificationRequests)
      .set({ state: "withdrawn", note: null })
      .where(
        and(
          eq(verificationRequests.requestedById, person.id),
          eq(verificationRequests.kind, "ownership"),
          eq(verificationRequests.state, "pending"),
        ),
      )
      .run();
    forgetPerson(tx, person, now);
    return done({});
  });
}

/** What one would still have to do before the account can go, as the page says it beforehand. */
export function obstaclesToErasing(db: Reader, personId: PersonId): readonly Refusal[] {
  return membershipsOf(db, personId).flatMap((membership) => obstacleOf(db, membership));
}

function membershipsOf(db: Reader, personId: PersonId): readonly MembershipRow[] {
  return db.select().from(memberships).where(eq(memberships.personId, personId)).limit(MOST_MEMBERSHIPS).all();
}

function obstacleOf(db: Reader, { organizationId, personId, role }: MembershipRow): readonly Refusal[] {
  if (role !== "owner" || countOtherOwners(db, organizationId, personId) > 0) return [];
  const row = findOrganization(db, organizationId);
  const firm = { firm: row?.nameZh ?? "", firmEn: row?.nameEn ?? row?.nameZh ?? "" };
  if (countMembers(db, organizationId) > 1) return [refusal("organization.erase-sole-owner", firm)];
  return hasRunningBusiness(db, organizationId) ? [refusal("organization.erase-running", firm)] : [];
}

/** Bids that are drafted or stand in a call that is not over, and consortia for one: nobody else could answer for them. */
function hasRunningBusiness(db: Reader, organizationId: OrganizationId): boolean {
  const bid = db
    .select({ id: bids.id })
    .from(bids)
    .innerJoin(calls, eq(calls.id, bids.callId))
    .where(and(eq(bids.leadId, organizationId), ne(bids.state, "withdrawn"), inArray(calls.state, [...RUNNING])))
    .get();
  if (bid !== undefined) return true;
  const seat = db
    .select({ id: consortiumMembers.id })
    .from(consortiumMembers)
    .innerJoin(consortia, eq(consortia.id, consortiumMembers.consortiumId))
    .innerJoin(calls, eq(calls.id, consortia.callId))
    .where(
      and(
        eq(consortiumMembers.organizationId, organizationId),
        eq(consortiumMembers.state, "accepted"),
        ne(consortia.state, "dissolved"),
        inArray(calls.state, [...RUNNING]),
      ),
    )
    .get();
  return seat !== undefined;
}

function leave(tx: Transaction, { organizationId, personId, role }: MembershipRow, now: number): void {
  endConsent(tx, { organizationId, personId }, now);
  tx.delete(memberships)
    .where(and(eq(memberships.organizationId, organizationId), eq(memberships.personId, personId)))
    .run();
  recordEvent(tx, {
    name: "organization.member-left",
    actorId: personId,
    now,
    subject: { kind: "organization", id: organizationId },
    payload: { personId, role },
  });
}
