/** The figures that the standard measures: persons, and 万元 of revenue and of assets. */
export const SIZE_FIGURES = ["staff", "revenue", "assets"] as const;

export type SizeFigure = (typeof SIZE_FIGURES)[number];

/** The least figures of a class; a figure that is not there is not looked at. */
export type SizeLimits = { readonly [figure in SizeFigure]?: number };

/** One trade of the standard. `large` states the upper limits: whoever reaches all of them is no SME any more. */
export type SizeRow = {
  readonly trade: SizeTrade;
  /** Codes of GB/T 4754-2017 that belong to it. */
  readonly industries: RegExp;
  readonly large: SizeLimits;
  readonly medium: SizeLimits;
  readonly small: SizeLimits;
};

export const SIZE_TRADES = [
  "agriculture",
  "industry",
  "construction",
  "wholesale",
  "retail",
  "transport",
  "warehousing",
  "post",
  "lodging",
  "catering",
  "telecommunications",
  "software",
  "real_estate",
  "property_management",
  "leasing",
  "other",
] as const;

export type SizeTrade = (typeof SIZE_TRADES)[number];

/**
 * 中小企业划型标准规定 (工信部联企业〔2011〕300 号), all sixteen trades in its order. Loading (G591) counts as
 * transport, the rest of G59 as warehousing, as the statistical rules of 2017 have it.
 */
export const SIZE_STANDARD: readonly SizeRow[] = [
  row("agriculture", /^A/, { revenue: 20_000 }, { revenue: 500 }, { revenue: 50 }),
  row("industry", /^[BCD]/, staffed(1_000, 40_000), staffed(300, 2_000), staffed(20, 300)),
  row("construction", /^E/, endowed(80_000, 80_000), endowed(6_000, 5_000), endowed(300, 300)),
  row("wholesale", /^F51/, staffed(200, 40_000), staffed(20, 5_000), staffed(5, 1_000)),
  row("retail", /^F52/, staffed(300, 20_000), staffed(50, 500), staffed(10, 100)),
  row("transport", /^G(5[4-8]|591)/, staffed(1_000, 30_000), staffed(300, 3_000), staffed(20, 200)),
  row("warehousing", /^G59(?!1)/, staffed(200, 30_000), staffed(100, 1_000), staffed(20, 100)),
  row("post", /^G60/, staffed(1_000, 30_000), staffed(300, 2_000), staffed(20, 100)),
  row("lodging", /^H61/, staffed(300, 10_000), staffed(100, 2_000), staffed(10, 100)),
  row("catering", /^H62/, staffed(300, 10_000), staffed(100, 2_000), staffed(10, 100)),
  row("telecommunications", /^I6[34]/, staffed(2_000, 100_000), staffed(100, 1_000), staffed(10, 100)),
  row("software", /^I65/, staffed(300, 10_000), staffed(100, 1_000), staffed(10, 50)),
  row("real_estate", /^K701/, endowed(200_000, 10_000), endowed(1_000, 5_000), endowed(100, 2_000)),
  row("property_management", /^K702/, staffed(1_000, 5_000), staffed(300, 1_000), staffed(100, 500)),
  row("leasing", /^L/, rented(300, 120_000), rented(100, 8_000), rented(10, 100)),
  row("other", /^([MNOPQR]|K70[3-9])/, { staff: 300 }, { staff: 100 }, { staff: 10 }),
];

/** Of these the two digits do not say which trade it is: development, management and the rest of real estate. */
export const NEEDS_FINER_CODE = /^K70$/;

function row(trade: SizeTrade, industries: RegExp, large: SizeLimits, medium: SizeLimits, small: SizeLimits): SizeRow {
  return { trade, industries, large, medium, small };
}

function staffed(staff: number, revenue: number): SizeLimits {
  return { staff, revenue };
}

function endowed(revenue: number, assets: number): SizeLimits {
  return { revenue, assets };
}

function rented(staff: number, assets: number): SizeLimits {
  return { staff, assets };
}
