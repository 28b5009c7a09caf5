import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../support/http-client.ts";
import { headerFaults, wrongWith } from "./answer-faults.ts";
import { type PermissionWorld, permissionWorld } from "./permission-world.ts";
import type { Role } from "./role-answers.ts";

let world: PermissionWorld;

beforeAll(async () => {
  world = await permissionWorld();
});

afterAll(() => world?.site.close());

describe("addresses", () => {
  const BAD = [
    "/%",
    "/%zz",
    "/%E0%A4%A",
    "/zh/%00",
    "/zh/calls/%00",
    "/zh/calls/..%2f..%2fetc%2fpasswd",
    "/zh/calls/%2e%2e/%2e%2e",
    "/../../../../etc/passwd",
    "/assets/../../../package.json",
    "/assets/..%2f..%2fserver%2findex.js",
    "/assets/%2e%2e/%2e%2e/server/index.js",
    "/files/..%2f..%2fsecrets.json",
    "/files/%00",
    "//evil.example/zh",
    "///",
    "/\\evil.example",
    "/zh//calls",
    "/zh/calls/__proto__",
    "/zh/constructor",
    "/__proto__",
    "/error/__proto__",
    "/demo/__proto__.constructor",
    "/mailbox/%FF/body",
    "/sign-in?next=//evil.example",
    "/zh/search?q=%FF%FE",
    `/zh/search?q=${"a".repeat(12_000)}`,
    `/zh/search?q=${encodeURIComponent("停".repeat(800))}`,
    `/zh/search?q=${encodeURIComponent('"*^:(){}[]~\\ AND OR NOT NEAR(')}`,
    "/zh/search?q[]=a&q[b]=c&page=-1",
    "/zh/search?q=a%00b",
    "/zh/calls?page=1e9&page=-1&domain=__proto__&sort=constructor",
    "/zh/calls?domain=__proto__&state=constructor&bureau=toString",
    "/zh/firms?place=constructor&locality=__proto__",
    "/zh/calls?page=99999999999999999999",
    "/zh/products?page=NaN&maturity=%00",
    "/zh/firms?q=%27%20OR%201=1--",
    `/zh/calls?${"a=b&".repeat(3_000)}`,
    "/mailbox?to=%00&page=-5",
    "/zh/calls.data",
    "/__manifest?p=/zh",
    "/_root.data",
    "*",
    "http://evil.example/zh",
  ];

  it.each(BAD)("that nobody links to are answered in good order: %s", async (path) => {
    const answer = await raw("GET", path);
    expect(wrongWith(answer)).toBe("");
    expect(answer.text).not.toMatch(/root:x:0|"signingKey"|"name": "jiebang"/);
  });

  it("of other sites are never gone on to", async () => {
    const targets = [
      "//evil.example",
      "https://evil.example",
      "/\\evil.example",
      "/\t/evil.example",
      "/a\r\nSet-Cookie: a=b",
      "javascript:alert(1)",
      "/%0d%0aSet-Cookie:a=b",
      "\u0000/x",
    ];
    for (const target of targets) {
      const next = encodeURIComponent(target);
      const pass = world.site.passes["owner-boyun"] ?? "";
      const answers = [
        await world.clients.sme.get(`/sign-in?next=${next}`),
        await world.clients.sme.get(`${pass}?next=${next}`),
        await world.clients.visitor.post("/view", { theme: "dark", back: target }),
        await world.clients.sme.post("/follows", { kind: "call", id: world.address("{openCall}"), back: target }),
      ];
      for (const answer of answers) {
        expect(answer.status).toBeLessThan(500);
        const to = new URL(answer.location === "" ? "/" : answer.location, world.site.url);
        expect([target, to.origin]).toEqual([target, world.site.url]);
        expect(answer.headers.getSetCookie().some((line) => line.startsWith("a="))).toBe(false);
      }
    }
  });
});

describe("the headers", () => {
  it("that keep a browser safe are on every answer", async () => {
    const asset = /src="(\/assets\/[^"]+\.js)"/.exec((await world.clients.visitor.get("/zh")).text)?.[1] ?? "";
    expect(asset).not.toBe("");
    const places: readonly (readonly [Role, string, number])[] = [
      ["visitor", "/zh", 200],
      ["visitor", "/", 302],
      ["visitor", "/nowhere", 404],
      ["visitor", "/firm", 303],
      ["visitor", "/zh/calls.data", 404],
      ["visitor", "/%E0%A4%A", 404],
      ["visitor", asset, 200],
      ["visitor", "/robots.txt", 200],
      ["visitor", "/time", 200],
      ["visitor", world.address("/zh/calls/{openCall}/calendar.ics"), 200],
      ["visitor", world.address("/mailbox/{mail}/body"), 200],
      ["sme", "/firm", 200],
      ["sme", "/office", 403],
      ["lead", world.address("/files/{bidFile}"), 200],
      ["lead", world.address("/firm/bids/{receivedBid}/receipts/1/pdf"), 200],
      ["lead", world.address("/firm/bids/{receivedBid}/receipts/1/json"), 200],
    ];
    for (const [role, place, status] of places) {
      const answer = await world.clients[role].get(place);
      expect([place, answer.status, headerFaults(answer)]).toEqual([place, status, []]);
      if (role !== "visitor")
        expect([place, answer.headers.get("cache-control")]).toEqual([place, expect.stringContaining("no-store")]);
    }
    const foreign = await world.clients.sme.post("/firm/new", {}, { Origin: "https://evil.example" });
    expect([foreign.status, headerFaults(foreign), foreign.text.includes("<main")]).toEqual([403, [], true]);
    const refused = await world.clients.sme.post("/firm/new", {});
    expect([refused.status, headerFaults(refused), refused.headers.get("cache-control")]).toEqual([
      422,
      [],
      "no-store",
    ]);
    const tooMuch = await raw("POST", "/firm/new", {
      "Content-Length": String(300 * 1024 * 1024),
      Origin: world.site.url,
    });
    expect([tooMuch.status, headerFaults(tooMuch)]).toEqual([413, []]);
  });
});

/** Asks with a path just as it is written, which no ordinary client does. */
function raw(method: string, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const { hostname, port } = new URL(world.site.url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, method, path, headers, agent: false }, (answer) => {
      let text = "";
      answer.setEncoding("utf8");
      answer.on("data", (part: string) => {
        text += part;
      });
      answer.on("end", () => {
        const found = new Headers();
        for (const [name, value] of Object.entries(answer.headers))
          if (typeof value === "string") found.set(name, value);
        resolve({ status: answer.statusCode ?? 0, headers: found, text, location: answer.headers.location ?? "" });
      });
    });
    asked.on("error", reject);
    asked.end();
  });
}
