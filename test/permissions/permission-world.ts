import { createHash } from "node:crypto";
import path from "node:path";
import { writeWorkbook } from "../../app/adapters/xlsx-write.ts";
import { workbookPlan } from "../../app/routes/firm/product-workbook.ts";
import { openDatabase } from "../../db/connection.ts";
import { fieldIn, type HttpClient, httpClient } from "../support/http-client.ts";
import { startTestSite, type TestSite } from "../support/site.ts";
import { PERSONAS, type Role } from "./role-answers.ts";

/** Ids of the demo's things that the rows name in braces, each asked of the database by what it is. */
const OBJECTS = {
  districtEntry: "select id from thesaurus_entries where state = 'active'",
  smeSearch: "select id from saved_searches where name = '停车诱导的机会'",
  openCall: "select id from calls where title_zh = '交子大道片区停车诱导与车位共享数据平台'",
  quietCall: "select id from calls where title_zh = '夜间公园城市应用场景策划方案征集'",
  draftCall: "select id from calls where title_zh = '中和街道老旧院落错峰停车治理'",
  otherDraft: "select id from calls where title_zh = '硬核科技二次开发实验室运营方征集'",
  awaitingCall: "select id from calls where title_zh = '芳草街居家医养服务圈建设运营'",
  scheduledCall: "select id from calls where state = 'scheduled'",
  closedCall: "select id from calls where title_zh = '政务云安全运营服务采购'",
  closedBid: `select b.id from bids b join calls c on c.id = b.call_id where c.title_zh = '政务云安全运营服务采购'
    and b.state = 'submitted' and b.lead_id <> (select id from organizations where name_zh = '四川锦合智联系统集成股份有限公司')`,
  receivedBid: `select b.id from bids b join calls c on c.id = b.call_id where c.title_zh = '政务云安全运营服务采购'
    and b.lead_id = (select id from organizations where name_zh = '四川锦合智联系统集成股份有限公司')`,
  leadBid: `select b.id from bids b join calls c on c.id = b.call_id
    where c.title_zh = '交子大道片区停车诱导与车位共享数据平台' and b.state = 'draft'`,
  foreignBid: `select b.id from bids b join calls c on c.id = b.call_id
    where c.title_zh = '交子公园商圈夜间直播街区运营'`,
  consortium: `select k.id from consortia k join calls c on c.id = k.call_id
    where c.title_zh = '交子大道片区停车诱导与车位共享数据平台'`,
  inviting: `select m.consortium_id from consortium_members m join organizations o on o.id = m.organization_id
    where o.name_zh = '成都泊知云停科技有限公司' and m.state = 'invited'`,
  foreignConsortium: `select k.id from consortia k join calls c on c.id = k.call_id
    where c.title_zh = '新川人才公寓无人服务设施建设与运营'`,
  roomNeed: `select n.id from needs n join calls c on c.id = n.call_id
    where c.title_zh = '交子大道片区停车诱导与车位共享数据平台' order by n.position`,
  roomTask: `select t.id from consortium_tasks t join consortia k on k.id = t.consortium_id join calls c on c.id = k.call_id
    where c.title_zh = '交子大道片区停车诱导与车位共享数据平台' order by t.id`,
  invitation: `select m.id from consortium_members m join organizations o on o.id = m.organization_id
    where o.name_zh = '成都泊知云停科技有限公司' and m.state = 'invited'`,
  foreignInvitation: `select m.id from consortium_members m join organizations o on o.id = m.organization_id
    where o.name_zh = '成都灵眸视觉科技有限公司' and m.state = 'invited'`,
  leadMember: `select m.id from consortium_members m join consortia k on k.id = m.consortium_id join calls c on c.id = k.call_id
    where c.title_zh = '交子大道片区停车诱导与车位共享数据平台' and m.role = 'lead'`,
  leadNotice: "select id from partner_notices where title = '寻求停车需求短时预测与错峰共享单位'",
  smeNotice: "select id from partner_notices where title = '提供车位检测、三级诱导屏与停车数据接入'",
  thread: `select t.id from partner_threads t join partner_notices n on n.id = t.notice_id
    where n.title = '寻求停车需求短时预测与错峰共享单位'`,
  foreignThread: `select t.id from partner_threads t join organizations o on o.id = t.asker_id
    where o.name_zh = '北京衡度数据科技有限公司'`,
  joinRequest: "select id from join_requests where state = 'pending'",
  smeFirm: "select id from organizations where name_zh = '成都泊知云停科技有限公司'",
  otherFirm: "select id from organizations where name_zh = '成都链信数安科技有限公司'",
  officialBureau: "select id from organizations where name_zh = '公园城市局'",
  pendingFirm: "select id from organizations where verification = 'pending'",
  leadNeed: `select n.id from needs n join calls c on c.id = n.call_id
    where c.title_zh = '交子大道片区停车诱导与车位共享数据平台' and n.position = 1`,
  smeSnippet: `select s.id from answer_snippets s join organizations o on o.id = s.organization_id
    where o.name_zh = '成都泊知云停科技有限公司'`,
  smeProduct: `select p.id from products p join organizations o on o.id = p.organization_id
    where o.name_zh = '成都泊知云停科技有限公司' and p.state = 'published'`,
  draftProduct: "select id from products where state = 'draft'",
  draftFirm: "select organization_id from products where state = 'draft'",
  publicScenario: "select id from scenarios where is_public = 1",
  hiddenScenario: `select id from scenarios where is_public = 0 and bureau_id not in
    (select id from organizations where name_zh in ('公园城市局', '发展规划局'))`,
  officialScenario: `select s.id from scenarios s join organizations o on o.id = s.bureau_id where o.name_zh = '公园城市局'`,
} as const;

