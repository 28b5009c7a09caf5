import { renewNotice } from "../../domain/partners/renew-notice.ts";
import { actAnswer, notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import type { Route } from "./+types/partner-renew.ts";
import { ownNotice } from "./own-notice.ts";

export function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { notice } = ownNotice(visit, args.params.notice);
  const result = renewNotice(visit.db, { noticeId: notice.id }, visit);
  return actAnswer(visit, result, "/firm/partners", "partner.renew");
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "firm");
  throw notFound();
}
