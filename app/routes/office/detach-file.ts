import { detachFileSchema } from "../../domain/calls/call-schema.ts";
import { detachFile } from "../../domain/calls/detach-file.ts";
import { readForm } from "../../http/read-form.ts";
import { actAnswer, found, notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import type { Route } from "./+types/detach-file.ts";
import { openWork } from "./open-work.ts";

/** Takes a file off a draft. */
export async function action(args: Route.ActionArgs): Promise<Response> {
  const visit = admit(args, "office");
  const callId = found(parseId<"call">(args.params.call));
  openWork(visit, callId);
  const reading = await readForm(args.request, visit.facts, detachFileSchema);
  if (!reading.ok) throw new Response(null, { status: 422 });
  const fileId = found(parseId<"file">(reading.value.fileId));
  const result = detachFile(visit.db, { callId, version: reading.value.version, fileId }, visit);
  return actAnswer(visit, result, `/office/calls/${callId}/attachments`, "office.detached");
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "office");
  throw notFound();
}
