import { blockFirm } from "../../domain/partners/block-firm.ts";
import { actAnswer, notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import type { Route } from "./+types/partner-block.ts";
import { readableThread } from "./readable-thread.ts";

export function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const thread = readableThread(visit, args.params.thread);
  const result = blockFirm(visit.db, { threadId: thread.id }, visit);
  return actAnswer(visit, result, `/firm/threads/${thread.id}`, "partner.block");
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "firm");
  throw notFound();
}
