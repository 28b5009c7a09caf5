import { eq } from "drizzle-orm";
import { consortiumMembers } from "../../../db/schema/consortia.ts";
import type { Database } from "../../../db/schema/database.ts";
import { type Refusal, refusal } from "../../kernel/refusal.ts";
import { done, type Result, refused, refusedFor } from "../../kernel/result.ts";
import { WHOLE } from "../../kernel/share.ts";
import { type Actor, actorId } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { readConsortium, recordChange, refusalWhileBidStands } from "./change-consortium.ts";
import { isLiving } from "./consortium.ts";
import { canShapeConsortium } from "./consortium-policy.ts";
import { listMembers } from "./consortium-queries.ts";
import type { SetSharesCommand } from "./consortium-schema.ts";

/**
 * Sets the shares of money and of work (basis points; each 0 to 10,000) and the tasks of members. They need not add
 * up yet: while the consortium forms, they may be unfinished; who signs and who submits needs exactly the whole.
 */
export function setShares(
  db: Database,
  command: SetSharesCommand,
  { actor, now }: { readonly actor: Actor; readonly now: number },
): Result<{ readonly version: number }> {
  return act(db, (tx) => {
    const rows = readConsortium(tx, command.consortiumId);
    if (rows === undefined) return refused("access.not-yours");
    const { consortium, call } = rows;
    const decision = canShapeConsortium(actor, { consortium, call, verb: "set-shares", now });
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    const standing = refusalWhileBidStands(tx, consortium.id, "set-shares");
    if (standing !== undefined) return { ok: false, refusal: standing };
    if (command.version !== consortium.version) return refused("consortium.changed-meanwhile");
    const members = new Map(listMembers(tx, consortium.id, now).map((member) => [member.id, member]));
    const wrong: Refusal[] = [];
    for (const [place, { memberId, share, workShare }] of command.members.entries()) {
      const member = members.get(memberId);
      if (member === undefined || !isLiving(member, now)) wrong.push(refusal("consortium.member-unknown"));
      if (share !== undefined && !isShare(share)) wrong.push(refusal("form.percent", {}, `members[${place}].share`));
      if (workShare !== undefined && !isShare(workShare)) {
        wrong.push(refusal("form.percent", {}, `members[${place}].workShare`));
      }
    }
    if (wrong.length > 0) return refusedFor(wrong);
    for (const { memberId, share, workShare, task } of command.members) {
      tx.update(consortiumMembers)
        .set({ share: share ?? null, workShare: workShare ?? null, task })
        .where(eq(consortiumMembers.id, memberId))
        .run();
    }
    const version = recordChange(tx, consortium, { verb: "set-shares", actorId: actorId(actor), now });
    return done({ version });
  });
}

function isShare(share: number): boolean {
  return Number.isInteger(share) && share >= 0 && share <= WHOLE;
}
