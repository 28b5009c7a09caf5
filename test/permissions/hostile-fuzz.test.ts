import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../support/http-client.ts";
import { filled, formsIn, type PageForm } from "./page-forms.ts";
import { inParallel, type PermissionWorld, permissionWorld } from "./permission-world.ts";
import type { Role } from "./role-answers.ts";

let world: PermissionWorld;
let sent = 0;

beforeAll(async () => {
  world = await permissionWorld();
});

afterAll(async () => {
  console.info(`hostile input: ${sent} requests`);
  await world?.site.close();
});

const LONG = 120_000;

/** Pages with forms, by who has them. */
const PAGES: readonly (readonly [Role, readonly string[]])[] = [
  [
    "visitor",
    ["/zh", "/zh/check", "/zh/calls/{openCall}", "/sign-up", "/sign-in", "/sign-in/link", "/reset", "/reset/x"],
  ],
  [
    "sme",
    [
      "/account",
      "/account/password",
      "/firm",
      "/firm/new",
      "/firm/{smeFirm}",
      "/firm/{smeFirm}/people",
      "/firm/{smeFirm}/qualifications",
      "/firm/{smeFirm}/products/new",
      "/firm/{smeFirm}/products/{smeProduct}",
      "/firm/{smeFirm}/products/{smeProduct}/pictures",
      "/firm/invitations/{invitation}",
      "/firm/consortia/{consortium}/coverage",
      "/notices",
    ],
  ],
  [
    "lead",
    [
      "/firm/calls/{quietCall}/join",
      "/firm/consortia/{consortium}",
      "/firm/consortia/{consortium}/coverage",
      "/firm/consortia/{consortium}/invite?q=%E5%9B%BE",
      "/firm/bids/{leadBid}/needs",
      "/firm/bids/{leadBid}/criteria",
      "/firm/bids/{leadBid}/figures",
      "/firm/bids/{leadBid}/files",
      "/firm/bids/{leadBid}/check",
      "/firm/bids/{leadBid}/withdraw",
    ],
  ],
  [
    "official",
    [
      "/office/calls/new",
      "/office/calls/{draftCall}",
      "/office/calls/{draftCall}/basics",
      "/office/calls/{draftCall}/money",
      "/office/calls/{draftCall}/needs",
      "/office/calls/{draftCall}/criteria",
      "/office/calls/{draftCall}/rules",
      "/office/calls/{draftCall}/timeline",
      "/office/calls/{draftCall}/attachments",
      "/office/calls/{draftCall}/preview",
      "/office/scenarios/new",
      "/office/scenarios/{officialScenario}",
      "/office/verifications/{pendingFirm}",
    ],
  ],
  ["admin", ["/admin/jobs"]],
];

const SCRIPT = `"'><script>alert('jiebang')</script><img src=x onerror=alert(1)>`;

/** Values that forms do not expect, in any field. */
const VALUES: readonly string[] = [
  "",
  " ",
  SCRIPT,
  "\u0000",
  "a\u0000b",
  "-1",
  "1e309",
  "NaN",
  "99999999999999999999",
  "0x10",
  "１２３",
  "\ud800",
  "\u202e\u200b",
  "__proto__",
  "constructor",
  "[object Object]",
  "../../../../etc/passwd",
  "{{constructor.constructor('return 1')()}}",
  "' OR 1=1 --",
  "%00%0d%0aSet-Cookie: a=b",
  "\r\nSet-Cookie: a=b",
  "2026-02-31T25:61",
  "01m0000000000000000000zzzz",
  "长".repeat(30_000),
];

const NAMES = [
  "__proto__",
  "constructor",
  "toString",
  "__proto__.polluted",
  "constructor.prototype.x",
  "a[0][1].b",
  "needs[999999].id",
  "needs[-1]",
  "answers[0].text.x",
  "[",
  "]",
  "..",
  "",
];

