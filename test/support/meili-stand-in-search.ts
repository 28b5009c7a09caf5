/** What a stand-in for Meilisearch finds: filters, phrases, forbidden words, words that set the order, facets, sorting. */
export type StoredIndex = {
  /** Another for each index that was ever made. */
  readonly number: number;
  primaryKey: string | null;
  settings: Record<string, unknown>;
  readonly documents: Map<string, Record<string, unknown>>;
};

/** An answer of the server that says no: its status, its code and what it says. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export type Query = Readonly<Record<string, unknown>>;

const MOST_TERMS = 10;

export function searchStandIn(index: StoredIndex, query: Query): Record<string, unknown> {
  const passes = filterOf(index, query.filter);
  const asked = readTerms(typeof query.q === "string" ? query.q : "");
  const fields = fieldsOf(index, query.attributesToSearchOn);
  const found = [...index.documents.values()]
    .filter((document) => passes(document))
    .flatMap((document) => {
      const texts = fields.flatMap((field) => textsOf(document[field]));
      const holds = (phrase: string) => texts.some((text) => text.includes(` ${phrase} `));
      if (asked.without.some(holds) || !asked.phrases.every(holds)) return [];
      const words = asked.words.filter((word) => texts.some((text) => text.includes(word))).length;
      if (asked.phrases.length === 0 && asked.words.length > 0 && words === 0) return [];
      return [{ document, words }];
    })
    .sort((left, right) => right.words - left.words);
  const sorted = sortedBy(
    index,
    found.map(({ document }) => document),
    query.sort,
  );
  const isPaged = query.page !== undefined || query.hitsPerPage !== undefined;
  const limit = Number((isPaged ? query.hitsPerPage : query.limit) ?? 20);
  const offset = isPaged ? (Number(query.page ?? 1) - 1) * limit : Number(query.offset ?? 0);
  const hits = sorted.slice(offset, offset + limit).map((document) => shown(document, query.attributesToRetrieve));
  return {
    hits,
    query: query.q ?? "",
    processingTimeMs: 0,
    ...(isPaged
      ? {
          page: query.page ?? 1,
          hitsPerPage: limit,
          totalPages: limit === 0 ? 0 : Math.ceil(found.length / limit),
          totalHits: found.length,
        }
      : { offset, limit, estimatedTotalHits: found.length }),
    ...(Array.isArray(query.facets)
      ? { facetDistribution: distribution(index, sorted, query.facets), facetStats: {} }
      : {}),
  };
}

/** Nothing is read behind the tenth term; forbidden ones are none. */
function readTerms(q: string) {
  const without: string[] = [];
  const phrases: string[] = [];
  const words: string[] = [];
  for (const [, minus, quoted, bare] of q.toLowerCase().matchAll(/(?:^|(?<=\s))(-?)(?:"([^"]*)"|([^\s"]+))/g)) {
    if (phrases.length + words.length >= MOST_TERMS) break;
    const text = quoted ?? bare ?? "";
    if (text === "") continue;
    if (minus === "-") without.push(text);
    else if (quoted === undefined) words.push(text);
    else phrases.push(text);
  }
  return { without, phrases, words };
}

function fieldsOf(index: StoredIndex, wanted: unknown): readonly string[] {
  const all = namesIn(index.settings.searchableAttributes);
  if (wanted === undefined || wanted === null) return all;
  return namesIn(wanted).filter((name) => all.includes(name));
}

/** Whether a document passes, or the error that the server answers to a filter it cannot read. */
function filterOf(index: StoredIndex, filter: unknown): (document: Record<string, unknown>) => boolean {
  if (filter === undefined || filter === null) return () => true;
  const parts = Array.isArray(filter) ? filter.map(String) : [String(filter)];
  const tests = parts.map((part) => parser(index, part)());
  return (document) => tests.every((test) => test(document));
}

type Test = (document: Record<string, unknown>) => boolean;

