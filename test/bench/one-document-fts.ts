import BetterSqlite3 from "better-sqlite3";
import type { SearchDocument, WatchedSearch } from "../../app/search/engine.ts";
import type { Lexis } from "../../app/search/query/lexis.ts";
import { readQuery } from "../../app/search/query/read-query.ts";
import { FIELDS } from "../../app/search/ranking/concept-places.ts";
import { stem } from "../../app/search/text/latin.ts";
import { normalize } from "../../app/search/text/normalize.ts";
import { runsOf } from "../../app/search/text/runs.ts";
import { sightings } from "../../app/search/thesaurus.ts";
import { searchWordsOf } from "./jieba-words.ts";

/** In place of a MATCH for a search that asks for no words, or for none that could be written. */
const EVERYTHING = "*";
const NOTHING = "";

export type OneDocumentFts = {
  /** Puts the document in place of the last one and asks every query of it; returns how many found it. */
  readonly ask: (document: SearchDocument) => number;
  readonly close: () => void;
};

/** The peer that gives the same answers: pairs of characters and concepts as tokens, each search as one MATCH. */
export function sameAnswersFts(searches: readonly WatchedSearch[], lexis: Lexis): OneDocumentFts {
  const asked = searches.map(({ text }) => expressionOf(text, lexis));
  return oneDocumentFts(asked, (document) => {
    const plain = [`${document.title} \n ${document.titleOther}`, document.tags, document.body, document.organization];
    const texts = plain.map(normalize);
    const concepts = new Set(texts.flatMap((text) => sightings(text).map(({ concept }) => `zc${concept}`)));
    return [...texts.map(tokensOf), [...concepts].join(" ")];
  });
}

/** The plain peer: jieba's words, all of a search's words at once; it knows no words that mean the same. */
export function plainWordsFts(searches: readonly WatchedSearch[]): OneDocumentFts {
  const words = (text: string) => searchWordsOf(text).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const asked = searches.map(({ text }) =>
    words(text)
      .map((word) => `"${word}"`)
      .join(" AND "),
  );
  return oneDocumentFts(asked, ({ title, tags, body, organization }) => [
    ...[title, tags, body, organization].map((text) => words(text).join(" ")),
    "",
  ]);
}

function oneDocumentFts(asked: readonly string[], columnsOf: (document: SearchDocument) => string[]): OneDocumentFts {
  const db = new BetterSqlite3(":memory:");
  db.exec(`CREATE VIRTUAL TABLE fts USING fts5(${FIELDS.join(", ")}, concepts)`);
  const clear = db.prepare("DELETE FROM fts");
  const put = db.prepare("INSERT INTO fts VALUES (?, ?, ?, ?, ?)");
  const match = db.prepare("SELECT rowid FROM fts WHERE fts MATCH ?").pluck();
  return {
    ask(document) {
      clear.run();
      put.run(...columnsOf(document));
      let found = 0;
      for (const query of asked) {
        if (query === EVERYTHING || (query !== NOTHING && match.get(query) !== undefined)) found += 1;
      }
      return found;
    },
    close: () => db.close(),
  };
}

function expressionOf(text: string, lexis: Lexis): string {
  const read = readQuery(text, lexis);
  const telling = read.units.filter((unit) => !unit.isGeneric);
  const units = telling.length > 0 ? telling : read.units;
  const wanted = [
    ...units.map((unit) => [...unit.surfaces.flatMap(phraseOf), ...unit.same.map((concept) => `zc${concept}`)]),
    ...read.phrases.map(phraseOf),
  ];
  const all = wanted.filter((ways) => ways.length > 0).map((ways) => `(${ways.join(" OR ")})`);
  if (all.length === 0) return wanted.length === 0 ? EVERYTHING : NOTHING;
  return [all.join(" AND "), ...read.without.flatMap(phraseOf)].join(" NOT ");
}

/** Chinese as overlapping pairs with the last character alone, English as stems. */
function tokensOf(normalized: string): string {
  const tokens = runsOf(normalized).map(({ script, text }) =>
    script === "latin" ? stem(text) : [...text].map((character, place) => character + ([...text][place + 1] ?? "")),
  );
  return tokens.flat().join(" ");
}

function phraseOf(normalized: string): string[] {
  const last = runsOf(normalized).at(-1);
  if (last === undefined) return [];
  const tokens = tokensOf(normalized);
  if (last.script === "latin") return [`"${tokens}"`];
  return [...last.text].length === 1 ? [`"${tokens}" *`] : [`"${tokens.slice(0, tokens.lastIndexOf(" "))}"`];
}
