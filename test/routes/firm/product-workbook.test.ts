import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { cellText, readWorkbook } from "../../../app/adapters/xlsx-read.ts";
import { markWorkbook, writeWorkbook } from "../../../app/adapters/xlsx-write.ts";
import { createProduct } from "../../../app/domain/products/create-product.ts";
import { listProductContents } from "../../../app/domain/products/import-queries.ts";
import { createProductCommand } from "../../../app/domain/products/product-schema.ts";
import { MOST_SHEET_ROWS, productRows } from "../../../app/domain/products/product-sheet.ts";
import { publishProduct } from "../../../app/domain/products/publish-product.ts";
import { productSheetWords } from "../../../app/i18n/product-sheet-words.ts";
import { newId, type OrganizationId } from "../../../app/kernel/ids.ts";
import { tryWorkbook, workbookPlan } from "../../../app/routes/firm/product-workbook.ts";
import type { Connection } from "../../../db/connection.ts";
import { testDatabase } from "../../support/database.ts";
import { inlineWorkbooks } from "../../support/inline-workbooks.ts";
import { outcomeOf } from "../../support/market.ts";
import { acting, NOON, registeredFirm } from "../../support/seats.ts";

const LIMITS = { rows: MOST_SHEET_ROWS, columns: 60 };
let at: Connection;
let firm: OrganizationId;
let seat: ReturnType<typeof registeredFirm>;

beforeEach(() => {
  at = testDatabase();
  seat = registeredFirm(at);
  firm = seat.id;
});

const create = (form: Record<string, unknown>) =>
  createProduct(
    at.db,
    createProductCommand.parse({ id: newId<"product">(NOON), organizationId: firm, nameZh: "停车诱导", ...form }),
    acting(seat.owner),
  );
const exported = async (locale: "zh" | "en" = "zh") => {
  const all = listProductContents(at.db, firm, null, 1_000);
  return writeWorkbook(workbookPlan(locale, productRows(all, productSheetWords(locale))));
};
const trying = async (bytes: Uint8Array) =>
  outcomeOf(await tryWorkbook({ db: at.db, workbooks: inlineWorkbooks }, firm, bytes));

type Cells = Readonly<Record<string, string>>;
/** A workbook as somebody fills the template in, columns by their Chinese titles. */
const filled = (products: readonly Cells[], capabilities: readonly Cells[] = [], cases: readonly Cells[] = []) => {
  const plan = workbookPlan("zh", { products: [], capabilities: [], cases: [] });
  const parts = [products, capabilities, cases];
  const sheets = plan.sheets.map((sheet, place) => ({
    ...sheet,
    rows: (parts[place] ?? []).map((row) => sheet.columns.map(({ title }) => row[title.replace(" *", "")] ?? "")),
  }));
  return writeWorkbook({ ...plan, sheets });
};

const FULL = { 产品编码: "P1", 中文名称: "车位灯", "领域 1": "智慧停车", 中文介绍: "按占用变色。" };
const CAPABILITY = { 产品编码: "P1", 名称: "识别准确率", 类型: "数值", 口径: "不低于", 数值: "99.5", 单位: "%" };

const line = fc.string({ minLength: 1, maxLength: 30, unit: "grapheme" });
const chinese = fc.stringMatching(/^[一-龥A-Za-z0-9 .,，。%_=+@-]{1,20}$/);
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const figure = fc.integer({ min: -999_999, max: 999_999 }).map((milli) => String(milli / 1_000));

