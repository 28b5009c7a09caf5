import { and, eq, inArray, lt } from "drizzle-orm";
import { followSubject } from "../../app/domain/notifications/follow-subject.ts";
import { saveSearch } from "../../app/domain/saved-searches/save-search.ts";
import { saveSearchForm } from "../../app/domain/saved-searches/saved-search-schema.ts";
import { DAY } from "../../app/kernel/instant.ts";
import { events, jobs } from "../schema/events.ts";
import { actorOf, type DemoBuild, idOf, mustDo, type TimedAct } from "./demo-build.ts";

/** Whoever would have been told of older events has been told long ago. */
const STILL_NEWS = 10 * DAY;

/** What people follow, since the day that the entry names. */
export function followActs(build: DemoBuild): TimedAct[] {
  return build.content.follows.map(({ person, kind, subject, daysAgo }) => {
    const at = build.now - daysAgo * DAY;
    const run = () => {
      const command = { kind, id: idOf(build, kind, subject) };
      mustDo(
        `${person} follows ${subject}`,
        followSubject(build.db, command, { actor: actorOf(build, person), now: at }),
      );
    };
    return { at, run };
  });
}

/** The searches that people saved. */
export function searchActs(build: DemoBuild): TimedAct[] {
  return build.content.searches.map(({ person, daysAgo, ...form }) => {
    const at = build.now - daysAgo * DAY;
    const run = () => {
      const command = { ...saveSearchForm.parse(form), id: idOf(build, "saved_search", `${person} ${form.name}`) };
      mustDo(`${person} saves ${form.name}`, saveSearch(build.db, command, { actor: actorOf(build, person), now: at }));
    };
    return { at, run };
  });
}

/**
 * A year's history leaves hundreds of jobs behind. Notices of the last days are still sent; of the many jobs that
 * bring one subject's index entry up to date, the last is enough.
 */
export function dropStaleJobs({ db, now }: DemoBuild): void {
  db.delete(jobs)
    .where(and(inArray(jobs.name, ["notify", "percolate", "reindex"]), lt(jobs.createdAt, now - STILL_NEWS)))
    .run();
  const indexing = db
    .select({ id: jobs.id, subject: events.subjectId })
    .from(jobs)
    .innerJoin(events, eq(events.id, jobs.eventId))
    .where(eq(jobs.name, "index"))
    .orderBy(jobs.createdAt)
    .all();
  const last = new Map(indexing.map(({ id, subject }) => [subject, id]));
  const stale = indexing.filter(({ id, subject }) => last.get(subject) !== id).map(({ id }) => id);
  db.delete(jobs).where(inArray(jobs.id, stale)).run();
}
