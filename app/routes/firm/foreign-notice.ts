import { findPartnerCard } from "../../domain/partners/public-partner-queries.ts";
import { found } from "../../http/respond.ts";
import type { PersonVisit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import { actingFirms } from "./own-firms.ts";

/** A notice that stands, whether it is the visitor's own, and the visitor's firms that may answer it: all others. */
export function foreignNotice(visit: PersonVisit, text: string | undefined) {
  const id = parseId<"partner_notice">(text);
  const card = found(id === undefined ? undefined : findPartnerCard(visit.db, id, visit.now));
  const acting = actingFirms(visit);
  const firms = acting.filter((firm) => firm.id !== card.firm.id);
  return { card, firms, isOwn: acting.length > firms.length };
}
