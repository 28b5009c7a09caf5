import { beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { erasePerson } from "../../../app/domain/organizations/erase-person.ts";
import { newId } from "../../../app/kernel/ids.ts";
import type { Connection } from "../../../db/connection.ts";
import { savedSearches } from "../../../db/schema/saved-searches.ts";
import { testDatabase } from "../../support/database.ts";
import { acting, NOON, somebody } from "../../support/seats.ts";

/** Rows of these go with the account, or are emptied of all that is personal. */
const GO = [
  "acting_choices",
  "contact_consents",
  "desk_grants",
  "finds",
  "follows",
  "form_drafts",
  "mails",
  "memberships",
  "muted_reasons",
  "muted_things",
  "notifications",
  "one_time_links",
  "ownership_offers",
  "profile_watches",
  "saved_searches",
  "sessions",
  "step_ups",
];

/** Rows of these say who acted for a firm or an office: they stay, and point at a person without a name. */
const STAY = [
  "answer_snippet_versions",
  "answer_snippets",
  "answer_sources",
  "bid_versions",
  "bids",
  "call_history",
  "calls",
  "consortia",
  "consortium_comments",
  "consortium_members",
  "consortium_signatures",
  "consortium_tasks",
  "evaluations",
  "files",
  "firm_links",
  "join_requests",
  "organization_invitations",
  "organization_names",
  "partner_blocks",
  "partner_messages",
  "partner_notices",
  "partner_reports",
  "product_imports",
  "product_versions",
  "qualification_decisions",
  "qualifications",
  "thesaurus_entries",
  "thesaurus_versions",
  "verification_decisions",
  "verification_requests",
];

const keys = z.array(z.object({ table: z.string() }));

let at: Connection;

beforeEach(() => {
  at = testDatabase();
});

describe("what an account leaves behind", () => {
  it("is decided for every table that names a person: it goes, or stays under a number", () => {
    const tables = at.sqlite.prepare("select name from sqlite_master where type = 'table'").pluck().all().map(String);
    const naming = tables.filter((name) =>
      keys
        .parse(at.sqlite.prepare('select "table" from pragma_foreign_key_list(?)').all(name))
        .some((key) => key.table === "people"),
    );
    expect(naming.length).toBeGreaterThan(40);
    expect(naming.filter((name) => !GO.includes(name) && !STAY.includes(name))).toEqual([]);
    expect([...GO, ...STAY].filter((name) => !naming.includes(name))).toEqual([]);
  });

  it("holds no words that the person searched for", () => {
    const person = somebody(at);
    const search = { kind: "call" as const, filters: { city: ["成都"] }, frequency: "daily" as const };
    const times = { createdAt: NOON, lookedAt: NOON };
    for (const revision of [1, 2]) {
      at.db
        .insert(savedSearches)
        .values({
          id: newId<"saved_search">(NOON),
          personId: person.personId,
          name: "停车",
          text: "车位引导",
          revision,
          ...search,
          ...times,
        })
        .run();
    }
    expect(erasePerson(at.db, { email: person.email }, acting(person)).ok).toBe(true);
    const left = at.db.select().from(savedSearches).all();
    expect(left.map((one) => [one.name, one.text, one.filters, one.frequency, one.deletedAt])).toEqual(
      Array(2).fill(["", "", {}, "off", NOON]),
    );
    expect(left.map((one) => one.revision).toSorted()).toEqual([3, 4]);
  });
});
