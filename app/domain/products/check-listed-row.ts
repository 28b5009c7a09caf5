import { type Refusal, refusal } from "../../kernel/refusal.ts";
import { missingForPublication } from "./product.ts";
import { contentOf, type ProductValues } from "./product-content.ts";
import { type ProductContent, productContentFields } from "./product-schema.ts";
import type { ListedRow, RowProblem } from "./read-product-sheets.ts";
import { columnsOf } from "./write-content.ts";

/** What is known of a product that the firm has already. */
export type KnownProduct = {
  readonly id: string;
  readonly code: string | null;
  readonly state: "draft" | "published" | "archived";
  readonly version: number;
};

export type RowFinding =
  | { readonly kind: "fresh"; readonly content: ProductContent; readonly isComplete: boolean }
  | { readonly kind: "changed"; readonly content: ProductContent; readonly known: KnownProduct }
  | { readonly kind: "unchanged" }
  | { readonly kind: "faulty" | "duplicate"; readonly problems: readonly RowProblem[] };

export type KnownProducts = {
  readonly byKey: (code: string) => KnownProduct | undefined;
  readonly byName: (nameZh: string) => KnownProduct | undefined;
  readonly contentOf: (id: string) => ProductValues | undefined;
};

/** Looks rows over one after the other: it remembers codes and names, so that the second of two alike is a duplicate. */
export function rowChecker(products: KnownProducts): (listed: ListedRow) => RowFinding {
  const seen = new Set<string>();
  return (listed) => {
    const problem = duplicateIn(listed, products, seen);
    if (problem !== undefined) return { kind: "duplicate", problems: [problem] };
    return findingOf(listed, products);
  };
}

function duplicateIn(listed: ListedRow, products: KnownProducts, seen: Set<string>): RowProblem | undefined {
  const { row, code, fields } = listed;
  const name = fields.nameZh ?? "";
  const at = (column: string, reason: string): RowProblem => ({
    sheet: "products",
    row,
    column,
    code: `product-import.${reason}`,
  });
  const keys = { code: `code\n${code}`, name: `name\n${name}` };
  if (code !== "" && seen.has(keys.code)) return at("code", "code-twice");
  if (name !== "" && seen.has(keys.name)) return at("nameZh", "name-twice");
  seen.add(keys.code);
  seen.add(keys.name);
  if (name === "") return undefined;
  const [own, same] = [code === "" ? undefined : products.byKey(code), products.byName(name)];
  return same !== undefined && own?.id !== same.id ? at("nameZh", "exists") : undefined;
}

function findingOf(listed: ListedRow, products: KnownProducts): RowFinding {
  const known = listed.code === "" ? undefined : products.byKey(listed.code);
  const code = known === undefined ? listed.code : (known.code ?? "");
  const reading = productContentFields.safeParse({ ...formOf(listed), code: code === "" ? undefined : code });
  if (!reading.success)
    return { kind: "faulty", problems: reading.error.issues.map((issue) => problemOf(listed, issue)) };
  const content = reading.data;
  const whole = { ...content, product: columnsOf(content) };
  const missing = missingForPublication(whole);
  const faulty = (reasons: readonly Refusal[]): RowFinding => ({
    kind: "faulty",
    problems: reasons.map((one) => ({
      sheet: "products",
      row: listed.row,
      column: columnOf(one.field ?? ""),
      code: one.code,
      params: one.params,
    })),
  });
  const { priceLow, priceHigh } = content;
  if (priceLow !== undefined && priceHigh !== undefined && priceLow > priceHigh) {
    return faulty([refusal("product.price-band", {}, "priceHigh")]);
  }
  if (known === undefined) return { kind: "fresh", content, isComplete: missing.length === 0 };
  const before = products.contentOf(known.id);
  if (before !== undefined && isSame(before, contentOf(whole))) return { kind: "unchanged" };
  if (known.state === "archived") return faulty([refusal("product-import.archived", {}, "code")]);
  if (known.state === "published" && missing.length > 0) {
    return faulty(missing.map((field) => refusal(`product.needs-${field}`, {}, field)));
  }
  return { kind: "changed", content, known };
}

/** The rows of a product as its form would send them. */
function formOf({ fields, capabilities, cases }: ListedRow): Record<string, unknown> {
  const domains = Object.entries(fields).flatMap(([key, value]) => (/^domain\d$/.test(key) ? [value] : []));
  return {
    ...fields,
    domains: [...new Set(domains)],
    capabilities: capabilities.map((one) => one.fields),
    cases: cases.map((one) => one.fields),
  };
}

type Issue = {
  readonly path: readonly PropertyKey[];
  readonly code?: string;
  readonly message: string;
  readonly maximum?: unknown;
};

/** An issue of the schema as a problem of the row that it is about. */
function problemOf(listed: ListedRow, issue: Issue): RowProblem {
  const [head, place, field] = issue.path;
  const told = toldOf(issue);
  if ((head === "capabilities" || head === "cases") && typeof place === "number") {
    const row = listed[head][place]?.row ?? listed.row;
    return { sheet: head, row, column: String(field ?? ""), ...told };
  }
  return { sheet: "products", row: listed.row, column: columnOf(String(head ?? "")), ...told };
}

function toldOf({ code, message, maximum }: Issue): Pick<RowProblem, "code" | "params"> {
  if (code === "custom") return { code: /^[\w-]+\.[\w-]+$/.test(message) ? message : "form.invalid" };
  if (code === "too_big") return { code: "form.too-long", params: { most: Number(maximum) } };
  if (code === "invalid_value") return { code: "form.choice" };
  if (code === "invalid_type" || code === "too_small") return { code: "form.required" };
  return { code: "form.invalid" };
}

function columnOf(field: string): string {
  return field === "domains" ? "domain1" : field === "capabilities" || field === "cases" ? "code" : field;
}

function isSame(a: ProductValues, b: ProductValues): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
