import { sql } from "drizzle-orm";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import { newId, type PersonId, toId } from "../../kernel/ids.ts";
import { PROFILE } from "../saved-searches/saved-search.ts";
import { stopToken } from "../saved-searches/stop-token.ts";
import { type DueFind, dueFinds, peopleToTell, titlesOfThings } from "./due-finds-queries.ts";
import { type FoundThingTold, foundThings, MOST_NAMED } from "./found-things.ts";
import { NOTICE_PATHS, pathFor } from "./notice-paths.ts";
import { type MailToWrite, type NoticeToWrite, writeMails, writeNotices } from "./write-many.ts";

export type TellFindsSettings = {
  /** The part of each Message-ID after the `@`. */
  readonly mailDomain: string;
  /** Signs the links that turn mails off. */
  readonly stopKey: Buffer;
  /** How many people at a time: one transaction. */
  readonly people: number;
};

const THING_PATHS = {
  call: NOTICE_PATHS.call,
  scenario: NOTICE_PATHS.scenario,
  product: NOTICE_PATHS.product,
  organization: NOTICE_PATHS.firm,
} as const;

/**
 * Tells people of what is due: a notice and a mail each, whatever found it and however much it is, in one transaction
 * with the mark that they were told. Returns how many people were looked at; none is the end.
 */
export function tellFinds(db: Database, settings: TellFindsSettings, { now }: { readonly now: number }): number {
  return db.transaction(
    (tx) => {
      const personIds = peopleToTell(tx, now, settings.people);
      if (personIds.length === 0) return 0;
      const due = dueFinds(tx, personIds, now);
      const titles = titlesOfThings(tx, due);
      const notices: NoticeToWrite[] = [];
      const mails: MailToWrite[] = [];
      for (const all of byPerson(due).values()) {
        const [person] = all;
        const news = all.filter((find) => find.isKnown === 0);
        const things = foundThings(news, titles);
        if (person === undefined || person.disabledAt !== null || things.length === 0) continue;
        const notice = noticeOf(person, news, things, now);
        notices.push(notice);
        if (person.confirmedAt !== null) mails.push(mailOf(person, notice, news, settings, now));
      }
      writeNotices(tx, notices, now);
      writeMails(tx, mails, now);
      noteTold(tx, due);
      return personIds.length;
    },
    { behavior: "immediate" },
  );
}

function byPerson(due: readonly DueFind[]): ReadonlyMap<PersonId, readonly DueFind[]> {
  const people = new Map<PersonId, DueFind[]>();
  for (const find of due) {
    const known = people.get(find.personId);
    if (known === undefined) people.set(find.personId, [find]);
    else known.push(find);
  }
  return people;
}

function noticeOf(
  { personId, eventId, locale }: DueFind,
  news: readonly DueFind[],
  things: readonly FoundThingTold[],
  now: number,
): NoticeToWrite {
  const [first] = things;
  const id = newId<"notification">(now);
  const isOne = things.length === 1 && first !== undefined;
  return {
    id,
    personId,
    kind: "finds",
    dedupeKey: `finds:${id}`,
    eventId: news.every((find) => find.eventId === eventId) ? eventId : null,
    params: {
      count: things.length,
      rest: Math.max(0, things.length - MOST_NAMED),
      answer: isOne ? "one" : "many",
      thingZh: first?.zh ?? "",
      ...(first?.en == null ? {} : { thingEn: first.en }),
      things: JSON.stringify(things.slice(0, MOST_NAMED)),
    },
    path: pathFor(locale, isOne ? THING_PATHS[first.kind](first.id) : NOTICE_PATHS.searches()),
  };
}

function mailOf(
  { personId, email, locale }: DueFind,
  notice: NoticeToWrite,
  news: readonly DueFind[],
  { mailDomain, stopKey }: TellFindsSettings,
  now: number,
): MailToWrite {
  const id = newId<"mail">(now);
  const sources = new Map(news.map(({ source, name }) => [source, source === PROFILE ? null : (name ?? "")]));
  const stops = [...sources].map(([source, name]) => ({
    name,
    token: stopToken(
      stopKey,
      source === PROFILE ? { what: "profile", personId } : { what: "search", searchId: toId<"saved_search">(source) },
    ),
  }));
  const [only] = stops;
  const stop = stops.length === 1 && only !== undefined ? only.token : stopToken(stopKey, { what: "all", personId });
  const params = { ...notice.params, stop, stops: JSON.stringify(stops) };
  return { ...notice, id, params, email, locale, messageId: `<${id}@${mailDomain}>`, jobId: newId<"job">(now) };
}

/** Everything that waits for these people about these things was told with it, whatever frequency it waited for. */
function noteTold(tx: Transaction, due: readonly DueFind[]): void {
  const told = due.map(({ personId, kind, id }) => ({ personId, kind, id }));
  tx.run(sql`
    UPDATE finds SET state = 'told' FROM json_each(${JSON.stringify(told)}) AS told
    WHERE finds.state = 'waiting' AND finds.person_id = json_extract(told.value, '$.personId')
      AND finds.subject_kind = json_extract(told.value, '$.kind')
      AND finds.subject_id = json_extract(told.value, '$.id')`);
}
