import { actsFor } from "../../domain/accounts/actor.ts";
import { findNotice, type NoticeAndCall } from "../../domain/partners/partner-queries.ts";
import { found } from "../../http/respond.ts";
import type { PersonVisit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";

/** A notice of a firm for which the visitor acts; for everybody else there is none here. */
export function ownNotice({ db, actor }: PersonVisit, text: string | undefined): NoticeAndCall {
  const id = parseId<"partner_notice">(text);
  const rows = found(id === undefined ? undefined : findNotice(db, id));
  return found(actsFor(actor, rows.notice.organizationId) ? rows : undefined);
}
