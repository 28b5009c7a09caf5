import { and, eq, isNull } from "drizzle-orm";
import { deskGrants, people } from "../../../db/schema/accounts.ts";
import type { Reader } from "../../../db/schema/database.ts";
import { memberships, organizations } from "../../../db/schema/organizations.ts";
import { actingChoices } from "../../../db/schema/people-of-firms.ts";
import type { PersonId } from "../../kernel/ids.ts";
import { type Actor, type ActorMembership, type Desk, isOfficeKind, VISITOR } from "./actor.ts";

const MOST_MEMBERSHIPS = 50;

/** The person with memberships and desks as policies need them; a visitor when there is no such person. */
export function loadActor(db: Reader, personId: PersonId): Actor {
  const person = db
    .select()
    .from(people)
    .where(and(eq(people.id, personId), isNull(people.disabledAt)))
    .get();
  if (person === undefined) return VISITOR;
  const held = db
    .select({
      organizationId: memberships.organizationId,
      kind: organizations.kind,
      role: memberships.role,
      nameZh: organizations.nameZh,
      nameEn: organizations.nameEn,
    })
    .from(memberships)
    .innerJoin(organizations, eq(organizations.id, memberships.organizationId))
    .where(eq(memberships.personId, personId))
    .orderBy(memberships.joinedAt)
    .limit(MOST_MEMBERSHIPS)
    .all();
  const chosen = db
    .select({ organizationId: actingChoices.organizationId })
    .from(actingChoices)
    .where(eq(actingChoices.personId, personId))
    .get();
  const granted = db.select({ desk: deskGrants.desk }).from(deskGrants).where(eq(deskGrants.personId, personId)).all();
  return {
    kind: "person",
    personId,
    name: person.name,
    email: person.email,
    locale: person.locale,
    desks: [...desksFrom(held), ...granted.map((grant) => grant.desk)],
    memberships: held,
    actingFor: chosen?.organizationId,
  };
}

function desksFrom(held: readonly ActorMembership[]): Desk[] {
  const desks: Desk[] = ["public", "firm"];
  if (held.some((membership) => isOfficeKind(membership.kind))) desks.push("office");
  return desks;
}
