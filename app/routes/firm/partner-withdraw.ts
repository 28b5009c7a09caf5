import { withdrawNotice } from "../../domain/partners/withdraw-notice.ts";
import { actAnswer, notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import type { Route } from "./+types/partner-withdraw.ts";
import { ownNotice } from "./own-notice.ts";

export function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { notice } = ownNotice(visit, args.params.notice);
  const result = withdrawNotice(visit.db, { noticeId: notice.id }, visit);
  return actAnswer(visit, result, "/firm/partners", "partner.withdraw");
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "firm");
  throw notFound();
}