const capability = fc.record({
  name: chinese,
  figureType: fc.constantFrom("text", "number", "flag", "absent"),
  bound: fc.constantFrom("exactly", "at_least", "at_most"),
  figure,
  unit: optional(fc.constantFrom("%", "ms", "㎡", "m2/h", "1e3", "_x0041_")),
  detail: optional(fc.oneof(chinese, line)),
  evidence: optional(chinese),
  evidenceOn: optional(fc.constantFrom("2026-03-01", "2024-02-29")),
});
const product = fc.record({
  nameZh: chinese,
  nameEn: optional(chinese),
  code: optional(fc.constantFrom("001", "1e5", "=1+1", "2026-01-01", "TRUE")),
  bodyZh: optional(fc.array(fc.oneof(chinese, line), { minLength: 1, maxLength: 4 }).map((lines) => lines.join("\n"))),
  maturity: optional(fc.constantFrom("pilot", "mass")),
  priceLow: optional(fc.constantFrom("0", "0.000001", "12.5")),
  priceHigh: optional(fc.constantFrom("240000", "99.999999")),
  technologies: optional(fc.constantFrom("地磁、视频", "b,a")),
  acceptsConsortium: optional(fc.constantFrom("yes", "no")),
  uses: optional(chinese),
  domains: fc.subarray(["parking", "ai", "health", "uhd"]),
  capabilities: fc.array(capability, { maxLength: 3 }),
  cases: fc.array(
    fc.record({
      customer: chinese,
      year: fc.constantFrom("1999", "2026"),
      month: optional(fc.constantFrom("1", "12")),
      size: optional(chinese),
      summary: chinese,
    }),
    { maxLength: 2 },
  ),
});

