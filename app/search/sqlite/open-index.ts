import BetterSqlite3 from "better-sqlite3";
import { THESAURUS_VERSION } from "../thesaurus.ts";
import { addThesaurusWords } from "./vocabulary.ts";
import { noteWrite } from "./write-count.ts";

export type IndexFile = BetterSqlite3.Database;

const SHAPE_VERSION = `3-${THESAURUS_VERSION}`;

/**
 * Opens the index, a file of its own beside the database, or `:memory:`. It is derived: one made by another version
 * of shape or thesaurus is emptied, and whoever opened it sees a size of nought and rebuilds.
 */
export function openIndex(file: string): IndexFile {
  const index = new BetterSqlite3(file, { timeout: 10_000 });
  index.pragma("journal_mode = WAL");
  index.pragma("synchronous = NORMAL");
  index.pragma("cache_size = -65536");
  index.pragma("temp_store = MEMORY");
  index.exec("CREATE TEMP TABLE hit (doc INTEGER PRIMARY KEY, weight REAL NOT NULL, tier INTEGER NOT NULL)");
  // Several processes may start at once: only the first that holds the lock makes the tables.
  index.transaction(() => (shapeOf(index) === SHAPE_VERSION ? undefined : layTables(index))).immediate();
  return index;
}

/** Drops everything in the index and lays its tables anew. */
export function makeEmpty(index: IndexFile): void {
  index.transaction(() => layTables(index)).immediate();
  noteWrite(index);
}

function layTables(index: IndexFile): void {
  index.exec(DROP);
  index.exec(SCHEMA);
  addThesaurusWords(index);
  index.prepare("INSERT INTO meta (name, value) VALUES ('shape', ?)").run(SHAPE_VERSION);
}

function shapeOf(index: IndexFile): string | undefined {
  const table = index.prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE name = 'meta'").get();
  if (table === undefined) return undefined;
  return index.prepare<[], { value: string }>("SELECT value FROM meta WHERE name = 'shape'").get()?.value;
}

const DROP = `
DROP TABLE IF EXISTS terms;
DROP TABLE IF EXISTS fts;
DROP TABLE IF EXISTS facets;
DROP TABLE IF EXISTS vocabulary;
DROP TABLE IF EXISTS docs;
DROP TABLE IF EXISTS meta;
`;

// Short columns stand before long ones: sorting by a date must not read the pages of a body.
const SCHEMA = `
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE docs (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  ref TEXT,
  published_at INTEGER NOT NULL,
  deadline INTEGER,
  amount INTEGER,
  title TEXT NOT NULL,
  title_other TEXT NOT NULL,
  body TEXT NOT NULL,
  organization TEXT NOT NULL,
  tags TEXT NOT NULL,
  plain_title TEXT NOT NULL,
  plain_body TEXT NOT NULL,
  plain_organization TEXT NOT NULL,
  plain_tags TEXT NOT NULL,
  concepts TEXT NOT NULL,
  facet_values TEXT NOT NULL,
  figures TEXT NOT NULL,
  UNIQUE (kind, key)
);
CREATE INDEX docs_published ON docs (published_at);
CREATE TABLE facets (
  doc INTEGER NOT NULL,
  facet TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (doc, facet, value)
) WITHOUT ROWID;
CREATE INDEX facets_value ON facets (facet, value, doc);
CREATE TABLE vocabulary (
  word TEXT PRIMARY KEY,
  script TEXT NOT NULL,
  sound TEXT NOT NULL,
  loose_sound TEXT NOT NULL,
  initials TEXT NOT NULL,
  rank INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX vocabulary_sound ON vocabulary (sound);
CREATE INDEX vocabulary_loose_sound ON vocabulary (loose_sound);
CREATE INDEX vocabulary_initials ON vocabulary (initials);
CREATE INDEX vocabulary_script ON vocabulary (script, word);
CREATE VIRTUAL TABLE fts USING fts5(
  title, tags, body, organization, concepts,
  content='', contentless_delete=1, prefix='1', tokenize='unicode61 remove_diacritics 0'
);
CREATE VIRTUAL TABLE terms USING fts5vocab(fts, 'row');
`;
