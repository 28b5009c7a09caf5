import type { RoomRight } from "../../../db/schema/consortia.ts";
import { actsFor } from "../../domain/accounts/actor.ts";
import type { ConsortiumAct } from "../../domain/consortia/consortium-lifecycle.ts";
import { canReadTalk, firmInRoom } from "../../domain/consortia/consortium-policy.ts";
import { listTasks } from "../../domain/consortia/talk-queries.ts";
import { found } from "../../http/respond.ts";
import type { PersonVisit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { readableConsortium } from "./consortium-room-facts.ts";
import { roomWatch } from "./room-watch.ts";

/** The room for those who are in; for those who are only asked, what is said and kept in it is not there. */
export function partyRoom(visit: PersonVisit, text: string | undefined) {
  const { db, actor, now, locale } = visit;
  const { consortium, members, call } = readableConsortium(visit, text);
  found(canReadTalk(actor, members).allowed ? consortium : undefined);
  const joined = members.filter((member) => member.state === "accepted");
  /** The firm for which the visitor may do this here; undefined when it may not. */
  const firmFor = (verb: ConsortiumAct, needed: RoomRight) => {
    const { decision, firm } = firmInRoom(actor, members, needed, { consortium, call, verb, now });
    return decision.allowed ? firm : undefined;
  };
  return {
    consortium,
    call,
    members,
    joined,
    isLead: actsFor(actor, consortium.leadId),
    firmFor,
    head: {
      consortium: { id: consortium.id, name: consortium.name, state: consortium.state, version: consortium.version },
      call: { id: call.id, title: inLocale(locale, call.titleZh, call.titleEn), deadline: call.deadline },
      isParty: true,
      watch: roomWatch(visit, consortium.id),
      openTasks: listTasks(db, consortium.id).filter((task) => task.doneAt === null).length,
    },
  };
}
