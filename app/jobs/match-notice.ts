import type { Database } from "../../db/schema/database.ts";
import type { FirmMatch } from "../domain/notifications/call-tellings.ts";
import { claimsOfFirms } from "../domain/organizations/public-firm-queries.ts";
import { findPartnerCard, type PartnerCard } from "../domain/partners/public-partner-queries.ts";
import { parseId } from "../kernel/ids.ts";
import { beijingDate } from "../kernel/instant.ts";
import type { MatchQuery, SearchEngine } from "../search/engine.ts";
import { findFittingFirms } from "../search/fitting-firms.ts";
import { matchQueryOf } from "../search/match-query.ts";

/** Products looked at, and firms told: beyond that many it is everybody's business anyway. */
const MOST_PRODUCTS = 200;
const MOST_FIRMS = 50;

/** A part of a need met is reason to write to somebody, a mere relation is not. */
const LEAST_STRENGTH = 2;

/** The firms whose products fit what a notice seeks, and that have the status it asks for; none for an offer. */
export async function matchNotice(
  db: Database,
  engine: SearchEngine,
  noticeText: string,
  now: number,
): Promise<readonly FirmMatch[]> {
  const id = parseId<"partner_notice">(noticeText);
  const card = id === undefined ? undefined : findPartnerCard(db, id, now);
  const query = card?.notice.kind === "seek" ? queryOf(db, card) : undefined;
  if (card === undefined || query === undefined || query.needs.length === 0) return [];
  const { firms } = await findFittingFirms(engine, db, query, LEAST_STRENGTH);
  const claims = claimsOfFirms(
    db,
    firms.map((firm) => firm.organizationId),
  );
  const { qualification, title } = card.notice;
  const today = beijingDate(now);
  return firms
    .filter(({ organizationId }) => {
      const held = (claims.get(organizationId) ?? []).filter(
        (claim) => claim.verifiedAt !== null && (claim.expiresOn === null || claim.expiresOn >= today),
      );
      return qualification === null || held.some((claim) => claim.kind === qualification);
    })
    .slice(0, MOST_FIRMS)
    .map(({ organizationId, product }) => ({
      organizationId,
      productZh: product.nameZh,
      productEn: product.nameEn,
      needZh: title,
      needEn: null,
    }));
}

/** The needs that the notice names, else all of its call's; a standing notice is one need in its own words. */
function queryOf(db: Database, { notice, call, needs }: PartnerCard): MatchQuery | undefined {
  if (call === null) {
    const { id, title, body, domain } = notice;
    const need = { id, text: `${title} ${body}`, domain, must: true, figure: null };
    return { needs: [need], context: title, domain, filters: {}, size: MOST_PRODUCTS };
  }
  const query = matchQueryOf(db, call.id, MOST_PRODUCTS);
  if (query === undefined || needs.length === 0) return query;
  return { ...query, needs: query.needs.filter((asked) => needs.some((need) => need.id === asked.id)) };
}
