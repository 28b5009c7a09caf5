import type { PersonActor } from "../../../app/domain/accounts/actor.ts";
import { approveCall } from "../../../app/domain/calls/approve-call.ts";
import type { CallRow } from "../../../app/domain/calls/call.ts";
import { findCall } from "../../../app/domain/calls/call-queries.ts";
import { createCall } from "../../../app/domain/calls/create-call.ts";
import { saveCallBasics } from "../../../app/domain/calls/save-call-basics.ts";
import { saveCallMoney } from "../../../app/domain/calls/save-call-money.ts";
import { submitCall } from "../../../app/domain/calls/submit-call.ts";
import { type CallId, newId, type OrganizationId } from "../../../app/kernel/ids.ts";
import { instantInBeijing } from "../../../app/kernel/instant.ts";
import type { Result } from "../../../app/kernel/result.ts";
import { people } from "../../../db/schema/accounts.ts";
import type { Database } from "../../../db/schema/database.ts";
import { organizations } from "../../../db/schema/organizations.ts";
import { testDatabase } from "../../support/database.ts";

export const MONDAY = at("2026-03-02", "10:00");

export type OfficeWorld = {
  readonly db: Database;
  readonly bureauId: OrganizationId;
  readonly author: PersonActor;
  readonly colleague: PersonActor;
  readonly viewer: PersonActor;
  readonly stranger: PersonActor;
};

/** One bureau with three people and one official of another. */
export function officeWorld(): OfficeWorld {
  const { db } = testDatabase();
  const bureauId = bureau(db, "发展规划局");
  const other = bureau(db, "新经济局");
  return {
    db,
    bureauId,
    author: official(db, "author", bureauId, "member"),
    colleague: official(db, "colleague", bureauId, "member"),
    viewer: official(db, "viewer", bureauId, "viewer"),
    stranger: official(db, "stranger", other, "owner"),
  };
}

/** A call from the template of an article, complete but for nothing: a draft of the author. */
export function completeDraft(world: OfficeWorld, article = 21, now = MONDAY): CallRow {
  const { db, bureauId, author } = world;
  const id = newId<"call">(now);
  const command = { id, bureauId, kind: "opportunity", start: `template:${article}`, scenario: "new" } as const;
  must(createCall(db, { ...command, scenarioTitle: null }, { actor: author, now }));
  const made = row(db, id);
  const { titleZh, titleEn, bodyZh, bodyEn, domain } = made;
  if (domain !== "citybrain") throw new Error("another template than expected");
  const basics = {
    titleZh,
    titleEn,
    bodyZh,
    bodyEn,
    domain,
    city: "成都",
    place: "中和街道",
    durationMonths: 12,
  } as const;
  must(saveCallBasics(db, { callId: id, version: 1, kind: "opportunity", ...basics }, { actor: author, now }));
  const amounts = { total: null, fiscal: 100_000_000, platform: null, social: 400_000_000 };
  const money = { investmentType: "GOV_PROCUREMENT", isDigital: true, ...amounts } as const;
  must(saveCallMoney(db, { callId: id, version: 2, ...money }, { actor: author, now }));
  return row(db, id);
}

export function submitted(world: OfficeWorld, now = MONDAY): CallRow {
  const { id, version } = completeDraft(world, 21, now);
  must(submitCall(world.db, { callId: id, version }, { actor: world.author, now }));
  return row(world.db, id);
}

export function published(world: OfficeWorld, now = MONDAY): CallRow {
  const { id, version } = submitted(world, now);
  must(approveCall(world.db, { callId: id, version }, { actor: world.colleague, now }));
  return row(world.db, id);
}

export function row(db: Database, id: CallId): CallRow {
  const found = findCall(db, id);
  if (found === undefined) throw new Error(`no call ${id}`);
  return found;
}

export function must<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify([result.refusal, ...(result.more ?? [])])}`);
  return result.value;
}

export function codesOf<Value>(result: Result<Value>): readonly string[] {
  return result.ok ? [] : [result.refusal, ...(result.more ?? [])].map((one) => one.code);
}

export function at(date: string, time = "17:00"): number {
  const instant = instantInBeijing(date, time);
  if (instant === undefined) throw new Error(`no such moment: ${date} ${time}`);
  return instant;
}

function bureau(db: Database, nameZh: string): OrganizationId {
  const id = newId<"organization">(MONDAY);
  const plain = { country: "CN", isLocal: true, verification: "verified", version: 1 } as const;
  db.insert(organizations)
    .values({ id, kind: "bureau", nameZh, ...plain, createdAt: MONDAY, updatedAt: MONDAY })
    .run();
  return id;
}

function official(
  db: Database,
  name: string,
  organizationId: OrganizationId,
  role: "member" | "viewer" | "owner",
): PersonActor {
  const id = newId<"person">(MONDAY);
  const email = `${name}@example.org`;
  db.insert(people).values({ id, email, name, locale: "zh", createdAt: MONDAY }).run();
  const membership = { organizationId, kind: "bureau", role, nameZh: "局", nameEn: null } as const;
  return { kind: "person", personId: id, name, email, locale: "zh", desks: ["office"], memberships: [membership] };
}
