import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { newId } from "../../app/kernel/ids.ts";
import { type Answer, fieldIn, type HttpClient, httpClient } from "../support/http-client.ts";
import { startTestSite, type TestSite } from "../support/site.ts";

const USCC = "91350100M000100Y43";
const PASSWORD = "灯杆雷达摄像停车诱导";
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

let site: TestSite;

beforeAll(async () => {
  site = await startTestSite();
}, 120_000);

afterAll(() => site.close());

/** The path in the newest letter to an address, which the local mailbox shows. */
async function mailedPath(to: string, shape: RegExp): Promise<string> {
  const reader = httpClient(site.url);
  const look = async () => {
    const box = await reader.get(`/mailbox?to=${encodeURIComponent(to)}`);
    const letter = /href="(\/mailbox\/[0-9a-z]+)"/.exec(box.text)?.[1];
    const path = letter === undefined ? undefined : shape.exec((await reader.get(`${letter}/body`)).text)?.[0];
    if (path === undefined) throw new Error(`no mail to ${to} yet`);
    return path;
  };
  return vi.waitFor(look, { timeout: 30_000, interval: 200 });
}

async function signedUp(email: string): Promise<HttpClient> {
  const client = httpClient(site.url);
  const sent = await client.post("/sign-up", { name: "张三", email, locale: "zh" });
  expect([sent.status, sent.location]).toEqual([303, "/mail-sent?for=confirm"]);
  const link = await mailedPath(email, /\/confirm\/[\w-]{43}/);
  lastLink = link;
  expect((await client.get(link)).status).toBe(200);
  expect((await client.post(link, { password: PASSWORD })).status).toBe(303);
  return client;
}

let lastLink = "";

const identity = (id: string) => ({
  id,
  kind: "firm",
  nameZh: "成都试航科技有限公司",
  country: "CN",
  isLocal: "yes",
  city: "成都",
});

describe("an account", () => {
  it("begins with a mailed link, opens the desk, and ends where it is signed out", async () => {
    const client = await signedUp("first@example.com");
    expect((await client.get(lastLink)).status).toBe(410);
    expect((await client.get("/firm")).status).toBe(200);
    expect((await client.get("/account")).text).toContain("first@example.com");
    expect((await client.post("/sign-out", {})).status).toBe(303);
    const turned = await client.get("/account");
    expect([turned.status, turned.location]).toEqual([303, "/sign-in?next=%2Faccount"]);
    const back = await client.post(turned.location, { email: "FIRST@example.com", password: PASSWORD });
    expect([back.status, back.location]).toEqual([303, "/account"]);
  }, 60_000);

  it("says nothing about who has one", async () => {
    const client = httpClient(site.url);
    const answers = await Promise.all(
      ["nobody@example.com", "linxiaoman@demo.jiebang.example"].flatMap((email) => [
        client.post("/sign-in/link", { email }),
        client.post("/reset", { email }),
        client.post("/sign-up", { email, name: "某人", locale: "zh" }),
      ]),
    );
    const seen = answers.map((answer) => [answer.status, answer.location, answer.text]);
    expect(seen.slice(0, 3)).toEqual(seen.slice(3));
  });

  it("refuses bad input with 422, a code that opens nothing with 410, and too many tries with 429", async () => {
    const client = httpClient(site.url);
    const bad = await client.post("/sign-up", { name: "", email: "zhаng@example.com", locale: "fr" });
    expect([bad.status, bad.text.includes("有 3 处需要修改")]).toEqual([422, true]);
    for (const path of ["/confirm/x", "/reset/x", "/sign-in/link/x", "/invitations/x"]) {
      expect((await client.get(path)).status, path).toBe(410);
    }
    let last: Answer | undefined;
    for (let place = 0; place < 11; place += 1) {
      last = await client.post("/sign-in", { email: "guessed@example.com", password: "wrong password" });
    }
    expect(last?.status).toBe(429);
    expect(last?.text).toContain("分钟后再试");
    expect(last?.text).not.toContain("wrong password");
  });

  it("goes on to this site alone", async () => {
    const client = await signedUp("second@example.com");
    await client.post("/sign-out", {});
    for (const next of ["https://evil.example", "//evil.example", "/\\evil.example"]) {
      const path = `/sign-in?next=${encodeURIComponent(next)}`;
      const answer = await client.post(path, { email: "second@example.com", password: PASSWORD });
      expect([answer.status, answer.location]).toEqual([303, "/account/desk"]);
    }
  });
});

