import { data } from "react-router";
import type { z } from "zod";
import type { CallTask } from "../../domain/calls/call.ts";
import { CALL_TASKS } from "../../domain/calls/call.ts";
import {
  saveBasicsSchema,
  saveCriteriaSchema,
  saveMoneySchema,
  saveNeedsSchema,
  saveRulesSchema,
  saveTimelineSchema,
} from "../../domain/calls/call-schema.ts";
import type { EditedCall } from "../../domain/calls/edit-call.ts";
import { saveCallBasics } from "../../domain/calls/save-call-basics.ts";
import { saveCallCriteria } from "../../domain/calls/save-call-criteria.ts";
import { saveCallMoney } from "../../domain/calls/save-call-money.ts";
import { saveCallNeeds } from "../../domain/calls/save-call-needs.ts";
import { saveCallRules } from "../../domain/calls/save-call-rules.ts";
import { saveCallTimeline } from "../../domain/calls/save-call-timeline.ts";
import { type FormState, readFields, refusedForm } from "../../http/form.ts";
import { formFields } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { found, notFound, refusalsOf, seeOther } from "../../http/respond.ts";
import type { PersonVisit } from "../../http/visit.ts";
import { type CallId, parseId } from "../../kernel/ids.ts";
import type { Result } from "../../kernel/result.ts";
import { openWork } from "./open-work.ts";
import { isRowAct, rearranged } from "./row-acts.ts";

/** The tasks that are forms of fields; attachments have a page of their own kind. */
export type FormTask = Exclude<CallTask, "attachments">;

export type Saving =
  | { readonly ok: true; readonly saved: EditedCall }
  | { readonly ok: false; readonly form: FormState; readonly status: number };

/** Saves one task of a call from a form's fields, for the page and for the script alike. */
export function savePart(visit: PersonVisit, param: string | undefined, task: FormTask, fields: FormData): Saving {
  const callId: CallId = found(parseId<"call">(param));
  openWork(visit, callId);
  const { db } = visit;
  switch (task) {
    case "basics":
      return attempt(fields, saveBasicsSchema, (value) => saveCallBasics(db, { callId, ...value }, visit));
    case "money":
      return attempt(fields, saveMoneySchema, (value) => saveCallMoney(db, { callId, ...value }, visit));
    case "needs":
      return attempt(fields, saveNeedsSchema, ({ version, needs }) =>
        saveCallNeeds(db, { callId, version, needs: rearranged(needs, fields) }, visit),
      );
    case "criteria":
      return attempt(fields, saveCriteriaSchema, ({ version, criteria }) =>
        saveCallCriteria(db, { callId, version, criteria: rearranged(criteria, fields) }, visit),
      );
    case "rules":
      return attempt(fields, saveRulesSchema, (value) => saveCallRules(db, { callId, ...value }, visit));
    case "timeline":
      return attempt(fields, saveTimelineSchema, (value) => saveCallTimeline(db, { callId, ...value }, visit));
  }
}

/** The answer of a task's page: on to the next task with something missing, or the form again with its reasons. */
export async function savedAnswer(visit: PersonVisit, param: string | undefined, task: FormTask, request: Request) {
  const fields = await formFields(request, visit.facts);
  const saving = savePart(visit, param, task, fields);
  if (!saving.ok) return data({ form: saving.form }, { status: saving.status });
  const here = `/office/calls/${saving.saved.callId}`;
  if (isRowAct(fields) || fields.get("then") === "stay") return seeOther(visit, `${here}/${task}`);
  const next = nextTask(visit, param, task);
  return seeOther(visit, next === undefined ? here : `${here}/${next}`);
}

function nextTask(visit: PersonVisit, param: string | undefined, task: CallTask): CallTask | undefined {
  const { missing } = openWork(visit, param);
  const later = CALL_TASKS.slice(CALL_TASKS.indexOf(task) + 1);
  return later.find((one) => missing.some((gap) => gap.task === one));
}

function attempt<Schema extends z.ZodType>(
  fields: FormData,
  schema: Schema,
  verb: (value: z.output<Schema>) => Result<EditedCall>,
): Saving {
  const reading = readFields(fields, schema);
  if (!reading.ok) return { ok: false, form: reading.form, status: 422 };
  const result = verb(reading.value);
  if (result.ok) return { ok: true, saved: result.value };
  const status = statusOf(result.refusal);
  if (status === 404) throw notFound();
  return { ok: false, form: refusedForm(reading.typed, refusalsOf(result)), status };
}
