import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { importFirm } from "../../app/domain/organizations/import-firm.ts";
import { openDatabase } from "../../db/connection.ts";
import { fieldIn, type HttpClient, httpClient } from "../support/http-client.ts";
import { startTestSite, type TestSite } from "../support/site.ts";

const PDF = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

vi.setConfig({ testTimeout: 60_000 });

let site: TestSite;
let firm: string;
let owner: HttpClient;
let official: HttpClient;

beforeAll(async () => {
  site = await startTestSite();
  owner = await signedIn("owner-boyun");
  official = await signedIn("zhoulan");
  firm = ask("select id from organizations where name_zh = '成都泊知云停科技有限公司'");
}, 120_000);

afterAll(() => site.close());

async function signedIn(persona: string): Promise<HttpClient> {
  const client = httpClient(site.url);
  expect((await client.get(site.passes[persona] ?? "")).status).toBe(303);
  return client;
}

function ask(sql: string): string {
  const { sqlite } = openDatabase(`${site.dataDir}/jiebang.sqlite`, { readOnly: true });
  const value = String(sqlite.prepare(sql).pluck().get() ?? "");
  sqlite.close();
  return value;
}

function form(fields: Readonly<Record<string, string>>, files: Readonly<Record<string, string>> = {}): FormData {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  for (const [name, file] of Object.entries(files))
    body.append(name, new File([PDF], file, { type: "application/pdf" }));
  return body;
}

describe("a claimed status", () => {
  it("is stated with a file, looked up by an official who opens it, and shown with its standing", async () => {
    const path = `/firm/${firm}/qualifications`;
    const page = await owner.get(path);
    const fields = {
      id: fieldIn(page.text, "id"),
      kind: "little_giant",
      number: "小巨人-1",
      validFromOn: "2026-07-01",
    };
    const bare = await owner.post(path, form(fields));
    expect([bare.status, bare.text.includes("请填写公告名称、文号或网址，或上传证明文件。")]).toEqual([422, true]);
    const program = form(fields);
    program.append("file", new File([Buffer.from("MZ\u0000\u0000")], "证书.pdf", { type: "application/pdf" }));
    expect((await owner.post(path, program)).status).toBe(422);
    expect((await owner.post(path, form(fields, { file: "证书.pdf" }))).status).toBe(303);
    const stated = await owner.get(path);
    for (const text of ["小巨人-1", "至 2029-06-30", "待核对"]) expect(stated.text).toContain(text);
    const file = /\/files\/[0-9a-z]{26}/.exec(stated.text)?.[0] ?? "";
    const readers = [owner, official, httpClient(site.url), await signedIn("owner-jinghe")];
    const answers = await Promise.all(readers.map((reader) => reader.get(file)));
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 404, 404]);
    const dossier = `/office/verifications/${firm}`;
    expect((await official.get("/office/verifications?queue=status")).text).toContain("成都泊知云停科技有限公司");
    const claim = fields.id;
    expect((await official.get(dossier)).text).toContain(claim);
    const reasonless = await official.post(`${dossier}/qualification`, {
      qualificationId: claim,
      decision: "rejected",
    });
    expect((await official.follow(reasonless)).text).toContain("不予通过须填写理由。");
    const held = { qualificationId: claim, decision: "verified", reason: "" };
    expect((await official.post(`${dossier}/qualification`, held)).status).toBe(303);
    expect((await owner.get(path)).text).not.toContain("待核对");
  });
});

describe("a link between firms", () => {
  it("is declared by one side and disputed by the other, with both words on both pages", async () => {
    const links = `/firm/${firm}/links`;
    const fields = { kind: "shareholding", direction: "held", other: "四川锦合智联系统集成股份有限公司" };
    const id = fieldIn((await owner.get(links)).text, "id");
    const bad = await owner.post(links, { ...fields, id, share: "120" });
    expect([bad.status, bad.text.includes("请填写 0 到 100 之间的百分数")]).toEqual([422, true]);
    expect((await owner.post(links, { ...fields, id, share: "51" })).status).toBe(303);
    const other = await signedIn("owner-jinghe");
    const lead = ask("select id from organizations where name_zh = '四川锦合智联系统集成股份有限公司'");
    const page = await other.get(`/firm/${lead}/links`);
    expect(page.text).toContain("本单位持有成都泊知云停科技有限公司 51");
    const linkId = fieldIn(page.text, "linkId");
    expect((await other.post(`/firm/${lead}/links/answer`, { linkId, answer: "disputed" })).status).toBe(422);
    const answer = { linkId, answer: "disputed", note: "已于去年转让" };
    expect((await other.post(`/firm/${lead}/links/answer`, answer)).status).toBe(303);
    const seen = await owner.get(links);
    for (const text of ["对方有异议", "已于去年转让", "不得在同一项机会中分别参加揭榜"])
      expect(seen.text).toContain(text);
    expect((await other.post(`/firm/${lead}/links/end`, { linkId })).status).toBe(404);
    expect((await owner.post(`${links}/end`, { linkId })).status).toBe(303);
  });
});

