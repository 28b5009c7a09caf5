import path from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { type NoticeToWrite, writeNotices } from "../../app/domain/notifications/write-many.ts";
import { newId, type PersonId } from "../../app/kernel/ids.ts";
import { openDatabase } from "../../db/connection.ts";
import { migrateDatabase } from "../../db/migrate.ts";
import { people } from "../../db/schema/accounts.ts";
import { notifications } from "../../db/schema/notifications.ts";

const HOME = path.resolve(import.meta.dirname, "../..");
const NOW = Date.UTC(2026, 10, 23, 4);
const STEP = 500;

/** Writers of as many notices as there are people: ours, and the bare statement. Each returns its milliseconds to disk. */
export function noticeWriters(folder: string, count: number) {
  const { db, sqlite } = openDatabase(path.join(folder, "ours.sqlite"));
  migrateDatabase(db, HOME);
  const ids = Array.from({ length: count }, () => newId<"person">(NOW));
  for (let from = 0; from < ids.length; from += STEP) {
    db.insert(people)
      .values(ids.slice(from, from + STEP).map((id) => ({ ...PERSON, id, email: `${id}@example.test` })))
      .run();
  }
  const bare = new BetterSqlite3(path.join(folder, "bare.sqlite"));
  bare.pragma("journal_mode = WAL");
  bare.pragma("synchronous = FULL");
  bare.exec("CREATE TABLE notices (id, person_id, kind, dedupe_key, event_id, params_json, path, created_at)");
  const insert = bare.prepare(`INSERT INTO notices SELECT ${FIELDS.map((field) => `value ->> '$.${field}'`)}, ?
    FROM json_each(?)`);
  return {
    writeOurs: () => {
      db.delete(notifications).run();
      sqlite.pragma("wal_checkpoint(TRUNCATE)");
      const notices = ids.map(noticeTo);
      return timed(() => db.transaction((tx) => writeNotices(tx, notices, NOW), { behavior: "immediate" }));
    },
    writeBare: () => {
      bare.exec("DELETE FROM notices");
      bare.pragma("wal_checkpoint(TRUNCATE)");
      const notices = ids.map(noticeTo);
      return timed(() => insert.run(NOW, JSON.stringify(notices)));
    },
    close: () => {
      sqlite.close();
      bare.close();
    },
  };
}

const PERSON = { name: "somebody", locale: "zh", createdAt: NOW, emailConfirmedAt: NOW } as const;
const FIELDS = ["id", "personId", "kind", "dedupeKey", "eventId", "params", "path"] as const;

function noticeTo(personId: PersonId): NoticeToWrite {
  const id = newId<"notification">(NOW);
  const by = [{ name: "停车诱导", words: [{ asked: "停车诱导", found: "车位引导" }] }];
  const things = JSON.stringify([{ kind: "call", id, zh: "智慧停车诱导机会", en: null, by }]);
  const params = { count: 1, thingZh: "智慧停车诱导机会", things };
  return { id, personId, kind: "finds", dedupeKey: `finds:${id}`, eventId: null, params, path: `/zh/calls/${id}` };
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
