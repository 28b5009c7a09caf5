import path from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { newId, type PersonId, toId } from "../../app/kernel/ids.ts";
import { openDatabase } from "../../db/connection.ts";
import type { Database } from "../../db/schema/database.ts";
import { jobs } from "../../db/schema/events.ts";
import { mails, notifications } from "../../db/schema/notifications.ts";
import { type HttpClient, httpClient } from "../support/http-client.ts";
import { startTestSite, type TestSite } from "../support/site.ts";
import { openRelay, type Relay } from "../support/smtp-relay.ts";
import { happen } from "../support/telling.ts";

const START = 120_000;

/** The site's own database, opened beside it as another process would. */
function databaseOf(site: TestSite): Database {
  return openDatabase(path.join(site.dataDir, "jiebang.sqlite")).db;
}

function personOf(site: TestSite, persona: string): PersonId {
  const id = /\/demo\/([0-9a-z]+)\./.exec(site.passes[persona] ?? "")?.[1];
  return toId<"person">(id ?? "");
}

/** As the sign-in page does it: the event with its secret, for the site's own worker to find. */
function askForLink(db: Database, site: TestSite, token: string): void {
  const person = { kind: "person", id: personOf(site, "owner-boyun") };
  happen(db, "person.sign-in-link-requested", { ...person, secrets: { token }, now: Date.now() });
}

async function signedIn(site: TestSite, persona: string): Promise<HttpClient> {
  const client = httpClient(site.url);
  const pass = site.passes[persona];
  if (pass === undefined) throw new Error(`no persona ${persona}`);
  expect((await client.get(pass)).status).toBe(303);
  return client;
}

