import { and, asc, eq, gt, inArray, isNull, ne, type SQL, sql } from "drizzle-orm";
import { people } from "../../../db/schema/accounts.ts";
import type { Reader } from "../../../db/schema/database.ts";
import { follows } from "../../../db/schema/notifications.ts";
import { memberships, organizations } from "../../../db/schema/organizations.ts";
import { unreachable } from "../../kernel/exhaustive.ts";
import type { Audience, Recipient } from "./audience.ts";
import { ACTING_ROLES } from "./audience.ts";

export type AudiencePage = {
  readonly recipients: readonly Recipient[];
  /** Where the next page begins; null after the last one. */
  readonly next: number | null;
};

/** The order of the pages: rows are read in the order they were written, which every index of SQLite ends with. */
const FOLLOW_PLACE = sql<number>`${follows}.rowid`;
const MEMBERSHIP_PLACE = sql<number>`${memberships}.rowid`;

/** Up to `size` people of an audience after the place `after` (0 at first). Closed accounts are left out. */
export function pageOfAudience(db: Reader, audience: Audience, after: number, size: number): AudiencePage {
  switch (audience.kind) {
    case "person":
      return onePage(db, eq(people.id, audience.personId));
    case "address":
      return addressPage(db, audience.email);
    case "followers":
      return followersPage(db, audience, after, size);
    case "organization":
      return membersPage(db, ofOrganization(audience), after, size);
    case "officials":
      return membersPage(db, inArray(organizations.kind, ["bureau", "platform"]), after, size);
    default:
      return unreachable(audience);
  }
}

const COLUMNS = {
  personId: people.id,
  email: people.email,
  confirmedAt: people.emailConfirmedAt,
  locale: people.locale,
};

type Row = {
  readonly personId: Recipient["personId"];
  readonly email: string;
  readonly confirmedAt: number | null;
  readonly locale: Recipient["locale"];
};

function recipient({ personId, email, confirmedAt, locale }: Row): Recipient {
  return { personId, email, locale, isConfirmed: confirmedAt !== null };
}

function onePage(db: Reader, where: SQL): AudiencePage {
  const row = db
    .select(COLUMNS)
    .from(people)
    .where(and(where, isNull(people.disabledAt)))
    .get();
  return { recipients: row === undefined ? [] : [recipient(row)], next: null };
}

/** An invited address may belong to somebody already; a stranger is written to in Chinese. */
function addressPage(db: Reader, email: string): AudiencePage {
  const row = db
    .select({ ...COLUMNS, disabledAt: people.disabledAt })
    .from(people)
    .where(eq(people.email, email))
    .get();
  if (row === undefined)
    return { recipients: [{ personId: null, email, isConfirmed: false, locale: "zh" }], next: null };
  return { recipients: row.disabledAt === null ? [recipient(row)] : [], next: null };
}

function followersPage(
  db: Reader,
  audience: Extract<Audience, { kind: "followers" }>,
  after: number,
  size: number,
): AudiencePage {
  const rows = db
    .select({ ...COLUMNS, disabledAt: people.disabledAt, place: FOLLOW_PLACE })
    .from(follows)
    .innerJoin(people, eq(people.id, follows.personId))
    .where(
      and(
        eq(follows.subjectKind, audience.subjectKind),
        eq(follows.subjectId, audience.subjectId),
        gt(FOLLOW_PLACE, after),
      ),
    )
    .orderBy(asc(FOLLOW_PLACE))
    .limit(size)
    .all();
  return pageOf(rows, size);
}

function ofOrganization(audience: Extract<Audience, { kind: "organization" }>): SQL | undefined {
  return and(
    eq(memberships.organizationId, audience.organizationId),
    inArray(memberships.role, [...audience.roles]),
    audience.except === undefined || audience.except === null ? undefined : ne(memberships.personId, audience.except),
  );
}

function membersPage(db: Reader, where: SQL | undefined, after: number, size: number): AudiencePage {
  const rows = db
    .select({ ...COLUMNS, disabledAt: people.disabledAt, place: MEMBERSHIP_PLACE })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .innerJoin(organizations, eq(organizations.id, memberships.organizationId))
    .where(and(where, inArray(memberships.role, [...ACTING_ROLES]), gt(MEMBERSHIP_PLACE, after)))
    .orderBy(asc(MEMBERSHIP_PLACE))
    .limit(size)
    .all();
  return pageOf(rows, size);
}

function pageOf(rows: readonly (Row & { disabledAt: number | null; place: number })[], size: number): AudiencePage {
  const last = rows.at(-1);
  return {
    recipients: rows.filter((row) => row.disabledAt === null).map(recipient),
    next: last === undefined || rows.length < size ? null : last.place,
  };
}
