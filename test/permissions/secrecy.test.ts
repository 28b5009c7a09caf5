import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DAY } from "../../app/kernel/instant.ts";
import type { HttpClient } from "../support/http-client.ts";
import { filled, formsIn, openForm } from "./page-forms.ts";
import { inParallel, type PermissionWorld, permissionWorld } from "./permission-world.ts";
import { ROLES } from "./role-answers.ts";

let world: PermissionWorld;
let bidder: HttpClient;
let approver: HttpClient;

beforeAll(async () => {
  world = await permissionWorld();
  [bidder, approver] = await Promise.all([world.enter("owner-tuchuan"), world.enter("chenli")]);
});

afterAll(() => world?.site.close());

const LONG = 240_000;
const CANARY = "金丝雀一号只在密封的应答里";

/** Whatever an outsider could look at to learn that somebody bids for the call. The mailbox, which is the demo's post office, aside. */
const PLACES = [
  "/zh",
  "/zh/calls",
  "/zh/calls/{quietCall}",
  "/en/calls/{quietCall}",
  "/zh/calls/{quietCall}/matches",
  "/zh/calls/{quietCall}/calendar.ics",
  "/zh/scenarios",
  "/zh/firms",
  "/zh/firms/{bidderFirm}",
  "/zh/search?q=%E9%87%91%E4%B8%9D%E9%9B%80",
  "/zh/search?q=%E5%A4%9C%E9%97%B4%E5%85%AC%E5%9B%AD%E5%9F%8E%E5%B8%82",
  "/notices",
  "/firm",
  "/firm/bids",
  "/firm/calls/{quietCall}/join",
  "/office",
  "/office/calls/{quietCall}",
  "/office/calls/{quietCall}/preview",
  "/office/calls/{quietCall}/approval",
  "/office/calls/{quietCall}/timeline",
  "/office/calls/{quietCall}/bids",
  "/office/scenarios",
  "/office/verifications",
  "/office/verifications/{bidderFirm}",
  "/auditor",
  "/auditor?subject={quietCall}",
  "/auditor?subject={bidderFirm}",
  "/admin",
  "/admin/jobs",
  "/admin/jobs?state=ready",
  "/admin/jobs?state=leased",
  "/admin/jobs?state=done",
  "/panel",
  "/council",
] as const;

describe("before the deadline", () => {
  it("nothing that an outsider reads changes when a firm bids", { timeout: LONG }, async () => {
    await world.settled();
    // What was just done is said once, on the next page.
    for (const [, client] of outsiders()) await client.get("/zh");
    const before = await lookAround();
    const bid = await submitABid();
    await world.settled();
    const after = await lookAround();
    expect(before.size).toBeGreaterThan(200);
    const changed = [...before].filter(([place, text]) => after.get(place) !== text);
    expect(changed.slice(0, 9).map(([place, text]) => `${place}: ${difference(text, after.get(place) ?? "")}`)).toEqual(
      [],
    );
    const told = [...after].filter(([, text]) => text.includes(CANARY) || text.includes(bid));
    expect(told.map(([place]) => place)).toEqual([]);
    for (const [role, client] of outsiders()) {
      for (const below of ["", "/needs", "/check", "/files", "/receipts/1", "/receipts/1/pdf", "/receipts/1/json"]) {
        const answer = await client.get(`/firm/bids/${bid}${below}`);
        expect(`${role} ${below} ${answer.status}`).toBe(`${role} ${below} ${role === "visitor" ? 303 : 404}`);
      }
    }
  });

  it("a call with bids and one without give the same answers to the same questions", { timeout: LONG }, async () => {
    const faults: string[] = [];
    for (const [role, client] of outsiders()) {
      for (const below of ["/bids", "/bids/{leadBid}", "/bids/{unknown}", "/bids/nonsense", "", "/timeline"]) {
        const [withBid, without] = await Promise.all([
          client.get(world.address(`/office/calls/{openCall}${below}`)),
          client.get(world.address(`/office/calls/{quietCall}${below}`)),
        ]);
        if (withBid.status !== without.status) faults.push(`${role} ${below}: ${withBid.status}, ${without.status}`);
        const [one, two] = [withBid, without].map(({ text }) => bare(text).replace(/\w{26}/g, ""));
        if (withBid.status === 404 && one !== two) faults.push(`${role} ${below}: text`);
      }
    }
    expect(faults).toEqual([]);
  });
});

