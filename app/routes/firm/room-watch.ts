import { roleIn } from "../../domain/accounts/actor.ts";
import { listMembers } from "../../domain/consortia/consortium-queries.ts";
import { listFirmPeople, listLastEvents } from "../../domain/consortia/talk-queries.ts";
import type { PersonVisit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { translate } from "../../i18n/translate.ts";
import type { ConsortiumId } from "../../kernel/ids.ts";

type LastEvent = ReturnType<typeof listLastEvents>[number];

const MOST_SAID = 3;

/** Where the script asks for changes, and the mark of the last one that the page knows. */
export function roomWatch({ db }: PersonVisit, id: ConsortiumId) {
  return { address: `/firm/consortia/${id}/changes`, mark: listLastEvents(db, id)[0]?.id ?? "none" };
}

/** What happened since the mark, in a sentence or a few; empty when nothing did. Says which firm did it, never who. */
export function changesSince(visit: PersonVisit, id: ConsortiumId, mark: string) {
  const { db, now, locale } = visit;
  const t = translate(locale);
  const last = listLastEvents(db, id);
  const place = last.findIndex((event) => event.id === mark);
  const fresh = place === -1 ? last : last.slice(0, place);
  const firms = listMembers(db, id, now);
  const people = listFirmPeople(
    db,
    firms.filter((member) => member.state === "accepted").map((member) => member.organizationId),
  );
  const sentences = fresh.map((event) => {
    const ids = people.filter((one) => one.personId === event.actorId).map((one) => one.organizationId);
    const firm = firms.find((member) => ids.includes(member.organizationId));
    const isOwn = firm !== undefined && roleIn(visit.actor, firm.organizationId) !== undefined;
    const name = firm === undefined ? "" : inLocale(locale, firm.organization.nameZh, firm.organization.nameEn);
    return t(`room.live.${keyOf(event)}`, {
      firm: isOwn ? t("room.live.own") : name === "" ? t("room.live.somebody") : name,
    });
  });
  return { mark: last[0]?.id ?? "none", said: [...new Set(sentences)].slice(0, MOST_SAID) };
}

const KEYS = [
  "open",
  "rename",
  "invite",
  "accepted",
  "declined",
  "left",
  "expired",
  "remove",
  "replace",
  "set-shares",
  "set-coverage",
  "set-grades",
  "set-rights",
  "offer-lead",
  "answer-lead",
  "dissolve",
  "comment",
  "task",
  "file",
  "signed",
] as const;

const NAMED: Readonly<Record<string, (typeof KEYS)[number]>> = {
  "consortium.member-invited": "invite",
  "consortium.member-removed": "remove",
  "consortium.dissolved": "dissolve",
  "consortium.signed": "signed",
};

/** The sentence that an event has here; those that have none say that something changed. */
function keyOf({ name, payload }: LastEvent): (typeof KEYS)[number] | "changed" {
  const said = String(payload.answer ?? payload.verb ?? "");
  return NAMED[name] ?? KEYS.find((key) => key === said) ?? KEYS.find((key) => key === payload.verb) ?? "changed";
}
