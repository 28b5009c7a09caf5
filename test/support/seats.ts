import { desc, eq } from "drizzle-orm";
import { type Actor, type PersonActor, SYSTEM } from "../../app/domain/accounts/actor.ts";
import { admitPerson } from "../../app/domain/accounts/admit-person.ts";
import { loadActor } from "../../app/domain/accounts/load-actor.ts";
import { addMember } from "../../app/domain/organizations/add-member.ts";
import { registerOrganization } from "../../app/domain/organizations/register-organization.ts";
import { newId, type OrganizationId } from "../../app/kernel/ids.ts";
import type { Connection } from "../../db/connection.ts";
import { events, jobs } from "../../db/schema/events.ts";
import type { MembershipRole } from "../../db/schema/organizations.ts";
import { outcomeOf } from "./market.ts";

/** Monday 23 November 2026, noon in Beijing. */
export const NOON = Date.UTC(2026, 10, 23, 4);

type Db = Pick<Connection, "db">;

let people = 0;

/** Somebody with a confirmed address and no organisation. */
export function somebody({ db }: Db, name = "某人"): PersonActor {
  people += 1;
  const command = { email: `somebody${people}@example.com`, name, locale: "zh" as const };
  const { personId } = outcomeOf(
    admitPerson(db, { ...command, passwordHash: null, desks: [] }, { actor: SYSTEM, now: NOON }),
  );
  return seen({ db }, personId);
}

/** The actor as the database has it now. */
export function seen({ db }: Db, personId: PersonActor["personId"]): PersonActor {
  const actor = loadActor(db, personId);
  if (actor.kind !== "person") throw new Error("no person");
  return actor;
}

/** A member of an organisation in a role. */
export function seated({ db }: Db, organizationId: OrganizationId, role: MembershipRole): PersonActor {
  const { personId } = somebody({ db });
  outcomeOf(addMember(db, { organizationId, personId, role }, { actor: SYSTEM, now: NOON }));
  return seen({ db }, personId);
}

/** Codes with a right check character, one after the other. */
const CODES = ["91510100MAD0194657", "91510100MAD012079B", "91350100M000100Y43"];

/** A firm as its owner registered it. */
export function registeredFirm({ db }: Db, place = 0): { readonly id: OrganizationId; readonly owner: PersonActor } {
  const owner = somebody({ db });
  const id = newId<"organization">(NOON);
  outcomeOf(registerOrganization(db, { ...identity(place), id }, { actor: owner, now: NOON }));
  return { id, owner: seen({ db }, owner.personId) };
}

export function identity(place = 0) {
  return {
    kind: "firm" as const,
    nameZh: `测试公司${place}`,
    country: "CN",
    uscc: CODES[place],
    isLocal: true,
    city: "成都",
  };
}

/** A bureau with one official. */
export function bureauOf({ db }: Db): { readonly id: OrganizationId; readonly official: PersonActor } {
  const id = newId<"organization">(NOON);
  const command = { id, kind: "bureau" as const, nameZh: "新经济局", country: "CN", isLocal: true };
  outcomeOf(registerOrganization(db, command, { actor: SYSTEM, now: NOON }));
  return { id, official: seated({ db }, id, "member") };
}

/** The secret that went out with the last event of this name; it stands in the mail's job alone. */
export function lastToken({ db }: Db, name: string): string {
  const row = db
    .select({ payload: jobs.payload })
    .from(jobs)
    .innerJoin(events, eq(events.id, jobs.eventId))
    .where(eq(events.name, name))
    .orderBy(desc(jobs.createdAt), desc(jobs.id))
    .limit(1)
    .get();
  return String(row?.payload.token ?? "");
}

/** How often something has happened. */
export function countEvents({ db }: Db, name: string): number {
  return db.select().from(events).where(eq(events.name, name)).all().length;
}

export function acting(actor: Actor, now = NOON): { readonly actor: Actor; readonly now: number } {
  return { actor, now };
}
