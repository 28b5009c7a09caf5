import { SYSTEM } from "../../app/domain/accounts/actor.ts";
import { admitPerson, type GrantedDesk } from "../../app/domain/accounts/admit-person.ts";
import { addMember } from "../../app/domain/organizations/add-member.ts";
import { type DemoBuild, mustDo, organizationIdOf, type TimedAct, WORLD_AGE } from "./demo-build.ts";
import type { DemoPerson } from "./demo-content.ts";

const DESKS: Readonly<Record<DemoPerson["role"], readonly GrantedDesk[]>> = {
  official: [],
  owner: [],
  evaluator: ["panel"],
  council: ["council"],
  auditor: ["auditor"],
  administrator: ["admin"],
};

/** Officials and those with desks of their own are there from the beginning; owners come with their firms. */
export function peopleActs(build: DemoBuild): TimedAct[] {
  const standing = build.content.people.filter((person) => person.role !== "owner");
  return standing.map((person) => ({
    at: build.now - WORLD_AGE + 1,
    run: () => {
      admit(build, person, build.now - WORLD_AGE + 1);
      if (person.organization !== undefined) join(build, person, build.now - WORLD_AGE + 1);
    },
  }));
}

/** Takes a person in, with the world's one password where it has one. */
export function admit(build: DemoBuild, person: DemoPerson, now: number): void {
  const { email, name, locale, role } = person;
  const { passwordHash } = build;
  const command = { email, name, locale, passwordHash, desks: DESKS[role] };
  const { personId } = mustDo(`person ${person.key}`, admitPerson(build.db, command, { actor: SYSTEM, now }));
  build.people.set(person.key, personId);
}

function join(build: DemoBuild, person: DemoPerson, now: number): void {
  const personId = build.people.get(person.key);
  if (personId === undefined || person.organization === undefined) return;
  const organizationId = organizationIdOf(build, person.organization);
  const role = person.duty === "approver" ? "manager" : "member";
  mustDo(
    `membership of ${person.key}`,
    addMember(build.db, { organizationId, personId, role }, { actor: SYSTEM, now }),
  );
}
