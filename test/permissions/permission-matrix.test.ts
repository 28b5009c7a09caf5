import type { RouteConfigEntry } from "@react-router/dev/routes";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import routes from "../../app/routes.ts";
import { httpClient } from "../support/http-client.ts";
import { PERMISSION_ROWS } from "./permission-rows.ts";
import { inParallel, type PermissionWorld, permissionWorld } from "./permission-world.ts";
import { type PermissionRow, ROLES, type Role } from "./role-answers.ts";

let world: PermissionWorld;
let requests = 0;

beforeAll(async () => {
  world = await permissionWorld();
});

afterAll(async () => {
  console.info(`permission matrix: ${PERMISSION_ROWS.length} rows, ${requests} requests`);
  await world?.site.close();
});

const LONG = 240_000;
const EVIL = "https://evil.example";

describe("the permission matrix", () => {
  it("has a row for each method of each route, and no row without a route", async () => {
    const patterns = patternsIn(await routes, "");
    expect(patterns.length).toBeGreaterThan(100);
    const wanted = patterns.flatMap((route) => [`GET ${route}`, `POST ${route}`]).sort();
    expect(PERMISSION_ROWS.map((row) => `${row.method} ${row.route}`).sort()).toEqual(wanted);
  });

  it("states an answer for each role at addresses that belong to their route, own, foreign and nonsense", () => {
    const faults = PERMISSION_ROWS.flatMap((row) => [
      ...row.walks.filter(([, answers]) => answers.length !== ROLES.length).map(([address]) => `${address}: roles`),
      ...row.walks.filter(([address]) => !isOf(row.route, address)).map(([address]) => `${address}: not ${row.route}`),
      ...(needsWalks(row) && row.walks.length < 2 ? [`${row.method} ${row.route}: one walk only`] : []),
    ]);
    expect(faults).toEqual([]);
  });

  it("answers every GET as the rows say, and changes nothing", { timeout: LONG }, async () => {
    const before = world.mark();
    expect(await faultsOf(PERMISSION_ROWS.filter((row) => row.method === "GET"))).toEqual([]);
    expect(world.mark()).toEqual(before);
  });

  it("answers every empty POST as the rows say, and changes nothing", { timeout: LONG }, async () => {
    const before = world.mark();
    const rows = PERMISSION_ROWS.filter((row) => row.method === "POST");
    expect(await faultsOf(rows, (row, _, expected) => !row.acts || expected !== 303)).toEqual([]);
    expect(world.mark()).toEqual(before);
  });

  it("answers 403 to every POST from a foreign page, or from nowhere, and changes nothing", {
    timeout: LONG,
  }, async () => {
    const before = world.mark();
    const faults: string[] = [];
    const foreign: readonly Readonly<Record<string, string>>[] = [
      { Origin: EVIL },
      { Origin: "null" },
      { Origin: "" },
      { Origin: `${world.site.url}.evil.example` },
      { Origin: world.site.url, "Sec-Fetch-Site": "cross-site" },
      { Origin: world.site.url, "Sec-Fetch-Site": "same-site" },
    ];
    await inParallel(firstWalks("POST"), async (address) => {
      for (const headers of foreign) {
        const answer = await world.clients.lead.post(address, {}, headers);
        requests += 1;
        if (answer.status !== 403) faults.push(`${address} ${JSON.stringify(headers)}: ${answer.status}`);
      }
      const bare = await fetch(new URL(address, world.site.url), { method: "POST", redirect: "manual" });
      requests += 1;
      // Mail programs press "unsubscribe" from nowhere (RFC 8058): the token in the address decides, and this is none.
      const wanted = address.startsWith("/stop/") ? 410 : 403;
      if (bare.status !== wanted) faults.push(`${address} without an origin: ${bare.status}`);
      await bare.arrayBuffer();
    });
    expect(faults).toEqual([]);
    expect(world.mark()).toEqual(before);
  });

  it("answers 405 to every other method, and changes nothing", { timeout: LONG }, async () => {
    const before = world.mark();
    const faults: string[] = [];
    await inParallel(firstWalks("POST"), async (address) => {
      for (const method of ["PUT", "PATCH", "DELETE", "OPTIONS"]) {
        const answer = await fetch(new URL(address, world.site.url), {
          method,
          headers: { Origin: world.site.url },
          redirect: "manual",
        });
        requests += 1;
        if (answer.status !== 405) faults.push(`${method} ${address}: ${answer.status}`);
        await answer.arrayBuffer();
      }
    });
    expect(faults).toEqual([]);
    expect(world.mark()).toEqual(before);
  });

  // Last: these acts are allowed, and do change something.
  it("lets those act whose address is the act", { timeout: LONG }, async () => {
    const faults: string[] = [];
    const before = world.mark();
    const rows = PERMISSION_ROWS.filter((one) => one.acts && one.route !== "/sign-out");
    for (const row of [...rows, ...PERMISSION_ROWS.filter((one) => one.route === "/sign-out" && one.acts)]) {
      for (const [template, answers] of row.walks) {
        for (const [place, role] of ROLES.entries()) {
          if (answers[place] !== 303) continue;
          const client = role === "visitor" ? httpClient(world.site.url) : world.clients[role];
          const answer = await client.post(world.address(template), {});
          requests += 1;
          if (answer.status !== 303) faults.push(`${role} POST ${template}: ${answer.status} instead of 303`);
        }
      }
    }
    expect(faults).toEqual([]);
    expect(world.mark()).not.toEqual(before);
  });
});

