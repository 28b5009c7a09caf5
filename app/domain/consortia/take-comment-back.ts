import { eq } from "drizzle-orm";
import { consortiumComments } from "../../../db/schema/consortia.ts";
import type { Database } from "../../../db/schema/database.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { recordBeside } from "./change-consortium.ts";
import { actInRoom } from "./room-act.ts";
import { findComment } from "./talk-queries.ts";
import type { CommentCommand } from "./talk-schema.ts";

/** Takes one's own words back: they are emptied, and that something was said stays. */
export function takeCommentBack(db: Database, { commentId }: CommentCommand, { actor, now }: Acting): Result<null> {
  return act(db, (tx) => {
    const comment = findComment(tx, commentId);
    if (comment === undefined) return refused("access.not-yours");
    const acting = actInRoom(tx, comment.consortiumId, { verb: "comment", needed: "view" }, { actor, now });
    if (!acting.ok) return acting;
    if (comment.authorId !== acting.value.personId) return refused("access.not-yours");
    if (comment.takenBackAt !== null) return done(null);
    tx.update(consortiumComments).set({ body: "", takenBackAt: now }).where(eq(consortiumComments.id, commentId)).run();
    const facts = { commentId, takenBack: "yes" };
    recordBeside(tx, acting.value.consortium, { verb: "comment", actorId: comment.authorId, now, facts });
    return done(null);
  });
}
