import type { SearchDocument, SearchKind } from "../engine.ts";
import { type ConceptPlaces, conceptPlaces, PLAIN_BODY_LIMIT } from "../ranking/concept-places.ts";
import { normalize } from "../text/normalize.ts";
import { indexTokens } from "../text/tokens.ts";
import type { IndexFile } from "./open-index.ts";
import { vocabularyWriter } from "./vocabulary.ts";
import { noteWrite } from "./write-count.ts";

/** Writes documents in one transaction, each replacing what was there under its kind and id. */
export function indexDocuments(index: IndexFile, documents: readonly SearchDocument[]): void {
  const remove = documentRemover(index);
  const add = documentAdder(index);
  index
    .transaction(() => {
      for (const document of documents) {
        remove(document);
        add(document);
      }
    })
    .immediate();
  noteWrite(index);
}

/** Removes documents; what is not there is passed over. */
export function removeDocuments(index: IndexFile, keys: readonly Key[]): void {
  const remove = documentRemover(index);
  index.transaction(() => keys.forEach(remove)).immediate();
  noteWrite(index);
}

type Key = { readonly kind: SearchKind; readonly id: string };

function documentRemover(index: IndexFile): (key: Key) => void {
  const find = index.prepare<[string, string], { id: number }>("SELECT id FROM docs WHERE kind = ? AND key = ?");
  const deletions = [
    index.prepare("DELETE FROM fts WHERE rowid = ?"),
    index.prepare("DELETE FROM facets WHERE doc = ?"),
    index.prepare("DELETE FROM docs WHERE id = ?"),
  ];
  return (key) => {
    const row = find.get(key.kind, key.id);
    if (row !== undefined) for (const deletion of deletions) deletion.run(row.id);
  };
}

function documentAdder(index: IndexFile): (document: SearchDocument) => void {
  const addRow = index.prepare(INSERT_DOC);
  const addTokens = index.prepare(
    "INSERT INTO fts (rowid, title, tags, body, organization, concepts) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const addFacet = index.prepare("INSERT OR IGNORE INTO facets (doc, facet, value) VALUES (?, ?, ?)");
  const addWords = vocabularyWriter(index);
  return (document) => {
    const plain = {
      title: normalize(`${document.title} \n ${document.titleOther}`),
      tags: normalize(document.tags),
      body: normalize(document.body),
      organization: normalize(document.organization),
    };
    const places = conceptPlaces(plain);
    const { lastInsertRowid: id } = addRow.run(docRow(document, plain, places));
    const concepts = places.map(([concept]) => conceptToken(concept)).join(" ");
    const { title, tags, body, organization } = plain;
    addTokens.run(id, ...[title, tags, body, organization].map(indexTokens), concepts);
    for (const [facet, values] of Object.entries(document.facets)) {
      for (const value of values) addFacet.run(id, facet, value);
    }
    for (const text of Object.values(plain)) addWords(text);
  };
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
    figures: JSON.stringify(document.figures),
    publishedAt: document.publishedAt,
    deadline: document.deadline,
    amount: document.amount,
  };
}

const INSERT_DOC = `
INSERT INTO docs (kind, key, ref, title, title_other, body, organization, tags, plain_title, plain_body,
  plain_organization, plain_tags, concepts, facet_values, figures, published_at, deadline, amount)
VALUES (@kind, @key, @ref, @title, @titleOther, @body, @organization, @tags, @plainTitle, @plainBody,
  @plainOrganization, @plainTags, @concepts, @facetValues, @figures, @publishedAt, @deadline, @amount)`;
