import type { Database } from "../../db/schema/database.ts";
import { findEvent } from "../domain/events/event-queries.ts";
import { DONE, type JobHandler } from "./job-handler.ts";

/** Brings the search index up to date with the subject of the event. Indexing what is gone removes it. */
export function indexSubjectJob(db: Database, indexSubject: (kind: string, id: string) => Promise<void>): JobHandler {
  return async (job) => {
    const event = job.eventId === null ? undefined : findEvent(db, job.eventId);
    if (event !== undefined) await indexSubject(event.subjectKind, event.subjectId);
    return DONE;
  };
}
