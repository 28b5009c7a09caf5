import type { Database } from "../../../db/schema/database.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { sideOf } from "./partner-policy.ts";
import type { ReplyCommand } from "./partner-schema.ts";
import { type Sent, sendMessage } from "./send-message.ts";
import { findMessage, findThread } from "./thread-queries.ts";

/** One of the two firms writes on, also after the notice has ended. The same message twice is once. */
export function replyInThread(
  db: Database,
  { id, threadId, message }: ReplyCommand,
  { actor, now }: Acting,
): Result<Sent> {
  return act(db, (tx) => {
    const thread = findThread(tx, threadId);
    const sides = thread === undefined ? undefined : sideOf(actor, thread);
    if (actor.kind !== "person" || thread === undefined || sides === undefined) return refused("access.not-yours");
    const earlier = findMessage(tx, id);
    if (earlier !== undefined) {
      const isSame = earlier.authorId === actor.personId && earlier.threadId === threadId;
      return isSame ? done({ threadId, messageId: id }) : refused("access.not-yours");
    }
    return sendMessage(tx, thread, { id, body: message, ...sides }, { actor, now });
  });
}