describe("whom one acts for", () => {
  it("stands on every page of the firm desk, is switched and remembered", async () => {
    const id = fieldIn((await owner.get("/firm/new")).text, "id");
    const second = {
      id,
      kind: "firm",
      nameZh: "泊知二号有限公司",
      country: "CN",
      isLocal: "yes",
      uscc: "91350100M000100Y43",
    };
    expect((await owner.post("/firm/new", second)).status).toBe(303);
    const before = (await owner.get("/firm")).text;
    expect(before).toContain("您现在代表");
    const elsewhere = (await owner.get(`/firm/${id}`)).text;
    expect(elsewhere).toContain("您目前选定的是成都泊知云停科技有限公司");
    const switched = await owner.post("/firm/acting", { organizationId: id, back: "/firm" });
    expect([switched.status, switched.location]).toEqual([303, "/firm"]);
    const again = await signedIn("owner-boyun");
    expect(
      /您现在代表<!-- --> <b>泊知二号有限公司|您现在代表 <b>泊知二号有限公司/.test((await again.get("/firm")).text),
    ).toBe(true);
    const foreign = ask("select id from organizations where name_zh = '四川锦合智联系统集成股份有限公司'");
    expect((await owner.post("/firm/acting", { organizationId: foreign, back: "/firm" })).status).toBe(404);
    const outside = await owner.post("/firm/acting", { organizationId: firm, back: "https://evil.example" });
    expect(outside.location).toBe("/firm");
  });
});

describe("a firm that a list brought", () => {
  it("is claimed with code and licence, granted by an official, and then its claimant's own", async () => {
    const { db, sqlite } = openDatabase(`${site.dataDir}/jiebang.sqlite`);
    const named = { name: "成都名录导入科技有限公司", kind: "firm" as const, city: "成都" };
    const id = db.transaction((tx) => importFirm(tx, named, Date.now()));
    sqlite.close();
    expect((await httpClient(site.url).get(`/zh/firms/${id}`)).text).toContain(`/firm/claim/${id}`);
    const person = await signedIn("council-tan");
    expect((await person.get("/firm/claim?q=名录导入")).text).toContain("成都名录导入科技有限公司");
    const path = `/firm/claim/${id}`;
    const fields = { id: fieldIn((await person.get(path)).text, "id"), uscc: "91510100MA6CT0007K", note: "法定代表人" };
    const wrong = await person.post(path, form(fields, { licence: "执照.pdf" }));
    expect([wrong.status, wrong.text.includes("校验位不符")]).toEqual([422, true]);
    const right = { ...fields, uscc: "91510100MA6CT0007L" };
    const taken = await person.post(path, form(right));
    expect([taken.status, taken.text.includes("请上传证明材料")]).toEqual([422, true]);
    expect((await person.post(path, form(right, { licence: "执照.pdf" }))).location).toBe("/firm/claim");
    const queue = await official.get("/office/verifications?queue=ownership");
    const claim = /\/office\/claims\/[0-9a-z]{26}/.exec(queue.text)?.[0] ?? "";
    const page = await official.get(claim);
    for (const text of ["91510100MA6CT0007L", "执照.pdf", "council-tan".slice(0, 1)]) expect(page.text).toContain(text);
    expect(page.text).not.toContain("council-tan@");
    const file = /\/files\/[0-9a-z]{26}/.exec(page.text)?.[0] ?? "";
    const readers = [person, official, owner, httpClient(site.url)];
    expect((await Promise.all(readers.map((one) => one.get(file)))).map((answer) => answer.status)).toEqual([
      200, 200, 404, 404,
    ]);
    expect((await person.get(`/firm/${id}`)).status).toBe(404);
    expect((await official.post(claim, { decision: "verified", reason: "执照与代码一致。" })).status).toBe(303);
    expect((await person.get(`/firm/${id}`)).status).toBe(200);
    expect((await owner.get(path)).status).toBe(404);
  });
});

describe("a contact", () => {
  it("is on the public page only after consent, and gone when that is taken back", async () => {
    const contact = `/firm/${firm}/contact`;
    const page = `/zh/firms/${firm}`;
    const visitor = httpClient(site.url);
    expect((await visitor.get(page)).text).not.toContain("林小满");
    const fields = { position: "市场部经理", phone: "028-85330000", hasEmail: "no" };
    expect((await owner.post(contact, fields)).status).toBe(422);
    expect((await owner.post(contact, { ...fields, agreed: "yes" })).status).toBe(303);
    const shown = (await visitor.get(`${page}?fresh`)).text;
    for (const text of ["林小满", "028-85330000"]) expect(shown).toContain(text);
    expect(shown).not.toContain("linxiaoman@");
    expect((await owner.post(`${contact}/withdraw`, {})).status).toBe(303);
    expect((await visitor.get(`${page}?again`)).text).not.toContain("028-85330000");
  });
});

describe("one's own data", () => {
  it("comes as a file for oneself alone, and an account with business under way stays", async () => {
    const file = await owner.get("/account/data/export");
    expect(file.headers.get("content-disposition")).toMatch(/^attachment; filename="jiebang-\d{4}-\d{2}-\d{2}\.json"$/);
    expect(JSON.parse(file.text)).toMatchObject({ account: { email: "linxiaoman@demo.jiebang.example" } });
    expect(file.text).not.toContain("passwordHash");
    const refused = await owner.post("/account/data", { email: "linxiaoman@demo.jiebang.example" });
    expect(refused.status).toBe(422);
    expect((await owner.get("/account")).status).toBe(200);
  });

  it("goes with the account: signed out at once, and the pass opens nothing", async () => {
    const person = await signedIn("panel-wei");
    const email = /[\w.+-]+@demo\.jiebang\.example/.exec((await person.get("/account/data")).text)?.[0] ?? "";
    const gone = await person.post("/account/data", { email });
    expect([gone.status, gone.location]).toEqual([303, "/zh"]);
    expect((await person.get("/account")).location).toContain("/sign-in");
    expect(ask(`select count(*) from people where email = '${email}'`)).toBe("0");
  });
});
