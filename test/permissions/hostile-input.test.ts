import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer, HttpClient } from "../support/http-client.ts";
import { filled, openForm, type PageForm } from "./page-forms.ts";
import { type PermissionWorld, permissionWorld } from "./permission-world.ts";

let world: PermissionWorld;

beforeAll(async () => {
  world = await permissionWorld();
});

afterAll(() => world?.site.close());

const ROOM = "/firm/consortia/{consortium}";

describe("a firm's identity", () => {
  const FIRM = { kind: "firm", nameZh: "成都核验科技有限公司", country: "CN", city: "成都" };

  it.each([
    ["a wrong check character", "91510100MAD0194658"],
    ["a letter that the code does not have", "91510100MAI0194657"],
    ["one character too few", "91510100MAD019465"],
  ])("is refused at its field with %s, and what was typed is kept", async (_, uscc) => {
    const answer = await register({ ...FIRM, uscc });
    expect(answer.status).toBe(422);
    expect(refusalAt(answer, "uscc")).not.toBe("");
    expect(answer.text).toContain(`value="${uscc}"`);
  });

  it("is shown as it was read where a letter of another alphabet looked like one of the code's", async () => {
    const answer = await register({ ...FIRM, uscc: "91510100\u041cAD0194657" });
    expect([answer.status, refusalAt(answer, "uscc")]).toEqual([422, expect.stringContaining("91510100MAD0194657")]);
    expect(answer.text).toContain('value="91510100MAD0194657"');
  });

  it("is the same code in full-width letters", async () => {
    const known = world.ask("select uscc from organizations where name_zh = '成都泊知云停科技有限公司'")[0] ?? "";
    const wide = [...known].map((letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)).join("");
    const answer = await register({ ...FIRM, uscc: wide });
    expect([answer.status, refusalAt(answer, "uscc")]).toEqual([422, expect.stringMatching(/已|登记/)]);
  });

  it.each([
    ["a letter that looks like another", "成都核验科技有限公\u200b司"],
    ["a turn of direction", "成都\u202e司公限有"],
    ["nothing but blanks", " \u3000\u200b "],
    ["a null byte", "成都\u0000公司"],
  ])("is refused with %s in the name", async (_, nameZh) => {
    const before = world.mark();
    const answer = await register({ ...FIRM, nameZh, uscc: "91510100MAD0194657" });
    if (answer.status === 422) {
      expect(refusalAt(answer, "nameZh")).not.toBe("");
      expect(world.mark()).toEqual(before);
    } else {
      // Taken without what cannot be seen.
      expect(answer.status).toBe(303);
      const names = world.ask("select name_zh from organizations order by id desc limit 1");
      expect(names[0]).not.toMatch(/[\p{Cf}\p{Cc}]/u);
    }
  });

  async function register(typed: Record<string, string>): Promise<Answer> {
    const { panel } = world.clients;
    const form = await openForm(panel, "/firm/new", "nameZh");
    return panel.post("/firm/new", filled(form, typed));
  }
});

describe("too much", () => {
  it("is refused at the field when a title has a megabyte, and the text is kept", async () => {
    const title = "长".repeat(350_000);
    const { answer, form } = await post(world.clients.official, "/office/calls/{draftCall}/basics", "titleZh", {
      titleZh: title,
    });
    expect(form.action).toBeDefined();
    expect(answer.status).toBe(422);
    expect(refusalAt(answer, "titleZh")).toMatch(/\d/);
    expect(answer.text).toContain(title);
  });

  it("is a 413 page when a form has more than eight megabytes", async () => {
    const { answer } = await post(world.clients.official, "/office/calls/{draftCall}/basics", "titleZh", {
      titleZh: "a".repeat(9_000_000),
    });
    expect([answer.status, isPage(answer)]).toEqual([413, true]);
  });

  it("is a 413 page when a file is 20 MB over the limit, and nothing is attached", { timeout: 60_000 }, async () => {
    const before = world.mark();
    const body = new FormData();
    const bytes = new Uint8Array(40 * 1024 * 1024);
    bytes.set(Buffer.from("%PDF-1.4\n"));
    body.append("files", new File([bytes], "太大.pdf", { type: "application/pdf" }));
    const answer = await world.clients.lead.post(world.address("/firm/bids/{leadBid}/files"), body);
    expect([answer.status, isPage(answer)]).toEqual([413, true]);
    expect(world.mark()).toEqual(before);
  });

  it("is refused at the field when a program calls itself a PDF", async () => {
    const before = world.mark();
    for (const head of [
      "MZ\u0090\u0000",
      "\u007fELF\u0002\u0001",
      "#!/bin/sh\nrm -rf /\n",
      "<html><script>alert(1)</script>",
    ]) {
      const body = new FormData();
      body.append(
        "files",
        new File([Buffer.from(head.padEnd(600, "\0"), "latin1")], "方案.pdf", { type: "application/pdf" }),
      );
      const answer = await world.clients.lead.post(world.address("/firm/bids/{leadBid}/files"), body);
      expect([head, answer.status, refusalAt(answer, "files")]).toEqual([
        head,
        422,
        expect.stringContaining("方案.pdf"),
      ]);
    }
    expect(world.mark()).toEqual(before);
  });
});

