import { findPartnerCard } from "../../domain/partners/public-partner-queries.ts";
import { found } from "../../http/respond.ts";
import type { PersonVisit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import { actingFirms } from "./own-firms.ts";

/** A notice that stands, and the visitor's firms that may answer it: every one but the notice's own. */
export function foreignNotice(visit: PersonVisit, text: string | undefined) {
  const id = parseId<"partner_notice">(text);
  const card = found(id === undefined ? undefined : findPartnerCard(visit.db, id, visit.now));
  return { card, firms: actingFirms(visit).filter((firm) => firm.id !== card.firm.id) };
}
