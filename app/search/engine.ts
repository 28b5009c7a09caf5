import type { Locale } from "../kernel/locale.ts";

export const SEARCH_KINDS = ["call", "scenario", "product", "organization"] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

export const FACETS = [
  "domain",
  "state",
  "stage",
  "callKind",
  "investmentType",
  "bureau",
  "place",
  "amountBand",
  "deadlineBand",
  "technology",
  "city",
  "locality",
] as const;
export type Facet = (typeof FACETS)[number];

/** One thing that can be found. Texts are plain (no Markdown); facet values are codes, never sentences. */
export type SearchDocument = {
  readonly kind: SearchKind;
  readonly id: string;
  readonly ref: string | null;
  readonly title: string;
  readonly titleOther: string;
  readonly body: string;
  readonly organization: string;
  readonly tags: string;
  readonly facets: Partial<Record<Facet, readonly string[]>>;
  readonly publishedAt: number;
  /** Null for what has none. */
  readonly deadline: number | null;
  readonly amount: number | null;
};

export type SearchQuery = {
  readonly text: string;
  /** Empty means all kinds. */
  readonly kinds: readonly SearchKind[];
  readonly filters: Partial<Record<Facet, readonly string[]>>;
  /** Which facets to count. Each facet's counts ignore that facet's own filter, so that a choice can be widened. */
  readonly facets: readonly Facet[];
  readonly sort: "relevance" | "newest" | "deadline" | "amount";
  readonly page: number;
  readonly size: number;
  readonly now: number;
  readonly locale: Locale;
};

/** Why something was found, as data; the catalogues make sentences of it. `asked` and `found` are words as written. */
export type Reason = {
  readonly kind: "word" | "synonym" | "pinyin" | "traditional" | "typo" | "translation" | "tag" | "domain" | "local";
  readonly asked: string;
  readonly found: string;
  readonly field: "title" | "body" | "organization" | "tags" | "facet";
};

export type SearchHit = {
  readonly kind: SearchKind;
  readonly id: string;
  readonly ref: string | null;
  readonly title: string;
  /** Higher is better; only comparable within one answer. */
  readonly score: number;
  readonly why: readonly Reason[];
  /** Title and a passage cut into pieces, the marked ones being what was searched for. */
  readonly titleMarks: readonly Mark[];
  readonly passage: readonly Mark[];
};

export type Mark = { readonly text: string; readonly marked: boolean };

export type FacetCount = { readonly value: string; readonly count: number };

export type SearchAnswer = {
  readonly hits: readonly SearchHit[];
  readonly total: number;
  readonly facets: Partial<Record<Facet, readonly FacetCount[]>>;
  /** For an empty answer: leaving this word out would find so many. */
  readonly without: readonly { readonly word: string; readonly count: number }[];
};

export type MatchNeed = {
  readonly id: string;
  readonly text: string;
  readonly domain: string | null;
  readonly must: boolean;
};

export type MatchQuery = {
  readonly needs: readonly MatchNeed[];
  /** Title and text of the whole call: context that breaks ties, never a match by itself. */
  readonly context: string;
  readonly domain: string | null;
  readonly filters: Partial<Record<Facet, readonly string[]>>;
  readonly size: number;
};

/** 3 meets the need, 2 a part of it, 1 related. */
export type Strength = 1 | 2 | 3;

export type NeedMatch = { readonly needId: string; readonly strength: Strength; readonly why: readonly Reason[] };

export type ProductMatch = {
  readonly id: string;
  readonly ref: string | null;
  readonly title: string;
  readonly score: number;
  readonly needs: readonly NeedMatch[];
};

export type MatchAnswer = {
  readonly products: readonly ProductMatch[];
  readonly total: number;
  /** Needs that no product meets even in part. */
  readonly uncovered: readonly string[];
};

/** Search behind one interface. Derived data only: the database is the truth, `clear` and `index` rebuild it. */
export interface SearchEngine {
  index(documents: readonly SearchDocument[]): Promise<void>;
  remove(keys: readonly { readonly kind: SearchKind; readonly id: string }[]): Promise<void>;
  clear(): Promise<void>;
  search(query: SearchQuery): Promise<SearchAnswer>;
  /** Products for the needs of a call. */
  match(query: MatchQuery): Promise<MatchAnswer>;
  /** How many documents it holds; nought after a change of version, which asks for a rebuild. */
  size(): Promise<number>;
  close(): Promise<void>;
}
