import { FACETS, type MatchQuery, type SearchDocument } from "../../app/search/engine.ts";
import type { Lexis } from "../../app/search/query/lexis.ts";
import { unitTexts } from "../../app/search/query/units.ts";
import { conceptPlaces } from "../../app/search/ranking/concept-places.ts";
import { fuseNeeds, type ProductReading } from "../../app/search/ranking/fuse-needs.ts";
import { readCall } from "../../app/search/ranking/read-call.ts";
import { productReader } from "../../app/search/ranking/read-product.ts";
import { countsOfConcept, scoredText } from "../../app/search/ranking/scored-text.ts";
import { stem } from "../../app/search/text/latin.ts";
import { normalize } from "../../app/search/text/normalize.ts";
import { runsOf } from "../../app/search/text/runs.ts";

type Read = ReturnType<typeof readDocument>;

/** Who should be found: every product that passes read against the call with all care, without an index and without a choice before. */
export function trueMatcher(documents: readonly SearchDocument[]) {
  const all = documents.map(readDocument);
  const lexis = scannedLexis(all);
  return (query: MatchQuery): readonly { readonly id: string; readonly score: number }[] => {
    const call = readCall(query, lexis);
    const read = productReader(call, lexis);
    const products = all.flatMap((one, id): (ProductReading & { readonly name: string })[] => {
      const { facets, id: name } = one.document;
      if (!passes(one.document, query)) return [];
      return [{ ...read({ text: one.text, facets, titleUnits: one.titleUnits, id }), name }];
    });
    return fuseNeeds(call, products).map(({ product, score }) => ({ id: product.name, score }));
  };
}

function passes({ kind, facets }: SearchDocument, { filters }: MatchQuery): boolean {
  return (
    kind === "product" &&
    FACETS.every((facet) => {
      const wanted = filters[facet] ?? [];
      return wanted.length === 0 || wanted.some((value) => facets[facet]?.includes(value));
    })
  );
}

function readDocument(document: SearchDocument) {
  const { title, titleOther, tags, body, organization } = document;
  const plain = {
    title: normalize(titleOther === "" ? title : `${title} \n ${titleOther}`),
    tags: normalize(tags),
    body: normalize(body),
    organization: normalize(organization),
  };
  const whole = Object.values(plain).join("\u0000");
  const latin = runsOf(whole).flatMap((run) => (run.script === "latin" ? [stem(run.text)] : []));
  return {
    document,
    text: scoredText(plain, conceptPlaces(plain)),
    titleUnits: unitTexts(plain.title),
    whole,
    latin: new Set(latin),
  };
}

/** How common words are, by looking through every document. A call is not corrected, so nothing is heard alike. */
function scannedLexis(all: readonly Read[]): Lexis {
  const known = new Map<string, number>();
  const countBy = (key: string, holds: (one: Read) => boolean) => {
    const count = known.get(key) ?? all.filter(holds).length;
    known.set(key, count);
    return count;
  };
  const count = (plain: string) => {
    const [run, ...more] = runsOf(plain);
    if (run?.script === "latin" && more.length === 0) {
      const word = stem(run.text);
      return countBy(plain, (one) => one.latin.has(word));
    }
    return countBy(plain, (one) => one.whole.includes(plain));
  };
  return {
    size: all.length,
    count,
    conceptCount: (concept) => countBy(`#${concept}`, (one) => countsOfConcept(one.text, concept) > 0),
    bySound: () => [],
    byLooseSound: () => [],
    byInitials: () => [],
    latinLike: () => [],
  };
}