describe("a firm", () => {
  let owner: HttpClient;
  let firm: string;

  beforeAll(async () => {
    owner = await signedUp("owner@example.com");
  }, 30_000);

  it("registers with its code, which is handed back when it had to be read as another", async () => {
    const id = fieldIn((await owner.get("/firm/new")).text, "id");
    const readAs = await owner.post("/firm/new", { ...identity(id), uscc: "９１350100m000100y43" });
    expect([readAs.status, fieldIn(readAs.text, "uscc"), fieldIn(readAs.text, "id")]).toEqual([422, USCC, id]);
    const twice = [await owner.post("/firm/new", { ...identity(id), uscc: USCC })];
    twice.push(await owner.post("/firm/new", { ...identity(id), uscc: USCC }));
    expect(twice.map((answer) => [answer.status, answer.location])).toEqual([
      [303, `/firm/${id}`],
      [303, `/firm/${id}`],
    ]);
    firm = `/firm/${id}`;
  });

  it("shows both texts when two tabs saved, and keeps the first", async () => {
    const page = await owner.get(firm);
    const form = { ...identity(""), uscc: USCC, version: fieldIn(page.text, "version") };
    expect((await owner.post(firm, { ...form, introZh: "第一个窗口" })).status).toBe(303);
    const late = await owner.post(firm, { ...form, introZh: "第二个窗口" });
    expect(late.status).toBe(409);
    for (const text of ["第一个窗口", "第二个窗口", "有人先保存了改动"]) expect(late.text).toContain(text);
    expect((await owner.get(firm)).text).not.toContain("第二个窗口");
  });

  it("is not there for anybody else, whatever the address", async () => {
    const stranger = await signedUp("stranger@example.com");
    for (const path of [firm, `${firm}/people`, `${firm}/products`, `${firm}/products/new`, `${firm}/qualifications`]) {
      expect((await stranger.get(path)).status, path).toBe(404);
    }
    const acts = ["", "/verification", "/qualifications", "/people", "/people/role", "/people/remove", "/leave"];
    for (const act of [...acts, "/products/new"]) {
      const body = { personId: newId(0), role: "owner", email: "x@example.com", id: newId(0) };
      expect([404, 422], `${firm}${act}`).toContain((await stranger.post(`${firm}${act}`, body)).status);
    }
    expect((await stranger.get("/office/verifications")).status).toBe(403);
    expect((await owner.get("/firm/not-an-id")).status).toBe(404);
  });

  it("lists a product with typed capabilities and a picture, which everybody sees once it is published", async () => {
    const id = fieldIn((await owner.get(`${firm}/products/new`)).text, "id");
    const fields = {
      nameZh: "夜间车位指引灯",
      bodyZh: "按占用情况变色。",
      domains: ["parking", "ai"],
      "capabilities[0].name": "识别准确率",
      "capabilities[0].figureType": "number",
      "capabilities[0].figure": "99.5",
      "capabilities[1].figureType": "text",
    };
    const made = await owner.post(`${firm}/products/new`, { ...fields, id });
    const product = `${firm}/products/${id}`;
    expect([made.status, made.location]).toEqual([303, product]);
    const bad = await owner.post(product, { ...fields, version: "1", "capabilities[0].figure": "很高" });
    expect([bad.status, fieldIn(bad.text, "capabilities[0].figure")]).toEqual([422, "很高"]);
    const upload = new FormData();
    upload.set("alt", "指引灯");
    upload.set("picture", new File([PNG], "灯.png", { type: "image/png" }));
    expect((await owner.post(`${product}/pictures`, upload)).status).toBe(303);
    const program = new FormData();
    program.set("alt", "程序");
    program.set("picture", new File([Buffer.from("MZ\u0000\u0000")], "灯.png", { type: "image/png" }));
    expect((await owner.post(`${product}/pictures`, program)).status).toBe(422);
    const file = /\/files\/[0-9a-z]{26}/.exec((await owner.get(product)).text)?.[0] ?? "";
    const visitor = httpClient(site.url);
    expect((await visitor.get(file)).status).toBe(404);
    expect((await owner.post(`${product}/publish`, {})).location).toBe(product);
    const shown = await visitor.get(file);
    expect([shown.status, shown.headers.get("content-type")]).toEqual([200, "image/webp"]);
    expect(shown.headers.get("x-content-type-options")).toBe("nosniff");
    expect(shown.headers.get("content-security-policy")).toContain("sandbox");
  });

  it("is verified by an official with a reason, and told", async () => {
    expect((await owner.post(`${firm}/verification`, {})).status).toBe(303);
    const official = httpClient(site.url);
    await official.get(site.passes["dianzi-author"] ?? "");
    const path = firm.replace("/firm/", "/office/verifications/");
    const page = await official.get(path);
    expect(page.text).toContain(USCC);
    const version = fieldIn(page.text, "version");
    expect((await official.post(path, { version, decision: "verified", reason: "" })).status).toBe(422);
    expect((await official.post(path, { version, decision: "verified", reason: "已核对执照。" })).status).toBe(303);
    expect((await owner.get(`${firm}/verification`)).text).toContain("已核对执照。");
    await vi.waitFor(async () => expect((await owner.get("/notices")).text).toContain("身份核验已通过"), 10_000);
  });

  it("takes in whom it invites, and only that person", async () => {
    const guest = await signedUp("guest@example.com");
    const invitation = { id: newId(0), email: "guest@example.com", role: "member" };
    expect((await owner.post(`${firm}/people`, invitation)).status).toBe(303);
    const link = await mailedPath("guest@example.com", /\/invitations\/[\w-]{43}/);
    expect((await owner.post(link, { answer: "accepted" })).status).toBe(422);
    const taken = await guest.post(link, { answer: "accepted" });
    expect([taken.status, taken.location]).toEqual([303, firm]);
    expect((await guest.get(firm)).status).toBe(200);
    expect((await guest.get(link)).status).toBe(410);
  });
});
