import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { fenColumn, idColumn, instantColumn, keyColumn, milliColumn } from "./columns.ts";
import { files } from "./files.ts";
import { organizations } from "./organizations.ts";

export const MATURITIES = ["research", "prototype", "pilot", "small_batch", "mass"] as const;
export const PRODUCT_STATES = ["draft", "published", "archived"] as const;
export const FIGURE_TYPES = ["text", "number", "flag"] as const;

export const products = sqliteTable(
  "products",
  {
    id: idColumn<"product">(),
    ref: text("ref").unique(),
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
    version: integer("version").notNull(),
    createdAt: instantColumn("created_at").notNull(),
    updatedAt: instantColumn("updated_at").notNull(),
    publishedAt: instantColumn("published_at"),
  },
  (table) => [
    index("products_organization").on(table.organizationId),
    index("products_state").on(table.state, table.publishedAt),
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
    figure: milliColumn("figure_milli"),
    unit: text("unit"),
    detail: text("detail"),
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

export type ProductRow = typeof products.$inferSelect;
export type CapabilityRow = typeof productCapabilities.$inferSelect;
export type ProductCaseRow = typeof productCases.$inferSelect;
export type Maturity = (typeof MATURITIES)[number];
export type ProductState = (typeof PRODUCT_STATES)[number];
