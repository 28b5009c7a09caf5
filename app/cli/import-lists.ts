import { z } from "zod";
import type { ListedCall } from "../domain/calls/import-call.ts";
import { needsInText } from "../domain/matching/needs-in-text.ts";
import { isPolicyDomain, type PolicyDomain } from "../domain/policies/policy-domain.ts";
import type { ListedProduct } from "../domain/products/import-product.ts";
import { MOST_FEN, parseWan, WAN } from "../kernel/money.ts";

/** What is wrong with a list: entries count from 1; nulls where the trouble is with the whole file or entry. */
export type ListProblem = {
  readonly file: string;
  readonly entry: number | null;
  readonly id: string | null;
  readonly field: string | null;
  readonly message: string;
};

type Loaded = { readonly file: string; readonly entries: unknown };

/** An entry with its place in the list, from 1. */
type Placed<Entry> = { readonly entry: Entry; readonly place: number };

type Filed = Placed<{ readonly id: string; readonly domain?: string | null | undefined }> & {
  readonly loaded: Loaded;
  readonly remarks: ListProblem[];
};

const MOST_ENTRIES = 100_000;

const line = (most: number) =>
  z
    .string("must be a text")
    .transform((text) => text.trim())
    .pipe(z.string().min(1, "must not be empty").max(most, `must have at most ${most} characters`));

const shared = {
  id: line(64).refine((id) => /^[\w.:-]+$/.test(id), "may only have letters, digits and . : _ -"),
  title: line(300),
  body: line(50_000),
  org: line(200),
  city: line(60).nullish(),
  lang: z.string().nullish(),
};

const productEntry = z.object({ ...shared, domain: line(60).nullish() });

const scenarioEntry = z.object({
  ...shared,
  domain: line(60),
  amount: z.string().nullish(),
  amount_wan: z
    .number("must be a number of 万元")
    .nonnegative("must not be negative")
    .max(MOST_FEN / WAN, "is too large")
    .nullish(),
});

/** Reads a list of products; what is wrong is added to `problems`, what is left out of them to `remarks`. */
export function readProducts(
  loaded: Loaded,
  problems: ListProblem[],
  remarks: ListProblem[],
): readonly ListedProduct[] {
  return readEntries(loaded, productEntry, problems).map(({ entry, place }) => ({
    ref: entry.id,
    title: entry.title,
    body: entry.body,
    firm: entry.org,
    city: entry.city ?? null,
    domain: knownDomain({ loaded, entry, place, remarks }),
    isEnglish: entry.lang === "en",
  }));
}

/** Reads a list of scenario needs; what is wrong is added to `problems`, what is filed elsewhere to `remarks`. */
export function readScenarios(loaded: Loaded, problems: ListProblem[], remarks: ListProblem[]): readonly ListedCall[] {
  return readEntries(loaded, scenarioEntry, problems).map(({ entry, place }) => ({
    ref: entry.id,
    title: entry.title,
    body: entry.body,
    bureau: entry.org,
    city: entry.city ?? null,
    domain: knownDomain({ loaded, entry, place, remarks }) ?? "other",
    needs: needsInText(entry.title, entry.body),
    amount: fenOf(entry.amount_wan ?? null, entry.amount ?? null),
    isEnglish: entry.lang === "en",
  }));
}

/** Lists of other districts name fields of work of their own: no reason to refuse them. */
function knownDomain({ loaded: { file }, entry: { id, domain }, place, remarks }: Filed): PolicyDomain | null {
  if (domain === null || domain === undefined) return null;
  if (isPolicyDomain(domain)) return domain;
  const message = `${domain} is no field of work of the policy, imported without`;
  remarks.push({ file, entry: place, id, field: "domain", message });
  return null;
}

function readEntries<Entry extends { readonly id: string }>(
  { file, entries }: Loaded,
  shape: z.ZodType<Entry>,
  problems: ListProblem[],
): readonly Placed<Entry>[] {
  if (!Array.isArray(entries)) {
    problems.push({ file, entry: null, id: null, field: null, message: "must be a JSON array" });
    return [];
  }
  if (entries.length > MOST_ENTRIES) {
    problems.push({ file, entry: null, id: null, field: null, message: `has more than ${MOST_ENTRIES} entries` });
    return [];
  }
  const seen = new Map<string, number>();
  return entries.flatMap((raw: unknown, place): readonly Placed<Entry>[] => {
    const parsed = shape.safeParse(raw, { reportInput: true });
    const id = idOf(raw);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) {
        const field = issue.path.join(".");
        const message = issue.code === "invalid_type" && issue.input === undefined ? "is missing" : issue.message;
        problems.push({ file, entry: place + 1, id, field: field === "" ? null : field, message });
      }
      return [];
    }
    const earlier = seen.get(parsed.data.id);
    if (earlier !== undefined) {
      problems.push({ file, entry: place + 1, id, field: "id", message: `is the same as in entry ${earlier}` });
      return [];
    }
    seen.set(parsed.data.id, place + 1);
    return [{ entry: parsed.data, place: place + 1 }];
  });
}

function idOf(raw: unknown): string | null {
  return typeof raw === "object" && raw !== null && "id" in raw && typeof raw.id === "string" ? raw.id : null;
}

/** The amount in 万元 as a number, or read from how the list wrote it; null when it says none. */
function fenOf(wan: number | null, written: string | null): number | null {
  if (wan !== null) return Math.round(wan * WAN);
  const found = /([\d,.]+)\s*(亿元|万元|元)/.exec((written ?? "").normalize("NFKC"));
  if (found === null) return null;
  const fen = parseWan(found[1] ?? "");
  if (fen === undefined) return null;
  if (found[2] === "万元") return fen;
  return found[2] === "亿元" ? Math.min(fen * 10_000, MOST_FEN) : Math.round(fen / 10_000);
}
