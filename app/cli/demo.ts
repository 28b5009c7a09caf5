import { loadDemoWorld } from "../../db/worlds/demo.ts";
import type { DemoPerson } from "../../db/worlds/demo-content.ts";
import { findPersonByEmail } from "../domain/accounts/person-queries.ts";
import { demoPassPath } from "../http/demo-pass.ts";
import type { World } from "../http/world.ts";
import { configuredOrExit } from "./configured.ts";
import { findHome } from "./find-home.ts";
import { startSite } from "./start-site.ts";
import { untilStopped } from "./until-stopped.ts";

/** Whose links a newcomer is shown; all the others have one too (`--plain`). */
const SHOWN: Readonly<Record<string, string>> = {
  "owner-boyun": "SME manager (parking guidance)",
  "owner-jinghe": "anchor firm's lead (integrator)",
  "owner-lumen": "foreign firm's manager (English)",
  zhoulan: "official, writes calls",
  chenli: "official, approves them",
  "panel-wei": "evaluator",
  "council-tan": "council member",
  "auditor-yan": "auditor",
  "admin-wen": "administrator",
};

/** Where each kind of persona begins; everybody else at the firm desk. */
const FIRST_PAGE: Readonly<Partial<Record<DemoPerson["role"], string>>> = {
  official: "/office",
  evaluator: "/panel",
  council: "/council",
  auditor: "/auditor",
  administrator: "/admin",
};

/** `demo`: the site with the demo world, made on the first start, and a sign-in link for each persona. */
export async function demoCommand(words: readonly string[]): Promise<number> {
  const { config } = configuredOrExit("demo");
  const isPlain = words.includes("--plain");
  let people: readonly DemoPerson[] = [];
  const site = await startSite(config, async ({ db, now }) => {
    const home = findHome(import.meta.dirname);
    const world = loadDemoWorld(db, { home, now: now(), passwordHash: null });
    people = world.content.people;
    if (!isPlain && world.isNew) console.info("The demo district is built.");
  });
  print(site.world, site.address, people, isPlain);
  await untilStopped();
  await site.close();
  return 0;
}

function print(world: World, address: string, people: readonly DemoPerson[], isPlain: boolean): void {
  if (!isPlain) console.info(`\nJiebang runs at ${address}\n\nSign in as\n`);
  const shownFirst = [...people].sort((one, other) => placeOf(one) - placeOf(other));
  for (const person of shownFirst) {
    const row = findPersonByEmail(world.db, person.email);
    if (row === undefined) continue;
    const link = `${address}${demoPassPath(world.config, row.id)}?next=${FIRST_PAGE[person.role] ?? "/firm"}`;
    const shown = SHOWN[person.key];
    if (isPlain) console.info(`pass ${person.key} ${link}`);
    else if (shown !== undefined) console.info(`  ${shown.padEnd(34)} ${person.name}\n    ${link}`);
  }
  if (isPlain) console.info(`ready ${address}`);
  else if (world.config.smtpUrl === undefined) console.info(`\nEvery mail lands in ${address}/mailbox\n`);
}

function placeOf(person: DemoPerson): number {
  const place = Object.keys(SHOWN).indexOf(person.key);
  return place === -1 ? Object.keys(SHOWN).length : place;
}
