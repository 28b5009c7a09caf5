import { eq } from "drizzle-orm";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import { organizations } from "../../../db/schema/organizations.ts";
import { productDomains, products } from "../../../db/schema/products.ts";
import { newId, type ProductId } from "../../kernel/ids.ts";
import { done, type Result } from "../../kernel/result.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import { type ImportOutcome, importFirm } from "../organizations/import-firm.ts";
import type { PolicyDomain } from "../policies/policy-domain.ts";
import { recordVersion } from "./record-version.ts";

/** A product of a published list. */
export type ListedProduct = {
  readonly ref: string;
  readonly title: string;
  readonly body: string;
  readonly firm: string;
  readonly city: string | null;
  readonly domain: PolicyDomain | null;
  readonly isEnglish: boolean;
};

type Imported = { readonly outcome: ImportOutcome; readonly productId: ProductId | null };

/** Enters or updates the product with this `ref`. With `isTrial` it only says what would happen. */
export function importProduct(
  db: Database,
  listed: ListedProduct,
  { now, isTrial }: { readonly now: number; readonly isTrial: boolean },
): Result<Imported> {
  return act(db, (tx): Result<Imported> => {
    const known = findListed(tx, listed.ref);
    if (known !== undefined && isSame(known, listed)) return done({ outcome: "unchanged", productId: known.id });
    if (isTrial) return done({ outcome: known === undefined ? "created" : "changed", productId: known?.id ?? null });
    const organizationId = importFirm(tx, { name: listed.firm, kind: "firm", city: listed.city }, now);
    const values = { organizationId, ...textsOf(listed), city: listed.city, updatedAt: now };
    if (known !== undefined) {
      recordVersion(tx, known.id, { actorId: null, at: known.updatedAt });
      tx.update(products)
        .set({ ...values, version: known.version + 1 })
        .where(eq(products.id, known.id))
        .run();
      writeDomain(tx, known.id, listed.domain);
      recordVersion(tx, known.id, { actorId: null, at: now });
      recordEvent(tx, { name: "product.changed", actorId: null, now, subject: { kind: "product", id: known.id } });
      return done({ outcome: "changed", productId: known.id });
    }
    const id = newId<"product">(now);
    tx.insert(products)
      .values({ ...values, id, ref: listed.ref, state: "published", version: 1, createdAt: now, publishedAt: now })
      .run();
    writeDomain(tx, id, listed.domain);
    recordVersion(tx, id, { actorId: null, at: now });
    recordEvent(tx, { name: "product.published", actorId: null, now, subject: { kind: "product", id } });
    return done({ outcome: "created", productId: id });
  });
}

function findListed(tx: Transaction, ref: string) {
  const row = tx
    .select({ product: products, firm: organizations.nameZh })
    .from(products)
    .innerJoin(organizations, eq(organizations.id, products.organizationId))
    .where(eq(products.ref, ref))
    .get();
  if (row === undefined) return undefined;
  const domains = tx
    .select({ domain: productDomains.domain })
    .from(productDomains)
    .where(eq(productDomains.productId, row.product.id))
    .all();
  return { ...row.product, firm: row.firm, domains: domains.map(({ domain }) => domain) };
}

function isSame(known: NonNullable<ReturnType<typeof findListed>>, listed: ListedProduct): boolean {
  const texts = textsOf(listed);
  return (
    known.nameZh === texts.nameZh &&
    known.nameEn === texts.nameEn &&
    known.bodyZh === texts.bodyZh &&
    known.bodyEn === texts.bodyEn &&
    known.firm === listed.firm &&
    known.city === listed.city &&
    known.domains.join() === (listed.domain ?? "")
  );
}

/** English entries stand in both languages: nobody has translated them, and the Chinese page must show something. */
function textsOf(listed: ListedProduct) {
  return {
    nameZh: listed.title,
    nameEn: listed.isEnglish ? listed.title : null,
    bodyZh: listed.body,
    bodyEn: listed.isEnglish ? listed.body : null,
  };
}

function writeDomain(tx: Transaction, productId: ProductId, domain: PolicyDomain | null): void {
  tx.delete(productDomains).where(eq(productDomains.productId, productId)).run();
  if (domain !== null) tx.insert(productDomains).values({ productId, domain }).run();
}
