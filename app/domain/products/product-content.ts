import type { ProductRow } from "../../../db/schema/products.ts";
import { figureText } from "../../kernel/figure.ts";
import { wanText } from "../../kernel/money.ts";
import { POLICY_DOMAINS } from "../policies/policy-domain.ts";
import { NO } from "./capability.ts";
import type { CapabilityContent } from "./capability-fields.ts";
import type { CaseContent } from "./case-fields.ts";

/** What a product says, flat, as its form's fields have it: rows under their paths, `capabilities[0].unit`. */
export type ProductValues = Readonly<Record<string, string>>;

type Said = {
  readonly product: Pick<
    ProductRow,
    | "code"
    | "nameZh"
    | "nameEn"
    | "bodyZh"
    | "bodyEn"
    | "maturity"
    | "city"
    | "priceLow"
    | "priceHigh"
    | "uses"
    | "certificates"
    | "intellectualProperty"
    | "delivery"
    | "interfaces"
    | "acceptsConsortium"
  >;
  readonly domains: readonly string[];
  readonly technologies: readonly string[];
  readonly capabilities: readonly CapabilityContent[];
  readonly cases: readonly CaseContent[];
};

/** A product as its form's fields have it. Two products say the same when these are the same. */
export function contentOf(whole: Said): ProductValues {
  const { product } = whole;
  const values: Record<string, string> = {
    code: product.code ?? "",
    nameZh: product.nameZh,
    nameEn: product.nameEn ?? "",
    bodyZh: product.bodyZh,
    bodyEn: product.bodyEn ?? "",
    domains: inOrder(whole.domains).join("\n"),
    technologies: [...whole.technologies].sort().join("、"),
    maturity: product.maturity ?? "",
    city: product.city ?? "",
    priceLow: product.priceLow === null ? "" : wanText(product.priceLow),
    priceHigh: product.priceHigh === null ? "" : wanText(product.priceHigh),
    uses: product.uses ?? "",
    certificates: product.certificates ?? "",
    intellectualProperty: product.intellectualProperty ?? "",
    delivery: product.delivery ?? "",
    interfaces: product.interfaces ?? "",
    acceptsConsortium: product.acceptsConsortium === null ? "" : product.acceptsConsortium ? "yes" : "no",
  };
  for (const [place, row] of whole.capabilities.entries()) addCapability(values, `capabilities[${place}]`, row);
  for (const [place, row] of whole.cases.entries()) {
    values[`cases[${place}].customer`] = row.customer;
    values[`cases[${place}].year`] = String(row.year);
    values[`cases[${place}].month`] = row.month === null ? "" : String(row.month);
    values[`cases[${place}].size`] = row.size ?? "";
    values[`cases[${place}].summary`] = row.summary;
    values[`cases[${place}].evidence`] = row.evidence ?? "";
  }
  return values;
}

function addCapability(values: Record<string, string>, path: string, row: CapabilityContent): void {
  const isAbsent = row.figureType === "flag" && row.figure === NO;
  const isNumber = row.figureType === "number";
  values[`${path}.name`] = row.name;
  values[`${path}.figureType`] = isAbsent ? "absent" : row.figureType;
  values[`${path}.bound`] = isNumber ? (row.bound ?? "exactly") : "";
  values[`${path}.figure`] = isNumber && row.figure !== null ? figureText(row.figure) : "";
  values[`${path}.figureHigh`] = row.figureHigh === null ? "" : figureText(row.figureHigh);
  values[`${path}.unit`] = row.unit ?? "";
  values[`${path}.detail`] = row.detail ?? "";
  values[`${path}.evidence`] = row.evidence ?? "";
  values[`${path}.evidenceOn`] = row.evidenceOn ?? "";
}

/** In the order of the policy, as its form has them. */
function inOrder(domains: readonly string[]): readonly string[] {
  const known = Object.keys(POLICY_DOMAINS);
  return [...domains].sort((a, b) => known.indexOf(a) - known.indexOf(b));
}

export type ContentChange = { readonly field: string; readonly before: string; readonly after: string };

/** What one version says otherwise than another; an empty text where one of them says nothing. */
export function changesBetween(before: ProductValues, after: ProductValues): readonly ContentChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((field) => ({ field, before: before[field] ?? "", after: after[field] ?? "" }))
    .filter((change) => change.before !== change.after);
}
