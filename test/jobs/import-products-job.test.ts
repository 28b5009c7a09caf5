import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { writeWorkbook } from "../../app/adapters/xlsx-write.ts";
import type { PersonActor } from "../../app/domain/accounts/actor.ts";
import { leaseJobs } from "../../app/domain/events/lease-jobs.ts";
import { confirmImport } from "../../app/domain/products/confirm-import.ts";
import { createProduct } from "../../app/domain/products/create-product.ts";
import { createProductCommand } from "../../app/domain/products/product-schema.ts";
import type { ProductRows } from "../../app/domain/products/product-sheet.ts";
import { saveImport } from "../../app/domain/products/save-import.ts";
import type { World } from "../../app/http/world.ts";
import { importProductsJob } from "../../app/jobs/import-products-job.ts";
import { newId, type OrganizationId } from "../../app/kernel/ids.ts";
import { tryWorkbook, workbookPlan } from "../../app/routes/firm/product-workbook.ts";
import { events } from "../../db/schema/events.ts";
import { memberships } from "../../db/schema/organizations.ts";
import { productImports, products } from "../../db/schema/products.ts";
import { inlineWorkbooks } from "../support/inline-workbooks.ts";
import { codesOf, outcomeOf } from "../support/market.ts";
import { acting, NOON, registeredFirm, seated } from "../support/seats.ts";
import { testWorld } from "../support/test-world.ts";

let world: World;
let firm: OrganizationId;
let owner: PersonActor;

beforeEach(() => {
  world = { ...testWorld({ now: NOON }), workbooks: inlineWorkbooks };
  ({ id: firm, owner } = registeredFirm(world));
});

const ROWS: ProductRows = {
  products: [
    ["P1", "车位灯", "", "智慧停车", ...Array<string>(16).fill(""), "按占用变色。", ""],
    ["P2", "只有名字"],
    ["P3", "坏行", "", "停机坪"],
    ["OLD", "旧产品改名"],
  ],
  capabilities: [["P1", "识别准确率", "数值", "不低于", "99.5", "", "%", "", "检测报告", "2026-03-01"]],
  cases: [["P1", "某街道", "2025", "6", "泊位 1460 个", "路内改造", "验收报告"]],
};

async function sentIn() {
  const bytes = await writeWorkbook(workbookPlan("zh", ROWS));
  const findings = outcomeOf(await tryWorkbook(world, firm, bytes));
  const { sha256 } = await world.files.put(bytes);
  const command = { id: newId<"product_import">(NOON), organizationId: firm, name: "产品.xlsx", uploadSha256: sha256 };
  return outcomeOf(saveImport(world.db, { ...command, findings }, { actor: owner, now: NOON })).importId;
}

async function doJob() {
  const [job] = leaseJobs(world.db, { names: ["import-products"], limit: 1 }, { now: NOON });
  if (job === undefined) throw new Error("no job");
  return importProductsJob(world)(job, { now: () => NOON, extend: () => {} });
}

const all = () =>
  world.db.select({ code: products.code, nameZh: products.nameZh, state: products.state }).from(products).all();
const rowOf = () => world.db.select().from(productImports).get();
const old = () => {
  const form = { id: newId<"product">(NOON), organizationId: firm, code: "OLD", nameZh: "旧产品" };
  outcomeOf(createProduct(world.db, createProductCommand.parse(form), acting(owner)));
};

describe("a workbook that was confirmed", () => {
  it("is taken over row by row: complete ones shown, wrong ones left out, and its sender told", async () => {
    old();
    const importId = await sentIn();
    expect(all()).toHaveLength(1);
    outcomeOf(confirmImport(world.db, { importId, as: "published" }, acting(owner)));
    expect(await doJob()).toEqual({ outcome: "done" });
    expect(all().sort((a, b) => (a.code ?? "").localeCompare(b.code ?? ""))).toEqual([
      { code: "OLD", nameZh: "旧产品改名", state: "draft" },
      { code: "P1", nameZh: "车位灯", state: "published" },
      { code: "P2", nameZh: "只有名字", state: "draft" },
    ]);
    expect(rowOf()).toMatchObject({ state: "imported", fresh: 2, changed: 1, faulty: 1, done: 4, finishedAt: NOON });
    expect(world.db.select().from(events).where(eq(events.name, "product.import-finished")).all()).toHaveLength(1);
    expect(outcomeOf(await tryWorkbook(world, firm, await writeWorkbook(workbookPlan("zh", ROWS))))).toMatchObject({
      unchanged: 3,
      fresh: 0,
      changed: 0,
    });
  });

  it("goes on after a crash without doing anything twice", async () => {
    const importId = await sentIn();
    outcomeOf(confirmImport(world.db, { importId, as: "draft" }, acting(owner)));
    await doJob();
    const before = all();
    world.db.update(productImports).set({ state: "importing" }).run();
    const [job] = leaseJobs(world.db, { names: ["import-products"], limit: 1 }, { now: NOON + 3_600_000 });
    if (job === undefined) throw new Error("no job");
    await importProductsJob(world)(job, { now: () => NOON, extend: () => {} });
    expect(all()).toEqual(before);
  });

  it("is taken over in the name of whoever confirmed it: without the right, nothing is", async () => {
    const importId = await sentIn();
    outcomeOf(confirmImport(world.db, { importId, as: "draft" }, acting(owner)));
    world.db.update(memberships).set({ role: "viewer" }).run();
    await doJob();
    expect(all()).toEqual([]);
    expect(rowOf()).toMatchObject({ state: "imported", faulty: 4 });
  });

  it("is confirmed once, by those who may write products, and only when there is something in it", async () => {
    const importId = await sentIn();
    expect(codesOf(confirmImport(world.db, { importId, as: "draft" }, acting(seated(world, firm, "viewer"))))).toEqual([
      "product.role-needed",
    ]);
    const other = registeredFirm(world, 1).owner;
    expect(codesOf(confirmImport(world.db, { importId, as: "draft" }, acting(other)))).toEqual(["access.not-yours"]);
    world.db.update(productImports).set({ fresh: 0, changed: 0 }).run();
    expect(codesOf(confirmImport(world.db, { importId, as: "draft" }, acting(owner)))).toEqual([
      "product-import.nothing",
    ]);
    world.db.update(productImports).set({ fresh: 1 }).run();
    expect(confirmImport(world.db, { importId, as: "draft" }, acting(owner)).ok).toBe(true);
    expect(confirmImport(world.db, { importId, as: "published" }, acting(owner)).ok).toBe(true);
    expect(rowOf()?.isPublishing).toBe(false);
    expect(leaseJobs(world.db, { names: ["import-products"], limit: 5 }, { now: NOON })).toHaveLength(1);
  });
});
