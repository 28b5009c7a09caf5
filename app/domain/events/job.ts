import type { EventId, JobId } from "../../kernel/ids.ts";
import { HOUR, MINUTE, SECOND } from "../../kernel/instant.ts";

/** How long a worker may keep a job before another one takes it over. */
export const LEASE = MINUTE;

/** After so many attempts a job is dead and waits for an administrator. */
export const MOST_ATTEMPTS = 8;

const FIRST_WAIT = 10 * SECOND;
const LONGEST_WAIT = HOUR;

/** A job in the hands of one worker. */
export type LeasedJob = {
  readonly id: JobId;
  readonly name: string;
  readonly eventId: EventId | null;
  readonly payload: Readonly<Record<string, string | number | null>>;
  /** Which attempt this is, from 1. With the id it is the proof of the lease: a later lease has a higher one. */
  readonly attempt: number;
};

/**
 * How long to wait after a failed attempt: 10 s, 40 s, 160 s, … up to an hour, and up to a quarter more,
 * so that jobs that failed together do not come back together. `jitter` is 0 to 1.
 */
export function backOff(attempt: number, jitter: number): number {
  const wait = Math.min(FIRST_WAIT * 4 ** (attempt - 1), LONGEST_WAIT);
  return Math.round(wait * (1 + jitter / 4));
}
