import type { JobName } from "../domain/events/event-catalogue.ts";
import { leaseJobs } from "../domain/events/lease-jobs.ts";
import type { JobHandler } from "./job-handler.ts";
import { type JobRun, runJob } from "./run-job.ts";

export type WorkerSettings = JobRun & {
  readonly handlers: Readonly<Partial<Record<JobName, JobHandler>>>;
  /** How many jobs at once. */
  readonly slots: number;
  /** Milliseconds between looks at the outbox when nobody calls; half a second unless told. */
  readonly pollEvery?: number;
  /** Told of what went wrong with the outbox itself, a database that is busy for instance. */
  readonly onTrouble: (error: unknown) => void;
};

export type Worker = {
  /** Says that there is something to do. */
  readonly wake: () => void;
  /** Takes no more jobs and resolves when those begun are finished. */
  readonly stop: () => Promise<void>;
};

const POLL_EVERY = 500;

/** Works the outbox off until it is stopped: as many jobs at once as there are slots, the next as soon as one is free. */
export function runWorker(settings: WorkerSettings): Worker {
  const running = new Set<Promise<void>>();
  const bell = makeBell();
  let isStopping = false;

  const loop = async () => {
    while (!isStopping) {
      const taken = takeJobs(settings, running, bell.ring);
      if (taken === 0 && !isStopping) await bell.wait(settings.pollEvery ?? POLL_EVERY);
      else await new Promise((resolve) => setImmediate(resolve));
    }
    await Promise.allSettled(running);
  };
  const finished = loop();
  return {
    wake: bell.ring,
    stop: () => {
      isStopping = true;
      bell.ring();
      return finished;
    },
  };
}

/** Starts what is due in the free slots; returns how many jobs that were. */
function takeJobs(settings: WorkerSettings, running: Set<Promise<void>>, onFree: () => void): number {
  const limit = settings.slots - running.size;
  if (limit <= 0) return 0;
  const names = Object.keys(settings.handlers).filter(isHandled(settings));
  try {
    const jobs = leaseJobs(settings.db, { names, limit }, { now: settings.now() });
    for (const job of jobs) {
      const handler = isHandled(settings)(job.name) ? settings.handlers[job.name] : undefined;
      if (handler === undefined) continue;
      const run = runJob(settings, job, handler)
        .catch(settings.onTrouble)
        .finally(() => {
          running.delete(run);
          onFree();
        });
      running.add(run);
    }
    return jobs.length;
  } catch (error) {
    settings.onTrouble(error);
    return 0;
  }
}

function isHandled({ handlers }: Pick<WorkerSettings, "handlers">): (name: string) => name is JobName {
  return (name): name is JobName => Object.hasOwn(handlers, name);
}

/** Waiting that can be cut short; a ring that nobody waits for is kept for the next wait. */
function makeBell(): { ring: () => void; wait: (most: number) => Promise<void> } {
  let hasRung = false;
  let answer: (() => void) | undefined;
  return {
    ring: () => {
      hasRung = true;
      answer?.();
    },
    wait: async (most) => {
      if (!hasRung) {
        await new Promise<void>((resolve) => {
          const clock = setTimeout(resolve, most);
          answer = () => {
            clearTimeout(clock);
            resolve();
          };
        });
      }
      hasRung = false;
      answer = undefined;
    },
  };
}
