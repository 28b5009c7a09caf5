import type { SearchEngine } from "../engine.ts";
import { openWatch } from "../percolation/open-watch.ts";
import type { Lexis } from "../query/lexis.ts";
import { likelierText } from "../query/likelier.ts";
import { readQuery } from "../query/read-query.ts";
import { pairsOf } from "../ranking/pair-score.ts";
import { readCall } from "../ranking/read-call.ts";
import { normalize } from "../text/normalize.ts";
import { askedLexis, type LexisSource } from "./lexis-source.ts";
import { matchMeili } from "./match-meili.ts";
import { type MeiliOptions, openConnection, unavailable } from "./meili-connection.ts";
import { openReader } from "./meili-reader.ts";
import { openWriter } from "./meili-writer.ts";
import { searchMeili } from "./search-meili.ts";
import { suggestMeili } from "./suggest-meili.ts";

/**
 * The engine on a Meilisearch server, 1.12 or later. It finds, filters, counts and sorts; what a page shows is ranked
 * and explained by us, as the embedded engine does. Whatever fails, fails with `search-unavailable`. With the words of
 * the embedded engine it knows that this one stands beside, and leaves to it, by `search-refused`, the few questions that
 * it could answer in part only.
 */
export function openMeilisearchEngine(options: MeiliOptions, source?: LexisSource): SearchEngine {
  const connection = openConnection(options);
  const writer = openWriter(connection, options.prefix);
  const reader = openReader(connection, writer.uid, source !== undefined);
  const words = source ?? askedLexis(reader);
  const watch = openWatch();
  return {
    index: (documents) => told(writer.index(documents)),
    remove: (keys) => told(writer.remove(keys)),
    clear: () => told(writer.clear()),
    rebuild: {
      start: (district) => told(writer.rebuild.start(district)),
      add: (documents) => told(writer.rebuild.add(documents)),
      finish: () => told(writer.rebuild.finish()),
    },
    search: (query) =>
      told(words.lexisFor((lexis) => rehearse(query.text, lexis)).then((lexis) => searchMeili(reader, query, lexis))),
    match: (query) =>
      told(words.lexisFor((lexis) => readCall(query, lexis)).then((lexis) => matchMeili(reader, query, lexis))),
    suggest: (query) =>
      told(words.lexisFor((lexis) => rehearse(query.text, lexis)).then((lexis) => suggestMeili(reader, query, lexis))),
    async watch(searches) {
      watch.add(searches, words.known());
    },
    async unwatch(ids) {
      watch.remove(ids);
    },
    async percolate(document, now) {
      return watch.percolate(document, now);
    },
    size: () => told(writer.size()),
    async close() {},
  };
}

/** Asks for everything that a search will want to know of the words. */
function rehearse(text: string, lexis: Lexis): void {
  const { units, plain } = readQuery(text, lexis);
  for (const { surfaces, kinds, near } of units) {
    for (const surface of surfaces) lexis.count(normalize(surface));
    for (const concept of [...kinds, ...near]) lexis.conceptCount(concept);
  }
  pairsOf(plain, lexis.count, lexis.size);
  const likelier = likelierText(text, 0, lexis);
  if (likelier !== undefined) rehearse(likelier, lexis);
}

async function told<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    throw unavailable(error);
  }
}
