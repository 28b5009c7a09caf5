import { reportThreadCommand } from "../../domain/partners/partner-schema.ts";
import { reportThread } from "../../domain/partners/report-thread.ts";
import { readForm } from "../../http/read-form.ts";
import { actAnswer, notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { refused } from "../../kernel/result.ts";
import type { Route } from "./+types/partner-report.ts";
import { readableThread } from "./readable-thread.ts";

/** Without a reason it goes back to the conversation with a sentence. */
export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { id } = readableThread(visit, args.params.thread);
  const reading = await readForm(args.request, visit.facts, reportThreadCommand.omit({ threadId: true }));
  const result = reading.ok
    ? reportThread(visit.db, { ...reading.value, threadId: id }, visit)
    : refused("partner.reason-needed");
  return actAnswer(visit, result, `/firm/threads/${id}`, "partner.reported");
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "firm");
  throw notFound();
}
