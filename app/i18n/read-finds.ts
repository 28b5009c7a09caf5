import { z } from "zod";
import type { Locale } from "../kernel/locale.ts";
import { inLocale } from "./format.ts";
import { signOf } from "./sign-of.ts";
import { translate } from "./translate.ts";

const wordSchema = z.object({ asked: z.string(), found: z.string(), kind: z.literal("near").optional() });
const finding = z.object({
  name: z.string().nullable(),
  words: z.array(wordSchema).optional(),
  productZh: z.string().optional(),
  productEn: z.string().nullish(),
  needZh: z.string().optional(),
  needEn: z.string().nullish(),
});
const thingsSchema = z.array(
  z.object({
    kind: z.enum(["call", "scenario", "product", "organization"]),
    id: z.string(),
    zh: z.string(),
    en: z.string().nullish(),
    by: z.array(finding),
  }),
);
const stopsSchema = z.array(z.object({ name: z.string().nullable(), token: z.string() }));

const PATHS = { call: "calls", scenario: "scenarios", product: "products", organization: "firms" } as const;

export type FoundThing = {
  readonly kind: keyof typeof PATHS;
  readonly id: string;
  readonly title: string;
  readonly path: string;
  /** One sentence for each search that found it. */
  readonly reasons: readonly string[];
  readonly words: readonly z.infer<typeof wordSchema>[];
};

/** The things that a notice or mail of finds names, in a reader's words. */
export function readFoundThings(text: string | number | undefined, locale: Locale): readonly FoundThing[] {
  const read = thingsSchema.safeParse(parsed(text));
  if (!read.success) return [];
  return read.data.map(({ kind, id, zh, en, by }) => {
    const words = new Map(by.flatMap((one) => one.words ?? []).map((word) => [`${word.asked}\n${word.found}`, word]));
    return {
      kind,
      id,
      title: inLocale(locale, zh, en ?? undefined),
      path: `/${locale}/${PATHS[kind]}/${id}`,
      reasons: by.map((one) => sentenceOf(one, locale)),
      words: [...words.values()],
    };
  });
}

/** What the links at a mail's end turn off; `name` is null for what fits the firm's products. */
export function readStops(text: string | number | undefined): z.infer<typeof stopsSchema> {
  const read = stopsSchema.safeParse(parsed(text));
  return read.success ? read.data : [];
}

function sentenceOf(by: z.infer<typeof finding>, locale: Locale): string {
  const t = translate(locale);
  if (by.name === null) {
    const product = inLocale(locale, by.productZh ?? "", by.productEn ?? undefined);
    const need = inLocale(locale, by.needZh ?? "", by.needEn ?? undefined);
    return t("notices.finds.byProduct", { product, need });
  }
  const words = (by.words ?? []).map(({ asked, found, kind }) =>
    asked === found ? found : `${found} ${signOf(kind)} ${asked}`,
  );
  const { name } = by;
  if (words.length === 0) return t("notices.finds.bySearch", { name });
  return t("notices.finds.byWords", { name, words: words.join(t("notices.finds.comma")) });
}

function parsed(text: string | number | undefined): unknown {
  try {
    return JSON.parse(String(text ?? "[]"));
  } catch {
    return [];
  }
}