/** Jobs that follow from what somebody did and are not done yet. */
const WAITING = `select count(*) from jobs
  where state = 'leased' or (state = 'ready' and attempts = 0 and event_id is not null)`;

/** Kept by the server for itself: sessions and counters of tries, and what the outbox is doing meanwhile. */
const NOT_COMPARED = ["sessions", "guess_counters", "jobs", "mails", "notifications", "sqlite_sequence"];

export type PermissionWorld = {
  readonly site: TestSite;
  readonly clients: Readonly<Record<Role, HttpClient>>;
  /** Signs one more persona of the demo in, or the same one in a second session. */
  readonly enter: (persona: string) => Promise<HttpClient>;
  /** Puts the ids of objects in the place of their names in braces. */
  readonly address: (template: string) => string;
  readonly ask: (sql: string) => readonly string[];
  /** A mark of each table that people's acts change; the same when nothing was changed. */
  readonly mark: () => Readonly<Record<string, string>>;
  /** Waits until no job is left that follows from what somebody did. */
  readonly settled: () => Promise<void>;
};

export async function permissionWorld(): Promise<PermissionWorld> {
  const site = await startTestSite();
  const { sqlite } = openDatabase(path.join(site.dataDir, "jiebang.sqlite"), { readOnly: true });
  const enter = async (persona: string): Promise<HttpClient> => {
    const client = httpClient(site.url);
    const answer = await client.get(site.passes[persona] ?? "");
    if (answer.status !== 303) throw new Error(`${persona} was not let in: ${answer.status}`);
    return client;
  };
  const ask = (sql: string) => sqlite.prepare(sql).pluck().all().map(String);
  const ids = new Map(Object.entries(OBJECTS).map(([name, sql]) => [name, ask(`${sql} limit 1`)[0] ?? ""]));
  ids.set("unknown", "01m0000000000000000000zzzz");
  const address = (template: string) =>
    template.replace(/\{(\w+)\}/g, (_, name: string) => {
      const id = ids.get(name);
      if (!id) throw new Error(`the demo has no ${name}`);
      return id;
    });
  const clients = await everybody(site, enter);
  await attachFiles(clients, address);
  await sendWorkbook(clients.sme, address);
  await clients.visitor.post("/reset", { email: "linxiaoman@demo.jiebang.example" });
  await until(() => ask("select id from mails").length > 0 && ask(WAITING)[0] === "0");
  ids.set("smeImport", ask("select id from product_imports")[0] ?? "");
  ids.set("mail", ask("select id from mails")[0] ?? "");
  ids.set("bidFile", ask("select file_id from bid_attachments")[0] ?? "");
  ids.set("draftFile", ask("select file_id from call_attachments")[0] ?? "");
  const tables = ask("select name from sqlite_master where type = 'table' order by name").filter(
    (name) => !NOT_COMPARED.includes(name),
  );
  const mark = () =>
    Object.fromEntries(
      tables.map((table) => {
        // That an opened bid was read is kept, and is no change.
        const which = table === "audit_leaves" ? "where act <> 'bid.read'" : "";
        const rows = JSON.stringify(sqlite.prepare(`select * from "${table}" ${which}`).raw().all());
        return [table, createHash("sha256").update(rows).digest("hex").slice(0, 16)];
      }),
    );
  const settled = () => until(() => ask(WAITING)[0] === "0");
  return { site, clients, enter, address, ask, mark, settled };
}

