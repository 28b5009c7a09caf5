import type { CallRow } from "../../domain/calls/call.ts";
import { isLiving, memberStateAt } from "../../domain/consortia/consortium.ts";
import type { ConsortiumMember } from "../../domain/consortia/consortium-queries.ts";
import { publicFirmCards } from "../../domain/organizations/public-firm-queries.ts";
import {
  listPartnerCards,
  type PartnerCard,
  partnerCardsOfFirms,
} from "../../domain/partners/public-partner-queries.ts";
import type { PersonVisit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { type NeedId, newId, type OrganizationId } from "../../kernel/ids.ts";
import { type FittingFirm, findFittingFirms } from "../../search/fitting-firms.ts";
import { matchQueryOf } from "../../search/match-query.ts";
import type { FittingFirmView } from "../../ui/partners/fitting-firm-row.tsx";

const PRODUCTS_READ = 200;
const FIRMS_READ = 100;
export const FIRMS_SHOWN = 10;

type Gap = {
  readonly call: CallRow;
  readonly leadId: OrganizationId;
  readonly members: readonly ConsortiumMember[];
  /** Null for the needs of the whole call. */
  readonly needId: NeedId | null;
  readonly page: number;
};

/**
 * The firms that would close a gap: those that offer it of their own accord first, then by how well their products
 * fit. Who is bound in another consortium is not looked at: leaving it out would tell of a rival (招标投标法 22).
 */
export async function gapFirms(visit: PersonVisit, { call, leadId, members, needId, page }: Gap) {
  const { db, now, locale, world } = visit;
  const whole = matchQueryOf(db, call.id, PRODUCTS_READ);
  const needs = (whole?.needs ?? []).filter((need) => needId === null || need.id === needId);
  const query = whole === undefined || needs.length === 0 ? undefined : { ...whole, needs };
  const found = query === undefined ? { firms: [], isDown: false } : await findFittingFirms(world.engine, db, query, 1);
  const fitting = found.firms.filter((firm) => firm.organizationId !== leadId).slice(0, FIRMS_READ);
  const offers = offersFor(visit, { call, needId, domain: whole?.domain ?? null, fitting }).filter(
    (card) => card.firm.id !== leadId,
  );
  const ids = ranked(fitting, offers);
  const shown = ids.slice((page - 1) * FIRMS_SHOWN, page * FIRMS_SHOWN);
  const firms = publicFirmCards(db, shown).map((card): FittingFirmView => {
    const fit = fitting.find((one) => one.organizationId === card.firm.id);
    const offer = offers.find((one) => one.firm.id === card.firm.id);
    const member = members.find((one) => one.organizationId === card.firm.id && isLiving(one, now));
    return {
      card,
      product:
        fit === undefined
          ? null
          : { id: fit.product.id, name: inLocale(locale, fit.product.nameZh, fit.product.nameEn) },
      needs: fit?.needs ?? [],
      notice: offer === undefined ? null : { id: offer.notice.id, title: offer.notice.title },
      state: member === undefined ? "free" : memberStateAt(member, now) === "accepted" ? "in" : "invited",
      memberId: newId<"consortium_member">(now),
    };
  });
  return { firms, total: ids.length, isDown: found.isDown };
}

type Asked = {
  readonly call: CallRow;
  readonly needId: NeedId | null;
  readonly domain: string | null;
  readonly fitting: readonly FittingFirm[];
};

/** Offers for this very call and need, and standing offers in its field by firms whose products fit. */
function offersFor({ db, now }: PersonVisit, { call, needId, domain, fitting }: Asked): readonly PartnerCard[] {
  const needIds = needId === null ? [] : [needId];
  const facets = { partnerKind: ["offer"], partnerRole: ["member"] };
  const forCall = listPartnerCards(db, { text: "", facets, callIds: [call.id], needIds }, 1, now).items;
  const firms = fitting.map((firm) => firm.organizationId);
  const standing = partnerCardsOfFirms(db, firms, FIRMS_READ, now).filter(
    ({ notice, call: about }) =>
      notice.kind === "offer" && notice.role === "member" && about === null && notice.domain === domain,
  );
  return [...forCall, ...standing];
}

/** Offered and fitting, offered, fitting; each firm once. */
function ranked(fitting: readonly FittingFirm[], offers: readonly PartnerCard[]): readonly OrganizationId[] {
  const offering = offers.map((card) => card.firm.id);
  const fits = fitting.map((firm) => firm.organizationId);
  const both = fits.filter((id) => offering.includes(id));
  return [...new Set([...both, ...offering, ...fits])];
}
