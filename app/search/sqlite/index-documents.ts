import type { SearchDocument, SearchKind } from "../engine.ts";
import { type ConceptPlaces, conceptPlaces, PLAIN_BODY_LIMIT } from "../ranking/concept-places.ts";
import { normalize } from "../text/normalize.ts";
import { indexTokens } from "../text/tokens.ts";
import type { IndexFile } from "./open-index.ts";
import { addWordsOf } from "./vocabulary.ts";
import { noteWrite } from "./write-count.ts";

/** Writes documents in one transaction, each replacing what was there under its kind and id. */
export function indexDocuments(index: IndexFile, documents: readonly SearchDocument[]): void {
  const seen = new Set<string>();
  index
    .transaction(() => {
      for (const document of documents) {
        removeOne(index, document);
        addOne(index, document, seen);
      }
    })
    .immediate();
  noteWrite(index);
}

/** Removes documents; what is not there is passed over. */
export function removeDocuments(index: IndexFile, keys: readonly { kind: SearchKind; id: string }[]): void {
  index
    .transaction(() => {
      for (const key of keys) removeOne(index, key);
    })
    .immediate();
  noteWrite(index);
}

function removeOne(index: IndexFile, key: { readonly kind: SearchKind; readonly id: string }): void {
  const row = index
    .prepare<[string, string], { id: number }>("SELECT id FROM docs WHERE kind = ? AND key = ?")
    .get(key.kind, key.id);
  if (row === undefined) return;
  index.prepare("DELETE FROM fts WHERE rowid = ?").run(row.id);
  index.prepare("DELETE FROM facets WHERE doc = ?").run(row.id);
  index.prepare("DELETE FROM docs WHERE id = ?").run(row.id);
}

function addOne(index: IndexFile, document: SearchDocument, seen: Set<string>): void {
  const plain = {
    title: normalize(`${document.title} \n ${document.titleOther}`),
    tags: normalize(document.tags),
    body: normalize(document.body),
    organization: normalize(document.organization),
  };
  const places = conceptPlaces(plain);
  const { lastInsertRowid } = index.prepare(INSERT_DOC).run(docRow(document, plain, places));
  index
    .prepare("INSERT INTO fts (rowid, title, tags, body, organization, concepts) VALUES (?, ?, ?, ?, ?, ?)")
    .run(
      lastInsertRowid,
      indexTokens(plain.title),
      indexTokens(plain.tags),
      indexTokens(plain.body),
      indexTokens(plain.organization),
      places.map(([concept]) => conceptToken(concept)).join(" "),
    );
  const addFacet = index.prepare("INSERT OR IGNORE INTO facets (doc, facet, value) VALUES (?, ?, ?)");
  for (const [facet, values] of Object.entries(document.facets)) {
    for (const value of values) addFacet.run(lastInsertRowid, facet, value);
  }
  for (const text of Object.values(plain)) addWordsOf(index, text, seen);
}

/** How a concept is written in the full-text index. */
export function conceptToken(concept: number): string {
  return `zc${concept}`;
}

function docRow(document: SearchDocument, plain: Record<string, string>, places: ConceptPlaces) {
  return {
    kind: document.kind,
    key: document.id,
    ref: document.ref,
    title: document.title,
    titleOther: document.titleOther,
    body: document.body,
    organization: document.organization,
    tags: document.tags,
    plainTitle: plain.title,
    plainBody: (plain.body ?? "").slice(0, PLAIN_BODY_LIMIT),
    plainOrganization: plain.organization,
    plainTags: plain.tags,
    concepts: JSON.stringify(places),
    facetValues: JSON.stringify(document.facets),
    publishedAt: document.publishedAt,
    deadline: document.deadline,
    amount: document.amount,
  };
}

const INSERT_DOC = `
INSERT INTO docs (kind, key, ref, title, title_other, body, organization, tags, plain_title, plain_body,
  plain_organization, plain_tags, concepts, facet_values, published_at, deadline, amount)
VALUES (@kind, @key, @ref, @title, @titleOther, @body, @organization, @tags, @plainTitle, @plainBody,
  @plainOrganization, @plainTags, @concepts, @facetValues, @publishedAt, @deadline, @amount)`;
