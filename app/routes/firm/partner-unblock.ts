import { unblockFirm } from "../../domain/partners/unblock-firm.ts";
import { actAnswer, notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import type { Route } from "./+types/partner-unblock.ts";
import { readableThread } from "./readable-thread.ts";

export function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const thread = readableThread(visit, args.params.thread);
  const result = unblockFirm(visit.db, { threadId: thread.id }, visit);
  return actAnswer(visit, result, `/firm/threads/${thread.id}`, "partner.unblock");
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "firm");
  throw notFound();
}
