import { and, asc, eq, gt, type SQL } from "drizzle-orm";
import { people } from "../../../db/schema/accounts.ts";
import type { Reader } from "../../../db/schema/database.ts";
import { organizations } from "../../../db/schema/organizations.ts";
import { ownershipOffers } from "../../../db/schema/people-of-firms.ts";
import type { Id, OrganizationId, PersonId } from "../../kernel/ids.ts";

const MOST_OFFERS = 50;

export type OwnershipOffer = typeof ownershipOffers.$inferSelect;

export function findOffer(db: Reader, id: Id<"ownership_offer">): OwnershipOffer | undefined {
  return db.select().from(ownershipOffers).where(eq(ownershipOffers.id, id)).get();
}

/** Offers of an organisation that may still be accepted, with the name of the person they go to. */
export function listOpenOffers(db: Reader, organizationId: OrganizationId, now: number) {
  return db
    .select({ offer: ownershipOffers, to: people.name })
    .from(ownershipOffers)
    .innerJoin(people, eq(people.id, ownershipOffers.toId))
    .where(open(eq(ownershipOffers.organizationId, organizationId), now))
    .orderBy(asc(ownershipOffers.createdAt))
    .limit(MOST_OFFERS)
    .all();
}

/** Offers that wait for a person, with the organisation and who offers. */
export function listOffersTo(db: Reader, personId: PersonId, now: number) {
  return db
    .select({
      offer: ownershipOffers,
      from: people.name,
      nameZh: organizations.nameZh,
      nameEn: organizations.nameEn,
    })
    .from(ownershipOffers)
    .innerJoin(people, eq(people.id, ownershipOffers.fromId))
    .innerJoin(organizations, eq(organizations.id, ownershipOffers.organizationId))
    .where(open(eq(ownershipOffers.toId, personId), now))
    .orderBy(asc(ownershipOffers.createdAt))
    .limit(MOST_OFFERS)
    .all();
}

function open(where: SQL, now: number): SQL | undefined {
  return and(where, eq(ownershipOffers.state, "pending"), gt(ownershipOffers.expiresAt, now));
}
