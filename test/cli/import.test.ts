import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import type { CommandWorld } from "../../app/cli/command.ts";
import { importCommand } from "../../app/cli/import.ts";
import { matchCommand } from "../../app/cli/match.ts";
import { searchCommand } from "../../app/cli/search.ts";
import { openEmbeddedEngine } from "../../app/search/embedded/embedded-engine.ts";
import type { Connection } from "../../db/connection.ts";
import { auditLeaves } from "../../db/schema/audit.ts";
import { calls, needs } from "../../db/schema/calls.ts";
import { organizations } from "../../db/schema/organizations.ts";
import { productDomains, products } from "../../db/schema/products.ts";
import { scenarios } from "../../db/schema/scenarios.ts";
import { testDatabase } from "../support/database.ts";

const NOW = Date.UTC(2026, 4, 20, 2);
const folder = mkdtempSync(path.join(tmpdir(), "jiebang-import-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SCENARIO = {
  id: "S1",
  title: "老旧小区停车改造",
  body: "停车位少;需要停车诱导、错时共享与无感支付;夜间自动巡逻。采购方式:竞争性磋商。",
  org: "成都某街道办",
  amount: "320万元",
  amount_wan: 320,
  city: "成都",
  domain: "parking",
  lang: "zh",
};
const PRODUCT = {
  id: "P1",
  title: "车位引导与反向寻车系统",
  body: "显示剩余车位",
  org: "成都引车科技有限公司",
  amount: null,
  city: "成都",
  domain: "parking",
  lang: "zh",
};
const OTHER = {
  ...PRODUCT,
  id: "P2",
  title: "Fall detection radar",
  body: "For elderly care",
  org: "Sense Ltd",
  city: null,
  domain: "elderly",
  lang: "en",
};

let connection: Connection;
let world: CommandWorld;
let out: string[];
let err: string[];

beforeEach(() => {
  connection = testDatabase();
  out = [];
  err = [];
  world = {
    db: connection.db,
    engine: openEmbeddedEngine(null),
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    now: () => NOW,
  };
});

afterEach(async () => {
  await world.engine.close();
  connection.sqlite.close();
});

function list(name: string, entries: unknown): string {
  const file = path.join(folder, name);
  writeFileSync(file, typeof entries === "string" ? entries : JSON.stringify(entries));
  return file;
}

function lists(scenarios: unknown[] = [SCENARIO], entries: unknown[] = [PRODUCT, OTHER]): string[] {
  return ["--scenarios", list("s.json", scenarios), "--products", list("p.json", entries)];
}

test("imports a scenario as a scenario with an open call and needs, a product with its firm", async () => {
  expect(await importCommand(lists(), world)).toBe(0);
  expect(out).toEqual(["products: 2 created, 0 changed, 0 unchanged", "scenarios: 1 created, 0 changed, 0 unchanged"]);
  const call = connection.db.select().from(calls).get();
  expect(call).toMatchObject({
    ref: "S1",
    state: "open",
    total: 320_000_000,
    article: 19,
    deadline: NOW + 60 * 86_400_000,
  });
  const titles = connection.db
    .select()
    .from(needs)
    .all()
    .map((need) => need.titleZh);
  expect(titles).toEqual(["停车位少", "需要停车诱导、错时共享与无感支付", "夜间自动巡逻"]);
  const firm = connection.db
    .select()
    .from(organizations)
    .all()
    .find((one) => one.nameZh === PRODUCT.org);
  expect(firm).toMatchObject({ kind: "firm", isLocal: true, verification: "unverified" });
});

test("changes nothing the second time, and says so", async () => {
  await importCommand(lists(), world);
  const leaves = connection.db.select().from(auditLeaves).all().length;
  out.length = 0;
  expect(await importCommand(lists(), world)).toBe(0);
  expect(out).toEqual([
    "products: 0 created, 0 changed, 2 unchanged",
    "scenarios: 0 created, 0 changed, 1 unchanged",
    "nothing changed",
  ]);
  expect(connection.db.select().from(auditLeaves).all()).toHaveLength(leaves);
});

test("brings up to date what the list says differently, and nothing else", async () => {
  await importCommand(lists(), world);
  out.length = 0;
  const changed = [{ ...PRODUCT, title: "车位引导系统二代" }, OTHER];
  expect(await importCommand([...lists([{ ...SCENARIO, amount_wan: 500 }], changed), "--json"], world)).toBe(0);
  expect(JSON.parse(out.join(""))).toMatchObject({
    products: { created: 0, changed: 1, unchanged: 1 },
    scenarios: { created: 0, changed: 1, unchanged: 0 },
  });
  expect(connection.db.select().from(calls).get()?.total).toBe(500_000_000);
  expect(connection.db.select().from(products).all()).toHaveLength(2);
});

test("writes nothing in a dry run, and counts all the same", async () => {
  expect(await importCommand([...lists(), "--dry-run"], world)).toBe(0);
  expect(out).toContain("products: 2 created, 0 changed, 0 unchanged");
  expect(out).toContain("dry run: nothing was written");
  expect(connection.db.select().from(products).all()).toEqual([]);
  expect(connection.db.select().from(organizations).all()).toEqual([]);
});

test("names every fault by file, entry and field, and imports nothing", async () => {
  const scenarios = [
    { ...SCENARIO, domain: 7, amount_wan: -1 },
    { ...SCENARIO, id: "S2", title: " " },
  ];
  const entries = [PRODUCT, { ...PRODUCT }, { id: "P3", title: "x", body: "y" }, "P4"];
  expect(await importCommand(lists(scenarios, entries), world)).toBe(1);
  const said = err.map((line) => line.replace(`${folder}/`, ""));
  expect(said).toContain("s.json: entry 1 (S1): domain: must be a text");
  expect(said).toContain("s.json: entry 1 (S1): amount_wan: must not be negative");
  expect(said).toContain("s.json: entry 2 (S2): title: must not be empty");
  expect(said).toContain("p.json: entry 2 (P1): id: is the same as in entry 1");
  expect(said.some((line) => line.startsWith("p.json: entry 3 (P3): org: "))).toBe(true);
  expect(said.at(-1)).toBe("6 problems; nothing was imported");
  expect(connection.db.select().from(products).all()).toEqual([]);
});

test("takes a list of another district with its own fields of work, and says what it does not know", async () => {
  const strange = lists([{ ...SCENARIO, domain: "teleport" }], [{ ...PRODUCT, domain: "teleport" }]);
  expect(await importCommand(strange, world)).toBe(0);
  const said = err.map((line) => line.replace(`${folder}/`, ""));
  expect(said).toContain("s.json: entry 1 (S1): domain: teleport is no field of work of the policy, imported without");
  expect(said).toContain("p.json: entry 1 (P1): domain: teleport is no field of work of the policy, imported without");
  expect(connection.db.select().from(scenarios).get()).toMatchObject({ domain: "other", article: 23 });
  expect(connection.db.select().from(productDomains).all()).toEqual([]);
  out.length = 0;
  expect(await matchCommand(["S1", "--json", "--limit", "20"], world)).toBe(0);
  expect(JSON.parse(out.join("")).products[0]).toMatchObject({ ref: "P1" });
});

test.each([
  ["no list at all", []],
  ["an unknown option", ["--scenario", "x.json"]],
])("explains its use for %s", async (_name, words) => {
  expect(await importCommand(words, world)).toBe(2);
  expect(err.join()).toContain("usage: import");
});

test("says what is wrong with a file that is no list", async () => {
  expect(await importCommand(["--products", list("bad.json", "{")], world)).toBe(1);
  expect(await importCommand(["--products", path.join(folder, "none.json")], world)).toBe(1);
  expect(await importCommand(["--products", list("object.json", {})], world)).toBe(1);
  expect(err.join("\n")).toContain("must be a JSON array");
});

test("searches what was imported at once, each entry under its own ref and once", async () => {
  await importCommand(lists(), world);
  out.length = 0;
  expect(await searchCommand(["停车诱导", "--json", "--limit", "20"], world)).toBe(0);
  const { results } = JSON.parse(out.join(""));
  expect(results.map(({ kind, ref }: { kind: string; ref: string }) => `${kind} ${ref}`).sort()).toEqual([
    "product P1",
    "scenario S1",
  ]);
  expect(results[0].why.length).toBeGreaterThan(0);
  expect(await searchCommand(["停车", "--limit", "0"], world)).toBe(2);
});

test("matches an imported call by its ref, and names the needs that nothing meets", async () => {
  await importCommand(lists(), world);
  out.length = 0;
  expect(await matchCommand(["S1", "--json", "--limit", "20"], world)).toBe(0);
  const answer = JSON.parse(out.join(""));
  expect(answer.products[0]).toMatchObject({ ref: "P1", title: PRODUCT.title });
  expect(answer.products[0].why.join()).toContain("停车诱导");
  expect(answer.uncovered).toContain("夜间自动巡逻");
  expect(await matchCommand(["S404"], world)).toBe(1);
  expect(err.at(-1)).toBe("no public call is named S404");
});
