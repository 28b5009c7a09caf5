import fc from "fast-check";
import { expect, test } from "vitest";
import { deadlineBand } from "../../../app/search/bands.ts";
import { FACETS, type SearchDocument, type WatchedSearch } from "../../../app/search/engine.ts";
import { openWatch } from "../../../app/search/percolation/open-watch.ts";
import type { Lexis } from "../../../app/search/query/lexis.ts";
import { readQuery } from "../../../app/search/query/read-query.ts";
import { stem } from "../../../app/search/text/latin.ts";
import { normalize } from "../../../app/search/text/normalize.ts";
import { runsOf } from "../../../app/search/text/runs.ts";
import { sightings } from "../../../app/search/thesaurus.ts";
import { NOW, thing } from "../found-things.ts";

const DAY = 86_400_000;

/** An index that knows every word as written. */
const plainLexis: Lexis = {
  size: 100,
  count: (plain) => plain.length,
  conceptCount: (concept) => concept % 7,
  bySound: () => [],
  byLooseSound: () => [],
  byInitials: () => [],
  latinLike: () => [],
};

function saved(id: string, text: string, more: Partial<WatchedSearch> = {}): WatchedSearch {
  return { id, text, kinds: [], filters: {}, ...more };
}

function hitsOf(searches: readonly WatchedSearch[], document: SearchDocument, lexis = plainLexis): string[] {
  const watch = openWatch();
  watch.add(searches, lexis);
  return watch
    .percolate(document, NOW)
    .map((hit) => hit.id)
    .sort();
}

test("answers by the word itself, by a word that means the same and across languages, and says which", () => {
  const watch = openWatch();
  watch.add([saved("same", "停车诱导"), saved("word", "空位"), saved("english", "parking guidance")], plainLexis);
  const hits = watch.percolate(thing("d", "城区车位引导系统", { body: "实时显示空位" }), NOW);
  const why = Object.fromEntries(hits.map((hit) => [hit.id, hit.why[0]]));
  expect(why.same).toEqual({ kind: "synonym", asked: "停车诱导", found: "车位引导", field: "title" });
  expect(why.word).toEqual({ kind: "word", asked: "空位", found: "空位", field: "body" });
  expect(why.english).toMatchObject({ kind: "translation", found: "车位引导" });
});

test("insists on every telling word, on phrases, and on words that must not stand", () => {
  const document = thing("d", "智慧停车平台", { body: "路侧充电桩", tags: "5G 专网" });
  const searches = [
    saved("both", "停车 充电桩"),
    saved("one-missing", "停车 疫苗"),
    saved("generic-aside", "停车 系统"),
    saved("phrase", '"路侧充电"'),
    saved("phrase-torn", '"充电停车"'),
    saved("minus", "停车 -充电"),
    saved("minus-absent", "停车 -疫苗"),
    saved("mixed", "5g专网"),
    saved("traditional", "智慧停車"),
    saved("everything", ""),
  ];
  expect(hitsOf(searches, document)).toEqual([
    "both",
    "everything",
    "generic-aside",
    "minus-absent",
    "mixed",
    "phrase",
    "traditional",
  ]);
});

test("never joins the end of one field with the beginning of the next", () => {
  expect(hitsOf([saved("torn", '"停车充电"')], thing("d", "智慧停车", { tags: "充电" }))).toEqual([]);
});

test("takes a misspelt word for what is known, and still waits for it as written", () => {
  const lexis: Lexis = { ...plainLexis, count: (plain) => (plain === "停车" ? 3 : 0), bySound: () => ["停车"] };
  const search = [saved("slip", "听车")];
  expect(hitsOf(search, thing("d", "停车场"), lexis)).toEqual(["slip"]);
  expect(hitsOf(search, thing("d", "听车识病"), lexis)).toEqual(["slip"]);
  expect(hitsOf(search, thing("d", "充电"), lexis)).toEqual([]);
});

test("heeds kinds, filters and the deadline as it stands today", () => {
  const document = thing("d", "停车", {
    kind: "call",
    facets: { domain: ["parking"], amountBand: ["under-100w"] },
    deadline: NOW + 5 * DAY,
  });
  const searches = [
    saved("kind", "停车", { kinds: ["call"] }),
    saved("other-kind", "停车", { kinds: ["product"] }),
    saved("band", "", { filters: { amountBand: ["100w-500w", "under-100w"] } }),
    saved("two", "", { filters: { domain: ["parking"], amountBand: ["over-2000w"] } }),
    saved("week", "停车", { filters: { deadlineBand: ["7-days"] } }),
    saved("days", "停车", { filters: { deadlineBand: ["3-days"] } }),
  ];
  const watch = openWatch();
  watch.add(searches, plainLexis);
  const at = (now: number) => watch.percolate(document, now).map((hit) => hit.id);
  expect(at(NOW).sort()).toEqual(["band", "kind", "week"]);
  expect(at(NOW + 3 * DAY).sort()).toEqual(["band", "days", "kind"]);
});

