import { consortiumComments } from "../../../db/schema/consortia.ts";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import type { CallId } from "../../kernel/ids.ts";
import { parseId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { needsOf } from "../calls/call-queries.ts";
import { recordBeside } from "./change-consortium.ts";
import { MOST_COMMENTS } from "./consortium.ts";
import { actInRoom } from "./room-act.ts";
import { countComments, findComment, findTask } from "./talk-queries.ts";
import type { WriteCommentCommand } from "./talk-schema.ts";

/** Says something about a need, a task or the agreement, for a firm that is in. The same form twice says it once. */
export function writeComment(db: Database, command: WriteCommentCommand, { actor, now }: Acting): Result<null> {
  return act(db, (tx) => {
    const { id, consortiumId, topic, topicId, body } = command;
    const acting = actInRoom(tx, consortiumId, { verb: "comment", needed: "comment" }, { actor, now });
    if (!acting.ok) return acting;
    const { consortium, call, personId, firm } = acting.value;
    const earlier = findComment(tx, id);
    if (earlier !== undefined) return earlier.authorId === personId ? done(null) : refused("access.not-yours");
    if (!isTopic(tx, command, call.id)) return refused("access.not-yours");
    if (countComments(tx, consortiumId) >= MOST_COMMENTS) {
      return refused("consortium.too-many-comments", { most: MOST_COMMENTS }, "body");
    }
    tx.insert(consortiumComments)
      .values({ id, consortiumId, topic, topicId, organizationId: firm, authorId: personId, body, writtenAt: now })
      .run();
    recordBeside(tx, consortium, { verb: "comment", actorId: personId, now, facts: { commentId: id } });
    return done(null);
  });
}

/** Whether there is such a need, task or agreement to speak about. */
function isTopic(tx: Transaction, { consortiumId, topic, topicId }: WriteCommentCommand, callId: CallId): boolean {
  if (topic === "agreement") return topicId === "";
  if (topic === "need") return needsOf(tx, callId).some((need) => need.id === topicId);
  const id = parseId<"consortium_task">(topicId);
  const task = id === undefined ? undefined : findTask(tx, id);
  return task?.consortiumId === consortiumId && task.removedAt === null;
}
