import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { type Actor, type PersonActor, SYSTEM, VISITOR } from "../../../app/domain/accounts/actor.ts";
import { addPicture } from "../../../app/domain/products/add-picture.ts";
import { archiveProduct } from "../../../app/domain/products/archive-product.ts";
import { createProduct } from "../../../app/domain/products/create-product.ts";
import { editProduct } from "../../../app/domain/products/edit-product.ts";
import { PRODUCT_LIFECYCLE } from "../../../app/domain/products/product-lifecycle.ts";
import { canSeeProductDesk, canWriteProducts } from "../../../app/domain/products/product-policy.ts";
import {
  countProducts,
  findFirmProduct,
  findProduct,
  findWholeProduct,
  listOwnProducts,
} from "../../../app/domain/products/product-queries.ts";
import { createProductCommand, editProductCommand } from "../../../app/domain/products/product-schema.ts";
import { publishProduct } from "../../../app/domain/products/publish-product.ts";
import { removePicture } from "../../../app/domain/products/remove-picture.ts";
import { restoreProduct } from "../../../app/domain/products/restore-product.ts";
import { newId, type OrganizationId, type ProductId } from "../../../app/kernel/ids.ts";
import { transitionOf } from "../../../app/kernel/lifecycle.ts";
import type { Connection } from "../../../db/connection.ts";
import { PRODUCT_STATES, products } from "../../../db/schema/products.ts";
import { testDatabase } from "../../support/database.ts";
import { codesOf, outcomeOf } from "../../support/market.ts";
import { acting, bureauOf, countEvents, NOON, registeredFirm, seated, somebody } from "../../support/seats.ts";

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
  technologies: "地磁检测、视频识别，地磁检测",
  priceLow: "10",
  priceHigh: "20.5",
  capabilities: [
    { name: "识别准确率", figureType: "number", figure: "99.5", unit: "%" },
    { figureType: "text" },
    { name: "夜间可用", figureType: "flag" },
  ],
  cases: [{ customer: "某街道", year: "2025", summary: "泊位 1460 个" }, {}],
};

const create = (set: Record<string, unknown> = {}, actor: Actor = owner) => {
  const form = { id: newId<"product">(NOON), organizationId: firm, ...FIELDS, ...set };
  return createProduct(at.db, createProductCommand.parse(form), acting(actor));
};
const edit = (productId: ProductId, version: number, set: Record<string, unknown> = {}, actor: Actor = owner) => {
  const form = { productId, version: String(version), ...FIELDS, ...set };
  return editProduct(at.db, editProductCommand.parse(form), acting(actor));
};
const made = (set: Record<string, unknown> = {}) => outcomeOf(create(set)).productId;

describe("writing a product", () => {
  it("keeps a draft with typed capabilities, cases, technologies and price, and leaves empty rows out", () => {
    const whole = findWholeProduct(at.db, made());
    expect(whole?.product).toMatchObject({ state: "draft", priceLow: 10_000_000, priceHigh: 20_500_000, version: 1 });
    expect(whole?.capabilities.map(({ name, figureType, figure }) => [name, figureType, figure])).toEqual([
      ["识别准确率", "number", 99_500],
      ["夜间可用", "flag", null],
    ]);
    expect(whole?.cases.map((row) => [row.customer, row.year])).toEqual([["某街道", 2025]]);
    expect([...(whole?.technologies ?? [])].sort()).toEqual(["地磁检测", "视频识别"]);
    expect(countEvents(at, "product.published")).toBe(0);
  });

  it("is done once for a form that is sent twice", () => {
    const id = newId<"product">(NOON);
    expect(create({ id })).toEqual(create({ id }));
    expect(listOwnProducts(at.db, firm, 1).total).toBe(1);
    const other = registeredFirm(at, 1);
    expect(codesOf(create({ id, organizationId: other.id }, other.owner))).toEqual(["access.not-yours"]);
  });

  it("refuses the second of two tabs and keeps what the first saved", () => {
    const id = made();
    expect(edit(id, 1, { nameZh: "先" })).toEqual({ ok: true, value: { version: 2 } });
    expect(codesOf(edit(id, 1, { nameZh: "后" }))).toEqual(["product.changed-meanwhile"]);
    expect(findProduct(at.db, id)?.nameZh).toBe("先");
  });

  it("replaces rows and leaves nothing of the old ones", () => {
    const id = made();
    edit(id, 1, { capabilities: [], cases: [], domains: ["ai"], technologies: "" });
    const whole = findWholeProduct(at.db, id);
    expect([whole?.capabilities, whole?.cases, whole?.technologies]).toEqual([[], [], []]);
  });

  it("refuses a price band upside down", () => {
    expect(codesOf(create({ priceLow: "20", priceHigh: "10" }))).toEqual(["product.price-band"]);
  });

  it("says of each row what is wrong with it", () => {
    const form = { id: newId(NOON), organizationId: firm, ...FIELDS };
    const paths = (set: Record<string, unknown>) =>
      createProductCommand
        .safeParse({ ...form, ...set })
        .error?.issues.map((one) => `${one.path.join(".")} ${one.message}`);
    expect(paths({ capabilities: [{}, { name: "x", figureType: "number", figure: "abc" }] })).toEqual([
      "capabilities.1.figure form.figure",
    ]);
    expect(paths({ capabilities: [{ name: "x", figureType: "number" }] })).toEqual([
      "capabilities.0.figure form.figure",
    ]);
    expect(paths({ capabilities: [{ figureType: "text", unit: "%" }] })).toEqual(["capabilities.0.name form.required"]);
    expect(paths({ cases: [{ customer: "某街道" }] })).toEqual([
      "cases.0.year form.required",
      "cases.0.summary form.required",
    ]);
    for (const set of [
      { domains: ["politics"] },
      { nameZh: "" },
      { nameZh: "名".repeat(1_000_000) },
      { priceLow: "-1" },
    ]) {
      expect(createProductCommand.safeParse({ ...form, ...set }).success).toBe(false);
    }
  });
});

