export const LOCALES = ["zh", "en"] as const;

export type Locale = (typeof LOCALES)[number];

export function isLocale(text: string | undefined): text is Locale {
  return text === "zh" || text === "en";
}
