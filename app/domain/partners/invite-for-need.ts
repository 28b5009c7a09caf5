import { eq } from "drizzle-orm";
import { consortiumMembers } from "../../../db/schema/consortia.ts";
import type { Database } from "../../../db/schema/database.ts";
import type { Id } from "../../kernel/ids.ts";
import type { Result } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { inviteMember } from "../consortia/invite-member.ts";
import type { InviteForNeedCommand } from "./partner-schema.ts";

/** Invites a firm for what is missing: the invitation of every room, with the task that the firm would take already written. */
export function inviteForNeed(
  db: Database,
  { task, ...command }: InviteForNeedCommand,
  acting: Acting,
): Result<{ readonly memberId: Id<"consortium_member"> }> {
  return act(db, (tx) => {
    const invited = inviteMember(tx, command, acting);
    if (invited.ok && task !== "") {
      tx.update(consortiumMembers).set({ task }).where(eq(consortiumMembers.id, invited.value.memberId)).run();
    }
    return invited;
  });
}
