import type { Locale } from "../../kernel/locale.ts";

/** Where organisations that register with us mostly come from; the home country first. */
const CODES =
  "CN HK MO TW AE AT AU BE BR CA CH CL CZ DE DK EG ES FI FR GB GR HU ID IE IL IN IT JP KE KR KZ LU MX MY NG NL NO NZ PE PH PK PL PT QA RO RS RU SA SE SG TH TR UA US UZ VN ZA".split(
    " ",
  );

/** The regions of China as official texts call them. */
const REGIONS: Record<Locale, Readonly<Record<string, string>>> = {
  zh: { HK: "中国香港", MO: "中国澳门", TW: "中国台湾" },
  en: { HK: "Hong Kong, China", MO: "Macao, China", TW: "Taiwan, China" },
};

/** The name of a country or region by its ISO 3166 code. */
export function countryName(code: string, locale: Locale): string {
  const names = new Intl.DisplayNames([locale === "zh" ? "zh-CN" : "en-GB"], { type: "region", fallback: "code" });
  return REGIONS[locale][code] ?? names.of(code) ?? code;
}

export function countryOptions(locale: Locale): readonly { readonly value: string; readonly label: string }[] {
  const [home = "CN", ...others] = CODES;
  const listed = others.map((value) => ({ value, label: countryName(value, locale) }));
  listed.sort((one, other) => one.label.localeCompare(other.label, locale));
  return [{ value: home, label: countryName(home, locale) }, ...listed];
}
