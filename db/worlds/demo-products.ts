import { createProduct } from "../../app/domain/products/create-product.ts";
import type { CreateProductCommand } from "../../app/domain/products/product-schema.ts";
import { publishProduct } from "../../app/domain/products/publish-product.ts";
import { parseFigure } from "../../app/kernel/figure.ts";
import { DAY, HOUR } from "../../app/kernel/instant.ts";
import { parseWan } from "../../app/kernel/money.ts";
import {
  actorOf,
  type DemoBuild,
  idOf,
  mustDo,
  officeHour,
  organizationIdOf,
  ownerOf,
  type TimedAct,
} from "./demo-build.ts";
import type { DemoProduct } from "./demo-content.ts";

/** The newest product came yesterday; before it five in three days. All verified firms had come before the first. */
const FIRST_DAY = 1;
const DAYS_APART = 0.6;

/** Products appear over the last months, in an order that mixes the fields of work. */
export function productActs(build: DemoBuild): TimedAct[] {
  const { products } = build.content;
  return products.flatMap((product, place) => {
    const mixed = (place * 37) % products.length;
    const draftedAt = isNewcomer(build, product)
      ? build.now - HOUR
      : officeHour(build.now - (FIRST_DAY + mixed * DAYS_APART) * DAY, place);
    const publishedAt = draftedAt + HOUR;
    const drafting = { at: draftedAt, run: () => draft(build, product, draftedAt) };
    if (product.state !== "published") return [drafting];
    return [drafting, { at: publishedAt, run: () => publish(build, product, publishedAt) }];
  });
}

/** Firms that are not verified yet came in the last days, and so did their drafts. */
function isNewcomer(build: DemoBuild, product: DemoProduct): boolean {
  return build.content.firms.some((firm) => firm.key === product.firm && firm.verification !== "verified");
}

function draft(build: DemoBuild, product: DemoProduct, now: number): void {
  const acting = { actor: actorOf(build, ownerOf(build, product.firm)), now };
  mustDo(`product ${product.key}`, createProduct(build.db, commandOf(build, product), acting));
}

function publish(build: DemoBuild, product: DemoProduct, now: number): void {
  const acting = { actor: actorOf(build, ownerOf(build, product.firm)), now };
  const productId = idOf(build, "product", product.key);
  mustDo(`product ${product.key}`, publishProduct(build.db, { productId }, acting));
}

function commandOf(build: DemoBuild, product: DemoProduct): CreateProductCommand {
  const { nameZh, nameEn, bodyZh, bodyEn, maturity, domains, technologies, priceLowWan, priceHighWan } = product;
  const labels = new Map(build.content.technologies.map((technology) => [technology.key, technology.zh]));
  return {
    id: idOf(build, "product", product.key),
    organizationId: organizationIdOf(build, product.firm),
    nameZh,
    nameEn,
    bodyZh,
    bodyEn,
    maturity,
    code: product.code,
    uses: product.uses,
    certificates: product.certificates,
    intellectualProperty: product.intellectualProperty,
    delivery: product.delivery,
    interfaces: product.interfaces,
    acceptsConsortium: product.acceptsConsortium,
    city: build.content.firms.find((firm) => firm.key === product.firm)?.city,
    priceLow: priceLowWan === undefined ? undefined : parseWan(priceLowWan),
    priceHigh: priceHighWan === undefined ? undefined : parseWan(priceHighWan),
    domains: [...domains],
    technologies: technologies.map((key) => labels.get(key) ?? key),
    capabilities: product.capabilities.map(
      ({ name, figureType, bound, figure, figureHigh, unit, detail, evidence, evidenceOn }) => ({
        name,
        figureType,
        bound: bound ?? null,
        figure: figure === undefined ? null : (parseFigure(figure) ?? null),
        figureHigh: figureHigh === undefined ? null : (parseFigure(figureHigh) ?? null),
        unit: unit ?? null,
        detail: detail ?? null,
        evidence: evidence ?? null,
        evidenceOn: evidenceOn ?? null,
      }),
    ),
    cases: product.cases.map((one) => ({
      ...one,
      month: one.month ?? null,
      size: one.size ?? null,
      evidence: one.evidence ?? null,
    })),
  };
}
