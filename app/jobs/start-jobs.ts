import type { Database } from "../../db/schema/database.ts";
import type { FileStore } from "../adapters/file-store.ts";
import type { Mailer } from "../adapters/mailer.ts";
import type { Workbooks } from "../adapters/xlsx.ts";
import { errorNote } from "../domain/events/error-note.ts";
import type { FirmMatch } from "../domain/notifications/call-tellings.ts";
import type { ProfileFind } from "../domain/saved-searches/note-finds.ts";
import type { SearchEngine } from "../search/engine.ts";
import type { SearchWatcher } from "../search/watch-searches.ts";
import { importProductsJob } from "./import-products-job.ts";
import { indexSubjectJob } from "./index-subject-job.ts";
import { notifyJob } from "./notify-job.ts";
import { percolateJob } from "./percolate-job.ts";
import { reindexJob } from "./reindex-job.ts";
import { runSchedule } from "./run-schedule.ts";
import { runWorker, type WorkerSettings } from "./run-worker.ts";
import { schedule, type TimedVerbs } from "./schedule.ts";
import { sendMailJob } from "./send-mail-job.ts";
import { tellFindsJob } from "./tell-finds-job.ts";

export type JobsWorld = {
  readonly db: Database;
  readonly files: FileStore;
  readonly workbooks: Workbooks;
  readonly now: () => number;
  readonly mailer: Mailer | undefined;
  readonly baseUrl: string;
  readonly engine: SearchEngine;
  readonly indexSubject: (kind: string, id: string) => Promise<void>;
  readonly watcher: SearchWatcher;
  readonly matchFirms: (callId: string) => Promise<readonly ProfileFind[]>;
  readonly matchNotice: (noticeId: string) => Promise<readonly FirmMatch[]>;
  readonly verbs: TimedVerbs;
  /** Signs the links that turn mails off. */
  readonly stopKey: Buffer;
  /** A line for the log: never personal data. */
  readonly log: (line: string) => void;
};

export type Jobs = { readonly wake: () => void; readonly stop: () => Promise<void> };

const LOCAL_SLOTS = 4;
const MAIL_SLOTS = 8;

/**
 * Starts everything that runs besides requests. Mail has a worker of its own,
 * so that a relay that hangs keeps neither the search index nor the notices waiting.
 */
export function startJobs(world: JobsWorld): Jobs {
  const { db, now, log } = world;
  const mailDomain = new URL(world.baseUrl).hostname;
  const common = {
    db,
    now,
    random: Math.random,
    onFailure: (job, note, state) =>
      log(`job ${job.id} (${job.name}, attempt ${job.attempt}) failed, ${state}: ${note}`),
    onTrouble: (error) => log(`outbox: ${errorNote(error)}`),
  } satisfies Omit<WorkerSettings, "handlers" | "slots">;
  const mail = runWorker({ ...common, slots: MAIL_SLOTS, handlers: { "send-mail": sendMailJob(world) } });
  const local = runWorker({
    ...common,
    slots: LOCAL_SLOTS,
    handlers: {
      index: indexSubjectJob(db, world.indexSubject),
      percolate: percolateJob(world),
      notify: wakingAfter(notifyJob({ ...world, mailDomain }), mail.wake),
      "tell-finds": wakingAfter(tellFindsJob({ ...world, mailDomain }), mail.wake),
      "import-products": importProductsJob(world),
      reindex: reindexJob(world),
    },
  });
  const timer = runSchedule({
    chores: schedule(db, world.verbs),
    now,
    onChange: local.wake,
    onTrouble: (chore, error) => log(`${chore}: ${errorNote(error)}`),
  });
  return {
    wake: () => {
      local.wake();
      mail.wake();
    },
    stop: async () => {
      timer.stop();
      await Promise.all([local.stop(), mail.stop()]);
    },
  };
}

function wakingAfter<Arguments extends readonly unknown[], Value>(
  work: (...given: Arguments) => Promise<Value>,
  wake: () => void,
): (...given: Arguments) => Promise<Value> {
  return async (...given) => {
    const value = await work(...given);
    wake();
    return value;
  };
}
