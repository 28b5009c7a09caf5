import { findPersonByEmail } from "../../app/domain/accounts/person-queries.ts";
import type { Database } from "../schema/database.ts";
import { dropStaleJobs, followActs, searchActs } from "./demo-aftermath.ts";
import { agreementActs } from "./demo-agreements.ts";
import { bidActs } from "./demo-bids.ts";
import type { DemoBuild, TimedAct } from "./demo-build.ts";
import { callActs } from "./demo-calls.ts";
import { consortiumActs, expiryAct } from "./demo-consortia.ts";
import { type DemoContent, readDemoContent } from "./demo-content.ts";
import { identityActs } from "./demo-identity.ts";
import { libraryActs } from "./demo-library.ts";
import { bureauActs, firmActs } from "./demo-organizations.ts";
import { partnerActs } from "./demo-partners.ts";
import { peopleActs } from "./demo-people.ts";
import { productActs } from "./demo-products.ts";
import { roomActs } from "./demo-rooms.ts";
import { scenarioActs } from "./demo-scenarios.ts";
import { thesaurusActs } from "./demo-thesaurus.ts";

export type DemoWorld = { readonly isNew: boolean; readonly content: DemoContent };

/**
 * Builds the demo world through the domain's own verbs, act after act in the order in which they happened, so that
 * log, codes and histories read like those of a year's work. All or nothing; a world that is there is left alone.
 * `passwordHash` is every persona's password, null for none: they then sign in by link.
 */
export function loadDemoWorld(
  db: Database,
  { home, now, passwordHash }: { readonly home: string; readonly now: number; readonly passwordHash: string | null },
): DemoWorld {
  const content = readDemoContent(home);
  const first = content.people[0];
  if (first === undefined || findPersonByEmail(db, first.email) !== undefined) return { isNew: false, content };
  const build: DemoBuild = { db, content, now, passwordHash, people: new Map() };
  const acts = actsOf(build).sort((one, other) => one.at - other.at);
  db.transaction(
    () => {
      for (const one of acts) one.run();
      dropStaleJobs(build);
    },
    { behavior: "immediate" },
  );
  return { isNew: true, content };
}

/** Acts at the same moment keep this order. */
function actsOf(build: DemoBuild): TimedAct[] {
  return [
    ...bureauActs(build),
    ...peopleActs(build),
    ...firmActs(build),
    ...identityActs(build),
    ...productActs(build),
    ...scenarioActs(build),
    ...callActs(build),
    ...consortiumActs(build),
    ...roomActs(build),
    ...agreementActs(build),
    ...bidActs(build),
    ...libraryActs(build),
    ...partnerActs(build),
    ...followActs(build),
    ...searchActs(build),
    ...thesaurusActs(build),
    expiryAct(build),
  ];
}
