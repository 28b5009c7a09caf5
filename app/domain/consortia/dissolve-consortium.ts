import { eq } from "drizzle-orm";
import { consortia } from "../../../db/schema/consortia.ts";
import type { Database } from "../../../db/schema/database.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Actor, actorId, actsFor } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import { raiseVersion, readConsortium, refusalWhileBidStands } from "./change-consortium.ts";
import { memberStateAt } from "./consortium.ts";
import { canLeadConsortium } from "./consortium-policy.ts";
import { listMembers } from "./consortium-queries.ts";
import type { DissolveConsortiumCommand } from "./consortium-schema.ts";
import { moveMember } from "./move-member.ts";

/** Ends a consortium: open invitations are taken back, members hear of it and are free. Its bid, if one stands, is withdrawn first. */
export function dissolveConsortium(
  db: Database,
  { consortiumId }: DissolveConsortiumCommand,
  { actor, now }: { readonly actor: Actor; readonly now: number },
): Result<null> {
  return act(db, (tx) => {
    const rows = readConsortium(tx, consortiumId);
    if (rows === undefined) return refused("access.not-yours");
    const { consortium, call } = rows;
    if (consortium.state === "dissolved" && actsFor(actor, consortium.leadId)) return done(null);
    const decision = canLeadConsortium(actor, { consortium, call, verb: "dissolve", now });
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    const standing = refusalWhileBidStands(tx, consortiumId, "dissolve");
    if (standing !== undefined) return { ok: false, refusal: standing };
    for (const member of listMembers(tx, consortiumId, now)) {
      const state = memberStateAt(member, now);
      if (member.state === "invited") moveMember(tx, member, { state: state === "expired" ? "expired" : "removed" });
    }
    tx.update(consortia).set({ state: "dissolved" }).where(eq(consortia.id, consortiumId)).run();
    raiseVersion(tx, consortium, { verb: "dissolve", actorId: actorId(actor), now });
    recordEvent(tx, {
      name: "consortium.dissolved",
      actorId: actorId(actor),
      now,
      subject: { kind: "consortium", id: consortiumId },
    });
    return done(null);
  });
}
