import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wrongWith } from "./answer-faults.ts";
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

const LONG = 240_000;

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
  ["admin", ["/admin/jobs", "/admin/thesaurus", "/admin/thesaurus/{districtEntry}"]],
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

describe("forms of others", () => {
  it("change nothing, filled in as their owners would and sent by anybody else", { timeout: LONG }, async () => {
    const faults: string[] = [];
    const before = world.mark();
    const forms = (await allForms()).filter(({ form }) => /\/\w{26}/.test(form.action) && !isForAllOfficials(form));
    expect(forms.length).toBeGreaterThan(25);
    const tasks = forms.flatMap(({ role, form }) =>
      OTHERS.filter((other) => other !== role).map((other) => ({ other, form })),
    );
    await inParallel(tasks, async ({ other, form }) => {
      const typed = form.fields.filter(({ kind }) => kind === "text").map(({ name, value }) => [name, value || "1"]);
      const fields = filled(form, Object.fromEntries(typed));
      const answer = await world.clients[other].post(form.action, form.takesFiles ? multipart(fields) : fields);
      sent += 1;
      const isAway = answer.status === 303 && answer.location.startsWith("/sign-in?");
      if (!isAway && answer.status !== 403 && answer.status !== 404)
        faults.push(`${other} ${form.action}: ${answer.status}`);
    });
    expect([...new Set(faults)]).toEqual([]);
    expect(world.mark()).toEqual(before);
  });
});

/** Those who own none of the pages' things, whatever else they may. */
const OTHERS = ["visitor", "otherFirm", "otherOfficial", "panel", "council", "auditor", "admin"] as const;

/** Any official verifies any firm. */
function isForAllOfficials(form: PageForm): boolean {
  return form.action.startsWith("/office/verifications/");
}

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

async function cookieOf(persona: string): Promise<string> {
  const answer = await fetch(new URL(world.site.passes[persona] ?? "", world.site.url), { redirect: "manual" });
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
}