describe("forms", () => {
  it("answer without an error to values that nobody types", { timeout: LONG }, async () => {
    const random = seeded(20_261_123);
    const forms = await allForms();
    expect(forms.length).toBeGreaterThan(60);
    const faults: string[] = [];
    const tasks = forms.flatMap(({ role, page, form }) =>
      Array.from({ length: 8 }, (_, turn) => ({ role, page, form, fields: twisted(form, turn, random) })),
    );
    await inParallel(tasks, async ({ role, page, form, fields }) => {
      // Signing out is everybody's right, and would end the walk.
      if (form.action === "/sign-out") return;
      const body = form.takesFiles ? multipart(fields) : fields;
      const answer = await world.clients[role].post(form.action, body);
      sent += 1;
      const wrong = wrongWith(answer);
      if (wrong !== "")
        faults.push(`${role} ${page} ${form.action}: ${wrong} for ${JSON.stringify(fields).slice(0, 300)}`);
    });
    expect(faults.slice(0, 10)).toEqual([]);
  });

  it("show typed markup as text wherever it is shown afterwards", { timeout: LONG }, async () => {
    const faults: string[] = [];
    let kept = 0;
    for (const { role, page, form } of await allForms()) {
      if (
        form.action === "/sign-out" ||
        form.takesFiles ||
        /leave|dissolve|withdraw|move|role|remove/.test(form.action)
      )
        continue;
      const typed = form.fields.filter(({ kind }) => kind === "text").map(({ name }) => [name, SCRIPT]);
      if (typed.length === 0) continue;
      const { [role]: client } = world.clients;
      const answer = await client.post(form.action, filled(form, Object.fromEntries(typed)));
      const after = await client.get(page);
      sent += 2;
      if (answer.text.includes("&lt;script&gt;alert(") || after.text.includes("&lt;script&gt;alert(")) kept += 1;
      for (const one of [answer, after]) if (wrongWith(one) !== "") faults.push(`${page}: ${wrongWith(one)}`);
    }
    expect(kept).toBeGreaterThan(10);
    expect(faults).toEqual([]);
  });

  it("are refused when they are no forms", async () => {
    const bodies: readonly (readonly [string, string])[] = [
      ["application/json", '{"__proto__":{"a":1}}'],
      ["text/plain", "a=b"],
      ["multipart/form-data", "no boundary"],
      ["multipart/form-data; boundary=x", '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nnever ends'],
      [
        "multipart/form-data; boundary=x",
        `--x\r\nContent-Disposition: form-data; name="${"a".repeat(20_000)}"\r\n\r\nv\r\n--x--`,
      ],
      ["application/x-www-form-urlencoded; charset=utf-16", "\u0000a\u0000="],
    ];
    const before = world.mark();
    for (const [type, body] of bodies) {
      for (const place of ["/firm/new", "/firm/{smeFirm}/people", "/follows", "/sign-in"]) {
        const answer = await fetch(new URL(world.address(place), world.site.url), {
          method: "POST",
          body,
          headers: { Origin: world.site.url, "Content-Type": type, Cookie: await cookieOf("owner-boyun") },
          redirect: "manual",
        });
        sent += 1;
        const text = await answer.text();
        const { headers, status } = answer;
        expect([type, place, wrongWith({ status, headers, text, location: headers.get("location") ?? "" })]).toEqual([
          type,
          place,
          "",
        ]);
      }
    }
    expect(world.mark()).toEqual(before);
  });
});

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
      sent += answers.length;
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
      ["sme", world.address("/files/{bidFile}"), 200],
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

async function allForms() {
  const forms: { role: Role; page: string; form: PageForm }[] = [];
  for (const [role, pages] of PAGES) {
    for (const template of pages) {
      const page = world.address(template);
      const answer = await world.clients[role].get(page);
      for (const form of formsIn(answer.text, page)) forms.push({ role, page, form });
    }
  }
  return forms;
}

/** A form's fields with one or two of them twisted, or with a field more. */
function twisted(form: PageForm, turn: number, random: () => number): Record<string, string> {
  const fields = filled(form);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)];
  const names = Object.keys(fields);
  for (let count = 0; count <= turn % 3; count += 1) {
    const name = pick(names);
    if (name !== undefined) fields[name] = pick(VALUES) ?? "";
  }
  if (turn % 4 === 3) Object.defineProperty(fields, pick(NAMES) ?? "", { value: pick(VALUES), enumerable: true });
  return fields;
}

function multipart(fields: Readonly<Record<string, string>>): FormData {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  body.append("file", new File(["x"], `${"../".repeat(5)}etc\u0000.pdf`, { type: "application/pdf" }));
  return body;
}

/** A repeatable row of numbers from 0 to 1 (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What no answer may be, whatever was asked: an error of ours, a stack, markup that was typed, a header that was. */
function wrongWith(answer: Answer): string {
  if (answer.status >= 500) return `status ${answer.status}`;
  if (/\bat \S+ \(?(file:|\/|node:)|SqliteError|TypeError|ZodError/.test(answer.text)) return "a stack is shown";
  if (answer.text.includes("<script>alert(") || answer.text.includes("<img src=x")) return "markup is live";
  if (answer.headers.getSetCookie().some((line) => line.startsWith("a="))) return "a header was put in";
  return headerFaults(answer).join(", ");
}

function headerFaults({ headers }: Answer): string[] {
  const policy = headers.get("content-security-policy") ?? "";
  return [
    ...(policy.includes("default-src 'none'") ? [] : ["no content policy"]),
    ...(/unsafe-(inline|eval)/.test(policy) ? ["an unsafe content policy"] : []),
    ...(policy.includes("frame-ancestors") || policy.includes("sandbox") ? [] : ["may be framed"]),
    ...(headers.get("x-content-type-options") === "nosniff" ? [] : ["no nosniff"]),
  ];
}

async function cookieOf(persona: string): Promise<string> {
  const answer = await fetch(new URL(world.site.passes[persona] ?? "", world.site.url), { redirect: "manual" });
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
}

/** Asks with a path just as it is written, which no ordinary client does. */
function raw(method: string, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const { hostname, port } = new URL(world.site.url);
  sent += 1;
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