describe("impossible values", () => {
  it("refuse dates that are past, each at its field", async () => {
    const place = "/office/calls/{draftCall}/timeline";
    const past = { deadline: "2020-01-06T09:00", questionsUntil: "2020-01-02T09:00", publishAt: "2020-01-01T09:00" };
    const before = world.mark();
    const { answer } = await post(world.clients.official, place, "deadline", past);
    expect(answer.status).toBe(422);
    for (const [name, typed] of Object.entries(past)) {
      expect([name, refusalAt(answer, name)]).toEqual([name, expect.stringMatching(/\S/)]);
      expect(answer.text).toContain(`value="${typed}"`);
    }
    expect(world.mark()).toEqual(before);
  });

  it.each(["-1", "100.01", "1e9", "NaN", "０.５.５", "9".repeat(400)])("refuse a share of %s %%", async (share) => {
    const before = world.mark();
    const { answer, form } = await post(world.clients.lead, ROOM, "members[0].share", { "members[0].share": share });
    expect(form.fields.length).toBeGreaterThan(3);
    expect([answer.status, refusalAt(answer, "members[0].share")]).toEqual([422, expect.stringMatching(/\S/)]);
    expect(answer.text).toContain(`value="${share}"`);
    expect(world.mark()).toEqual(before);
  });
});

