import { data } from "react-router";
import { MOST_ROOM_FILE_MEGABYTES } from "../../domain/consortia/consortium.ts";
import { addRoomFiles } from "../../domain/consortia/keep-room-files.ts";
import { listRoomFiles } from "../../domain/consortia/talk-queries.ts";
import { doneFlash } from "../../http/flash.ts";
import { refusedForm, typedIn } from "../../http/form.ts";
import { type KeptUpload, keepUpload } from "../../http/keep-upload.ts";
import { formFields } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { refusalsOf, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { type Refusal, refusal } from "../../kernel/refusal.ts";
import { RoomFiles, RoomFilesForm } from "../../ui/consortia/room-files.tsx";
import { RoomFrame } from "../../ui/consortia/room-frame.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/consortium-files.ts";
import { nameIn } from "./consortium-room-facts.ts";
import { partyRoom } from "./party-room.ts";

const MOST_BYTES = MOST_ROOM_FILE_MEGABYTES * 1024 * 1024;

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const room = partyRoom(visit, args.params.consortium);
  const firm = room.firmFor("file", "edit");
  return {
    head: room.head,
    mayAdd: firm !== undefined,
    files: listRoomFiles(visit.db, room.consortium.id).map(({ id, name, byteSize, createdAt, organizationId }) => ({
      id,
      name,
      byteSize,
      addedAt: createdAt,
      firm: nameIn(visit, room.members, organizationId),
      mayRemove: firm !== undefined && (firm === room.consortium.leadId || firm === organizationId),
    })),
  };
}

/** All files of an upload are kept, or none. */
export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const room = partyRoom(visit, args.params.consortium);
  const fields = await formFields(args.request, visit.facts);
  const refuse = (refusals: readonly Refusal[]) =>
    data(
      { form: refusedForm(typedIn(fields), refusals) },
      { status: refusals[0] === undefined ? 422 : statusOf(refusals[0]) },
    );
  if (room.firmFor("file", "edit") === undefined) return refuse([refusal("consortium.right-missing")]);
  const uploads = fields.getAll("files").filter((one) => one instanceof File);
  if (uploads.length === 0) return refuse([refusal("form.required", {}, "files")]);
  const files: KeptUpload[] = [];
  for (const file of uploads) {
    const result = await keepUpload(visit, file, { field: "files", mostBytes: MOST_BYTES });
    if (!result.ok) return refuse(refusalsOf(result));
    files.push(result.value);
  }
  const now = visit.world.now();
  const result = addRoomFiles(visit.db, { consortiumId: room.consortium.id, files }, { actor: visit.actor, now });
  if (!result.ok) return refuse(refusalsOf(result));
  return seeOther(visit, `/firm/consortia/${room.consortium.id}/files`, doneFlash("consortium.file-added"));
}

export default function ConsortiumFiles({ loaderData: { head, files, mayAdd }, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  return (
    <RoomFrame head={head} place="files" title={t("room.files.title")} lead={t("room.files.lead")}>
      {files.length === 0 ? <p className="empty">{t("room.files.none")}</p> : null}
      {files.length === 0 ? null : <RoomFiles consortiumId={head.consortium.id} files={files} />}
      <FormState form={actionData?.form}>{mayAdd ? <RoomFilesForm /> : null}</FormState>
    </RoomFrame>
  );
}
