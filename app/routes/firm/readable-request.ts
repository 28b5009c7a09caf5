import { findJoinRequest } from "../../domain/partners/join-request-queries.ts";
import { canReadRequest } from "../../domain/partners/partner-policy.ts";
import { found } from "../../http/respond.ts";
import type { PersonVisit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";

/** A request of or to one of the visitor's firms; for everybody else there is none. */
export function readableRequest({ db, actor }: PersonVisit, text: string | undefined) {
  const id = parseId<"join_request">(text);
  const rows = found(id === undefined ? undefined : findJoinRequest(db, id));
  return found(canReadRequest(actor, rows.request, rows.notice.organizationId).allowed ? rows : undefined);
}
