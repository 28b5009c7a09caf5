import type { Database } from "../../db/schema/database.ts";
import type { EventRow } from "../../db/schema/events.ts";
import { findEvent } from "../domain/events/event-queries.ts";
import { findScenarioIdOf } from "../domain/matching/searchable-keys.ts";
import { askToTellFinds } from "../domain/notifications/ask-to-tell-finds.ts";
import {
  type FoundThing,
  forgetFinds,
  noteProfileFinds,
  noteSearchFinds,
  type ProfileFind,
} from "../domain/saved-searches/note-finds.ts";
import { ownerOfThing } from "../domain/saved-searches/thing-owner.ts";
import { parseId } from "../kernel/ids.ts";
import { type PercolateHit, SEARCH_KINDS, type SearchKind } from "../search/engine.ts";
import { findDocument } from "../search/index-subject.ts";
import type { SearchWatcher } from "../search/watch-searches.ts";
import { DONE, type JobHandler, type JobHold } from "./job-handler.ts";
import { toldWords } from "./told-words.ts";

export type PercolateSettings = {
  readonly db: Database;
  readonly watcher: SearchWatcher;
  /** The firms whose products fit a call. */
  readonly matchFirms: (callId: string) => Promise<readonly ProfileFind[]>;
};

/** So many finds are written at a time: some tens of milliseconds in which nobody else writes. */
const BATCH = 5_000;

/**
 * Asks all saved searches and all firms' products of what is new or changed, and notes what fits whom. The thing is
 * read as it stands now, so that a job begun anew, or late, comes to what is true.
 */
export function percolateJob(settings: PercolateSettings): JobHandler {
  const { db, watcher } = settings;
  return async (job, hold) => {
    const event = job.eventId === null ? undefined : findEvent(db, job.eventId);
    if (event === undefined) return DONE;
    for (const { kind, id } of thingsTouched(db, event)) {
      const document = findDocument(db, kind, id);
      const ownerId = ownerOfThing(db, kind, id);
      const hits = document === undefined ? [] : await watcher.percolate(document, hold.now());
      forgetFinds(
        db,
        { kind, id },
        hits.map((hit) => hit.id),
      );
      if (ownerId !== undefined) await noteHits(db, { kind, id, eventId: event.id, ownerId }, hits, hold);
    }
    if (event.name === "call.published") await noteFirms(settings, event, hold);
    askToTellFinds(db, { now: hold.now() });
    return DONE;
  };
}

/** A call's needs are found with its scenario too. */
function thingsTouched(db: Database, { subjectKind, subjectId }: EventRow): { kind: SearchKind; id: string }[] {
  const kind = SEARCH_KINDS.find((one) => one === subjectKind);
  if (kind === undefined) return [];
  const callId = kind === "call" ? parseId<"call">(subjectId) : undefined;
  const scenarioId = callId === undefined ? undefined : findScenarioIdOf(db, callId);
  return [
    { kind, id: subjectId },
    ...(scenarioId === undefined ? [] : [{ kind: "scenario", id: scenarioId } as const]),
  ];
}

async function noteHits(db: Database, thing: FoundThing, hits: readonly PercolateHit[], hold: JobHold): Promise<void> {
  for (let from = 0; from < hits.length; from += BATCH) {
    const batch = hits.slice(from, from + BATCH).map(({ id, why }) => ({ id, why: { words: toldWords(why) } }));
    noteSearchFinds(db, thing, batch, { now: hold.now() });
    hold.extend();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function noteFirms({ db, matchFirms }: PercolateSettings, event: EventRow, hold: JobHold): Promise<void> {
  const ownerId = ownerOfThing(db, "call", event.subjectId);
  const isOpen = findDocument(db, "call", event.subjectId)?.facets.state?.includes("open") === true;
  if (ownerId === undefined || !isOpen) return;
  const matches = await matchFirms(event.subjectId);
  noteProfileFinds(db, { kind: "call", id: event.subjectId, eventId: event.id, ownerId }, matches, { now: hold.now() });
}
