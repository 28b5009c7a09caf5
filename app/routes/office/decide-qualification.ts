import { decideQualification } from "../../domain/organizations/decide-qualification.ts";
import { decideQualificationCommand } from "../../domain/organizations/qualification-schema.ts";
import { refusedFlash } from "../../http/flash.ts";
import { readFields } from "../../http/form.ts";
import { formFields } from "../../http/read-form.ts";
import { actAnswer, found, notFound, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import { refusal } from "../../kernel/refusal.ts";
import type { Route } from "./+types/decide-qualification.ts";

/** Notes that a claimed status was looked up and holds, or rejects it with the reason. */
export async function action(args: Route.ActionArgs): Promise<Response> {
  const visit = admit(args, "office");
  const organizationId = found(parseId<"organization">(args.params.organizationId));
  const fields = await formFields(args.request, visit.facts);
  fields.set("organizationId", organizationId);
  const path = `/office/verifications/${organizationId}#qualifications`;
  const reading = readFields(fields, decideQualificationCommand);
  if (!reading.ok) {
    const isReasonless = Object.keys(reading.form.errors).join() === "reason";
    if (!isReasonless) throw new Response(null, { status: 422 });
    return seeOther(visit, path, refusedFlash(refusal("organization.reason-needed")));
  }
  const result = decideQualification(visit.db, reading.value, visit);
  if (!result.ok && result.refusal.code === "access.not-yours") throw notFound();
  return actAnswer(visit, result, path, `organization.qualification-${reading.value.decision}`);
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "office");
  throw notFound();
}
