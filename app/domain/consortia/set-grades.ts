import { and, eq } from "drizzle-orm";
import { consortiumGrades } from "../../../db/schema/consortia.ts";
import type { Database } from "../../../db/schema/database.ts";
import { refusal } from "../../kernel/refusal.ts";
import { done, type Result, refused, refusedFor } from "../../kernel/result.ts";
import { type Acting, actorId } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { readConsortium, recordChange, refusalWhileBidStands } from "./change-consortium.ts";
import { canSetGrades } from "./consortium-policy.ts";
import { findMember } from "./consortium-queries.ts";
import type { SetGradesCommand } from "./talk-schema.ts";

/** States the grades of qualification that a member brings, by specialty; what is not named goes. */
export function setGrades(
  db: Database,
  { memberId, version, grades }: SetGradesCommand,
  { actor, now }: Acting,
): Result<{ readonly version: number }> {
  return act(db, (tx) => {
    const member = findMember(tx, memberId);
    const rows = member === undefined ? undefined : readConsortium(tx, member.consortiumId);
    if (member === undefined || rows === undefined) return refused("access.not-yours");
    const { consortium } = rows;
    const decision = canSetGrades(actor, member, { ...rows, verb: "set-grades", now });
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    const standing = refusalWhileBidStands(tx, consortium.id, "set-grades");
    if (standing !== undefined) return { ok: false, refusal: standing };
    if (version !== consortium.version) return refused("consortium.changed-meanwhile");
    const stated = grades.filter((grade) => grade.specialty !== "");
    const twice = grades.flatMap(({ specialty }, place) =>
      specialty !== "" && grades.findIndex((other) => other.specialty === specialty) < place
        ? [refusal("consortium.specialty-twice", { specialty }, `grades[${place}].specialty`)]
        : [],
    );
    if (twice.length > 0) return refusedFor(twice);
    const { consortiumId, organizationId } = member;
    tx.delete(consortiumGrades)
      .where(and(eq(consortiumGrades.consortiumId, consortiumId), eq(consortiumGrades.organizationId, organizationId)))
      .run();
    for (const { specialty, grade, certificate } of stated) {
      tx.insert(consortiumGrades).values({ consortiumId, organizationId, specialty, grade, certificate }).run();
    }
    return done({ version: recordChange(tx, consortium, { verb: "set-grades", actorId: actorId(actor), now }) });
  });
}
