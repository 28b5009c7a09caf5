import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import type { PersonActor } from "../../../app/domain/accounts/actor.ts";
import { confirmReview } from "../../../app/domain/products/confirm-review.ts";
import { createProduct } from "../../../app/domain/products/create-product.ts";
import { editProduct } from "../../../app/domain/products/edit-product.ts";
import { changesBetween } from "../../../app/domain/products/product-content.ts";
import { countToReview, findProduct, listOwnProducts } from "../../../app/domain/products/product-queries.ts";
import { REVIEW_EVERY, REVIEW_NOTICE, reviewStateOf } from "../../../app/domain/products/product-review.ts";
import { createProductCommand, editProductCommand } from "../../../app/domain/products/product-schema.ts";
import { publishProduct } from "../../../app/domain/products/publish-product.ts";
import { remindOfReviews } from "../../../app/domain/products/remind-of-reviews.ts";
import { findVersion, listVersions } from "../../../app/domain/products/version-queries.ts";
import { newId, type OrganizationId, type ProductId } from "../../../app/kernel/ids.ts";
import type { Connection } from "../../../db/connection.ts";
import { events } from "../../../db/schema/events.ts";
import { products } from "../../../db/schema/products.ts";
import { testDatabase } from "../../support/database.ts";
import { codesOf, outcomeOf } from "../../support/market.ts";
import { acting, NOON, registeredFirm, seated } from "../../support/seats.ts";

let at: Connection;
let firm: OrganizationId;
let owner: PersonActor;

beforeEach(() => {
  at = testDatabase();
  ({ id: firm, owner } = registeredFirm(at));
});

const FIELDS = {
  nameZh: "停车诱导",
  bodyZh: "介绍",
  domains: ["parking"],
  capabilities: [
    { name: "识别准确率", figureType: "number", bound: "between", figure: "98", figureHigh: "99.5", unit: "%" },
    { name: "离线可用", figureType: "absent" },
  ],
};
const made = (set: Record<string, unknown> = {}) =>
  outcomeOf(
    createProduct(
      at.db,
      createProductCommand.parse({ id: newId<"product">(NOON), organizationId: firm, ...FIELDS, ...set }),
      acting(owner),
    ),
  ).productId;
const edit = (productId: ProductId, version: number, set: Record<string, unknown>, now = NOON) =>
  editProduct(at.db, editProductCommand.parse({ productId, version: String(version), ...FIELDS, ...set }), {
    actor: owner,
    now,
  });
const published = (set: Record<string, unknown> = {}) => {
  const productId = made(set);
  outcomeOf(publishProduct(at.db, { productId }, acting(owner)));
  return productId;
};
const stateAt = (productId: ProductId, now: number) => {
  const product = findProduct(at.db, productId);
  return product === undefined ? undefined : reviewStateOf(product, now);
};

describe("the versions of a product", () => {
  it("are kept at every save with who made them, and say what changed", () => {
    const id = made();
    outcomeOf(edit(id, 1, { nameZh: "停车诱导二代", capabilities: [{ name: "离线可用", figureType: "flag" }] }));
    expect(listVersions(at.db, id, 1).items.map((one) => [one.version, one.by])).toEqual([
      [2, expect.any(String)],
      [1, expect.any(String)],
    ]);
    const [first, second] = [findVersion(at.db, id, 1)?.content ?? {}, findVersion(at.db, id, 2)?.content ?? {}];
    expect(first).toMatchObject({
      nameZh: "停车诱导",
      "capabilities[0].bound": "between",
      "capabilities[0].figureHigh": "99.5",
      "capabilities[1].figureType": "absent",
    });
    expect(changesBetween(first, second)).toContainEqual({
      field: "nameZh",
      before: "停车诱导",
      after: "停车诱导二代",
    });
    expect(changesBetween(first, first)).toEqual([]);
  });

  it("begin with what was there before versions were kept", () => {
    const id = made();
    at.sqlite.exec("delete from product_versions");
    outcomeOf(edit(id, 1, { nameZh: "新" }));
    expect(findVersion(at.db, id, 1)).toMatchObject({ by: null, content: { nameZh: "停车诱导" } });
    expect(findVersion(at.db, id, 3)).toBeUndefined();
  });
});

describe("a code of the firm's own", () => {
  it("is one product's alone in its firm", () => {
    made({ code: "P1" });
    const other = made();
    expect(codesOf(edit(other, 1, { code: "P1" }))).toEqual(["product.code-taken"]);
    const elsewhere = registeredFirm(at, 1);
    const command = createProductCommand.parse({
      id: newId(NOON),
      organizationId: elsewhere.id,
      ...FIELDS,
      code: "P1",
    });
    expect(createProduct(at.db, command, acting(elsewhere.owner)).ok).toBe(true);
  });
});

describe("the yearly review", () => {
  it("begins with publication; a draft has none", () => {
    expect(stateAt(made(), NOON)).toBe("none");
    const id = published();
    expect(stateAt(id, NOON)).toBe("right");
    expect(stateAt(id, NOON + REVIEW_EVERY - REVIEW_NOTICE - 1)).toBe("right");
    expect(stateAt(id, NOON + REVIEW_EVERY - REVIEW_NOTICE)).toBe("due");
    expect(stateAt(id, NOON + REVIEW_EVERY)).toBe("overdue");
  });

  it("asks a firm once for all its products, and again only after an answer", () => {
    published();
    const id = published({ nameZh: "第二个" });
    const due = NOON + REVIEW_EVERY - REVIEW_NOTICE;
    expect(remindOfReviews(at.db, { now: due - 1 })).toBe(0);
    expect(remindOfReviews(at.db, { now: due })).toBe(1);
    expect(remindOfReviews(at.db, { now: due + 1 })).toBe(0);
    const [event] = at.db.select().from(events).where(eq(events.name, "product.review-due")).all();
    expect(event).toMatchObject({ subjectId: firm, payload: { total: 2, dueAt: NOON + REVIEW_EVERY } });
    outcomeOf(confirmReview(at.db, { productId: id }, { actor: owner, now: due + 2 }));
    expect(remindOfReviews(at.db, { now: due + 2 + REVIEW_EVERY })).toBe(1);
  });

  it("is answered by confirming or by saving, and lists what waits", () => {
    const id = published();
    const overdue = NOON + REVIEW_EVERY;
    expect(countToReview(at.db, firm, overdue)).toBe(1);
    expect(listOwnProducts(at.db, firm, 1, overdue).total).toBe(1);
    outcomeOf(confirmReview(at.db, { productId: id }, { actor: owner, now: overdue }));
    expect([stateAt(id, overdue), countToReview(at.db, firm, overdue)]).toEqual(["right", 0]);
    outcomeOf(edit(id, 1, { nameZh: "新" }, overdue + 9));
    expect(findProduct(at.db, id)?.reviewedAt).toBe(overdue + 9);
  });

  it("is for those who act for the firm, and for published products", () => {
    const id = published();
    expect(codesOf(confirmReview(at.db, { productId: id }, acting(seated(at, firm, "viewer"))))).toEqual([
      "product.role-needed",
    ]);
    expect(codesOf(confirmReview(at.db, { productId: id }, acting(registeredFirm(at, 1).owner)))).toEqual([
      "access.not-yours",
    ]);
    at.db.update(products).set({ state: "archived" }).run();
    expect(codesOf(confirmReview(at.db, { productId: id }, acting(owner)))).toEqual(["product.not-in-this-state"]);
  });
});
