import type { Database } from "../../db/schema/database.ts";
import { endExpiredSessions } from "../domain/accounts/end-session.ts";
import { forgetPastDoors } from "../domain/accounts/forget-past-doors.ts";
import { forgetFormDrafts } from "../domain/accounts/keep-form-draft.ts";
import { removeFinishedJobs } from "../domain/events/remove-finished-jobs.ts";
import { askToTellDueFinds } from "../domain/notifications/ask-to-tell-finds.ts";
import { remindOfDeadlines } from "../domain/notifications/remind-of-deadlines.ts";
import { expireVerifications } from "../domain/organizations/expire-verifications.ts";
import { remindOfEndings } from "../domain/organizations/remind-of-endings.ts";
import { expireJoinRequests } from "../domain/partners/expire-join-requests.ts";
import { remindOfNoticeEnd } from "../domain/partners/remind-of-notice-end.ts";
import { remindOfReviews } from "../domain/products/remind-of-reviews.ts";
import { forgetDeletedSearches } from "../domain/saved-searches/forget-deleted-searches.ts";
import { HOUR, MINUTE, SECOND } from "../kernel/instant.ts";
import type { Chore } from "./run-schedule.ts";

export type TimedVerb = (db: Database, time: { readonly now: number }) => number;

export type TimedVerbs = {
  /** Publishes what is timed and closes what is past its deadline. */
  readonly advanceDueCalls: TimedVerb;
  /** Lets invitations into a consortium lapse. */
  readonly expireInvitations: TimedVerb;
};

/** All periodic work, on one page. Each returns how many things it changed. */
export function schedule(db: Database, verbs: TimedVerbs): readonly Chore[] {
  return [
    { name: "advance-due-calls", every: SECOND, run: (now) => verbs.advanceDueCalls(db, { now }) },
    { name: "remind-of-deadlines", every: MINUTE, run: (now) => remindOfDeadlines(db, { now }) },
    { name: "expire-invitations", every: MINUTE, run: (now) => verbs.expireInvitations(db, { now }) },
    { name: "expire-join-requests", every: MINUTE, run: (now) => expireJoinRequests(db, { now }) },
    { name: "remind-of-partner-notices", every: HOUR, run: (now) => remindOfNoticeEnd(db, { now }) },
    { name: "remind-of-reviews", every: HOUR, run: (now) => remindOfReviews(db, { now }) },
    { name: "expire-verifications", every: MINUTE, run: (now) => expireVerifications(db, { now }) },
    { name: "remind-of-endings", every: HOUR, run: (now) => remindOfEndings(db, { now }) },
    { name: "end-expired-sessions", every: HOUR, run: (now) => endSessions(db, now) },
    { name: "forget-past-doors", every: HOUR, run: (now) => forgetPastDoors(db, { now }) },
    { name: "forget-form-drafts", every: HOUR, run: (now) => forgetFormDrafts(db, { now }) },
    { name: "tell-due-finds", every: MINUTE, run: (now) => askToTellDueFinds(db, { now }) },
    { name: "forget-deleted-searches", every: HOUR, run: (now) => forgetDeletedSearches(db, { now }) },
    { name: "remove-finished-jobs", every: HOUR, run: (now) => removeFinishedJobs(db, { now }) },
  ];
}

/** Nobody has to be told of a session that ran out. */
function endSessions(db: Database, now: number): number {
  endExpiredSessions(db, now);
  return 0;
}
