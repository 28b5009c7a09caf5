import { isOfficeKind } from "../../domain/accounts/actor.ts";
import { publicProductsOfFirm } from "../../domain/products/public-product-queries.ts";
import type { PersonVisit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { type FitView, fitView } from "../public/fit-view.ts";
import { type OwnFits, ownFits } from "../public/own-fits.ts";

const MOST_FIRMS = 3;
const MOST_IN_QUESTION = 8;

type FirmsFit = FitView & {
  readonly names: Readonly<Record<string, string>>;
  /** Per call how the firms stand to it. */
  readonly standings: Readonly<Record<string, OwnFits>>;
};

/** The open calls that fit the products of the visitor's firms, how the firms stand to them, and the products' names. */
export async function fitOfFirms(visit: PersonVisit): Promise<FirmsFit> {
  const firms = visit.actor.memberships.filter((one) => !isOfficeKind(one.kind)).slice(0, MOST_FIRMS);
  const products = firms.flatMap((firm) => publicProductsOfFirm(visit.db, firm.organizationId));
  const names = Object.fromEntries(products.map((one) => [one.id, inLocale(visit.locale, one.nameZh, one.nameEn)]));
  if (products.length === 0) return { fits: [], isDown: false, names, standings: {} };
  const offer = {
    products: products.map((product) => product.id),
    text: products
      .slice(0, MOST_IN_QUESTION)
      .map((product) => product.nameZh)
      .join(" "),
    domains: [...new Set(products.flatMap((product) => product.domains))],
  };
  const view = await fitView(visit, offer);
  const standings = await Promise.all(
    view.fits.map(async ({ callId }) => [callId, await ownFits(visit, callId)] as const),
  );
  return { ...view, names, standings: Object.fromEntries(standings) };
}
