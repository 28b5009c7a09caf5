import BetterSqlite3 from "better-sqlite3";
import type { SearchDocument } from "../../app/search/engine.ts";
import { searchWordsOf } from "./jieba-words.ts";

/** The peer: jieba's words of every text that ours searches in an FTS5 table in a file, ranked by bm25, with three facets counted. No synonyms, no explanations. */
export function openPlainFts(file = ":memory:") {
  const db = new BetterSqlite3(file);
  db.exec("CREATE VIRTUAL TABLE fts USING fts5(title, body)");
  db.exec("CREATE TABLE facets (doc INTEGER PRIMARY KEY, domain TEXT, city TEXT, locality TEXT)");
  const words = (text: string) => searchWordsOf(text).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return {
    add(documents: readonly SearchDocument[]): void {
      db.transaction(() => {
        for (const { title, tags, organization, body, facets } of documents) {
          const { lastInsertRowid } = db
            .prepare("INSERT INTO fts (title, body) VALUES (?, ?)")
            .run(words(`${title} ${tags} ${organization}`).join(" "), words(body).join(" "));
          db.prepare("INSERT INTO facets VALUES (?, ?, ?, ?)").run(
            lastInsertRowid,
            facets.domain?.[0],
            facets.city?.[0],
            facets.locality?.[0],
          );
        }
      })();
    },
    search(text: string, glue: "AND" | "OR"): number {
      const match = words(text)
        .map((word) => `"${word}"`)
        .join(` ${glue} `);
      db.prepare("SELECT rowid FROM fts WHERE fts MATCH ? ORDER BY rank LIMIT 20").all(match);
      if (glue === "OR") return 0;
      let counted = 0;
      for (const column of ["domain", "city", "locality"] as const) {
        counted += db
          .prepare(
            `SELECT ${column}, count(*) FROM facets WHERE doc IN (SELECT rowid FROM fts WHERE fts MATCH ?) GROUP BY 1`,
          )
          .all(match).length;
      }
      return counted;
    },
    close: () => db.close(),
  };
}
