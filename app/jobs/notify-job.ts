import type { Database } from "../../db/schema/database.ts";
import type { EventRow } from "../../db/schema/events.ts";
import { findEvent } from "../domain/events/event-queries.ts";
import { pageOfAudience } from "../domain/notifications/audience-queries.ts";
import type { FirmMatch } from "../domain/notifications/call-tellings.ts";
import { saveTelling } from "../domain/notifications/save-telling.ts";
import type { Telling } from "../domain/notifications/telling.ts";
import { tellingsOf } from "../domain/notifications/tellings-of.ts";
import { DONE, type JobHandler, type JobHold } from "./job-handler.ts";

export type NotifySettings = {
  readonly db: Database;
  /** The firms whose products fit what a partner notice seeks; asked once it is published. */
  readonly matchNotice: (noticeId: string) => Promise<readonly FirmMatch[]>;
  /** The part of each Message-ID after the `@`. */
  readonly mailDomain: string;
};

const PAGE = 200;

/**
 * Tells everyone whom an event concerns, 200 at a time, so that a hundred thousand followers
 * hold up neither the pages nor other writers. Begun anew after a crash, it tells only those not told yet.
 */
export function notifyJob(settings: NotifySettings): JobHandler {
  const { db } = settings;
  return async (job, hold) => {
    const event = job.eventId === null ? undefined : findEvent(db, job.eventId);
    if (event === undefined) return DONE;
    const matches = await matchesOf(settings, event);
    for (const telling of tellingsOf(db, event, { secrets: job.payload, matches })) {
      await tellAll(settings, event, telling, hold);
    }
    return DONE;
  };
}

async function matchesOf(settings: NotifySettings, { name, subjectId }: EventRow): Promise<readonly FirmMatch[]> {
  return name === "partner.notice-published" ? settings.matchNotice(subjectId) : [];
}

async function tellAll(settings: NotifySettings, event: EventRow, telling: Telling, hold: JobHold): Promise<void> {
  const { db, mailDomain } = settings;
  for (let after: number | null = 0; after !== null; ) {
    const { recipients, next }: ReturnType<typeof pageOfAudience> = pageOfAudience(db, telling.audience, after, PAGE);
    if (recipients.length > 0) saveTelling(db, { event, telling, recipients, mailDomain }, { now: hold.now() });
    after = next;
    if (next === null) return;
    hold.extend();
    await new Promise((resolve) => setImmediate(resolve));
  }
}
