import { takeCommentBack } from "../../domain/consortia/take-comment-back.ts";
import { findComment } from "../../domain/consortia/talk-queries.ts";
import { commentCommand } from "../../domain/consortia/talk-schema.ts";
import { readForm } from "../../http/read-form.ts";
import { actAnswer, found, notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import type { Route } from "./+types/comment-take-back.ts";
import { partyRoom } from "./party-room.ts";

/** Takes one's own comment back. */
export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { consortium } = partyRoom(visit, args.params.consortium);
  const reading = await readForm(args.request, visit.facts, commentCommand);
  const command = found(reading.ok ? reading.value : undefined);
  const comment = found(findComment(visit.db, command.commentId));
  found(comment.consortiumId === consortium.id ? comment : undefined);
  const path = `/firm/consortia/${consortium.id}/comments?topic=${comment.topic}&id=${comment.topicId}`;
  return actAnswer(visit, takeCommentBack(visit.db, command, visit), path, "consortium.comment-gone");
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "firm");
  throw notFound();
}