type Wanted = (row: PermissionRow, role: Role, expected: number) => boolean;

/** Walks the rows as every role; what was answered otherwise. */
async function faultsOf(rows: readonly PermissionRow[], isWanted: Wanted = () => true): Promise<string[]> {
  const faults: string[] = [];
  const tasks = rows.flatMap((row) =>
    row.walks.flatMap(([template, answers]) =>
      ROLES.map((role, place) => ({ row, template, role, expected: answers[place] ?? 0 })),
    ),
  );
  await inParallel(
    tasks.filter(({ row, role, expected }) => isWanted(row, role, expected)),
    async ({ row, template, role, expected }) => {
      const client = world.clients[role];
      const address = world.address(template);
      const answer = row.method === "GET" ? await client.get(address) : await client.post(address, {});
      requests += 1;
      const place = `${role} ${row.method} ${template}`;
      if (answer.status !== expected) faults.push(`${place}: ${answer.status} instead of ${expected}`);
      if (role !== "visitor" || !SIGN_IN_ONLY.has(expected)) return;
      if (isBehindSignIn(row) && !answer.location.startsWith("/sign-in?next=%2F")) {
        faults.push(`${place}: to ${answer.location} instead of the sign-in page`);
      }
    },
  );
  return faults.sort();
}

const SIGN_IN_ONLY = new Set([303]);

/** Whether a visitor's 303 means "sign in first": everywhere but at the acts that are everybody's. */
function isBehindSignIn(row: PermissionRow): boolean {
  return !["/view", "/sign-out"].includes(row.route);
}

/** The first address of each row of a method. */
function firstWalks(method: PermissionRow["method"]): readonly string[] {
  return PERMISSION_ROWS.filter((row) => row.method === method).flatMap((row) =>
    row.walks.slice(0, 1).map(([template]) => world.address(template)),
  );
}

/** A route with a parameter that answers to a method at all is walked at more than one address. */
function needsWalks(row: PermissionRow): boolean {
  const [, answers = []] = row.walks[0] ?? [];
  const isOneAnswer = answers.slice(1).every((status) => status === 404 || status === 405 || status === 410);
  return /:(?!locale)/.test(row.route) && !isOneAnswer && new Set(answers.slice(1)).size > 1;
}

/** Whether an address, query aside, is one that the route's pattern takes. */
function isOf(route: string, address: string): boolean {
  const pattern = route === "/*" ? "/.+" : route.replace(/\./g, "\\.").replace(/:\w+/g, "[^/]+");
  return new RegExp(`^${pattern}$`).test(address.split("?")[0] ?? "");
}

function patternsIn(entries: readonly RouteConfigEntry[], above: string): string[] {
  return entries.flatMap((entry) => {
    const path = entry.path === undefined ? above : `${above}/${entry.path}`;
    return entry.children === undefined ? [path || "/"] : patternsIn(entry.children, path);
  });
}