/** The grammar of filters as far as anybody here asks: OR, AND, brackets, IN, =, <=, <, >=, >, EXISTS, NOT EXISTS. */
function parser(index: StoredIndex, text: string): () => Test {
  const tokens = text.match(/"(?:[^"\\]|\\.)*"|<=|>=|[()[\],=<>]|[^\s()[\],=<>"]+/g) ?? [];
  let at = 0;
  const bad = (): never => {
    throw new ApiError(400, "invalid_search_filter", `Was expecting an operation in \`${text}\``);
  };
  const take = (wanted?: string): string => {
    const token = tokens[at];
    if (token === undefined || (wanted !== undefined && token !== wanted)) return bad();
    at += 1;
    return token;
  };
  const value = () =>
    take()
      .replace(/^"(.*)"$/s, "$1")
      .replace(/\\(.)/g, "$1");
  const either = (): Test => {
    const tests = [both()];
    while (tokens[at] === "OR" && take("OR") !== "") tests.push(both());
    return (document) => tests.some((test) => test(document));
  };
  const both = (): Test => {
    const tests = [one()];
    while (tokens[at] === "AND" && take("AND") !== "") tests.push(one());
    return (document) => tests.every((test) => test(document));
  };
  const one = (): Test => {
    if (tokens[at] === "(") {
      take("(");
      const inner = either();
      take(")");
      return inner;
    }
    const name = value();
    if (!namesIn(index.settings.filterableAttributes).includes(name)) {
      throw new ApiError(400, "invalid_search_filter", `Attribute \`${name}\` is not filterable.`);
    }
    const of = (document: Record<string, unknown>) => valuesAt(document, name);
    const operator = take();
    if (operator === "IN") {
      take("[");
      const wanted = new Set<string>();
      while (tokens[at] !== "]") {
        wanted.add(value().toLowerCase());
        if (tokens[at] === ",") take(",");
      }
      take("]");
      return (document) => of(document).some((each) => wanted.has(each.toLowerCase()));
    }
    if (operator === "EXISTS") return (document) => of(document).length > 0;
    if (operator === "NOT" && take("EXISTS") !== "") return (document) => of(document).length === 0;
    const bound = value();
    if (operator === "=") return (document) => of(document).some((each) => each.toLowerCase() === bound.toLowerCase());
    const compare = COMPARISONS[operator];
    if (compare === undefined || Number.isNaN(Number(bound))) return bad();
    return (document) => of(document).some((each) => compare(Number(each), Number(bound)));
  };
  return () => {
    const test = either();
    return at === tokens.length ? test : bad();
  };
}

const COMPARISONS: Readonly<Record<string, (left: number, right: number) => boolean>> = {
  "<=": (left, right) => left <= right,
  "<": (left, right) => left < right,
  ">=": (left, right) => left >= right,
  ">": (left, right) => left > right,
};

function sortedBy(index: StoredIndex, documents: readonly Record<string, unknown>[], sort: unknown) {
  const rules = namesIn(sort).map((rule) => {
    const [name = "", direction = ""] = rule.split(":");
    if (!namesIn(index.settings.sortableAttributes).includes(name)) {
      throw new ApiError(400, "invalid_search_sort", `Attribute \`${name}\` is not sortable.`);
    }
    return { name, sign: direction === "desc" ? -1 : 1 };
  });
  return [...documents].sort((left, right) => {
    for (const { name, sign } of rules) {
      const [one, other] = [left[name], right[name]];
      if (one === other) continue;
      if (one === undefined) return 1;
      if (other === undefined) return -1;
      const order =
        typeof one === "number" && typeof other === "number" ? one - other : String(one) < String(other) ? -1 : 1;
      return order * sign;
    }
    return 0;
  });
}

function distribution(index: StoredIndex, documents: readonly Record<string, unknown>[], facets: readonly unknown[]) {
  const filterable = namesIn(index.settings.filterableAttributes);
  return Object.fromEntries(
    facets.map(String).map((facet) => {
      if (!filterable.includes(facet))
        throw new ApiError(400, "invalid_search_facets", `\`${facet}\` is not filterable.`);
      const counts: Record<string, number> = {};
      for (const document of documents)
        for (const each of valuesAt(document, facet)) counts[each] = (counts[each] ?? 0) + 1;
      return [facet, counts];
    }),
  );
}

const MOST_POSITIONS = 65_535;
const LONGEST_TOKEN = 250;

/** A field's texts as far as the server reads them, those of the fields within it among them. */
function textsOf(field: unknown): readonly string[] {
  if (typeof field === "object" && field !== null) return Object.values(field).flatMap(textsOf);
  const tokens = String(field ?? "")
    .toLowerCase()
    .split(" ")
    .slice(0, MOST_POSITIONS);
  return [` ${tokens.filter((token) => token.length <= LONGEST_TOKEN).join(" ")} `];
}

/** The values at `facets.city`, as strings. */
function valuesAt(document: Record<string, unknown>, path: string): readonly string[] {
  let found: unknown = document;
  for (const step of path.split(".")) {
    found =
      typeof found === "object" && found !== null
        ? new Map<string, unknown>(Object.entries(found)).get(step)
        : undefined;
  }
  if (found === undefined) return [];
  return Array.isArray(found) ? found.map(String) : [String(found)];
}

function shown(document: Record<string, unknown>, wanted: unknown): Record<string, unknown> {
  if (wanted === undefined) return document;
  return Object.fromEntries(Object.entries(document).filter(([name]) => namesIn(wanted).includes(name)));
}

function namesIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
