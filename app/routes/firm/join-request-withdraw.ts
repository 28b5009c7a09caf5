import { withdrawJoinRequest } from "../../domain/partners/withdraw-join-request.ts";
import { actAnswer, notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import type { Route } from "./+types/join-request-withdraw.ts";
import { readableRequest } from "./readable-request.ts";

export function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { request } = readableRequest(visit, args.params.request);
  const result = withdrawJoinRequest(visit.db, { requestId: request.id }, visit);
  const isTheirs = !result.ok && result.refusal.code === "access.not-yours";
  if (isTheirs) throw notFound();
  return actAnswer(visit, result, `/firm/requests/${request.id}`, "partner.taken-back");
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "firm");
  throw notFound();
}
