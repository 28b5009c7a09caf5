import { approveCall } from "../../domain/calls/approve-call.ts";
import { noteSchema, versionSchema } from "../../domain/calls/call-schema.ts";
import { cancelCall } from "../../domain/calls/cancel-call.ts";
import { failCall } from "../../domain/calls/fail-call.ts";
import { publishCall } from "../../domain/calls/publish-call.ts";
import { reopenCall } from "../../domain/calls/reopen-call.ts";
import { retractCall } from "../../domain/calls/retract-call.ts";
import { returnCall } from "../../domain/calls/return-call.ts";
import { submitCall } from "../../domain/calls/submit-call.ts";
import { refusedFlash } from "../../http/flash.ts";
import { readFields } from "../../http/form.ts";
import { formFields } from "../../http/read-form.ts";
import { actAnswer, found, notFound, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import { refusal } from "../../kernel/refusal.ts";
import type { Result } from "../../kernel/result.ts";
import type { Route } from "./+types/move-call.ts";
import { openWork } from "./open-work.ts";

const PLAIN = { submit: submitCall, retract: retractCall, approve: approveCall, publish: publishCall } as const;
const NOTED = { return: returnCall, reopen: reopenCall, cancel: cancelCall, fail: failCall } as const;

/** Leads a call on by one verb: approval, publication, return, cancellation. The answer is the call's page. */
export async function action(args: Route.ActionArgs): Promise<Response> {
  const visit = admit(args, "office");
  const callId = found(parseId<"call">(args.params.call));
  openWork(visit, callId);
  const { verb } = args.params;
  const here = `/office/calls/${callId}`;
  const fields = await formFields(args.request, visit.facts);
  if (isIn(PLAIN, verb)) {
    const reading = readFields(fields, versionSchema);
    if (!reading.ok) throw new Response(null, { status: 422 });
    const result: Result<unknown> = PLAIN[verb](visit.db, { callId, version: reading.value.version }, visit);
    return actAnswer(visit, result, here, `office.${verb}`);
  }
  if (!isIn(NOTED, verb)) throw notFound();
  const reading = readFields(fields, noteSchema);
  if (!reading.ok) return seeOther(visit, here, refusedFlash(refusal("call.note-needed")));
  return actAnswer(visit, NOTED[verb](visit.db, { callId, ...reading.value }, visit), here, `office.${verb}`);
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "office");
  throw notFound();
}

function isIn<Table extends object>(table: Table, key: string | undefined): key is Extract<keyof Table, string> {
  return key !== undefined && Object.hasOwn(table, key);
}
