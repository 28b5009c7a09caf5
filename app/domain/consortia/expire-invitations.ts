import { and, asc, eq, lte } from "drizzle-orm";
import { consortia, consortiumMembers } from "../../../db/schema/consortia.ts";
import type { Database } from "../../../db/schema/database.ts";
import type { Id } from "../../kernel/ids.ts";
import { recordEvent } from "../events/record-event.ts";
import { raiseVersion, readConsortium } from "./change-consortium.ts";
import { findMember } from "./consortium-queries.ts";
import { moveMember } from "./move-member.ts";

const AT_ONCE = 500;

/** Writes down which invitations have lapsed and lets their leads know; returns how many. For the clock's job. */
export function expireInvitations(db: Database, { now }: { readonly now: number }): number {
  const due = db
    .select({ id: consortiumMembers.id })
    .from(consortiumMembers)
    .innerJoin(consortia, eq(consortia.id, consortiumMembers.consortiumId))
    .where(and(eq(consortiumMembers.state, "invited"), lte(consortiumMembers.expiresAt, now)))
    .orderBy(asc(consortiumMembers.expiresAt))
    .limit(AT_ONCE)
    .all();
  return due.filter(({ id }) => expireOne(db, id, now)).length;
}

function expireOne(db: Database, memberId: Id<"consortium_member">, now: number): boolean {
  return db.transaction(
    (tx) => {
      const member = findMember(tx, memberId);
      const rows = member === undefined ? undefined : readConsortium(tx, member.consortiumId);
      if (member?.state !== "invited" || rows === undefined) return false;
      moveMember(tx, member, { state: "expired" });
      if (rows.consortium.state === "dissolved") return true;
      raiseVersion(tx, rows.consortium, { verb: "expire", actorId: null, now });
      recordEvent(tx, {
        name: "consortium.member-answered",
        actorId: null,
        now,
        subject: { kind: "consortium", id: rows.consortium.id },
        payload: { memberId, answer: "expired" },
      });
      return true;
    },
    { behavior: "immediate" },
  );
}
