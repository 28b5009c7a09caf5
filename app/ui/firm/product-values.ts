import type { WholeProduct } from "../../domain/products/product.ts";
import { figureText } from "../../kernel/figure.ts";
import { wanText } from "../../kernel/money.ts";

/** A product as its form's fields have it, the rows of capabilities and cases under their paths. */
export function productValues(whole: WholeProduct): Readonly<Record<string, string>> {
  const { product } = whole;
  const values: Record<string, string> = {
    nameZh: product.nameZh,
    nameEn: product.nameEn ?? "",
    bodyZh: product.bodyZh,
    bodyEn: product.bodyEn ?? "",
    maturity: product.maturity ?? "",
    city: product.city ?? "",
    priceLow: product.priceLow === null ? "" : wanText(product.priceLow),
    priceHigh: product.priceHigh === null ? "" : wanText(product.priceHigh),
    technologies: whole.technologies.join("、"),
  };
  for (const [place, row] of whole.capabilities.entries()) {
    values[`capabilities[${place}].name`] = row.name;
    values[`capabilities[${place}].figureType`] = row.figureType;
    values[`capabilities[${place}].figure`] = row.figure === null ? "" : figureText(row.figure);
    values[`capabilities[${place}].unit`] = row.unit ?? "";
    values[`capabilities[${place}].detail`] = row.detail ?? "";
  }
  for (const [place, row] of whole.cases.entries()) {
    values[`cases[${place}].customer`] = row.customer;
    values[`cases[${place}].year`] = String(row.year);
    values[`cases[${place}].summary`] = row.summary;
    values[`cases[${place}].evidence`] = row.evidence ?? "";
  }
  return values;
}

/** How many rows of a kind a form shows: those there are, and some to write in. */
export function rowsOf(
  values: Readonly<Record<string, string>>,
  kind: "capabilities" | "cases",
  fresh: number,
): number {
  const places = Object.keys(values).flatMap((name) => {
    const place = name.startsWith(`${kind}[`) ? Number(/\[(\d{1,3})\]/.exec(name)?.[1]) : -1;
    return place < 0 ? [] : [place + 1];
  });
  return Math.max(0, ...places) + fresh;
}
