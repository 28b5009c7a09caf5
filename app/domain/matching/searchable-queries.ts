import { and, asc, eq, inArray, isNotNull, ne } from "drizzle-orm";
import { type CallState, calls, type NeedRow, needs } from "../../../db/schema/calls.ts";
import type { Reader } from "../../../db/schema/database.ts";
import { type OrganizationKind, organizations } from "../../../db/schema/organizations.ts";
import {
  productCapabilities,
  productCases,
  productDomains,
  products,
  productTechnologies,
} from "../../../db/schema/products.ts";
import { scenarios } from "../../../db/schema/scenarios.ts";
import type { CallId, OrganizationId, ProductId, ScenarioId } from "../../kernel/ids.ts";
import { IS_PUBLIC_PRODUCT } from "../products/is-public-product.ts";

/** States of a call that anybody may see once it was published; drafts and what waits for approval are never found. */
export const PUBLIC_CALL_STATES = [
  "open",
  "closed",
  "evaluating",
  "awarded",
  "failed",
  "cancelled",
] as const satisfies readonly CallState[];

/** Who sells: bureaus and funds have no page among the firms. */
export const FIRM_KINDS = ["firm", "university", "research_institute"] as const satisfies readonly OrganizationKind[];

const MOST_PARTS = 100;

/** A draft that was cancelled was never public: the state alone does not tell. */
const IS_PUBLIC_CALL = and(inArray(calls.state, PUBLIC_CALL_STATES), isNotNull(calls.publishedAt));

/** A public call with its bureau and needs; undefined when it is not for everybody's eyes. Nothing about bids. */
export function findSearchableCall(db: Reader, id: CallId) {
  const row = db
    .select({ call: calls, bureauZh: organizations.nameZh, bureauEn: organizations.nameEn, stage: scenarios.stage })
    .from(calls)
    .innerJoin(organizations, eq(organizations.id, calls.bureauId))
    .innerJoin(scenarios, eq(scenarios.id, calls.scenarioId))
    .where(and(eq(calls.id, id), IS_PUBLIC_CALL))
    .get();
  return row === undefined ? undefined : { ...row, needs: listNeedsToMatch(db, id) };
}

export type SearchableCall = NonNullable<ReturnType<typeof findSearchableCall>>;

/** The needs of a call in their order, at most 100. */
export function listNeedsToMatch(db: Reader, callId: CallId): readonly NeedRow[] {
  return db
    .select()
    .from(needs)
    .where(eq(needs.callId, callId))
    .orderBy(asc(needs.position), asc(needs.id))
    .limit(MOST_PARTS)
    .all();
}

/** A public scenario with its bureau and the needs of its latest public call. */
export function findSearchableScenario(db: Reader, id: ScenarioId) {
  const row = db
    .select({ scenario: scenarios, bureauZh: organizations.nameZh, bureauEn: organizations.nameEn })
    .from(scenarios)
    .innerJoin(organizations, eq(organizations.id, scenarios.bureauId))
    .where(and(eq(scenarios.id, id), eq(scenarios.isPublic, true)))
    .get();
  if (row === undefined) return undefined;
  const needTitles = db
    .select({ titleZh: needs.titleZh, titleEn: needs.titleEn })
    .from(needs)
    .innerJoin(calls, eq(calls.id, needs.callId))
    .where(and(eq(calls.scenarioId, id), IS_PUBLIC_CALL))
    .orderBy(asc(needs.position), asc(needs.id))
    .limit(MOST_PARTS)
    .all();
  return { ...row, needTitles };
}

export type SearchableScenario = NonNullable<ReturnType<typeof findSearchableScenario>>;

/** A published product with its firm and parts; undefined when either is not for everybody's eyes. */
export function findSearchableProduct(db: Reader, id: ProductId) {
  const row = db
    .select({ product: products, firm: organizations })
    .from(products)
    .innerJoin(organizations, eq(organizations.id, products.organizationId))
    .where(and(eq(products.id, id), IS_PUBLIC_PRODUCT))
    .get();
  return row === undefined ? undefined : { ...row, ...partsOfProduct(db, id) };
}

export type SearchableProduct = NonNullable<ReturnType<typeof findSearchableProduct>>;

function partsOfProduct(db: Reader, id: ProductId) {
  const domains = db
    .select({ domain: productDomains.domain })
    .from(productDomains)
    .where(eq(productDomains.productId, id))
    .limit(MOST_PARTS)
    .all();
  const technologies = db
    .select({ technology: productTechnologies.technology })
    .from(productTechnologies)
    .where(eq(productTechnologies.productId, id))
    .limit(MOST_PARTS)
    .all();
  const capabilities = db
    .select()
    .from(productCapabilities)
    .where(eq(productCapabilities.productId, id))
    .orderBy(asc(productCapabilities.position))
    .limit(MOST_PARTS)
    .all();
  const cases = db
    .select({ customer: productCases.customer, summary: productCases.summary })
    .from(productCases)
    .where(eq(productCases.productId, id))
    .orderBy(asc(productCases.position))
    .limit(MOST_PARTS)
    .all();
  return {
    domains: domains.map((row) => row.domain),
    technologies: technologies.map((row) => row.technology),
    capabilities,
    cases,
  };
}

/** A firm, university or institute that has not been turned away. */
export function findSearchableOrganization(db: Reader, id: OrganizationId) {
  return db
    .select()
    .from(organizations)
    .where(
      and(
        eq(organizations.id, id),
        inArray(organizations.kind, FIRM_KINDS),
        ne(organizations.verification, "rejected"),
      ),
    )
    .get();
}
