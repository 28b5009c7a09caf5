import type { Locale } from "../kernel/locale.ts";
import { CATALOGUES } from "./translate.ts";

type Words = Readonly<Record<string, string>>;

/** The words of a workbook of products in one language: sheets, titles of columns, and what codes are called. */
export function productSheetWords(locale: Locale) {
  const { products, terms, form } = CATALOGUES[locale];
  const { fields, capabilities, cases, sheet } = products;
  const domains = [...Array(6).keys()].map((place) => [`domain${place + 1}`, `${fields.domains} ${place + 1}`]);
  return {
    sheets: sheet.names,
    columns: {
      products: { ...fields, ...Object.fromEntries(domains) } satisfies Words,
      capabilities: { ...capabilities, code: fields.code, figureType: capabilities.type } satisfies Words,
      cases: { ...cases, code: fields.code } satisfies Words,
    },
    values: {
      domain: terms.domain satisfies Words,
      maturity: terms.maturity satisfies Words,
      figureType: terms.capabilityType satisfies Words,
      bound: terms.figureBound satisfies Words,
      acceptsConsortium: { yes: form.yes, no: form.no },
    },
  };
}