describe("without a relay", () => {
  let site: TestSite;
  let db: Database;

  beforeAll(async () => {
    site = await startTestSite();
    db = databaseOf(site);
    askForLink(db, site, "sesame-1");
    await vi.waitFor(() => expect(mailWith("sesame-1")?.state).toBe("sent"), 10_000);
  }, START);

  afterAll(() => site.close());

  /** The newest mail of each kind that a persona got; those that open doors have tests of their own. */
  const kindsTold = () => {
    const told = db.select().from(mails).where(eq(mails.state, "sent")).orderBy(mails.createdAt).all();
    return new Map(told.filter((mail) => !mail.path.includes(":token")).map((mail) => [mail.kind, mail]));
  };

  const mailWith = (token: string) =>
    db
      .select()
      .from(mails)
      .all()
      .find((mail) => mail.params.token === token);

  it("shows what would have been mailed, by address, as it looks and as text", async () => {
    const client = httpClient(site.url);
    const mail = mailWith("sesame-1");
    const list = await client.get(`/mailbox?to=${encodeURIComponent(mail?.toAddress ?? "")}`);
    expect(list.text).toContain(`href="/mailbox/${mail?.id}"`);
    expect((await client.get("/mailbox?to=nobody-at-all")).text).not.toContain(`href="/mailbox/${mail?.id}"`);
    const letter = await client.get(`/mailbox/${mail?.id}`);
    expect(letter.text).toContain("/sign-in/link/sesame-1");
    expect(letter.text).toContain(`src="/mailbox/${mail?.id}/body"`);
  });

  it("leads from every kind of mail to a page that its reader may open", async () => {
    const personas = new Map(Object.keys(site.passes).map((key) => [String(personOf(site, key)), key]));
    await vi.waitFor(() => expect(kindsTold().size).toBeGreaterThan(6), 30_000);
    for (const [kind, mail] of kindsTold()) {
      const client = await signedIn(site, personas.get(String(mail.personId)) ?? "");
      expect([kind, mail.path, (await client.get(mail.path)).status]).toEqual([kind, mail.path, 200]);
    }
  });

  it("keeps a mail's HTML in a box of its own", async () => {
    const body = await httpClient(site.url).get(`/mailbox/${mailWith("sesame-1")?.id}/body`);
    expect(body.status).toBe(200);
    const policy = body.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("sandbox");
    expect(policy).not.toContain("script");
    expect(body.headers.get("cache-control")).toBe("no-store");
  });

  it("has no such mail for an invented number", async () => {
    for (const id of ["x", newId<"mail">(0), "..%2f..%2fetc"]) {
      expect((await httpClient(site.url).get(`/mailbox/${id}`)).status).toBe(404);
      expect((await httpClient(site.url).get(`/mailbox/${id}/body`)).status).toBe(404);
    }
  });

  it("shows each person their own notices and takes them where they lead", async () => {
    expect((await httpClient(site.url).get("/notices")).location).toContain("/sign-in");
    const client = await signedIn(site, "owner-boyun");
    const other = await signedIn(site, "zhoulan");
    const mine = addNotice("owner-boyun");
    const page = await client.get("/notices");
    expect(page.text).toContain(`value="${mine}"`);
    expect((await other.get("/notices")).text).not.toContain(`value="${mine}"`);
    expect((await other.post("/notices", { notice: mine })).location).toBe("/notices");
    const opened = await client.post("/notices", { notice: mine });
    expect([opened.status, opened.location]).toEqual([303, "/zh/calls"]);
    expect((await client.post("/notices", {})).location).toBe("/notices");
    const unread = db
      .select()
      .from(notifications)
      .all()
      .filter((one) => one.id === mine && one.readAt === null);
    expect(unread).toEqual([]);
  });

  it("reads in both languages", async () => {
    const client = await signedIn(site, "owner-boyun");
    addNotice("owner-boyun");
    await client.post("/view", { locale: "en", back: "/notices" });
    expect((await client.get("/notices")).text).toContain("published a new call, “Parking guidance”");
    expect((await client.get("/mailbox")).text).toContain("Local mailbox");
    await client.post("/view", { locale: "zh", back: "/notices" });
    expect((await client.get("/notices")).text).toContain("发布了新机会“停车诱导”");
  });

  it("lets administrators alone see the outbox and give a dead job another life", async () => {
    for (const persona of ["owner-boyun", "zhoulan", "auditor-yan"]) {
      const client = await signedIn(site, persona);
      expect((await client.get("/admin/jobs")).status).toBe(403);
      expect((await client.post("/admin/jobs", { job: newId<"job">(0) })).status).toBe(403);
    }
    const id = newId<"job">(Date.now());
    const dead = { state: "dead", attempts: 8, runAt: 0, createdAt: 0, lastError: "smtp-450-RCPT-TO" } as const;
    db.insert(jobs)
      .values({ id, name: "index", key: id, payload: {}, ...dead })
      .run();
    const admin = await signedIn(site, "admin-wen");
    const page = await admin.get("/admin/jobs");
    expect(page.text).toContain("smtp-450-RCPT-TO");
    expect(page.text).toContain(`value="${id}"`);
    expect((await admin.post("/admin/jobs", { job: id })).location).toBe("/admin/jobs");
    await vi.waitFor(() => expect(db.select().from(jobs).where(eq(jobs.id, id)).get()?.state).toBe("done"), 10_000);
    expect((await admin.get("/admin/jobs?state=nonsense")).status).toBe(404);
  });

  function addNotice(persona: string): string {
    const id = newId<"notification">(Date.now());
    const params = { callZh: "停车诱导", callEn: "Parking guidance", bureauZh: "建设局", bureauEn: "Bureau" };
    const said = { kind: "call-published", params, path: "/zh/calls", createdAt: Date.now() };
    db.insert(notifications)
      .values({ id, personId: personOf(site, persona), dedupeKey: id, ...said })
      .run();
    return id;
  }
});

describe("with a relay", () => {
  let relay: Relay;
  let site: TestSite;

  beforeAll(async () => {
    relay = await openRelay(() => "accept");
    site = await startTestSite({ SMTP_URL: relay.url, MAIL_FROM: "揭榜 <no-reply@jiebang.test>" });
  }, START);

  afterAll(async () => {
    await site.close();
    await relay.close();
  });

  it("mails the link, forgets its secret, and has no local mailbox", async () => {
    const db = databaseOf(site);
    askForLink(db, site, "sesame-2");
    const arrived = await vi.waitFor(async () => {
      const letters = await relay.letters();
      const letter = letters.find((one) => one.text?.includes("/sign-in/link/sesame-2"));
      expect(letter).toBeDefined();
      return letter;
    }, 15_000);
    expect(arrived?.subject).toBe("您的登录链接");
    await vi.waitFor(() => expect(JSON.stringify(db.select().from(mails).all())).not.toContain("sesame-2"), 5_000);
    expect(JSON.stringify(db.select().from(jobs).all())).not.toContain("sesame-2");
    for (const address of ["/mailbox", `/mailbox/${newId<"mail">(0)}`]) {
      expect((await httpClient(site.url).get(address)).status).toBe(404);
    }
  });
});
