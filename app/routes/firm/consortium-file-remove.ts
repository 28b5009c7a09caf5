import { removeRoomFile } from "../../domain/consortia/keep-room-files.ts";
import { roomFileCommand } from "../../domain/consortia/talk-schema.ts";
import { readForm } from "../../http/read-form.ts";
import { actAnswer, found, notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import type { Route } from "./+types/consortium-file-remove.ts";
import { partyRoom } from "./party-room.ts";

/** Takes a file out of the room. */
export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { consortium } = partyRoom(visit, args.params.consortium);
  const reading = await readForm(args.request, visit.facts, roomFileCommand.omit({ consortiumId: true }));
  const { fileId } = found(reading.ok ? reading.value : undefined);
  const result = removeRoomFile(visit.db, { consortiumId: consortium.id, fileId }, visit);
  return actAnswer(visit, result, `/firm/consortia/${consortium.id}/files`, "consortium.file-gone");
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "firm");
  throw notFound();
}
