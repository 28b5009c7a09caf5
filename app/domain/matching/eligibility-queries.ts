import { and, asc, desc, eq, inArray, ne } from "drizzle-orm";
import { bids } from "../../../db/schema/bids.ts";
import { consortia, consortiumMembers } from "../../../db/schema/consortia.ts";
import type { Reader } from "../../../db/schema/database.ts";
import { organizations, qualifications } from "../../../db/schema/organizations.ts";
import { productCapabilities, products } from "../../../db/schema/products.ts";
import type { CallId, OrganizationId, ProductId } from "../../kernel/ids.ts";
import type { Capability } from "../products/capability.ts";
import { IS_PUBLIC_PRODUCT } from "../products/is-public-product.ts";
import type { EligibilityFacts } from "./eligibility.ts";

const MOST_CLAIMS = 200;
const MOST_PRODUCTS = 100;
const MOST_CAPABILITIES = 5_000;

/** A firm's own claims, the unverified ones among them: for its own people. */
export function claimsForFit(db: Reader, firmId: OrganizationId): EligibilityFacts["claims"] {
  return db
    .select({
      kind: qualifications.kind,
      validFromOn: qualifications.validFromOn,
      expiresOn: qualifications.expiresOn,
      verifiedAt: qualifications.verifiedAt,
      rejectedAt: qualifications.rejectedAt,
      withdrawnAt: qualifications.withdrawnAt,
    })
    .from(qualifications)
    .where(eq(qualifications.organizationId, firmId))
    .orderBy(asc(qualifications.id))
    .limit(MOST_CLAIMS)
    .all();
}

/** The published products of a firm, at most a hundred, with what they state. */
export function statedProducts(db: Reader, firmId: OrganizationId) {
  const rows = db
    .select({ id: products.id, nameZh: products.nameZh, nameEn: products.nameEn })
    .from(products)
    .where(and(eq(products.organizationId, firmId), eq(products.state, "published")))
    .orderBy(desc(products.publishedAt), desc(products.id))
    .limit(MOST_PRODUCTS)
    .all();
  const stated = capabilitiesOf(
    db,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({ ...row, capabilities: stated.get(row.id) ?? [] }));
}

function capabilitiesOf(db: Reader, ids: readonly ProductId[]): ReadonlyMap<ProductId, readonly Capability[]> {
  const rows = db
    .select()
    .from(productCapabilities)
    .where(inArray(productCapabilities.productId, [...ids]))
    .orderBy(asc(productCapabilities.position), asc(productCapabilities.id))
    .limit(MOST_CAPABILITIES)
    .all();
  const found = new Map<ProductId, Capability[]>();
  for (const row of rows) found.set(row.productId, [...(found.get(row.productId) ?? []), row]);
  return found;
}

/** By what a firm takes part in a call already. Only its own doings are read, never what binds others. */
export function ownPartIn(db: Reader, callId: CallId, firmId: OrganizationId): EligibilityFacts["takesPartBy"] {
  const joined = db
    .select({ id: consortia.id })
    .from(consortiumMembers)
    .innerJoin(consortia, eq(consortia.id, consortiumMembers.consortiumId))
    .where(
      and(
        eq(consortia.callId, callId),
        ne(consortia.state, "dissolved"),
        eq(consortiumMembers.organizationId, firmId),
        eq(consortiumMembers.state, "accepted"),
      ),
    )
    .get();
  if (joined !== undefined) return "consortium";
  const bid = db
    .select({ id: bids.id })
    .from(bids)
    .where(and(eq(bids.callId, callId), eq(bids.leadId, firmId), ne(bids.state, "withdrawn")))
    .get();
  return bid === undefined ? null : "bid";
}

/** What coverage and partners need to know of the firms behind some products; at most 500 products. */
export function firmsBehind(db: Reader, ids: readonly ProductId[]) {
  return db
    .select({
      productId: products.id,
      firmId: organizations.id,
      nameZh: organizations.nameZh,
      nameEn: organizations.nameEn,
      isLocal: organizations.isLocal,
      sizeClass: organizations.sizeClass,
    })
    .from(products)
    .innerJoin(organizations, eq(organizations.id, products.organizationId))
    .where(and(inArray(products.id, ids.slice(0, MOST_BEHIND)), IS_PUBLIC_PRODUCT))
    .limit(MOST_BEHIND)
    .all();
}

const MOST_BEHIND = 500;

export type FirmBehind = ReturnType<typeof firmsBehind>[number];
