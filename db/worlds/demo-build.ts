import { createHash } from "node:crypto";
import type { Actor } from "../../app/domain/accounts/actor.ts";
import { loadActor } from "../../app/domain/accounts/load-actor.ts";
import { type Id, newId, type OrganizationId, type PersonId, toId } from "../../app/kernel/ids.ts";
import { DAY, HOUR } from "../../app/kernel/instant.ts";
import type { Result } from "../../app/kernel/result.ts";
import type { Database } from "../schema/database.ts";
import type { DemoContent } from "./demo-content.ts";

/** One act of the world's history and the moment at which it happened. */
export type TimedAct = { readonly at: number; readonly run: () => void };

/** What the makers of acts share. Keys are those of the JSON files. */
export type DemoBuild = {
  readonly db: Database;
  readonly content: DemoContent;
  readonly now: number;
  readonly passwordHash: string | null;
  readonly people: Map<string, PersonId>;
};

/** The district is at work on the platform since then. */
export const WORLD_AGE = 420 * DAY;

/** The key of an entry's row, the same in every load at the same `now`. */
export function idOf<Kind extends string>(build: DemoBuild, kind: Kind, key: string): Id<Kind> {
  const head = newId<Kind>(build.now - WORLD_AGE).slice(0, 10);
  const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
  const digest = createHash("sha256").update(`${kind} ${key}`).digest().subarray(0, 16);
  return toId<Kind>(head + [...digest].map((byte) => alphabet[byte % 32]).join(""));
}

export function organizationIdOf(build: DemoBuild, key: string): OrganizationId {
  return idOf(build, "organization", key);
}

/** The person as policies see them at this point of the history. */
export function actorOf(build: DemoBuild, key: string): Actor {
  const id = build.people.get(key);
  if (id === undefined) throw new Error(`the demo world has no person ${key}`);
  return loadActor(build.db, id);
}

/** The official of a bureau who writes, or the other one, who approves. */
export function officialOf(build: DemoBuild, bureau: string, duty: "author" | "approver"): string {
  const person = build.content.people.find((one) => one.organization === bureau && one.duty === duty);
  if (person === undefined) throw new Error(`the demo world has no ${duty} at ${bureau}`);
  return person.key;
}

export function ownerOf(build: DemoBuild, firm: string): string {
  const person = build.content.people.find((one) => one.organization === firm && one.role === "owner");
  if (person === undefined) throw new Error(`the demo world has no owner of ${firm}`);
  return person.key;
}

/** The outcome of a verb that the world's content must satisfy; anything else is a fault in the content. */
export function mustDo<Value>(what: string, result: Result<Value>): Value {
  if (result.ok) return result.value;
  const { code, params, field } = result.refusal;
  throw new Error(`demo world, ${what}: ${code} ${JSON.stringify(params)}${field === undefined ? "" : ` at ${field}`}`);
}

/** Moments lie on office days' hours: the day's 9:00 in Beijing and some hours on, by the entry's place in its list. */
export function officeHour(at: number, place: number): number {
  const day = Math.floor((at + 8 * HOUR) / DAY) * DAY - 8 * HOUR;
  return Math.min(at, day + 9 * HOUR + (place % 9) * HOUR + ((place * 7) % 60) * 60_000);
}
