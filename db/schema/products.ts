import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { people } from "./accounts.ts";
import { fenColumn, flagColumn, idColumn, instantColumn, keyColumn, milliColumn } from "./columns.ts";
import { files } from "./files.ts";
import { organizations } from "./organizations.ts";

export const MATURITIES = ["research", "prototype", "pilot", "small_batch", "mass"] as const;
export const PRODUCT_STATES = ["draft", "published", "archived"] as const;
export const FIGURE_TYPES = ["text", "number", "flag"] as const;
/** How a stated figure is meant: this value, no less, no more, or anywhere between two. */
export const FIGURE_BOUNDS = ["exactly", "at_least", "at_most", "between"] as const;

export const products = sqliteTable(
  "products",
  {
    id: idColumn<"product">(),
    ref: text("ref").unique(),
    /** The firm's own code for it, by which its rows in a workbook are told apart. */
    code: text("code"),
    organizationId: keyColumn<"organization">("organization_id")
      .notNull()
      .references(() => organizations.id),
    state: text("state", { enum: PRODUCT_STATES }).notNull(),
    nameZh: text("name_zh").notNull(),
    nameEn: text("name_en"),
    bodyZh: text("body_zh").notNull(),
    bodyEn: text("body_en"),
    maturity: text("maturity", { enum: MATURITIES }),
    city: text("city"),
    priceLow: fenColumn("price_low_fen"),
    priceHigh: fenColumn("price_high_fen"),
    uses: text("uses"),
    certificates: text("certificates"),
    intellectualProperty: text("intellectual_property"),
    delivery: text("delivery"),
    interfaces: text("interfaces"),
    acceptsConsortium: flagColumn("accepts_consortium"),
    version: integer("version").notNull(),
    createdAt: instantColumn("created_at").notNull(),
    updatedAt: instantColumn("updated_at").notNull(),
    publishedAt: instantColumn("published_at"),
    /** When the firm last said that all this is right; null when it never has. */
    reviewedAt: instantColumn("reviewed_at"),
    reviewDueAt: instantColumn("review_due_at"),
    reviewRemindedAt: instantColumn("review_reminded_at"),
  },
  (table) => [
    index("products_organization").on(table.organizationId),
    index("products_state").on(table.state, table.publishedAt),
    index("products_review").on(table.state, table.reviewDueAt),
    uniqueIndex("products_code").on(table.organizationId, table.code),
  ],
);

export const productDomains = sqliteTable(
  "product_domains",
  {
    productId: keyColumn<"product">("product_id")
      .notNull()
      .references(() => products.id),
    domain: text("domain").notNull(),
  },
  (table) => [primaryKey({ columns: [table.productId, table.domain] })],
);

export const productTechnologies = sqliteTable(
  "product_technologies",
  {
    productId: keyColumn<"product">("product_id")
      .notNull()
      .references(() => products.id),
    technology: text("technology").notNull(),
  },
  (table) => [primaryKey({ columns: [table.productId, table.technology] })],
);

/** What a product can do, typed so that a need can be checked against it. */
export const productCapabilities = sqliteTable(
  "product_capabilities",
  {
    id: idColumn<"capability">(),
    productId: keyColumn<"product">("product_id")
      .notNull()
      .references(() => products.id),
    position: integer("position").notNull(),
    name: text("name").notNull(),
    figureType: text("figure_type", { enum: FIGURE_TYPES }).notNull(),
    /** Null means exactly. */
    bound: text("bound", { enum: FIGURE_BOUNDS }),
    /** Of a flag: 1000 yes, 0 no, null yes. Of `between`: the lower end. */
    figure: milliColumn("figure_milli"),
    figureHigh: milliColumn("figure_high_milli"),
    unit: text("unit"),
    detail: text("detail"),
    evidence: text("evidence"),
    evidenceOn: text("evidence_on"),
  },
  (table) => [index("product_capabilities_product").on(table.productId)],
);

