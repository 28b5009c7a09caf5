import { eq } from "drizzle-orm";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import { type JobRow, jobs } from "../../../db/schema/events.ts";
import { mails } from "../../../db/schema/notifications.ts";
import { type JobId, parseId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Actor, actorId } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { appendLeaf } from "../audit/append-leaf.ts";
import { canRetryJob } from "./job-policy.ts";

/** Gives a dead job a new life of eight attempts, and its mail with it. */
export function retryJob(
  db: Database,
  command: { readonly jobId: JobId },
  { actor, now }: { readonly actor: Actor; readonly now: number },
): Result<{ readonly jobId: JobId }> {
  return act(db, (tx) => {
    const decision = canRetryJob(actor);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    const job = tx.select().from(jobs).where(eq(jobs.id, command.jobId)).get();
    if (job === undefined) return refused("job.not-found");
    if (job.state !== "dead") return refused("job.not-dead");
    tx.update(jobs).set({ state: "ready", attempts: 0, runAt: now, finishedAt: null }).where(eq(jobs.id, job.id)).run();
    reviveMail(tx, job);
    appendLeaf(tx, {
      at: now,
      actorId: actorId(actor),
      act: "job.retried",
      subjectKind: "job",
      subjectId: job.id,
      body: { name: job.name, attempts: job.attempts },
    });
    return done({ jobId: job.id });
  });
}

function reviveMail(tx: Transaction, job: JobRow): void {
  const mailId = job.name === "send-mail" ? parseId<"mail">(String(job.payload.mailId ?? "")) : undefined;
  if (mailId !== undefined) tx.update(mails).set({ state: "queued" }).where(eq(mails.id, mailId)).run();
}
