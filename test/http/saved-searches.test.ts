import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type HttpClient, httpClient } from "../support/http-client.ts";
import { startTestSite, type TestSite } from "../support/site.ts";

let site: TestSite;

beforeAll(async () => {
  site = await startTestSite();
}, 120_000);

afterAll(() => site.close());

const FORM = { kind: "call", query: "q=%E5%85%85%E7%94%B5&state=open", name: "充电机会", frequency: "daily" };

/** Where a path leads after the sign-in page: the demo's link of a persona, with what was asked. */
async function signIn(client: HttpClient, persona: string, asked: string) {
  const next = new URL(asked, site.url).searchParams.get("next") ?? "";
  const pass = new URL(site.passes[persona] ?? "", site.url);
  pass.searchParams.set("next", next);
  return client.get(pass.pathname + pass.search);
}

async function signedIn(persona: string): Promise<HttpClient> {
  const client = httpClient(site.url);
  await client.get(site.passes[persona] ?? "");
  return client;
}

describe("a visitor who saves a search", () => {
  it("signs in and finds it saved", async () => {
    const client = httpClient(site.url);
    const sent = await client.post("/account/searches", FORM);
    expect(sent.status).toBe(303);
    expect(sent.location).toContain("/sign-in?next=");
    const kept = await client.follow(await signIn(client, "owner-lianxin", sent.location));
    expect([kept.status, kept.location]).toEqual([303, "/account/searches"]);
    const page = await client.follow(kept);
    expect(page.text).toContain("充电机会");
    expect(page.text).toContain("每天一次");
  });

  it("comes back in another browser to the form filled in, and nothing is saved by a link", async () => {
    const sent = await httpClient(site.url).post("/account/searches", { ...FORM, name: "别人的链接" });
    const other = httpClient(site.url);
    const shown = await other.follow(await signIn(other, "owner-lianxin", sent.location));
    expect(shown.location).toContain("/account/searches?");
    const page = await other.follow(shown);
    expect(page.text).toContain('value="别人的链接"');
    expect((await other.get("/account/searches")).text).not.toContain("别人的链接");
  });
});

describe("a saved search", () => {
  it("is offered on the list page, renamed, opened, deleted and taken back", async () => {
    const client = await signedIn("owner-changyu");
    const list = await client.get("/zh/products?q=%E6%9C%BA%E5%99%A8%E4%BA%BA&locality=local");
    expect(list.text).toContain('value="机器人 · 本地 · 产品"');
    const form = { kind: "product", query: "q=机器人&locality=local", name: "机器人", frequency: "weekly" };
    expect((await client.post("/account/searches", form)).location).toBe("/account/searches");
    const page = await client.get("/account/searches");
    const address = /\/account\/searches\/[0-9a-z]{26}/.exec(page.text)?.[0] ?? "";
    expect((await client.post(address, { name: "", frequency: "off" })).status).toBe(422);
    expect((await client.post(address, { name: "本地机器人", frequency: "off" })).status).toBe(303);
    const opened = await client.post(`${address}/open`, {});
    expect(decodeURIComponent(opened.location)).toBe("/zh/products?q=机器人&locality=local");
    await client.post(`${address}/delete`, {});
    expect((await client.get(address)).status).toBe(404);
    expect((await client.get("/account/searches")).text).toContain(`${address}/restore`);
    await client.post(`${address}/restore`, {});
    expect((await client.get(address)).text).toContain("本地机器人");
  });

  it("is refused beyond fifty, and with a kind or a frequency that there is not", async () => {
    const client = await signedIn("owner-heyuan");
    for (let place = 0; place < 50; place += 1) {
      const form = { ...FORM, query: `q=充电${place}`, name: `第${place}个` };
      expect((await client.post("/account/searches", form)).status).toBe(303);
    }
    const beyond = await client.post("/account/searches", { ...FORM, query: "q=又一个" });
    expect(beyond.status).toBe(422);
    expect(beyond.text).toContain("最多保存 50 个搜索");
    for (const wrong of [{ kind: "bid" }, { frequency: "hourly" }, { name: "长".repeat(61) }]) {
      expect((await client.post("/account/searches", { ...FORM, ...wrong })).status).toBe(422);
    }
  });
});

