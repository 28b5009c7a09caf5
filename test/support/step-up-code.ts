import path from "node:path";
import BetterSqlite3 from "better-sqlite3";
import type { TestSite } from "./site.ts";

const WAIT_MS = 20_000;

/** The newest code that was mailed to a person of the demo by this name, once the outbox has written the mail. */
export async function mailedCode(site: TestSite, name: string): Promise<string> {
  const db = new BetterSqlite3(path.join(site.dataDir, "jiebang.sqlite"), { readonly: true });
  const newest = db
    .prepare(
      `select json_extract(m.params_json, '$.token') from mails m join people p on p.id = m.person_id
       where m.kind = 'step-up-code' and p.name = ? order by m.created_at desc, m.id desc limit 1`,
    )
    .pluck();
  const until = Date.now() + WAIT_MS;
  try {
    for (;;) {
      const code = newest.get(name);
      if (typeof code === "string" && code !== "") return code;
      if (Date.now() > until) throw new Error(`no code was mailed to ${name}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  } finally {
    db.close();
  }
}
