import { describe, expect, it } from "vitest";
import { type Asked, pageMemory } from "../../app/http/page-memory.ts";
import { newId } from "../../app/kernel/ids.ts";
import { openDatabase, versionOf } from "../../db/connection.ts";
import { people } from "../../db/schema/accounts.ts";
import { testDatabase } from "../support/database.ts";
import { NOON } from "../support/test-world.ts";

const ask = (path: string, headers: Record<string, string> = {}) => new Request(`http://localhost${path}`, { headers });
/** The same request as Node has it. */
const asked = ({ method, url, headers }: Request): Asked => {
  const { host, pathname, search } = new URL(url);
  return { method, url: `${pathname}${search}`, headers: { ...Object.fromEntries(headers), host } };
};
const page = (text: string, init: ResponseInit = {}) => new Response(text, { headers: { ETag: 'W/"1"' }, ...init });

async function kept(request: Request, response: Response) {
  const memory = pageMemory();
  await memory.keep(request, response, "v1", NOON);
  return memory;
}

describe("the memory of pages", () => {
  it("shows a visitor's page again within a second, every byte and header", async () => {
    const memory = await kept(ask("/zh/calls?q=1"), page("机会"));
    const again = memory.find(asked(ask("/zh/calls?q=1")), "v1", NOON + 999);
    expect(Buffer.from(again?.body ?? []).toString("utf8")).toBe("机会");
    expect(again?.headers).toContainEqual(["etag", 'W/"1"']);
  });

  it("forgets it with any write, after a second, and when the clock jumps", async () => {
    const memory = await kept(ask("/zh"), page("x"));
    expect(memory.find(asked(ask("/zh")), "v2", NOON)).toBeUndefined();
    expect(memory.find(asked(ask("/zh")), "v1", NOON + 1_000)).toBeUndefined();
    expect(memory.find(asked(ask("/zh")), "v1", NOON - 5_000)).toBeUndefined();
  });

  it("tells addresses, questions, hosts and packings apart", async () => {
    const memory = await kept(ask("/zh/calls?page=1", { "accept-encoding": "br" }), page("x"));
    for (const other of [
      ask("/zh/calls?page=2", { "accept-encoding": "br" }),
      ask("/en/calls?page=1", { "accept-encoding": "br" }),
      ask("/zh/calls?page=1", { "accept-encoding": "gzip" }),
      new Request("http://other.example/zh/calls?page=1", { headers: { "accept-encoding": "br" } }),
    ]) {
      expect(memory.find(asked(other), "v1", NOON)).toBeUndefined();
    }
  });

  it("knows no page by an address that is written another way", async () => {
    const memory = await kept(ask("/zh/calls"), page("x"));
    const host = "localhost";
    expect(memory.find({ method: "GET", url: "/zh/calls", headers: { host } }, "v1", NOON)).toBeDefined();
    for (const url of ["/zh/x/../calls", "/zh/./calls", "/zh/calls#", "//zh/calls", "/zh/calls?"]) {
      expect(memory.find({ method: "GET", url, headers: { host } }, "v1", NOON)).toBeUndefined();
    }
  });

  it("never keeps what is somebody's own, an error, or an act's answer", async () => {
    for (const [request, response] of [
      [ask("/zh", { cookie: "jiebang_session=x" }), page("mine")],
      [ask("/zh"), page("gone", { status: 404, headers: { ETag: "x" } })],
      [ask("/zh"), new Response("no tag")],
      [ask("/office"), page("desk")],
      [new Request("http://localhost/zh/check", { method: "POST", body: "x" }), page("act")],
    ] as const) {
      const memory = await kept(request, response);
      expect(memory.find(asked(ask("/zh")), "v1", NOON)).toBeUndefined();
      expect(memory.find(asked(request), "v1", NOON)).toBeUndefined();
    }
  });
});

describe("the database's version", () => {
  it("changes with a write of our own and with one of another process, and stays without", () => {
    const at = testDatabase();
    const version = versionOf(at);
    const write = (db: typeof at.db, email: string) =>
      db
        .insert(people)
        .values({ id: newId<"person">(NOON), email, name: "n", locale: "zh", createdAt: NOON })
        .run();
    const marks = [version()];
    expect(version()).toBe(marks[0]);
    write(at.db, "a@example.com");
    marks.push(version());
    const other = openDatabase(at.file);
    write(other.db, "b@example.com");
    marks.push(version());
    other.sqlite.close();
    expect(new Set(marks).size).toBe(3);
  });
});