describe("what is muted", () => {
  it("is left out of lists with a line that says so, and comes back when it is undone", async () => {
    const client = await signedIn("owner-jinghe");
    const path = "/zh/calls?q=%E5%81%9C%E8%BD%A6";
    const before = await client.get(path);
    const id = /name="id" value="([0-9a-z]{26})"/.exec(before.text)?.[1] ?? "";
    const muted = await client.post("/mutes", { kind: "call", id, back: path });
    expect([muted.status, muted.location]).toEqual([303, path]);
    const after = await client.get(path);
    expect(after.text).toContain("有 1 项您不想看的，未显示。");
    expect(after.text).not.toContain(`/zh/calls/${id}"`);
    expect((await client.get(`${path}&muted=show`)).text).toContain(`/zh/calls/${id}"`);
    expect((await httpClient(site.url).get(path)).text).toContain(`/zh/calls/${id}"`);
    await client.post("/mutes/end", { kind: "call", id });
    expect((await client.get(path)).text).toContain(`/zh/calls/${id}"`);
  });

  it("sinks what owes its place to a muted word, and is listed for undoing", async () => {
    const client = await signedIn("owner-jinghe");
    const path = "/zh/calls?q=%E5%81%9C%E8%BD%A6";
    const orderOf = (text: string) => [...text.matchAll(/<h3 class="title"><a href="([^"]+)"/g)].map((one) => one[1]);
    const before = orderOf((await client.get(path)).text);
    await client.post("/mutes/reasons", { asked: "停车", found: "停车", back: path });
    const after = orderOf((await client.get(path)).text);
    expect(after.toSorted()).toEqual(before.toSorted());
    expect(after).not.toEqual(before);
    expect((await client.get("/account/searches")).text).toContain("“停车”");
    await client.post("/mutes/reasons/end", { asked: "停车", found: "停车" });
    expect(orderOf((await client.get(path)).text)).toEqual(before);
  });

  it("is in no need matrix, no set of firms and no row of a call's matches until it is asked for", async () => {
    const client = await signedIn("owner-jinghe");
    const calls = await client.get("/zh/calls?q=%E8%BD%A6%E4%BD%8D%E5%BC%95%E5%AF%BC");
    const call = /\/zh\/calls\/[0-9a-z]{26}/.exec(calls.text)?.[0] ?? "";
    const path = `${call}/matches?locality=local`;
    const before = await client.get(path);
    const id = /<th scope="col"><a href="\/zh\/products\/([0-9a-z]{26})"/.exec(before.text)?.[1] ?? "";
    await client.post("/mutes", { kind: "product", id, back: path });
    for (const page of [path, call]) {
      const { text } = await client.get(page);
      expect(text).toContain("有 1 项您不想看的，未显示。");
      expect(text).not.toContain(`/zh/products/${id}`);
    }
    const { text } = await client.get(path);
    const shown = /href="([^"]+muted=show)"/.exec(text)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect(shown).toBe(`${path}&muted=show`);
    expect((await client.get(shown)).text).toContain(`<th scope="col"><a href="/zh/products/${id}"`);
    expect((await httpClient(site.url).get(path)).text).toContain(`/zh/products/${id}`);
    await client.post("/mutes/end", { kind: "product", id });
  });

  it("empties the cell that only a muted word fills", async () => {
    const client = await signedIn("owner-jinghe");
    const calls = await client.get("/zh/calls?q=%E8%BD%A6%E4%BD%8D%E5%BC%95%E5%AF%BC");
    const path = `${/\/zh\/calls\/[0-9a-z]{26}/.exec(calls.text)?.[0] ?? ""}/matches`;
    const filled = (text: string) => [...text.matchAll(/class="cell"[^>]*href="#why/g)].length;
    const before = (await client.get(path)).text;
    const words = [
      ...before.matchAll(/name="asked" value="([^"]+)"[^>]*>\s*<input type="hidden" name="found" value="([^"]+)"/g),
    ];
    expect(words.length).toBeGreaterThan(0);
    const muted = words.slice(0, 12).map(([, asked = "", found = ""]) => ({ asked, found }));
    for (const word of muted) await client.post("/mutes/reasons", { ...word, back: path });
    const after = (await client.get(path)).text;
    expect(filled(after)).toBeLessThan(filled(before));
    expect(after).toContain("项您不想看的，未显示。");
    expect(filled((await client.get(`${path}?muted=show`)).text)).toBeGreaterThan(filled(after));
    for (const word of muted) await client.post("/mutes/reasons/end", word);
  });

  it("is nothing that is not public", async () => {
    const client = await signedIn("owner-jinghe");
    const answer = await client.post("/mutes", { kind: "call", id: "01m0000000000000000000zzzz" });
    expect(answer.status).toBe(404);
  });
});

/** The path of a link in a mail to somebody that turns off one search. */
async function mailedStop(to: string): Promise<string> {
  const reader = httpClient(site.url);
  const look = async () => {
    const box = await reader.get(`/mailbox?to=${to}`);
    for (const [, letter] of box.text.matchAll(/href="(\/mailbox\/[0-9a-z]+)"/g)) {
      const body = (await reader.get(`${letter}/body`)).text;
      const path = /\/stop\/s[\w.-]+/.exec(body)?.[0];
      if (path !== undefined) return path;
    }
    throw new Error("no mail of finds yet");
  };
  return vi.waitFor(look, { timeout: 30_000, interval: 300 });
}

describe("the link that ends a mail", () => {
  it("speaks the language of whoever the mail went to, unless the reader chose another", async () => {
    const path = await mailedStop("linxiaoman");
    const reader = httpClient(site.url);
    const inEnglish = { "Accept-Language": "en-GB,en" };
    const asked = await reader.get(path, inEnglish);
    expect(asked.text).toContain('<html lang="zh-CN"');
    expect(asked.text).toContain("不再接收");
    expect((await httpClient(site.url).get(`${path}x`, inEnglish)).text).toContain('<html lang="en"');
    await reader.post("/view", { locale: "en", back: path });
    expect((await reader.get(path, inEnglish)).text).toContain('<html lang="en"');
  });

  it("asks on its page, and takes one press from a mail program that has neither session nor origin", async () => {
    const path = await mailedStop("linxiaoman");
    const reader = httpClient(site.url);
    expect((await reader.get(path)).text).toContain("停车诱导的机会");
    const sme = await signedIn("owner-boyun");
    expect((await sme.get("/account/searches")).text).toContain("随时");
    const pressed = await fetch(new URL(path, site.url), {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body: "List-Unsubscribe=One-Click",
    });
    expect(pressed.status).toBe(200);
    const rows = (await sme.get("/account/searches")).text.split("停车诱导的机会")[1] ?? "";
    expect(rows).toContain("暂停，不通知");
    const forged = await fetch(new URL(`${path}x`, site.url), { method: "POST" });
    expect(forged.status).toBe(410);
  });
});
