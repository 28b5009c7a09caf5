import { and, asc, eq, lte } from "drizzle-orm";
import type { Database } from "../../../db/schema/database.ts";
import { joinRequests } from "../../../db/schema/partners.ts";
import type { Id } from "../../kernel/ids.ts";
import { recordEvent } from "../events/record-event.ts";
import { findJoinRequest, stateOfRequest } from "./join-request-queries.ts";

const AT_ONCE = 500;

/** Writes down which requests have lapsed and lets those who asked know; returns how many. For the clock's job. */
export function expireJoinRequests(db: Database, { now }: { readonly now: number }): number {
  const due = db
    .select({ id: joinRequests.id })
    .from(joinRequests)
    .where(and(eq(joinRequests.state, "pending"), lte(joinRequests.expiresAt, now)))
    .orderBy(asc(joinRequests.expiresAt))
    .limit(AT_ONCE)
    .all();
  return due.filter(({ id }) => expireOne(db, id, now)).length;
}

function expireOne(db: Database, id: Id<"join_request">, now: number): boolean {
  return db.transaction(
    (tx) => {
      const request = findJoinRequest(tx, id)?.request;
      if (request?.state !== "pending") return false;
      const state = stateOfRequest(tx, request, now);
      if (state === "pending") return false;
      tx.update(joinRequests).set({ state, answeredAt: now }).where(eq(joinRequests.id, id)).run();
      const name = state === "withdrawn" ? "partner.join-withdrawn" : "partner.join-answered";
      recordEvent(tx, { name, actorId: null, now, subject: { kind: "join_request", id }, payload: { answer: state } });
      return true;
    },
    { behavior: "immediate" },
  );
}
