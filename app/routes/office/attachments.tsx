import { data } from "react-router";
import { attachFile } from "../../domain/calls/attach-file.ts";
import { MOST_ATTACHMENTS } from "../../domain/calls/call.ts";
import { versionSchema } from "../../domain/calls/call-schema.ts";
import { readFields, refusedForm } from "../../http/form.ts";
import { keepUpload } from "../../http/keep-upload.ts";
import { formFields } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { found, refusalsOf, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import { refusal } from "../../kernel/refusal.ts";
import { FileRows } from "../../ui/office/file-rows.tsx";
import { TaskPage } from "../../ui/office/task-page.tsx";
import type { Route } from "./+types/attachments.ts";
import { openWork } from "./open-work.ts";

const MOST_BYTES = 20 * 1024 * 1024;

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "office");
  return { work: openWork(visit, args.params.call), most: MOST_ATTACHMENTS };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "office");
  const callId = found(parseId<"call">(args.params.call));
  openWork(visit, callId);
  const fields = await formFields(args.request, visit.facts);
  const reading = readFields(fields, versionSchema);
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const file = fields.get("file");
  if (!(file instanceof File) || file.size === 0) {
    return data({ form: refusedForm(reading.typed, [refusal("call.file-needed", {}, "file")]) }, { status: 422 });
  }
  const kept = await keepUpload(visit, file, { field: "file", mostBytes: MOST_BYTES });
  const result = kept.ok
    ? attachFile(visit.db, { callId, version: reading.value.version, file: kept.value }, visit)
    : kept;
  if (result.ok) return seeOther(visit, `/office/calls/${callId}/attachments`);
  return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
}

export default function Attachments({ loaderData, actionData }: Route.ComponentProps) {
  const { work, most } = loaderData;
  return (
    <TaskPage work={work} task="attachments">
      <FileRows work={work} most={most} form={actionData?.form} />
    </TaskPage>
  );
}
