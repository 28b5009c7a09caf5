import { canReadThread } from "../../domain/partners/partner-policy.ts";
import { findThread } from "../../domain/partners/thread-queries.ts";
import { found } from "../../http/respond.ts";
import type { PersonVisit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";

/** A conversation of one of the visitor's firms; for everybody else there is none. */
export function readableThread({ db, actor }: PersonVisit, text: string | undefined) {
  const id = parseId<"partner_thread">(text);
  const thread = found(id === undefined ? undefined : findThread(db, id));
  return found(canReadThread(actor, thread).allowed ? thread : undefined);
}