async function everybody(site: TestSite, enter: PermissionWorld["enter"]): Promise<PermissionWorld["clients"]> {
  return {
    visitor: httpClient(site.url),
    sme: await enter(PERSONAS.sme),
    otherFirm: await enter(PERSONAS.otherFirm),
    lead: await enter(PERSONAS.lead),
    official: await enter(PERSONAS.official),
    otherOfficial: await enter(PERSONAS.otherOfficial),
    panel: await enter(PERSONAS.panel),
    council: await enter(PERSONAS.council),
    auditor: await enter(PERSONAS.auditor),
    admin: await enter(PERSONAS.admin),
  };
}

const PDF = new Uint8Array(Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"));

/** A small file that shows itself to be a PDF. */
export function pdf(name: string): File {
  return new File([PDF], name, { type: "application/pdf" });
}

/** One file in the lead's draft bid, one in the official's draft call. */
async function attachFiles({ lead, official }: PermissionWorld["clients"], address: (template: string) => string) {
  const bid = new FormData();
  bid.append("files", pdf("报价.pdf"));
  const taken = await lead.post(address("/firm/bids/{leadBid}/files"), bid);
  const place = address("/office/calls/{draftCall}/attachments");
  const call = new FormData();
  call.append("version", fieldIn((await official.get(place)).text, "version"));
  call.append("file", pdf("附件.pdf"));
  const attached = await official.post(place, call);
  if (taken.status !== 303 || attached.status !== 303) {
    throw new Error(`files were not taken: ${taken.status}, ${attached.status}`);
  }
}

/** A workbook of products that the SME sent in and did not confirm; what is wrong with it was looked at once. */
async function sendWorkbook(sme: HttpClient, address: (template: string) => string) {
  const place = address("/firm/{smeFirm}/products/imports");
  const rows = { products: [["P1", "车位灯", "", "停机坪"]], capabilities: [], cases: [] };
  const upload = new FormData();
  upload.append("id", fieldIn((await sme.get(place)).text, "id"));
  upload.append("workbook", new File([await writeWorkbook(workbookPlan("zh", rows))], "产品.xlsx"));
  const sent = await sme.post(place, upload);
  const marked = await sme.get(`${sent.location}/workbook`);
  if (sent.status !== 303 || marked.status !== 200) {
    throw new Error(`the workbook was not taken: ${sent.status}, ${marked.status}`);
  }
}

/** Waits for what the outbox does meanwhile. */
async function until(isSo: () => boolean): Promise<void> {
  const end = Date.now() + 20_000;
  while (!isSo()) {
    if (Date.now() > end) throw new Error("it did not come to be");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Does the tasks, so many at a time, in their order. */
export async function inParallel<Task>(tasks: readonly Task[], work: (task: Task) => Promise<void>): Promise<void> {
  const queue = tasks[Symbol.iterator]();
  const worker = async () => {
    for (const task of queue) await work(task);
  };
  await Promise.all(Array.from({ length: 12 }, worker));
}
