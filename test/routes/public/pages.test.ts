import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type HttpClient, httpClient } from "../../support/http-client.ts";
import { startTestSite, type TestSite } from "../../support/site.ts";

let site: TestSite;
let visitor: HttpClient;

beforeAll(async () => {
  site = await startTestSite();
  visitor = httpClient(site.url);
});

afterAll(() => site?.close());

/** One column of rows of the site's own database. */
function ask(sql: string): readonly string[] {
  const db = new Database(`${site.dataDir}/jiebang.sqlite`, { readonly: true });
  try {
    return db.prepare(sql).pluck().all().map(String);
  } finally {
    db.close();
  }
}

const first = (sql: string) => ask(`${sql} LIMIT 1`)[0] ?? "";

describe("public pages", () => {
  it("all answer in both languages without a script and without anything inline", async () => {
    const call = first("SELECT id FROM calls WHERE state = 'open'");
    const paths = [
      "",
      "/calls",
      "/scenarios",
      "/products",
      "/firms",
      "/search?q=%E5%81%9C%E8%BD%A6",
      `/calls/${call}`,
      `/calls/${call}/matches`,
      `/scenarios/${first("SELECT id FROM scenarios WHERE is_public = 1")}`,
      `/products/${first("SELECT id FROM products WHERE state = 'published'")}`,
      `/firms/${first("SELECT id FROM organizations WHERE kind = 'firm' AND verification = 'verified'")}`,
    ];
    for (const path of paths) {
      for (const locale of ["zh", "en"]) {
        const page = await visitor.get(`/${locale}${path}`);
        expect(page.status, path).toBe(200);
        expect(page.text.match(/<h1/g), path).toHaveLength(1);
        expect(page.text, path).toMatch(/<title>[^<]+<\/title>/);
        expect(page.text, path).toMatch(/rel="alternate" hreflang="en"/i);
        expect(page.text, path).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle="|\son\w+="|nonce=/);
      }
    }
  });

  it("know nothing of drafts, of what waits for approval, of hidden scenarios and products", async () => {
    const hidden = [
      ...ask("SELECT id FROM calls WHERE state IN ('draft', 'awaiting_approval', 'scheduled')").flatMap((id) => [
        `/zh/calls/${id}`,
        `/zh/calls/${id}/matches`,
        `/zh/calls/${id}/calendar.ics`,
      ]),
      ...ask("SELECT id FROM scenarios WHERE is_public = 0").map((id) => `/zh/scenarios/${id}`),
      ...ask("SELECT id FROM products WHERE state <> 'published'").map((id) => `/zh/products/${id}`),
      ...ask("SELECT id FROM organizations WHERE kind = 'bureau' LIMIT 1").map((id) => `/zh/firms/${id}`),
    ];
    expect(hidden.length).toBeGreaterThan(6);
    for (const path of hidden) expect((await visitor.get(path)).status, path).toBe(404);
  });

  it("never tell of bids, bidders or interest", async () => {
    for (const id of ask("SELECT DISTINCT call_id FROM bids")) {
      const page = await visitor.get(`/zh/calls/${id}`);
      if (page.status === 404) continue;
      expect(page.text).not.toMatch(/\d+\s*(家投标|家企业参与|份方案|人关注|家已报名)/);
      for (const name of ask(`SELECT name FROM consortia WHERE call_id = '${id}'`))
        expect(page.text).not.toContain(name);
    }
  });

  it("are 404 in languages that there are not, and hand no page data to scripts", async () => {
    const call = first("SELECT id FROM calls WHERE state = 'open'");
    for (const path of ["/fr/calls", "/fr", "/zh/calls.data", `/zh/calls/${call}.data`, "/_root.data", "/__manifest"]) {
      expect((await visitor.get(path)).status, path).toBe(404);
    }
  });

  it("are answered with 304 while nothing has changed, and anew as soon as something has", async () => {
    const before = await visitor.get("/zh/firms");
    const tag = before.headers.get("etag") ?? "";
    expect(tag).toMatch(/^W\/"[\w-]{27}"$/);
    expect((await visitor.get("/zh/firms", { "If-None-Match": tag })).status).toBe(304);
    site.advance(86_400_000);
    const after = await visitor.get("/zh/firms", { "If-None-Match": tag });
    site.advance(-86_400_000);
    expect(after.status).toBe(200);
    expect(after.headers.get("cache-control")).toBe("no-cache");
  });
});

describe("lists", () => {
  it("narrow by the address alone, with counts that agree with what is shown", async () => {
    const page = (await visitor.get("/zh/calls?state=open")).text;
    const total = Number(/共 (\d+) 个/.exec(page)?.[1]);
    expect(total).toBe(Number(first("SELECT count(*) FROM calls WHERE state = 'open'")));
    const facet = /href="(\/zh\/calls\?domain=[^"]+)"[^>]*>\s*<span>[^<]+<\/span><span[^>]*>(\d+)/.exec(page);
    const narrowed = (await visitor.get((facet?.[1] ?? "").replaceAll("&amp;", "&"))).text;
    expect(Number(/共 (\d+) 个/.exec(narrowed)?.[1])).toBe(Number(facet?.[2]));
  });

  it("lead from beyond the last page to the last page", async () => {
    const beyond = await visitor.get("/zh/products?page=499");
    expect(beyond.status).toBe(302);
    expect(beyond.location).toMatch(/^\/zh\/products\?page=\d+$/);
    const last = await visitor.follow(beyond);
    expect(last.text).not.toContain("下一页");
    expect(last.text).toContain("上一页");
  });

  it("say what to leave out when nothing is found", async () => {
    const page = await visitor.get("/zh/calls?q=%E5%81%9C%E8%BD%A6&domain=nonsense");
    expect(page.status).toBe(200);
    expect(page.text).toContain("去掉条件“nonsense”");
  });

  it("hold their breath at hostile addresses", async () => {
    const odd = [
      "page=-1",
      "page=1e9",
      "q=%00%22%3Cscript%3E",
      `q=${"%E9%95%BF".repeat(900)}`,
      "domain=%27%20OR%201=1",
      "sort=x",
    ];
    for (const query of odd) {
      const page = await visitor.get(`/zh/calls?${query}`);
      expect([200, 302], query).toContain(page.status);
      expect(page.text, query).not.toContain("<script>");
    }
  });
});

describe("following", () => {
  it("sends a visitor to sign in and back, and takes one press for a person", async () => {
    const call = first("SELECT id FROM calls WHERE state = 'open'");
    const path = `/zh/calls/${call}`;
    expect((await visitor.get(path)).text).toContain(`/sign-in?next=${encodeURIComponent(path)}`);
    const person = httpClient(site.url);
    await person.get(new URL(site.passes["owner-boyun"] ?? "").pathname);
    const fields = { kind: "call", id: call, back: path };
    const followed = await person.post("/follows", fields);
    expect([followed.status, followed.location]).toEqual([303, path]);
    expect((await person.get(path)).text).toContain('action="/follows/end"');
    await person.post("/follows/end", fields);
    expect((await person.get(path)).text).not.toContain('action="/follows/end"');
  });

  it("cannot be bent to lead to another site, nor follow what is hidden", async () => {
    const person = httpClient(site.url);
    await person.get(new URL(site.passes["owner-boyun"] ?? "").pathname);
    const draft = first("SELECT id FROM calls WHERE state = 'draft'");
    const answer = await person.post("/follows", { kind: "call", id: draft, back: "//evil.example" });
    expect(answer.location).toBe("/");
    expect(ask(`SELECT count(*) FROM follows WHERE subject_id = '${draft}'`)[0]).toBe("0");
  });
});