test("replaces a search of the same id and forgets one that was removed", () => {
  const watch = openWatch();
  const document = thing("d", "停车");
  watch.add([saved("a", "停车"), saved("b", "停车"), saved("c", "", { kinds: ["product"] })], plainLexis);
  watch.add([saved("a", "疫苗")], plainLexis);
  const ids = watch.percolate(document, NOW).map((hit) => hit.id);
  expect(ids.sort()).toEqual(["b", "c"]);
  watch.remove(["b", "c", "unknown"]);
  expect(watch.percolate(document, NOW)).toEqual([]);
  expect(watch.percolate(thing("e", "疫苗"), NOW).map((hit) => hit.id)).toEqual(["a"]);
  expect(watch.size).toBe(1);
});

const WORDS =
  "停车诱导 车位引导 停车 充电 5g专网 5G 机器人 robots lidar 智慧 平台 的 场 疫苗 冷链 路侧 泊位 跌倒 监测 parking".split(
    " ",
  );
const word = fc.constantFrom(...WORDS);
const part = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 1, arbitrary: fc.tuple(word, word).map(([one, two]) => `"${one}${two}"`) },
  { weight: 1, arbitrary: word.map((one) => `"${one}"`) },
  { weight: 1, arbitrary: word.map((one) => `-${one}`) },
);
const search = fc.record({
  text: fc.array(part, { maxLength: 3 }).map((parts) => parts.join(" ")),
  kinds: fc.subarray(["call", "product"] as const),
  filters: fc.record({
    domain: fc.subarray(["parking", "health", "park"]),
    deadlineBand: fc.subarray(["3-days", "later", "passed"]),
  }),
});
const prose = fc
  .array(fc.tuple(word, fc.constantFrom("", "", " ", "，", "与")), { maxLength: 7 })
  .map((pieces) => pieces.flat().join(""));
const document = fc.record({
  kind: fc.constantFrom("call", "product"),
  title: prose,
  body: prose,
  tags: prose,
  domain: fc.subarray(["parking", "health", "park"]),
  days: fc.option(fc.integer({ min: -2, max: 40 })),
});

test("hits exactly the searches that a look at every one of them finds", () => {
  fc.assert(
    fc.property(fc.array(search, { maxLength: 40 }), fc.array(document, { maxLength: 4 }), (asked, made) => {
      const searches = asked.map((one, place) => ({ id: `s${place}`, ...one }));
      const watch = openWatch();
      watch.add(searches, plainLexis);
      for (const { domain, days, ...one } of made) {
        const full = thing("d", one.title, {
          ...one,
          facets: { domain },
          deadline: days === null ? null : NOW + days * DAY,
        });
        const ids = watch.percolate(full, NOW).map((hit) => hit.id);
        expect(ids.sort()).toEqual(
          searches
            .filter((each) => isAnswered(each, full))
            .map((each) => each.id)
            .sort(),
        );
      }
    }),
    { numRuns: 300 },
  );
});

function isAnswered({ text, kinds, filters }: WatchedSearch, one: SearchDocument): boolean {
  const read = readQuery(text, plainLexis);
  const telling = read.units.filter((unit) => !unit.isGeneric);
  const units = telling.length > 0 ? telling : read.units;
  const fields = [`${one.title} \n ${one.titleOther}`, one.tags, one.body].map(normalize);
  const stands = (surface: string) => fields.some((field) => standsIn(field, surface));
  const named = new Set(fields.flatMap((field) => sightings(field).map((sighting) => sighting.concept)));
  const values = { ...one.facets, deadlineBand: [deadlineBand(one.deadline, NOW)] };
  return (
    units.every((unit) => unit.surfaces.some(stands) || unit.same.some((concept) => named.has(concept))) &&
    read.phrases.every(stands) &&
    !read.without.some(stands) &&
    (kinds.length === 0 || kinds.includes(one.kind)) &&
    FACETS.every((facet) => {
      const wanted = filters[facet] ?? [];
      return (
        wanted.length === 0 || (values[facet] ?? []).some((value) => value !== undefined && wanted.includes(value))
      );
    })
  );
}

/** Runs side by side: Chinese as a substring, English as whole words, whatever separates them. */
function standsIn(field: string, surface: string): boolean {
  const wanted = runsOf(surface);
  const there = runsOf(field);
  return there.some((_, from) =>
    wanted.every((run, step) => {
      const other = there[from + step];
      if (other === undefined || other.script !== run.script) return false;
      if (run.script === "latin") return stem(other.text) === stem(run.text);
      if (wanted.length === 1) return other.text.includes(run.text);
      if (step === 0) return other.text.endsWith(run.text);
      return step === wanted.length - 1 ? other.text.startsWith(run.text) : other.text === run.text;
    }),
  );
}