export const productCases = sqliteTable(
  "product_cases",
  {
    id: idColumn<"product_case">(),
    productId: keyColumn<"product">("product_id")
      .notNull()
      .references(() => products.id),
    position: integer("position").notNull(),
    customer: text("customer").notNull(),
    year: integer("year").notNull(),
    month: integer("month"),
    size: text("size"),
    summary: text("summary").notNull(),
    evidence: text("evidence"),
  },
  (table) => [index("product_cases_product").on(table.productId)],
);

export const productPictures = sqliteTable(
  "product_pictures",
  {
    productId: keyColumn<"product">("product_id")
      .notNull()
      .references(() => products.id),
    fileId: keyColumn<"file">("file_id")
      .notNull()
      .references(() => files.id),
    position: integer("position").notNull(),
    alt: text("alt").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.productId, table.fileId] }),
    index("product_pictures_file").on(table.fileId),
  ],
);

/** What a product said after each change, whole, as its form would have it. Never changed. */
export const productVersions = sqliteTable(
  "product_versions",
  {
    id: idColumn<"product_version">(),
    productId: keyColumn<"product">("product_id")
      .notNull()
      .references(() => products.id),
    version: integer("version").notNull(),
    content: text("content_json", { mode: "json" }).$type<Readonly<Record<string, string>>>().notNull(),
    /** Null where a published list was read in by an administrator. */
    actorId: keyColumn<"person">("actor_id").references(() => people.id),
    at: instantColumn("happened_at").notNull(),
  },
  (table) => [
    uniqueIndex("product_versions_product").on(table.productId, table.version),
    index("product_versions_actor").on(table.actorId),
  ],
);

export const PRODUCT_IMPORT_STATES = ["checked", "importing", "imported"] as const;

/** A workbook of products that was sent in, what was found in it, and what became of it. */
export const productImports = sqliteTable(
  "product_imports",
  {
    id: idColumn<"product_import">(),
    organizationId: keyColumn<"organization">("organization_id")
      .notNull()
      .references(() => organizations.id),
    personId: keyColumn<"person">("person_id")
      .notNull()
      .references(() => people.id),
    state: text("state", { enum: PRODUCT_IMPORT_STATES }).notNull(),
    name: text("name").notNull(),
    uploadSha256: text("upload_sha256").notNull(),
    /** The same workbook with what is wrong written beside each row; null when nothing was. */
    resultSha256: text("result_sha256"),
    fresh: integer("fresh").notNull(),
    changed: integer("changed").notNull(),
    unchanged: integer("unchanged").notNull(),
    faulty: integer("faulty").notNull(),
    duplicates: integer("duplicates").notNull(),
    /** Fit to be shown at once, among the fresh ones. */
    complete: integer("complete").notNull(),
    /** The first of what is wrong, for the page. */
    problems: text("problems_json", { mode: "json" })
      .$type<
        readonly {
          readonly sheet: string;
          readonly row: number;
          readonly column: string;
          readonly code: string;
          readonly params?: Readonly<Record<string, string | number>>;
        }[]
      >()
      .notNull(),
    isPublishing: flagColumn("is_publishing"),
    /** Rows that have been taken over so far. */
    done: integer("done").notNull(),
    createdAt: instantColumn("created_at").notNull(),
    confirmedAt: instantColumn("confirmed_at"),
    finishedAt: instantColumn("finished_at"),
  },
  (table) => [
    index("product_imports_organization").on(table.organizationId, table.createdAt),
    index("product_imports_person").on(table.personId),
  ],
);

export type ProductVersionRow = typeof productVersions.$inferSelect;
export type ProductImportRow = typeof productImports.$inferSelect;
export type FigureBound = (typeof FIGURE_BOUNDS)[number];
export type FigureType = (typeof FIGURE_TYPES)[number];
export type ProductRow = typeof products.$inferSelect;
export type CapabilityRow = typeof productCapabilities.$inferSelect;
export type ProductCaseRow = typeof productCases.$inferSelect;
export type Maturity = (typeof MATURITIES)[number];
export type ProductState = (typeof PRODUCT_STATES)[number];
