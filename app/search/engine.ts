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
  /** What a product can be measured by; empty for everything else. */
  readonly figures: readonly DocumentFigure[];
  readonly publishedAt: number;
  /** Null for what has none. */
  readonly deadline: number | null;
  readonly amount: number | null;
};

/** A capability with its evidence. Figures in thousandths of the unit, a single figure having both ends equal. */
export type DocumentFigure = {
  readonly name: string;
  readonly type: "text" | "number" | "flag";
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly evidence: string | null;
  /** Civil date of the evidence, `YYYY-MM-DD`. */
  readonly evidenceOn: string | null;
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

/**
 * Why something was found, as data; the catalogues make sentences of it. `asked` and `found` are words as written; `near`:
 * they do not mean the same, one being a kind of the other or beside it.
 */
export type Reason = {
  readonly kind:
    | "word"
    | "synonym"
    | "near"
    | "pinyin"
    | "traditional"
    | "typo"
    | "translation"
    | "tag"
    | "domain"
    | "local";
  readonly asked: string;
  readonly found: string;
  readonly field: "title" | "body" | "organization" | "tags" | "facet";
};

export type SearchHit = {
  readonly kind: SearchKind;
  readonly id: string;
  readonly ref: string | null;
  readonly title: string;
  /** The English title; empty where there is none. */
  readonly titleOther: string;
  /** Higher is better; only comparable within one answer. */
  readonly score: number;
  readonly why: readonly Reason[];
  /** Both titles and a passage cut into pieces, the marked ones being what was searched for. */
  readonly titleMarks: readonly Mark[];
  readonly titleOtherMarks: readonly Mark[];
  readonly passage: readonly Mark[];
};

export type Mark = { readonly text: string; readonly marked: boolean };

export type FacetCount = { readonly value: string; readonly count: number };

/** The whole query in a likelier spelling. */
export type Likelier = { readonly text: string; readonly count: number };

export type WordCount = { readonly word: string; readonly count: number };

export type SearchAnswer = {
  readonly hits: readonly SearchHit[];
  readonly total: number;
  /**
   * How many of `total` answer everything that was asked, words of every title aside. The others answer a part of it, or
   * what is near to it; by relevance they stand behind.
   */
  readonly exact: number;
  readonly facets: Partial<Record<Facet, readonly FacetCount[]>>;
  /**
   * Where nothing answers everything: leaving this word out, so many answer all the rest. For an empty answer: leaving
   * it out would find so many.
   */
  readonly without: readonly WordCount[];
  /** Where leaving out one word is not enough: so many answer this word or quoted phrase by itself. */
  readonly only: readonly WordCount[];
  /** What was searched for in place of pinyin or a slip of the pen; null when the words were taken as typed. */
  readonly meant: string | null;
  /** Where little answers what was typed and far more a spelling close to it: that one, and how many answer all of it. */
  readonly likelier: Likelier | null;
  /** Answered by the embedded engine because the search server does not answer. */
  readonly isFallback?: boolean;
};

export type SuggestQuery = {
  readonly text: string;
  /** Empty means all kinds. */
  readonly kinds: readonly SearchKind[];
  readonly size: number;
  readonly now: number;
  readonly locale: Locale;
};

/** What typing may be completed to: a word with how many answer all of it, or the very thing by its title. */
export type Suggestion =
  | { readonly type: "word"; readonly text: string; readonly count: number }
  | {
      readonly type: "thing";
      readonly text: string;
      readonly kind: SearchKind;
      readonly id: string;
      readonly ref: string | null;
    };

export type MatchNeed = {
  readonly id: string;
  readonly text: string;
  readonly domain: string | null;
  readonly must: boolean;
  /** What is measured, for a need that names a figure; thousandths of the unit. */
  readonly figure: NeedFigure | null;
};

export type NeedFigure = {
  /** What is measured, in words: the need's title without its details. */
  readonly name: string;
  readonly type: "number" | "flag";
  readonly comparator: "at_least" | "at_most" | "exactly" | null;
  readonly threshold: number | null;
  readonly unit: string | null;
};

export type MatchQuery = {
  readonly needs: readonly MatchNeed[];
  /** Title and text of the whole call: context that breaks ties, never a match by itself. */
  readonly context: string;
  readonly domain: string | null;
  readonly filters: Partial<Record<Facet, readonly string[]>>;
  readonly size: number;
  /** How many of the products, the first of them, come with reasons; all when it is left out. */
  readonly explained?: number;
  /** Products that are read closely in any case, by id: a large stock's others may stand before them unread. */
  readonly also?: readonly string[];
};

/** 3 meets the need, 2 a part of it, 1 related. */
export type Strength = 1 | 2 | 3;

/** Whether a stated figure meets the one that the need names; null when the need names none. */
export type FigureCheck = {
  readonly verdict: "met" | "not-met" | "unknown";
  /** The capability that was compared. */
  readonly said: DocumentFigure | null;
};

export type NeedMatch = {
  readonly needId: string;
  readonly strength: Strength;
  readonly why: readonly Reason[];
  readonly check: FigureCheck | null;
};

export type ProductMatch = {
  readonly id: string;
  readonly ref: string | null;
  readonly title: string;
  readonly score: number;
  readonly needs: readonly NeedMatch[];
};

export type MatchAnswer = {
  readonly products: readonly ProductMatch[];
  /** How many of the products that were read closely belong on the list. */
  readonly total: number;
  /** In a large stock: more may belong there than were read, and every count of an answer is of those only. */
  readonly mayBeMore: boolean;
  /** Needs that no product meets even in part. */
  readonly uncovered: readonly string[];
  /** Those of the query's `also` that belong on the list, with reasons, whether or not they are among its first. */
  readonly also: readonly ProductMatch[];
  /** Answered by the embedded engine because the search server does not answer. */
  readonly isFallback?: boolean;
};

/** A saved search as the engine watches it. `id` is the keeper's own key. */
export type WatchedSearch = {
  readonly id: string;
  readonly text: string;
  readonly kinds: readonly SearchKind[];
  readonly filters: Partial<Record<Facet, readonly string[]>>;
};

/** A watched search that a document answers, and by what. */
export type PercolateHit = { readonly id: string; readonly why: readonly Reason[] };

/** How a search server beside the embedded engine is. Sizes in documents, the server's as it was last seen. */
export type SearchState = {
  readonly isServerUp: boolean;
  /** It answers, but its index is empty or of another version, and must be built again. */
  readonly isServerStale: boolean;
  readonly serverSize: number | null;
  readonly embeddedSize: number;
  readonly failedAt: number | null;
  readonly reason: string | null;
};

/** A new index, filled beside the one that answers; what is broken off before `finish` changes nothing. */
export type IndexRebuild = {
  /** `district`: the district's own terms of the thesaurus, one concept a line; without it those in use. */
  start(district?: string): Promise<void>;
  add(documents: readonly SearchDocument[]): Promise<void>;
  finish(): Promise<void>;
};

/** Search behind one interface. Derived data only: the database is the truth, `clear` and `index` rebuild it. */
export interface SearchEngine {
  index(documents: readonly SearchDocument[]): Promise<void>;
  remove(keys: readonly { readonly kind: SearchKind; readonly id: string }[]): Promise<void>;
  clear(): Promise<void>;
  /** For engines that can fill a new index beside the one that answers; without it `clear` and `index` do. */
  readonly rebuild?: IndexRebuild;
  search(query: SearchQuery): Promise<SearchAnswer>;
  /** Products for the needs of a call. */
  match(query: MatchQuery): Promise<MatchAnswer>;
  /** Words and things that the typed text may become, the likeliest first. */
  suggest(query: SuggestQuery): Promise<readonly Suggestion[]>;
  /** Watches these saved searches from now on; one with a known id is replaced. Held in memory, told anew after a start. */
  watch(searches: readonly WatchedSearch[]): Promise<void>;
  unwatch(ids: readonly string[]): Promise<void>;
  /** The watched searches that would find the document: search backwards, when something new appears. `now` for deadlines. */
  percolate(document: SearchDocument, now: number): Promise<readonly PercolateHit[]>;
  /** How many documents it holds; nought after a change of version, which asks for a rebuild. */
  size(): Promise<number>;
  /** How the search server is; only of engines that have one. */
  state?(): Promise<SearchState>;
  close(): Promise<void>;
}