describe("a second time", () => {
  it("invites a firm once, however it is asked again", async () => {
    const place = `${ROOM}/invite?q=${encodeURIComponent("图川")}`;
    const [first, second] = await Promise.all([
      openForm(world.clients.lead, world.address(place), "organizationId"),
      openForm(world.clients.lead, world.address(place), "organizationId"),
    ]);
    const to = world.address(`${ROOM}/invite`);
    const answers = await Promise.all([
      world.clients.lead.post(to, filled(first)),
      world.clients.lead.post(to, filled(second)),
    ]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([303, 422]);
    const again = await world.clients.lead.post(to, filled(first));
    expect(again.status).toBe(303);
    const { organizationId = "" } = filled(first);
    const invited = `select count(*) from consortium_members where organization_id = '${organizationId}' and consortium_id = '{consortium}'`;
    expect(world.ask(world.address(invited))).toEqual(["1"]);
  });

  const CREATING: readonly (readonly [
    string,
    "lead" | "sme" | "official",
    string,
    string,
    string,
    Record<string, string>,
  ])[] = [
    [
      "a firm",
      "sme",
      "/firm/new",
      "nameZh",
      "organizations",
      {
        kind: "firm",
        nameZh: "Gemini Pte Ltd",
        country: "SG",
        registryNumber: "ACRA T08GB0001A",
        isLocal: "no",
        city: "Singapore",
      },
    ],
    ["a product", "sme", "/firm/{smeFirm}/products/new", "nameZh", "products", { nameZh: "双击检测器" }],
    [
      "a qualification",
      "sme",
      "/firm/{smeFirm}/qualifications",
      "number",
      "qualifications",
      {
        kind: "high_tech",
        number: "GR202651000999",
        validFromOn: "2026-01-01",
        expiresOn: "2028-12-31",
        evidence: "四川省高新技术企业认定公告第 12 号",
      },
    ],
    [
      "an invitation to a firm",
      "sme",
      "/firm/{smeFirm}/people",
      "email",
      "organization_invitations",
      { email: "new@demo.jiebang.example" },
    ],
    [
      "a scenario",
      "official",
      "/office/scenarios/new",
      "titleZh",
      "scenarios",
      { titleZh: "双击场景", bodyZh: "一段说明", domain: "{domain}" },
    ],
    [
      "a call",
      "official",
      "/office/calls/new",
      "scenarioTitle",
      "calls",
      { scenarioTitle: "双击需求", scenario: "new", start: "blank" },
    ],
    [
      "a text of the library",
      "sme",
      "/firm/{smeFirm}/library/new",
      "text",
      "answer_snippets",
      { topic: "团队", title: "双击文字", text: "一段常用文字" },
    ],
    ["a bid", "sme", "/firm/calls/{quietCall}/join", "bidId", "bids", { mode: "alone" }],
    [
      "a consortium",
      "lead",
      "/firm/calls/{anyConsortiumCall}/join",
      "consortiumId",
      "consortia",
      { mode: "together", name: "双击联合体" },
    ],
  ];

  it.each(CREATING)("makes %s once when its button is pressed twice", async (_, role, place, field, table, typed) => {
    const free = world.ask(
      `select c.id from calls c where c.state = 'open' and c.accepts_consortium = 1 and c.lead_kind = 'any' and not exists
       (select 1 from consortia k where k.call_id = c.id) and not exists (select 1 from bids b where b.call_id = c.id) limit 1`,
    )[0];
    const address = world.address(place.replace("{anyConsortiumCall}", free ?? ""));
    const client = world.clients[role];
    const form = await openForm(client, address, field);
    const domain = world.ask("select domain from scenarios limit 1")[0] ?? "";
    const meant = typed.domain === undefined ? typed : { ...typed, domain };
    const before = rowsOf(table);
    const answers = await Promise.all([1, 2].map(() => client.post(form.action, filled(form, meant))));
    expect(answers.map((answer) => [answer.status, problemsIn(answer)])).toEqual([
      [303, ""],
      [303, ""],
    ]);
    expect(rowsOf(table)).toBe(before + 1);
  });

  function rowsOf(table: string): number {
    return Number(world.ask(`select count(*) from ${table}`)[0]);
  }
});

describe("two at once", () => {
  it("of one draft are told apart: the later one sees both versions", async () => {
    const place = world.address("/office/calls/{draftCall}/basics");
    const { official } = world.clients;
    const [one, two] = await Promise.all([openForm(official, place, "titleZh"), openForm(official, place, "titleZh")]);
    const first = await official.post(place, filled(one, { titleZh: "第一扇窗里的标题" }));
    const second = await official.post(place, filled(two, { titleZh: "第二扇窗里的标题" }));
    expect([first.status, second.status]).toEqual([303, 409]);
    expect(second.text).toContain("第一扇窗里的标题");
    expect(second.text).toContain("第二扇窗里的标题");
    expect(world.ask(world.address("select title_zh from calls where id = '{draftCall}'"))).toEqual([
      "第一扇窗里的标题",
    ]);
  });

  it("of one bid are told apart too", async () => {
    const place = world.address("/firm/bids/{leadBid}/figures");
    const { lead } = world.clients;
    const [one, two] = await Promise.all([openForm(lead, place, "summary"), openForm(lead, place, "summary")]);
    const first = await lead.post(place, filled(one, { summary: "第一扇窗里的概要" }));
    const second = await lead.post(place, filled(two, { summary: "第二扇窗里的概要" }));
    expect([first.status, second.status]).toEqual([303, 409]);
    expect(second.text).toContain("第一扇窗里的概要");
    expect(second.text).toContain("第二扇窗里的概要");
  });

  it("a call that was edited while it was approved is not approved as it was not read", async () => {
    const [author, approver] = await Promise.all([world.enter("xumin"), world.enter("zhengguoqiang")]);
    const place = world.address("/office/calls/{awaitingCall}");
    const read = await openForm(approver, `${place}/approval`, "version");
    await author.post(`${place}/move/retract`, filled(await openForm(author, place, "version")));
    const basics = await openForm(author, `${place}/basics`, "titleZh");
    expect((await author.post(`${place}/basics`, filled(basics, { titleZh: "批准时改过的标题" }))).status).toBe(303);
    const handedIn = await author.post(
      `${place}/move/submit`,
      filled(await openForm(author, `${place}/preview`, "version")),
    );
    expect(handedIn.status).toBe(303);
    const state = () => world.ask(world.address("select state from calls where id = '{awaitingCall}'"))[0];
    expect(state()).toBe("awaiting_approval");
    const late = await approver.post(`${place}/move/approve`, filled(read));
    expect([late.status, state()]).toEqual([303, "awaiting_approval"]);
    expect((await approver.follow(late)).text).toMatch(/role="(alert|status)"/);
    const again = await openForm(approver, `${place}/approval`, "version");
    await approver.post(`${place}/move/approve`, filled(again));
    expect(["scheduled", "open"]).toContain(state());
  });
});

async function post(
  client: HttpClient,
  place: string,
  field: string,
  typed: Record<string, string>,
): Promise<{ readonly form: PageForm; readonly answer: Answer }> {
  const address = world.address(place);
  const form = await openForm(client, address, field);
  return { form, answer: await client.post(address, filled(form, typed)) };
}

/** The sentence that stands at a field, found as a screen reader finds it. */
function refusalAt(answer: Answer, field: string): string {
  const head = [...answer.text.matchAll(/<(?:input|textarea|select)\b[^>]*>/g)]
    .map((match) => match[0])
    .find((tag) => tag.includes(`name="${field}"`));
  const ids = (/aria-describedby="([^"]*)"/.exec(head ?? "")?.[1] ?? "").split(" ");
  return ids
    .map((id) => (id === "" ? "" : (answer.text.split(`id="${id}"`)[1] ?? "")))
    .map((rest) => /^[^>]*>([\s\S]*?)<\/(?:p|span|div)>/.exec(rest)?.[1] ?? "")
    .filter((text, place) => /error|refus/.test(ids[place] ?? "") && text !== "")
    .join(" ");
}

/** What an answer says is wrong, for the message of a failing test. */
function problemsIn(answer: Answer): string {
  return [...answer.text.matchAll(/class="error[^"]*"[^>]*>([^<]+)/g)].map((match) => match[1]).join("; ");
}

function isPage(answer: Answer): boolean {
  return answer.text.includes("<main") && !/\bat \S+ \(/.test(answer.text);
}