describe("a call's life, state by state", () => {
  it("shows each state to the bureau, and to others what is public", { timeout: LONG }, async () => {
    const owners = {
      draft: [world.clients.official, "{draftCall}"],
      awaiting: [await world.enter("xumin"), "{awaitingCall}"],
      scheduled: [world.clients.otherOfficial, "{scheduledCall}"],
      open: [world.clients.official, "{openCall}"],
      closed: [await world.enter("wangluo-author"), "{closedCall}"],
    } as const;
    const stranger = await world.enter("caizheng-author");
    const seen: Record<string, string> = {};
    for (const [state, [owner, id]] of Object.entries(owners)) {
      const own = (await owner.get(world.address(`/office/calls/${id}`))).status;
      const edit = (await owner.post(world.address(`/office/calls/${id}/basics`), {})).status;
      const other = (await stranger.get(world.address(`/office/calls/${id}`))).status;
      const otherEdit = (await stranger.post(world.address(`/office/calls/${id}/basics`), {})).status;
      const bids = (await owner.get(world.address(`/office/calls/${id}/bids`))).status;
      const otherBids = (await stranger.get(world.address(`/office/calls/${id}/bids`))).status;
      const page = (await world.clients.visitor.get(world.address(`/zh/calls/${id}`))).status;
      seen[state] = [own, edit, other, otherEdit, bids, otherBids, page].join(" ");
    }
    // Own page, own edit (empty), another bureau's page and edit, own bids, another's bids, the public's page.
    expect(seen).toEqual({
      draft: "200 422 404 404 404 404 404",
      awaiting: "200 422 404 404 404 404 404",
      scheduled: "200 422 404 404 404 404 404",
      open: "200 422 404 404 404 404 200",
      closed: "200 422 404 404 200 404 200",
    });
  });

  // Last: the clock does not go back.
  it("opens the bids at the deadline, to the bureau and the auditors alone", { timeout: LONG }, async () => {
    const place = world.address("/office/calls/{quietCall}/bids");
    expect((await approver.get(place)).status).toBe(404);
    const left =
      Number(world.ask(world.address("select deadline_at from calls where id = '{quietCall}'"))[0]) - (await now());
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(200 * DAY);
    world.site.advance(left + 1_000);
    // The sessions of everybody but those who came in after it may be over: a pass lets them in again.
    const found: string[] = [];
    for (const persona of [
      "zhoulan",
      "chenli",
      "auditor-yan",
      "admin-wen",
      "guihua-author",
      "owner-lianxin",
      "panel-wei",
    ]) {
      const client = await world.enter(persona);
      const list = await client.get(place);
      const href = /\/office\/calls\/\w{26}\/bids\/\w{26}/.exec(list.text)?.[0] ?? place;
      const whole = await client.get(href);
      found.push(`${persona} ${list.status} ${whole.text.includes(CANARY) ? "reads" : "reads nothing"}`);
    }
    expect(found).toEqual([
      "zhoulan 200 reads",
      "chenli 200 reads",
      "auditor-yan 200 reads",
      "admin-wen 404 reads nothing",
      "guihua-author 404 reads nothing",
      "owner-lianxin 404 reads nothing",
      "panel-wei 404 reads nothing",
    ]);
  });
});

async function now(): Promise<number> {
  return Number((await world.clients.visitor.get("/time")).text);
}

function outsiders(): readonly (readonly [string, HttpClient])[] {
  return [...ROLES.map((role) => [role, world.clients[role]] as const), ["approver", approver] as const];
}

/** All that outsiders see, by who and where, without what changes by itself. */
async function lookAround(): Promise<ReadonlyMap<string, string>> {
  const seen = new Map<string, string>();
  const firm = world.ask("select id from organizations where name_zh like '%途川%' limit 1")[0] ?? "";
  const tasks = outsiders().flatMap(([role, client]) => PLACES.map((place) => ({ role, client, place })));
  await inParallel(tasks, async ({ role, client, place }) => {
    const answer = await client.get(world.address(place.replace("{bidderFirm}", firm)));
    seen.set(`${role} ${place}`, `${answer.status} ${bare(answer.text)}`);
  });
  return seen;
}

/** A page without nonces, fresh ids for forms, times of day and what is left of them: the minute turns while one looks. */
function bare(text: string): string {
  return text
    .replace(/nonce="[^"]*"/g, "")
    .replace(/(出错编号|Reference)\s*\w{12}/g, "")
    .replace(/value="\w{26}"/g, "")
    .replace(/data-now="\d+"/g, "")
    .replace(/DTSTAMP:\S+/g, "")
    .replace(/(服务器时间|Server time) [\d-]+ \d+:\d+/g, "")
    .replace(/还剩[^<"]*|\d[\w ]* left/g, "")
    .replace(/\d+\s*(秒|分钟|分|小时|seconds?|minutes?|hours?)/g, "");
}

function difference(before: string, after: string): string {
  let at = 0;
  while (before[at] === after[at]) at += 1;
  return `${before.slice(Math.max(0, at - 80), at + 80)} → ${after.slice(Math.max(0, at - 80), at + 80)}`;
}

/** A firm bids alone for the call without bids, by its forms; the id of the bid. */
async function submitABid(): Promise<string> {
  const join = await openForm(bidder, world.address("/firm/calls/{quietCall}/join"), "bidId");
  const begun = await bidder.post(join.action, filled(join, { mode: "alone" }));
  expect(begun.status).toBe(303);
  for (const part of ["needs", "criteria", "figures"]) {
    const form = await openForm(bidder, `${begun.location}/${part}`, "seen");
    const typed = form.fields.filter(({ kind }) => kind === "text").map(({ name }) => [name, valueFor(name)]);
    const saved = await bidder.post(form.action, filled(form, Object.fromEntries(typed)));
    expect(`${part} ${saved.status}`).toBe(`${part} 303`);
  }
  const check = await bidder.get(`${begun.location}/check`);
  const form = formsIn(check.text, `${begun.location}/check`).find((one) =>
    one.fields.some(({ name }) => name === "key"),
  );
  expect(form).toBeDefined();
  const sent = await bidder.post(`${begun.location}/check`, form === undefined ? {} : filled(form));
  expect(sent.status).toBe(303);
  return begun.location.split("/").at(-1) ?? "";
}

function valueFor(name: string): string {
  if (/figure|price|ownFunds/.test(name)) return "100";
  return name === "durationMonths" ? "6" : CANARY;
}