describe("a workbook of products", () => {
  it("changes nothing when what was exported is sent in again, in either language", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(product, { minLength: 1, maxLength: 3 }),
        fc.constantFrom("zh", "en"),
        async (all, locale) => {
          at = testDatabase();
          seat = registeredFirm(at);
          firm = seat.id;
          const made = all.filter((form, place) => {
            const nth = { ...form, nameZh: `${form.nameZh}${place}`, code: form.code && `${form.code}${place}` };
            const parsed = createProductCommand.safeParse({ id: newId<"product">(NOON), organizationId: firm, ...nth });
            return parsed.success && createProduct(at.db, parsed.data, acting(seat.owner)).ok;
          });
          fc.pre(made.length > 0);
          const found = await trying(await exported(locale));
          expect(found.problems).toEqual([]);
          expect(found).toMatchObject({ unchanged: made.length, changed: 0, fresh: 0 });
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);

  it("tells new, changed and unchanged products from errors and duplicates, and changes nothing", async () => {
    outcomeOf(create({ code: "OLD", nameZh: "旧产品" }));
    outcomeOf(create({ code: "SAME", nameZh: "原样" }));
    const bytes = await filled(
      [
        FULL,
        { 产品编码: "OLD", 中文名称: "旧产品改名" },
        { 产品编码: "SAME", 中文名称: "原样" },
        { 产品编码: "P1", 中文名称: "编码重复" },
        { 产品编码: "P5", 中文名称: "车位灯" },
        { 产品编码: "P6", 中文名称: "旧产品" },
        { 产品编码: "P7", 中文名称: "坏行", "领域 1": "停机坪", 成熟度: "很成熟", 最低价: "面议" },
      ],
      [CAPABILITY, { ...CAPABILITY, 数值: "很高" }, { ...CAPABILITY, 产品编码: "没有" }],
    );
    const found = await trying(bytes);
    expect(found).toMatchObject({ fresh: 0, changed: 1, unchanged: 1, duplicates: 3, faulty: 2 });
    expect(found.problems.map(({ sheet, row, column, code }) => [sheet, row, column, code])).toEqual([
      ["capabilities", 4, "code", "product-import.no-product"],
      ["capabilities", 3, "figure", "form.figure"],
      ["products", 5, "code", "product-import.code-twice"],
      ["products", 6, "nameZh", "product-import.name-twice"],
      ["products", 7, "nameZh", "product-import.exists"],
      ["products", 8, "maturity", "form.choice"],
      ["products", 8, "priceLow", "form.money"],
      ["products", 8, "domain1", "form.choice"],
    ]);
    expect(listProductContents(at.db, firm, null, 10)).toHaveLength(2);
  });

  it("counts those that could be shown at once, and keeps published ones fit to be shown", async () => {
    const { productId } = outcomeOf(
      create({ code: "P9", bodyZh: "介绍", domains: ["ai"], capabilities: [{ name: "a", figureType: "flag" }] }),
    );
    outcomeOf(publishProduct(at.db, { productId }, acting(seat.owner)));
    const found = await trying(await filled([FULL, { 产品编码: "P9", 中文名称: "停车诱导" }], [CAPABILITY]));
    expect(found).toMatchObject({ fresh: 1, complete: 1, faulty: 1 });
    expect(found.problems.map((one) => one.code)).toContain("product.needs-domains");
  });

  it("writes what is wrong beside the row of the same workbook, once", async () => {
    const bytes = await filled([{ 产品编码: "P7", 中文名称: "坏行", 成熟度: "很成熟" }]);
    const marks = [{ sheet: "产品", row: 2, column: 10, text: "请从列出的选项中选择。" }];
    const once = await markWorkbook(bytes, marks, "检查结果");
    const reading = await readWorkbook(await markWorkbook(once, marks, "检查结果"), LIMITS);
    const sheet = reading.ok ? reading.sheets.find((one) => one.name === "产品") : undefined;
    expect(sheet?.rows[0]?.filter((title) => title === "检查结果")).toHaveLength(1);
    expect(sheet?.rows[1]?.at(-1)).toBe("请从列出的选项中选择。");
    expect(sheet?.rows[1]?.slice(0, 2)).toEqual(["P7", "坏行"]);
    expect((await trying(once)).problems.map((one) => one.code)).toEqual(["form.choice"]);
  });

  it("refuses what is no workbook of products with a reason", async () => {
    const reasonOf = async (bytes: Uint8Array) => {
      const result = await tryWorkbook({ db: at.db, workbooks: inlineWorkbooks }, firm, bytes);
      return result.ok ? "ok" : result.refusal.code;
    };
    expect(await reasonOf(Buffer.from("PK\u0003\u0004 not really"))).toBe("product-import.not-a-workbook");
    expect(await reasonOf(Buffer.from("a,b\n1,2"))).toBe("product-import.not-a-workbook");
    expect(await reasonOf(await filled([]))).toBe("product-import.empty");
    const plan = workbookPlan("zh", { products: [], capabilities: [], cases: [] });
    expect(await reasonOf(await writeWorkbook({ ...plan, sheets: [] }))).toBe("product-import.no-sheet");
  });

  it("takes five thousand products and not one more", async () => {
    const rows = [...Array(5_001).keys()].map((place) => [`P${place}`, `产品${place}`]);
    const sheets = (count: number) => [{ name: "产品", rows: [["产品编码", "中文名称"], ...rows.slice(0, count)] }];
    const reading = (count: number) => ({
      ...inlineWorkbooks,
      read: async () => ({ ok: true, sheets: sheets(count) }) as const,
    });
    const tried = await tryWorkbook({ db: at.db, workbooks: reading(5_001) }, firm, Buffer.of());
    expect(tried).toMatchObject({ refusal: { code: "product-import.too-many-rows" } });
    expect(await tryWorkbook({ db: at.db, workbooks: reading(5_000) }, firm, Buffer.of())).toMatchObject({
      value: { fresh: 5_000 },
    });
  });

  it("refuses a small file that unpacks to something huge before it is unpacked", async () => {
    const bytes = Buffer.from(await filled([FULL]));
    const entry = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bytes.writeUInt32LE(900 * 1024 * 1024, entry + 24);
    expect(await readWorkbook(bytes, LIMITS)).toEqual({ ok: false, reason: "too-large" });
  });

  it("reads cells as one would type them", () => {
    expect(cellText(0.1 + 0.2)).toBe("0.3");
    expect(cellText(0.995, "0.0%")).toBe("99.5");
    expect(cellText(1e15)).toBe("1000000000000000");
    expect(cellText(new Date(Date.UTC(2026, 2, 1)))).toBe("2026-03-01");
    expect(cellText({ richText: [{ text: "车位" }, { text: "灯" }] })).toBe("车位灯");
    expect(cellText({ formula: "A1", result: 12.5 })).toBe("12.5");
    expect(cellText({ text: "网址", hyperlink: "https://example.com" })).toBe("网址");
    expect(cellText(true)).toBe("yes");
  });
});