describe("the life of a product", () => {
  it("allows in every state what its table says; a button pressed twice acts once", () => {
    const id = made();
    const verbs = { publish: publishProduct, archive: archiveProduct, restore: restoreProduct };
    for (const state of PRODUCT_STATES) {
      for (const verb of ["publish", "archive", "restore"] as const) {
        at.db.update(products).set({ state }).where(eq(products.id, id)).run();
        const to = transitionOf(PRODUCT_LIFECYCLE, state, verb)?.to;
        const isThere = PRODUCT_LIFECYCLE.some((row) => row.verb === verb && row.to === state);
        const result = verbs[verb](at.db, { productId: id }, acting(owner));
        expect(result.ok, `${state} ${verb}`).toBe(to !== undefined || isThere);
        expect(findProduct(at.db, id)?.state, `${state} ${verb}`).toBe(to ?? state);
      }
    }
  });

  it("shows nothing that nobody could find", () => {
    const id = made({ bodyZh: undefined, domains: [], capabilities: [] });
    expect(codesOf(publishProduct(at.db, { productId: id }, acting(owner)))).toEqual([
      "product.needs-bodyZh",
      "product.needs-domains",
      "product.needs-capabilities",
    ]);
    expect(findProduct(at.db, id)?.state).toBe("draft");
  });

  it("keeps a published product fit to be shown and undoes the whole edit otherwise", () => {
    const id = made();
    publishProduct(at.db, { productId: id }, acting(owner));
    expect(codesOf(edit(id, 1, { nameZh: "改名", domains: [] }))).toEqual(["product.needs-domains"]);
    expect(findWholeProduct(at.db, id)).toMatchObject({ product: { nameZh: "停车诱导" }, domains: ["parking"] });
    expect(edit(id, 1, { nameZh: "改名" }).ok).toBe(true);
    expect(countProducts(at.db, firm)).toEqual({ all: 1, published: 1 });
  });

  it("lets nobody edit what is archived", () => {
    const id = made();
    archiveProduct(at.db, { productId: id }, acting(owner));
    expect(codesOf(edit(id, 1))).toEqual(["product.not-in-this-state"]);
  });

  it("is led by those who act for the firm, role by role", () => {
    const id = made();
    const codes = (["owner", "manager", "member", "viewer"] as const).map((role) => {
      const actor = seated(at, firm, role);
      expect(canSeeProductDesk(actor, firm).allowed).toBe(true);
      return codesOf(publishProduct(at.db, { productId: id }, acting(actor))).join();
    });
    expect(codes).toEqual(["", "", "", "product.role-needed"]);
    for (const actor of [VISITOR, somebody(at), registeredFirm(at, 1).owner]) {
      expect(codesOf(archiveProduct(at.db, { productId: id }, acting(actor)))).toEqual(["access.not-yours"]);
      expect(findFirmProduct(at.db, { organizationId: firm, productId: id }, actor)).toBeUndefined();
    }
    expect(canWriteProducts(SYSTEM, firm).allowed).toBe(true);
    const bureau = bureauOf(at);
    expect(canWriteProducts(bureau.official, bureau.id)).toMatchObject({
      refusal: { code: "product.office-has-none" },
    });
  });
});

describe("pictures of a product", () => {
  const picture = { sha256: "a".repeat(64), name: "../../图.png", mediaType: "image/png", byteSize: 1_000 };
  const add = (productId: ProductId, set: Record<string, unknown> = {}, actor: Actor = owner) =>
    addPicture(at.db, { productId, file: { ...picture, ...set }, alt: "界面" }, acting(actor));

  it("are kept in their order, the same bytes once", () => {
    const id = made();
    const first = add(id);
    expect(add(id)).toEqual(first);
    add(id, { sha256: "b".repeat(64) });
    expect(findWholeProduct(at.db, id)?.pictures).toHaveLength(2);
    const { fileId } = outcomeOf(first);
    expect(removePicture(at.db, { productId: id, fileId }, acting(owner)).ok).toBe(true);
    expect(findWholeProduct(at.db, id)?.pictures).toHaveLength(1);
  });

  it("are refused when they are none, too large or too many", () => {
    const id = made();
    expect(codesOf(add(id, { mediaType: "application/pdf" }))).toEqual(["product.picture-type"]);
    expect(codesOf(add(id, { byteSize: 5 * 1024 * 1024 + 1 }))).toEqual(["file.too-large"]);
    for (let place = 0; place < 8; place += 1) expect(add(id, { sha256: String(place).repeat(64) }).ok).toBe(true);
    expect(codesOf(add(id, { sha256: "9".repeat(64) }))).toEqual(["file.too-many"]);
    expect(codesOf(add(id, {}, seated(at, firm, "viewer")))).toEqual(["product.role-needed"]);
  });
});
