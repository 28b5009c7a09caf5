import { sql } from "drizzle-orm";
import type { Database } from "../../../db/schema/database.ts";
import type { FindWhy, FoundKind } from "../../../db/schema/saved-searches.ts";
import type { EventId, OrganizationId } from "../../kernel/ids.ts";
import { dueAt, PROFILE } from "./saved-search.ts";

/** The thing that searches found, the event that brought it up, and whose it is: nobody is told of their own. */
export type FoundThing = {
  readonly kind: FoundKind;
  readonly id: string;
  readonly eventId: EventId;
  readonly ownerId: OrganizationId;
};

export type SearchFind = { readonly id: string; readonly why: FindWhy };
export type ProfileFind = { readonly organizationId: OrganizationId; readonly why: FindWhy };

/**
 * Notes which searches a thing fits, each written once as long as it fits; at most a few thousand at a time, by one
 * statement. Silent from the start: searches that are off, things and reasons that their keeper muted.
 */
export function noteSearchFinds(
  db: Database,
  thing: FoundThing,
  found: readonly SearchFind[],
  { now }: { readonly now: number },
): number {
  return db.run(sql`
    INSERT INTO finds (person_id, source, subject_kind, subject_id, event_id, why_json, found_at, state, due_at)
    SELECT search.person_id, search.id, ${thing.kind}, ${thing.id}, ${thing.eventId},
      json_extract(hit.value, '$.why'), ${now},
      CASE WHEN search.frequency = 'off' OR ${isMutedThing(thing)} OR ${hasMutedWord()} THEN 'silent' ELSE 'waiting' END,
      ${dueBy(now)}
    FROM json_each(${JSON.stringify(found)}) AS hit
    JOIN saved_searches AS search ON search.id = json_extract(hit.value, '$.id')
    WHERE search.deleted_at IS NULL AND NOT EXISTS (
      SELECT 1 FROM memberships WHERE memberships.person_id = search.person_id
        AND memberships.organization_id = ${thing.ownerId})
    ON CONFLICT DO NOTHING`).changes;
}

/** Notes which firms' products a call fits, for everybody who does the work there; likewise. */
export function noteProfileFinds(
  db: Database,
  thing: FoundThing,
  found: readonly ProfileFind[],
  { now }: { readonly now: number },
): number {
  return db.run(sql`
    INSERT INTO finds (person_id, source, subject_kind, subject_id, event_id, why_json, found_at, state, due_at)
    SELECT search.person_id, ${PROFILE}, ${thing.kind}, ${thing.id}, ${thing.eventId},
      json_extract(hit.value, '$.why'), ${now},
      CASE WHEN search.frequency = 'off' OR ${isMutedThing(thing)} OR (${hasMutedWord()} AND NOT ${hasOtherWord()})
        THEN 'silent' ELSE 'waiting' END,
      ${dueBy(now)}
    FROM json_each(${JSON.stringify(found)}) AS hit
    JOIN (SELECT memberships.person_id, memberships.organization_id,
        COALESCE(profile_watches.frequency, 'at_once') AS frequency
      FROM memberships LEFT JOIN profile_watches ON profile_watches.person_id = memberships.person_id
      WHERE memberships.role <> 'viewer') AS search
      ON search.organization_id = json_extract(hit.value, '$.organizationId')
    WHERE search.organization_id <> ${thing.ownerId}
    ON CONFLICT DO NOTHING`).changes;
}

/** Forgets the searches that a thing no longer fits, so that they may find it anew; `ids` are those that it fits. */
export function forgetFinds(
  db: Database,
  { kind, id }: Pick<FoundThing, "kind" | "id">,
  ids: readonly string[],
): number {
  return db.run(sql`
    DELETE FROM finds WHERE subject_kind = ${kind} AND subject_id = ${id} AND source <> ${PROFILE}
      AND source NOT IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`).changes;
}

function isMutedThing({ kind, id }: FoundThing) {
  return sql`EXISTS (SELECT 1 FROM muted_things WHERE muted_things.person_id = search.person_id
    AND muted_things.subject_kind = ${kind} AND muted_things.subject_id = ${id})`;
}

function hasMutedWord() {
  return sql`EXISTS (SELECT 1 FROM json_each(hit.value, '$.why.words') AS word
    JOIN muted_reasons ON muted_reasons.person_id = search.person_id
      AND muted_reasons.asked = json_extract(word.value, '$.asked')
      AND muted_reasons.found = json_extract(word.value, '$.found'))`;
}

function hasOtherWord() {
  return sql`EXISTS (SELECT 1 FROM json_each(hit.value, '$.why.words') AS word WHERE NOT EXISTS (
    SELECT 1 FROM muted_reasons WHERE muted_reasons.person_id = search.person_id
      AND muted_reasons.asked = json_extract(word.value, '$.asked')
      AND muted_reasons.found = json_extract(word.value, '$.found')))`;
}

function dueBy(now: number) {
  return sql`CASE search.frequency WHEN 'daily' THEN ${dueAt("daily", now)}
    WHEN 'weekly' THEN ${dueAt("weekly", now)} ELSE ${now} END`;
}
