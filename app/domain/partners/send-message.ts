import { eq } from "drizzle-orm";
import type { Transaction } from "../../../db/schema/database.ts";
import { type PartnerThreadRow, partnerMessages, partnerThreads } from "../../../db/schema/partners.ts";
import type { Id, OrganizationId } from "../../kernel/ids.ts";
import { DAY, HOUR } from "../../kernel/instant.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { PersonActor } from "../accounts/actor.ts";
import { recordEvent } from "../events/record-event.ts";
import { isBlocked } from "./partner-queries.ts";
import { countBegunSince, countSentSince, countUnanswered } from "./thread-queries.ts";

/** What one person may send in an hour, one firm begin in a day, and one side say before the other answers. */
const MOST_AN_HOUR = 30;
const MOST_BEGUN_A_DAY = 20;
const MOST_UNANSWERED = 5;

export type Sent = { readonly threadId: Id<"partner_thread">; readonly messageId: Id<"partner_message"> };

/** Why a firm may begin no further conversation now, or nothing. */
export function refusalOfBeginning(tx: Transaction, askerId: OrganizationId, now: number): Result<unknown> {
  return countBegunSince(tx, askerId, now - DAY) >= MOST_BEGUN_A_DAY
    ? refused("partner.too-many-threads", { most: MOST_BEGUN_A_DAY })
    : done({});
}

/** Writes one message in a conversation and lets the other firm know; the other firm's addresses are never read. */
export function sendMessage(
  tx: Transaction,
  thread: PartnerThreadRow,
  message: {
    readonly id: Id<"partner_message">;
    readonly own: OrganizationId;
    readonly other: OrganizationId;
    readonly body: string;
  },
  { actor, now }: { readonly actor: PersonActor; readonly now: number },
): Result<Sent> {
  const { id, own, other, body } = message;
  if (isBlocked(tx, own, other)) return refused("partner.unblock-first");
  if (isBlocked(tx, other, own)) return refused("partner.not-taking");
  if (countSentSince(tx, actor.personId, now - HOUR) >= MOST_AN_HOUR) {
    return refused("partner.too-many-messages", { most: MOST_AN_HOUR });
  }
  if (countUnanswered(tx, thread.id, own, MOST_UNANSWERED) >= MOST_UNANSWERED) {
    return refused("partner.await-answer", { most: MOST_UNANSWERED });
  }
  tx.insert(partnerMessages)
    .values({ id, threadId: thread.id, organizationId: own, authorId: actor.personId, body, sentAt: now })
    .run();
  tx.update(partnerThreads).set({ lastMessageAt: now }).where(eq(partnerThreads.id, thread.id)).run();
  recordEvent(tx, {
    name: "partner.message-sent",
    actorId: actor.personId,
    now,
    subject: { kind: "partner_thread", id: thread.id },
    payload: { messageId: id },
  });
  return done({ threadId: thread.id, messageId: id });
}
