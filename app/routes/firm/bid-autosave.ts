import type { z } from "zod";
import { saveAnswersCommand, saveFiguresCommand } from "../../domain/bids/bid-schema.ts";
import { saveAnswers } from "../../domain/bids/save-answers.ts";
import { saveFigures } from "../../domain/bids/save-figures.ts";
import { type FormReading, readFields } from "../../http/form.ts";
import { formFields } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { notFound } from "../../http/respond.ts";
import { admit, type PersonVisit } from "../../http/visit.ts";
import { refusalText, translate } from "../../i18n/translate.ts";
import type { BidId } from "../../kernel/ids.ts";
import { beijingStamp } from "../../kernel/instant.ts";
import type { Result } from "../../kernel/result.ts";
import type { Route } from "./+types/bid-autosave.ts";
import { ownBid } from "./own-bid.ts";

/** Saves what is typed while it is typed; says in a sentence when, or why not. For the script only. */
export async function action(args: Route.ActionArgs): Promise<Response> {
  const visit = admit(args, "firm");
  const { bid } = ownBid(visit, args.params.bid);
  const fields = await formFields(args.request, visit.facts);
  return fields.get("section") === "figures"
    ? saveFigureFields(visit, bid.id, fields)
    : saveAnswerFields(visit, bid.id, fields);
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "firm");
  throw notFound();
}

function saveAnswerFields(visit: PersonVisit, bidId: BidId, fields: FormData): Response {
  const { reading, left } = readWhatFits(fields, saveAnswersCommand.omit({ bidId: true }), dropAnswer);
  if (!reading.ok) return said(visit, "form.unsaved", 422);
  return answer(visit, saveAnswers(visit.db, { ...reading.value, bidId }, visit), left);
}

function saveFigureFields(visit: PersonVisit, bidId: BidId, fields: FormData): Response {
  const reading = readFields(fields, saveFiguresCommand.omit({ bidId: true }));
  if (!reading.ok) return said(visit, "form.unsaved", 422);
  return answer(visit, saveFigures(visit.db, { ...reading.value, bidId }, visit), 0);
}

/** Half-typed figures must not keep the rest from being saved: what does not fit is left out and counted. */
function readWhatFits<Schema extends z.ZodType>(
  fields: FormData,
  schema: Schema,
  drop: (fields: FormData, name: string) => void,
): { readonly reading: FormReading<z.output<Schema>>; readonly left: number } {
  const first = readFields(fields, schema);
  if (first.ok) return { reading: first, left: 0 };
  const wrong = Object.keys(first.form.errors);
  for (const name of wrong) drop(fields, name);
  return { reading: readFields(fields, schema), left: wrong.length };
}

/** Leaves the whole answer out, so that what is stored for it stays. */
function dropAnswer(fields: FormData, name: string): void {
  const entry = /^answers\[\d+\]/.exec(name)?.[0];
  if (entry === undefined) return;
  for (const field of [...fields.keys()]) if (field.startsWith(`${entry}.`)) fields.delete(field);
}

function answer(visit: PersonVisit, result: Result<{ readonly seen: string }>, left: number): Response {
  const t = translate(visit.locale);
  if (!result.ok) {
    const isConflict = result.refusal.code === "bid.changed-meanwhile";
    const message = isConflict ? t("bids.answers.conflict") : refusalText(t, result.refusal);
    return Response.json({ message }, { status: statusOf(result.refusal) });
  }
  const time = beijingStamp(visit.now).slice(11, 19);
  const message = left === 0 ? t("bids.answers.savedAt", { time }) : t("bids.answers.partly", { time, count: left });
  return Response.json({ message, fields: { seen: result.value.seen } });
}

function said(visit: PersonVisit, key: string, status: number): Response {
  return Response.json({ message: translate(visit.locale)(key) }, { status });
}
